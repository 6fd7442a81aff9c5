package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/** Dates an event that the model tells: by the date that the model gives it, else by the one that governs the words that tell of it. */
final class DateOfTold {

    private final BiFunction<Reading, Span, @Nullable String> dateOf;

    /** @param dateOf the ISO 8601 value of the date that governs a passage, or null */
    DateOfTold(BiFunction<Reading, Span, @Nullable String> dateOf) {
        this.dateOf = requireNonNull(dateOf, "dateOf is null");
    }

    /**
     * Of several dates that the model gives it, the one in the sentence that tells of it first.
     *
     * @param main true for the event that the article is about: a day that its sentence names alone is its own, whatever clause it stands in
     */
    @Nullable
    String of(Reading reading, ToldEvent told, boolean main) {
        List<Span> passages = told.passages().stream().sorted().toList();
        int first = reading.sentenceIndex(passages.get(0).begin());
        String date = told.fillers().stream()
                .filter(filler -> filler.role().equals("date") && filler.probability() >= ToldEvents.LEAST)
                .sorted(Comparator.comparing((Filler filler) -> isDateline(filler.span()))
                        .thenComparing(
                                filler -> reading.sentenceIndex(filler.span().begin()) != first))
                .map(filler -> value(reading, filler.span()))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
        for (Span passage : passages) {
            date = date == null ? dateOf.apply(reading, passage) : date;
        }
        return date == null && main ? ofSentence(reading, first) : date;
    }

    /** "Saturday, October 5, 2019" at the top of an article is its own day. */
    private static boolean isDateline(Span date) {
        return date.begin() == 0;
    }

    /** A period of no known begin dates nothing. */
    private static String value(Reading reading, Span span) {
        return reading.mentionsIn(span).stream()
                .filter(m -> m.span().equals(span))
                .findFirst()
                .map(Mention::value)
                .filter(value -> !value.startsWith("P"))
                .orElse("");
    }

    private static @Nullable String ofSentence(Reading reading, int sentence) {
        List<String> dates = reading
                .mentionsIn(reading.sentences().get(sentence).span())
                .stream()
                .filter(Mention::isDate)
                .map(m -> m.value() == null ? "" : m.value())
                .toList();
        return dates.size() == 1 && dates.get(0).matches("\\d{4}-\\d{2}-\\d{2}") ? dates.get(0) : null;
    }
}
