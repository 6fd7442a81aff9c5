package org.graphwright.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.graphwright.explore.GraphValidation;
import org.graphwright.explore.Validation;
import org.graphwright.explore.Violation;
import org.graphwright.query.Prefixes;
import org.graphwright.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code graphwright validate}: looks whether a graph is as the shapes say. */
@Command(
        name = "validate",
        description = "Look whether the graph is as the SHACL shapes say that a good one is; exit code 1 if not.",
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright validate", "  graphwright validate --shapes my-shapes.ttl --report > report.ttl"})
final class ValidateCommand extends AbstractCommand {
    @Option(names = "--shapes", paramLabel = "FILE", description = "Shapes of one's own instead of the program's.")
    private @Nullable Path shapes;

    @Option(names = "--report", description = "Print a SHACL validation report in Turtle.")
    private boolean report;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() throws IOException {
        Graph wanted = shapes == null ? GraphValidation.standardShapes() : read(shapes);
        try (GraphStore store = graph.open()) {
            Validation validation = new GraphValidation(store.dataset(), wanted).validate();
            if (report) {
                try (OutputStream stream = Terminal.stream(out())) {
                    RDFDataMgr.write(stream, validation.report(), Lang.TURTLE);
                }
            } else {
                validation.violations().forEach(violation -> out().println(line(violation)));
            }
            int broken = validation.violations().size();
            err().println(broken == 0 ? "the graph is as the shapes say" : Terminal.counted(broken, "violation"));
            return broken == 0 ? FINE : FAILED;
        }
    }

    private static String line(Violation violation) {
        String path = violation.path().isEmpty() ? "" : " " + violation.path();
        String value = violation.value().isEmpty() ? "" : " is " + Terminal.plain(violation.value());
        return violation.message() + ": " + Prefixes.shorten(violation.node()) + path + value;
    }

    private Graph read(Path file) throws IOException {
        Graph read = GraphFactory.createDefaultGraph();
        try {
            RDFParser.fromString(Files.readString(file), Lang.TURTLE).parse(read);
        } catch (RiotException e) {
            throw usage(file + " is not Turtle: " + e.getMessage());
        }
        return read;
    }
}
