package org.graphwright.cli;

import java.io.IOException;
import org.graphwright.correct.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code graphwright correct reject}: it is not so. */
@Command(
        name = "reject",
        description =
                "Say that a fact is wrong, or that a sentence does not say so: it is neither asserted nor counted any more.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright correct reject 'Emmanuel Macron' headOfState France --why 'as an example'",
            "  graphwright correct reject 'Emmanuel Macron' birthPlace Amiens --article news/2017-05-07-macron-elected.txt"
        })
final class CorrectRejectCommand extends AbstractCommand {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private FactArguments fact;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private CorrectionOptions options;

    @Override
    int run() throws IOException {
        return options.keep(
                fact.find(options.graph).stream().map(Correction.Reject::new).toList());
    }
}
