package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.EventNumber;
import org.graphwright.model.Figure;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/** Says how many and how much of each event: what the model tells, tolls by the words beside them, and those of the title. */
final class EventNumbers {
    /** From here on the model is believed, 0 to 1. */
    private static final double LEAST = 0.5;

    /** How many sentences behind the first that tells of an event still sum it up; set by hand: those of a lead. */
    private static final int LEAD = 2;

    /** What is never told without a word for it. */
    private static final Set<String> WORDED = Set.of("killed", "injured");

    private final Pattern killing;

    private final HarmPhrases harmPhrases;
    private final TollFinder tollFinder;
    private final OtherCounts otherCounts;
    private final Set<String> people;
    private final StatedNumbers statedNumbers = new StatedNumbers();

    EventNumbers(Ontology ontology) {
        this.killing = Pattern.compile(
                ontology.words(WordLists.BEGINNING_OF_A_WORD_OF_KILLING).stream()
                        .sorted()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "\\b(?:", ")")),
                Pattern.CASE_INSENSITIVE);
        this.harmPhrases = new HarmPhrases(ontology);
        this.tollFinder = new TollFinder(ontology);
        this.otherCounts = new OtherCounts(ontology);
        this.people = ontology.words(WordLists.PEOPLE_IN_EVENTS);
    }

    /** The numbers of each event, in the order of the events. */
    List<List<EventNumber>> of(
            Reading reading, List<ToldEvent> events, @Nullable ToldEvent main, List<Figure> figures) {
        List<Toll> tolls = tollFinder.find(reading, figures);
        TollOwner owner = new TollOwner(reading, events, main);
        List<Map<String, EventNumber>> numbers = new ArrayList<>();
        events.forEach(event -> numbers.add(new TreeMap<>()));
        List<Map<String, Toll>> singles = new ArrayList<>();
        events.forEach(event -> singles.add(new TreeMap<>()));
        Map<Toll, Integer> near = new HashMap<>();
        for (Toll toll : tolls) {
            int at = owner.near(toll);
            if (at >= 0) {
                near.put(toll, at);
                put(toll, numbers.get(at), singles.get(at));
            }
        }
        List<StatedNumbers.Owned> allStated = statedNumbers.find(reading, events, figures);
        for (StatedNumbers.Owned stated : allStated) {
            numbers.get(stated.event()).putIfAbsent(stated.number().kind(), stated.number());
        }
        if (main != null) {
            int at = events.indexOf(main);
            if (!numbers.get(at).containsKey("votesFor")) {
                StatedNumbers.votesOf(reading, main, allStated, events)
                        .forEach(votes -> numbers.get(at).putIfAbsent(votes.kind(), votes));
            }
            // what its first sentences count holds, whatever the model finds further down
            tolls.stream()
                    .filter(toll -> !near.containsKey(toll) && toll.counted() && isInLead(reading, main, toll))
                    .filter(toll -> owner.nearest(toll) == at)
                    .forEach(toll -> put(toll, numbers.get(at), singles.get(at)));
        }
        for (int e = 0; e < events.size(); e++) {
            int event = e;
            addTold(
                    reading,
                    events.get(e),
                    tolls,
                    figures,
                    numbers.get(e),
                    figure -> owner.mayHave(event, figure, tolls));
        }
        for (Toll toll : tolls) {
            int at = near.containsKey(toll) ? -1 : owner.nearest(toll);
            if (at >= 0) {
                put(toll, numbers.get(at), singles.get(at));
            }
        }
        if (main != null) {
            Map<String, EventNumber> ofMain = numbers.get(events.indexOf(main));
            tolls.stream().filter(owner::isOfMainToo).forEach(toll -> ofMain.putIfAbsent(toll.kind(), number(toll)));
        }
        for (int e = 0; e < events.size(); e++) {
            EventNumber one = oneKilled(reading, events.get(e));
            if (one != null) {
                numbers.get(e).putIfAbsent(one.kind(), one);
            }
        }
        if (main != null) {
            int at = events.indexOf(main);
            List<Toll> own = tolls.stream()
                    .filter(toll -> toll.counted()
                            && Objects.requireNonNullElseGet(near.get(toll), () -> owner.nearest(toll)) == at)
                    .toList();
            MainTolls mainTolls = new MainTolls(reading, main, figures, otherCounts, people);
            mainTolls.renew(own, own.stream().filter(near::containsKey).toList(), numbers.get(at));
            mainTolls.byTitle(numbers.get(at));
        }
        return numbers.stream().map(byKind -> List.copyOf(byKind.values())).toList();
    }

    /**
     * "Killed a photographer. Five others died": who comes on top of a single one is counted with them.
     *
     * @param singles those of {@code into} that count one
     */
    private static void put(Toll toll, Map<String, EventNumber> into, Map<String, Toll> singles) {
        Toll one = singles.get(toll.kind());
        if (one != null && toll.more() && toll.span().begin() > one.span().end()) {
            singles.remove(toll.kind());
            into.put(
                    toll.kind(),
                    new EventNumber(
                            toll.kind(),
                            String.valueOf(one.count() + toll.count()),
                            null,
                            one.span().begin(),
                            toll.span().end()));
        } else if (!into.containsKey(toll.kind())) {
            into.put(toll.kind(), number(toll));
            if (toll.count() == 1) {
                singles.put(toll.kind(), toll);
            }
        }
    }

    /** True in the first sentence that tells of the event and in the next ones. */
    private static boolean isInLead(Reading reading, ToldEvent event, Toll toll) {
        int first = event.begin();
        int apart = reading.sentenceIndex(toll.span().begin()) - reading.sentenceIndex(first);
        return apart >= 0 && apart <= LEAD;
    }

    /** Those that the model tells, unless the words beside them tell something else. */
    private void addTold(
            Reading reading,
            ToldEvent event,
            List<Toll> tolls,
            List<Figure> figures,
            Map<String, EventNumber> into,
            Predicate<Span> isOwn) {
        for (Filler filler : event.fillers()) {
            boolean isNumber = EventNumber.KINDS.contains(filler.role()) && filler.probability() >= LEAST;
            Figure figure = isNumber ? at(filler.span(), figures) : null;
            boolean isToll = TollOwner.isToll(filler.role());
            boolean fits = figure != null
                    && (!isToll
                            || isOwn.test(figure.span())
                                    && isWorded(reading, filler.role(), figure)
                                    && !otherCounts.isOne(reading, figure)
                                    && tolls.stream()
                                            .filter(t -> t.span().overlaps(figure.span()))
                                            .allMatch(t -> t.kind().equals(filler.role())));
            if (figure != null && fits) {
                into.putIfAbsent(filler.role(), number(filler.role(), figure));
            }
        }
    }

    /** True if the sentence of a figure has words for what it is told to count: nobody is killed where only fleeing is spoken of. */
    private boolean isWorded(Reading reading, String kind, Figure figure) {
        List<Token> tokens =
                reading.sentenceAt(figure.begin()).map(Sentence::tokens).orElse(List.of());
        return !WORDED.contains(kind)
                || IntStream.range(0, tokens.size()).anyMatch(at -> kind.equals(harmPhrases.kindAt(tokens, at)));
    }

    static EventNumber number(Toll toll) {
        return new EventNumber(
                toll.kind(),
                String.valueOf(toll.count()),
                null,
                toll.span().begin(),
                toll.span().end());
    }

    private static @Nullable Figure at(Span span, List<Figure> figures) {
        return figures.stream().filter(f -> f.span().equals(span)).findFirst().orElse(null);
    }

    private record Patient(ClassName type, @Nullable EntityId entity) {}

    /** "Gunmen killed Anna Berg": an attack that kills a single person, who is named. */
    private @Nullable EventNumber oneKilled(Reading reading, ToldEvent event) {
        Set<Patient> patients = new HashSet<>();
        for (Filler filler : event.fillers()) {
            if (filler.role().equals("patient") && filler.probability() >= LEAST) {
                reading.mentionsIn(filler.span()).forEach(m -> patients.add(new Patient(m.type(), m.entity())));
            }
        }
        if (!event.type().equals(Classes.ATTACK)
                || patients.size() != 1
                || !patients.iterator().next().type().equals(Classes.PERSON)) {
            return null;
        }
        return event.passages().stream()
                .filter(p -> killing.matcher(p.of(reading.article().text())).find())
                .findFirst()
                .map(p -> new EventNumber("killed", "1", null, p.begin(), p.end()))
                .orElse(null);
    }

    static EventNumber number(String kind, Figure figure) {
        return new EventNumber(kind, figure.value(), figure.currency(), figure.begin(), figure.end());
    }
}
