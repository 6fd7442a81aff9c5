package org.graphwright.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * @param lessSure those below {@link FactSummary#FLOOR}, in the same order: shown when asked
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

    public FactGroup {
        facts = List.copyOf(facts);
        lessSure = List.copyOf(lessSure);
    }

    /** What stands at the other end of a fact of the group: a thing's label, or the text of a literal; with the property where mixed. */
    public String otherEnd(FactSummary fact) {
        String end = inverse ? fact.subject().label() : fact.value();
        return mixed ? fact.label() + ": " + end : end;
    }

    private record Kind(boolean inverse, String property) {
        static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::inverse).thenComparing(Kind::property);
    }

    /** Groups the facts of a thing: those with it as subject first, by property. */
    static List<FactGroup> of(ThingRef thing, List<FactSummary> facts, Ontology ontology) {
        Map<Kind, List<FactSummary>> kinds = new TreeMap<>(Kind.ORDER);
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
                    ordered.stream().filter(FactSummary::isSure).toList(),
                    ordered.stream().filter(fact -> !fact.isSure()).toList()));
        });
        return groups;
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
