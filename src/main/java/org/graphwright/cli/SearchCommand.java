package org.graphwright.cli;

import java.util.List;
import org.graphwright.explore.ArticleHit;
import org.graphwright.explore.Search;
import org.graphwright.explore.SearchResult;
import org.graphwright.query.NamedThing;
import org.graphwright.query.Prefixes;
import org.graphwright.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright search}: looks for things and articles by words. */
@Command(
        name = "search",
        description = "Look for things by the beginnings of their names, and for articles by words.",
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright search xi jin", "  graphwright search chemical attack --limit 50"})
final class SearchCommand extends AbstractCommand {
    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "All of them must be there.")
    @SuppressWarnings("NullAway.Init")
    private List<String> words;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "Things and articles printed at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() {
        if (limit < 1) {
            throw usage("--limit wants 1 or more");
        }
        try (GraphStore store = graph.open()) {
            SearchResult found = new Search(store.dataset(), limit).search(String.join(" ", words));
            if (found.things().isEmpty() && found.articles().isEmpty()) {
                err().println("graphwright: nothing has these words");
                return FAILED;
            }
            TableText table = new TableText(Terminal.width());
            if (!found.things().isEmpty()) {
                out().print(table.write(
                        List.of("thing", "class", "mentions", "name for commands"),
                        found.things().stream().map(SearchCommand::row).toList()));
            }
            if (!found.articles().isEmpty()) {
                out().print(table.write(
                        List.of("article", "words"),
                        found.articles().stream().map(SearchCommand::row).toList()));
            }
        }
        return FINE;
    }

    private static List<String> row(NamedThing thing) {
        return List.of(
                Terminal.plain(thing.label()),
                thing.type(),
                Long.toString(thing.mentions()),
                Prefixes.shorten(thing.iri()));
    }

    private static List<String> row(ArticleHit hit) {
        return List.of(PassageText.article(hit.article()), Terminal.plain(hit.snippet()));
    }
}
