package org.graphwright.export;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a graph is taken. A fact belongs to it if one of its pieces of evidence passes every filter; with it come that
 * evidence, the things it joins and the articles it was read in.
 *
 * @param about the thing around which is taken, or null for all things
 * @param hops how far from it, in facts; at least 1, without meaning if {@code about} is null
 * @param classes only facts with a thing of one of these classes (local names) or of a class below; empty for all
 * @param properties only facts with one of these properties (IRIs); empty for all
 * @param since only from articles of this day and later, or null
 * @param until only from articles of this day and earlier, or null
 * @param minBelief only facts of at least such belief, and events and quotations of at least such confidence, from 0 to 1
 * @param articles only what these articles say, each given by id, web address or IRI; empty for all
 */
public record Part(
        @Nullable Node about,
        int hops,
        List<String> classes,
        List<Node> properties,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        double minBelief,
        List<String> articles) {
    /** The whole graph. */
    public static final Part EVERYTHING = new Part(null, 1, List.of(), List.of(), null, null, 0, List.of());

    public Part {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        articles = List.copyOf(articles);
        if (hops < 1) {
            throw new IllegalArgumentException("hops is less than 1: " + hops);
        }
        if (!(minBelief >= 0 && minBelief <= 1)) {
            throw new IllegalArgumentException("least belief out of 0..1: " + minBelief);
        }
        if (since != null && until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("until " + until + " is before since " + since);
        }
    }

    /** True if nothing is left out. */
    public boolean isEverything() {
        return about == null
                && classes.isEmpty()
                && properties.isEmpty()
                && since == null
                && until == null
                && minBelief == 0
                && articles.isEmpty();
    }

    /** The surroundings of a thing. */
    public static Part about(Node thing, int hops) {
        return new Part(thing, hops, List.of(), List.of(), null, null, 0, List.of());
    }
}
