package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Fills a {@link Dossier} from a graph, with as much as fits on paper. */
public final class DossierSource {
    // Sentences of a fact, and chains; by hand.
    private static final int SENTENCES = 3;
    private static final int PATHS = 5;

    private final DatasetGraph dataset;
    private final Ontology ontology;

    /**
     * @param dataset what is read
     * @param ontology what the graph was built with
     */
    public DossierSource(DatasetGraph dataset, Ontology ontology) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /**
     * The page of a thing, or of the ways between two; nothing where no facts join them.
     *
     * @param thing as {@link ThingFinder} finds it
     * @param other the other; null for the thing alone
     * @throws IllegalArgumentException if both are the same thing
     */
    public Optional<String> fill(Dossier dossier, Node thing, @Nullable Node other) {
        if (other == null) {
            return Optional.of(dossier.of(new ThingCard(dataset, ontology, SENTENCES).of(thing)));
        }
        PathFinder.checkTwo(thing, other);
        List<FoundPath> paths = new PathFinder(dataset, ontology, PathFinder.USUAL_HOPS, PATHS).between(thing, other);
        return paths.isEmpty() ? Optional.empty() : Optional.of(dossier.of(paths));
    }

    /** What is said where there is no page. */
    public static String nothing() {
        return "no facts join them within " + PathFinder.USUAL_HOPS + " hops";
    }
}
