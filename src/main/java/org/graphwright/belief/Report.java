package org.graphwright.belief;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.graphwright.model.Tense;

/**
 * That an article states a fact.
 *
 * @param fact the fact
 * @param source the article, or the one whose copy it is
 * @param day the article's day, {@code YYYY-MM-DD}; empty if not known
 * @param confidence of the article's surest passage, from 0 to 1
 * @param passages how many pairs of mentions say so, at least 1
 * @param by the step that is surest: {@code pair-model}, {@code cue}, {@code rule} or {@code authority}
 * @param tense when it holds by the surest passage
 */
public record Report(FactKey fact, String source, String day, double confidence, int passages, String by, Tense tense)
        implements Serializable {
    public Report {
        requireNonNull(fact, "fact is null");
        requireNonNull(source, "source is null");
        requireNonNull(day, "day is null");
        requireNonNull(by, "by is null");
        requireNonNull(tense, "tense is null");
    }
}
