package org.graphwright.explore;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.GraphView;
import org.jspecify.annotations.Nullable;

/**
 * A fact of which no more is known than how sure it is, and perhaps what puts it in order among those that are as sure.
 *
 * @param triple the fact
 * @param belief as that of its {@link FactSummary}
 * @param rank null where that is not known
 */
record RankedFact(Triple triple, double belief, @Nullable Rank rank) {
    /** As {@link FactSummary#ORDER}; of one of which the rank is not known alike where beliefs are. */
    static final Comparator<RankedFact> ORDER =
            Comparator.comparingDouble(RankedFact::belief).reversed().thenComparing(RankedFact::byRank);

    private static final Comparator<Rank> BY_RANK = Comparator.comparingInt(Rank::articles)
            .thenComparing(Rank::confidence)
            .reversed();

    /**
     * What puts facts in order that are believed alike.
     *
     * @param articles how many say so
     * @param confidence the surest sentence's
     * @param value the object's label, or the literal's text
     */
    record Rank(int articles, double confidence, String value) {}

    RankedFact(Triple triple, double belief) {
        this(triple, belief, null);
    }

    /** One that was read. */
    RankedFact(Triple triple, FactSummary read) {
        this(triple, read.belief(), new Rank(read.articles(), read.confidence(), read.value()));
    }

    /** The property's local name. */
    String property() {
        return Ontology.name(triple.getPredicate().getURI());
    }

    /** As its summary will say. */
    boolean isSure() {
        return FactSummary.isSure(triple.getPredicate().getURI(), belief);
    }

    private int byRank(RankedFact other) {
        if (rank == null || other.rank == null) {
            return 0;
        }
        int byRank = BY_RANK.compare(rank, other.rank);
        if (byRank != 0) {
            return byRank;
        }
        int byProperty = triple.getPredicate()
                .getURI()
                .compareTo(other.triple.getPredicate().getURI());
        if (byProperty != 0) {
            return byProperty;
        }
        int byValue = rank.value().compareTo(other.rank.value());
        if (byValue != 0) {
            return byValue;
        }
        int bySubject = triple.getSubject()
                .toString()
                .compareTo(other.triple.getSubject().toString());
        return bySubject != 0 ? bySubject : iri(triple.getObject()).compareTo(iri(other.triple.getObject()));
    }

    private static String iri(Node object) {
        return object.isURI() ? GraphView.text(object) : "";
    }
}
