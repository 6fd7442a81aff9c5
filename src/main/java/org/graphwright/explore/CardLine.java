package org.graphwright.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.model.ClassName;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.query.NamedThing;

/**
 * Says in one line who or what a thing is, by the facts and events of its card. Of a person: offices first, those that are held before
 * those that were, then party, country and when he died; of anything else its class with the place. Where all of that is missing, what is
 * told most of it.
 */
final class CardLine {
    /** The least belief of what is told: it is read first, and without its sentence. By hand; belief.md has how many of such facts are right. */
    static final double LEAST = 0.75;

    /** Parts, as many as fit on a line; by hand. */
    static final int MOST = 3;

    /** Of what is mentioned more often, one event does not say what it is; by hand. */
    private static final int MOST_MENTIONS = 10;

    private static final List<Set<PropertyName>> PLACES = List.of(
            Set.of(Properties.HEADQUARTERS, Properties.BASED_IN),
            Set.of(Properties.LOCATED_IN, new PropertyName("heldIn")));

    private static final PropertyName TOOK_PART = new PropertyName("participatedIn");

    private final NamedThing thing;
    private final Ontology ontology;
    private final LineFacts facts;
    private final EventWords events;
    private final Holders holders;
    private final OfficeWords words;

    /**
     * @param thing the card's
     * @param groups the facts of the card
     * @param events its events
     */
    CardLine(
            NamedThing thing,
            Ontology ontology,
            List<FactGroup> groups,
            List<EventView> events,
            Holders holders,
            OfficeWords words) {
        this.thing = thing;
        this.ontology = ontology;
        this.facts = new LineFacts(ontology, groups, holders);
        this.events = new EventWords(thing.iri(), events);
        this.holders = holders;
        this.words = words;
    }

    /**
     * At most three parts with semicolons between them, no body or place twice: who is prime minister of a country needs not be called its
     * minister and citizen. Empty only where the graph has no class of the thing.
     */
    String write() {
        if (thing.type().isEmpty()) {
            return "";
        }
        ClassName type = new ClassName(thing.type());
        boolean person = ontology.isA(type, Classes.PERSON);
        List<String> parts = person ? new PersonLine(facts, events, words).parts() : other(type);
        if (parts.isEmpty()) {
            parts = List.of(Ontology.spoken(type));
        }
        return String.join("; ", parts.subList(0, Math.min(MOST, parts.size())));
    }

    private List<String> other(ClassName type) {
        Set<String> bodies = new HashSet<>();
        Set<String> line = new LinkedHashSet<>();
        Optional<FactSummary> capital =
                facts.latest(Set.of(Properties.CAPITAL_OF), LEAST).stream().findFirst();
        capital.ifPresentOrElse(
                fact -> line.add(fact.label() + " " + LineFacts.name(fact)),
                () -> line.add(Ontology.spoken(type) + events.itself().orElseGet(() -> whereAndWhen(type, bodies))));
        capital.ifPresent(fact -> bodies.add(fact.value()));
        heads().forEach(line::add);
        new OtherFacts(facts).add(LEAST, bodies, line);
        facts.latest(Set.of(Properties.MEMBER_OF), LEAST).stream()
                .filter(fact -> !facts.isOver(fact))
                .limit(1)
                .filter(fact -> bodies.add(fact.value()))
                .forEach(fact -> line.add(LineFacts.belonging(fact)));
        if (line.equals(Set.of(Ontology.spoken(type)))) {
            Optional.of(type)
                    .filter(of -> !ontology.isA(of, Classes.GROUP))
                    .flatMap(of -> belongsToIt())
                    .or(() -> hasPart(type) ? events.strongest() : Optional.empty())
                    .ifPresent(line::add);
        }
        return new ArrayList<>(line);
    }

    /** What happens in a country, in the course of an election or to what many tell of does not say what it is. */
    private boolean hasPart(ClassName type) {
        boolean place = ontology.isA(type, Classes.PLACE) && !ontology.isA(type, Classes.FACILITY);
        return !place && !ontology.isA(type, Classes.EVENT) && thing.mentions() <= MOST_MENTIONS;
    }

    private String whereAndWhen(ClassName type, Set<String> bodies) {
        String where = where(bodies).orElse("");
        return ontology.isA(type, Classes.EVENT)
                ? where + events.month().map(month -> ", " + month).orElse("")
                : where;
    }

    private Optional<String> where(Set<String> bodies) {
        return PLACES.stream()
                .flatMap(row -> facts.of(row, LEAST)
                        .sorted(Comparator.comparing(FactSummary::articles)
                                .reversed()
                                .thenComparing(FactSummary.ORDER))
                        .limit(1))
                .findFirst()
                .filter(fact -> bodies.add(fact.value()))
                .map(fact -> (PLACES.get(0).contains(LineFacts.property(fact)) ? " based in " : " in ")
                        + LineFacts.name(fact));
    }

    /** Who heads a country, region, city or company now. */
    private Stream<String> heads() {
        Set<String> named = new HashSet<>();
        return Stream.of(Properties.HEAD_OF_STATE, Properties.HEAD_OF_GOVERNMENT, new PropertyName("chiefExecutiveOf"))
                .flatMap(office -> holders.of(office, NodeFactory.createURI(thing.iri())).stream()
                        .limit(1))
                .filter(fact -> named.add(fact.subject().iri()))
                .map(fact -> words.of(fact).orElseGet(() -> LineFacts.holder(fact)) + " "
                        + fact.subject().label());
    }

    private Optional<String> belongsToIt() {
        return belongsToIt(Properties.PART_OF, "is part of it")
                .or(() -> belongsToIt(Properties.MEMBER_OF, "is a member"))
                .or(() -> belongsToIt(TOOK_PART, "took part"));
    }

    private Optional<String> belongsToIt(PropertyName property, String as) {
        return facts.inverse(property)
                .map(fact -> fact.subject().label() + " " + as)
                .findFirst();
    }
}
