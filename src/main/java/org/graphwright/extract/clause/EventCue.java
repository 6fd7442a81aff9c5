package org.graphwright.extract.clause;

import java.util.Locale;
import java.util.Objects;
import org.graphwright.model.ClassName;

/**
 * A word that names an event of a class: {@code verb:meet}, {@code verb:meet with} or {@code noun:meeting}, as {@code gw:cue} says on the
 * class in the ontology.
 *
 * @param type local name of the event class
 * @param verb true for a verb, false for a noun
 * @param words the lemma, with the preposition or object that makes it so
 */
public record EventCue(ClassName type, boolean verb, String words) {
    public EventCue {
        Objects.requireNonNull(type, "type is null");
        Objects.requireNonNull(words, "words is null");
    }

    /**
     * Reads the text of a cue.
     *
     * @throws IllegalArgumentException if it begins with neither {@code verb:} nor {@code noun:}
     */
    public static EventCue of(ClassName type, String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon).strip();
        String words = text.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty() || !(kind.equals("verb") || kind.equals("noun"))) {
            throw new IllegalArgumentException(
                    "cue \"" + text + "\" of " + type + " is no event cue: write \"verb:arrest\" or \"noun:arrest\"");
        }
        return new EventCue(type, kind.equals("verb"), words);
    }
}
