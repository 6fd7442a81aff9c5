package org.graphwright.cli;

import java.io.IOException;
import java.util.List;
import org.graphwright.correct.Correction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright correct merge}: two things are one. */
@Command(
        name = "merge",
        description = "Say that two things are one, which is called as the first is.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright correct merge 'Washington DC' place:washington",
            "  graphwright correct merge 'Washington DC' place:washington --keep Washington"
        })
final class CorrectMergeCommand extends AbstractCommand {
    @Parameters(index = "0", paramLabel = "ONE", description = "A thing, by a name, <IRI> or prefix:name.")
    @SuppressWarnings("NullAway.Init")
    private String one;

    @Parameters(index = "1", paramLabel = "OTHER", description = "The same thing by another name or IRI.")
    @SuppressWarnings("NullAway.Init")
    private String other;

    @Option(
            names = "--keep",
            paramLabel = "NAME",
            description = "The name that stays, of either or another (default: what ONE is called).")
    private @Nullable String name;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private CorrectionOptions options;

    @Override
    int run() throws IOException {
        List<String> things = options.things(one, other);
        return options.keep(List.of(new Correction.Merge(
                things.get(0), things.get(1), name == null ? options.nameOf(things.get(0)) : name)));
    }
}
