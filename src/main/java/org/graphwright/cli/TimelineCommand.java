package org.graphwright.cli;

import java.util.List;
import org.graphwright.explore.ThingFinder;
import org.graphwright.explore.Timeline;
import org.graphwright.explore.TimelineEntry;
import org.graphwright.model.DayText;
import org.graphwright.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright timeline}: prints what is dated about a thing. */
@Command(
        name = "timeline",
        description = "Print what happened to a thing in order of time: dated facts, events and articles.",
        footerHeading = "%nExamples:%n",
        footer = "  graphwright timeline 'Emmanuel Macron'")
final class TimelineCommand extends AbstractCommand {
    @Parameters(paramLabel = "NAME", description = "The thing, by a name, <IRI> or prefix:name.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(names = "--all", description = "Print also what is less sure, each with how sure it is.")
    private boolean all;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() {
        try (GraphStore store = graph.open()) {
            List<TimelineEntry> entries = new Timeline(store.dataset(), graph.ontology())
                    .of(new ThingFinder(store.dataset(), graph.ontology()).find(name));
            List<List<String>> rows = entries.stream()
                    .filter(entry -> all || entry.isSure())
                    .map(TimelineCommand::row)
                    .toList();
            print("", rows.stream().filter(row -> !row.get(0).isEmpty()).toList());
            print(
                    "\nwithout a date\n",
                    rows.stream().filter(row -> row.get(0).isEmpty()).toList());
            long lessSure = entries.stream().filter(entry -> !entry.isSure()).count();
            if (!all && lessSure > 0) {
                out().print("\n… and " + lessSure + " less sure (printed with --all)\n");
            }
        }
        return FINE;
    }

    private void print(String heading, List<List<String>> rows) {
        if (!rows.isEmpty() || heading.isEmpty()) {
            out().print(heading);
            out().print(new TableText(Terminal.width()).write(List.of("when", "what", "", "article"), rows));
        }
    }

    private static List<String> row(TimelineEntry entry) {
        boolean article = entry.what().equals("article");
        String label = entry.label().isEmpty() ? "" : entry.label() + ": ";
        return List.of(
                Terminal.plain(DayText.of(entry.when())),
                entry.what(),
                Terminal.plain(label + entry.text())
                        + (entry.isSure() ? "" : " (" + PassageText.figure(entry.confidence()) + ")"),
                article ? "" : PassageText.article(entry.article(), entry.articles()));
    }
}
