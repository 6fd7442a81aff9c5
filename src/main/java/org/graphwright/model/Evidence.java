package org.graphwright.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What makes a fact known: where one step read it, and how.
 *
 * @param passages the sentences or passages that say so together, in order of position; at least one. For an inferred fact: those of
 *     its first premise
 * @param confidence from 0 to 1, of this evidence alone
 * @param source which step found it
 * @param status whether the passages assert or claim it
 * @param tense when it holds
 * @param claimedBy the entity that makes the claim where the passage is a quotation or a claim of somebody's, else null
 * @param date the ISO 8601 value of when it held or happened where the sentence says so, else null
 */
public record Evidence(
        List<Span> passages,
        double confidence,
        Source source,
        Status status,
        Tense tense,
        @Nullable EntityId claimedBy,
        @Nullable String date) {
    public Evidence {
        passages = List.copyOf(passages);
        Objects.requireNonNull(source, "source is null");
        Objects.requireNonNull(status, "status is null");
        Objects.requireNonNull(tense, "tense is null");
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("evidence without a passage");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
        }
    }

    /** Of one passage that says what is so now. */
    public static Evidence asserted(int begin, int end, double confidence, Source source) {
        return new Evidence(
                List.of(new Span(begin, end)), confidence, source, Status.ASSERTED, Tense.CURRENT, null, null);
    }

    /** The same as sure as can be. */
    public Evidence asCertain() {
        return new Evidence(passages, 1, source, status, tense, claimedBy, date);
    }

    /** The same as something that is so, whoever says it. */
    public Evidence asAsserted() {
        return new Evidence(passages, confidence, source, Status.ASSERTED, tense, null, date);
    }

    /** The ISO 8601 value of until when it held where the date says so, else null. */
    public @Nullable String until() {
        return until(date);
    }

    /** The same of a date by itself; null for null. */
    public static @Nullable String until(@Nullable String date) {
        if (date == null || date.indexOf('/') < 0) {
            return null;
        }
        String end = date.substring(date.indexOf('/') + 1);
        return end.isEmpty() || end.equals("..") ? null : end;
    }

    /** Offset of the first character of the first passage. */
    public int begin() {
        return passages.get(0).begin();
    }

    /** Offset after the last character of the last passage. */
    public int end() {
        return passages.get(passages.size() - 1).end();
    }
}
