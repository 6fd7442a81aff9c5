package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.jspecify.annotations.Nullable;

/** The verbs of the past of which an article says the day, week or month: "Sanders ended his own bid last week". Something happened then. */
final class DatedVerbs {
    private static final Set<String> LIGHT = Set.of("be", "have", "do", "say", "become", "get");
    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final Pattern SHORT = Pattern.compile("\\d{4}-(?:\\d{2}|W\\d{2})(?:-\\d{2})?(?:T.*)?");

    private final BiFunction<Reading, Span, @Nullable String> dateOf;

    /** @param dateOf the ISO 8601 value of the date that governs a passage, or null */
    DatedVerbs(BiFunction<Reading, Span, @Nullable String> dateOf) {
        this.dateOf = requireNonNull(dateOf, "dateOf is null");
    }

    Set<Span> of(Reading reading) {
        return reading.sentences().stream()
                .filter(sentence -> reading.mentionsIn(sentence.span()).stream().anyMatch(Mention::isDate))
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .filter(token -> isVerb(token) && isDated(reading, token.span()))
                .map(Token::span)
                .collect(Collectors.toSet());
    }

    private static boolean isVerb(Token token) {
        return PAST.contains(token.tag()) && token.chunk().endsWith("VP") && !LIGHT.contains(token.lemma());
    }

    private boolean isDated(Reading reading, Span verb) {
        String date = dateOf.apply(reading, verb);
        return date != null && SHORT.matcher(date).matches();
    }
}
