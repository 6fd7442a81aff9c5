package org.graphwright.cli;

import java.io.IOException;
import org.graphwright.correct.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code graphwright correct confirm}: it is so. */
@Command(
        name = "confirm",
        description = "Say that a fact is right, or that a sentence says so: its belief is 1 from now on.",
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright correct confirm 'Emmanuel Macron' headOfState France"})
final class CorrectConfirmCommand extends AbstractCommand {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private FactArguments fact;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private CorrectionOptions options;

    @Override
    int run() throws IOException {
        return options.keep(
                fact.find(options.graph).stream().map(Correction.Confirm::new).toList());
    }
}
