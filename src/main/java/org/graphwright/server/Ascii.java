package org.graphwright.server;

import org.jspecify.annotations.Nullable;

/** Messages as Fuseki 5.6 can send them: it counts characters where it must count bytes, and any other breaks off with status 500. */
final class Ascii {
    private Ascii() {}

    static String of(@Nullable String message) {
        return message == null
                ? "the query could not be answered"
                : message.replace("…", "...").replaceAll("[^\\x00-\\x7f]", "?");
    }
}
