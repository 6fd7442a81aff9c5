package org.graphwright.extract.trained;

import java.util.List;
import org.graphwright.model.Span;

/**
 * Words of which something but the model says that they tell of an event, so that it may be less sure of them.
 *
 * @param titled that the title tells of too
 * @param dated verbs of which a sentence says when
 */
public record Expected(List<Span> titled, List<Span> dated) {
    public Expected {
        titled = List.copyOf(titled);
        dated = List.copyOf(dated);
    }
}
