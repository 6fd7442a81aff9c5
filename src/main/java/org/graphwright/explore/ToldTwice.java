package org.graphwright.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;

/** Leaves out what is told in the articles' own words where a property says the same by the same sentences, from either side: "has accused" and "was accused by" beside "accused", "was born in" beside "birth place". */
final class ToldTwice {
    private static final String OPEN = Vocabulary.OPEN_RELATION.getURI();

    /** Words that begin with so many letters alike are taken for one: accuse, accused, accusing. By hand. */
    private static final int STEM = 5;

    /** Shorter words of a list are a word's beginning by chance, and are the whole word. By hand. */
    private static final int SHORTEST = 4;

    private final List<FactSummary> named;
    private final Ontology ontology;

    private ToldTwice(List<FactGroup> groups, Ontology ontology) {
        this.ontology = ontology;
        this.named = groups.stream()
                .flatMap(group -> Stream.concat(group.facts().stream(), group.lessSure().stream()))
                .filter(fact -> !fact.property().equals(OPEN))
                .toList();
    }

    /**
     * The groups without such facts, and without those groups of which none is left.
     *
     * @param ontology has word lists called as a property, or as a word of its label, which say the same as it
     */
    static List<FactGroup> without(List<FactGroup> groups, Ontology ontology) {
        ToldTwice twice = new ToldTwice(groups, ontology);
        return groups.stream()
                .map(group -> group.property().equals(OPEN) ? group.only(fact -> !twice.isTold(fact)) : group)
                .filter(group -> !group.facts().isEmpty()
                        || !group.lessSure().isEmpty()
                        || group.left() + group.lessSureLeft() > 0)
                .toList();
    }

    private boolean isTold(FactSummary open) {
        ThingRef object = open.object();
        return object != null
                && named.stream()
                        .filter(fact ->
                                isOfBoth(fact, open.subject(), object) || isOfBoth(fact, object, open.subject()))
                        .anyMatch(fact -> open.passages().stream()
                                .allMatch(passage -> isOf(passage.relation(), fact.label())
                                        && sentences(fact).contains(passage.sentence())));
    }

    private static boolean isOfBoth(FactSummary fact, ThingRef subject, ThingRef object) {
        ThingRef other = fact.object();
        return other != null
                && fact.subject().iri().equals(subject.iri())
                && other.iri().equals(object.iri());
    }

    private static Set<String> sentences(FactSummary fact) {
        return fact.passages().stream().map(Passage::sentence).collect(Collectors.toSet());
    }

    private boolean isOf(String relation, String label) {
        Set<String> stems = stems(label);
        return stems(relation).stream().anyMatch(stems::contains) || isListed(relation, label);
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
        return Stream.of(words.toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> word.length() >= STEM)
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toSet());
    }
}
