package org.graphwright.cli;

import java.io.IOException;
import java.util.List;
import org.graphwright.correct.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code graphwright correct rename}: a thing is called otherwise. */
@Command(
        name = "rename",
        description = "Say how a thing is called; it keeps its IRI, and its former name as another name.",
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright correct rename 'Emmanuel Macron' 'President Macron'"})
final class CorrectRenameCommand extends AbstractCommand {
    @Parameters(index = "0", paramLabel = "THING", description = "The thing, by a name, <IRI> or prefix:name.")
    @SuppressWarnings("NullAway.Init")
    private String thing;

    @Parameters(index = "1", paramLabel = "NAME", description = "What it is called from now on.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private CorrectionOptions options;

    @Override
    int run() throws IOException {
        return options.keep(List.of(new Correction.Rename(options.things(thing).get(0), name)));
    }
}
