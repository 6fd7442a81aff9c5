package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.graphwright.extract.clause.TollFinder.Toll;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.EventNumber;
import org.graphwright.model.Figure;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;
import org.jspecify.annotations.Nullable;

/** Says how many and how much of each event: what the model tells, and tolls by the words beside them. */
final class EventNumbers {
    /** From here on the model is believed, 0 to 1. */
    private static final double LEAST = 0.5;

    /** Events that do harm: a toll that names no event of its sentence belongs to the nearest of these before it. */
    private static final Map<String, Set<String>> CLASSES = Map.of(
            "killed", Set.of("Attack", "Accident", "Disaster", "Death", "Conflict", "Injury", "Protest", "Kidnapping"),
            "injured", Set.of("Attack", "Accident", "Disaster", "Death", "Conflict", "Injury", "Protest"),
            "missing", Set.of("Accident", "Disaster", "Attack", "Rescue", "Death"),
            "arrested", Set.of("Arrest", "Protest", "Investigation", "Conflict"),
            "affected", Set.of("Disaster", "Rescue", "Accident", "Conflict"));

    private static final Pattern KILLING =
            Pattern.compile("\\b(?:kill|assassinat|murder|execut|behead|shot dead|fatally)", Pattern.CASE_INSENSITIVE);

    private final TollFinder tollFinder = new TollFinder();

    /** The numbers of each event, in the order of the events. */
    List<List<EventNumber>> of(
            Reading reading, List<ToldEvent> events, @Nullable ToldEvent main, List<Figure> figures) {
        List<Toll> tolls = tollFinder.find(reading, figures);
        Map<Figure, String> byWords = new HashMap<>();
        tolls.forEach(toll -> byWords.put(toll.figure(), toll.kind()));
        List<Map<String, EventNumber>> numbers = new ArrayList<>();
        for (ToldEvent event : events) {
            Map<String, EventNumber> told = new TreeMap<>();
            for (Filler filler : event.fillers()) {
                Figure figure = filler.probability() < LEAST ? null : at(filler.span(), figures);
                boolean isToll = CLASSES.containsKey(filler.role());
                if (figure != null
                        && !(isToll && tollFinder.countsOther(reading, figure))
                        && !(isToll
                                && !byWords.getOrDefault(figure, filler.role()).equals(filler.role()))) {
                    told.putIfAbsent(filler.role(), number(filler.role(), figure));
                }
            }
            numbers.add(told);
        }
        for (Toll toll : tolls) {
            int owner = owner(reading, events, main, toll);
            if (owner >= 0) {
                numbers.get(owner).putIfAbsent(toll.kind(), number(toll.kind(), toll.figure()));
            }
        }
        for (int e = 0; e < events.size(); e++) {
            EventNumber one = oneKilled(reading, events.get(e));
            if (one != null) {
                numbers.get(e).putIfAbsent(one.kind(), one);
            }
        }
        return numbers.stream().map(byKind -> List.copyOf(byKind.values())).toList();
    }

    private static @Nullable Figure at(Span span, List<Figure> figures) {
        return figures.stream().filter(f -> f.span().equals(span)).findFirst().orElse(null);
    }

    /** "Gunmen killed Anna Berg": an attack that kills a single person, who is named. */
    private static @Nullable EventNumber oneKilled(Reading reading, ToldEvent event) {
        Set<String> patients = new HashSet<>();
        for (Filler filler : event.fillers()) {
            if (filler.role().equals("patient") && filler.probability() >= LEAST) {
                reading.mentionsIn(filler.span()).forEach(m -> patients.add(m.type() + " " + m.entity()));
            }
        }
        if (!event.type().equals("Attack")
                || patients.size() != 1
                || !patients.iterator().next().startsWith(Classes.PERSON + " ")) {
            return null;
        }
        return event.passages().stream()
                .filter(p -> KILLING.matcher(p.of(reading.article().text())).find())
                .findFirst()
                .map(p -> new EventNumber("killed", "1", null, p.begin(), p.end()))
                .orElse(null);
    }

    private static EventNumber number(String kind, Figure figure) {
        return new EventNumber(kind, figure.value(), figure.currency(), figure.begin(), figure.end());
    }

    private static int owner(Reading reading, List<ToldEvent> events, @Nullable ToldEvent main, Toll toll) {
        Set<String> classes = CLASSES.getOrDefault(toll.kind(), Set.of());
        int sentence = reading.sentenceIndex(toll.figure().begin());
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int e = 0; e < events.size(); e++) {
            if (!classes.contains(events.get(e).type())) {
                continue;
            }
            for (Span passage : events.get(e).passages()) {
                int away = Math.abs(passage.begin() - toll.figure().begin());
                if (reading.sentenceIndex(passage.begin()) == sentence && away < least) {
                    least = away;
                    best = e;
                }
            }
        }
        return best >= 0 || main == null || !classes.contains(main.type()) ? best : events.indexOf(main);
    }
}
