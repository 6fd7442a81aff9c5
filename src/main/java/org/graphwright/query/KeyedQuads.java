package org.graphwright.query;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * The quads of a dataset's named graphs by keys in place of terms, for who goes through millions of them and shows a few. In a store keys are the
 * numbers of its terms, which stand in the indexes themselves, so that no term is read that nobody asks for; elsewhere they are the terms.
 * Keys are equal just where terms are. Belongs to one read transaction, which its user holds.
 */
public abstract class KeyedQuads {
    /** Takes a quad of which the property is known. */
    public interface QuadSink {
        void accept(Object graph, Object subject, Object object);
    }

    /** Takes a triple of which the property is known. */
    public interface TripleSink {
        void accept(Object subject, Object object);
    }

    private KeyedQuads() {}

    /** Of a dataset, of any kind. */
    public static KeyedQuads of(DatasetGraph dataset) {
        DatasetGraph inner = requireNonNull(dataset, "dataset is null");
        DatasetGraphTDB store = TDBInternal.getDatasetGraphTDB(inner);
        while (store == null && inner instanceof DatasetGraphWrapper wrapper) {
            inner = wrapper.getWrapped();
            store = TDBInternal.getDatasetGraphTDB(inner);
        }
        return store == null
                ? new OfTerms(dataset)
                : new OfStore(store.getQuadTable().getNodeTupleTable());
    }

    /** The key of a term; one that equals no other where the dataset does not have it. */
    public abstract Object key(Node term);

    /** The term of a key. */
    public abstract Node term(Object key);

    /**
     * Hands over all quads of a property.
     *
     * @param graph or {@link Node#ANY}
     */
    public abstract void quads(Node graph, Node property, QuadSink sink);

    /**
     * Hands over all triples of a property once, in however many graphs they are.
     *
     * @param object or {@link Node#ANY}
     */
    public abstract void triples(Node property, Node object, TripleSink sink);

    /**
     * Hands over what a graph says of a subject: of each quad the property and the object.
     *
     * @param graph a key
     * @param subject a key
     */
    public abstract void about(Object graph, Object subject, TripleSink sink);

    /** The subjects of a property and an object, which may be {@link Node#ANY}. */
    public final Set<Object> subjects(Node property, Node object) {
        Set<Object> subjects = new HashSet<>();
        triples(property, object, (subject, any) -> subjects.add(subject));
        return subjects;
    }

    /** The objects of a property. */
    public final Set<Object> objects(Node property) {
        Set<Object> objects = new HashSet<>();
        triples(property, Node.ANY, (any, object) -> objects.add(object));
        return objects;
    }

    /** The texts of a property of those of these subjects that have it; of several the first in the order of terms. */
    public final Map<Object, String> texts(Node property, Set<Object> subjects) {
        Map<Object, Node> first = new HashMap<>();
        triples(property, Node.ANY, (subject, value) -> {
            if (subjects.contains(subject)) {
                first.merge(subject, term(value), BinaryOperator.minBy(TermOrder.TERMS));
            }
        });
        Map<Object, String> texts = new HashMap<>();
        first.forEach((subject, value) -> texts.put(subject, GraphView.text(value)));
        return texts;
    }

    /**
     * True where any graph has such a quad.
     *
     * @param graph a key, or null for any
     * @param subject a key, or null for any
     * @param object or {@link Node#ANY}
     */
    public abstract boolean contains(@Nullable Object graph, @Nullable Object subject, Node property, Node object);

    private static final class OfTerms extends KeyedQuads {
        private final DatasetGraph dataset;

        OfTerms(DatasetGraph dataset) {
            this.dataset = dataset;
        }

        @Override
        public Object key(Node term) {
            return term;
        }

        @Override
        public Node term(Object key) {
            return (Node) key;
        }

        @Override
        public void quads(Node graph, Node property, QuadSink sink) {
            for (Iterator<Quad> all = dataset.findNG(graph, Node.ANY, property, Node.ANY); all.hasNext(); ) {
                Quad quad = all.next();
                sink.accept(quad.getGraph(), quad.getSubject(), quad.getObject());
            }
        }

        @Override
        public void triples(Node property, Node object, TripleSink sink) {
            for (Iterator<Triple> all = dataset.getUnionGraph().find(Node.ANY, property, object); all.hasNext(); ) {
                Triple triple = all.next();
                sink.accept(triple.getSubject(), triple.getObject());
            }
        }

        @Override
        public void about(Object graph, Object subject, TripleSink sink) {
            for (Iterator<Quad> all = dataset.findNG((Node) graph, (Node) subject, Node.ANY, Node.ANY);
                    all.hasNext(); ) {
                Quad quad = all.next();
                sink.accept(quad.getPredicate(), quad.getObject());
            }
        }

        @Override
        public boolean contains(@Nullable Object graph, @Nullable Object subject, Node property, Node object) {
            return dataset.findNG(any(graph), any(subject), property, object).hasNext();
        }

        private static Node any(@Nullable Object key) {
            return key == null ? Node.ANY : (Node) key;
        }
    }

    private static final class OfStore extends KeyedQuads {
        private final NodeTupleTable quads;
        private final NodeTable terms;

        OfStore(NodeTupleTable quads) {
            this.quads = quads;
            this.terms = quads.getNodeTable();
        }

        @Override
        public Object key(Node term) {
            return terms.getNodeIdForNode(term);
        }

        @Override
        public Node term(Object key) {
            return terms.getNodeForNodeId((NodeId) key);
        }

        @Override
        public void quads(Node graph, Node property, QuadSink sink) {
            for (Iterator<Tuple<NodeId>> all = quads.findAsNodeIds(graph, Node.ANY, property, Node.ANY);
                    all.hasNext(); ) {
                Tuple<NodeId> quad = all.next();
                sink.accept(quad.get(0), quad.get(1), quad.get(3));
            }
        }

        /** Those of one property come by object and subject, so that the same of another graph comes next. */
        @Override
        public void triples(Node property, Node object, TripleSink sink) {
            NodeId subject = NodeId.NodeDoesNotExist;
            NodeId last = NodeId.NodeDoesNotExist;
            for (Iterator<Tuple<NodeId>> all = quads.findAsNodeIds(Node.ANY, Node.ANY, property, object);
                    all.hasNext(); ) {
                Tuple<NodeId> quad = all.next();
                if (!quad.get(1).equals(subject) || !quad.get(3).equals(last)) {
                    subject = quad.get(1);
                    last = quad.get(3);
                    sink.accept(subject, last);
                }
            }
        }

        @Override
        public void about(Object graph, Object subject, TripleSink sink) {
            for (Iterator<Tuple<NodeId>> all =
                            quads.find((NodeId) graph, (NodeId) subject, NodeId.NodeIdAny, NodeId.NodeIdAny);
                    all.hasNext(); ) {
                Tuple<NodeId> quad = all.next();
                sink.accept(quad.get(2), quad.get(3));
            }
        }

        @Override
        public boolean contains(@Nullable Object graph, @Nullable Object subject, Node property, Node object) {
            NodeId wanted = object.equals(Node.ANY) ? NodeId.NodeIdAny : terms.getNodeIdForNode(object);
            NodeId propertyKey = terms.getNodeIdForNode(property);
            return !NodeId.isDoesNotExist(wanted)
                    && !NodeId.isDoesNotExist(propertyKey)
                    && quads.find(any(graph), any(subject), propertyKey, wanted).hasNext();
        }

        private static NodeId any(@Nullable Object key) {
            return key == null ? NodeId.NodeIdAny : (NodeId) key;
        }
    }
}
