package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.graphwright.explore.ArticleHit;
import org.jspecify.annotations.Nullable;

/**
 * What is said to a question.
 *
 * @param question the question, on one line
 * @param outcome whether it was answered
 * @param kind what it asks for; null where that was not understood
 * @param reading how it was read, in a sentence; empty where it was not understood at all
 * @param message a sentence that says why there is no answer; empty where there is one
 * @param sparql the query that was run, with the things of the question in it, to learn from; empty where none was
 * @param answers those with most belief first; empty unless answered
 * @param unexplained the words of the question that nothing in the reading explains
 * @param nearest questions that are understood and much like this one; empty where answered
 * @param articles articles with the question's words, for what has no answer; empty where answered
 */
public record AskAnswer(
        String question,
        Outcome outcome,
        @Nullable Kind kind,
        String reading,
        String message,
        String sparql,
        List<FoundAnswer> answers,
        List<String> unexplained,
        List<String> nearest,
        List<ArticleHit> articles) {
    public AskAnswer {
        requireNonNull(question, "question is null");
        requireNonNull(outcome, "outcome is null");
        requireNonNull(reading, "reading is null");
        requireNonNull(message, "message is null");
        requireNonNull(sparql, "sparql is null");
        answers = List.copyOf(answers);
        unexplained = List.copyOf(unexplained);
        nearest = List.copyOf(nearest);
        articles = List.copyOf(articles);
    }
}
