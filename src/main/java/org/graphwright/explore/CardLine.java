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
    private static final int MOST = 3;

    /** Of each row at most one fact is told, and of offices those of two bodies. */
    private static final List<Set<PropertyName>> OFFICES = List.of(
            Set.of(Properties.HEAD_OF_STATE, Properties.HEAD_OF_GOVERNMENT),
            Set.of(Properties.MINISTER_OF),
            Set.of(new PropertyName("chiefExecutiveOf"), Properties.HEAD_OF, new PropertyName("coachOf")),
            Set.of(new PropertyName("spokespersonOf")));

    /** Of these who was one is one. */
    private static final List<Set<PropertyName>> FOR_EVER = List.of(Set.of(new PropertyName("founderOf")));

    private static final List<Set<PropertyName>> BELONGING = List.of(
            Set.of(Properties.POLITICAL_AFFILIATION),
            Set.of(new PropertyName("playsFor")),
            Set.of(Properties.MEMBER_OF, Properties.EMPLOYED_BY));

    private static final List<Set<PropertyName>> OTHERS = List.of(
            Set.of(Properties.CITIZEN_OF),
            Set.of(Properties.CAPITAL_OF),
            Set.of(Properties.PART_OF, new PropertyName("subsidiaryOf")));

    private static final List<Set<PropertyName>> PLACES = List.of(
            Set.of(Properties.HEADQUARTERS, Properties.BASED_IN),
            Set.of(Properties.LOCATED_IN, new PropertyName("heldIn")));

    private static final PropertyName TOOK_PART = new PropertyName("participatedIn");

    private final NamedThing thing;
    private final Ontology ontology;
    private final List<FactSummary> all;
    private final List<FactSummary> ofIt;
    private final EventWords events;
    private final Holders holders;
    private final Set<String> told = new HashSet<>();

    /**
     * @param thing the card's
     * @param groups the facts of the card
     * @param events its events
     */
    CardLine(NamedThing thing, Ontology ontology, List<FactGroup> groups, List<EventView> events, Holders holders) {
        this.thing = thing;
        this.ontology = ontology;
        this.all = facts(groups, false);
        this.ofIt = facts(groups, true);
        this.events = new EventWords(thing.iri(), events);
        this.holders = holders;
    }

    private static List<FactSummary> facts(List<FactGroup> groups, boolean inverse) {
        return groups.stream()
                .filter(group -> group.inverse() == inverse)
                .flatMap(group -> group.facts().stream())
                .filter(fact -> isOfParty(fact) || !Tenure.isToCome(fact.passages()))
                .toList();
    }

    /** Who is to lead a party, or led it, is of the party all the same. */
    private static boolean isOfParty(FactSummary fact) {
        ThingRef body = fact.object();
        return property(fact).equals(Properties.POLITICAL_AFFILIATION)
                || property(fact).equals(Properties.MEMBER_OF)
                        && body != null
                        && body.type().equals(Classes.PARTY.value());
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
        List<String> parts = person ? person() : other(type);
        if (parts.isEmpty()) {
            parts = List.of(Ontology.spoken(type));
        }
        return String.join("; ", parts.subList(0, Math.min(MOST, parts.size())));
    }

    private List<String> person() {
        Optional<String> died = died();
        List<String> parts = who(LEAST, died.isPresent());
        died.ifPresent(words -> parts.add(Math.min(parts.size(), MOST - 1), words));
        if (parts.isEmpty()) {
            who(FactSummary.FLOOR, false).stream().limit(1).forEach(part -> parts.add("probably " + part));
            events.strongest().ifPresent(parts::add);
        }
        return parts;
    }

    /** What somebody is by facts that are believed so much; of the dead all is former. */
    private List<String> who(double least, boolean dead) {
        Set<String> parts = new LinkedHashSet<>();
        Set<String> bodies = new HashSet<>();
        List<String> former = new ArrayList<>();
        for (Set<PropertyName> office : OFFICES) {
            List<FactSummary> facts = latest(office, least);
            facts.stream()
                    .filter(fact -> !dead && !isOver(fact))
                    .limit(1)
                    .filter(fact -> bodies.add(fact.value()))
                    .forEach(fact -> parts.add(office(fact)));
            facts.stream()
                    .filter(fact -> dead || isOver(fact))
                    .limit(1)
                    .forEach(fact -> former.add(former(office(fact), Tenure.of(fact.passages()))));
        }
        List<FactSummary> positions = latest(Set.of(Properties.POSITION), least);
        boolean known = !former.isEmpty() || positions.stream().anyMatch(this::isOver);
        if (parts.isEmpty()) {
            positions.stream()
                    .filter(fact -> !dead && !isOver(fact) && !told.contains(fact.value()))
                    // a single article's word does not stand before what others say he was
                    .filter(fact -> !known || fact.articles() > 1)
                    .limit(1)
                    .forEach(fact -> parts.add(fact.value()));
        }
        if (parts.isEmpty() && former.isEmpty()) {
            positions.stream()
                    .filter(fact -> dead || isOver(fact))
                    .limit(1)
                    .forEach(fact -> former.add(former(fact.value(), Tenure.of(fact.passages()))));
        }
        String left = parts.isEmpty() ? lastFormer(positions) : "";
        parts.addAll(former.subList(0, Math.min(1, former.size())));
        FOR_EVER.forEach(row -> latest(row, least).stream()
                .limit(1)
                .filter(fact -> bodies.add(fact.value()))
                .forEach(fact -> parts.add(office(fact))));
        BELONGING.forEach(row -> latest(row, least).stream()
                .sorted(Comparator.comparing(this::isOver))
                .limit(1)
                .filter(fact -> bodies.add(fact.value()))
                .forEach(fact -> parts.add(
                        dead
                                        || isOver(fact)
                                        || Tenure.of(fact.passages()).last().compareTo(left) < 0
                                ? formerly(fact)
                                : belonging(fact))));
        others(least, bodies, parts);
        return new ArrayList<>(parts);
    }

    /** The day on which an article last calls somebody former in what he was. */
    private static String lastFormer(List<FactSummary> positions) {
        return positions.stream()
                .map(fact -> Tenure.of(fact.passages()))
                .filter(Tenure::over)
                .map(Tenure::lastFormer)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private void others(double least, Set<String> bodies, Set<String> parts) {
        OTHERS.forEach(row -> latest(row, least).stream()
                .limit(1)
                .filter(fact -> bodies.add(fact.value()))
                .forEach(fact -> parts.add(fact.label() + " " + fact.value())));
    }

    private Optional<String> died() {
        Optional<EventView> death = events.death();
        Optional<String> day = latest(Set.of(Properties.DEATH_DATE), LEAST).stream()
                .findFirst()
                .map(fact -> "died " + EventWords.month(fact.value()));
        return death.map(event -> events.whereAndWhen("died", event)).or(() -> day);
    }

    private List<String> other(ClassName type) {
        Set<String> bodies = new HashSet<>();
        Set<String> line = new LinkedHashSet<>();
        Optional<FactSummary> capital =
                latest(Set.of(Properties.CAPITAL_OF), LEAST).stream().findFirst();
        capital.ifPresentOrElse(
                fact -> line.add(fact.label() + " " + fact.value()),
                () -> line.add(Ontology.spoken(type) + events.itself().orElseGet(() -> whereAndWhen(type, bodies))));
        capital.ifPresent(fact -> bodies.add(fact.value()));
        heads().forEach(line::add);
        others(LEAST, bodies, line);
        latest(Set.of(Properties.MEMBER_OF), LEAST).stream()
                .filter(fact -> !isOver(fact))
                .limit(1)
                .filter(fact -> bodies.add(fact.value()))
                .forEach(fact -> line.add(belonging(fact)));
        if (line.equals(Set.of(Ontology.spoken(type)))) {
            belongsToIt()
                    .or(() -> hasPart(type) ? events.strongest() : Optional.empty())
                    .ifPresent(line::add);
        }
        return new ArrayList<>(line);
    }

    /** What happens in a country, or in the course of an election, does not say what it is. */
    private boolean hasPart(ClassName type) {
        boolean place = ontology.isA(type, Classes.PLACE) && !ontology.isA(type, Classes.FACILITY);
        return !place && !ontology.isA(type, Classes.EVENT);
    }

    private String whereAndWhen(ClassName type, Set<String> bodies) {
        String where = where(bodies).orElse("");
        return ontology.isA(type, Classes.EVENT)
                ? where + events.month().map(month -> ", " + month).orElse("")
                : where;
    }

    private Optional<String> where(Set<String> bodies) {
        return PLACES.stream()
                .flatMap(row -> facts(row, LEAST)
                        .sorted(Comparator.comparing(FactSummary::articles)
                                .reversed()
                                .thenComparing(FactSummary.ORDER))
                        .limit(1))
                .findFirst()
                .filter(fact -> bodies.add(fact.value()))
                .map(fact -> (PLACES.get(0).contains(property(fact)) ? " based in " : " in ") + fact.value());
    }

    /** Who heads a country, region, city or company now. */
    private Stream<String> heads() {
        Set<String> named = new HashSet<>();
        return Stream.of(Properties.HEAD_OF_STATE, Properties.HEAD_OF_GOVERNMENT, new PropertyName("chiefExecutiveOf"))
                .flatMap(office -> holders.of(office, NodeFactory.createURI(thing.iri())).stream()
                        .limit(1))
                .filter(fact -> named.add(fact.subject().iri()))
                .map(fact -> withoutOf(fact.label()) + " " + fact.subject().label());
    }

    private Optional<String> belongsToIt() {
        return belongsToIt(Properties.PART_OF, "is part of it")
                .or(() -> belongsToIt(Properties.MEMBER_OF, "is a member"))
                .or(() -> belongsToIt(TOOK_PART, "took part"));
    }

    private Optional<String> belongsToIt(PropertyName property, String as) {
        return ofIt.stream()
                .filter(fact -> property(fact).equals(property) && fact.belief() >= LEAST)
                .map(fact -> fact.subject().label() + " " + as)
                .findFirst();
    }

    private boolean isOver(FactSummary fact) {
        return Tenure.of(fact.passages()).over() || holders.isSucceeded(fact);
    }

    private static String former(String what, Tenure tenure) {
        String year =
                tenure.until().matches("\\d{4}.*") ? " (until " + tenure.until().substring(0, 4) + ")" : "";
        return (what.startsWith("former ") ? "" : "former ") + what + year;
    }

    /** Who is called a former member or candidate of a party is in it still, unless he is said to have left it. */
    private static String formerly(FactSummary fact) {
        Tenure tenure = Tenure.of(fact.passages());
        return isOfParty(fact)
                ? (tenure.until().isEmpty() ? "" : "formerly ") + fact.value()
                : former(belonging(fact), tenure);
    }

    private Stream<FactSummary> facts(Set<PropertyName> properties, double least) {
        return all.stream().filter(fact -> properties.contains(property(fact)) && fact.belief() >= least);
    }

    /** The facts with one of the properties, those first that articles told of last, of these the surest. */
    private List<FactSummary> latest(Set<PropertyName> properties, double least) {
        return facts(properties, least)
                .sorted(Comparator.comparing(FactSummary::last).reversed().thenComparing(FactSummary.ORDER))
                .toList();
    }

    /**
     * By the position's own words where a sentence of the office has them: "Prime Minister of the United Kingdom". One position is that of
     * one body, and one with "and" may belong to two: a president who commands an army is no president of the army.
     */
    private String office(FactSummary fact) {
        return latest(Set.of(Properties.POSITION), LEAST).stream()
                        .filter(position -> !position.value().contains(" and ") && !told.contains(position.value()))
                        .filter(position -> position.passages().stream().anyMatch(passage -> tells(fact, passage)))
                        .map(FactSummary::value)
                        .findFirst()
                        .filter(told::add)
                        .orElseGet(() -> withoutOf(fact.label()))
                + " of " + fact.value();
    }

    private static boolean tells(FactSummary fact, Passage passage) {
        return fact.passages().stream()
                .anyMatch(own -> own.sentence().equals(passage.sentence())
                        && own.article().equals(passage.article()));
    }

    private static String belonging(FactSummary fact) {
        return isOfParty(fact) ? fact.value() : fact.label() + " " + fact.value();
    }

    private static PropertyName property(FactSummary fact) {
        return Ontology.propertyName(fact.property());
    }

    private static String withoutOf(String label) {
        return label.endsWith(" of") ? label.substring(0, label.length() - " of".length()) : label;
    }
}
