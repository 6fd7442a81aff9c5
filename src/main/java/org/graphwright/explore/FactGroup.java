package org.graphwright.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.graphwright.ontology.Vocabulary;

/**
 * The facts of a card with one property in one direction. Those by which somebody belongs to a body (party, staff, membership,
 * leadership) are one group, with what is said of one body together, the most special first.
 *
 * @param property the property's IRI; of a group of several, of the one above them all
 * @param label how the property is called
 * @param inverse true where the card's thing is the object
 * @param title what stands over the group: the label, and for an inverse group an arrow to the thing
 * @param mixed true where the facts have several properties, so that each is to be named
 * @param facts the sure ones, in {@link FactSummary#ORDER} but for what is said of one body
 * @param lessSure those below {@link FactSummary#FLOOR}, or of mere belonging below 0.8, in the same order: shown when asked
 * @param left how many sure ones were left out, 0 or more
 * @param lessSureLeft how many others were left out
 */
public record FactGroup(
        String property,
        String label,
        boolean inverse,
        String title,
        boolean mixed,
        List<FactSummary> facts,
        List<FactSummary> lessSure,
        int left,
        int lessSureLeft) {
    public FactGroup {
        facts = List.copyOf(facts);
        lessSure = List.copyOf(lessSure);
    }

    /** What stands at the other end of a fact of the group: a thing's label, or the text of a literal; with the property where mixed, and
     * of an open relation with the sentences' own verbs. */
    public String otherEnd(FactSummary fact) {
        String end = inverse ? fact.subject().label() : fact.value();
        boolean open = fact.property().equals(Vocabulary.OPEN_RELATION.getURI());
        if (open && fact.label().equals(label)) {
            return fact.passages().stream()
                            .map(passage -> passage.relation() + ": ")
                            .findFirst()
                            .orElse("")
                    + end;
        }
        return open || mixed ? fact.label() + ": " + end : end;
    }

    /** Facts of the group by lines: where it is mixed, what is said of one thing together, else each by itself. */
    public List<List<FactSummary>> lines(List<FactSummary> some) {
        Map<String, List<FactSummary>> lines = new LinkedHashMap<>();
        int number = 0;
        for (FactSummary fact : some) {
            ThingRef end = inverse ? fact.subject() : fact.object();
            String key = mixed && end != null ? end.iri() : String.valueOf(number++);
            lines.computeIfAbsent(key, any -> new ArrayList<>()).add(fact);
        }
        return List.copyOf(lines.values());
    }

    /** The group with what is left of each fact. */
    FactGroup each(Function<FactSummary, Optional<FactSummary>> rest) {
        return new FactGroup(
                property,
                label,
                inverse,
                title,
                mixed,
                facts.stream().map(rest).flatMap(Optional::stream).toList(),
                lessSure.stream().map(rest).flatMap(Optional::stream).toList(),
                left,
                lessSureLeft);
    }

    /** The first so many of each, as they are to be shown. */
    FactGroup first(int listed, UnaryOperator<FactSummary> shown) {
        List<FactSummary> sure = facts.stream().limit(listed).map(shown).toList();
        List<FactSummary> others = lessSure.stream().limit(listed).map(shown).toList();
        return new FactGroup(
                property,
                label,
                inverse,
                title,
                mixed,
                sure,
                others,
                left + facts.size() - sure.size(),
                lessSureLeft + lessSure.size() - others.size());
    }
}
