package org.graphwright.extract.dates;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.extract.dates.DateGrammar.Expression;

/** What stands beside an expression and belongs to it: a time of the clock, "about", and "after" or "before" a bare year. */
final class Qualifiers {
    private static final String CLOCK =
            "(?:(\\d{1,2})(?:[:.](\\d{2}))?\\s?([ap])\\.?m\\b\\.?|([01]?\\d|2[0-3])(?:[:.]|(?=\\d{2}\\s(?:UTC|GMT|local\\stime|hours|hrs)\\b))([0-5]\\d)|(noon|midday|midnight))";
    private static final String ZONE = "(?:\\s(UTC|GMT|[A-Z]{2,3}T|local\\stime|hours|hrs))?";
    private static final Pattern CLOCK_BEFORE =
            Pattern.compile("(?<![\\d:.$])\\b(?:at\\s)?" + CLOCK + ZONE + ",?\\s(?:on\\s)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK_BEHIND =
            Pattern.compile("^,?\\sat\\s" + CLOCK + ZONE + "(?![\\d:])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT =
            Pattern.compile("\\b(?:[Aa]bout|[Aa]round|[Cc]irca|[Cc]a\\.|c\\.)\\s(?:the\\syear\\s)?$");
    private static final Pattern BOUND =
            Pattern.compile("(?<!(?:soon|shortly|just|long|years|year|months|days)\\s)\\b([Aa]fter|[Bb]efore)\\s$");
    private static final Pattern BARE_YEAR = Pattern.compile("\\d{4}");

    private Qualifiers() {}

    /**
     * The expression with what belongs to it.
     *
     * @param text the sentence
     * @param from where in the sentence the expression before ends
     * @param found the expression, with offsets in the sentence
     * @param offset of the sentence in the article, by which what is returned is moved
     */
    static Expression qualified(String text, int from, Expression found, int offset) {
        int begin = found.begin();
        int end = found.end();
        Value value = found.value();
        String written = value.written();
        Period period = value.period();
        if (written == null || period == null) {
            return new Expression(offset + begin, offset + end, value);
        }
        String before = text.substring(from, begin);
        if (period.unit() == Period.Unit.DAY && written.equals(period.value()) && !written.contains("/")) {
            Matcher clock = CLOCK_BEFORE.matcher(before);
            if (clock.find()) {
                return new Expression(
                        offset + from + behindAt(before, clock.start()),
                        offset + end,
                        value.rewritten(written + time(clock)));
            }
            Matcher behind = CLOCK_BEHIND.matcher(text.substring(end));
            if (behind.find()) {
                return new Expression(
                        offset + begin, offset + end + behind.end(), value.rewritten(written + time(behind)));
            }
        }
        if (period.unit() == Period.Unit.YEAR && !written.contains("/")) {
            Matcher about = ABOUT.matcher(before);
            if (about.find()) {
                return new Expression(offset + from + about.start(), offset + end, value.rewritten(written + "~"));
            }
            Matcher bound = BOUND.matcher(before);
            if (BARE_YEAR.matcher(text.substring(begin, end)).matches() && bound.find()) {
                boolean after = bound.group(1).equalsIgnoreCase("after");
                String open = after ? written + "/.." : "../" + written;
                return new Expression(offset + from + bound.start(), offset + end, value.rewritten(open));
            }
        }
        return new Expression(offset + begin, offset + end, value);
    }

    private static int behindAt(String text, int begin) {
        return text.startsWith("at ", begin) ? begin + 3 : begin;
    }

    private static String time(Matcher clock) {
        String named = clock.group(6);
        int hour;
        int minute = 0;
        if (named != null) {
            hour = named.equalsIgnoreCase("midnight") ? 0 : 12;
        } else if (clock.group(1) != null) {
            hour = Integer.parseInt(clock.group(1)) % 12 + (clock.group(3).equalsIgnoreCase("p") ? 12 : 0);
            minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        } else {
            hour = Integer.parseInt(clock.group(4));
            minute = Integer.parseInt(clock.group(5));
        }
        String zone = clock.group(7);
        boolean universal = zone != null && (zone.equalsIgnoreCase("UTC") || zone.equalsIgnoreCase("GMT"));
        return String.format(Locale.ROOT, "T%02d:%02d%s", hour, minute, universal ? "Z" : "");
    }
}
