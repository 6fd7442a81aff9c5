package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.graphwright.explore.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * One answer.
 *
 * @param text what is answered, in few words: a name, a day, a number, {@code yes}, words that were said, or what happened
 * @param thing the thing that is named so; null where the answer is none
 * @param belief how likely it is right, from 0 to 1: of a fact its belief, of what was read in a sentence alone a guess that is never above 0.6
 * @param because what the graph states, such as "Emmanuel Macron head of state France"; empty where only sentences say so
 * @param sources the sentences that say so, surest first; at least one
 */
public record FoundAnswer(String text, @Nullable ThingRef thing, double belief, String because, List<Source> sources) {
    public FoundAnswer {
        requireNonNull(text, "text is null");
        requireNonNull(because, "because is null");
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("an answer that no sentence gives: " + text);
        }
    }

    /** True where a sentence stands for the answer, since nothing in it was taken for that alone. */
    public boolean isSentence() {
        return because.isEmpty() && text.equals(sources.get(0).sentence());
    }
}
