package org.graphwright.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.Property;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;

/**
 * Puts the facts of a thing into groups. Of a big group only those facts are read whole that may be among the first; the others are
 * counted.
 */
final class FactGroups {
    private static final String BELONGS = Properties.AFFILIATED_WITH.value();

    private static final String OPEN = Vocabulary.OPEN_RELATION.getURI();

    /** How it is called where no ontology of the user's says otherwise. */
    static final String UNTOLD = "open relation";

    /** What is said with a verb for which there is no property: "open relation" is nothing to a reader. */
    private static final String IN_OWN_WORDS = "in the articles' own words";

    /** The line that says who a thing is looks at so many facts of what the thing is subject of, however few are listed. */
    private static final int LEAST_READ = 50;

    /** What a thing is, which a reader wants before what it did: who "accused" somebody is to be known first. */
    private static final Set<PropertyName> SAYS_WHO = Set.of(
            Properties.AFFILIATED_WITH,
            Properties.EMPLOYED_BY,
            Properties.MEMBER_OF,
            Properties.HEAD_OF,
            Properties.AGENT_OF,
            Properties.HEAD_OF_STATE,
            Properties.HEAD_OF_GOVERNMENT,
            Properties.MINISTER_OF,
            Properties.POLITICAL_AFFILIATION,
            Properties.POSITION,
            Properties.CITIZEN_OF,
            Properties.CAPITAL_OF,
            Properties.BASED_IN,
            Properties.HEADQUARTERS,
            Properties.LOCATED_IN,
            Properties.PART_OF,
            new PropertyName("heldIn"));

    private final Function<List<RankedFact>, List<FactSummary>> reader;
    private final Ontology ontology;
    private final int listed;

    /**
     * @param reader gives the summaries of facts, in {@link FactSummary#ORDER}
     * @param listed how many sure facts, and how many others, are read of a group
     */
    FactGroups(Function<List<RankedFact>, List<FactSummary>> reader, Ontology ontology, int listed) {
        this.reader = reader;
        this.ontology = ontology;
        this.listed = listed;
    }

    private record Kind(boolean inverse, String property) {}

    /**
     * The groups: those of which something is sure, of these first what says who or what the thing is, then what is only said in the articles' own words, then what is less sure; of them those
     * with the thing as subject first, then the one whose surest fact comes first.
     */
    List<FactGroup> of(ThingRef thing, List<RankedFact> all) {
        Map<Kind, List<RankedFact>> kinds = new LinkedHashMap<>();
        for (RankedFact fact : distinct(thing.iri(), all, ontology)) {
            boolean inverse = !GraphView.text(fact.triple().getSubject()).equals(thing.iri());
            Kind kind = new Kind(inverse, family(fact.property()));
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(fact);
        }
        Map<FactGroup, FactSummary> groups = new LinkedHashMap<>();
        kinds.forEach((kind, facts) -> {
            List<FactSummary> read = read(facts, kind);
            if (!read.isEmpty()) {
                groups.put(group(kind, facts, read, thing.label()), read.get(0));
            }
        });
        return groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<FactGroup, FactSummary> entry) -> rank(entry.getKey()))
                        .thenComparing(entry -> entry.getKey().inverse())
                        .thenComparing(Map.Entry::getValue, FactSummary.ORDER))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What a property is called over facts. */
    static String label(Ontology ontology, String property) {
        return property.equals(OPEN) && ontology.label(OPEN).equals(UNTOLD) ? IN_OWN_WORDS : ontology.label(property);
    }

    private static int rank(FactGroup group) {
        boolean sure = group.facts().size() + group.left() > 0;
        boolean says = !group.inverse() && SAYS_WHO.contains(Ontology.propertyName(group.property()));
        return !sure ? 3 : group.property().equals(OPEN) ? 2 : says ? 0 : 1;
    }

    /** What holds from both sides, such as a meeting, is told once where both are there. */
    static List<RankedFact> distinct(String thing, List<RankedFact> all, Ontology ontology) {
        Set<Triple> triples = all.stream().map(RankedFact::triple).collect(Collectors.toSet());
        return all.stream()
                .filter(fact -> GraphView.text(fact.triple().getSubject()).equals(thing)
                        || turned(ontology, fact.triple())
                                .filter(triples::contains)
                                .isEmpty())
                .toList();
    }

    /** The same fact from the other side, of what holds from both, such as a meeting. */
    static Optional<Triple> turned(Ontology ontology, Triple fact) {
        return Optional.of(fact)
                .filter(any -> ontology.isSymmetric(
                        Ontology.propertyName(any.getPredicate().getURI())))
                .map(any -> Triple.create(any.getObject(), any.getPredicate(), any.getSubject()))
                .filter(turned -> !turned.equals(fact));
    }

    private FactGroup group(Kind kind, List<RankedFact> all, List<FactSummary> read, String thing) {
        boolean mixed = all.stream().map(RankedFact::property).distinct().count() > 1;
        String property = Ontology.iri(mixed ? kind.property() : all.get(0).property());
        String label = label(ontology, property);
        List<FactSummary> ordered = mixed ? byBody(read, kind.inverse()) : read;
        List<FactSummary> sure = ordered.stream().filter(FactSummary::isSure).toList();
        List<FactSummary> lessSure =
                ordered.stream().filter(fact -> !fact.isSure()).toList();
        int allSure = (int) all.stream().filter(RankedFact::isSure).count();
        return new FactGroup(
                property,
                label,
                kind.inverse(),
                kind.inverse() ? label + " → " + thing : label,
                mixed,
                sure,
                lessSure,
                allSure - sure.size(),
                all.size() - allSure - lessSure.size());
    }

    private String family(String property) {
        boolean belongs = ontology.property(new PropertyName(property))
                .map(Property::superProperties)
                .filter(above -> above.contains(Properties.AFFILIATED_WITH))
                .isPresent();
        return belongs ? BELONGS : property;
    }

    /** Of those that are believed alike it may only be known when they are read which come first. */
    private List<FactSummary> read(List<RankedFact> facts, Kind kind) {
        List<RankedFact> worth = worthReading(facts, kind);
        List<FactSummary> read = reader.apply(worth);
        if (worth.stream().allMatch(fact -> fact.rank() != null)) {
            return read;
        }
        Map<List<String>, FactSummary> known = new HashMap<>();
        read.forEach(fact -> {
            ThingRef object = fact.object();
            known.put(
                    List.of(fact.subject().iri(), fact.property(), object == null ? fact.value() : object.iri()), fact);
        });
        Map<RankedFact, FactSummary> ranked = new LinkedHashMap<>();
        for (RankedFact fact : worth) {
            Triple triple = fact.triple();
            FactSummary summary = known.get(List.of(
                    GraphView.text(triple.getSubject()),
                    triple.getPredicate().getURI(),
                    GraphView.text(triple.getObject())));
            if (summary != null) {
                ranked.put(new RankedFact(triple, summary), summary);
            }
        }
        Set<FactSummary> first = worthReading(List.copyOf(ranked.keySet()), kind).stream()
                .map(ranked::get)
                .collect(Collectors.toSet());
        return read.stream().filter(first::contains).toList();
    }

    /** All facts of the bodies of which one is among the first, and where no more than that many are there, all. */
    private List<RankedFact> worthReading(List<RankedFact> facts, Kind kind) {
        Map<Node, RankedFact> bodies = new HashMap<>();
        facts.forEach(fact -> bodies.merge(body(fact, kind), fact, BinaryOperator.minBy(RankedFact.ORDER)));
        int most = kind.inverse() ? listed : Math.max(listed, LEAST_READ);
        Optional<RankedFact> sure = last(facts, bodies, kind, RankedFact::isSure, most);
        Optional<RankedFact> others = last(facts, bodies, kind, fact -> !fact.isSure(), most);
        return facts.stream()
                .filter(fact -> (fact.isSure() ? sure : others)
                        .filter(last -> RankedFact.ORDER.compare(bodies.getOrDefault(body(fact, kind), fact), last) > 0)
                        .isEmpty())
                .toList();
    }

    /** The surest fact of the last body that is listed; empty where there are no more. */
    private static Optional<RankedFact> last(
            List<RankedFact> facts, Map<Node, RankedFact> bodies, Kind kind, Predicate<RankedFact> wanted, int most) {
        return facts.stream()
                .filter(wanted)
                .map(fact -> body(fact, kind))
                .distinct()
                .map(bodies::get)
                .sorted(RankedFact.ORDER)
                .skip(most - 1L)
                .findFirst();
    }

    private static Node body(RankedFact fact, Kind kind) {
        return kind.inverse() ? fact.triple().getSubject() : fact.triple().getObject();
    }

    /** Bodies by the surest that is said of them; of one body what has most properties above it, then what is surer. */
    private List<FactSummary> byBody(List<FactSummary> facts, boolean inverse) {
        Map<String, Integer> places = new HashMap<>();
        facts.forEach(fact -> places.putIfAbsent(body(fact, inverse), places.size()));
        return facts.stream()
                .sorted(Comparator.comparing((FactSummary fact) -> places.get(body(fact, inverse)))
                        .thenComparing(fact -> -depth(fact))
                        .thenComparing(FactSummary.ORDER))
                .toList();
    }

    private static String body(FactSummary fact, boolean inverse) {
        ThingRef object = fact.object();
        return inverse || object == null ? fact.subject().iri() : object.iri();
    }

    private int depth(FactSummary fact) {
        return ontology.property(Ontology.propertyName(fact.property()))
                .map(property -> property.superProperties().size())
                .orElse(0);
    }
}
