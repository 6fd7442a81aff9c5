package org.graphwright.graph;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.graphwright.model.Entity;
import org.graphwright.model.Event;
import org.graphwright.model.Participant;

/** Says in few words what happened: {@code Election: Emmanuel Macron, France}. */
final class EventLabel {
    private static final int MOST_NAMES = 3;

    private final Map<String, String> names = new HashMap<>();

    EventLabel(List<Entity> entities) {
        entities.forEach(entity -> names.put(entity.id(), entity.name()));
    }

    /**
     * The class, of a plain event its words, and who took part, agents first, and where.
     *
     * @param words the words that tell of the event
     */
    String of(Event event, String words) {
        requireNonNull(words, "words is null");
        String said = event.type().equals("Event")
                ? words.strip()
                : event.type().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        Set<String> parts = new LinkedHashSet<>();
        event.participants().stream()
                .map(Participant::entity)
                .map(id -> names.getOrDefault(id, ""))
                .filter(name -> !name.isEmpty())
                .limit(MOST_NAMES)
                .forEach(parts::add);
        String place = event.place() == null ? "" : names.getOrDefault(event.place(), "");
        if (!place.isEmpty()) {
            parts.add(place);
        }
        String kind = said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
        return parts.isEmpty() ? kind : kind + ": " + String.join(", ", parts);
    }
}
