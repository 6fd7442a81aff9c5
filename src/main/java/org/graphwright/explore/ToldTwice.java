package org.graphwright.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.PropertyWords;
import org.graphwright.ontology.Vocabulary;

/**
 * Leaves out what is told in the articles' own words where a property says the same by the same sentences, from either side: "has accused" and "was accused by" beside "accused", "was born in"
 * beside "birth place". What is left is called by all its verbs, and shows the sentences of these first.
 */
final class ToldTwice {
    private static final String OPEN = Vocabulary.OPEN_RELATION.getURI();

    /** More verbs of one fact are not read; by hand. */
    private static final int MOST_VERBS = 3;

    private final List<FactSummary> named;
    private final Ontology ontology;
    private final PropertyWords words;

    private ToldTwice(List<FactGroup> groups, Ontology ontology) {
        this.ontology = ontology;
        this.words = new PropertyWords(ontology);
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
                .map(group -> group.property().equals(OPEN) ? group.each(twice::untold) : group)
                .filter(group -> !group.facts().isEmpty()
                        || !group.lessSure().isEmpty()
                        || group.left() + group.lessSureLeft() > 0)
                .toList();
    }

    /** What is left of a fact; empty where properties say it all. */
    private Optional<FactSummary> untold(FactSummary open) {
        ThingRef object = open.object();
        List<FactSummary> same = object == null
                ? List.of()
                : named.stream()
                        .filter(fact ->
                                isOfBoth(fact, open.subject(), object) || isOfBoth(fact, object, open.subject()))
                        .toList();
        Map<Boolean, List<Passage>> told = open.passages().stream()
                .collect(Collectors.partitioningBy(passage -> same.stream()
                        .anyMatch(fact -> words.say(passage.relation(), fact.label())
                                && sentences(fact).contains(passage.sentence()))));
        List<Passage> untold = told.getOrDefault(false, List.of());
        if (untold.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(open.with(
                ontology.label(OPEN).equals(FactGroups.UNTOLD) ? verbs(untold, open.label()) : open.label(),
                Stream.concat(untold.stream(), told.getOrDefault(true, List.of()).stream())
                        .toList()));
    }

    private static String verbs(List<Passage> passages, String otherwise) {
        List<String> verbs = passages.stream()
                .map(Passage::relation)
                .filter(verb -> !verb.isEmpty())
                .distinct()
                .toList();
        String first = String.join(", ", verbs.subList(0, Math.min(MOST_VERBS, verbs.size())));
        return verbs.isEmpty() ? otherwise : verbs.size() > MOST_VERBS ? first + ", …" : first;
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
}
