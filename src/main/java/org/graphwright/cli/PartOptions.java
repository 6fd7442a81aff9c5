package org.graphwright.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.graphwright.export.Part;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.TermNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which part of a graph is taken. */
final class PartOptions {
    @Option(names = "--about", paramLabel = "NAME", description = "Only what surrounds this thing.")
    @Nullable
    String about;

    @Option(
            names = "--hops",
            paramLabel = "N",
            defaultValue = "1",
            description = "How far from it, in facts (default: ${DEFAULT-VALUE}).")
    int hops;

    @Option(
            names = "--class",
            split = ",",
            paramLabel = "CLASS",
            description = "Only facts with a thing of this class or one below, such as Company; may be repeated.")
    List<String> classes = new ArrayList<>();

    @Option(
            names = "--property",
            split = ",",
            paramLabel = "PROPERTY",
            description = "Only facts with this property, such as headOf; may be repeated.")
    List<String> properties = new ArrayList<>();

    @Option(
            names = "--since",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "Only from articles of this day and later.")
    @Nullable
    LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "Only from articles of this day and earlier.")
    @Nullable
    LocalDate until;

    @Option(
            names = "--min-belief",
            paramLabel = "0..1",
            defaultValue = "0",
            description = "Only facts of at least such belief, over all articles (default: ${DEFAULT-VALUE}).")
    double minBelief;

    @Option(
            names = "--min-confidence",
            paramLabel = "0..1",
            hidden = true,
            description = "What --min-belief was called.")
    @Nullable
    Double minConfidence;

    @Option(
            names = "--articles",
            split = ",",
            paramLabel = "ID",
            description = "Only what these articles say, by id, web address or IRI; may be repeated.")
    List<String> articles = new ArrayList<>();

    /**
     * The part.
     *
     * @param thing what {@code --about} names
     * @param known says how properties are called
     * @param graph the option that names the graph, as {@link ShellWord#graph} writes it
     * @throws IllegalArgumentException if the options make no sense together
     */
    Part read(@Nullable Node thing, Ontology known, String graph) {
        if (about == null && hops != 1) {
            throw new IllegalArgumentException("--hops says how far from a thing: name it with --about");
        }
        TermNames names = new TermNames(known);
        List<Node> wanted = properties.stream()
                .map(name -> names.property(name)
                        .orElseThrow(() -> unknown("property", name, graph, names.nearProperties(name))))
                .toList();
        List<String> types = classes.stream()
                .map(name -> names.classes(name).stream()
                        .findFirst()
                        .orElseThrow(() -> unknown("class", name, graph, names.nearClasses(name))))
                .map(type -> Ontology.name(type.getURI()))
                .toList();
        return new Part(
                thing, hops, types, wanted, since, until, minConfidence == null ? minBelief : minConfidence, articles);
    }

    private static IllegalArgumentException unknown(String what, String name, String graph, String near) {
        return new IllegalArgumentException("no " + what + " is called '" + name
                + "'; see those of a graph with: graphwright stats" + graph + near);
    }
}
