package org.graphwright.explore;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import tools.jackson.databind.json.JsonMapper;

/** The cards that the page asks for, as JSON, and of which things they take so long that they are made before anyone asks. */
public final class PageCards {
    /** Every view of the page asks for so many sentences of a fact, so that a card is made once for all of them. */
    public static final int PASSAGES = 1;

    /** And of each kind so many; {@code card.js} has the same number. */
    public static final int LISTED = 8;

    /** Of what is mentioned less often the card is made at once when it is asked for. */
    public static final long OFTEN = 50;

    /** Cards that are made beforehand; by hand. */
    public static final int MOST = 100;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PageCards() {}

    /** A card as JSON. */
    public static byte[] json(Card card) {
        return JSON.writeValueAsBytes(card);
    }

    /**
     * The things of which they are made beforehand.
     *
     * @param least how often they are mentioned at least
     */
    static List<Node> mostMentioned(Catalogue catalogue, long least) {
        return catalogue.things().values().stream()
                .filter(thing -> thing.mentions() >= least)
                .sorted(Comparator.comparingInt(Catalogue.Thing::mentions)
                        .reversed()
                        .thenComparing(thing -> thing.node().getURI()))
                .limit(MOST)
                .map(Catalogue.Thing::node)
                .toList();
    }
}
