package org.graphwright.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a graph can be taken along. */
public enum ExportFormat {
    /** Triples of all articles together, grouped by subject. */
    TURTLE(true, "ttl"),
    /** Quads: every article's graph by itself. */
    TRIG(true, "trig"),
    /** One triple a line. */
    NTRIPLES(true, "nt"),
    /** One quad a line. */
    NQUADS(true, "nq"),
    /** JSON-LD 1.1. */
    JSONLD(true, "jsonld"),
    /** RDF/XML. */
    RDFXML(true, "rdf", "xml"),
    /** Each fact with its provenance as a nanopublication, in TriG. */
    NANOPUB(true),
    /** Things and the facts between them, for yEd, Cytoscape, Gephi, igraph, NetworkX. */
    GRAPHML(false, "graphml"),
    /** Things and the facts between them, for Gephi. */
    GEXF(false, "gexf"),
    /** Two tables in a folder: {@code nodes.csv} and {@code edges.csv}. */
    CSV(false);

    private final boolean rdf;
    private final List<String> endings;

    ExportFormat(boolean rdf, String... endings) {
        this.rdf = rdf;
        this.endings = List.of(endings);
    }

    /** True for forms of RDF, false for those of things and edges. */
    public boolean isRdf() {
        return rdf;
    }

    /** True where every article keeps its graph, false where all are put together. */
    public boolean keepsGraphs() {
        return this == TRIG || this == NQUADS || this == NANOPUB;
    }

    /** True if it takes a folder instead of a file. */
    public boolean isFolder() {
        return this == CSV;
    }

    /** True if the form can hold RDF 1.2 triple terms. */
    public boolean holdsTripleTerms() {
        return rdf && this != JSONLD && this != RDFXML && this != NANOPUB;
    }

    /** The format that a file's name ends in, or nothing. */
    public static Optional<ExportFormat> ofFile(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
