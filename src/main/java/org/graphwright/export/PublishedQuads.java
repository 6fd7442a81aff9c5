package org.graphwright.export;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Base;
import org.jspecify.annotations.Nullable;

/**
 * Makes of what a store keeps what others read: without the log, which tells when and from which shard articles came and would make two
 * builds of the same articles differ; names have the language of the articles that have them; the graph of things is the base's own.
 */
final class PublishedQuads extends StreamRDFWrapper {
    private static final List<Node> NAMES = List.of(RDFS.label.asNode(), SKOS.altLabel.asNode());

    private final DatasetGraph dataset;
    private final Languages languages;
    private final Node things;
    private @Nullable Node lastNamed;
    private String lastLanguage = "";

    /** @param dataset the store, within a read transaction */
    PublishedQuads(DatasetGraph dataset, Languages languages, StreamRDF sink) {
        super(sink);
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.languages = requireNonNull(languages, "languages is null");
        this.things = ThingDescription.graph(Base.of(dataset));
    }

    @Override
    public void quad(Quad quad) {
        if (quad.getGraph().equals(Base.LOG)) {
            return;
        }
        Node graph = quad.getGraph().equals(ThingDescription.GRAPH) ? things : quad.getGraph();
        super.quad(Quad.create(graph, quad.getSubject(), quad.getPredicate(), object(quad)));
    }

    private Node object(Quad quad) {
        Node object = quad.getObject();
        if (!NAMES.contains(quad.getPredicate())
                || !object.isLiteral()
                || !object.getLiteralLanguage().isEmpty()) {
            return object;
        }
        if (!quad.getSubject().equals(lastNamed)) {
            lastNamed = quad.getSubject();
            lastLanguage = languages.of(lastNamed, dataset);
        }
        return lastLanguage.isEmpty()
                ? object
                : NodeFactory.createLiteralLang(object.getLiteralLexicalForm(), lastLanguage);
    }
}
