package org.graphwright.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graphwright.correct.Withdrawn;
import org.graphwright.mcp.AssistantServer;
import org.graphwright.mcp.MessageLines;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.GraphStore;

/** Lets one assistant read a graph in a folder over a pair of streams, each generation as soon as it counts. */
public final class StandardStreams {
    private StandardStreams() {}

    /**
     * Answers until the input ends.
     *
     * @param ontologies tells what a store's graph was built with
     * @param withdrawn tells at any time what users took out of the graph
     * @param timeout after which a query is stopped; more than zero
     * @param out takes answers, a line each, and nothing else
     * @throws IOException if the input cannot be read
     */
    public static void answer(
            Path folder,
            Function<GraphStore, Ontology> ontologies,
            Supplier<Withdrawn> withdrawn,
            Duration timeout,
            InputStream in,
            PrintWriter out)
            throws IOException {
        ServeOptions standard = ServeOptions.STANDARD;
        ServeOptions options = new ServeOptions(standard.host(), standard.port(), timeout, standard.maxRows(), null);
        try (LiveGraph live = LiveGraph.follow(folder, ontologies, withdrawn, options, null)) {
            new MessageLines(new AssistantServer(new LiveSource(live), timeout), out).answer(in);
        }
    }
}
