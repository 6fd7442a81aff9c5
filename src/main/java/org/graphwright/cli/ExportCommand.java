package org.graphwright.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.graphwright.explore.ThingFinder;
import org.graphwright.export.ExportFormat;
import org.graphwright.export.ExportOptions;
import org.graphwright.export.GraphExport;
import org.graphwright.export.Publication;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code graphwright export}: writes the graph or a part of it for other programs. */
@Command(
        name = "export",
        description = "Write the graph, or a part of it, for other programs. Two exports of one graph are equal bytes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright export -o kg.ttl",
            "  graphwright export --license CC-BY-4.0 --with-ontology -o kg.ttl",
            "  graphwright export --rdf 1.2 -o kg.trig",
            "  graphwright export --format nanopub --about 'Emmanuel Macron' -o macron.trig",
            "  graphwright export --about 'Emmanuel Macron' --hops 2 -o macron.graphml",
            "  graphwright export --class Company --since 2020-01-01 --min-belief 0.8 --format csv -o companies"
        })
final class ExportCommand extends AbstractCommand {
    /** What becomes of evidence. */
    enum Evidence {
        STATEMENTS,
        NONE
    }

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file, or for csv the folder, to write; - or none for standard output.")
    private @Nullable Path output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: by the file's ending, else turtle).")
    private @Nullable ExportFormat format;

    @Option(
            names = "--rdf",
            paramLabel = "VERSION",
            defaultValue = "1.1",
            description =
                    "1.1: evidence as rdf:Statement, for every reader; 1.2: as triple terms (default: ${DEFAULT-VALUE}).")
    private String rdf = "1.1";

    @Option(
            names = "--evidence",
            paramLabel = "KIND",
            defaultValue = "statements",
            description = "statements, or none to leave out evidence, mentions and texts (default: ${DEFAULT-VALUE}).")
    private Evidence evidence = Evidence.STATEMENTS;

    @Option(
            names = "--events",
            paramLabel = "KIND",
            defaultValue = "main",
            description =
                    "Which events are nodes in graphml, gexf and csv: main, those that an article is about; all; none"
                            + " (default: ${DEFAULT-VALUE}).")
    private ExportOptions.Events events = ExportOptions.Events.MAIN;

    @Option(
            names = "--license",
            paramLabel = "LICENSE",
            description =
                    "The licence that an RDF export names: a web address, or a name of the SPDX list such as CC-BY-4.0.")
    private @Nullable String license;

    @Option(
            names = "--with-ontology",
            description = "Write the ontology's classes and properties along; else the export imports it.")
    private boolean withOntology;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PartOptions part;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private BuiltGraphOptions built;

    @Override
    int run() throws IOException {
        if (!rdf.equals("1.1") && !rdf.equals("1.2")) {
            throw usage("--rdf is 1.1 or 1.2, not " + rdf);
        }
        boolean standard = OutputFile.isStandard(output);
        ExportFormat chosen = format != null
                ? format
                : output == null || standard
                        ? ExportFormat.TURTLE
                        : ExportFormat.ofFile(output.toString()).orElse(ExportFormat.TURTLE);
        if (chosen.isFolder() && standard) {
            throw usage("csv is two tables: name a folder for them with -o");
        }
        // Looks at the options before the graph is opened: what makes no sense shall not wait.
        Ontology ontology = built.ontology();
        options(chosen, null, ontology);
        try (GraphStore store = built.graph.open()) {
            Node about = part.about == null ? null : new ThingFinder(store.dataset(), ontology).find(part.about);
            GraphExport export = new GraphExport(store.dataset(), ontology);
            if (output != null && !standard) {
                export.write(options(chosen, about, ontology), output);
                say(chosen, output + ", " + Terminal.counted(bytes(output), "byte"));
                return FINE;
            }
            try (OutputStream stream = Terminal.stream(out())) {
                export.write(options(chosen, about, ontology), stream);
            }
            say(chosen, "standard output");
            return FINE;
        }
    }

    private void say(ExportFormat chosen, String where) {
        boolean whole = options(chosen, null, built.ontology()).part().isEverything() && part.about == null;
        err().println("wrote " + (whole ? "the whole graph" : "the part asked for") + " as "
                + chosen.name().toLowerCase(Locale.ROOT) + " to " + where);
    }

    /** Of a file, or of the files of a folder together. */
    private static long bytes(Path written) throws IOException {
        try (Stream<Path> files = Files.walk(written, 1)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private ExportOptions options(ExportFormat chosen, @Nullable Node about, Ontology ontology) {
        try {
            return new ExportOptions(
                    chosen,
                    rdf.equals("1.2"),
                    evidence == Evidence.STATEMENTS,
                    part.read(about, ontology, graphOption()),
                    new Publication(
                            license == null ? null : Publication.licenseIri(license),
                            built.ontologyFiles(),
                            withOntology),
                    events);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }
}
