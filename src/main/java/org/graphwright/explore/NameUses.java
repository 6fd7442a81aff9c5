package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.TermOrder;

/** Tells by which words articles mention a thing: what goes along where the use of a name is parted from it. */
public final class NameUses {
    private final DatasetGraph dataset;

    public NameUses(DatasetGraph dataset) {
        this.dataset = requireNonNull(dataset, "dataset is null");
    }

    /**
     * An article that mentions the thing.
     *
     * @param mentions how often it does
     * @param words how often by which words
     */
    public record Use(ArticleRef article, int mentions, Map<String, Integer> words) {
        public Use {
            words = new TreeMap<>(words);
        }
    }

    /** Newest article first. */
    public List<Use> of(Node thing) {
        return Txn.calculateRead(dataset, () -> {
            GraphView view = new GraphView(dataset);
            References references = new References(view);
            Map<Node, Map<String, Integer>> words = new TreeMap<>(TermOrder.TERMS);
            dataset.stream(Node.ANY, Node.ANY, Vocabulary.REFERS_TO, thing)
                    .forEach(quad -> words.computeIfAbsent(quad.getGraph(), none -> new TreeMap<>())
                            .merge(
                                    view.describe(quad.getGraph(), quad.getSubject())
                                            .text(Vocabulary.SURFACE),
                                    1,
                                    Integer::sum));
            return words.entrySet().stream()
                    .map(use -> new Use(
                            references.article(use.getKey()),
                            use.getValue().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum(),
                            use.getValue()))
                    .sorted(Comparator.comparing(Use::article, ArticleRef.NEWEST_FIRST))
                    .toList();
        });
    }
}
