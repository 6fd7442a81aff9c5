package org.graphwright.evaluate;

import java.util.Objects;

/**
 * One thing that a prediction got wrong.
 *
 * @param article the article's id
 * @param kind {@link #WRONG}, {@link #MISSED}, or {@link #CONFUSED} for the right words with another type or property
 * @param what the type or property, and for confused ones both: {@code Person as Place}
 * @param passage the words it is about
 * @param confidence how sure the prediction was, from 0 to 1; 0 for what was missed
 */
public record ScoringError(String article, String kind, String what, String passage, double confidence) {
    public static final String WRONG = "wrong";
    public static final String MISSED = "missed";
    public static final String CONFUSED = "confused";

    public ScoringError {
        Objects.requireNonNull(article, "article is null");
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(what, "what is null");
        Objects.requireNonNull(passage, "passage is null");
    }
}
