package org.graphwright.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses for each fact of a card the sentences that are shown, so that the first is none that stands above already, where there is another. */
final class FirstSentences {
    private final int shown;
    private final Set<String> above = new HashSet<>();

    /** @param shown how many sentences are shown for each fact, 0 or more */
    FirstSentences(int shown) {
        this.shown = shown;
    }

    /** The fact with the sentences to be shown; facts come in the order in which they are read. */
    FactSummary of(FactSummary fact) {
        List<Passage> passages = new ArrayList<>(fact.passages());
        for (Passage passage : fact.passages()) {
            if (isFresh(passage, fact.passages().get(0))) {
                passages.remove(passage);
                passages.add(0, passage);
                break;
            }
        }
        // what is less sure is folded, and takes no sentence from what is in sight
        if (shown > 0 && fact.isSure() && !passages.isEmpty()) {
            above.add(passages.get(0).sentence());
        }
        return fact.with(passages.subList(0, Math.min(shown, passages.size())));
    }

    /** Of an open relation another verb would make it another fact. */
    private boolean isFresh(Passage passage, Passage surest) {
        return !above.contains(passage.sentence())
                && passage.relation().equals(surest.relation())
                && (passage.equals(surest) || passage.confidence() >= FactSummary.FLOOR);
    }
}
