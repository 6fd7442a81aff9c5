package org.graphwright.ontology;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.graphwright.model.PropertyName;

/**
 * What facts of one property can be at once: annotations of the ontology, because OWL 2 DL forbids the axioms on properties that are
 * transitive or have a rule, and because news breaks each of them now and then. They make facts less credible and take none away.
 *
 * @param objects so many objects a subject has at most ({@code gw:atMost}); 0 where there is no limit
 * @param subjects so many subjects an object has at most ({@code gw:atMostSubjects}); 0 where there is no limit
 * @param atOneTime true where both limits hold at any one time ({@code gw:atOneTime}), as one head of state follows the other
 * @param excludes names of the properties that do not hold between the same two things, in either direction ({@code gw:excludes},
 *     {@code owl:propertyDisjointWith}), with those below them, sorted
 * @param acyclic true where nothing comes back to itself ({@code gw:acyclic}), however many facts the way has
 * @param notAfterArticle true for a date that cannot be later than the article that gives it ({@code gw:notAfterArticle})
 */
public record Limits(
        int objects,
        int subjects,
        boolean atOneTime,
        Set<PropertyName> excludes,
        boolean acyclic,
        boolean notAfterArticle) {
    /** Of a property of which anything can be. */
    public static final Limits NONE = new Limits(0, 0, false, Set.of(), false, false);

    public Limits {
        if (objects < 0 || subjects < 0) {
            throw new IllegalArgumentException("a limit below 0: " + objects + ", " + subjects);
        }
        excludes = Collections.unmodifiableSet(new TreeSet<>(excludes));
    }
}
