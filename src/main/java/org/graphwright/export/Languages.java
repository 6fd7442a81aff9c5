package org.graphwright.export;

import static java.util.Objects.requireNonNull;

import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Vocabulary;

/** In which language the names of a graph's things are. Looks at all articles once; immutable. */
final class Languages {
    private static final String ENGLISH = "en";
    private static final String TAG = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

    private final SortedSet<String> all = new TreeSet<>();

    /** @param dataset within a read transaction */
    Languages(DatasetGraph dataset) {
        requireNonNull(dataset, "dataset is null").stream(Node.ANY, Node.ANY, Vocabulary.LANGUAGE, Node.ANY)
                .forEach(quad -> all.add(quad.getObject().getLiteralLexicalForm()));
    }

    /** The tag of a thing's names; empty where its articles have several, or say nonsense. */
    String of(Node named, DatasetGraph dataset) {
        if (all.isEmpty() || (named.isURI() && Iris.isEvent(named.getURI()))) {
            return ENGLISH;
        }
        SortedSet<String> found = all.size() == 1 ? all : ofArticles(named, dataset);
        return found.size() == 1 && found.first().matches(TAG) ? found.first() : "";
    }

    private static SortedSet<String> ofArticles(Node named, DatasetGraph dataset) {
        SortedSet<String> found = new TreeSet<>();
        dataset.stream(Node.ANY, Node.ANY, Vocabulary.REFERS_TO, named)
                .map(Quad::getGraph)
                .distinct()
                .flatMap(article -> dataset.stream(article, article, Vocabulary.LANGUAGE, Node.ANY))
                .forEach(quad -> found.add(quad.getObject().getLiteralLexicalForm()));
        return found;
    }
}
