package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Properties;

/** Says who somebody is: offices that are held, then one that was, what he founded, party, membership, country, and when he died. */
final class PersonLine {
    /** Of each row at most one fact is told, and of offices those of two bodies. */
    private static final List<Set<PropertyName>> OFFICES = List.of(
            Set.of(Properties.HEAD_OF_STATE, Properties.HEAD_OF_GOVERNMENT),
            Set.of(Properties.MINISTER_OF),
            Set.of(new PropertyName("chiefExecutiveOf"), Properties.HEAD_OF, new PropertyName("coachOf")),
            Set.of(new PropertyName("spokespersonOf")));

    /** Of these who was one is one. */
    private static final List<Set<PropertyName>> FOR_EVER = List.of(Set.of(PersonOffices.FOUNDER));

    private static final List<Set<PropertyName>> BELONGING = List.of(
            Set.of(Properties.POLITICAL_AFFILIATION),
            Set.of(new PropertyName("playsFor")),
            Set.of(Properties.MEMBER_OF, Properties.EMPLOYED_BY));

    /** Positions that say little; by hand. */
    private static final Set<String> VAGUE =
            Set.of("candidate", "contender", "frontrunner", "head", "member", "nominee", "official");

    private final LineFacts facts;
    private final EventWords events;
    private final OtherFacts others;
    private final PersonOffices offices;

    PersonLine(LineFacts facts, EventWords events, OfficeWords words) {
        this.facts = requireNonNull(facts, "facts is null");
        this.events = requireNonNull(events, "events is null");
        this.others = new OtherFacts(facts);
        this.offices = new PersonOffices(facts, words);
    }

    /** The parts, those first that say most; where surer facts say nothing, what is likely or happened to him. */
    List<String> parts() {
        Optional<String> died = died();
        List<String> parts = who(CardLine.LEAST, died.isPresent());
        died.ifPresent(words -> parts.add(Math.min(parts.size(), CardLine.MOST - 1), words));
        if (parts.isEmpty()) {
            who(FactSummary.FLOOR, false).stream().limit(1).forEach(part -> parts.add("probably " + part));
            events.own().ifPresent(parts::add);
        }
        return parts;
    }

    /** What somebody is by facts that are believed so much; of the dead all is former. */
    private List<String> who(double least, boolean dead) {
        Set<String> parts = new LinkedHashSet<>();
        Set<String> bodies = new HashSet<>();
        List<String> former = new ArrayList<>();
        for (Set<PropertyName> office : OFFICES) {
            List<FactSummary> held = facts.latest(office, least);
            held.stream()
                    .filter(fact -> !dead && !facts.isOver(fact) && !offices.isOfFounder(fact))
                    .limit(1)
                    .filter(fact -> bodies.add(fact.value()))
                    .forEach(fact -> parts.add(offices.office(fact)));
            held.stream()
                    .filter(fact -> dead || facts.isOver(fact))
                    .limit(1)
                    .filter(fact -> bodies.add(fact.value()) || former.isEmpty())
                    .forEach(fact -> former.add(former(offices.office(fact), Tenure.of(fact.passages()))));
        }
        List<FactSummary> positions = facts.latest(Set.of(Properties.POSITION), least).stream()
                .sorted(Comparator.comparing(PersonLine::isVague)
                        .thenComparing(fact -> fact.value().contains(" and ")))
                .toList();
        boolean known = !former.isEmpty() || positions.stream().anyMatch(facts::isOver);
        if (parts.isEmpty()) {
            positions.stream()
                    .filter(fact -> !dead && !facts.isOver(fact) && !offices.isTold(fact))
                    // a single article's word does not stand before what others say he was
                    .filter(fact -> !known || fact.articles() > 1)
                    .limit(1)
                    .forEach(fact -> parts.add(offices.position(fact, least, bodies)));
        }
        if (parts.isEmpty() && former.isEmpty()) {
            positions.stream()
                    .filter(fact -> dead || facts.isOver(fact))
                    .limit(1)
                    .forEach(fact ->
                            former.add(former(offices.position(fact, least, bodies), Tenure.of(fact.passages()))));
        }
        String left = parts.isEmpty() ? lastFormer(positions) : "";
        parts.addAll(former.subList(0, Math.min(1, former.size())));
        FOR_EVER.forEach(row -> facts.latest(row, least).stream()
                .limit(1)
                .filter(fact -> bodies.add(fact.value()))
                .forEach(fact -> parts.add(offices.office(fact))));
        BELONGING.forEach(row -> facts.latest(row, least).stream()
                .sorted(Comparator.comparing(facts::isOver))
                .limit(1)
                // a faith, people or family is not what most people are known for
                .filter(fact -> parts.isEmpty() || !facts.isA(fact.object(), Classes.GROUP))
                .filter(fact -> bodies.add(fact.value()))
                .forEach(fact -> parts.add(
                        dead
                                        || facts.isOver(fact)
                                        || Tenure.of(fact.passages()).last().compareTo(left) < 0
                                ? formerly(fact)
                                : LineFacts.belonging(fact))));
        others.add(least, bodies, parts);
        return new ArrayList<>(parts);
    }

    /** The day on which an article last calls somebody former in what he was. */
    private static String lastFormer(List<FactSummary> positions) {
        return positions.stream()
                .filter(fact -> !isVague(fact))
                .map(fact -> Tenure.of(fact.passages()))
                .filter(Tenure::over)
                .map(Tenure::lastFormer)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private static boolean isVague(FactSummary position) {
        String value = position.value();
        return VAGUE.contains(value.substring(value.lastIndexOf(' ') + 1));
    }

    private Optional<String> died() {
        Optional<EventView> death = events.death();
        Optional<String> day = facts.latest(Set.of(Properties.DEATH_DATE), CardLine.LEAST).stream()
                .findFirst()
                .map(fact -> "died " + EventWords.month(fact.value()));
        return death.map(event -> events.whereAndWhen("died", event)).or(() -> day);
    }

    /** Who is called a former member or candidate of a party is in it still, unless he is said to have left it. */
    private static String formerly(FactSummary fact) {
        Tenure tenure = Tenure.of(fact.passages());
        return LineFacts.isOfParty(fact)
                ? (tenure.until().isEmpty() ? "" : "formerly ") + LineFacts.party(fact)
                : former(LineFacts.belonging(fact), tenure);
    }

    private static String former(String what, Tenure tenure) {
        String year =
                tenure.until().matches("\\d{4}.*") ? " (until " + tenure.until().substring(0, 4) + ")" : "";
        return (what.startsWith("former ") ? "" : "former ") + what + year;
    }
}
