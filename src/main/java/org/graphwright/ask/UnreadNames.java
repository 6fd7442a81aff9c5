package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.graphwright.language.MonthNames;

/** Tells whether a sentence names, in words that the reading of its article took for no thing, something of the kind that "where" or "which" asks for: "at Holy Cross Hospital", "the research ship Kaimikai". */
final class UnreadNames {
    // The share of a question that a sentence must say which names a place, something beside its noun, and something
    // without; by hand.
    private static final double LEAST_WHERE = 0.8;
    private static final double LEAST_WHICH = 0.75;
    private static final double LEAST_WITHOUT_NOUN = 0.9;
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}'’-])\\p{Lu}[\\p{L}\\p{N}'’-]+(?:[ -]+(?:(?:of|the|de|for|and) )?\\p{Lu}[\\p{L}\\p{N}'’-]*)*");
    private static final Pattern BEFORE_PLACE = Pattern.compile(
            "(?s).*\\b(in|at|near|outside|off|on|from|to|into|inside|around|through|via)( the| a| an| \\p{Ll}+){0,4} $");
    private static final Set<String> NO_NAMES =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "i");

    private final Explainer explainer;

    UnreadNames(Explainer explainer) {
        this.explainer = requireNonNull(explainer, "explainer is null");
    }

    /** True where a sentence that says most of the question names something new in the right place. */
    boolean mayAnswer(Reading reading, Passages.Passage passage) {
        Told told = passage.told();
        if (passage.keys().isEmpty() || told.begin() < 0) {
            return false;
        }
        if (reading.kind() == Kind.WHERE) {
            return passage.score() >= LEAST_WHERE
                    && names(reading, told).stream()
                            .anyMatch(name -> BEFORE_PLACE
                                    .matcher(told.text().substring(0, name.start()))
                                    .matches());
        }
        boolean noun = told.words().stream()
                .anyMatch(word -> reading.classWords().stream().anyMatch(asked -> explainer.says(asked, word)));
        return reading.kind() == Kind.WHICH
                && passage.score() >= (noun ? LEAST_WHICH : LEAST_WITHOUT_NOUN)
                && !names(reading, told).isEmpty();
    }

    /** Words in capitals that are neither the sentence's first word nor anything that the question names. */
    private List<MatchResult> names(Reading reading, Told told) {
        return NAME.matcher(told.text())
                .results()
                .filter(found -> found.start() > 0
                        && !NO_NAMES.contains(found.group().toLowerCase(Locale.ROOT))
                        && !MonthNames.isOne(found.group()))
                .filter(found -> told.mentions().stream()
                        .noneMatch(m -> m.begin() < found.end()
                                && found.start() < m.end()
                                && (reading.isAbout(m.iri()) || m.iri().isEmpty())))
                .filter(found -> !explainer
                        .missing(WordReader.read(found.group()), reading.words())
                        .isEmpty())
                .toList();
    }
}
