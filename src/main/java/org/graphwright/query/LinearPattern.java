package org.graphwright.query;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.regex.MatchResult;

/**
 * Regular expressions of queries, compiled for RE2's automaton, whose time grows with the text and never explodes as backtracking
 * does (Cox, "Regular Expression Matching Can Be Simple And Fast", 2007). What needs backtracking is refused.
 */
final class LinearPattern {
    /** Characters of an expression at most. */
    private static final int LONGEST = 1_000;

    /** The product of all its counts, as in {@code {2,50}}, at most: what they are multiplied out to takes memory and time. */
    private static final long MOST_COPIES = 1_000;

    private static final java.util.regex.Pattern COUNT = java.util.regex.Pattern.compile("\\{(\\d+)(?:,(\\d*))?\\}");

    private LinearPattern() {}

    /**
     * Compiles.
     *
     * @param flags SPARQL's: any of i, s, m, x and q
     * @throws QueryFailure if it is not well-formed, too large, or needs backtracking
     */
    static Pattern compile(String regex, String flags) {
        String plain = regex;
        int options = 0;
        for (char flag : flags.toCharArray()) {
            switch (flag) {
                case 'i' -> options |= Pattern.CASE_INSENSITIVE;
                case 's' -> options |= Pattern.DOTALL;
                case 'm' -> options |= Pattern.MULTILINE;
                case 'x' -> plain = plain.replaceAll("\\s+", "");
                case 'q' -> plain = Pattern.quote(regex);
                default -> throw QueryFailure.usage("unknown flag '" + flag + "' of a regular expression");
            }
        }
        if (regex.length() > LONGEST || copies(plain) > MOST_COPIES) {
            throw QueryFailure.usage("regular expression too large: at most " + LONGEST + " characters, and "
                    + MOST_COPIES + " copies by its counts");
        }
        try {
            return Pattern.compile(plain, options);
        } catch (PatternSyntaxException e) {
            throw QueryFailure.usage("regular expression not well-formed, or with back-references or look-around,"
                    + " which could run for ever: " + e.getDescription() + ": " + e.getPattern());
        }
    }

    private static long copies(String regex) {
        return COUNT.matcher(regex)
                .results()
                .mapToLong(LinearPattern::most)
                .reduce(1, (before, count) -> Math.min(Integer.MAX_VALUE, before * Math.max(1, count)));
    }

    private static long most(MatchResult count) {
        String upTo = count.group(2) == null || count.group(2).isEmpty() ? count.group(1) : count.group(2);
        return upTo.length() > 6 ? Integer.MAX_VALUE : Long.parseLong(upTo);
    }
}
