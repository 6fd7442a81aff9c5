package org.graphwright.export;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Leaves out evidence, mentions and the articles' texts, so that things, facts, events, quotations and articles remain. */
final class WithoutEvidence extends StreamRDFWrapper {
    private final DatasetGraph dataset;
    private @Nullable Node lastSubject;
    private boolean leaveOut;

    WithoutEvidence(DatasetGraph dataset, StreamRDF sink) {
        super(sink);
        this.dataset = dataset;
    }

    @Override
    public void quad(Quad quad) {
        if (quad.getPredicate().equals(Vocabulary.TEXT)) {
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
        if (!leaveOut && !quad.getPredicate().equals(Vocabulary.SPEAKER_MENTION)) {
            super.quad(quad);
        }
    }
}
