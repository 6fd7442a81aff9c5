package org.graphwright.cli;

import java.io.IOException;
import java.util.List;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.pipeline.CorrectionChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code graphwright correct undo}: takes a correction back. */
@Command(
        name = "undo",
        description = "Take corrections back, by the ids that graphwright corrections prints.",
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright correct undo 3f9a21c07d"})
final class CorrectUndoCommand extends AbstractCommand {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "A correction's id, or how it begins.")
    @SuppressWarnings("NullAway.Init")
    private List<String> ids;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private CorrectionOptions options;

    @Override
    int run() throws IOException {
        boolean marks = true;
        for (String id : ids) {
            CorrectionEntry undone = new CorrectionChange(options.graph.folder).undo(id);
            marks &= undone.correction().isMark();
            err().println("taken back: " + undone.correction().kind() + " " + undone.id());
        }
        return marks ? FINE : options.apply();
    }
}
