package org.graphwright.cli;

import java.io.IOException;
import java.util.List;
import org.graphwright.model.ErrorCode;
import org.graphwright.pipeline.BuildException;
import org.graphwright.pipeline.GraphResolution;
import org.graphwright.pipeline.Split;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright correct part}: a name is that of another thing. */
@Command(
        name = "part",
        description =
                "Say that a name, or the use of it by some articles, means another thing than the other names it was joined with.",
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright correct part Macron --article news/2017-05-07-macron-elected.txt"})
final class CorrectPartCommand extends AbstractCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "The name to part, <IRI> or prefix:name.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(
            names = "--article",
            paramLabel = "ID",
            description = {
                "Part only what this article calls so: its identifier or IRI.",
                "May be repeated: what these articles call so is one other thing."
            })
    private List<String> articles = List.of();

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private CorrectionOptions options;

    @Override
    int run() throws IOException {
        GraphResolution resolution = new GraphResolution(options.graph.folder, options.graph.ontology());
        Split split = new Split(resolution.resolve(), options.graph.folder);
        String asked = options.graph.prefixes().expand(name).orElse(name);
        try {
            return options.keep(List.of(split.of(null, asked, articles)), resolution);
        } catch (BuildException e) {
            if (e.code() != ErrorCode.UNKNOWN_NAME) {
                throw e;
            }
            // no article calls it just so: by what the graph takes for its name, as for any other command
            return options.keep(List.of(split.of(options.things(asked).get(0), asked, articles)), resolution);
        }
    }
}
