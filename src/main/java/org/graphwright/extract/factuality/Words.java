package org.graphwright.extract.factuality;

/**
 * A row of a sentence's words.
 *
 * @param from the first, counted from 0
 * @param to behind the last
 */
record Words(int from, int to) {
    boolean contains(int word) {
        return from <= word && word < to;
    }
}
