package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.graphwright.model.ErrorCode;
import org.graphwright.ontology.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The index of words in a Lucene folder: the labels and aliases of things, which are one field, and the texts of articles. SPARQL asks it by
 * {@code text:query}, everything else by {@link WordIndex}. Made anew beside the old one and then put in its place. Safe for use by several threads.
 */
final class TextIndexFolder implements AutoCloseable {
    static final List<Node> INDEXED = List.of(RDFS.label.asNode(), SKOS.altLabel.asNode());

    /** Where mentions of a larger share of the things than one in so many change, all are counted at once; by hand. */
    private static final int MOST_COUNTED = 10;

    private final Path folder;
    private @Nullable TextIndexLucene index;
    private @Nullable WordIndex words;

    TextIndexFolder(Path store) {
        this.folder = store.resolve("text");
    }

    /** Makes the index anew from the quads; {@link #connect} opens it. */
    synchronized void rebuild(DatasetGraph quads) {
        Path next = folder.resolveSibling("text.new");
        Folders.delete(next);
        TextIndexLucene made = connect(next);
        index = null;
        Txn.executeRead(quads, () -> writeAll(made, quads));
        made.commit();
        made.close();
        Folders.delete(folder);
        try {
            Files.move(next, folder);
        } catch (IOException e) {
            throw new StoreException("cannot write " + folder + ": " + FileReason.of(e), e);
        }
    }

    /**
     * Lets the index follow a change of the quads, which has been made; one of an older form is made anew.
     *
     * @param names quads of the graph of things that were taken out or put in
     * @param changed of the articles
     */
    synchronized void update(DatasetGraph quads, Collection<Quad> names, ChangedWords changed) {
        if (index == null) {
            connect();
        }
        if (words == null) {
            rebuild(quads);
            return;
        }
        TreeSet<String> things = new TreeSet<>();
        names.stream()
                .filter(WordDocuments::isName)
                .forEach(quad -> things.add(quad.getSubject().getURI()));
        if (things.isEmpty()
                && changed.articles().isEmpty()
                && !changed.anyMentions()
                && changed.things().isEmpty()) {
            return;
        }
        TextIndexLucene open = requireNonNull(index, "index is not open");
        WordIndex before = words;
        Txn.executeRead(quads, () -> {
            try {
                write(open.getIndexWriter(), before, new WordDocuments(quads), things, changed);
            } catch (IOException e) {
                throw unwritable(e);
            }
        });
        open.commit();
    }

    synchronized TextIndex connect() {
        return connect(folder);
    }

    /** What is looked up without SPARQL, of the index that is open; nothing in a store that an older version wrote. */
    synchronized Optional<WordIndex> words() {
        return Optional.ofNullable(words);
    }

    /**
     * Looks words up as they are by now.
     *
     * @return what they were looked up in before, which somebody may be reading
     */
    synchronized Optional<WordIndex> renew() {
        WordIndex before = words;
        if (before != null) {
            try {
                words = before.renewed();
            } catch (IOException e) {
                throw new StoreException("cannot read " + folder + ": " + FileReason.of(e), e);
            }
        }
        return before == words ? Optional.empty() : Optional.ofNullable(before);
    }

    @Override
    public synchronized void close() {
        if (words != null) {
            words.close();
            words = null;
        }
        if (index != null) {
            index.close();
            index = null;
        }
    }

    private TextIndexLucene connect(Path where) {
        try {
            close();
            Directory directory = FSDirectory.open(where);
            TextIndexLucene opened = new SharedTextIndex(directory, new TextIndexConfig(definition(directory)));
            index = opened;
            words = WordIndex.hasPresentForm(directory) ? WordIndex.open(directory) : null;
            return opened;
        } catch (IOException e) {
            throw new StoreException(
                    ErrorCode.STORE_DAMAGED, "cannot open the text index " + where + ": " + FileReason.of(e), e);
        }
    }

    private void writeAll(TextIndexLucene made, DatasetGraph quads) {
        try {
            WordIndex.writeAll(made.getIndexWriter(), quads);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static void write(
            IndexWriter writer,
            WordIndex before,
            WordDocuments documents,
            Collection<String> things,
            ChangedWords changed)
            throws IOException {
        Map<String, Long> known = before.mentions();
        Map<String, Long> mentions = mentions(known, documents, changed);
        for (String thing : things) {
            Term name = new Term(WordIndex.IRI, thing);
            Long counted = mentions.get(thing);
            Optional<Document> document = documents.thing(thing, counted == null ? documents.mentions(thing) : counted);
            writer.deleteDocuments(name);
            if (document.isPresent()) {
                writer.addDocument(document.get());
            }
        }
        for (Map.Entry<String, Long> thing : known.entrySet()) {
            long now = mentions.getOrDefault(thing.getKey(), 0L);
            if (now != thing.getValue()) {
                writer.updateNumericDocValue(new Term(WordIndex.IRI, thing.getKey()), WordIndex.MENTIONS, now);
            }
        }
        for (String article : changed.articles()) {
            writer.deleteDocuments(new Term(WordIndex.IRI, article));
            if (documents.hasArticle(article)) {
                writer.addDocument(documents.article(article));
            }
        }
    }

    /** How often things are mentioned by now: few changes are counted by themselves, for the whole graph is long. */
    private static Map<String, Long> mentions(Map<String, Long> known, WordDocuments documents, ChangedWords changed) {
        if (changed.anyMentions() || changed.things().size() > known.size() / MOST_COUNTED) {
            return documents.mentions();
        }
        Map<String, Long> mentions = new HashMap<>(known);
        changed.things().forEach(thing -> mentions.put(thing, documents.mentions(thing)));
        return mentions;
    }

    private StoreException unwritable(IOException e) {
        return new StoreException("cannot write " + folder + ": " + e.getMessage(), e);
    }

    /** Names of an index that an older version wrote are asked for as that version took them apart. */
    private static EntityDefinition definition(Directory directory) throws IOException {
        EntityDefinition definition = new EntityDefinition(WordIndex.IRI, WordIndex.LABEL);
        definition.setUidField("uid");
        definition.setPrimaryPredicate(RDFS.label.asNode());
        definition.set(WordIndex.LABEL, SKOS.altLabel.asNode());
        definition.set(WordIndex.TEXT, Vocabulary.TEXT);
        definition.set(WordIndex.TITLE, Vocabulary.TITLE);
        if (WordIndex.hasPresentForm(directory)) {
            WordAnalyzer analyzer = new WordAnalyzer();
            definition.setAnalyzer(WordIndex.LABEL, analyzer);
            definition.setAnalyzer(WordIndex.TEXT, analyzer);
            definition.setAnalyzer(WordIndex.TITLE, analyzer);
        }
        return definition;
    }
}
