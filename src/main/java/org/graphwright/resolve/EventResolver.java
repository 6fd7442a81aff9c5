package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.graphwright.model.DayRange;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Iris;

/**
 * Decides which events of different articles are one: those of one class, or of kindred ones, whose days, parts and words fit, and those
 * that bear one name. A function of the set of records: their order does not matter.
 */
public final class EventResolver {
    private final UnaryOperator<String> name;
    private final EventClasses classes = EventClasses.standard();

    /** @param name what a thing is called, by its IRI */
    public EventResolver(UnaryOperator<String> name) {
        this.name = requireNonNull(name, "name is null");
    }

    /** @param records with the IRIs of things that hold for all articles */
    public EventResolution resolve(Collection<EventRecord> records) {
        EventCorpus corpus = new EventCorpus(records);
        EventClusters clusters = new EventClusters(corpus, classes);
        clusters.joinNamed();
        clusters.join(new EventBlocks(corpus, classes).candidates());
        Map<String, ToldEvent> events = new HashMap<>();
        EventLabel label = new EventLabel(name, corpus::weight);
        clusters.all().forEach(members -> {
            List<EventRecord> same = members.stream().map(corpus::event).toList();
            ToldEvent event = event(same, label);
            same.forEach(record -> events.put(record.iri(), event));
        });
        return new EventResolution(events);
    }

    private static ToldEvent event(List<EventRecord> same, EventLabel label) {
        EventRecord first = same.get(0);
        String type = type(same);
        Optional<String> named = mostUsed(
                same.stream().flatMap(record -> record.names().stream()).toList(), name -> name);
        String iri = named.orElseGet(() -> Iris.event(first.type(), first.iri()));
        int articles = (int) same.stream().map(EventRecord::article).distinct().count();
        return new ToldEvent(iri, type, label.of(type, same), date(same), articles, named.isPresent());
    }

    private static String type(List<EventRecord> same) {
        List<EventRecord> telling = same.stream()
                .filter(record -> !record.type().equals(Classes.EVENT))
                .toList();
        return mostUsed(telling.stream().map(EventRecord::type).toList(), type -> type)
                .orElse(Classes.EVENT);
    }

    /** The shortest time that articles give, of equal ones that which most give; then the earliest. */
    private static String date(List<EventRecord> same) {
        List<String> dates = same.stream()
                .map(EventRecord::date)
                .filter(date -> !date.isEmpty())
                .toList();
        long shortest = dates.stream().mapToLong(EventResolver::days).min().orElse(0);
        return mostUsed(dates.stream().filter(date -> days(date) == shortest).toList(), date -> date)
                .orElse("");
    }

    private static long days(String date) {
        return DayRange.of(date).map(DayRange::days).orElse(Long.MAX_VALUE);
    }

    /** What comes most often; of equals the first by character. */
    private static Optional<String> mostUsed(List<String> all, Function<String, String> what) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        all.forEach(each -> counts.merge(what.apply(each), 1, Integer::sum));
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
        return entries.stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
