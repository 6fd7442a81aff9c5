package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.DayRange;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;

/**
 * Tells apart what the model takes for one event, but of which the article tells with other days, or as of others where it happens to one at a
 * time: this month's ruling and that of the court below.
 */
final class ToldApart {
    /** Articles give one thing's day and the next after it, when it became known. */
    private static final int APART = 1;

    private static final String OF = " of ";
    private static final String THE = "the ";

    /** Classes of what is done to companies and parties, whose name stands behind "of": "the founder of the Oslo Institute". */
    private static final Set<ClassName> DONE_TO_BODIES = ClassName.setOf("Launch", "Acquisition");

    private final DateOfTold dateOfTold;

    ToldApart(DateOfTold dateOfTold) {
        this.dateOfTold = requireNonNull(dateOfTold, "dateOfTold is null");
    }

    /** Classes of what happens to one at a time, mostly. */
    private static final Set<ClassName> PERSONAL = ClassName.setOf(
            "Event",
            "Appointment",
            "Resignation",
            "Arrest",
            "Release",
            "Conviction",
            "Death",
            "Award",
            "Launch",
            "Acquisition");

    /** @param who those who do what {@code word} says */
    private record Place(Span passage, Optional<DayRange> days, Set<EntityId> whom, String word, Set<EntityId> who) {
        boolean isTelling() {
            return days.isPresent() || !whom.isEmpty() || !who.isEmpty();
        }

        boolean fits(Place other) {
            return (days.isEmpty() || other.days.isEmpty() || fits(days.get(), other.days.get()))
                    && (whom.isEmpty() || other.whom.isEmpty() || !Collections.disjoint(whom, other.whom))
                    && !isOfOthers(other);
        }

        /** One court ruled, and another court ruled. */
        private boolean isOfOthers(Place other) {
            return word.equals(other.word)
                    && !who.isEmpty()
                    && !other.who.isEmpty()
                    && Collections.disjoint(who, other.who);
        }

        private static boolean fits(DayRange one, DayRange other) {
            return one.daysTo(other) <= (one.isDay() && other.isDay() ? APART : 0);
        }
    }

    /** The event itself, or what it is made of, that which is told first at the head. */
    List<ToldEvent> apart(Reading reading, ToldEvent told) {
        if (told.passages().size() < 2) {
            return List.of(told);
        }
        Map<EntityId, List<Span>> others = ofOthers(reading, told);
        List<ToldEvent> apart = new ArrayList<>();
        List<Span> own = new ArrayList<>(told.passages());
        others.values().forEach(own::removeAll);
        apart.addAll(byDays(reading, others.isEmpty() ? told : part(told, own)));
        others.values().forEach(passages -> apart.add(part(told, passages)));
        return apart;
    }

    /** The places that tell of what was done to somebody whom no sentence names that tells of the rest, first of all: "the shooting of Ann Lee". */
    private static Map<EntityId, List<Span>> ofOthers(Reading reading, ToldEvent told) {
        Map<EntityId, List<Span>> of = new TreeMap<>();
        for (Span passage : told.passages()) {
            ofWhom(reading, passage, DONE_TO_BODIES.contains(told.type()))
                    .ifPresent(whom ->
                            of.computeIfAbsent(whom, w -> new ArrayList<>()).add(passage));
        }
        of.entrySet().removeIf(entry -> {
            List<Span> rest = new ArrayList<>(told.passages());
            rest.removeAll(entry.getValue());
            return rest.isEmpty()
                    || reading.sentenceIndex(Collections.min(rest).begin())
                            >= reading.sentenceIndex(
                                    Collections.min(entry.getValue()).begin())
                    || rest.stream().anyMatch(passage -> names(reading, passage, entry));
        });
        if (of.values().stream().mapToInt(List::size).sum() == told.passages().size()) {
            // who is told of first has what is left
            of.remove(Collections.min(
                    of.keySet(), Comparator.comparing(whom -> Collections.min(requireNonNull(of.get(whom))))));
        }
        return of;
    }

    private static boolean names(Reading reading, Span passage, Map.Entry<EntityId, List<Span>> of) {
        int sentence = reading.sentenceIndex(passage.begin());
        boolean beside = of.getValue().stream().anyMatch(span -> reading.sentenceIndex(span.begin()) == sentence);
        return !beside
                && reading.mentionsIn(reading.sentences().get(sentence).span()).stream()
                        .anyMatch(mention -> of.getKey().equals(mention.entity()));
    }

    /** Ann Lee in "the shooting of Ann Lee". */
    private static Optional<EntityId> ofWhom(Reading reading, Span passage, boolean bodies) {
        String text = reading.article().text();
        if (!text.startsWith(OF, passage.end())) {
            return Optional.empty();
        }
        int name = passage.end() + OF.length();
        int begin = text.startsWith(THE, name) ? name + THE.length() : name;
        Span sentence =
                reading.sentences().get(reading.sentenceIndex(passage.begin())).span();
        return reading.mentionsIn(sentence).stream()
                .filter(mention -> mention.begin() == begin
                        && (bodies && mention.isNameOfThing() || mention.type().equals(Classes.PERSON))
                        && Character.isUpperCase(text.charAt(begin)))
                .map(Mention::entity)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private List<ToldEvent> byDays(Reading reading, ToldEvent told) {
        if (told.passages().size() < 2) {
            return List.of(told);
        }
        List<Place> places = told.passages().stream()
                .sorted()
                .map(passage -> place(reading, told, passage))
                .toList();
        List<List<Place>> groups = new ArrayList<>();
        places.stream()
                .filter(Place::isTelling)
                .forEach(place -> groups.stream()
                        .filter(group -> group.stream().allMatch(place::fits))
                        .findFirst()
                        .ifPresentOrElse(group -> group.add(place), () -> groups.add(new ArrayList<>(List.of(place)))));
        if (groups.size() < 2) {
            return List.of(told);
        }
        String text = reading.article().text();
        places.stream()
                .filter(place -> !place.isTelling())
                .forEach(place -> beside(reading, place, groups)
                        .orElseGet(() -> groupOf(text, place, groups))
                        .add(place));
        groups.forEach(group -> group.sort(Comparator.comparing(Place::passage)));
        groups.sort(Comparator.comparing(group -> group.get(0).passage()));
        return groups.stream().map(group -> of(told, group)).toList();
    }

    /** What is told with no day goes on with what its sentence tells beside it, where that is of one day. */
    private static Optional<List<Place>> beside(Reading reading, Place undated, List<List<Place>> groups) {
        int sentence = reading.sentenceIndex(undated.passage().begin());
        List<List<Place>> here = groups.stream()
                .filter(group -> group.stream()
                        .anyMatch(place -> reading.sentenceIndex(place.passage().begin()) == sentence))
                .toList();
        return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
    }

    /** Else with what the same paragraph tells before it, else with what the article began with. */
    private static List<Place> groupOf(String text, Place undated, List<List<Place>> groups) {
        List<Place> before = groups.get(0);
        int nearest = -1;
        for (List<Place> group : groups) {
            for (Place place : group) {
                int end = place.passage().end();
                if (end > nearest
                        && end <= undated.passage().begin()
                        && text.substring(end, undated.passage().begin()).indexOf('\n') < 0) {
                    nearest = end;
                    before = group;
                }
            }
        }
        return before;
    }

    private Place place(Reading reading, ToldEvent told, Span passage) {
        int sentence = reading.sentenceIndex(passage.begin());
        List<Filler> here = told.fillers().stream()
                .filter(filler -> reading.sentenceIndex(filler.span().begin()) == sentence
                        && nearest(told.passages(), filler.span()).equals(passage))
                .toList();
        String date = dateOfTold.of(reading, told.with(List.of(passage), here), false);
        Set<EntityId> whom = PERSONAL.contains(told.type()) ? entities(reading, here, "patient") : Set.of();
        return new Place(
                passage,
                date == null ? Optional.empty() : DayRange.of(date),
                whom,
                passage.of(reading.article().text()).toLowerCase(Locale.ROOT),
                entities(reading, here, "agent"));
    }

    private static Set<EntityId> entities(Reading reading, List<Filler> fillers, String role) {
        return fillers.stream()
                .filter(filler -> filler.role().equals(role) && filler.probability() >= ToldEvents.LEAST)
                .flatMap(filler -> reading.mentionsAt(filler.span()).stream())
                .map(Mention::entity)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static ToldEvent of(ToldEvent told, List<Place> group) {
        return part(
                told,
                told.passages().stream()
                        .filter(passage ->
                                group.stream().anyMatch(place -> place.passage().equals(passage)))
                        .toList());
    }

    /** @param own those of its passages that are of the part */
    private static ToldEvent part(ToldEvent told, List<Span> own) {
        return told.with(
                own,
                told.fillers().stream()
                        .filter(filler -> own.contains(nearest(told.passages(), filler.span())))
                        .toList());
    }

    /** That which has the fewest characters between it and {@code span}. */
    static Span nearest(List<Span> passages, Span span) {
        return passages.stream()
                .min(Comparator.comparingInt((Span passage) -> gap(passage, span))
                        .thenComparing(passage -> passage))
                .orElseThrow();
    }

    private static int gap(Span one, Span other) {
        return Math.max(0, Math.max(one.begin(), other.begin()) - Math.min(one.end(), other.end()));
    }
}
