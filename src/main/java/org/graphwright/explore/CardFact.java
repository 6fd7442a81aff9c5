package org.graphwright.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact on a card.
 *
 * @param other the thing at the other end; null where the object is a literal
 * @param value the other thing's label, or the literal's text
 * @param confidence the surest passage's, from 0 to 1
 * @param articles how many articles say so, at least 1
 * @param passages how many passages say so, at least 1
 * @param shown the surest of these passages, at most as many as were asked for
 */
public record CardFact(
        @Nullable ThingRef other, String value, double confidence, int articles, int passages, List<Passage> shown) {
    public CardFact {
        shown = List.copyOf(shown);
    }
}
