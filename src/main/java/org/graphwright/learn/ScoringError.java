package org.graphwright.learn;

import java.util.Objects;

/**
 * One thing that a prediction got wrong.
 *
 * @param article the article's id
 * @param kind {@code wrong}, {@code missed}, or {@code confused} for a mention of the right span with another type
 * @param what the type or property, and for {@code confused} both: {@code Person as Place}
 * @param passage the words it is about
 */
public record ScoringError(String article, String kind, String what, String passage) {
    public ScoringError {
        Objects.requireNonNull(article, "article is null");
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(what, "what is null");
        Objects.requireNonNull(passage, "passage is null");
    }
}
