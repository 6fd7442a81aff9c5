package org.graphwright.ontology;

import java.util.Objects;

/**
 * A lexical pattern of the ontology ({@code gw:cue}).
 *
 * @param term the name of the property that the pattern expresses, or of the event class that it names
 * @param pattern the pattern as written in the file
 */
public record Cue(String term, String pattern) {
    public Cue {
        Objects.requireNonNull(term, "term is null");
        Objects.requireNonNull(pattern, "pattern is null");
    }
}
