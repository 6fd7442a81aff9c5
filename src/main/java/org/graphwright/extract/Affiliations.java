package org.graphwright.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.graphwright.extract.statement.MergedStatement;
import org.graphwright.model.Fact;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.Property;
import org.jspecify.annotations.Nullable;

/**
 * Says of two things in which way the one belongs to the other, once: that it does in some way only where no way is told; that somebody is a member not where he is less surely so than employed there, its spokesman, coach or minister, who need not be members.
 */
final class Affiliations {
    private static final Set<String> NO_MEMBERS = Set.of("employedBy", "spokespersonOf", "coachOf", "ministerOf");

    private record Pair(@Nullable String subject, @Nullable String object) {}

    private final Ontology ontology;

    Affiliations(Ontology ontology) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
    }

    /** Those of {@code statements} that hold, beside the facts of the reading. */
    List<MergedStatement> mostSpecific(Reading reading, List<MergedStatement> statements) {
        Map<Pair, Double> ways = new HashMap<>();
        Map<Pair, Double> noMembers = new HashMap<>();
        for (Fact fact : reading.facts()) {
            add(fact.property(), new Pair(fact.subject(), fact.object()), fact.confidence(), ways, noMembers);
        }
        for (MergedStatement merged : statements) {
            add(merged.surest().property(), pair(merged.surest()), merged.confidence(), ways, noMembers);
        }
        return statements.stream()
                .filter(merged -> holds(merged, ways, noMembers))
                .toList();
    }

    private static boolean holds(MergedStatement merged, Map<Pair, Double> ways, Map<Pair, Double> noMembers) {
        String property = merged.surest().property();
        Pair pair = pair(merged.surest());
        if (property.equals(Properties.AFFILIATED_WITH)) {
            return !ways.containsKey(pair);
        }
        return !property.equals(Properties.MEMBER_OF) || merged.confidence() >= noMembers.getOrDefault(pair, 0.0);
    }

    private void add(
            String property, Pair pair, double confidence, Map<Pair, Double> ways, Map<Pair, Double> noMembers) {
        boolean way = ontology.property(property)
                .map(Property::superProperties)
                .filter(above -> above.contains(Properties.AFFILIATED_WITH))
                .isPresent();
        if (way) {
            ways.merge(pair, confidence, Math::max);
        }
        if (NO_MEMBERS.contains(property)) {
            noMembers.merge(pair, confidence, Math::max);
        }
    }

    private static Pair pair(Statement statement) {
        return new Pair(statement.subject().meant(), statement.object().meant());
    }
}
