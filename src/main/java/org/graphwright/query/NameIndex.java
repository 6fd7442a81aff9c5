package org.graphwright.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.graphwright.store.WordAnalyzer;
import org.graphwright.store.WordIndex;

/** Finds things by words of their names, and articles by words of title and text. Belongs to one read transaction. */
public final class NameIndex {
    /** Things of one name that are looked at; by hand. */
    private static final int MOST_HITS = 1_000;

    /** Characters; no name or line to look for has more. To compare long words with others takes time that grows with the square of their length. */
    public static final int LONGEST = 1_000;

    /** Lucene refuses more than 1,024, and each may be looked for in several ways; no name has so many. */
    private static final int MOST_WORDS = 100;

    private static final Sort THINGS = new Sort(
            SortField.FIELD_SCORE,
            new SortField(WordIndex.MENTIONS, SortField.Type.LONG, true),
            new SortField(WordIndex.IRI, SortField.Type.STRING));

    private static final Sort ARTICLES = new Sort(
            SortField.FIELD_SCORE,
            new SortField(WordIndex.DATE, SortField.Type.STRING, true),
            new SortField(WordIndex.IRI, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final NearWords near;

    /**
     * Some of what was found.
     *
     * @param nodes things or articles, best first
     * @param all how many there are
     * @param near true where nothing has the words as they were written, and these have words much like them
     */
    public record Found(List<Node> nodes, long all, boolean near) {
        public Found {
            nodes = List.copyOf(nodes);
        }
    }

    public NameIndex(DatasetGraph dataset) {
        this.searcher =
                WordIndex.of(Objects.requireNonNull(dataset, "dataset is null")).searcher();
        this.near = new NearWords(searcher.getIndexReader());
    }

    /**
     * The words of what is looked for; empty for a text without letters and digits.
     *
     * @throws QueryFailure if there are more than anything is called by
     */
    public static List<String> words(String text) {
        if (text.length() > LONGEST) {
            throw QueryFailure.usage(
                    text.length() + " characters are too many to look for, " + LONGEST + " are the most");
        }
        List<String> words = WordAnalyzer.ofName(text);
        if (words.size() > MOST_WORDS) {
            throw QueryFailure.usage(words.size() + " words are too many to look for, " + MOST_WORDS + " are the most");
        }
        return words;
    }

    /** The things that have a name of just these words, however they are parted; most mentioned first. */
    public List<Node> called(List<String> words) {
        return words.isEmpty()
                ? List.of()
                : find(WordQueries.whole(words), THINGS, 0, MOST_HITS).nodes();
    }

    /** The things whose names have all the words, most mentioned first; of a word of one letter, the words that begin with it, too. */
    public List<Node> withWords(List<String> words) {
        return words.isEmpty()
                ? List.of()
                : find(WordQueries.wordsOrInitials(words), THINGS, 0, MOST_HITS).nodes();
    }

    /**
     * The things whose names have words that begin with all the given ones: those that are called just so first, then those that have them as whole words, among equals the most mentioned.
     * Where there are none, those of which the names have words much like them.
     *
     * @param from how many are left out, 0 or more
     * @param limit how many are given at most, at least 1
     */
    public Found things(List<String> words, int from, int limit) {
        if (words.isEmpty()) {
            return new Found(List.of(), 0, false);
        }
        Found found = find(WordQueries.beginnings(words), THINGS, from, limit);
        if (found.all() > 0) {
            return found;
        }
        Found misspelt = find(near.all(WordIndex.LABEL, words), THINGS, from, limit);
        return new Found(misspelt.nodes(), misspelt.all(), misspelt.all() > 0);
    }

    /**
     * The things that are mentioned most, the most mentioned first.
     *
     * @param least how often at least
     * @param limit how many are given at most, at least 1
     */
    public List<Node> mostMentioned(long least, int limit) {
        return find(WordQueries.mentioned(least), THINGS, 0, limit).nodes();
    }

    /**
     * The things that have some of the words, or much like them, those that have more of them first; where there are none, those with words that have a few other letters, which are
     * often other names.
     */
    public List<Node> thingsWithSome(List<String> words, int limit) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<Node> some = find(near.some(words), THINGS, 0, limit).nodes();
        return some.isEmpty() ? find(near.roughly(words), THINGS, 0, limit).nodes() : some;
    }

    /**
     * The articles that have all the words, those first in which they are most of the text; where there are none, those that have words that begin
     * with them; else those that have words much like them.
     */
    public Found articles(List<String> words, int from, int limit) {
        if (words.isEmpty()) {
            return new Found(List.of(), 0, false);
        }
        Found found = find(WordQueries.inArticles(words), ARTICLES, from, limit);
        if (found.all() == 0) {
            found = find(WordQueries.beginningsInArticles(words), ARTICLES, from, limit);
        }
        if (found.all() > 0) {
            return found;
        }
        Found misspelt = find(near.all(WordIndex.TEXT, words), ARTICLES, from, limit);
        return new Found(misspelt.nodes(), misspelt.all(), misspelt.all() > 0);
    }

    /** The articles that have words that begin with all the given ones, in title or text, those first in which they are most of it. */
    Found articlesWithBeginnings(List<String> words, int limit) {
        return words.isEmpty()
                ? new Found(List.of(), 0, false)
                : find(WordQueries.beginningsInArticles(words), ARTICLES, 0, limit);
    }

    /** The articles whose titles have words much like all the given ones, or that begin with them, those with fewer errors first. */
    List<Node> articlesTitledNearly(List<String> words, int limit) {
        return words.isEmpty()
                ? List.of()
                : find(near.all(WordIndex.TITLE, words), ARTICLES, 0, limit).nodes();
    }

    private Found find(Query query, Sort sort, int from, int limit) {
        try {
            int most =
                    Math.max(1, Math.min(from + limit, searcher.getIndexReader().maxDoc()));
            TopFieldDocs top =
                    searcher.search(query, new TopFieldCollectorManager(sort, most, null, Integer.MAX_VALUE));
            StoredFields stored = searcher.storedFields();
            List<Node> nodes = new ArrayList<>();
            for (int i = from; i < top.scoreDocs.length; i++) {
                ScoreDoc hit = top.scoreDocs[i];
                nodes.add(NodeFactory.createURI(stored.document(hit.doc).get(WordIndex.IRI)));
            }
            return new Found(nodes, top.totalHits.value, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
