package org.graphwright.language;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps what was found out about words until they come again. When there are too many it forgets all, and it keeps nothing about long
 * ones, so that memory has an end whatever the texts are made of. One object serves one thread.
 *
 * @param <V> what is kept about a word
 */
public final class KeptWords<V> {
    /** In characters. Hardly a word of a language has more, and what has more is hardly seen twice. */
    static final int LONGEST = 40;

    private final int most;
    private final Function<String, V> finder;
    private final Map<String, V> kept = new HashMap<>();

    /**
     * @param most how many words are kept
     * @param finder finds out about a word
     */
    public KeptWords(int most, Function<String, V> finder) {
        this.most = most;
        this.finder = requireNonNull(finder, "finder is null");
    }

    /** What there is about a word: the same object as before if it is kept. */
    public V of(String word) {
        if (word.length() > LONGEST) {
            return finder.apply(word);
        }
        V known = kept.get(word);
        if (known == null) {
            if (kept.size() >= most) {
                kept.clear();
            }
            known = finder.apply(word);
            kept.put(word, known);
        }
        return known;
    }
}
