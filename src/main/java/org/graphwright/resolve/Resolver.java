package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;

/**
 * Decides which things of different articles are one: those of one kind (the class at the top of the ontology) whose normalised names
 * are equal. A function of the set of records alone: their order does not matter.
 */
public final class Resolver {
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) (?=.)");

    private final Ontology ontology;

    public Resolver(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    public Resolution resolve(Collection<EntityRecord> records) {
        Map<String, List<EntityRecord>> byThing =
                records.stream().collect(Collectors.groupingBy(this::iriOf, TreeMap::new, Collectors.toList()));
        Map<String, Thing> things = new HashMap<>();
        byThing.forEach((iri, same) -> {
            Thing thing = new Thing(iri, type(same), mostUsed(same, EntityRecord::name));
            same.forEach(record -> things.put(record.iri(), thing));
        });
        return new Resolution(things);
    }

    private String iriOf(EntityRecord record) {
        return Iris.thing(root(record.type()), normalised(record.name()));
    }

    /** The class at the top: what is a country to one article may be just a place to another. */
    private String root(String type) {
        return ontology.superClasses(type).stream()
                .filter(above -> ontology.superClasses(above).isEmpty())
                .findFirst()
                .orElse(type);
    }

    /** The class that most articles give among those that say more than the root. */
    private String type(List<EntityRecord> same) {
        List<EntityRecord> telling = same.stream()
                .filter(record -> !record.type().equals(root(record.type())))
                .toList();
        return mostUsed(telling.isEmpty() ? same : telling, EntityRecord::type);
    }

    /** What most articles say, the longer one of two used equally; then the first by character. */
    private static String mostUsed(List<EntityRecord> same, Function<EntityRecord, String> what) {
        Map<String, Long> counts =
                same.stream().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Long> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /** Letters and digits in lower case without marks, one blank between words; no leading article, no possessive. */
    static String normalised(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words = NO_LETTER_OR_DIGIT
                .matcher(POSSESSIVE.matcher(plain.strip()).replaceFirst("").toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        String bare = ARTICLE.matcher(words).replaceFirst("");
        return bare.isEmpty() ? name : bare;
    }
}
