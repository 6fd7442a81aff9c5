package org.graphwright.extract.trained;

import org.graphwright.model.ClassName;
import org.graphwright.model.PropertyName;

/** Decides what may stand on either side of a property, as an ontology's domain and range do. */
@FunctionalInterface
public interface Sides {
    /** @param subjectType a class, or {@code Pronoun}, which stands for a person, a thing or a group */
    boolean allow(PropertyName property, ClassName subjectType, ClassName objectType);
}
