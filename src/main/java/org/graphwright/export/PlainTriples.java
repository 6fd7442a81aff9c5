package org.graphwright.export;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** The triples of a graph as they are published without evidence, in no order; a triple that several articles have comes several times. */
public final class PlainTriples {
    private final DatasetGraph dataset;

    /** @param dataset a store, or what an export of one was read into */
    public PlainTriples(DatasetGraph dataset) {
        this.dataset = requireNonNull(dataset, "dataset is null");
    }

    /** Sends them. */
    public void forEach(Consumer<Triple> consumer) {
        Txn.executeRead(dataset, () -> {
            PublishedQuads published = new PublishedQuads(dataset, new Languages(dataset), new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    consumer.accept(quad.asTriple());
                }
            });
            WithoutEvidence plain = new WithoutEvidence(dataset, published);
            dataset.stream().forEach(plain::quad);
        });
    }
}
