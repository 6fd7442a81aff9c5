package org.graphwright.export;

import static java.util.Objects.requireNonNull;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.OntologyTriples;
import org.graphwright.query.Prefixes;

/** Writes sorted quads in one of the forms of RDF, behind what they say of themselves. */
final class RdfWriter {
    private final ExportOptions options;
    private final OutputStream out;
    private final Base base;
    private final OntologyTriples ontology;
    private final Function<Node, Optional<Node>> names;

    /** @param names the label that the graph has for a node */
    RdfWriter(
            ExportOptions options,
            OutputStream out,
            Base base,
            OntologyTriples ontology,
            Function<Node, Optional<Node>> names) {
        this.options = requireNonNull(options, "options is null");
        this.out = requireNonNull(out, "out is null");
        this.base = requireNonNull(base, "base is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.names = requireNonNull(names, "names is null");
    }

    /** @param header the triples that the data set says of itself, by the number of the other triples */
    void write(LongFunction<List<Triple>> header, QuadSorter sorted) {
        UsedPrefixes prefixes = new UsedPrefixes(known());
        sorted.sendTo(prefixes);
        List<Triple> terms = options.publication().withOntology() ? ontology.triples() : List.of();
        List<Triple> first = new ArrayList<>(header.apply(prefixes.size() + terms.size()));
        first.addAll(terms);
        first.forEach(prefixes::triple);
        new SortedRdf(first, sorted, prefixes.used()).write(options.format(), out, relative(), names);
    }

    /** Those of queries, and what descriptions of data sets and ontologies need. */
    private Map<String, String> known() {
        SortedMap<String, String> known = new TreeMap<>(ontology.prefixes());
        known.putAll(new Prefixes(base).all());
        known.put("dcat", "http://www.w3.org/ns/dcat#");
        known.put("dcterms", "http://purl.org/dc/terms/");
        known.put("void", "http://rdfs.org/ns/void#");
        return known;
    }

    /** Relative IRIs serve where what lies in an article is told from it by a fragment. */
    private String relative() {
        return base.iri().endsWith("/") ? base.iri() : "";
    }
}
