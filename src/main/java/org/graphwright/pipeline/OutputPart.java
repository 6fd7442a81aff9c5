package org.graphwright.pipeline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.graphwright.graph.Described;
import org.graphwright.store.LogEntry;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a cluster's output is wanted.
 *
 * @param since the day of the earliest article, or null for all; articles without a day are none of a part by days
 * @param about a thing's name or IRI, of which the articles are to tell, or null for all
 */
public record OutputPart(
        @Nullable LocalDate since, @Nullable String about) {
    /** All of it. */
    public static final OutputPart ALL = new OutputPart(null, null);

    boolean isAll() {
        return since == null && about == null;
    }

    /** The articles of the part, by IRI. */
    Map<String, LogEntry> articles(ClusterOutput output) throws IOException {
        Map<String, LogEntry> chosen = new TreeMap<>();
        for (ClusterOutput.Listed listed : output.articles()) {
            boolean late = since == null
                    || !listed.day().isEmpty() && !LocalDate.parse(listed.day()).isBefore(since);
            if (late) {
                chosen.put(listed.entry().article(), listed.entry());
            }
        }
        if (about != null) {
            Set<String> things = things(output, about);
            Set<String> telling = new HashSet<>();
            output.articleQuads(quad -> {
                if (quad.getObject().isURI() && things.contains(quad.getObject().getURI())) {
                    telling.add(quad.getGraph().getURI());
                }
            });
            chosen.keySet().retainAll(telling);
        }
        return chosen;
    }

    private static Set<String> things(ClusterOutput output, String nameOrIri) throws IOException {
        Set<String> things = new HashSet<>();
        output.descriptions(description -> {
            boolean named = description.quads().stream().anyMatch(quad -> isName(quad, nameOrIri));
            if (named || description.iri().equals(nameOrIri)) {
                things.add(description.iri());
            }
        });
        return things;
    }

    private static boolean isName(Quad quad, String name) {
        Node property = quad.getPredicate();
        return (property.equals(RDFS.label.asNode()) || property.equals(SKOS.altLabel.asNode()))
                && quad.getObject().isLiteral()
                && quad.getObject().getLiteralLexicalForm().equalsIgnoreCase(name);
    }

    /** The descriptions of what the articles of the part name, and how sure the facts are that they assert. */
    Map<String, Described> descriptions(ClusterOutput output, Set<String> articles) throws IOException {
        Set<Node> named = new HashSet<>();
        Set<Triple> asserted = new HashSet<>();
        if (!isAll()) {
            output.articleQuads(quad -> {
                if (articles.contains(quad.getGraph().getURI())) {
                    named.add(quad.getObject());
                    named.add(quad.getSubject());
                    asserted.add(quad.asTriple());
                }
            });
        }
        Map<String, Described> descriptions = new TreeMap<>();
        output.descriptions(description -> {
            if (isAll() || isWanted(description.quads(), named, asserted)) {
                descriptions.put(description.iri(), description);
            }
        });
        return descriptions;
    }

    private static boolean isWanted(List<Quad> quads, Set<Node> named, Set<Triple> asserted) {
        List<Triple> beliefs = quads.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.Nodes.reifies))
                .map(quad -> quad.getObject().getTriple())
                .collect(Collectors.toList());
        return beliefs.isEmpty() ? named.contains(quads.get(0).getSubject()) : asserted.containsAll(beliefs);
    }
}
