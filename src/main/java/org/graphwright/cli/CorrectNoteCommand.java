package org.graphwright.cli;

import java.io.IOException;
import java.util.List;
import org.graphwright.correct.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code graphwright correct note}: a note on a thing or article. */
@Command(
        name = "note",
        description = "Keep a note on a thing or an article beside the corrections.",
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright correct note 'Emmanuel Macron' 'ask the press office'"})
final class CorrectNoteCommand extends AbstractCommand {
    @Parameters(
            index = "0",
            paramLabel = "THING",
            description = "A thing or an article, by a name, <IRI> or prefix:name.")
    @SuppressWarnings("NullAway.Init")
    private String thing;

    @Parameters(index = "1", paramLabel = "TEXT", description = "What to remember.")
    @SuppressWarnings("NullAway.Init")
    private String text;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private CorrectionOptions options;

    @Override
    int run() throws IOException {
        return options.keep(List.of(new Correction.Note(options.thingOrArticle(thing), text)));
    }
}
