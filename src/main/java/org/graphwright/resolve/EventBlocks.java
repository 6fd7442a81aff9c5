package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.graphwright.model.DayRange;

/**
 * Which events are worth comparing: those of kindred classes that name one thing and may have been in one month, and those of one day. The work grows with the
 * number of events, not with that of pairs.
 */
final class EventBlocks {
    /** Things in a larger share of the articles count only beside a word that tells of the event. */
    private static final double LEAST_WEIGHT = 0.5;

    /** By words that stand in so few articles events are compared whatever their classes are. */
    private static final double LEAST_OF_WORD = 2;

    /** A period of more days than that is kept as one of no known time. */
    private static final int LONGEST = 62;

    private final EventCorpus corpus;
    private final EventClasses classes;

    EventBlocks(EventCorpus corpus, EventClasses classes) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.classes = requireNonNull(classes, "classes is null");
    }

    /** For each event the earlier ones in canonical order that are worth a look. */
    List<Set<Integer>> candidates() {
        Map<String, List<Integer>> blocks = new HashMap<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < corpus.size(); i++) {
            keys.clear();
            addKeys(i, keys);
            for (String key : keys) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        List<Set<Integer>> candidates = new ArrayList<>();
        for (int i = 0; i < corpus.size(); i++) {
            candidates.add(new TreeSet<>());
        }
        blocks.values().forEach(block -> {
            for (int i = 1; i < block.size(); i++) {
                candidates.get(block.get(i)).addAll(block.subList(Math.max(0, i - EventSteps.LOOK_BACK), i));
            }
        });
        return candidates;
    }

    /** The keys of an event: those that share one are of a block. */
    Set<String> keys(int index) {
        Set<String> keys = new TreeSet<>();
        addKeys(index, keys);
        return keys;
    }

    private void addKeys(int index, Set<String> keys) {
        Set<String> months = months(index);
        Set<String> groups = classes.groups(corpus.event(index).type());
        for (String group : groups) {
            for (String thing : corpus.things(index)) {
                boolean rare = corpus.weight(thing) >= LEAST_WEIGHT;
                for (String key : rare ? List.of(thing) : withWords(thing, index)) {
                    months.forEach(month -> keys.add(group + ' ' + month + ' ' + key));
                }
            }
        }
        List<String> parts = parts(index);
        for (String word : corpus.event(index).words()) {
            if (corpus.weight(word) >= LEAST_OF_WORD) {
                for (String part : parts) {
                    months.forEach(month -> keys.add(month + ' ' + part + ' ' + word));
                    groups.forEach(group -> keys.add(group + " ever " + part + ' ' + word));
                }
            }
        }
        for (String part : parts) {
            parts.stream()
                    .filter(other -> part.compareTo(other) < 0)
                    .forEach(other -> keys.add("ever " + part + ' ' + other));
        }
        corpus.days(index)
                .filter(DayRange::isDay)
                .ifPresent(day -> corpus.things(index).stream()
                        .filter(thing -> corpus.weight(thing) >= LEAST_WEIGHT)
                        .forEach(thing -> keys.add(day.first() + " " + thing)));
    }

    /** Those that have a part in it and that few articles name. */
    private List<String> parts(int index) {
        return corpus.event(index).parts().stream()
                .map(EventRecord.Part::thing)
                .filter(thing -> corpus.weight(thing) >= LEAST_WEIGHT)
                .toList();
    }

    private List<String> withWords(String thing, int index) {
        return corpus.event(index).words().stream()
                .map(word -> thing + ' ' + word)
                .toList();
    }

    /** The months in which it may have been; "any" where it was long ago or nobody knows. */
    private Set<String> months(int index) {
        Optional<DayRange> days = corpus.days(index);
        Optional<LocalDate> published = corpus.published(index);
        Set<String> months = new TreeSet<>();
        if (days.isPresent() && days.get().days() <= LONGEST) {
            add(months, days.get().first().minusDays(1), days.get().last().plusDays(1));
            months.add(year(days.get()));
        } else {
            days.map(EventBlocks::year).ifPresent(months::add);
            months.add("any");
            boolean future = corpus.event(index).future();
            published.ifPresent(day -> add(months, day.minusDays(LONGEST), future ? day.plusDays(LONGEST) : day));
        }
        return months;
    }

    /** Where an article knows no more than the year, others know the day. */
    private static String year(DayRange days) {
        return days.first().toString().substring(0, 4);
    }

    private static void add(Set<String> months, LocalDate first, LocalDate last) {
        for (LocalDate month = first.withDayOfMonth(1); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month.toString().substring(0, 7));
        }
    }
}
