package org.graphwright.cli;

import org.graphwright.pipeline.Change;
import picocli.CommandLine.Command;

/** {@code graphwright replace PATH…}: corrected articles in place of those that a graph has. */
@Command(
        name = "replace",
        description = {
            "Reads articles that a graph has anew, in place of what they said.",
            "One with the same text is passed over; one that the graph has not is rejected, and the rest replaced: see 'add'."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright replace corrected.txt", "  graphwright replace corrected.jsonl --graph news"})
final class ReplaceCommand extends ReadingCommand {
    @Override
    Change change() {
        return Change.REPLACE;
    }
}
