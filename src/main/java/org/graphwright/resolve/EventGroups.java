package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.graphwright.model.ClassName;
import org.graphwright.model.DayRange;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Iris;

/** Which events of different articles are one, whatever the things in them are called. Immutable. */
public final class EventGroups {
    private final EventCorpus corpus;
    private final List<List<EventRecord>> groups;

    /** @param groups the events of the corpus that are one, each in canonical order */
    EventGroups(EventCorpus corpus, List<List<EventRecord>> groups) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.groups = List.copyOf(groups);
    }

    /** @param name what a thing is called, by its IRI */
    public EventResolution named(UnaryOperator<String> name) {
        Map<String, ToldEvent> events = new HashMap<>();
        EventLabel label = new EventLabel(requireNonNull(name, "name is null"), corpus::weight);
        groups.stream().filter(EventGroups::isTold).forEach(same -> {
            ToldEvent event = event(same, label);
            same.forEach(record -> events.put(record.iri(), event));
        });
        return new EventResolution(events);
    }

    private static boolean isTold(List<EventRecord> same) {
        return same.stream().anyMatch(record -> !record.hinted());
    }

    /** Those that tell of it say what it is. */
    private static ToldEvent event(List<EventRecord> all, EventLabel label) {
        List<EventRecord> same = all.stream().filter(record -> !record.hinted()).toList();
        EventRecord first = same.get(0);
        ClassName type = type(same);
        Optional<String> named = mostUsed(
                same.stream().flatMap(record -> record.names().stream()).toList());
        String iri = named.orElseGet(() -> Iris.event(first.type(), first.iri()));
        int articles = (int) all.stream().map(EventRecord::article).distinct().count();
        return new ToldEvent(iri, type, label.of(type, same), date(same), articles, named.isPresent());
    }

    private static ClassName type(List<EventRecord> same) {
        List<EventRecord> telling = same.stream()
                .filter(record -> !record.type().equals(Classes.EVENT))
                .toList();
        return mostUsed(telling.stream().map(EventRecord::type).toList()).orElse(Classes.EVENT);
    }

    /** The shortest time that articles give, of equal ones that which most give; then the earliest. */
    private static String date(List<EventRecord> same) {
        List<String> dates = same.stream()
                .map(EventRecord::date)
                .filter(date -> !date.isEmpty())
                .toList();
        long shortest = dates.stream().mapToLong(EventGroups::days).min().orElse(0);
        return mostUsed(dates.stream().filter(date -> days(date) == shortest).toList())
                .orElse("");
    }

    private static long days(String date) {
        return DayRange.of(date).map(DayRange::days).orElse(Long.MAX_VALUE);
    }

    /** What comes most often; of equals the first by character. */
    private static <T extends Comparable<T>> Optional<T> mostUsed(List<T> all) {
        SortedMap<T, Integer> counts = new TreeMap<>();
        all.forEach(each -> counts.merge(each, 1, Integer::sum));
        List<Map.Entry<T, Integer>> entries = new ArrayList<>(counts.entrySet());
        return entries.stream()
                .max(Comparator.comparing((Map.Entry<T, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
