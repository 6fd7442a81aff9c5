package org.graphwright.cli;

import java.util.regex.Pattern;

/** Writes text as one word of a command line that can be pasted into a shell. */
final class ShellWord {
    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}_./:][\\p{Alnum}_./:@%+=,-]*");

    private ShellWord() {}

    /** The text itself where no sign of it means anything to a shell, else in quotes. */
    static String of(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** Words to look for: what begins as an option does is none. */
    static String words(String text) {
        return of(text.strip().replaceFirst("^-+", ""));
    }

    /** The option for a graph's folder with a blank before it; nothing for the one that is taken where none is named. */
    static String graph(String folder) {
        if (folder.equals("kg")) {
            return "";
        }
        return " --graph " + of(folder.startsWith("-") ? "./" + folder : folder);
    }
}
