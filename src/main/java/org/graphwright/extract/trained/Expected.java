package org.graphwright.extract.trained;

import java.util.Set;
import org.graphwright.model.Span;

/**
 * Words of which something but the model says that they tell of an event, so that it may be less sure of them.
 *
 * @param titled that the title tells of too
 * @param dated verbs of which a sentence says when
 */
public record Expected(Set<Span> titled, Set<Span> dated) {
    public Expected {
        titled = Set.copyOf(titled);
        dated = Set.copyOf(dated);
    }
}
