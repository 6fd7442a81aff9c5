package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Serializable;
import org.apache.spark.broadcast.Broadcast;
import org.graphwright.belief.BeliefSteps;
import org.graphwright.belief.Weights;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.Authority;
import org.graphwright.resolve.ResolutionSteps;
import org.jspecify.annotations.Nullable;

/** The steps that one machine takes, too, made once in a task, of which each has a copy of this to itself. */
final class TaskSteps implements Serializable {
    private static final long serialVersionUID = 1;

    private final ReaderSpec readers;
    private final Broadcast<Authority> authority;
    private transient @Nullable Ontology ontology;
    private transient @Nullable ResolutionSteps things;
    private transient @Nullable BeliefSteps beliefs;

    TaskSteps(ReaderSpec readers, Broadcast<Authority> authority) {
        this.readers = requireNonNull(readers, "readers is null");
        this.authority = requireNonNull(authority, "authority is null");
    }

    Ontology ontology() throws IOException {
        Ontology known = ontology;
        if (known == null) {
            known = readers.readers().ontology();
            ontology = known;
        }
        return known;
    }

    ResolutionSteps things() throws IOException {
        ResolutionSteps steps = things;
        if (steps == null) {
            steps = new ResolutionSteps(ontology(), Gazetteer.standard(), authority.value());
            things = steps;
        }
        return steps;
    }

    BeliefSteps beliefs() throws IOException {
        BeliefSteps steps = beliefs;
        if (steps == null) {
            steps = new BeliefSteps(ontology(), Weights.standard());
            beliefs = steps;
        }
        return steps;
    }
}
