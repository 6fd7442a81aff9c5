package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.graphwright.model.ClassName;

/**
 * A name of things of one root: the same words may be a body's and a place's.
 *
 * @param root the class at the top
 * @param words normalised, one blank between them
 */
record RootedName(ClassName root, String words) implements Comparable<RootedName> {
    private static final Comparator<RootedName> ORDER =
            Comparator.comparing(RootedName::root).thenComparing(RootedName::words);

    RootedName {
        requireNonNull(root, "root is null");
        requireNonNull(words, "words is null");
    }

    @Override
    public int compareTo(RootedName other) {
        return ORDER.compare(this, other);
    }
}
