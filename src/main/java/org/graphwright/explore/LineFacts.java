package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.graphwright.model.ClassName;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.jspecify.annotations.Nullable;

/** The facts of a card from which its line is written, but for what is only to come, and how they are worded in it. */
final class LineFacts {
    private final Ontology ontology;
    private final List<FactSummary> all;
    private final List<FactSummary> ofIt;
    private final Holders holders;

    /** @param groups the facts of the card */
    LineFacts(Ontology ontology, List<FactGroup> groups, Holders holders) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.all = facts(groups, false);
        this.ofIt = facts(groups, true);
        this.holders = requireNonNull(holders, "holders is null");
    }

    private static List<FactSummary> facts(List<FactGroup> groups, boolean inverse) {
        return groups.stream()
                .filter(group -> group.inverse() == inverse)
                .flatMap(group -> group.facts().stream())
                .filter(fact -> isOfParty(fact) || !Tenure.isToCome(fact.passages()))
                .toList();
    }

    /** Who is to lead a party, or led it, is of the party all the same. */
    static boolean isOfParty(FactSummary fact) {
        ThingRef body = fact.object();
        return property(fact).equals(Properties.POLITICAL_AFFILIATION)
                || property(fact).equals(Properties.MEMBER_OF)
                        && body != null
                        && body.type().equals(Classes.PARTY.value());
    }

    /** The facts with one of the properties that are believed so much. */
    Stream<FactSummary> of(Set<PropertyName> properties, double least) {
        return all.stream().filter(fact -> properties.contains(property(fact)) && fact.belief() >= least);
    }

    /** The same, those first that articles told of last, of these the surest. */
    List<FactSummary> latest(Set<PropertyName> properties, double least) {
        return of(properties, least)
                .sorted(Comparator.comparing(FactSummary::last).reversed().thenComparing(FactSummary.ORDER))
                .toList();
    }

    /** Those that join the thing to an organization or place. */
    List<FactSummary> withBodies(double least) {
        return all.stream()
                .filter(fact -> fact.belief() >= least
                        && (isA(fact.object(), Classes.ORGANIZATION) || isA(fact.object(), Classes.PLACE)))
                .toList();
    }

    /** The surest of which the thing is the object. */
    Stream<FactSummary> inverse(PropertyName property) {
        return ofIt.stream().filter(fact -> property(fact).equals(property) && fact.belief() >= CardLine.LEAST);
    }

    boolean isA(@Nullable ThingRef thing, ClassName type) {
        return thing != null && !thing.type().isEmpty() && ontology.isA(new ClassName(thing.type()), type);
    }

    boolean isOver(FactSummary fact) {
        return Tenure.of(fact.passages()).over() || holders.isSucceeded(fact);
    }

    static PropertyName property(FactSummary fact) {
        return Ontology.propertyName(fact.property());
    }

    /** The object as a line names it. */
    static String name(FactSummary fact) {
        return SpokenName.of(fact.value());
    }

    /** A party stands for itself. */
    static String party(FactSummary fact) {
        String name = name(fact);
        return name.startsWith("the ") ? name.substring("the ".length()) : name;
    }

    static String belonging(FactSummary fact) {
        return isOfParty(fact) ? party(fact) : fact.label() + " " + name(fact);
    }

    /** What a property calls who holds the office. */
    static String holder(FactSummary office) {
        String label = office.label();
        return label.endsWith(" of") ? label.substring(0, label.length() - " of".length()) : label;
    }
}
