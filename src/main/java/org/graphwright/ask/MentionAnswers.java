package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Answers what happened to a thing of which the graph has no event, by the sentences that tell of it. */
final class MentionAnswers {
    // Sentences, and how sure it is that one of them is asked for; by hand.
    private static final int MOST = 5;
    private static final double BELIEF = 0.5;

    private final SentenceFinder finder;

    MentionAnswers(SentenceFinder finder) {
        this.finder = requireNonNull(finder, "finder is null");
    }

    /** The sentences, on the day that is asked for; none unless the question names a thing. */
    List<FoundAnswer> find(Reading reading, Shapes shapes, Deadline deadline) {
        if (reading.names().isEmpty()) {
            return List.of();
        }
        return finder.find(reading, reading.content(), shapes, deadline).stream()
                .map(SentenceFinder.Hit::told)
                .filter(told -> finder.isNamed(reading.names().get(0), reading, told))
                .filter(told -> reading.onDay()
                        .map(day -> day.holds(told.article().date()))
                        .orElse(true))
                .limit(MOST)
                .map(told -> new FoundAnswer(
                        told.text(), null, BELIEF, "", List.of(new Source(told.text(), told.article()))))
                .toList();
    }
}
