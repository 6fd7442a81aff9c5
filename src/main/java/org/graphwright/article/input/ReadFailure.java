package org.graphwright.article.input;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why something cannot be read, in words for a user. What the libraries throw that read formats says it in a sentence, or is the name of a
 * Java class, a message for programmers, or nothing.
 */
public final class ReadFailure {
    /** Causes that are followed, since a chain of them may be a ring; by hand. */
    private static final int DEEPEST = 20;

    private static final String BROKEN = "it is broken, or written in a way that is not known";
    private static final Pattern CLASS_BEFORE =
            Pattern.compile("^(?:(?:[\\w$]+\\.)+[\\w$]+|\\w+(?:Exception|Error))(?::\\s*|$)");
    private static final Pattern JAVA = Pattern.compile(
            "\\b(?:[a-z][a-z0-9]*\\.){2,}[A-Z]\\w*|\\b[A-Z]\\w+(?:Exception|Error)\\b|\\w\\(\\)|Cannot invoke|\\bnull\\b|class \\w+\\.");

    /** Where a library tells its own setting. */
    private static final Pattern SETTING = Pattern.compile("[:,;] [^:,;`]*`[^`]*`[^,;)]*");

    private static final Pattern SOURCE = Pattern.compile("\\[Source: [^;\\]]*; ([^\\]]*)\\]");
    private static final Pattern STREAMED =
            Pattern.compile("(?s)ParseError at \\[row,col\\]:\\[(-?\\d+),(-?\\d+)\\]\\s*Message: (.*)");

    private ReadFailure() {}

    /** The first of the causes that says something, or what kind of fault the last is. */
    public static String reason(Throwable failure) {
        Throwable last = failure;
        Throwable each = failure;
        for (int i = 0; i < DEEPEST && each != null; i++) {
            last = each;
            String said = said(each);
            if (said != null) {
                return said;
            }
            each = each.getCause();
        }
        return kind(last);
    }

    /** What a library says, without the names of its own settings, in one line. */
    public static String sentence(@Nullable String message) {
        String bare = message == null ? "" : bare(message);
        return bare.isBlank() || JAVA.matcher(bare).find() ? BROKEN : bare;
    }

    private static @Nullable String said(Throwable failure) {
        String message = failure.getMessage();
        if (message == null || isForProgrammers(failure)) {
            return null;
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder: " + message;
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied: " + message;
        }
        String bare = bare(message);
        return bare.isBlank() || JAVA.matcher(bare).find() ? null : bare;
    }

    /** A message without Java's names before it, in one line. */
    private static String bare(String message) {
        String bare = message.strip();
        Matcher streamed = STREAMED.matcher(bare);
        if (streamed.matches()) {
            boolean placed = !streamed.group(1).startsWith("-");
            String where = placed ? " (line " + streamed.group(1) + ", column " + streamed.group(2) + ")" : "";
            bare = streamed.group(3).strip() + where;
        }
        Matcher before = CLASS_BEFORE.matcher(bare);
        while (before.find()) {
            bare = bare.substring(before.end());
            before.reset(bare);
        }
        return SETTING.matcher(SOURCE.matcher(bare).replaceAll("$1"))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Those of Java itself that say what a program did wrong, not what is wrong with a file. */
    private static boolean isForProgrammers(Throwable failure) {
        return failure instanceof NumberFormatException
                || failure instanceof IndexOutOfBoundsException
                || failure instanceof NullPointerException
                || failure instanceof ClassCastException
                || failure instanceof NegativeArraySizeException
                || failure instanceof ArrayStoreException
                || failure instanceof ArithmeticException
                || failure instanceof Error;
    }

    private static String kind(Throwable failure) {
        if (failure instanceof StackOverflowError) {
            return "it is nested too deeply";
        }
        if (failure instanceof NumberFormatException || failure instanceof ArithmeticException) {
            return "a number in it is too large, or none";
        }
        if (failure instanceof EOFException) {
            return "it ends too early";
        }
        if (failure instanceof IndexOutOfBoundsException || failure instanceof NegativeArraySizeException) {
            return "a length or place that it tells does not fit";
        }
        return BROKEN;
    }
}
