package org.graphwright.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/** Finds what has names with given words: in the full-text index, or without one by reading all names. Belongs to one read transaction. */
public final class NameIndex {
    private static final int MOST_HITS = 1_000;

    /** Lucene refuses more than 1,024; no name has so many. */
    private static final int MOST_WORDS = 100;

    private final DatasetGraph dataset;

    public NameIndex(DatasetGraph dataset) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
    }

    /** The words of a text in lower case, as the index has them. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (Analyzer analyzer = new StandardAnalyzer();
                TokenStream tokens = analyzer.tokenStream("label", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** What has a name with all the words, each in full, sorted by term. */
    public Set<Node> withWords(List<String> words) {
        return find(words, false);
    }

    /** What has a name in which every given word is or begins a word, sorted by term. */
    public Set<Node> withBeginnings(List<String> beginnings) {
        Set<Node> found = find(beginnings, false);
        found.addAll(find(beginnings, true));
        return found;
    }

    private Set<Node> find(List<String> wanted, boolean beginnings) {
        Set<Node> found = new TreeSet<>(TermOrder.TERMS);
        if (wanted.isEmpty()) {
            return found;
        }
        if (wanted.size() > MOST_WORDS) {
            throw QueryFailure.usage(
                    wanted.size() + " words are too many to look for, " + MOST_WORDS + " are the most");
        }
        Object index = dataset.getContext().get(TextQuery.textIndex);
        if (index instanceof TextIndex names) {
            // Words of the analyzer are letters and digits, escaped nonetheless: nothing typed is ever Lucene's syntax.
            String query = wanted.stream()
                    .map(word -> "+" + QueryParserBase.escape(word) + (beginnings ? "*" : ""))
                    .collect(Collectors.joining(" "));
            for (TextHit hit : names.query(RDFS.label.asNode(), query, null, null, MOST_HITS)) {
                found.add(hit.getNode());
            }
            return found;
        }
        Stream.of(RDFS.label.asNode(), SKOS.altLabel.asNode())
                .flatMap(property -> dataset.getUnionGraph().stream(Node.ANY, property, Node.ANY))
                .filter(triple -> has(words(GraphView.text(triple.getObject())), wanted, beginnings))
                .map(Triple::getSubject)
                .forEach(found::add);
        return found;
    }

    private static boolean has(List<String> words, List<String> wanted, boolean beginnings) {
        return wanted.stream()
                .allMatch(w -> words.stream().anyMatch(word -> beginnings ? word.startsWith(w) : word.equals(w)));
    }
}
