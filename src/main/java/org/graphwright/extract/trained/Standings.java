package org.graphwright.extract.trained;

import java.util.Optional;
import org.graphwright.model.Mention;

/** Says how a text speaks of two of its mentions. */
@FunctionalInterface
public interface Standings {
    /** For a model that does not tell. */
    Standings NONE = (subject, object) -> Optional.empty();

    /** Nothing where the model does not tell, or has not read the two together. */
    Optional<Standing> of(Mention subject, Mention object);
}
