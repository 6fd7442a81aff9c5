package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.mcp.GraphSource;
import org.graphwright.mcp.ReadableGraph;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.BigStack;

/** A live graph as assistants read it: by the calls that the page uses. */
final class LiveSource implements GraphSource {
    private final LiveGraph live;

    private record Served(ServedGraph graph) implements ReadableGraph {
        @Override
        public Object call(String name, Map<String, String> parameters) {
            Answer answer = graph.api().answer(name, new ApiRequest(parameters));
            if (answer instanceof Answer.Json json) {
                return json.value();
            }
            throw new IllegalArgumentException("the call '" + name + "' gives a file");
        }

        @Override
        public DatasetGraph dataset() {
            return graph.dataset();
        }

        @Override
        public Ontology ontology() {
            return graph.api().ontology();
        }
    }

    LiveSource(LiveGraph live) {
        this.live = requireNonNull(live, "live is null");
    }

    @Override
    public String read(Function<ReadableGraph, String> work) {
        ServedGraph graph = live.use();
        try {
            return BigStack.call(() -> work.apply(new Served(graph)));
        } finally {
            graph.leave();
        }
    }
}
