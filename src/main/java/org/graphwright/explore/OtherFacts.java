package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Properties;

/** What a line says behind what somebody or something is foremost: whose citizen, whose capital, part of what. */
final class OtherFacts {
    private static final List<Set<PropertyName>> OTHERS = List.of(
            Set.of(Properties.CITIZEN_OF),
            Set.of(Properties.CAPITAL_OF),
            Set.of(Properties.PART_OF, new PropertyName("subsidiaryOf")));

    private final LineFacts facts;

    OtherFacts(LineFacts facts) {
        this.facts = requireNonNull(facts, "facts is null");
    }

    /** A citizenship that the name of a body says, "United States House of Representatives", is not told again. */
    void add(double least, Set<String> bodies, Set<String> parts) {
        OTHERS.forEach(row -> facts.latest(row, least).stream()
                .limit(1)
                .filter(fact -> !LineFacts.property(fact).equals(Properties.CITIZEN_OF)
                        || bodies.stream().noneMatch(body -> body.contains(fact.value())))
                .filter(fact -> bodies.add(fact.value()))
                .forEach(fact -> parts.add(fact.label() + " " + LineFacts.name(fact))));
    }
}
