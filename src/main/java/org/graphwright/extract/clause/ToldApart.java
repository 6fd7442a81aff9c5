package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.DayRange;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;

/**
 * Tells apart what the model takes for one event, but of which the article tells with other days, or as of others where it happens to one at a
 * time: this month's ruling and that of the court below.
 */
final class ToldApart {
    /** Articles give one thing's day and the next after it, when it became known. */
    private static final int APART = 1;

    private final DateOfTold dateOfTold;

    ToldApart(DateOfTold dateOfTold) {
        this.dateOfTold = requireNonNull(dateOfTold, "dateOfTold is null");
    }

    /** Classes of what happens to one at a time. */
    private static final Set<ClassName> PERSONAL =
            ClassName.setOf("Appointment", "Resignation", "Arrest", "Release", "Conviction", "Death", "Award");

    private record Place(Span passage, Optional<DayRange> days, Set<EntityId> whom) {
        boolean isTelling() {
            return days.isPresent() || !whom.isEmpty();
        }

        boolean fits(Place other) {
            return (days.isEmpty() || other.days.isEmpty() || fits(days.get(), other.days.get()))
                    && (whom.isEmpty() || other.whom.isEmpty() || !Collections.disjoint(whom, other.whom));
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
                .forEach(place -> groupOf(text, place, groups).add(place));
        groups.forEach(group -> group.sort(Comparator.comparing(Place::passage)));
        groups.sort(Comparator.comparing(group -> group.get(0).passage()));
        return groups.stream().map(group -> of(told, group)).toList();
    }

    /** What is told with no day goes on with what the same paragraph tells before it, else with what the article began with. */
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
        String date = dateOfTold.of(reading, with(told, List.of(passage), here), false);
        Set<EntityId> whom = new HashSet<>();
        here.stream()
                .filter(filler -> PERSONAL.contains(told.type())
                        && filler.role().equals("patient")
                        && filler.probability() >= ToldEvents.LEAST)
                .flatMap(filler -> reading.mentionsIn(filler.span()).stream()
                        .filter(mention -> mention.span().equals(filler.span())))
                .map(Mention::entity)
                .filter(Objects::nonNull)
                .forEach(whom::add);
        return new Place(passage, date == null ? Optional.empty() : DayRange.of(date), whom);
    }

    private static ToldEvent of(ToldEvent told, List<Place> group) {
        List<Span> own = told.passages().stream()
                .filter(passage ->
                        group.stream().anyMatch(place -> place.passage().equals(passage)))
                .toList();
        return with(
                told,
                own,
                told.fillers().stream()
                        .filter(filler -> own.contains(nearest(told.passages(), filler.span())))
                        .toList());
    }

    private static Span nearest(List<Span> passages, Span span) {
        return passages.stream()
                .min(Comparator.comparingInt((Span passage) -> gap(passage, span))
                        .thenComparing(passage -> passage))
                .orElseThrow();
    }

    private static int gap(Span one, Span other) {
        return Math.max(0, Math.max(one.begin(), other.begin()) - Math.min(one.end(), other.end()));
    }

    private static ToldEvent with(ToldEvent told, List<Span> passages, List<Filler> fillers) {
        return new ToldEvent(
                told.type(), passages, told.confidence(), told.negated(), told.future(), told.main(), fillers);
    }
}
