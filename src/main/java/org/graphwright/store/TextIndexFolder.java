package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Iris;
import org.jspecify.annotations.Nullable;

/**
 * The full-text index over the labels and aliases of things, which are one field, in a Lucene folder. Made anew beside the old one and then
 * put in its place.
 */
final class TextIndexFolder implements AutoCloseable {
    static final List<Node> INDEXED = List.of(RDFS.label.asNode(), SKOS.altLabel.asNode());

    private final Path folder;
    private @Nullable TextIndex index;

    TextIndexFolder(Path store) {
        this.folder = store.resolve("text");
    }

    /** Makes the index anew from the quads; {@link #connect} opens it. */
    void rebuild(DatasetGraph quads) {
        Path next = folder.resolveSibling("text.new");
        Folders.delete(next);
        TextIndex made = connect(next);
        index = null;
        Txn.executeRead(
                quads,
                () -> INDEXED.forEach(predicate -> quads.find(ThingDescription.GRAPH, Node.ANY, predicate, Node.ANY)
                        .forEachRemaining(quad -> add(made, quad))));
        made.commit();
        made.close();
        Folders.delete(folder);
        try {
            Files.move(next, folder);
        } catch (IOException e) {
            throw new StoreException("cannot write " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Takes names out of the index that is open and puts others in. */
    void update(Collection<Quad> removed, Collection<Quad> added) {
        TextIndex open = requireNonNull(index, "index is not open");
        removed.stream().filter(TextIndexFolder::isName).forEach(quad -> open.deleteEntity(name(quad)));
        added.forEach(quad -> add(open, quad));
        open.commit();
    }

    TextIndex connect() {
        return connect(folder);
    }

    @Override
    public void close() {
        if (index != null) {
            index.close();
            index = null;
        }
    }

    private TextIndex connect(Path where) {
        try {
            close();
            Directory directory = FSDirectory.open(where);
            TextIndex opened = TextDatasetFactory.createLuceneIndex(directory, new TextIndexConfig(definition()));
            index = opened;
            return opened;
        } catch (IOException e) {
            throw new StoreException("cannot open the text index " + where + ": " + e.getMessage(), e);
        }
    }

    private static void add(TextIndex index, Quad quad) {
        if (isName(quad)) {
            index.addEntity(name(quad));
        }
    }

    /** The label of an event is no name: it says what happened to whom. */
    static boolean isName(Quad quad) {
        return INDEXED.contains(quad.getPredicate())
                && !Iris.isEvent(quad.getSubject().getURI());
    }

    private static Entity name(Quad quad) {
        Entity entity = new Entity(quad.getSubject().getURI(), null);
        entity.put("label", quad.getObject().getLiteralLexicalForm());
        return entity;
    }

    private static EntityDefinition definition() {
        EntityDefinition definition = new EntityDefinition("uri", "label");
        definition.setUidField("uid");
        definition.setPrimaryPredicate(RDFS.label.asNode());
        definition.set("label", SKOS.altLabel.asNode());
        return definition;
    }
}
