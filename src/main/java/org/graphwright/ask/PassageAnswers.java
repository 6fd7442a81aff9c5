package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers with sentences of articles that say most of the question and name something of the kind that is asked for: by that alone where it is the only one in the sentence, else by
 * the sentence as it stands.
 */
final class PassageAnswers {
    /** What a sentence says that was found by its words alone. */
    private static final double BELIEF = 0.4;

    // Logarithms of odds: below which nothing is answered; what the sentence of another answer needs; what one with a
    // number needs in an article that tells of "dozens"; how far below the best one others are shown beside it. And how
    // many are shown. All by the questions that ask.md tells of.
    private static final double LEAST = -1;
    private static final double LEAST_OF_OTHERS = -1;
    private static final double LEAST_WITH_VAGUE = -3;
    private static final double AS_GOOD = 2;
    private static final int SHOWN = 3;

    private static final Set<String> VAGUE = Set.of("dozens", "hundreds", "thousands");

    /** Begins sentences that say only with the one before of whom they tell. */
    private static final Pattern GOES_ON =
            Pattern.compile("(He|She|It|They|His|Her|Its|Their|This|These|That|Those|The \\d+-year-old)\\b");

    private final Passages passages;
    private final PassageRanking ranking;
    private final Candidates candidates;
    private @Nullable List<PassageRanking.Ranked> ranked;

    PassageAnswers(Passages passages, PassageRanking ranking, Candidates candidates) {
        this.passages = requireNonNull(passages, "passages is null");
        this.ranking = requireNonNull(ranking, "ranking is null");
        this.candidates = requireNonNull(candidates, "candidates is null");
    }

    /** The answers of the best sentences; none where no sentence says enough. */
    List<FoundAnswer> find(Reading reading, Shapes shapes, Deadline deadline) {
        if (reading.kind() == Kind.HOW_OLD) {
            return passages.withAges(reading, shapes, deadline).stream()
                    .filter(passage -> candidates.fits(reading, passage))
                    .limit(1)
                    .map(passage -> answer(reading, passage))
                    .toList();
        }
        boolean joinsNames = reading.kind() == Kind.WHERE
                || reading.kind() == Kind.WHEN && !reading.names().isEmpty()
                || reading.kind() == Kind.SAID && reading.names().size() > 1;
        if (reading.sought().isEmpty() && !joinsNames) {
            return List.of();
        }
        List<PassageRanking.Ranked> fitting = ranked(reading, shapes, deadline).stream()
                .filter(PassageRanking.Ranked::fits)
                .toList();
        if (reading.kind() == Kind.HOW_MANY) {
            List<FoundAnswer> exact = best(
                    reading,
                    fitting.stream()
                            .filter(one -> !isVague(reading, one.passage()))
                            .toList());
            if (!exact.isEmpty()) {
                return exact;
            }
            Optional<FoundAnswer> counted = counted(reading, fitting);
            if (counted.isPresent()) {
                return List.of(counted.get());
            }
        }
        return best(reading, fitting);
    }

    /** The number that stands in the article of the best sentence, where that tells of "dozens" in its title. */
    private Optional<FoundAnswer> counted(Reading reading, List<PassageRanking.Ranked> fitting) {
        if (fitting.isEmpty() || fitting.get(0).odds() < LEAST) {
            return Optional.empty();
        }
        String article = fitting.get(0).passage().told().article().iri();
        return fitting.stream()
                .filter(one -> one.odds() >= LEAST_WITH_VAGUE
                        && one.passage().told().article().iri().equals(article)
                        && !isVague(reading, one.passage()))
                .findFirst()
                .map(one -> answer(reading, one.passage()));
    }

    /** Those of other answers whose sentence may answer by itself. */
    List<FoundAnswer> likely(List<FoundAnswer> answers, Reading reading, Shapes shapes, Deadline deadline) {
        return answers.isEmpty()
                ? answers
                : answers.stream()
                        .filter(answer -> ranked(reading, shapes, deadline).stream()
                                .filter(one -> one.odds() >= LEAST_OF_OTHERS)
                                .anyMatch(one -> answer.sources()
                                        .get(0)
                                        .sentence()
                                        .contains(one.passage().told().text())))
                        .toList();
    }

    private List<PassageRanking.Ranked> ranked(Reading reading, Shapes shapes, Deadline deadline) {
        List<PassageRanking.Ranked> known = ranked;
        if (known == null) {
            known = ranking.of(reading, shapes, deadline);
            ranked = known;
        }
        return known;
    }

    /** True of a sentence that counts in "dozens" and has no number, after which others are looked for. */
    private boolean isVague(Reading reading, Passages.Passage passage) {
        return candidates.of(reading, passage).stream().allMatch(candidate -> VAGUE.contains(candidate.text()));
    }

    private List<FoundAnswer> best(Reading reading, List<PassageRanking.Ranked> all) {
        Map<String, FoundAnswer> found = new LinkedHashMap<>();
        if (all.isEmpty() || all.get(0).odds() < LEAST) {
            return List.of();
        }
        double best = all.get(0).odds();
        for (PassageRanking.Ranked one : all) {
            if (one.odds() < best - AS_GOOD || found.size() == SHOWN) {
                break;
            }
            FoundAnswer answer = answer(reading, one.passage());
            if (!isOfOther(reading, answer, found.values())) {
                found.putIfAbsent(answer.text(), answer);
            }
        }
        return new ArrayList<>(found.values());
    }

    /** True of another day of an article that has told one: it is of something else. */
    private static boolean isOfOther(Reading reading, FoundAnswer answer, Collection<FoundAnswer> found) {
        return reading.kind() == Kind.WHEN
                && found.stream()
                        .anyMatch(known -> known.sources()
                                .get(0)
                                .article()
                                .iri()
                                .equals(answer.sources().get(0).article().iri()));
    }

    /** What a sentence gives as an answer: what in it is of the kind that is asked for where that is one thing, else itself. */
    FoundAnswer answer(Reading reading, Passages.Passage passage) {
        Told told = passage.told();
        List<Candidates.Candidate> named = candidates.of(reading, passage);
        if (named.size() == 1 && candidates.isAnswer(reading, passage, named.get(0))) {
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
