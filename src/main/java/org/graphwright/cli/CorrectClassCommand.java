package org.graphwright.cli;

import java.io.IOException;
import java.util.List;
import org.graphwright.correct.Correction;
import org.graphwright.model.ClassName;
import org.graphwright.query.TermNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code graphwright correct class}: a thing is of another class. */
@Command(
        name = "class",
        description = "Say of which class a thing is; it keeps its IRI.",
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright correct class Amazon Company"})
final class CorrectClassCommand extends AbstractCommand {
    @Parameters(index = "0", paramLabel = "THING", description = "The thing, by a name, <IRI> or prefix:name.")
    @SuppressWarnings("NullAway.Init")
    private String thing;

    @Parameters(index = "1", paramLabel = "CLASS", description = "A class of the ontology, such as Company.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private CorrectionOptions options;

    @Override
    int run() throws IOException {
        TermNames names = new TermNames(options.graph.ontology());
        ClassName type = names.className(name)
                .orElseThrow(() -> usage("no class is called '" + name + "'; see those of the graph with:"
                        + " graphwright stats" + graphOption() + names.nearClasses(name)));
        return options.keep(
                List.of(new Correction.Reclassify(options.things(thing).get(0), type.value())));
    }
}
