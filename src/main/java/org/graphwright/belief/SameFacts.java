package org.graphwright.belief;

import static java.util.Objects.requireNonNull;

import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Limits;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;

/** Knows of facts that are said in two ways, from the one side and from the other, which of them stands for both. */
final class SameFacts {
    private final Ontology ontology;

    SameFacts(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /** The fact by that one of inverse properties that comes first, a symmetric one with its sides in order. */
    FactKey of(FactKey fact) {
        if (!fact.joinsThings()) {
            return fact;
        }
        Property property = ontology.property(fact.property()).orElse(null);
        if (property == null) {
            return fact;
        }
        boolean turned = property.symmetric() && fact.object().compareTo(fact.subject()) < 0;
        PropertyName inverse = property.inverse();
        if (inverse != null && ontology.property(inverse).isPresent() && !isFirst(fact.property(), inverse)) {
            return new FactKey(fact.object(), inverse, fact.subject(), null);
        }
        return turned ? new FactKey(fact.object(), fact.property(), fact.subject(), null) : fact;
    }

    /** That with limits comes first, else the first by name. */
    private boolean isFirst(PropertyName property, PropertyName inverse) {
        boolean limited = !ontology.limits(property).equals(Limits.NONE);
        boolean inverseLimited = !ontology.limits(inverse).equals(Limits.NONE);
        return limited == inverseLimited ? property.compareTo(inverse) < 0 : limited;
    }

    boolean isSymmetric(PropertyName property) {
        return ontology.isSymmetric(property);
    }
}
