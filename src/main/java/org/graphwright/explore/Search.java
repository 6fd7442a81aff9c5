package org.graphwright.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.NameIndex;
import org.graphwright.query.NamedThing;

/**
 * Looks for things by the beginnings of the words of their names, as one types, and for articles by words in title and text. Names
 * come from the full-text index where the dataset has one; texts are read one by one, which takes seconds for many thousand articles.
 */
public final class Search {
    /** Characters shown before and after the first word found. */
    private static final int AROUND = 60;

    private final DatasetGraph dataset;
    private final int limit;

    /** @param limit how many things and how many articles are given at most; at least 1 */
    public Search(DatasetGraph dataset, int limit) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        if (limit < 1) {
            throw new IllegalArgumentException("limit is less than 1: " + limit);
        }
        this.limit = limit;
    }

    /** Things and articles that have all the words; empty for a text without letters and digits. */
    public SearchResult search(String words) {
        return Txn.calculateRead(dataset, () -> new SearchResult(things(words), articles(words)));
    }

    /** Things alone: those that are called exactly so first, then the most mentioned. */
    public List<NamedThing> things(String words) {
        List<String> wanted = NameIndex.words(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        String exact = words.strip().toLowerCase(Locale.ROOT);
        return Txn.calculateRead(dataset, () -> {
            GraphView view = new GraphView(dataset);
            return new NameIndex(dataset)
                    .withBeginnings(wanted).stream()
                            .filter(view::isThing)
                            .map(view::brief)
                            .sorted(Comparator.<NamedThing, Boolean>comparing(thing -> !isCalled(thing, exact))
                                    .thenComparing(NamedThing.MOST_MENTIONED_FIRST))
                            .limit(limit)
                            .toList();
        });
    }

    private static boolean isCalled(NamedThing thing, String name) {
        return Stream.concat(Stream.of(thing.label()), thing.aliases().stream())
                .anyMatch(own -> own.toLowerCase(Locale.ROOT).equals(name));
    }

    private List<ArticleHit> articles(String words) {
        List<String> wanted = NameIndex.words(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        GraphView view = new GraphView(dataset);
        References references = new References(view);
        List<ArticleHit> hits = new ArrayList<>();
        view.union().stream(Node.ANY, RDF.Nodes.type, Vocabulary.ARTICLE)
                .map(Triple::getSubject)
                .forEach(article -> hit(article, wanted, view)
                        .ifPresent(snippet -> hits.add(new ArticleHit(references.article(article), snippet))));
        hits.sort(Comparator.comparing(ArticleHit::article, ArticleRef.NEWEST_FIRST));
        return hits.subList(0, Math.min(limit, hits.size()));
    }

    private static Optional<String> hit(Node article, List<String> wanted, GraphView view) {
        String title = view.text(article, Vocabulary.TITLE).orElse("");
        String text = view.text(article, Vocabulary.TEXT).orElse("");
        // Lower case by character, so that offsets stay those of the text.
        String all = lower(title) + "\n" + lower(text);
        if (!wanted.stream().allMatch(all::contains)) {
            return Optional.empty();
        }
        int first = wanted.stream()
                .mapToInt(lower(text)::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
        return Optional.of(first < 0 ? "" : snippet(text, first));
    }

    private static String snippet(String text, int at) {
        int begin = Math.max(0, at - AROUND);
        int end = Math.min(text.length(), at + AROUND);
        return (begin > 0 ? "…" : "")
                + text.substring(begin, end).replaceAll("\\s+", " ").strip()
                + (end < text.length() ? "…" : "");
    }

    private static String lower(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = Character.toLowerCase(characters[i]);
        }
        return new String(characters);
    }
}
