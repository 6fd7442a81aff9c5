package org.graphwright.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;

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
 */
public record FactGroup(
        String property,
        String label,
        boolean inverse,
        String title,
        boolean mixed,
        List<FactSummary> facts,
        List<FactSummary> lessSure) {
    private static final String BELONGS = "affiliatedWith";
    private static final double FLOOR_OF_BELONGING = 0.8;

    public FactGroup {
        facts = List.copyOf(facts);
        lessSure = List.copyOf(lessSure);
    }

    /** What stands at the other end of a fact of the group: a thing's label, or the text of a literal; with the property where mixed. */
    public String otherEnd(FactSummary fact) {
        String end = inverse ? fact.subject().label() : fact.value();
        return mixed ? fact.label() + ": " + end : end;
    }

    private record Kind(boolean inverse, String property) {}

    /**
     * Groups the facts of a thing by property: those with it as subject first, then the group whose surest fact comes first.
     *
     * @param facts in {@link FactSummary#ORDER}
     */
    static List<FactGroup> of(ThingRef thing, List<FactSummary> facts, Ontology ontology) {
        Map<Kind, List<FactSummary>> kinds = new LinkedHashMap<>();
        for (FactSummary fact : facts) {
            Kind kind = new Kind(!fact.subject().equals(thing), Ontology.iri(family(fact, ontology)));
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(fact);
        }
        List<FactGroup> groups = new ArrayList<>();
        kinds.forEach((kind, ofKind) -> {
            boolean mixed =
                    ofKind.stream().map(FactSummary::property).distinct().count() > 1;
            String property = mixed ? kind.property() : ofKind.get(0).property();
            String label = ontology.label(property);
            List<FactSummary> ordered = mixed ? byBody(ofKind, kind.inverse(), ontology) : ofKind;
            groups.add(new FactGroup(
                    property,
                    label,
                    kind.inverse(),
                    kind.inverse() ? label + " → " + thing.label() : label,
                    mixed,
                    ordered.stream().filter(FactGroup::isSure).toList(),
                    ordered.stream().filter(fact -> !isSure(fact)).toList()));
        });
        groups.sort(Comparator.comparing(FactGroup::inverse));
        return groups;
    }

    /** To belong somewhere in any way is said so loosely that it takes more to be shown. */
    private static boolean isSure(FactSummary fact) {
        return fact.isSure()
                && (fact.belief() >= FLOOR_OF_BELONGING || !fact.property().equals(Ontology.iri(BELONGS)));
    }

    private static String family(FactSummary fact, Ontology ontology) {
        String name = Ontology.name(fact.property());
        boolean belongs = ontology.property(name)
                .map(Property::superProperties)
                .filter(above -> above.contains(BELONGS))
                .isPresent();
        return belongs ? BELONGS : name;
    }

    /** Bodies by the surest that is said of them; of one body what has most properties above it, then what is surer. */
    private static List<FactSummary> byBody(List<FactSummary> facts, boolean inverse, Ontology ontology) {
        Map<String, Integer> places = new HashMap<>();
        facts.forEach(fact -> places.putIfAbsent(body(fact, inverse), places.size()));
        return facts.stream()
                .sorted(Comparator.comparing((FactSummary fact) -> places.get(body(fact, inverse)))
                        .thenComparing(fact -> -depth(fact, ontology))
                        .thenComparing(FactSummary.ORDER))
                .toList();
    }

    private static String body(FactSummary fact, boolean inverse) {
        ThingRef object = fact.object();
        return inverse || object == null ? fact.subject().iri() : object.iri();
    }

    private static int depth(FactSummary fact, Ontology ontology) {
        return ontology.property(Ontology.name(fact.property()))
                .map(property -> property.superProperties().size())
                .orElse(0);
    }
}
