package org.graphwright.cli;

import org.graphwright.ontology.Base;
import org.graphwright.pipeline.Change;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code graphwright build PATH…}: articles in, graph out. */
@Command(
        name = "build",
        description = {
            "Reads articles into a graph: things, facts, quotations and events, each with its sentence.",
            "Articles that are in the graph already are passed over, changed ones replaced. A build that was stopped, however"
                    + " hard, goes on where it was when the same command is given again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright build src/samples/news",
            "  graphwright build articles.jsonl --graph news --jobs 2",
            "  graphwright build articles/ --ontology my.ttl",
            "  graphwright build articles/ --base https://example.org/news/"
        })
final class BuildCommand extends ReadingCommand {
    @Mixin
    private BaseOption base = new BaseOption();

    @Override
    @Nullable
    Base base() {
        return base.read();
    }

    @Override
    Change change() {
        return Change.ANY;
    }
}
