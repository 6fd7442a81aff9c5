package org.graphwright.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.store.WordAnalyzer;

/** Finds articles by the beginnings of their titles, as one types. Belongs to one read transaction. */
public final class ArticleTitles {
    /** Articles with the words that are looked at; by hand. */
    private static final int MOST_LOOKED_AT = 1_000;

    private final GraphView view;
    private final NameIndex index;

    public ArticleTitles(DatasetGraph dataset) {
        this.view = new GraphView(Objects.requireNonNull(dataset, "dataset is null"));
        this.index = new NameIndex(dataset);
    }

    /**
     * The articles whose titles have words that begin with all of the text's: those of which the title begins so first, of each by title. Letters are
     * compared as names are. Where there are none, those whose titles have words much like them, the most like first.
     */
    public List<NamedThing> like(String text, int limit) {
        List<String> words = NameIndex.words(text);
        List<NamedThing> found = found(words);
        if (found.isEmpty()) {
            return index.articlesTitledNearly(words, limit).stream()
                    .map(this::brief)
                    .toList();
        }
        return found.stream()
                .sorted(Comparator.comparing((NamedThing article) -> !begins(article, words))
                        .thenComparing(NamedThing::label)
                        .thenComparing(NamedThing::iri))
                .limit(limit)
                .toList();
    }

    /** The articles whose titles begin so, by title; of words that very many articles have, among those in which they are most of the text. */
    List<NamedThing> beginning(String text) {
        List<String> words = NameIndex.words(text);
        return found(words).stream()
                .filter(article -> begins(article, words))
                .sorted(Comparator.comparing(NamedThing::label).thenComparing(NamedThing::iri))
                .toList();
    }

    /** What a message and a list have of an article. */
    NamedThing brief(Node article) {
        String title = view.text(article, Vocabulary.TITLE)
                .or(() -> view.text(article, Vocabulary.ARTICLE_ID))
                .orElse(article.getURI());
        String day = view.text(article, Vocabulary.DATE).orElse("");
        return new NamedThing(article.getURI(), title, "Article", List.of(), 0, day);
    }

    private List<NamedThing> found(List<String> words) {
        List<NamedThing> titled = new ArrayList<>();
        for (Node article : index.articlesWithBeginnings(words, MOST_LOOKED_AT).nodes()) {
            NamedThing brief = brief(article);
            List<String> title = WordAnalyzer.ofName(brief.label());
            if (words.stream().allMatch(word -> title.stream().anyMatch(each -> each.startsWith(word)))) {
                titled.add(brief);
            }
        }
        return titled;
    }

    private static boolean begins(NamedThing article, List<String> words) {
        List<String> title = WordAnalyzer.ofName(article.label());
        int last = words.size() - 1;
        return title.size() > last
                && title.subList(0, last).equals(words.subList(0, last))
                && title.get(last).startsWith(words.get(last));
    }
}
