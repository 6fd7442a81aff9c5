package org.graphwright.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.extract.statement.MergedStatement;
import org.graphwright.model.Entity;
import org.graphwright.model.Fact;
import org.graphwright.model.Mention;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Referent;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.Property;
import org.jspecify.annotations.Nullable;

/**
 * Says of two things in which way the one belongs to the other, once: that it does in some way only where no way is told; that somebody
 * is employed there only where nothing more is told than that, or that he is a member, and never by a party; that he is a member not where he is less surely so
 * than employed there, its spokesman, coach or minister, who need not be members; and that somebody heads a party not where it is only told beside another office.
 */
final class Affiliations {
    private static final Set<PropertyName> NO_MEMBERS = Set.of(
            Properties.EMPLOYED_BY,
            new PropertyName("spokespersonOf"),
            new PropertyName("coachOf"),
            new PropertyName("ministerOf"));

    private static final Set<PropertyName> STAFF = Set.of(Properties.EMPLOYED_BY, Properties.MEMBER_OF);

    /** The party of somebody, in one word: "Republican", "Labour"; not "Labour Party", "GOP". */
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{L}\\p{Ll}+)*");

    private static final Pattern IN_APPOSITION =
            Pattern.compile("(?:,|\\b(?:is|was|be|as|became|becomes|now))(?: the| a| an)?(?: former| current)? $");

    private static final Pattern LEADER =
            Pattern.compile("^(?:['’]s)?(?: \\p{L}+)? (?:co-)?leader", Pattern.CASE_INSENSITIVE);

    /** Between a party and who holds an office: "President", "committee chairman". */
    private static final Pattern TITLE = Pattern.compile(" (?:[\\p{L}-]+ ){1,3}");

    /** Characters before and after a name that are looked at. */
    private static final int NEAR = 30;

    private record Pair(
            @Nullable Referent subject, @Nullable Referent object) {}

    private final Ontology ontology;

    Affiliations(Ontology ontology) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
    }

    /** Those of {@code statements} that hold, beside the facts of the reading. */
    List<MergedStatement> mostSpecific(Reading reading, List<MergedStatement> statements) {
        Map<Pair, Map<PropertyName, Double>> ways = new HashMap<>();
        for (Fact fact : reading.facts()) {
            add(fact.property(), new Pair(fact.subject(), fact.object()), fact.confidence(), ways);
        }
        for (MergedStatement merged : statements) {
            add(merged.surest().property(), pair(merged.surest()), merged.confidence(), ways);
        }
        return statements.stream()
                .filter(merged -> holds(merged, ways)
                        && !isEmployedByParty(reading, merged.surest())
                        && !isOfficerOfOtherBody(reading, merged.surest()))
                .toList();
    }

    /** Who is of a party is its member, whatever the model makes of candidates and nominees. */
    private boolean isEmployedByParty(Reading reading, Statement statement) {
        return statement.property().equals(Properties.EMPLOYED_BY) && isParty(reading, statement.object());
    }

    /** "Republican President Ray Poe", "Ann Lee, the Democratic chairman of the committee". */
    private boolean isOfficerOfOtherBody(Reading reading, Statement statement) {
        Mention party = statement.object();
        String text = reading.article().text();
        if (!statement.property().equals(Properties.HEAD_OF)
                || !isParty(reading, party)
                || !ONE_WORD.matcher(party.span().of(text)).matches()
                || LEADER.matcher(text.substring(party.end(), Math.min(text.length(), party.end() + NEAR)))
                        .find()) {
            return false;
        }
        int officer = statement.subject().begin();
        return officer > party.end()
                ? TITLE.matcher(text.substring(party.end(), officer)).matches()
                : IN_APPOSITION
                        .matcher(text.substring(Math.max(0, party.begin() - NEAR), party.begin()))
                        .find();
    }

    private boolean isParty(Reading reading, Mention mention) {
        return ontology.isA(reading.entity(mention.entity()).map(Entity::type).orElse(mention.type()), Classes.PARTY);
    }

    private static boolean holds(MergedStatement merged, Map<Pair, Map<PropertyName, Double>> ways) {
        Map<PropertyName, Double> told = ways.getOrDefault(pair(merged.surest()), Map.of());
        PropertyName property = merged.surest().property();
        if (property.equals(Properties.AFFILIATED_WITH)) {
            return told.isEmpty();
        }
        if (property.equals(Properties.EMPLOYED_BY)) {
            return STAFF.containsAll(told.keySet());
        }
        return !property.equals(Properties.MEMBER_OF)
                || told.entrySet().stream()
                        .noneMatch(way -> NO_MEMBERS.contains(way.getKey()) && way.getValue() > merged.confidence());
    }

    private void add(PropertyName property, Pair pair, double confidence, Map<Pair, Map<PropertyName, Double>> ways) {
        boolean way = ontology.property(property)
                .map(Property::superProperties)
                .filter(above -> above.contains(Properties.AFFILIATED_WITH))
                .isPresent();
        if (way) {
            ways.computeIfAbsent(pair, k -> new HashMap<>()).merge(property, confidence, Math::max);
        }
    }

    private static Pair pair(Statement statement) {
        return new Pair(statement.subject().meant(), statement.object().meant());
    }
}
