package org.graphwright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.explore.Citations;
import org.graphwright.explore.Dossier;
import org.graphwright.explore.DossierSource;
import org.graphwright.explore.ThingFinder;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.CorrectionFolder;
import org.graphwright.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright dossier}: what is known of a thing, or of how two hang together, to print and to cite. */
@Command(
        name = "dossier",
        description = "Write what is known of a thing, or of the ways between two, as a page to print: facts with their"
                + " sentences, events, quotations, and the articles they are from. Or only cite these articles.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright dossier 'Emmanuel Macron' -o macron.html",
            "  graphwright dossier 'Emmanuel Macron' Paris -o ways.html",
            "  graphwright dossier 'Emmanuel Macron' --cite bibtex -o macron.bib"
        })
final class DossierCommand extends AbstractCommand {
    @Parameters(index = "0", paramLabel = "THING", description = "The thing, by a name, <IRI> or prefix:name.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", description = "Another: the ways between the two.")
    private @Nullable String other;

    @Option(names = "--cite", paramLabel = "FORM", description = "Write the articles alone: ${COMPLETION-CANDIDATES}.")
    private Citations.@Nullable Form cite;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; - or none for standard output.")
    private @Nullable Path output;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() throws IOException {
        try (GraphStore store = graph.open()) {
            Ontology ontology = graph.ontology();
            ThingFinder finder = new ThingFinder(store.dataset(), ontology);
            Node thing = finder.find(name);
            Node end = other == null ? null : finder.find(other);
            if (thing.equals(end)) {
                throw usage("'" + name + "' and '" + other
                        + "' are one thing, to which no way leads; leave out the second for its own dossier");
            }
            Dossier dossier = new Dossier("<style>\n" + style() + "</style>", notes(thing.getURI()));
            Optional<String> page = new DossierSource(store.dataset(), ontology).fill(dossier, thing, end);
            if (page.isEmpty()) {
                err().println("graphwright: " + DossierSource.nothing());
                return FAILED;
            }
            write(cite == null ? page.get() : new Citations(dossier.articles()).write(cite));
        }
        return FINE;
    }

    private void write(String text) throws IOException {
        if (output == null || OutputFile.isStandard(output)) {
            out().print(text);
            out().flush();
            return;
        }
        Files.writeString(output, text);
        err().println("wrote " + output);
    }

    /** The user's notes on the thing. */
    private List<String> notes(String iri) throws IOException {
        List<String> notes = new ArrayList<>();
        for (CorrectionEntry entry : new CorrectionFolder(graph.folder).read().entries()) {
            if (entry.correction() instanceof Correction.Note note
                    && graph.base().read().named(note.thing()).equals(iri)) {
                notes.add(note.text());
            }
        }
        return notes;
    }

    private static String style() throws IOException {
        try (InputStream in = DossierCommand.class.getResourceAsStream("/page/dossier.css")) {
            return new String(
                    Objects.requireNonNull(in, "dossier.css is not in the program")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
