package org.graphwright.extract.clause;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/** Decides which of an article's events a toll belongs to. */
final class TollOwner {
    /** Events that have such a toll, by its kind. */
    private static final Map<String, Set<ClassName>> CLASSES = Map.of(
            "killed",
                    ClassName.setOf(
                            "Attack", "Accident", "Disaster", "Death", "Conflict", "Injury", "Protest", "Kidnapping"),
            "injured", ClassName.setOf("Attack", "Accident", "Disaster", "Death", "Conflict", "Injury", "Protest"),
            "missing", ClassName.setOf("Accident", "Disaster", "Attack", "Rescue", "Death", "Kidnapping"),
            "arrested", ClassName.setOf("Arrest", "Protest", "Investigation", "Conflict"),
            "affected", ClassName.setOf("Disaster", "Rescue", "Accident", "Conflict"));

    /** Events that a single victim without a number is told of; who dies in bed or is arrested is not counted. */
    private static final Map<String, Set<ClassName>> OF_ONE = Map.of(
            "killed", ClassName.setOf("Attack", "Conflict", "Accident"),
            "injured", ClassName.setOf("Attack", "Conflict", "Accident", "Injury"));

    private static final ClassName INJURY = new ClassName("Injury");

    /** Who dies of an illness is killed by no attack and in no protest. */
    private static final Set<ClassName> OF_ILLNESS = ClassName.setOf("Disaster", "Death");

    private static final Pattern ILLNESS = Pattern.compile(
            "\\b(?:coronavirus|covid(?:-19)?|sars|mers|(?:in)?fluenza|flu|measles|ebola|cholera|cancer|malaria|polio|dengue|pneumonia|pandemic|epidemic|disease)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Sentences before the toll in which its event may stand. */
    private static final int REACH = 2;

    private final Reading reading;
    private final List<ToldEvent> events;
    private final @Nullable ToldEvent main;

    TollOwner(Reading reading, List<ToldEvent> events, @Nullable ToldEvent main) {
        this.reading = reading;
        this.events = events;
        this.main = main;
    }

    static boolean isToll(String kind) {
        return CLASSES.containsKey(kind);
    }

    /** True of events that may have a counted toll of this kind. */
    static boolean mayHave(String kind, ClassName type) {
        return CLASSES.getOrDefault(kind, Set.of()).contains(type);
    }

    /** The index of the event that the word of harm itself tells, else of the nearest one of its sentence; or -1. */
    int near(Toll toll) {
        int told = told(toll);
        return told >= 0 ? told : nearest(toll, 0);
    }

    private int told(Toll toll) {
        for (int e = 0; e < events.size(); e++) {
            if (allows(toll, events.get(e)) && events.get(e).passages().stream().anyMatch(toll.harm()::overlaps)) {
                return e;
            }
        }
        return -1;
    }

    /** The index of the nearest event of its sentence, else the last one before, else the main one; or -1. */
    int nearest(Toll toll) {
        int best = nearest(toll, toll.counted() ? REACH : 0);
        boolean isMain = best < 0 && main != null && toll.counted() && allows(toll, main);
        return isMain ? events.indexOf(main) : best;
    }

    /** True of a count of which the words of harm tell an injury as an event of its own: what the article is about did it. */
    boolean isOfMainToo(Toll toll) {
        int told = told(toll);
        return told >= 0
                && events.get(told).type().equals(INJURY)
                && main != null
                && toll.counted()
                && allows(toll, main);
    }

    private boolean isOfIllness(Toll toll) {
        return reading.sentenceAt(toll.harm().begin())
                .filter(sentence -> ILLNESS.matcher(
                                sentence.span().of(reading.article().text()))
                        .find())
                .isPresent();
    }

    private int nearest(Toll toll, int reach) {
        int sentence = reading.sentenceIndex(toll.harm().begin());
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int e = 0; e < events.size(); e++) {
            if (!allows(toll, events.get(e))) {
                continue;
            }
            for (Span passage : events.get(e).passages()) {
                int apart = sentence - reading.sentenceIndex(passage.begin());
                boolean isNear = apart >= 0 && apart <= reach;
                int away = Math.abs(passage.begin() - toll.harm().begin());
                if (isNear && away < least) {
                    least = away;
                    best = e;
                }
            }
        }
        return best;
    }

    /** False where the words of another event are themselves the harm that a figure counts. */
    boolean mayHave(int event, Span figure, List<Toll> tolls) {
        int teller = tolls.stream()
                .filter(toll -> toll.span().overlaps(figure))
                .mapToInt(this::told)
                .filter(told -> told >= 0)
                .findFirst()
                .orElse(event);
        return teller == event;
    }

    private boolean allows(Toll toll, ToldEvent event) {
        if (toll.counted() && isOfIllness(toll) && !OF_ILLNESS.contains(event.type())) {
            return false;
        }
        Map<String, Set<ClassName>> classes = toll.counted() ? CLASSES : OF_ONE;
        return classes.getOrDefault(toll.kind(), Set.of()).contains(event.type());
    }
}
