package org.graphwright.export;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out evidence, mentions, the articles' texts, and where the articles lay on somebody's disk, so that things, facts, events, quotations
 * and articles remain.
 */
final class WithoutEvidence extends StreamRDFWrapper {
    private static final Set<Node> PRIVATE = Set.of(
            Vocabulary.TEXT, Vocabulary.BEGIN, Vocabulary.END, Vocabulary.CONTENT_HASH, Vocabulary.SPEAKER_MENTION);
    private static final Set<Node> PLACES = Set.of(Vocabulary.ARTICLE_ID, Vocabulary.SOURCE, Vocabulary.URL);

    private final DatasetGraph dataset;
    private @Nullable Node lastSubject;
    private boolean leaveOut;

    WithoutEvidence(DatasetGraph dataset, StreamRDF sink) {
        super(sink);
        this.dataset = dataset;
    }

    @Override
    public void quad(Quad quad) {
        Node predicate = quad.getPredicate();
        if (PRIVATE.contains(predicate) || (PLACES.contains(predicate) && !isPublic(quad.getObject()))) {
            return;
        }
        Node subject = quad.getSubject();
        if (!subject.equals(lastSubject)) {
            lastSubject = subject;
            leaveOut = dataset.contains(quad.getGraph(), subject, RDF.Nodes.type, Vocabulary.EVIDENCE)
                    || dataset.contains(quad.getGraph(), subject, RDF.Nodes.type, Vocabulary.MENTION)
                    || dataset.contains(quad.getGraph(), subject, RDF.Nodes.type, Vocabulary.EVENT_MENTION)
                    || dataset.contains(quad.getGraph(), subject, RDF.Nodes.type, Vocabulary.BELIEF_NODE);
        }
        if (!leaveOut) {
            super.quad(quad);
        }
    }

    /** A web address, or a name that no file has. */
    private static boolean isPublic(Node value) {
        String text = value.getLiteralLexicalForm();
        return text.matches("(?s)https?://.*") || !text.matches("(?s).*[/\\\\].*|.*\\.[A-Za-z0-9]{1,6}");
    }
}
