package org.graphwright.cli;

import java.io.IOException;
import java.util.List;
import org.graphwright.correct.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code graphwright correct star}: a thing or article to find again. */
@Command(
        name = "star",
        description = "Mark a thing or an article to find it again in graphwright corrections.",
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright correct star 'Emmanuel Macron'"})
final class CorrectStarCommand extends AbstractCommand {
    @Parameters(
            index = "0",
            paramLabel = "THING",
            description = "A thing or an article, by a name, <IRI> or prefix:name.")
    @SuppressWarnings("NullAway.Init")
    private String thing;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private CorrectionOptions options;

    @Override
    int run() throws IOException {
        return options.keep(List.of(new Correction.Star(options.thingOrArticle(thing))));
    }
}
