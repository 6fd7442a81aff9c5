package org.graphwright.cli;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.explore.ArticleReader;
import org.graphwright.explore.ThingCard;
import org.graphwright.explore.ThingFinder;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.UnknownNameException;
import org.graphwright.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright show}: prints a thing's card. */
@Command(
        name = "show",
        description =
                "Print what is known of a thing: names, facts with their sentences, events, quotations, articles.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright show 'Emmanuel Macron'",
            "  graphwright show person:emmanuel-macron --all",
            "  graphwright show 'Emmanuel Macron' --since 2020-01-01"
        })
final class ShowCommand extends AbstractCommand {
    /** Of each kind, so that a card fits on a screen or two; by hand. */
    private static final int LISTED = 10;

    @Parameters(
            paramLabel = "NAME",
            description = "The thing, by a name, <IRI> or prefix:name; or an article, by its <IRI> or prefix:name.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(
            names = "--sentences",
            paramLabel = "N",
            defaultValue = "1",
            description = "Sentences printed for each fact (default: ${DEFAULT-VALUE}).")
    private int sentences;

    @Option(
            names = "--all",
            description = "Print every fact, also those less sure, event, quotation and article, not the first ten.")
    private boolean all;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description =
                    "Print only what is new since a day, YYYY-MM-DD: facts and events that no article told of before, and the articles.")
    private @Nullable LocalDate since;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() throws IOException {
        if (sentences < 0) {
            throw usage("--sentences wants 0 or more");
        }
        try (GraphStore store = graph.open()) {
            ThingCard cards = new ThingCard(store.dataset(), graph.ontology(), sentences);
            WrappedLines lines = WrappedLines.forTerminal();
            int listed = all ? Integer.MAX_VALUE : LISTED;
            Node thing;
            try {
                thing = new ThingFinder(store.dataset(), graph.ontology()).find(name);
            } catch (UnknownNameException e) {
                throw new CorrectionNotes(graph)
                        .ofHidden(name)
                        .<RuntimeException>map(IllegalArgumentException::new)
                        .orElse(e);
            }
            if (store.read(dataset -> dataset.contains(thing, thing, RDF.Nodes.type, Vocabulary.ARTICLE))) {
                if (since != null) {
                    throw usage("--since is for things: an article is told of by no other");
                }
                out().print(lines.write(new ArticleText(PassageText.forTerminal(), listed)
                        .write(new ArticleReader(store.dataset(), graph.ontology()).read(thing))));
            } else {
                CardText text = new CardText(PassageText.forTerminal(), listed);
                out().print(lines.write(
                        since == null
                                ? text.write(cards.of(thing))
                                : new NewOnCardText(text, listed).write(cards.of(thing), since)));
            }
        }
        return FINE;
    }
}
