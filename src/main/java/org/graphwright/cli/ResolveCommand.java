package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.build.GraphBuild;
import org.graphwright.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code graphwright resolve}: decides anew which things are one. */
@Command(
        name = "resolve",
        description = "Decide anew which things of the graph's articles are one, without reading the articles again.",
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright resolve", "  graphwright resolve --identity same.ttl"})
final class ResolveCommand extends AbstractCommand {
    @Option(names = "--ontology", paramLabel = "FILE", description = "As the build was given it; may be repeated.")
    private List<Path> ontology = new ArrayList<>();

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private IdentityOptions identity;

    @Override
    int run() throws IOException {
        graph.open().close();
        identity.keep(graph.folder);
        BuildReport report = new BuildReport(err(), graph.folder, false);
        long changed = GraphBuild.resolve(graph.folder, Ontology.of(ontology), report.progress(-1));
        err().println(
                        changed == 0
                                ? "nothing changed"
                                : changed + (changed == 1 ? " article" : " articles") + " changed");
        return FINE;
    }
}
