package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.graphwright.compare.ComparedGraph;
import org.graphwright.compare.Difference;
import org.graphwright.compare.DifferenceHtml;
import org.graphwright.compare.DifferencePatch;
import org.graphwright.compare.DifferenceText;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.SettingsFolder;
import org.graphwright.query.RdfFile;
import org.graphwright.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright diff A B}: says how two graphs differ. */
@Command(
        name = "diff",
        description = {
            "Say which things and facts a newer graph has that an older one has not, which are gone, and which have changed."
                    + " Evidence is not compared, but how sure facts are is.",
            "Things that have another IRI since they were resolved anew are one by an identifier, or by class and name."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright diff kg-2019 kg",
            "  graphwright diff old.ttl kg --format html > changes.html",
            "  graphwright diff old.ttl new.ttl --format turtle-patch > changes.ru"
        })
final class DiffCommand extends AbstractCommand {
    /** How the difference is written. */
    enum Format {
        TEXT,
        TURTLE_PATCH,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Parameters(index = "0", paramLabel = "A", description = "The older graph: its folder, or a file of RDF.")
    @SuppressWarnings("NullAway.Init")
    private Path older;

    @Parameters(index = "1", paramLabel = "B", description = "The newer graph: its folder, or a file of RDF.")
    @SuppressWarnings("NullAway.Init")
    private Path newer;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(names = "--exit-code", description = "Exit with 1 if the graphs differ.")
    private boolean exitCode;

    private @Nullable Ontology ontology;

    @Override
    int run() throws IOException {
        ComparedGraph before = read(older);
        ComparedGraph after = read(newer);
        Difference difference = new Difference(before, after, ontology == null ? Ontology.standard() : ontology);
        switch (format) {
            case TURTLE_PATCH -> out().print(new DifferencePatch(difference).text());
            case HTML -> out().print(new DifferenceHtml(difference, older.toString(), newer.toString()).text());
            default -> print(new DifferenceText(difference));
        }
        if (difference.passedOver() > 0) {
            err().println(difference.passedOver() + " triples with blank nodes were not compared");
        }
        return exitCode && !difference.changes().isEmpty() ? FAILED : FINE;
    }

    private void print(DifferenceText text) {
        List<String> lines = new ArrayList<>(text.summary());
        lines.addAll(text.lines());
        lines.forEach(line -> out().println(Terminal.plain(line)));
    }

    private ComparedGraph read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (GraphStore store = GraphStore.openExisting(path)) {
                GraphOption.tell(store, path, err());
                ontology = new SettingsFolder(store.view()).read().ontology();
                return new ComparedGraph(store.dataset());
            }
        }
        return new ComparedGraph(DatasetGraphFactory.wrap(new RdfFile(path).read()));
    }
}
