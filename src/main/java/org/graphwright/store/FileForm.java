package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of a graph's files that this version writes, as their first lines name them: {@code graphwright-shard-3}. */
public enum FileForm {
    /** Of a whole folder, and of a generation. */
    GRAPH(3),
    /** What was read in a batch of articles, and the list of these. */
    SHARD(3),
    /** A list of articles that are taken out. */
    REMOVAL(1),
    /** What a shard says of things. */
    THINGS(1),
    /** What a shard asserts. */
    FACTS(1),
    /** What a shard says to have happened. */
    EVENTS(2),
    /** As what the triples of a store are written. */
    TRIPLES(1),
    /** What the first page and lists show, made of a store. */
    OVERVIEW(3);

    private static final Pattern NAME =
            Pattern.compile("(?:\\{\\s*\"form\"\\s*:\\s*\")?(graphwright-([a-z]+)-([0-9]{1,9}))(?![0-9])");

    private final int version;

    FileForm(int version) {
        this.version = version;
    }

    /** The present one. */
    public String text() {
        return text(version);
    }

    /** An earlier one. */
    public String text(int earlier) {
        return "graphwright-" + word() + "-" + earlier;
    }

    /** The number of the present one. */
    public int version() {
        return version;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Sees to it that a file was not written by a newer version.
     *
     * @param line how the file begins
     * @throws StoreException if it says that it has a form that this version does not know yet
     */
    public static void refuseNewer(String file, String line) {
        requireNonNull(file, "file is null");
        Matcher name = NAME.matcher(requireNonNull(line, "line is null"));
        if (!name.lookingAt()) {
            return;
        }
        for (FileForm form : values()) {
            if (form.word().equals(name.group(2)) && Integer.parseInt(name.group(3)) <= form.version) {
                return;
            }
        }
        throw NewerFiles.newer(file, name.group(1));
    }
}
