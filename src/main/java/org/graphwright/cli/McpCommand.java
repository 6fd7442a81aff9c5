package org.graphwright.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import org.graphwright.pipeline.WithdrawnStatements;
import org.graphwright.server.StandardStreams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code graphwright mcp}: lets an assistant that starts this program read the graph, by standard input and output. */
@Command(
        name = "mcp",
        description = {
            "Let an assistant read the graph by the Model Context Protocol, over standard input and output.",
            "The assistant starts this command itself; for one over HTTP see serve --mcp."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright mcp --graph kg"})
final class McpCommand extends AbstractCommand {
    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Stop a query that takes longer (default: ${DEFAULT-VALUE}).")
    private double timeout;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() throws IOException {
        if (!(timeout > 0 && timeout < 1e9)) {
            throw usage("--timeout wants more than zero");
        }
        PrintStream before = System.out;
        // What a library prints must not stand among the messages.
        System.setOut(System.err);
        try {
            StandardStreams.answer(
                    graph.folder,
                    graph::ontology,
                    new WithdrawnStatements(graph.folder)::read,
                    Duration.ofMillis((long) (timeout * 1000)),
                    System.in,
                    out());
        } finally {
            System.setOut(before);
        }
        return FINE;
    }
}
