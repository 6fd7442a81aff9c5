package org.graphwright.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.pipeline.CorrectionChange;
import org.graphwright.pipeline.CorrectionFolder;
import org.graphwright.pipeline.Split;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright split NAME}: parts what was joined. */
@Command(
        name = "split",
        description = "State that a name means another thing than the other names it was joined with."
                + " It is kept as a correction; the next build, or resolve, heeds it.",
        footerHeading = "%nExamples:%n",
        footer = "  graphwright split Macron --article news/2017-05-07-macron-elected.txt")
final class SplitCommand extends AbstractCommand {
    @Parameters(paramLabel = "NAME", description = "The name to part, <IRI> or prefix:name.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(
            names = "--article",
            paramLabel = "ID",
            description = {
                "Part only what this article calls so: its identifier or IRI.",
                "May be repeated: what these articles call so is one other thing."
            })
    private List<String> articles = List.of();

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private BuiltGraphOptions options;

    @Override
    int run() throws IOException {
        Split split = new Split(options.resolve(), options.graph.folder);
        Correction correction =
                split.of(null, options.graph.prefixes().expand(name).orElse(name), articles);
        CorrectionEntry entry = CorrectionEntry.of(correction, CorrectionOptions.user(), Instant.now(), null, null);
        new CorrectionChange(options.graph.folder).keep(List.of(entry));
        err().println("stated in " + new CorrectionFolder(options.graph.folder).file()
                + "; apply it with: graphwright resolve" + graphOption()
                + "; take it back with: graphwright correct undo " + entry.id()
                + graphOption());
        return FINE;
    }
}
