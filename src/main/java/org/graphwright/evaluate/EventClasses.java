package org.graphwright.evaluate;

import static java.util.Objects.requireNonNull;

import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;

/** Compares classes of events: a finer class counts as the gold's, and the gold's {@code Other} is the ontology's plain {@code Event}. */
final class EventClasses {
    static final String OTHER = "Other";

    private final Ontology ontology;

    EventClasses(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    boolean same(String gold, String found) {
        return gold.equals(OTHER)
                ? nameOf(found).equals(OTHER)
                : ontology.isA(new ClassName(found), new ClassName(gold));
    }

    /** The gold's name for a class. */
    static String nameOf(String found) {
        return found.equals(Classes.EVENT.value()) ? OTHER : found;
    }
}
