package org.graphwright.explore;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.GraphView;

/** Finds the facts between a thing and others, few enough to be drawn. */
public final class Neighbourhood {
    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final int limit;

    /**
     * @param dataset what is read
     * @param ontology knows how properties are called
     * @param limit so many facts are given at most; at least 1
     */
    public Neighbourhood(DatasetGraph dataset, Ontology ontology, int limit) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        if (limit < 1) {
            throw new IllegalArgumentException("limit is less than 1: " + limit);
        }
        this.limit = limit;
    }

    /** The thing with its first facts in {@link FactSummary#ORDER}, and what these join it to. */
    public Drawing around(Node thing) {
        return Txn.calculateRead(dataset, () -> {
            List<FactSummary> all = new FactSummaries(dataset, ontology, 1)
                    .of(thing).stream().filter(fact -> fact.object() != null).toList();
            List<FactSummary> edges = all.subList(0, Math.min(limit, all.size()));
            GraphView view = new GraphView(dataset);
            return new Drawing(
                    Stream.concat(Stream.of(thing.getURI()), edges.stream().flatMap(Neighbourhood::ends))
                            .distinct()
                            .sorted()
                            .map(iri -> view.brief(NodeFactory.createURI(iri)))
                            .toList(),
                    edges,
                    all.size() - edges.size());
        });
    }

    private static Stream<String> ends(FactSummary fact) {
        return Stream.of(fact.subject(), Objects.requireNonNull(fact.object())).map(ThingRef::iri);
    }
}
