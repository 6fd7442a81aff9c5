package org.graphwright.extract.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
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

    /** In days: news is not older. */
    private static final int RECENT = 60;

    /** Sentences before the toll in which its event may stand. */
    private static final int REACH = 2;

    /** Sentences behind the first of an event in which its harm may be told as another one; set by hand: the first paragraphs. */
    private static final int SOON = 5;

    private static final ClassName DISASTER = new ClassName("Disaster");
    private static final ClassName DEATH = new ClassName("Death");
    private static final Set<String> DOING_AND_SUFFERING = Set.of("agent", "patient");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

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
        boolean isOfNews = toll.counted() && !isOfOldYear(toll);
        int best = nearest(toll, isOfNews ? REACH : 0);
        boolean isMain = best < 0 && main != null && isOfNews && allows(toll, main);
        return isMain ? events.indexOf(main) : best;
    }

    /**
     * True of what the words of harm tell as an event of its own, though what the article is about did it: of a counted injury; of a count of an event
     * soon behind it that is of its class, or a death, in a sentence that names somebody of it ("two of Berg's victims died") or of an outbreak the
     * illness; and of the death of whom it befell.
     */
    boolean isOfMainToo(Toll toll) {
        int told = told(toll);
        if (main == null || !allows(toll, main)) {
            return false;
        }
        if (!toll.counted()) {
            return told < 0 && toll.kind().equals("killed") && isOf(toll.span(), main, Set.of("patient"));
        }
        if (told < 0 || events.get(told) == main) {
            return false;
        }
        ClassName teller = events.get(told).type();
        boolean isAlike = teller.equals(main.type()) || teller.equals(DEATH);
        return teller.equals(INJURY)
                || isAlike
                        && isSoonBehind(toll, main)
                        && (isOutbreak(main) && isOfIllness(toll) || namesSomebody(toll, main));
    }

    private boolean isOutbreak(ToldEvent event) {
        return event.type().equals(DISASTER)
                && event.passages().stream()
                        .flatMap(passage -> reading.sentenceAt(passage.begin()).stream())
                        .anyMatch(sentence -> ILLNESS.matcher(
                                        sentence.span().of(reading.article().text()))
                                .find());
    }

    private boolean namesSomebody(Toll toll, ToldEvent event) {
        return reading.sentenceAt(toll.harm().begin())
                .filter(sentence -> isOf(sentence.span(), event, DOING_AND_SUFFERING))
                .isPresent();
    }

    /** True if somebody who is named there has one of the roles in an event. */
    private boolean isOf(Span words, ToldEvent event, Set<String> roles) {
        Set<EntityId> parts = event.fillers().stream()
                .filter(filler -> roles.contains(filler.role()) && filler.probability() >= ToldEvents.LEAST)
                .flatMap(filler -> entities(filler.span()))
                .collect(Collectors.toSet());
        return entities(words).anyMatch(parts::contains);
    }

    private Stream<EntityId> entities(Span words) {
        return reading.mentionsIn(words).stream().flatMap(mention -> Optional.ofNullable(mention.entity()).stream());
    }

    /** Not where the sentence tells of some year, which hardly is the one of the news. */
    private boolean isSoonBehind(Toll toll, ToldEvent event) {
        int first = event.begin();
        int sentence = reading.sentenceIndex(toll.harm().begin());
        int apart = sentence - reading.sentenceIndex(first);
        return apart >= 0
                && apart <= SOON
                && !YEAR.matcher(reading.sentences()
                                .get(sentence)
                                .span()
                                .of(reading.article().text()))
                        .find();
    }

    /** "In 1993, the sinking of another ferry cost 292 lives": no toll of what is told elsewhere. */
    private boolean isOfOldYear(Toll toll) {
        LocalDate today = reading.article().date();
        return today != null
                && reading.sentenceAt(toll.harm().begin())
                        .filter(sentence -> YEAR.matcher(
                                        sentence.span().of(reading.article().text()))
                                .results()
                                .anyMatch(year -> Integer.parseInt(year.group())
                                        < today.minusDays(RECENT).getYear()))
                        .isPresent();
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
