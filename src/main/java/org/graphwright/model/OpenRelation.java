package org.graphwright.model;

import java.util.List;

/**
 * What a clause says in its own words.
 *
 * @param subject who or what
 * @param relation the lemmatised words of the relation, such as {@code seek}
 * @param begin offset of the first character of the relation's words
 * @param end offset after their last character
 * @param objects to whom, what, where, when; may be empty
 * @param negated true where the clause is denied
 * @param confidence from 0 to 1
 */
public record OpenRelation(
        Argument subject,
        String relation,
        int begin,
        int end,
        List<Argument> objects,
        boolean negated,
        double confidence) {
    public OpenRelation {
        objects = List.copyOf(objects);
    }

    /** The same as something that is not so. */
    public OpenRelation asNegated() {
        return new OpenRelation(subject, relation, begin, end, objects, true, confidence);
    }
}
