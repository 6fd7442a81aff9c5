package org.graphwright.explore;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.GraphView;
import org.graphwright.query.NamedThing;
import org.jspecify.annotations.Nullable;

/** Finds the facts between a thing and others, few enough to be drawn. */
public final class Neighbourhood {
    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final int limit;
    private final @Nullable ThingIndex index;

    /**
     * @param dataset what is read
     * @param ontology knows how properties are called
     * @param limit so many facts are given at most; at least 1
     */
    public Neighbourhood(DatasetGraph dataset, Ontology ontology, int limit) {
        this(dataset, ontology, limit, null);
    }

    /** @param index of the same graph, in which all is found that is not shown; null where that is to be read */
    Neighbourhood(DatasetGraph dataset, Ontology ontology, int limit, @Nullable ThingIndex index) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        if (limit < 1) {
            throw new IllegalArgumentException("limit is less than 1: " + limit);
        }
        this.limit = limit;
        this.index = index;
    }

    /** The thing with its first facts in {@link FactSummary#ORDER}, and what these join it to. */
    public Drawing around(Node thing) {
        return Txn.calculateRead(dataset, () -> {
            FactSummaries summaries = new FactSummaries(dataset, ontology, 1, index);
            GraphView view = new GraphView(dataset);
            if (index == null || index.thing(thing).isEmpty()) {
                List<FactSummary> all = summaries.of(thing).stream()
                        .filter(fact -> fact.object() != null)
                        .toList();
                return drawing(thing, all.subList(0, Math.min(limit, all.size())), all.size(), view::brief);
            }
            ThingIndex known = index;
            List<RankedFact> all = known.facts(thing, new References(view, known)).stream()
                    .filter(fact -> fact.triple().getObject().isURI())
                    .sorted(RankedFact.ORDER)
                    .toList();
            List<FactSummary> edges = summaries.of(all.subList(0, Math.min(limit, all.size())));
            return drawing(thing, edges, all.size(), node -> known.brief(node, view));
        });
    }

    private static Drawing drawing(Node thing, List<FactSummary> edges, int all, Function<Node, NamedThing> brief) {
        return new Drawing(
                thing.getURI(),
                Stream.concat(Stream.of(thing.getURI()), edges.stream().flatMap(Neighbourhood::ends))
                        .distinct()
                        .sorted()
                        .map(iri -> brief.apply(NodeFactory.createURI(iri)))
                        .toList(),
                edges,
                all - edges.size());
    }

    private static Stream<String> ends(FactSummary fact) {
        return Stream.of(fact.subject(), Objects.requireNonNull(fact.object())).map(ThingRef::iri);
    }
}
