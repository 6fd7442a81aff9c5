package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
     * @param places where each of them is, in order
     */
    public record Use(
            ArticleRef article, int mentions, Map<String, Integer> words, String passage, List<Place> places) {
        public Use {
            words = new TreeMap<>(words);
            places = List.copyOf(places);
        }
    }

    /**
     * A single mention.
     *
     * @param begin where its words begin in the article's text, in UTF-16 units
     * @param words its words
     * @param before what stands before them, on one line
     * @param after what stands after them, on one line
     */
    public record Place(int begin, String words, String before, String after) {}

    private static Place place(String text, int at, String words) {
        int begin = Math.max(0, Math.min(at, text.length()));
        int end = Math.min(text.length(), begin + words.length());
        String before = text.substring(Math.max(0, begin - BEFORE), begin);
        String after = text.substring(end, Math.min(text.length(), end + BEFORE));
        return new Place(
                at,
                words,
                (begin > BEFORE ? before.replaceFirst("^\\S* ?", "…") : before).replaceAll("\\s+", " "),
                (end + BEFORE < text.length() ? after.replaceFirst(" ?\\S*$", "…") : after).replaceAll("\\s+", " "));
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
            Map<Node, SortedMap<Integer, String>> places = new HashMap<>();
            dataset.stream(Node.ANY, Node.ANY, Vocabulary.REFERS_TO, thing).forEach(quad -> {
                Description mention = view.describe(quad.getGraph(), quad.getSubject());
                words.computeIfAbsent(quad.getGraph(), none -> new TreeMap<>())
                        .merge(mention.text(Vocabulary.SURFACE), 1, Integer::sum);
                places.computeIfAbsent(quad.getGraph(), none -> new TreeMap<>())
                        .put(mention.number(Vocabulary.BEGIN, 0), mention.text(Vocabulary.SURFACE));
            });
            return words.entrySet().stream()
                    .map(use -> {
                        String text = view.describe(use.getKey(), use.getKey()).text(Vocabulary.TEXT);
                        SortedMap<Integer, String> of = places.getOrDefault(use.getKey(), new TreeMap<>());
                        return new Use(
                                references.article(use.getKey()),
                                use.getValue().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum(),
                                use.getValue(),
                                passage(text, of.isEmpty() ? 0 : of.firstKey()),
                                of.entrySet().stream()
                                        .map(place -> place(text, place.getKey(), place.getValue()))
                                        .toList());
                    })
                    .sorted(Comparator.comparing(Use::article, ArticleRef.NEWEST_FIRST))
                    .toList();
        });
    }
}
