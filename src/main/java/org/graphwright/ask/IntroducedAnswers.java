package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/** Answers who or what something is, where neither facts nor an apposition tell, with the first sentences that name it. */
final class IntroducedAnswers {
    // Sentences, and how sure it is that one of them says what the thing is; by hand.
    private static final int MOST = 2;
    private static final double BELIEF = 0.4;

    private final SentenceFinder finder;

    IntroducedAnswers(SentenceFinder finder) {
        this.finder = requireNonNull(finder, "finder is null");
    }

    /** The sentences as they stand; none for other questions, and for a name that is only much like one in the graph. */
    List<FoundAnswer> find(Reading reading, Shapes shapes, Deadline deadline) {
        if (!reading.asksOnlyWho() || reading.names().get(0).near()) {
            return List.of();
        }
        return finder.find(reading, List.of(), shapes, deadline).stream()
                .map(SentenceFinder.Hit::told)
                .filter(told -> told.text().toLowerCase(Locale.ROOT).contains(lastWord(reading)))
                .limit(MOST)
                .map(told -> new FoundAnswer(
                        told.text(), null, BELIEF, "", List.of(new Source(told.text(), told.article()))))
                .toList();
    }

    private static String lastWord(Reading reading) {
        return reading.words().get(reading.names().get(0).last()).text().toLowerCase(Locale.ROOT);
    }
}
