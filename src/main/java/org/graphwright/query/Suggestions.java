package org.graphwright.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Which of the words that are known somebody may have meant who wrote another one. */
public final class Suggestions {
    /** As many as fit in a message; by hand. */
    private static final int MOST = 3;

    /** So many of a word's letters may be wrong: one in three. */
    private static final int LETTERS_PER_ERROR = 3;

    /** What a word costs that has all of the one that was written, however long it is; by hand. */
    private static final int ERRORS_OF_A_PART = 1;

    /** What one costs that the written one has all of; by hand. */
    private static final int ERRORS_OF_MORE = 2;

    private final Collection<String> known;

    /** @param known the words that would have been right, in any order */
    public Suggestions(Collection<String> known) {
        this.known = List.copyOf(Objects.requireNonNull(known, "known is null"));
    }

    /** The words nearest to the one that was written, if they are much like it, the nearest first; blanks, hyphens and capitals make no difference. */
    public List<String> near(String written) {
        String plain = plain(written);
        int best = known.stream()
                .mapToInt(word -> errors(plain, plain(word)))
                .min()
                .orElse(Integer.MAX_VALUE);
        if (best > Math.max(1, plain.length() / LETTERS_PER_ERROR)) {
            return List.of();
        }
        return known.stream()
                .distinct()
                .filter(word -> errors(plain, plain(word)) == best)
                .sorted(Comparator.comparingInt((String word) -> Spelling.distance(plain, plain(word)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** The end of a message that says so: {@code "; did you mean headOfState?"}, or nothing. */
    public String ask(String written) {
        List<String> near = near(written);
        return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    }

    /** A word that has the written one in it, or is in it, has few, however long it is. */
    private static int errors(String written, String word) {
        int distance = Spelling.distance(written, word);
        if (Math.min(written.length(), word.length()) < Spelling.SHORTEST) {
            return distance;
        }
        return word.contains(written)
                ? Math.min(distance, ERRORS_OF_A_PART)
                : written.contains(word) ? Math.min(distance, ERRORS_OF_MORE) : distance;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
