package org.graphwright.ontology;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows when an article's own words for what joins two things say what a property says: "has accused" and {@code accused}, "was born in" and {@code birthPlace}. */
public final class PropertyWords {
    /** Words that begin with so many letters alike are taken for one: accuse, accused, accusing. By hand. */
    private static final int STEM = 5;

    /** "Own" of owns, owned and owning; shorter ones are words such as "is". */
    private static final int SHORTEST_STEM = 3;

    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(?:ed|s|ing|er)$");

    /** Shorter words of a list are a word's beginning by chance, and are the whole word. By hand. */
    private static final int SHORTEST = 4;

    private static final String BY = " by";

    private final Ontology ontology;

    /** @param ontology has word lists called as a property, or as a word of its label, which say the same as it */
    public PropertyWords(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /**
     * True where they share a word, or a word stands in a list of the property, from whichever side.
     *
     * @param relation the article's words, such as {@code was accused by}
     * @param label what the property is called
     */
    public boolean say(String relation, String label) {
        Set<String> stems = stems(label);
        return stems(relation).stream().anyMatch(stems::contains) || isListed(relation, label);
    }

    /** True of words that say it from the other side: "was accused by" of {@code accused}, "employs" of {@code employedBy}. */
    public boolean isTurned(String relation, String label) {
        return relation.endsWith(BY) != label.endsWith(BY);
    }

    private boolean isListed(String relation, String label) {
        String[] said = relation.toLowerCase(Locale.ROOT).split(" ");
        String called = label.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(called), Stream.of(called.split(" ")))
                .flatMap(list -> Stream.ofNullable(ontology.wordLists().get(list)))
                .flatMap(Set::stream)
                .anyMatch(word -> Arrays.stream(said)
                        .anyMatch(one -> word.length() < SHORTEST ? one.equals(word) : one.startsWith(word)));
    }

    private static Set<String> stems(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).replace("co-", "").split(" "))
                .map(word -> ENDING.matcher(word).replaceFirst(""))
                .filter(word -> word.length() >= SHORTEST_STEM)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
