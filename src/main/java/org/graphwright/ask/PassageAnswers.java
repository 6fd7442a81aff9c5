package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Answers with sentences of articles that say most of the question and name something of the kind that is asked for: by that alone where it is the only one in the sentence, else by
 * the sentence as it stands.
 */
final class PassageAnswers {
    /** What a sentence says that was found by its words alone. */
    private static final double BELIEF = 0.4;

    // The share of the best sentence's score that another one needs, and how many are shown; by hand.
    private static final double AS_GOOD = 0.97;
    private static final int SHOWN = 3;
    private static final Set<String> VAGUE = Set.of("dozens", "hundreds", "thousands");

    /** Begins sentences that say only with the one before of whom they tell. */
    private static final Pattern GOES_ON =
            Pattern.compile("(He|She|It|They|His|Her|Its|Their|This|These|That|Those|The \\d+-year-old)\\b");

    private final Passages passages;
    private final Candidates candidates;

    PassageAnswers(Passages passages, Candidates candidates) {
        this.passages = requireNonNull(passages, "passages is null");
        this.candidates = requireNonNull(candidates, "candidates is null");
    }

    /** The answers of the best sentences; none where no sentence says enough. */
    List<FoundAnswer> find(Reading reading, Shapes shapes, Deadline deadline) {
        List<Passages.Passage> all = passages.find(reading, shapes, deadline);
        if (reading.kind() == Kind.HOW_MANY) {
            List<FoundAnswer> exact = best(
                    reading,
                    all.stream().filter(passage -> !isVague(reading, passage)).toList());
            if (!exact.isEmpty()) {
                return exact;
            }
        }
        return best(reading, all);
    }

    /** True of a sentence that counts in "dozens" and has no number, after which others are looked for. */
    private boolean isVague(Reading reading, Passages.Passage passage) {
        return candidates.of(reading, passage).stream().allMatch(candidate -> VAGUE.contains(candidate.text()));
    }

    private List<FoundAnswer> best(Reading reading, List<Passages.Passage> all) {
        Map<String, FoundAnswer> found = new LinkedHashMap<>();
        double best = 0;
        for (Passages.Passage passage : all) {
            if (passage.score() < AS_GOOD * best || found.size() == (reading.kind() == Kind.HOW_OLD ? 1 : SHOWN)) {
                break;
            }
            if (candidates.fits(reading, passage)) {
                best = Math.max(best, passage.score());
                FoundAnswer answer = answer(reading, passage);
                found.putIfAbsent(answer.text(), answer);
            }
        }
        return new ArrayList<>(found.values());
    }

    FoundAnswer answer(Reading reading, Passages.Passage passage) {
        Told told = passage.told();
        List<Candidates.Candidate> named = candidates.of(reading, passage);
        if (named.size() == 1 && candidates.isOfNoun(reading, passage, named.get(0))) {
            Candidates.Candidate only = named.get(0);
            return new FoundAnswer(
                    only.text(), only.thing(), BELIEF, "", List.of(new Source(told.text(), told.article())));
        }
        String text = GOES_ON.matcher(told.text()).lookingAt() && !told.before().isEmpty()
                ? told.before() + " " + told.text()
                : told.text();
        return new FoundAnswer(text, null, BELIEF, "", List.of(new Source(text, told.article())));
    }
}
