package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.explore.Browse;
import org.graphwright.explore.KeptOverview;
import org.graphwright.explore.PageCards;
import org.graphwright.explore.ThingCard;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.NameIndex;

/**
 * The cards of one generation as JSON, each made once as long as there is room. Those of the things that are mentioned most, which take
 * longest, can be made before anyone asks. May be used by many threads.
 */
final class CardCache {
    /** Of JSON that is kept; by hand. */
    private static final long MOST_BYTES = 32L << 20;

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final KeptOverview kept;
    private final Supplier<Optional<Browse>> atHand;
    private final Map<Key, byte[]> made = new LinkedHashMap<>(16, 0.75f, true);
    private boolean hasKept;
    private long bytes;

    private record Key(Node thing, int passages, int listed) {}

    /**
     * @param kept what is kept of just this dataset
     * @param atHand what was read of the whole of the dataset, where it was
     */
    CardCache(DatasetGraph dataset, Ontology ontology, KeptOverview kept, Supplier<Optional<Browse>> atHand) {
        this.kept = requireNonNull(kept, "kept is null");
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.atHand = requireNonNull(atHand, "atHand is null");
    }

    /** Takes over the cards of a dataset that has the same. */
    void takeOver(CardCache same) {
        same.takeKept();
        List<Map.Entry<Key, byte[]>> cards;
        synchronized (same.made) {
            cards = List.copyOf(same.made.entrySet());
        }
        cards.forEach(card -> keep(card.getKey(), card.getValue()));
    }

    /** The card of a thing; see {@link ThingCard}. */
    byte[] card(Node thing, int passages, int listed) {
        takeKept();
        Key key = new Key(thing, passages, listed);
        synchronized (made) {
            byte[] present = made.get(key);
            if (present != null) {
                return present;
            }
        }
        byte[] card = PageCards.json(atHand.get()
                .map(browse -> browse.cards(passages, listed))
                .orElseGet(() -> new ThingCard(dataset, ontology, passages, listed))
                .of(thing));
        keep(key, card);
        return card;
    }

    /** Takes in those that are kept, once, when a card is first asked for. */
    private synchronized void takeKept() {
        if (!hasKept) {
            kept.cards(ontology)
                    .forEach((thing, card) -> keep(new Key(thing, PageCards.PASSAGES, PageCards.LISTED), card));
            hasKept = true;
        }
    }

    /**
     * Makes the cards of what is mentioned most.
     *
     * @param wanted false as soon as no more are
     */
    void makeBeforehand(BooleanSupplier wanted) {
        for (Node thing : Txn.calculateRead(
                dataset, () -> new NameIndex(dataset).mostMentioned(PageCards.OFTEN, PageCards.MOST))) {
            if (!wanted.getAsBoolean()) {
                return;
            }
            card(thing, PageCards.PASSAGES, PageCards.LISTED);
        }
    }

    private void keep(Key key, byte[] card) {
        synchronized (made) {
            byte[] before = made.put(key, card);
            bytes += card.length - (before == null ? 0 : before.length);
            Iterator<byte[]> oldest = made.values().iterator();
            while (bytes > MOST_BYTES) {
                bytes -= oldest.next().length;
                oldest.remove();
            }
        }
    }
}
