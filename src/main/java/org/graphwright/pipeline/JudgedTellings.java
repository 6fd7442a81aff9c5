package org.graphwright.pipeline;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.correct.Target;
import org.graphwright.model.Event;
import org.graphwright.model.EventId;
import org.graphwright.model.Extraction;
import org.graphwright.model.Quotation;
import org.graphwright.model.Span;

/**
 * Takes out of what was read the places that tell of no event though they were read so, and the speakers who did not say what is quoted. An
 * event that is told of nowhere any more is none; a quotation stays, as that of somebody.
 */
final class JudgedTellings {
    /** Beyond doubt. */
    private static final double CERTAIN = 1;

    private final Map<Target.OfReading, Judgement> readings = new HashMap<>();
    private final Set<String> fitted = new TreeSet<>();

    private record Judgement(String id, boolean right) {}

    /** True for a reading of this kind; see {@link Target.OfReading#TELLS_OF} and {@link Target.OfReading#SPEAKER}. */
    static boolean isOne(Target.OfReading reading) {
        return reading.property().equals(Target.OfReading.TELLS_OF)
                || reading.property().equals(Target.OfReading.SPEAKER);
    }

    /** @param id of the correction that says so */
    void judge(String id, Target.OfReading reading, boolean right) {
        readings.put(reading, new Judgement(id, right));
    }

    /** Ids of the judgements that something was found for so far. */
    Set<String> fitted() {
        return Collections.unmodifiableSet(fitted);
    }

    Extraction apply(Extraction read) {
        ReadingWords words = new ReadingWords(read);
        return new Extraction(
                read.article(),
                read.sentences(),
                read.mentions(),
                read.entities(),
                read.facts(),
                read.quotations().stream()
                        .map(quotation -> judged(quotation, words))
                        .toList(),
                read.events().stream()
                        .flatMap(event -> judged(event, words).stream())
                        .toList(),
                read.hinted(),
                read.openRelations(),
                read.extractor());
    }

    /** The events of an article that it does not tell of. */
    Set<EventId> untold(Extraction read) {
        ReadingWords words = new ReadingWords(read);
        return Stream.concat(read.events().stream(), read.hinted().stream())
                .filter(event -> judged(event, words).isEmpty())
                .map(Event::id)
                .collect(Collectors.toSet());
    }

    private Optional<Event> judged(Event event, ReadingWords words) {
        List<Span> left = event.passages().stream()
                .filter(passage ->
                        judgement(reading -> words.fit(reading, passage)).orElse(true))
                .toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        boolean sure = left.stream()
                .anyMatch(passage ->
                        judgement(reading -> words.fit(reading, passage)).orElse(false));
        return Optional.of(event.with(left, sure ? CERTAIN : event.confidence()));
    }

    private Quotation judged(Quotation said, ReadingWords words) {
        Optional<Boolean> right = judgement(reading -> words.fit(reading, said));
        if (right.isEmpty()) {
            return said;
        }
        boolean own = right.get();
        return new Quotation(
                said.id(),
                own ? said.speaker() : null,
                own ? said.speakerMention() : null,
                own ? said.speakerWords() : null,
                said.addressee(),
                said.begin(),
                said.end(),
                said.direct(),
                own ? CERTAIN : said.confidence());
    }

    private Optional<Boolean> judgement(Predicate<Target.OfReading> fits) {
        for (var reading : readings.entrySet()) {
            if (fits.test(reading.getKey())) {
                fitted.add(reading.getValue().id());
                return Optional.of(reading.getValue().right());
            }
        }
        return Optional.empty();
    }
}
