package org.graphwright.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.system.Txn;
import org.graphwright.explore.OntologyPage;
import org.graphwright.explore.TermExamples;
import org.graphwright.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code graphwright ontology}: the ontology's terms as a page. */
@Command(
        name = "ontology",
        description =
                "Write a page in HTML with every term of the ontology, with examples of the graph if there is one.",
        footerHeading = "%nExamples:%n",
        footer = "  graphwright ontology -o ontology.html")
final class OntologyCommand extends AbstractCommand {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; - or none for standard output.")
    private @Nullable Path output;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() throws IOException {
        String page = Files.isDirectory(graph.folder) ? withExamples() : OntologyPage.html();
        if (output == null || OutputFile.isStandard(output)) {
            out().print(page);
            out().flush();
            return FINE;
        }
        Files.createDirectories(requireNonNull(output.toAbsolutePath().getParent(), output + " is no file"));
        Files.writeString(output, page);
        err().println("wrote " + output);
        return FINE;
    }

    private String withExamples() {
        try (GraphStore store = graph.open()) {
            return Txn.calculateRead(store.dataset(), () -> OntologyPage.html(new TermExamples(store.dataset())));
        }
    }
}
