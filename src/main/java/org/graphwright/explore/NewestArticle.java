package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.TermOrder;

/** Finds the day of the newest article that is none of those no reader looks for. */
public final class NewestArticle {
    private static final int DAY = "YYYY-MM-DD".length();

    private final DatasetGraph dataset;

    /** @param dataset what is read */
    public NewestArticle(DatasetGraph dataset) {
        this.dataset = requireNonNull(dataset, "dataset is null");
    }

    /** {@code YYYY-MM-DD}; empty where no article has a day. */
    public String day() {
        return Txn.calculateRead(dataset, () -> {
            Map<String, TreeSet<Node>> days = new TreeMap<>(Comparator.reverseOrder());
            dataset.find(Node.ANY, Node.ANY, Vocabulary.DATE, Node.ANY).forEachRemaining(quad -> {
                String day = GraphView.text(quad.getObject());
                if (day.length() == DAY) {
                    days.computeIfAbsent(day, none -> new TreeSet<>(TermOrder.TERMS))
                            .add(quad.getSubject());
                }
            });
            return days.entrySet().stream()
                    .filter(entry -> entry.getValue().stream().anyMatch(this::isRead))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
        });
    }

    private boolean isRead(Node article) {
        return dataset.contains(article, Node.ANY, RDF.Nodes.type, Vocabulary.MENTION)
                && dataset.stream(article, article, Vocabulary.TITLE, Node.ANY)
                        .noneMatch(quad -> AllArticles.isTestPage(GraphView.text(quad.getObject())));
    }
}
