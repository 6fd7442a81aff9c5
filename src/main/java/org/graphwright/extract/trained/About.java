package org.graphwright.extract.trained;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;

/**
 * What a model takes from an article as a whole of what it is about, whichever words tell of that.
 *
 * @param classes of each class of events the probability that the article is about one of it, 0 to 1, all together 1
 * @param roles of each thing that the beginning of the article names, by role: what speaks for its having that part in what the article is
 *     about, as the logarithm of odds
 * @param dates of each ISO 8601 value of a date that the beginning of the article names: what speaks for its being when that was, as the
 *     logarithm of odds
 */
public record About(
        Map<ClassName, Double> classes, Map<EntityId, Map<String, Double>> roles, Map<String, Double> dates) {
    public About {
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        dates = Collections.unmodifiableMap(new LinkedHashMap<>(dates));
    }
}
