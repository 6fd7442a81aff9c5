package org.graphwright.export;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyFactory;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Takes quads in any order and gives them back sorted, each once. Beyond a fixed number they lie in temporary files, not in memory. */
final class QuadSorter extends StreamRDFBase implements AutoCloseable {
    /** Quads; by hand. */
    private static final long IN_MEMORY = 200_000;

    private final boolean keepGraphs;
    private final SortedDataBag<Quad> bag;

    /**
     * @param keepGraphs false to put all graphs together
     * @param order how they are sorted
     */
    QuadSorter(boolean keepGraphs, Comparator<Quad> order) {
        this(keepGraphs, order, IN_MEMORY);
    }

    QuadSorter(boolean keepGraphs, Comparator<Quad> order, long inMemory) {
        this.keepGraphs = keepGraphs;
        this.bag = BagFactory.newSortedBag(ThresholdPolicyFactory.count(inMemory), new NQuads(), order);
    }

    @Override
    public void triple(Triple triple) {
        bag.add(Quad.create(Quad.defaultGraphIRI, triple));
    }

    @Override
    public void quad(Quad quad) {
        if (keepGraphs) {
            bag.add(quad);
        } else {
            triple(quad.asTriple());
        }
    }

    /** Sends everything taken so far, in order; may be called again. */
    void sendTo(StreamRDF sink) {
        Quad last = null;
        for (Iterator<Quad> sorted = bag.iterator(); sorted.hasNext(); ) {
            Quad quad = sorted.next();
            if (quad.equals(last)) {
                continue;
            }
            last = quad;
            if (quad.isDefaultGraph()) {
                sink.triple(quad.asTriple());
            } else {
                sink.quad(quad);
            }
        }
    }

    @Override
    public void close() {
        bag.close();
    }

    private static final class NQuads implements SerializationFactory<Quad> {
        @Override
        public Sink<Quad> createSerializer(OutputStream out) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            writer.start();
            return new Sink<>() {
                @Override
                public void send(Quad quad) {
                    writer.quad(quad);
                }

                @Override
                public void flush() {}

                @Override
                public void close() {
                    writer.finish();
                }
            };
        }

        @Override
        public Iterator<Quad> createDeserializer(InputStream in) {
            // The parser has a node of its own for the default graph, which would sort elsewhere.
            return Iter.map(
                    IteratorParsers.createIteratorNQuads(in),
                    quad -> quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad);
        }
    }
}
