package org.graphwright.cli;

import org.graphwright.pipeline.Change;
import picocli.CommandLine.Command;

/** {@code graphwright add PATH…}: new articles into a graph. */
@Command(
        name = "add",
        description = {
            "Adds articles to a graph that is there.",
            "One that the graph has with the same text is passed over; one that it has with another text is rejected, and the"
                    + " rest added: see 'replace'."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright add today.jsonl", "  graphwright add today/ --graph news"})
final class AddCommand extends ReadingCommand {
    @Override
    Change change() {
        return Change.ADD;
    }
}
