package org.graphwright.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.graphwright.explore.FoundPath;
import org.graphwright.explore.PathFinder;
import org.graphwright.explore.PathStep;
import org.graphwright.explore.ThingFinder;
import org.graphwright.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright path}: prints the shortest ways between two things. */
@Command(
        name = "path",
        description = "Print the shortest ways between two things, fact by fact with their sentences.",
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright path 'Emmanuel Macron' Paris", "  graphwright path Macron Merkel --hops 3 --paths 10"})
final class PathCommand extends AbstractCommand {
    /** Facts in a chain; by hand. */
    private static final int MOST_HOPS = 100;

    @Parameters(index = "0", paramLabel = "A", description = "One thing, by a name, <IRI> or prefix:name.")
    @SuppressWarnings("NullAway.Init")
    private String from;

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    @SuppressWarnings("NullAway.Init")
    private String to;

    @Option(
            names = "--hops",
            paramLabel = "N",
            defaultValue = "" + PathFinder.USUAL_HOPS,
            description = "The longest way looked for, in facts (default: ${DEFAULT-VALUE}).")
    private int hops;

    @Option(
            names = "--paths",
            paramLabel = "N",
            defaultValue = "3",
            description = "Ways printed at most (default: ${DEFAULT-VALUE}).")
    private int paths;

    @Option(
            names = "--without",
            paramLabel = "THING",
            description = "A thing that no way may go over; may be given more than once.")
    private List<String> without = List.of();

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() {
        if (hops < 1 || hops > MOST_HOPS || paths < 1) {
            throw usage("--hops wants 1 to " + MOST_HOPS + ", --paths 1 or more");
        }
        try (GraphStore store = graph.open()) {
            ThingFinder finder = new ThingFinder(store.dataset(), graph.ontology());
            Node begin = finder.find(from);
            Node end = finder.find(to);
            if (begin.equals(end)) {
                throw usage("'" + from + "' and '" + to
                        + "' are one thing, to which no way leads; see it with: graphwright show " + ShellWord.of(from)
                        + ShellWord.graph(graph.folder.toString()));
            }
            Set<Node> avoided = without.stream().map(finder::find).collect(Collectors.toSet());
            if (avoided.contains(begin) || avoided.contains(end)) {
                throw usage("--without names one of the two ends, over which every way goes");
            }
            List<FoundPath> found =
                    new PathFinder(store.dataset(), graph.ontology(), hops, paths, avoided).between(begin, end);
            if (found.isEmpty()) {
                err().println("graphwright: no facts join them within " + hops + " hops; try more with --hops");
                return FAILED;
            }
            PassageText passages = PassageText.forTerminal();
            WrappedLines lines = WrappedLines.forTerminal();
            found.forEach(path -> out().print(lines.write(text(path, passages))));
        }
        return FINE;
    }

    private static String text(FoundPath path, PassageText passages) {
        StringBuilder text = new StringBuilder(
                        Terminal.plain(path.steps().get(0).from().label()) + "  " + PassageText.figure(path.belief()))
                .append('\n');
        for (PathStep step : path.steps()) {
            String label = Terminal.plain(step.fact().label());
            String arrow = step.forward() ? "-" + label + "-> " : "<-" + label + "- ";
            text.append("  ")
                    .append(arrow)
                    .append(Terminal.plain(step.to().label()))
                    .append('\n');
            if (!step.others().isEmpty()) {
                text.append("      also ")
                        .append(step.others().stream()
                                .map(fact -> Terminal.plain(
                                        fact.subject().label() + " " + fact.label() + " " + fact.value()))
                                .distinct()
                                .collect(Collectors.joining("; ")))
                        .append('\n');
            }
            text.append(passages.write(step.fact().passages().get(0), "      "));
        }
        return text.toString();
    }
}
