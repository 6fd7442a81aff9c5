package org.graphwright.correct;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.graphwright.ontology.Iris;
import org.jspecify.annotations.Nullable;

/**
 * A correction with who made it, when and why.
 *
 * @param id short, the same wherever the correction is taken; see {@link #of}
 * @param correction what it says
 * @param by who says so
 * @param at when, to the second
 * @param why the reason given; null for none
 * @param source where it comes from if not from here: a file and its line, such as {@code same.ttl:3}; null for none
 * @param called what the things that it is of were called when it was made, by IRI; without those of which that is not known
 */
public record CorrectionEntry(
        String id,
        Correction correction,
        String by,
        Instant at,
        @Nullable String why,
        @Nullable String source,
        Map<String, String> called)
        implements Serializable {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{10}");

    public CorrectionEntry {
        requireNonNull(id, "id is null");
        requireNonNull(correction, "correction is null");
        by = Checked.words(by, "who says so");
        at = at.truncatedTo(ChronoUnit.SECONDS);
        why = why == null || why.isBlank() ? null : Checked.text(why);
        source = source == null ? null : Checked.words(source, "the source");
        Map<String, String> names = new TreeMap<>();
        called.forEach((thing, name) -> {
            Checked.iri(thing);
            names.put(thing, Checked.words(name, "what a thing was called"));
        });
        called = Map.copyOf(names);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a correction's id is ten of 0-9 and a-f, not '" + id + "'");
        }
    }

    /** A new one, whose id follows from what it says and when; nothing is known of names. */
    public static CorrectionEntry of(
            Correction correction, String by, Instant at, @Nullable String why, @Nullable String source) {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        return new CorrectionEntry(
                Iris.sha256(correction + "\0" + by + "\0" + second).substring(0, 10),
                correction,
                by,
                second,
                why,
                source,
                Map.of());
    }

    /** The same with what things are called. */
    public CorrectionEntry calling(Map<String, String> names) {
        return new CorrectionEntry(id, correction, by, at, why, source, names);
    }

    /** How messages name it: its source where it has one, else its id. */
    public String where() {
        return source == null ? id : source;
    }
}
