package org.graphwright.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.graphwright.explore.GraphValidation;
import org.graphwright.explore.Validation;
import org.graphwright.explore.Violation;
import org.graphwright.query.RdfFile;
import org.graphwright.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright validate}: looks whether a graph, or a file of RDF, is as the shapes say. */
@Command(
        name = "validate",
        description =
                "Look whether the graph, or a file of RDF, is as the SHACL shapes say that a good one is; exit code 1 if not.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright validate",
            "  graphwright validate kg.ttl",
            "  graphwright validate --shapes my-shapes.ttl --report > report.ttl"
        })
final class ValidateCommand extends AbstractCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A file of RDF (.ttl, .trig, .nt, .nq, .jsonld, .rdf; also with .gz) in place of the graph.")
    private @Nullable Path file;

    @Option(names = "--shapes", paramLabel = "FILE", description = "Shapes of one's own instead of the program's.")
    private @Nullable Path shapes;

    @Option(names = "--report", description = "Print a SHACL validation report in Turtle.")
    private boolean report;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() throws IOException {
        if (file != null && Files.isDirectory(file)) {
            throw usage(file + " is a folder; a graph is named with --graph");
        }
        Validation validation =
                file == null ? ofGraph(validator()) : validator().validate(new RdfFile(file).read());
        if (report) {
            try (OutputStream stream = Terminal.stream(out())) {
                RDFDataMgr.write(stream, validation.report(), Lang.TURTLE);
            }
        } else {
            validation.violations().forEach(violation -> out().println(line(violation)));
        }
        int broken = validation.violations().size();
        String looked = file == null ? "the graph" : file.toString();
        err().println(broken == 0 ? looked + " is as the shapes say" : Terminal.counted(broken, "violation"));
        return broken == 0 ? FINE : FAILED;
    }

    private Validation ofGraph(GraphValidation validator) {
        try (GraphStore store = graph.open()) {
            return validator.validate(store.dataset());
        }
    }

    private GraphValidation validator() throws IOException {
        if (shapes == null) {
            return new GraphValidation(GraphValidation.standardShapes());
        }
        Graph own = new RdfFile(shapes).read();
        try {
            return new GraphValidation(own);
        } catch (IllegalArgumentException e) {
            throw usage(shapes + ": " + e.getMessage());
        }
    }

    private String line(Violation violation) {
        String path = violation.path().isEmpty() ? "" : " " + violation.path();
        String value = violation.value().isEmpty() ? "" : " is " + Terminal.plain(violation.value());
        return violation.message() + ": " + graph.prefixes().shorten(violation.node()) + path + value;
    }
}
