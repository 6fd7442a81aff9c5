package org.graphwright.explore;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.model.DayText;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Says in few words what happened to a thing: "died in Minneapolis, May 2020". */
final class EventWords {
    private static final String DEATH = "Death";
    private static final String PATIENT = "patient";
    private static final String AGENT = "agent";
    private static final String PLACE = "heldIn";

    private static final Map<String, String> SUFFERED = Map.of(
            "Arrest", "arrested",
            "Attack", "attacked",
            "Release", "released",
            "Conviction", "convicted",
            "Appointment", "appointed",
            "Injury", "injured",
            "Kidnapping", "kidnapped",
            "Rescue", "rescued");

    private static final Map<String, String> DONE = Map.of("Resignation", "resigned");

    /** The class of what has no class of its own, of which the label alone says more. */
    private static final String ANY = "Event";

    /** What somebody says does not say who he is. */
    private static final String SAID = "Announcement";

    /** Others who are named beside the thing, as many as a line bears; by hand. */
    private static final int NAMED = 2;

    /** What is said to be dead is called former in all it was: surer than other events, or told by a fact. By hand. */
    private static final double SURE_DEATH = 0.9;

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])(-\\d\\d.*)?");

    private final String thing;
    private final List<EventView> events;

    /** @param events in which the thing takes part */
    EventWords(String thing, List<EventView> events) {
        this.thing = thing;
        this.events = events.stream()
                .filter(event -> event.isSure() && !event.negated() && !event.future())
                .toList();
    }

    /** The death of which somebody alone died; such an event may be less well placed than told, so the surest. */
    Optional<EventView> death() {
        return events.stream()
                .filter(event -> event.type().equals(DEATH) && event.confidence() >= SURE_DEATH)
                .filter(event -> suffersAlone(event)
                        && event.participants().stream()
                                .noneMatch(part -> part.role().equals(AGENT)))
                .max(Comparator.comparingInt(EventView::articles)
                        .thenComparingDouble(EventView::confidence)
                        .thenComparing(EventView::iri));
    }

    /** What is told most of it, in words: "release in Wisconsin, November 2020". */
    Optional<String> strongest() {
        return strongest(event -> true);
    }

    private Optional<String> strongest(Predicate<EventView> admitted) {
        return events.stream()
                .filter(admitted)
                .filter(event -> event.confidence() >= CardLine.LEAST)
                .filter(event -> !event.type().equals(ANY)
                        && !event.type().equals(SAID)
                        && !event.iri().equals(thing))
                .max(Comparator.comparing(EventView::main)
                        .thenComparing(event -> !event.when().isEmpty())
                        .thenComparingInt(EventView::articles)
                        .thenComparingDouble(EventView::confidence)
                        .thenComparing(EventView::iri))
                .map(this::words);
    }

    /** What happened to somebody alone, or what he alone did, by a verb: a launch in which he had a part does not say who he is. */
    Optional<String> own() {
        return strongest(event -> verb(event) != null);
    }

    private @Nullable String verb(EventView event) {
        return suffersAlone(event) ? SUFFERED.get(event.type()) : actsAlone(event) ? DONE.get(event.type()) : null;
    }

    /** By the verb where the thing alone suffered it, else by the event's class. */
    private String words(EventView event) {
        String verb = verb(event);
        return whereAndWhen(verb != null ? verb : Ontology.spoken(event.type()) + with(event), event);
    }

    private boolean suffersAlone(EventView event) {
        return isAlone(event, PATIENT);
    }

    private boolean actsAlone(EventView event) {
        return isAlone(event, AGENT);
    }

    private boolean isAlone(EventView event, String role) {
        return event.participants().stream()
                .filter(part -> part.role().equals(role))
                .map(part -> part.thing().iri())
                .toList()
                .equals(List.of(thing));
    }

    /** An event by itself: "in Florida, March 2020", with who took part. */
    Optional<String> itself() {
        return events.stream()
                .filter(event -> event.iri().equals(thing))
                .findFirst()
                .map(event -> whereAndWhen("", event)
                        + others(event).map(names -> "; " + names).orElse(""));
    }

    private String with(EventView event) {
        return others(event).map(names -> " with " + names).orElse("");
    }

    private Optional<String> others(EventView event) {
        return Optional.of(event.participants().stream()
                        .filter(part -> !part.role().equals(PLACE)
                                && !part.thing().iri().equals(thing))
                        .map(part -> part.thing().label())
                        .distinct()
                        .limit(NAMED)
                        .collect(Collectors.joining(" and ")))
                .filter(names -> !names.isEmpty());
    }

    /** What happened, with where and when as far as they are known. */
    String whereAndWhen(String what, EventView event) {
        String words = event.participants().stream()
                .filter(part -> part.role().equals(PLACE) && !part.thing().iri().equals(thing))
                .map(part -> what + " in " + SpokenName.of(part.thing().label()))
                .findFirst()
                .orElse(what);
        return event.when().isEmpty() ? words : words + (words.contains(" ") ? ", " : " ") + month(event.when());
    }

    /** The month in which most of its dated events were, at least two: of a storm that has no date of its own, when it was. */
    Optional<String> month() {
        Map<String, Long> months = events.stream()
                .filter(event -> !event.type().equals(ANY))
                .map(EventView::when)
                .filter(when -> DAY.matcher(when).matches())
                .collect(Collectors.groupingBy(when -> month(when), TreeMap::new, Collectors.counting()));
        long all = months.values().stream().mapToLong(Long::longValue).sum();
        return months.entrySet().stream()
                .filter(month -> month.getValue() > 1 && 2 * month.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A day by its month: who a thing is needs no more. */
    static String month(String when) {
        Matcher day = DAY.matcher(when);
        return day.matches()
                ? Month.of(Integer.parseInt(day.group(2))).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                        + day.group(1)
                : DayText.of(when);
    }
}
