package org.graphwright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.graphwright.correct.Withdrawn;
import org.graphwright.model.ErrorCode;
import org.graphwright.pipeline.GraphCorrectionDesk;
import org.graphwright.pipeline.WithdrawnStatements;
import org.graphwright.server.GraphServer;
import org.graphwright.server.ServeOptions;
import org.graphwright.store.StoreException;
import org.graphwright.store.WorkingCopy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code graphwright serve}: the page, the SPARQL endpoint and the JSON interface, until it is interrupted. */
@Command(
        name = "serve",
        description =
                "Open the graph to a browser and to SPARQL, for reading only unless --edit is given, until Ctrl-C.",
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright serve", "  graphwright serve --graph kg --port 0", "  graphwright serve --mcp"})
final class ServeCommand extends AbstractCommand {
    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Listen on this address (default: ${DEFAULT-VALUE}, this machine only).")
    @SuppressWarnings("NullAway.Init")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "Listen on this port; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Stop a query that takes longer (default: ${DEFAULT-VALUE}).")
    private double timeout;

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Give at most N rows for a query (default: ${DEFAULT-VALUE}).")
    private long maxRows;

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN",
            description = "Let pages of this origin, such as https://example.org, read the answers; * for all.")
    private @Nullable String cors;

    @Option(
            names = "--edit",
            description = "Let who opens the address that is printed correct the graph, and keep notes and stars.")
    private boolean edit;

    @Option(names = "--mcp", description = "Let assistants read, too, by the Model Context Protocol at /mcp.")
    private boolean assistants;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() {
        if (port < 0 || port > 65_535 || maxRows < 1 || !(timeout > 0 && timeout < 1e9)) {
            throw usage("--port wants 0 to 65535, --timeout and --max-rows want more than zero");
        }
        ServeOptions options = options();
        Supplier<Withdrawn> withdrawn = new WithdrawnStatements(graph.folder)::read;
        if (edit) {
            WorkingCopy copy = new WorkingCopy(graph.folder);
            GraphCorrectionDesk desk = new GraphCorrectionDesk(graph.folder, CorrectionOptions.user(), copy);
            catchUp(desk);
            serve(() -> GraphServer.start(graph.folder, graph::ontology, withdrawn, options, desk, copy));
        } else {
            serve(() -> GraphServer.start(graph.folder, graph::ontology, withdrawn, options));
        }
        return FINE;
    }

    /** What another process is at work on comes when that is done. */
    private void catchUp(GraphCorrectionDesk desk) {
        try {
            desk.catchUp();
        } catch (StoreException e) {
            if (e.code() != ErrorCode.BUSY) {
                throw e;
            }
            err().println("graphwright: corrections that are not applied yet stay so until the next one: "
                    + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Supplier<GraphServer> started) {
        try (GraphServer server = started.get()) {
            out().println(edit ? server.editAddress() : server.address());
            out().flush();
            err().println("the page is at " + (edit ? server.editAddress() : server.address()) + ", SPARQL at "
                    + server.address() + "sparql; Ctrl-C ends it");
            if (assistants) {
                err().println("assistants find the graph at " + server.assistantAddress());
            }
            if (!server.answersIris()) {
                err().println(
                                "the graph's base ends in #, and what is behind that is never sent to a server: its IRIs are not"
                                        + " answered as they stand, only behind " + server.address() + "id/");
            }
            err().flush();
            server.join();
        }
    }

    private ServeOptions options() {
        try {
            return new ServeOptions(host, port, Duration.ofMillis((long) (timeout * 1000)), maxRows, cors, assistants);
        } catch (IllegalArgumentException e) {
            throw usage("--cors: " + e.getMessage());
        }
    }
}
