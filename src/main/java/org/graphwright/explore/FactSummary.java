package org.graphwright.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.graphwright.model.Status;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A fact over all its evidence, as every view shows it.
 *
 * @param subject the subject
 * @param property the property's IRI
 * @param label how the property is called, such as {@code head of state}; of an open relation the words of its surest sentence, such as {@code flew to}
 * @param object the object where it is a thing; null for a literal
 * @param value the object's label, or the literal's text
 * @param status asserted if one passage asserts it, else claimed if one has somebody say so, else denied
 * @param belief how likely it is right by all articles and beside other facts, from 0 to 1; of a claim, and in a graph that has no
 *     beliefs, the surest passage's confidence
 * @param confidence the surest passage's, from 0 to 1
 * @param articles how many articles say so, at least 1; an article and its copies are one
 * @param evidence how many passages say so, at least 1; a sentence is one however often it was read, and so are its copies
 * @param first the earliest day of the articles, {@code YYYY-MM-DD}; empty if none is dated
 * @param last the latest day
 * @param passages the surest of the passages, words that an earlier one has come last; at most as many as were asked for
 */
public record FactSummary(
        ThingRef subject,
        String property,
        String label,
        @Nullable ThingRef object,
        String value,
        Status status,
        double belief,
        double confidence,
        int articles,
        int evidence,
        String first,
        String last,
        List<Passage> passages) {
    /** A view shows what is less sure only when asked. */
    public static final double FLOOR = 0.5;

    /** The same for who belongs to something in some way: below it that is too often mere nearness. */
    public static final double FLOOR_OF_AFFILIATION = 0.8;

    private static final String AFFILIATION = Ontology.iri(Properties.AFFILIATED_WITH);

    /** The surest first, of that what most articles tell: the one order of facts in every view. */
    public static final Comparator<FactSummary> ORDER = Comparator.comparingDouble(FactSummary::belief)
            .thenComparing(FactSummary::articles)
            .thenComparing(FactSummary::confidence)
            .reversed()
            .thenComparing(FactSummary::property)
            .thenComparing(FactSummary::value)
            .thenComparing(fact -> fact.subject().iri())
            .thenComparing(fact -> fact.object() == null ? "" : fact.object().iri());

    public FactSummary {
        Objects.requireNonNull(subject, "subject is null");
        Objects.requireNonNull(property, "property is null");
        Objects.requireNonNull(label, "label is null");
        Objects.requireNonNull(value, "value is null");
        Objects.requireNonNull(status, "status is null");
        passages = List.copyOf(passages);
    }

    /** This fact with other passages shown. */
    FactSummary with(List<Passage> shown) {
        return with(label, shown);
    }

    /** This fact called otherwise, with other passages shown. */
    FactSummary with(String name, List<Passage> shown) {
        return new FactSummary(
                subject,
                property,
                name,
                object,
                value,
                status,
                belief,
                confidence,
                articles,
                evidence,
                first,
                last,
                shown);
    }

    /** True where a view shows it unasked. */
    public boolean isSure() {
        return isSure(property, belief);
    }

    static boolean isSure(String property, double belief) {
        return belief >= (property.equals(AFFILIATION) ? FLOOR_OF_AFFILIATION : FLOOR);
    }
}
