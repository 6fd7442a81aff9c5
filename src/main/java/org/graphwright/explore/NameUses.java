package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.Description;
import org.graphwright.query.GraphView;
import org.graphwright.query.TermOrder;

/** Tells by which words articles mention a thing: what goes along where the use of a name is parted from it. */
public final class NameUses {
    /** Characters shown before the words; by hand. */
    private static final int BEFORE = 70;

    /** Characters shown in all; by hand. */
    private static final int LENGTH = 180;

    private final DatasetGraph dataset;

    public NameUses(DatasetGraph dataset) {
        this.dataset = requireNonNull(dataset, "dataset is null");
    }

    /**
     * An article that mentions the thing.
     *
     * @param mentions how often it does
     * @param words how often by which words
     * @param passage the first of these in its surroundings, on one line
     */
    public record Use(ArticleRef article, int mentions, Map<String, Integer> words, String passage) {
        public Use {
            words = new TreeMap<>(words);
        }
    }

    /** The words around an offset. */
    private static String passage(String text, int at) {
        int begin = Math.max(0, Math.min(at, text.length()) - BEFORE);
        int end = Math.min(text.length(), begin + LENGTH);
        String shown = text.substring(begin, end).replaceAll("\\s+", " ");
        if (begin > 0) {
            shown = shown.replaceFirst("^\\S* ?", "…");
        }
        return end < text.length() ? shown.replaceFirst(" ?\\S*$", "…") : shown;
    }

    /** Newest article first. */
    public List<Use> of(Node thing) {
        return Txn.calculateRead(dataset, () -> {
            GraphView view = new GraphView(dataset);
            References references = new References(view);
            Map<Node, Map<String, Integer>> words = new TreeMap<>(TermOrder.TERMS);
            Map<Node, Integer> first = new HashMap<>();
            dataset.stream(Node.ANY, Node.ANY, Vocabulary.REFERS_TO, thing).forEach(quad -> {
                Description mention = view.describe(quad.getGraph(), quad.getSubject());
                words.computeIfAbsent(quad.getGraph(), none -> new TreeMap<>())
                        .merge(mention.text(Vocabulary.SURFACE), 1, Integer::sum);
                first.merge(quad.getGraph(), mention.number(Vocabulary.BEGIN, 0), Math::min);
            });
            return words.entrySet().stream()
                    .map(use -> new Use(
                            references.article(use.getKey()),
                            use.getValue().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum(),
                            use.getValue(),
                            passage(
                                    view.describe(use.getKey(), use.getKey()).text(Vocabulary.TEXT),
                                    first.getOrDefault(use.getKey(), 0))))
                    .sorted(Comparator.comparing(Use::article, ArticleRef.NEWEST_FIRST))
                    .toList();
        });
    }
}
