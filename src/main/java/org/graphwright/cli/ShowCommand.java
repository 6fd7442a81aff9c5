package org.graphwright.cli;

import org.graphwright.explore.ThingCard;
import org.graphwright.explore.ThingFinder;
import org.graphwright.store.GraphStore;
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
        footer = {"  graphwright show 'Emmanuel Macron'", "  graphwright show person:emmanuel-macron --all"})
final class ShowCommand extends AbstractCommand {
    private static final int LISTED = 10;

    @Parameters(paramLabel = "NAME", description = "The thing, by a name, <IRI> or prefix:name.")
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

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() {
        if (sentences < 0) {
            throw usage("--sentences wants 0 or more");
        }
        try (GraphStore store = graph.open()) {
            ThingCard cards = new ThingCard(store.dataset(), graph.ontology(), sentences);
            CardText text = new CardText(PassageText.forTerminal(), all ? Integer.MAX_VALUE : LISTED);
            out().print(text.write(cards.of(new ThingFinder(store.dataset(), graph.ontology()).find(name))));
        }
        return FINE;
    }
}
