package org.graphwright.explore;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether an office or membership is still held, by what articles say of it and when they say so.
 *
 * @param over true where it is said to be over, and no later article says otherwise
 * @param until the day, month or year until which it was held; empty where nobody says
 * @param first the day of the first article that tells of it as current, {@code YYYY-MM-DD}; empty where none does
 * @param last the day of the last one
 * @param lastFormer the day of the last article that tells of it as over; empty where none does
 */
record Tenure(boolean over, String until, String first, String last, String lastFormer) {
    private static final String FORMER = "former";
    private static final String FUTURE = "future";

    /** By all passages of a fact; of those in a graph that knows no tenses each is current. */
    static Tenure of(List<Passage> passages) {
        List<Passage> current = passages.stream().filter(Tenure::isCurrent).toList();
        List<Passage> former = passages.stream()
                .filter(passage -> passage.tense().equals(FORMER))
                .toList();
        String last = latest(current);
        String until = former.stream()
                .map(Passage::until)
                .max(Comparator.naturalOrder())
                .orElse("");
        boolean over = !former.isEmpty()
                && (current.isEmpty() || isEnded(until, last) || isMoreRecent(former, latest(former), current, last));
        return new Tenure(over, over ? until : "", earliest(current), last, latest(former));
    }

    /** True where it is only to come. */
    static boolean isToCome(List<Passage> passages) {
        return !passages.isEmpty()
                && passages.stream().allMatch(passage -> passage.tense().equals(FUTURE));
    }

    private static boolean isCurrent(Passage passage) {
        return !passage.tense().equals(FORMER) && !passage.tense().equals(FUTURE);
    }

    /** A year or month is compared with as much of the day. */
    private static boolean isEnded(String until, String last) {
        return !until.isEmpty()
                && last.substring(0, Math.min(last.length(), until.length())).compareTo(until) <= 0;
    }

    /** Of one day what is said more often: "the current president, who was president of the youth before". */
    private static boolean isMoreRecent(List<Passage> former, String formerDay, List<Passage> current, String day) {
        int order = formerDay.compareTo(day);
        return order > 0 || order == 0 && count(former, day) > count(current, day);
    }

    private static long count(List<Passage> passages, String day) {
        return passages.stream()
                .filter(passage -> passage.article().date().equals(day))
                .count();
    }

    private static String latest(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.article().date())
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private static String earliest(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.article().date())
                .filter(Predicate.not(String::isEmpty))
                .min(Comparator.naturalOrder())
                .orElse("");
    }
}
