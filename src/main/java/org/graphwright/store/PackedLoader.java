package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Fills an empty TDB2 store: numbers the nodes, and makes each index from sorted rows in full pages. TDB2's own loaders put rows one by
 * one where they belong, which takes longer and leaves pages of the indexes half empty. The store is to be opened anew afterwards.
 */
final class PackedLoader {
    /** So many rows are sorted at a time, which takes 64 bytes of heap each, in each of two threads. */
    static final int ROWS_IN_MEMORY = 1 << 20;

    /** Indexes that are sorted at once, each with rows of its own in memory; by hand. */
    private static final int THREADS = 2;

    private final DatasetGraphTDB store;
    private final Path scratch;
    private final int rowsInMemory;

    /**
     * @param quads an empty store
     * @param scratch a folder for rows that are sorted, 96 bytes a quad, which are gone afterwards
     * @param rowsInMemory so many rows are sorted at a time
     */
    PackedLoader(DatasetGraph quads, Path scratch, int rowsInMemory) {
        this.store = TDBInternal.requireStorage(requireNonNull(quads, "quads is null"));
        this.scratch = requireNonNull(scratch, "scratch is null");
        this.rowsInMemory = rowsInMemory;
    }

    /** Loads what a source gives; after a failure the store is worth nothing. */
    void load(Consumer<StreamRDF> source) throws IOException {
        try (RowFile rows = new RowFile(scratch, rowsInMemory)) {
            NodeTable nodes = store.getQuadTable().getNodeTupleTable().getNodeTable();
            Txn.executeWrite(store, () -> source.accept(new Numbering(nodes, rows)));
            rows.flush();
            pack(rows);
        }
    }

    private void pack(RowFile rows) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> begun = new ArrayList<>();
            for (TupleIndex index :
                    store.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes()) {
                begun.add(threads.submit(() -> {
                    rows.sorted(index.getName(), columns(index.getName()), sorted -> pack(index, sorted));
                    return index;
                }));
            }
            for (Future<?> each : begun) {
                each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void pack(TupleIndex index, Iterator<Record> sorted) {
        BPlusTree tree = (BPlusTree) ((TupleIndexRecord) index.baseTupleIndex()).getRangeIndex();
        CoLib.executeWrite(
                index,
                () -> BPlusTreeRewriter.packIntoBPlusTree(
                        sorted,
                        tree.getParams(),
                        tree.getRecordFactory(),
                        tree.getStateManager().getBufferChannel(),
                        tree.getNodeManager().getBlockMgr(),
                        tree.getRecordsMgr().getBlockMgr()));
    }

    /** An index's name is the order of its columns, and rows have them as in GSPO. */
    private static int[] columns(String index) {
        return index.chars().map("GSPO"::indexOf).toArray();
    }

    /** Writes a row of node ids for each quad. */
    private static final class Numbering extends StreamRDFBase {
        private final NodeTable nodes;
        private final RowFile rows;
        private final ByteBuffer id = ByteBuffer.allocate(Long.BYTES);

        Numbering(NodeTable nodes, RowFile rows) {
            this.nodes = nodes;
            this.rows = rows;
        }

        @Override
        public void quad(Quad quad) {
            try {
                rows.add(
                        number(quad.getGraph()),
                        number(quad.getSubject()),
                        number(quad.getPredicate()),
                        number(quad.getObject()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private long number(Node node) {
            NodeIdFactory.set(nodes.getAllocateNodeId(node), id, 0);
            return id.getLong(0);
        }
    }
}
