package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Field;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableWrapper;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTableConcrete;

/** The terms of a store, of which one that cannot be read back stops whoever asks for it with an {@link UnreadableNodeError}. */
final class WholeNodes extends NodeTableWrapper {
    private WholeNodes(NodeTable nodes) {
        super(nodes);
    }

    /** Sees to it that a store's terms are read so. TDB2 lets nobody say which table of terms it is to use. */
    static void in(DatasetGraphTDB store) {
        try {
            Field field = NodeTupleTableConcrete.class.getDeclaredField("nodeTable");
            field.setAccessible(true);
            for (NodeTupleTable table : List.of(
                    store.getTripleTable().getNodeTupleTable(),
                    store.getQuadTable().getNodeTupleTable())) {
                if (!(table.getNodeTable() instanceof WholeNodes)) {
                    field.set(table, new WholeNodes(table.getNodeTable()));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another TDB2 than this was written for", e);
        }
    }

    @Override
    public Node getNodeForNodeId(NodeId id) {
        requireNonNull(id, "id is null");
        Node node;
        try {
            node = super.getNodeForNodeId(id);
        } catch (RuntimeException e) {
            throw new UnreadableNodeError(e);
        }
        if (node == null && !NodeId.isDoesNotExist(id) && !NodeId.isAny(id)) {
            throw new UnreadableNodeError(new TDBException("no term has the number " + id));
        }
        return node;
    }

    @Override
    public List<Node> bulkNodeIdToNode(List<NodeId> ids) {
        try {
            return super.bulkNodeIdToNode(ids);
        } catch (RuntimeException e) {
            throw new UnreadableNodeError(e);
        }
    }
}
