package org.graphwright.extract.clause;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.language.NumberWords;

/** A number as newspapers write it: "1,200", "2.5 million", "30m" of money, "a dozen", "half a million", "two hundred and fifty". */
final class WrittenNumber {
    /** As alternatives of a regular expression: figures with marks between the thousands, whether commas, points or blanks that do not break. */
    static final String DIGITS =
            "(?:\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,3}(?:[\\u00a0\\u202f]\\d{3})+|\\d+(?:,\\d{2,3})*(?:\\.\\d+)?)";

    private static final String MANY = "hundred|thousand|million|billion|trillion|lakh|crore";

    /** Likewise: what such figures are times, if anything. */
    static final String TIMES = "(?:[ -](?:" + MANY + ")\\b)*";

    /** Likewise, of money. */
    static final String SHORT_TIMES = "(?: ?(?:m|mn|mln|bn|b|k|tn|trn)\\b)";

    private static final String WORD = "(?:(?:" + NumberWords.TENS + ")-(?:" + NumberWords.ONES + ")|"
            + NumberWords.ONES + "|" + NumberWords.TEENS + "|" + NumberWords.TENS + ")\\b";

    /** Likewise: in words. */
    static final String SPELLED = "(?:(?:half[ -]an?|an?(?: half)?|half|" + WORD + " and a half)[ -](?:" + MANY
            + "|dozen)\\b" + TIMES + "|" + WORD + "(?:[ -](?:" + MANY + "|dozen)\\b)*(?:(?<=hundred|thousand)(?: and)? "
            + WORD
            + TIMES + "(?: hundred\\b)?(?:(?<=hundred)(?: and)? " + WORD + ")?)?)";

    private static final Map<String, BigDecimal> VALUES = Map.ofEntries(
            Map.entry("dozen", BigDecimal.valueOf(12)),
            Map.entry("hundred", BigDecimal.valueOf(100)),
            Map.entry("thousand", BigDecimal.valueOf(1000)),
            Map.entry("k", BigDecimal.valueOf(1000)),
            Map.entry("lakh", BigDecimal.valueOf(100_000)),
            Map.entry("m", BigDecimal.valueOf(1_000_000)),
            Map.entry("mn", BigDecimal.valueOf(1_000_000)),
            Map.entry("mln", BigDecimal.valueOf(1_000_000)),
            Map.entry("million", BigDecimal.valueOf(1_000_000)),
            Map.entry("crore", BigDecimal.valueOf(10_000_000)),
            Map.entry("b", BigDecimal.valueOf(1_000_000_000L)),
            Map.entry("bn", BigDecimal.valueOf(1_000_000_000L)),
            Map.entry("billion", BigDecimal.valueOf(1_000_000_000L)),
            Map.entry("tn", BigDecimal.valueOf(1_000_000_000_000L)),
            Map.entry("trn", BigDecimal.valueOf(1_000_000_000_000L)),
            Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)));

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Pattern PART = Pattern.compile(DIGITS + "|and a half|half|\\p{L}+(?:-\\p{L}+)?");

    private WrittenNumber() {}

    /** The value of words that the expressions of this class match; other words among them say nothing. */
    static BigDecimal valueOf(String words) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal part = BigDecimal.ZERO;
        Matcher matcher = PART.matcher(words.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            for (String word : words(matcher.group())) {
                BigDecimal times = VALUES.get(word);
                if (times == null) {
                    part = part.add(small(word));
                } else if (times.compareTo(BigDecimal.valueOf(1000)) < 0 || sum.signum() == 0 && part.signum() == 0) {
                    part = (part.signum() == 0 ? BigDecimal.ONE : part).multiply(times);
                } else {
                    sum = sum.add(part).multiply(times);
                    part = BigDecimal.ZERO;
                }
            }
        }
        return sum.add(part).stripTrailingZeros();
    }

    /** "Million-dollar" is two words, "twenty-two" one. */
    private static List<String> words(String part) {
        return NumberWords.of(part).isPresent() ? List.of(part) : List.of(part.split("-"));
    }

    private static BigDecimal small(String word) {
        if (word.matches("half|and a half")) {
            return HALF;
        }
        if (Character.isDigit(word.charAt(0))) {
            boolean points = word.matches("\\d{1,3}(?:\\.\\d{3}){2,}");
            return new BigDecimal(word.replaceAll(points ? "\\." : "[,\\u00a0\\u202f]", ""));
        }
        return BigDecimal.valueOf(NumberWords.of(word).orElse(0));
    }
}
