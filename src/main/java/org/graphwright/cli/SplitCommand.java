package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.graphwright.pipeline.Split;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright split NAME}: parts what was joined. */
@Command(
        name = "split",
        description = "State that a name means another thing than the other names it was joined with."
                + " The statement is kept in the graph's folder; the next build, or resolve, heeds it.",
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright split ISIS", "  graphwright split 'James Webb' --article https://example.org/news/1"})
final class SplitCommand extends AbstractCommand {
    @Parameters(paramLabel = "NAME", description = "The name to part, <IRI> or prefix:name.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(
            names = "--article",
            paramLabel = "ID",
            description = "Part only what this article calls so: its identifier or IRI.")
    private @Nullable String article;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private BuiltGraphOptions options;

    @Override
    int run() throws IOException {
        Split split = new Split(options.resolve(), options.graph.folder);
        Path file = split.split(options.graph.prefixes().expand(name).orElse(name), article);
        err().println("stated in " + file + "; graphwright resolve applies it");
        return FINE;
    }
}
