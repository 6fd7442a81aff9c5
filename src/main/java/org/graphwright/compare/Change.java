package org.graphwright.compare;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * One thing in which two graphs differ, in words.
 *
 * @param kind what came of it
 * @param what a thing, a fact or an article
 * @param words what it is
 * @param detail in what it changed; empty where it is new or gone
 */
public record Change(Kind kind, What what, String words, String detail) {
    /** What came of it. */
    public enum Kind {
        NEW("+"),
        GONE("-"),
        CHANGED("~"),
        RENAMED("=");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        /** One character. */
        public String sign() {
            return sign;
        }
    }

    /** What differs. */
    public enum What {
        THING,
        EVENT,
        ARTICLE,
        FACT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Change {
        requireNonNull(kind, "kind is null");
        requireNonNull(what, "what is null");
        requireNonNull(words, "words is null");
        requireNonNull(detail, "detail is null");
    }
}
