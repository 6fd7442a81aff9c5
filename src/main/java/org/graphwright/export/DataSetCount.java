package org.graphwright.export;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Vocabulary;

/** Looks at quads on their way: which articles they are of, of which days, and what read them. */
final class DataSetCount extends StreamRDFWrapper {
    private final SortedSet<String> articles = new TreeSet<>();
    private final SortedSet<String> days = new TreeSet<>();
    private final Set<Node> extractors = new HashSet<>();

    DataSetCount(StreamRDF sink) {
        super(sink);
    }

    @Override
    public void quad(Quad quad) {
        Node predicate = quad.getPredicate();
        if (predicate.equals(RDF.Nodes.type) && quad.getObject().equals(Vocabulary.ARTICLE)) {
            articles.add(quad.getSubject().getURI());
        } else if (predicate.equals(Vocabulary.DATE)) {
            days.add(quad.getObject().getLiteralLexicalForm());
        } else if (predicate.equals(Vocabulary.EXTRACTOR)) {
            extractors.add(quad.getObject());
        }
        super.quad(quad);
    }

    /** How many articles. */
    int articles() {
        return articles.size();
    }

    /** Their days, {@code YYYY-MM-DD}, sorted. */
    SortedSet<String> days() {
        return days;
    }

    /** The programs with their models, as evidence names them, sorted. */
    SortedSet<String> extractors() {
        SortedSet<String> sorted = new TreeSet<>();
        extractors.forEach(extractor -> sorted.add(extractor.getLiteralLexicalForm()));
        return sorted;
    }

    /** Twelve hexadecimal digits, others for other articles or another program. */
    String digest() {
        return Iris.sha256(String.join("\n", articles) + "\n\n" + String.join("\n", extractors()))
                .substring(0, 12);
    }
}
