package org.graphwright.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.graphwright.evaluate.GoldStory.GoldQuotation;
import org.graphwright.evaluate.Prediction.FoundQuotation;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Direct or indirect speech of news stories. A found quotation is a piece of the gold's with which it shares at least half of its
 * characters; a gold quotation is found where its pieces cover half of it, and right where the longest piece has its speaker, too. The
 * pieces of one count as one.
 */
final class QuotationScorer implements StoryScorer {
    private final boolean direct;
    private final List<ScoringError> errors;
    private Counts found = Counts.NONE;
    private Counts attributed = Counts.NONE;
    private int stories;

    QuotationScorer(boolean direct, List<ScoringError> errors) {
        this.direct = direct;
        this.errors = requireNonNull(errors, "errors is null");
    }

    @Override
    public void add(StoryCase story) {
        story.story().quotations().ifPresent(quotations -> {
            stories++;
            Map<GoldQuotation, List<FoundQuotation>> pieces = new LinkedHashMap<>();
            quotations.stream().filter(q -> q.direct() == direct).forEach(q -> pieces.put(q, new ArrayList<>()));
            for (FoundQuotation piece : story.found().quotations()) {
                if (piece.direct() == direct) {
                    home(piece, pieces.keySet())
                            .ifPresentOrElse(
                                    gold -> requireNonNull(pieces.get(gold)).add(piece),
                                    () -> addUnwanted(story, piece));
                }
            }
            pieces.forEach((gold, of) -> add(story, gold, of));
        });
    }

    private static Optional<GoldQuotation> home(FoundQuotation piece, Iterable<GoldQuotation> quotations) {
        GoldQuotation home = null;
        for (GoldQuotation gold : quotations) {
            if (home == null || shared(gold, piece) > shared(home, piece)) {
                home = gold;
            }
        }
        return Optional.ofNullable(home)
                .filter(gold -> 2 * shared(gold, piece) >= piece.span().length());
    }

    private void addUnwanted(StoryCase story, FoundQuotation piece) {
        found = found.plus(new Counts(0, 1, 0));
        attributed = attributed.plus(new Counts(0, 1, 0));
        errors.add(story.wrong(name(), story.words(piece.span()), piece.confidence()));
    }

    private void add(StoryCase story, GoldQuotation gold, List<FoundQuotation> pieces) {
        int covered = pieces.stream().mapToInt(piece -> shared(gold, piece)).sum();
        int length = gold.spans().stream().mapToInt(Span::length).sum();
        boolean isFound = 2 * covered >= length;
        Optional<FoundQuotation> longest = pieces.stream().max(Comparator.comparingInt(piece -> shared(gold, piece)));
        boolean isRight = isFound
                && longest.filter(piece -> isSpeaker(story, gold, piece)).isPresent();
        found = found.plus(outcome(isFound, !pieces.isEmpty()));
        attributed = attributed.plus(outcome(isRight, !pieces.isEmpty()));
        String words = story.words(gold.spans().get(0));
        if (!isFound) {
            errors.add(story.missed(name(), words));
        } else if (!isRight) {
            double confidence = longest.map(FoundQuotation::confidence).orElse(0.0);
            String source = gold.speaker() == null ? "" + gold.words() : story.name(gold.speaker());
            errors.add(story.wrong("speaker of " + name(), source + ": " + words, confidence));
        }
    }

    private static Counts outcome(boolean isRight, boolean isSaid) {
        return isRight ? new Counts(1, 0, 0) : new Counts(0, isSaid ? 1 : 0, 1);
    }

    private static boolean isSpeaker(StoryCase story, GoldQuotation gold, FoundQuotation piece) {
        Integer said = story.match().of(piece.speaker());
        if (gold.speaker() != null || said != null) {
            return gold.speaker() != null && gold.speaker().equals(said);
        }
        String wanted = lastWord(gold.words());
        return wanted.equals(lastWord(piece.words()))
                || story.found().mentions().stream()
                        .anyMatch(m -> piece.speaker() != null
                                && piece.speaker().equals(m.entity())
                                && wanted.equals(lastWord(story.words(m.span()))));
    }

    private static String lastWord(@Nullable String words) {
        return words == null ? "" : words.strip().toLowerCase(Locale.ROOT).replaceFirst("^.*\\s", "");
    }

    private static int shared(GoldQuotation gold, FoundQuotation piece) {
        return gold.spans().stream()
                .mapToInt(span -> Math.max(
                        0,
                        Math.min(span.end(), piece.span().end())
                                - Math.max(span.begin(), piece.span().begin())))
                .sum();
    }

    private String name() {
        return direct ? "direct quotation" : "indirect quotation";
    }

    @Override
    public List<Score> scores() {
        return stories == 0
                ? List.of()
                : List.of(Score.of(name() + "s", attributed), Score.of(name() + "s found", found));
    }
}
