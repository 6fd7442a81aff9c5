package org.graphwright.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;

/** Says in one line who or what a thing is, by the facts of its card: offices first, then party, country and place. */
final class CardLine {
    /** The least belief of what is told: it is read first, and without its sentence. By hand; belief.md has how many of such facts are right. */
    private static final double LEAST = 0.75;

    /** Parts, as many as fit on a line; by hand. */
    private static final int MOST = 3;

    /** Of each row at most one fact is told, and of offices those of two bodies. */
    private static final List<Set<PropertyName>> OFFICES = List.of(
            Set.of(Properties.HEAD_OF_STATE, Properties.HEAD_OF_GOVERNMENT),
            Set.of(Properties.MINISTER_OF),
            Set.of(new PropertyName("chiefExecutiveOf"), Properties.HEAD_OF, new PropertyName("coachOf")),
            Set.of(new PropertyName("spokespersonOf")),
            Set.of(new PropertyName("founderOf")));

    private static final List<Set<PropertyName>> OTHERS = List.of(
            Set.of(Properties.POLITICAL_AFFILIATION),
            Set.of(new PropertyName("playsFor")),
            Set.of(Properties.MEMBER_OF, Properties.EMPLOYED_BY),
            Set.of(Properties.CITIZEN_OF),
            Set.of(Properties.CAPITAL_OF),
            Set.of(Properties.PART_OF, new PropertyName("subsidiaryOf")),
            Set.of(Properties.HEADQUARTERS, Properties.BASED_IN, Properties.LOCATED_IN));

    private final List<FactSummary> facts;
    private final Set<String> told = new HashSet<>();

    /** @param groups the facts of a card */
    CardLine(List<FactGroup> groups) {
        this.facts = groups.stream()
                .filter(group -> !group.inverse())
                .flatMap(group -> group.facts().stream())
                .filter(fact -> fact.belief() >= LEAST)
                .toList();
    }

    /** At most three parts with semicolons between them, no body or place twice: who is prime minister of a country needs not be called its minister and citizen; empty where no sure fact says such a thing. */
    String write() {
        Set<String> parts = new LinkedHashSet<>();
        Set<String> bodies = new HashSet<>();
        for (Set<PropertyName> office : OFFICES) {
            latest(office).stream()
                    .limit(1)
                    .filter(fact -> bodies.add(fact.value()))
                    .forEach(fact -> parts.add(office(fact)));
        }
        if (parts.isEmpty()) {
            latest(Set.of(Properties.POSITION)).stream().limit(1).forEach(fact -> parts.add(fact.value()));
        }
        for (Set<PropertyName> other : OTHERS) {
            latest(other).stream()
                    .limit(1)
                    .filter(fact -> bodies.add(fact.value()))
                    .forEach(fact -> parts.add(other(fact)));
        }
        return String.join("; ", new ArrayList<>(parts).subList(0, Math.min(MOST, parts.size())));
    }

    /** The facts with one of the properties, those first that articles told of last, of these the surest. */
    private List<FactSummary> latest(Set<PropertyName> properties) {
        return facts.stream()
                .filter(fact -> properties.contains(property(fact)))
                .sorted(Comparator.comparing(FactSummary::last).reversed().thenComparing(FactSummary.ORDER))
                .toList();
    }

    /**
     * By the position's own words where a sentence of the office has them: "Prime Minister of the United Kingdom". One position is that of
     * one body, and one with "and" may belong to two: a president who commands an army is no president of the army.
     */
    private String office(FactSummary fact) {
        return latest(Set.of(Properties.POSITION)).stream()
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

    private static String other(FactSummary fact) {
        return property(fact).equals(Properties.POLITICAL_AFFILIATION)
                ? fact.value()
                : fact.label() + " " + fact.value();
    }

    private static PropertyName property(FactSummary fact) {
        return Ontology.propertyName(fact.property());
    }

    private static String withoutOf(String label) {
        return label.endsWith(" of") ? label.substring(0, label.length() - " of".length()) : label;
    }
}
