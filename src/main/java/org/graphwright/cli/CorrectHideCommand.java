package org.graphwright.cli;

import java.io.IOException;
import java.util.List;
import org.graphwright.correct.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code graphwright correct hide}: a thing is none. */
@Command(
        name = "hide",
        description =
                "Say that a thing is none: the graph does without it and all its facts; its words stay in the articles.",
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright correct hide 'Kim Jong Un'"})
final class CorrectHideCommand extends AbstractCommand {
    @Parameters(index = "0", paramLabel = "THING", description = "The thing, by a name, <IRI> or prefix:name.")
    @SuppressWarnings("NullAway.Init")
    private String thing;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private CorrectionOptions options;

    @Override
    int run() throws IOException {
        return options.keep(List.of(new Correction.Hide(options.things(thing).get(0))));
    }
}
