package org.graphwright.cli;

import java.io.IOException;
import org.graphwright.pipeline.GraphBuild;
import org.graphwright.pipeline.LoadSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code graphwright resolve}: decides anew which things are one. */
@Command(
        name = "resolve",
        description = "Decide anew which things of the graph's articles are one, without reading the articles again.",
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright resolve", "  graphwright resolve --identity same.ttl"})
final class ResolveCommand extends AbstractCommand {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private BuiltGraphOptions options;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private IdentityOptions identity;

    @Override
    int run() throws IOException {
        GraphOption graph = options.graph;
        options.ontology();
        graph.open().close();
        identity.keep(graph.folder);
        BuildReport report = new BuildReport(err(), graph.folder, false);
        LoadSummary changed = GraphBuild.resolve(graph.folder, report.progress(-1));
        err().println(
                        changed.isNothing()
                                ? "nothing changed"
                                : Terminal.counted(changed.articles(), "article") + " changed, "
                                        + Terminal.counted(changed.things(), "thing") + " described anew");
        return FINE;
    }
}
