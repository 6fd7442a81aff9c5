package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.NameIndex;
import org.graphwright.query.Spelling;
import org.graphwright.resolve.NameKey;

/**
 * Mends typing errors in the words with which questions ask ("who suceeded", "what conects"). A word that articles have is left as it is, and so
 * is one with a capital, which may be a name: names are looked up with their own errors.
 */
final class TypingErrors {
    /** Shorter words are near to too many others. */
    private static final int SHORTEST = 5;

    /** Others that no article has are looked up among the words of articles. */
    private static final int SHORTEST_OF_ARTICLES = 6;

    /** In which a word with a capital is looked up; by hand. */
    private static final int MOST_ARTICLES = 5;

    private static final Pattern SMALL =
            Pattern.compile("(?<![\\p{L}\\p{N}'’-])\\p{Ll}{" + SHORTEST + ",}(?![\\p{L}\\p{N}'’-])");

    private final DatasetGraph dataset;
    private final Set<String> known;

    /** @param known the words with which questions ask, in plain form */
    TypingErrors(DatasetGraph dataset, Set<String> known) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.known = new TreeSet<>(known);
    }

    /** The question with its known words as they are spelt. Belongs to a read transaction. */
    String mend(String question) {
        NameIndex index = new NameIndex(dataset);
        return SMALL.matcher(question)
                .replaceAll(word -> spelt(word.group(), index).orElse(word.group()));
    }

    private Optional<String> spelt(String written, NameIndex index) {
        String word = NameKey.of(written);
        if (known.contains(word) || isInArticles(word, index)) {
            return Optional.empty();
        }
        List<String> near =
                known.stream().filter(right -> Spelling.isNear(word, right)).toList();
        if (near.isEmpty() && word.length() >= SHORTEST_OF_ARTICLES) {
            near = ofArticles(word, index);
        }
        int least = near.stream()
                .mapToInt(right -> Spelling.distance(word, right))
                .min()
                .orElse(0);
        near = near.stream()
                .filter(right -> Spelling.distance(word, right) == least)
                .toList();
        Set<String> stems = near.stream().map(WordForms::stem).collect(Collectors.toSet());
        return stems.size() == 1
                ? near.stream().min(Comparator.comparingInt(right -> Math.abs(right.length() - word.length())))
                : Optional.empty();
    }

    /** The words of articles that the written one is much like. */
    private List<String> ofArticles(String word, NameIndex index) {
        GraphView view = new GraphView(dataset);
        return index.articles(List.of(word), 0, MOST_ARTICLES).nodes().stream()
                .flatMap(article -> view.text(article, Vocabulary.TEXT).stream())
                .flatMap(text -> WordReader.read(text).stream())
                .filter(own -> !own.isCapital())
                .map(Word::plain)
                .filter(own -> Spelling.isNear(word, own))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isInArticles(String word, NameIndex index) {
        NameIndex.Found found = index.articles(List.of(word), 0, 1);
        return found.all() > 0 && !found.near();
    }
}
