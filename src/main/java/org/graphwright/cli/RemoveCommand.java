package org.graphwright.cli;

import java.nio.file.Path;
import java.util.List;
import org.graphwright.ontology.Base;
import org.graphwright.pipeline.ArticleRemoval;
import org.graphwright.pipeline.BuildProgress;
import org.graphwright.pipeline.RemovalSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code graphwright remove ARTICLE…}: articles out of a graph. */
@Command(
        name = "remove",
        description = {
            "Takes articles out of a graph, with all that only they say.",
            "Things that nothing else mentions are gone. The articles stay out until they are built or added again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright remove news/2018-06-12-singapore-summit.txt",
            "  graphwright remove https://example.org/a.html --graph news"
        })
final class RemoveCommand extends AbstractCommand {
    @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Ids, files, IRIs or web addresses of articles.")
    private List<String> articles = List.of();

    @Mixin
    private BuiltGraphOptions options = new BuiltGraphOptions();

    @Override
    int run() {
        options.ontology();
        Path graph = options.graph.folder;
        RemovalSummary summary = new ArticleRemoval(graph, BuildProgress.NONE).remove(articles);
        Base base = options.graph.base().read();
        summary.removed().forEach(article -> err().println("removed " + base.named(article)));
        summary.gone().forEach(name -> err().println(Terminal.message("removed before: " + name)));
        summary.unknown()
                .forEach(name -> err().println(Terminal.message("no article " + name + " in " + graph
                        + ": give its id, its IRI or its web address; look for it with: graphwright search "
                        + ShellWord.words(name) + graphOption())));
        return summary.unknown().isEmpty() ? FINE : FAILED;
    }
}
