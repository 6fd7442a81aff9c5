package org.graphwright.correct;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.graphwright.model.RdfCharacters;
import org.jspecify.annotations.Nullable;

/** Sees to it that what a correction names can be written down and read again. */
final class Checked {
    /** More than any name or sentence of an article has; what is longer is no correction by hand. */
    static final int LONGEST = 20_000;

    /** Characters, more than any name that one would read; by hand. */
    private static final int LONGEST_NAME = 500;

    /** Characters, about what browsers and servers take; by hand. */
    private static final int LONGEST_IRI = 2_000;

    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\\\x7f]+");

    private Checked() {}

    /** An absolute IRI that can be written down. */
    static void iri(String iri) {
        requireNonNull(iri, "iri is null");
        if (iri.length() > LONGEST_IRI
                || !IRI.matcher(iri).matches()
                || !RdfCharacters.clean(iri).equals(iri)) {
            String shown = iri.length() > 80 ? iri.substring(0, 80) + "…" : iri;
            throw new IllegalArgumentException("not an IRI: " + shown.replaceAll("\\p{Cntrl}", "?"));
        }
    }

    /** A thing, and another one where one is said. */
    static void another(String thing, @Nullable String other) {
        iri(thing);
        if (other != null) {
            iri(other);
            if (other.equals(thing)) {
                throw new IllegalArgumentException("a thing is parted from itself: <" + thing + ">");
            }
        }
    }

    /** A text that may be empty. */
    static String text(String text) {
        requireNonNull(text, "text is null");
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a text of more than " + LONGEST + " characters");
        }
        return RdfCharacters.clean(text);
    }

    /** A text with a letter, digit or sign in it. */
    static String words(String text, String what) {
        String clean = text(text);
        if (clean.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return clean;
    }

    /** What a thing is to be called. */
    static String name(String text) {
        String name = words(text, "the name").strip();
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name of more than " + LONGEST_NAME + " characters");
        }
        return name;
    }
}
