package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.graphwright.model.DayRange;

/** Events as the articles tell of them, in canonical order, with how telling it is that two share a thing or a word. Immutable. */
final class EventCorpus {
    /** Earlier articles first, those of no known day last. */
    static final Comparator<EventRecord> ORDER = Comparator.comparing(
                    (EventRecord event) -> event.published().isEmpty() ? "9999" : event.published())
            .thenComparing(EventRecord::article)
            .thenComparing(EventRecord::begin)
            .thenComparing(EventRecord::iri);

    /** Behind the begin of what has not ended. */
    private static final String SINCE = "/..";

    private final List<EventRecord> events;
    private final List<Optional<DayRange>> days;
    private final List<Optional<LocalDate>> published;
    private final List<List<String>> things;
    private final EventStatistics statistics;

    /** Of what its events name, which is asked for with each pair of them. */
    private final Map<String, Double> weights = new HashMap<>();

    /** @param statistics of the whole of which these events may be a part */
    EventCorpus(Collection<EventRecord> records, EventStatistics statistics) {
        this.statistics = requireNonNull(statistics, "statistics is null");
        events = records.stream().sorted(ORDER).toList();
        days = events.stream().map(EventCorpus::days).toList();
        published = events.stream().map(EventCorpus::published).toList();
        things = events.stream().map(EventCorpus::things).toList();
        for (int i = 0; i < events.size(); i++) {
            things.get(i).forEach(this::weigh);
            events.get(i).words().forEach(this::weigh);
            events.get(i).context().forEach(this::weigh);
        }
    }

    private void weigh(String thingOrStem) {
        weights.computeIfAbsent(thingOrStem, statistics::weight);
    }

    /** What goes on since a month began in it; what has happened in the year of an article, or in its month, was before it. */
    private static Optional<DayRange> days(EventRecord event) {
        String date = event.date().endsWith(SINCE)
                ? event.date().substring(0, event.date().length() - SINCE.length())
                : event.date();
        Optional<DayRange> stated = date.contains("..") ? Optional.<DayRange>empty() : DayRange.of(date);
        Optional<LocalDate> published = published(event);
        if (stated.isEmpty() || published.isEmpty() || event.future()) {
            return stated;
        }
        LocalDate first = stated.get().first();
        LocalDate last = stated.get().last();
        return published.get().isBefore(first) || published.get().isAfter(last)
                ? stated
                : Optional.of(new DayRange(first, published.get()));
    }

    /** What sorts events as {@link #ORDER} does. */
    static String order(EventRecord event) {
        String day = event.published().isEmpty() ? "9999" : event.published();
        return String.join("\0", day, event.article(), String.format(Locale.ROOT, "%010d", event.begin()), event.iri());
    }

    int size() {
        return events.size();
    }

    EventRecord event(int index) {
        return events.get(index);
    }

    /** The days that the article gives for it; empty where it tells none, or no end or begin of them. */
    Optional<DayRange> days(int index) {
        return days.get(index);
    }

    /** The day of the article; empty where that is not known. */
    Optional<LocalDate> published(int index) {
        return published.get(index);
    }

    private static Optional<LocalDate> published(EventRecord event) {
        try {
            return Optional.of(LocalDate.parse(event.published()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** How much it tells that two articles have a thing or the stem of a word in common, in nats: the rarer the more. */
    double weight(String thingOrStem) {
        Double weight = weights.get(thingOrStem);
        return weight == null ? statistics.weight(thingOrStem) : weight;
    }

    /** Who or what has a part in an event or stands in its sentences. */
    List<String> things(int index) {
        return things.get(index);
    }

    private static List<String> things(EventRecord event) {
        List<String> things = new ArrayList<>();
        event.parts().forEach(part -> things.add(part.thing()));
        things.addAll(event.names());
        things.addAll(event.around());
        return things.stream().distinct().toList();
    }
}
