package org.graphwright.train;

import java.util.List;

/**
 * What the light models learn from.
 *
 * @param names sentences with names
 * @param relations texts with facts
 */
public record TrainingData(List<NameExample> names, List<RelationPassage> relations) {
    public TrainingData {
        names = List.copyOf(names);
        relations = List.copyOf(relations);
    }
}
