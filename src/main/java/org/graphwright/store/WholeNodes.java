package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Field;
import java.util.List;
import org.apache.jena.dboe.base.file.BinaryDataFile;
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
                NodeTable nodes = table.getNodeTable();
                if (!(nodes instanceof WholeNodes)) {
                    readInPages(nodes);
                    field.set(table, new WholeNodes(nodes));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another TDB2 than this was written for", e);
        }
    }

    /** Both tables share one table of terms, whose file is therefore asked for first. */
    private static void readInPages(NodeTable nodes) throws ReflectiveOperationException {
        NodeTable innermost = nodes;
        for (NodeTable next = nodes.wrapped(); next != null; next = innermost.wrapped()) {
            innermost = next;
        }
        Object buffered = innermost;
        for (String name : List.of("diskFile", "binFile")) {
            buffered = requireNonNull(field(buffered, name).get(buffered), name);
        }
        Field file = field(buffered, "other");
        if (file.get(buffered) instanceof BinaryDataFile bytes && !(bytes instanceof PagedFile)) {
            file.set(buffered, new PagedFile(bytes));
        }
    }

    private static Field field(Object owner, String name) throws NoSuchFieldException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
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
