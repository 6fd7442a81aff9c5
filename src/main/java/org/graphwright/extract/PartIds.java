package org.graphwright.extract;

import java.util.HashMap;
import java.util.Map;
import org.graphwright.model.LocalId;
import org.graphwright.model.MentionId;
import org.jspecify.annotations.Nullable;

/** Numbers what the parts of an article have on from part to part: {@code m3} of the second one is {@code m45} where the first has 42. */
final class PartIds {
    /** By the letters of an id: the highest number of the parts before. */
    private final Map<String, Integer> before = new HashMap<>();

    /** The same with the part that is being numbered. */
    private final Map<String, Integer> highest = new HashMap<>();

    /** What is written for {@code named} in the whole article. */
    String of(LocalId named) {
        String id = named.value();
        int digits = id.length();
        while (digits > 0 && Character.isDigit(id.charAt(digits - 1))) {
            digits--;
        }
        String letters = id.substring(0, digits);
        int number = before.getOrDefault(letters, 0) + Integer.parseInt(id.substring(digits));
        highest.merge(letters, number, Math::max);
        return letters + number;
    }

    @Nullable
    MentionId ofNullable(@Nullable MentionId id) {
        return id == null ? null : new MentionId(of(id));
    }

    /** Turns to the next part. */
    void next() {
        before.putAll(highest);
    }
}
