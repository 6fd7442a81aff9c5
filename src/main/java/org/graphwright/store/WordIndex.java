package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Symbol;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

/**
 * The words of a graph's names and articles, for looking things up: a document for each thing and one for each article, in the fields that
 * are named here. A store keeps it; of a dataset without one, or of a store that an older version wrote, it is made in memory when it is
 * first asked for.
 */
public final class WordIndex implements AutoCloseable {
    /** The IRI of the thing or article, whole; stored, and sorted by. */
    public static final String IRI = "uri";

    /** A thing's names, word by word. */
    public static final String LABEL = "label";

    /** A thing's names, each as one word: see {@link #joined}. */
    public static final String NAME = "name";

    /** How many mentions refer to a thing; to sort by. */
    public static final String MENTIONS = "mentions";

    /** An article's title and text, word by word. */
    public static final String TEXT = "text";

    /** An article's title alone, word by word. */
    public static final String TITLE = "title";

    /** An article's day; to sort by, empty if not known. */
    public static final String DATE = "date";

    private static final Symbol HERE = Symbol.create("https://graphwright.org/symbol#words");

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private WordIndex(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /** The index of a dataset, which must not change any more; to be called within a transaction. */
    public static WordIndex of(DatasetGraph dataset) {
        requireNonNull(dataset, "dataset is null");
        synchronized (dataset) {
            Object present = dataset.getContext().get(HERE);
            if (present instanceof WordIndex index) {
                return index;
            }
            WordIndex made = inMemory(dataset);
            dataset.getContext().set(HERE, made);
            return made;
        }
    }

    /** What the index is asked with. */
    public IndexSearcher searcher() {
        return searcher;
    }

    /** A name's words, as {@link WordAnalyzer#ofName} has them, without what is between them: {@code Al Qaeda} is {@code alqaeda}. */
    public static String joined(String loose) {
        return loose.replace(" ", "");
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often each thing is mentioned as the index has it, by IRI. */
    Map<String, Long> mentions() throws IOException {
        Map<String, Long> mentions = new TreeMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            NumericDocValues counts = leaf.reader().getNumericDocValues(MENTIONS);
            SortedDocValues names = leaf.reader().getSortedDocValues(IRI);
            while (counts != null && counts.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                if ((live == null || live.get(counts.docID())) && names.advanceExact(counts.docID())) {
                    mentions.put(names.lookupOrd(names.ordValue()).utf8ToString(), counts.longValue());
                }
            }
        }
        return mentions;
    }

    /** The same of what its folder has by now; itself where that is no other. */
    WordIndex renewed() throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(reader);
        return newer == null ? this : new WordIndex(newer);
    }

    /** Gives a dataset the index that its store keeps. */
    void serve(DatasetGraph dataset) {
        dataset.getContext().set(HERE, this);
    }

    /** The index in a folder. */
    static WordIndex open(Directory directory) throws IOException {
        return new WordIndex(DirectoryReader.open(directory));
    }

    /** False for the index of names alone that versions before this one wrote. */
    static boolean hasPresentForm(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return true;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.numDocs() == 0
                    || FieldInfos.getMergedFieldInfos(reader).fieldInfo(IRI).getDocValuesType() != DocValuesType.NONE;
        }
    }

    /** Writes all documents of a graph. */
    static void writeAll(IndexWriter writer, DatasetGraph quads) throws IOException {
        WordDocuments documents = new WordDocuments(quads);
        Map<String, Long> mentions = documents.mentions();
        for (String thing : documents.things()) {
            var document = documents.thing(thing, mentions.getOrDefault(thing, 0L));
            if (document.isPresent()) {
                writer.addDocument(document.get());
            }
        }
        for (String article : documents.articles()) {
            writer.addDocument(documents.article(article));
        }
    }

    private static WordIndex inMemory(DatasetGraph dataset) {
        Directory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(new WordAnalyzer()))) {
            writeAll(writer, dataset);
            writer.commit();
            return open(memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
