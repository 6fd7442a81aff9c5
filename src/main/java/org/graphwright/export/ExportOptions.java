package org.graphwright.export;

import java.util.Locale;
import java.util.Objects;

/**
 * How a graph is written.
 *
 * @param format the form
 * @param rdf12 true for triple terms as RDF 1.2 has them, false for {@code rdf:Statement} that every reader understands
 * @param evidence false to leave out evidence, mentions and the articles' texts
 * @param part what is taken
 * @param publication what an RDF form says of itself
 * @param events which events are nodes in a graph of things; RDF has them all
 */
public record ExportOptions(
        ExportFormat format, boolean rdf12, boolean evidence, Part part, Publication publication, Events events) {
    /** Which events of a graph become nodes. */
    public enum Events {
        /** Those that an article is about. */
        MAIN,
        /** All that happened or are to come. */
        ALL,
        /** None. */
        NONE
    }

    public ExportOptions {
        Objects.requireNonNull(format, "format is null");
        Objects.requireNonNull(part, "part is null");
        Objects.requireNonNull(publication, "publication is null");
        Objects.requireNonNull(events, "events is null");
        if (events != Events.MAIN && (format.isRdf() || format == ExportFormat.NANOPUB)) {
            throw new IllegalArgumentException("events are chosen for graphml, gexf and csv; "
                    + format.name().toLowerCase(Locale.ROOT) + " has those of its part");
        }
        if (rdf12 && !format.holdsTripleTerms()) {
            throw new IllegalArgumentException(format + " cannot hold RDF 1.2, use turtle, trig, ntriples or nquads");
        }
        if (!evidence && format == ExportFormat.NANOPUB) {
            throw new IllegalArgumentException(
                    "a nanopublication is a fact with its evidence, use another format for facts without");
        }
    }

    /** As usual. */
    public ExportOptions(ExportFormat format, boolean rdf12, boolean evidence, Part part) {
        this(format, rdf12, evidence, part, Publication.USUAL, Events.MAIN);
    }

    /** The whole graph with evidence, in RDF 1.1. */
    public static ExportOptions everything(ExportFormat format) {
        return new ExportOptions(format, false, true, Part.EVERYTHING);
    }
}
