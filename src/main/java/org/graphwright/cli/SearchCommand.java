package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.explore.ArticleHit;
import org.graphwright.explore.NameSearch;
import org.graphwright.explore.Search;
import org.graphwright.explore.SearchResult;
import org.graphwright.query.GraphView;
import org.graphwright.query.NamedThing;
import org.graphwright.query.Prefixes;
import org.graphwright.query.QueryFailure;
import org.graphwright.query.UnknownNameException;
import org.graphwright.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright search}: looks for things and articles by words. */
@Command(
        name = "search",
        description = "Look for things by the beginnings of their names, and for articles by words.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright search macr",
            "  graphwright search prime minister --limit 50",
            "  graphwright search president --limit 3 --offset 3",
            "  graphwright search --names names.csv > hits.csv"
        })
final class SearchCommand extends AbstractCommand {
    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "All of them must be there.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "Things and articles printed at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description =
                    "Look for the things of a list of names instead, a CSV file with a column 'name' or the names first,"
                            + " and print a table of hits as CSV.")
    private @Nullable Path names;

    @Option(
            names = "--offset",
            paramLabel = "N",
            defaultValue = "0",
            description = "Things and articles left out of the best (default: ${DEFAULT-VALUE}).")
    private int offset;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() throws IOException {
        if (limit < 1 || offset < 0) {
            throw usage("--limit wants 1 or more, --offset 0 or more");
        }
        String text = String.join(" ", words);
        if (words.isEmpty() && names == null || !words.isEmpty() && names != null || names == null && text.isBlank()) {
            throw usage("name the words to look for, such as graphwright search president, or with --names a file");
        }
        if (names != null) {
            try (GraphStore store = graph.open()) {
                List<String> list = NameTable.names(names);
                NameTable.write(list, new NameSearch(store.dataset(), graph.ontology(), limit), out());
                err().println(Terminal.counted(list.size(), "name") + " looked for");
            }
            return FINE;
        }
        try (GraphStore store = graph.open()) {
            SearchResult found = new Search(store.dataset(), graph.ontology(), offset, limit).search(text);
            if (found.thingsFound() == 0 && found.articlesFound() == 0) {
                if (store.read(dataset -> new GraphView(dataset).isEmpty())) {
                    throw UnknownNameException.inEmptyGraph(text);
                }
                err().println("graphwright: nothing has these words" + suggestions(found.suggestions()));
                return FAILED;
            }
            print(found, Prefixes.of(store.dataset()));
        } catch (QueryFailure e) {
            throw usage(String.valueOf(e.getMessage()));
        }
        return FINE;
    }

    private void print(SearchResult found, Prefixes prefixes) {
        TableText table = new TableText(Terminal.width());
        PassageText passages = new PassageText(false);
        if (!found.things().isEmpty()) {
            out().print(table.write(
                    List.of("thing", "class", "mentions", "name for commands"),
                    found.things().stream().map(thing -> row(thing, prefixes)).toList()));
        }
        if (!found.things().isEmpty() && !found.articles().isEmpty()) {
            out().println();
        }
        if (!found.articles().isEmpty()) {
            out().print(table.write(
                    List.of("article", "words"),
                    found.articles().stream().map(hit -> row(hit, passages)).toList()));
        }
        count(found.things().size(), found.thingsFound(), "thing", found.thingsNear());
        count(found.articles().size(), found.articlesFound(), "article", found.articlesNear());
    }

    private void count(int shown, long all, String word, boolean near) {
        if (all == 0) {
            return;
        }
        String which = shown == 0
                ? "none beyond --offset " + offset
                : shown == 1 ? "number " + (offset + 1) : (offset + 1) + " to " + (offset + shown);
        err().println(Terminal.counted(all, word)
                + (near ? " with words much like these" : "")
                + (shown == all ? "" : ", " + which + " printed"));
    }

    private static String suggestions(List<NamedThing> things) {
        return things.isEmpty()
                ? ""
                : "; some of them has: "
                        + String.join(
                                ", ",
                                things.stream()
                                        .map(thing -> Terminal.plain(thing.label()))
                                        .toList());
    }

    private static List<String> row(NamedThing thing, Prefixes prefixes) {
        return List.of(
                Terminal.plain(thing.label() + (thing.apart().isEmpty() ? "" : " (in “" + thing.apart() + "”)")),
                thing.type(),
                Long.toString(thing.mentions()),
                prefixes.shorten(thing.iri()));
    }

    private static List<String> row(ArticleHit hit, PassageText passages) {
        return List.of(PassageText.article(hit.article()), passages.marked(hit.snippet(), hit.marks()));
    }
}
