package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;

/** Says in few words what happened: {@code Election: Emmanuel Macron, France}. */
final class EventLabel {
    /** As many as fit on a line; by hand. */
    private static final int MOST_NAMES = 3;

    private static final List<String> ROLES = List.of("agent", "patient", "participant", EventRecord.PLACE);

    private final UnaryOperator<String> name;
    private final ToDoubleFunction<String> weight;

    /**
     * @param name what a thing is called, by its IRI
     * @param weight how rare it is
     */
    EventLabel(UnaryOperator<String> name, ToDoubleFunction<String> weight) {
        this.name = requireNonNull(name, "name is null");
        this.weight = requireNonNull(weight, "weight is null");
    }

    /**
     * The class, of a plain event its words, who took part as most articles tell, agents first, those without a name in the words of the first article that has any, and where, the rarest of the places that equally many give; of an event that has no parts
     * the words that tell of it.
     *
     * @param type name of its class
     * @param records what articles tell of it, in canonical order
     */
    String of(ClassName type, List<EventRecord> records) {
        String words = records.get(0).said();
        boolean plain = type.equals(Classes.EVENT);
        String kind = plain ? words : Ontology.spoken(type);
        List<String> parts = parts(records);
        String said = kind.isEmpty() ? "event" : kind;
        String first = said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
        if (parts.isEmpty()) {
            return plain || words.equalsIgnoreCase(kind) ? first : first + ": " + words;
        }
        return first + ": " + String.join(", ", parts);
    }

    /** The names, each in its first role; of a role those that most articles give first. */
    private List<String> parts(List<EventRecord> records) {
        List<String> parts = new ArrayList<>();
        for (String role : ROLES) {
            if (role.equals(EventRecord.PLACE)) {
                records.stream()
                        .map(EventRecord::unnamed)
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .ifPresent(words -> words.stream()
                                .limit(Math.max(0, MOST_NAMES - parts.size()))
                                .forEach(parts::add));
            }
            SortedMap<String, Integer> counts = new TreeMap<>();
            Map<String, Integer> order = new TreeMap<>();
            records.stream()
                    .flatMap(record -> record.parts().stream())
                    .filter(part -> part.role().equals(role))
                    .forEach(part -> {
                        counts.merge(part.thing(), 1, Integer::sum);
                        order.putIfAbsent(part.thing(), order.size());
                    });
            boolean place = role.equals(EventRecord.PLACE);
            counts.keySet().stream()
                    .sorted(Comparator.comparing((String thing) -> -counts.getOrDefault(thing, 0))
                            .thenComparing(thing -> place ? -weight.applyAsDouble(thing) : 0)
                            .thenComparing(thing -> order.getOrDefault(thing, 0)))
                    .map(name)
                    .filter(named -> !named.isEmpty() && !parts.contains(named))
                    .limit(place ? 1 : Math.max(0, MOST_NAMES - parts.size()))
                    .forEach(parts::add);
        }
        return parts;
    }
}
