package org.graphwright.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The facts of a card with one property in one direction.
 *
 * @param property the property's IRI
 * @param label how the property is called
 * @param inverse true where the card's thing is the object
 * @param title what stands over the group: the label, and for an inverse group an arrow to the thing
 * @param facts in {@link FactSummary#ORDER}
 */
public record FactGroup(String property, String label, boolean inverse, String title, List<FactSummary> facts) {
    public FactGroup {
        facts = List.copyOf(facts);
    }

    /** What stands at the other end of a fact of the group: a thing's label, or the text of a literal. */
    public String otherEnd(FactSummary fact) {
        return inverse ? fact.subject().label() : fact.value();
    }

    private record Kind(boolean inverse, String property) {
        static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::inverse).thenComparing(Kind::property);
    }

    /** Groups the facts of a thing: those with it as subject first, by property. */
    static List<FactGroup> of(ThingRef thing, List<FactSummary> facts) {
        Map<Kind, List<FactSummary>> kinds = new TreeMap<>(Kind.ORDER);
        for (FactSummary fact : facts) {
            Kind kind = new Kind(!fact.subject().equals(thing), fact.property());
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(fact);
        }
        List<FactGroup> groups = new ArrayList<>();
        kinds.forEach((kind, ofKind) -> {
            String label = ofKind.get(0).label();
            String title = kind.inverse() ? label + " → " + thing.label() : label;
            groups.add(new FactGroup(kind.property(), label, kind.inverse(), title, ofKind));
        });
        return groups;
    }
}
