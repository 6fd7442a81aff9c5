package org.graphwright.cli;

import java.util.List;
import org.graphwright.explore.GraphStats;
import org.graphwright.explore.Stats;
import org.graphwright.model.DayText;
import org.graphwright.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code graphwright stats}: prints what a graph holds, in numbers. */
@Command(
        name = "stats",
        description =
                "Print what the graph holds: numbers of articles, things and facts, classes, properties, top things.",
        footerHeading = "%nExamples:%n",
        footer = "  graphwright stats --top 20")
final class StatsCommand extends AbstractCommand {
    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "10",
            description = "Most mentioned things, and newest main events, printed (default: ${DEFAULT-VALUE}).")
    private int top;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() {
        if (top < 0) {
            throw usage("--top wants 0 or more");
        }
        try (GraphStore store = graph.open()) {
            Stats stats = new GraphStats(store.dataset(), graph.ontology(), top).read();
            TableText table = new TableText(Terminal.width());
            String days = stats.firstDay().isEmpty() ? "" : stats.firstDay() + " to " + stats.lastDay();
            out().print(table.write(
                    List.of("what", "number", ""),
                    List.of(
                            List.of("articles", Long.toString(stats.articles()), days),
                            List.of("copies", Long.toString(stats.copies()), "more, that repeat one of these articles"),
                            List.of("things", Long.toString(stats.things()), ""),
                            List.of("mentions", Long.toString(stats.mentions()), ""),
                            List.of("facts", Long.toString(stats.facts()), stats.evidence() + " pieces of evidence"),
                            List.of("quotations", Long.toString(stats.quotations()), ""),
                            List.of("events", Long.toString(stats.events()), ""))));
            print(table, "class", stats.classes());
            print(table, "property", stats.properties());
            print(table, "event class", stats.eventClasses());
            out().println();
            out().print(table.write(
                    List.of("most mentioned", "class", "mentions"),
                    stats.top().stream()
                            .map(thing -> List.of(
                                    Terminal.plain(thing.label()), thing.type(), Long.toString(thing.mentions())))
                            .toList()));
            if (!stats.happened().isEmpty()) {
                out().println();
                out().print(table.write(
                        List.of("what happened", "when", "articles"),
                        stats.happened().stream()
                                .map(event -> List.of(
                                        Terminal.plain(event.label()),
                                        DayText.of(event.when()),
                                        Integer.toString(event.articles())))
                                .toList()));
            }
        }
        return FINE;
    }

    private void print(TableText table, String title, List<Stats.Count> counts) {
        out().println();
        out().print(table.write(
                List.of(title, "number"),
                counts.stream()
                        .map(count -> List.of(count.label(), Long.toString(count.count())))
                        .toList()));
    }
}
