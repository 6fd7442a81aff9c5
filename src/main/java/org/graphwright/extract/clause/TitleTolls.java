package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graphwright.language.NumberWords;
import org.jspecify.annotations.Nullable;

/** Reads how many came to harm from a title: "Blaze kills three, injures sixteen", "Crash leaves two dead". */
final class TitleTolls {
    private static final String NUMBER = "(?<![\\w.,-])(?:\\d{1,3}(?:,\\d{3})?|" + NumberWords.ONES + "|"
            + NumberWords.TEENS + "|(?:" + NumberWords.TENS + ")(?:-(?:" + NumberWords.ONES + "))?)(?![\\w-]|[.,]\\d)";

    private static final String ABOUT = "(?:at least |more than |over |nearly |almost |around |about |some |up to )?";

    private static final Pattern COUNTED = Pattern.compile(
            "(?<harm>kill(?:s|ed|ing)?|injur(?:es?|ed|ing)|wound(?:s|ed|ing)|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?)"
                    + " " + ABOUT + "(?<number>" + NUMBER
                    + ")|(?<number2>" + NUMBER
                    + ")(?: \\p{L}+){0,3}? (?<harm2>dead|killed|die[sd]?|injured|wounded|hurt|missing|arrested|detained)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Kills five children, two drivers": the number is a part of a sum. */
    private static final Pattern SUM = Pattern.compile(
            "(?: \\p{L}+){0,3},? (?:and )?" + NUMBER + "(?! \\p{L}* ?(?:dead|injured|wounded|hurt|missing))");

    /** "Bomb kills photojournalist, at least five others": they and one more; a plural before them is nobody's number. */
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?<harm>kill(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing)) (?!" + ABOUT + NUMBER
                    + ")(?:[\\p{L}'’.-]+ ){0,3}[\\p{L}'’.-]*[^s\\P{L}],? (?:and )?" + ABOUT + "(?<number>" + NUMBER
                    + ") (?:others|other (?:people|persons))\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Grants eleven people", "frees 20 local hostages". */
    private static final Pattern PEOPLE = Pattern.compile(
            "(?<number>" + NUMBER + ") (?<noun>\\p{L}+)(?: (?<next>\\p{L}+))?", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> KINDS = Map.of(
            "ki",
            "killed",
            "de",
            "killed",
            "di",
            "killed",
            "in",
            "injured",
            "wo",
            "injured",
            "hu",
            "injured",
            "mi",
            "missing",
            "ar",
            "arrested");

    private TitleTolls() {}

    /** By kind of number; empty where it counts none, where it only recalls them, and of what it counts in parts. */
    static Map<String, Integer> of(@Nullable String title) {
        Map<String, Integer> tolls = new TreeMap<>();
        if (title == null) {
            return tolls;
        }
        String foreground = TitleWords.foreground(title);
        Matcher others = OTHERS.matcher(foreground);
        while (others.find()) {
            tolls.putIfAbsent(kind(others.group("harm")), value(others.group("number")) + 1);
        }
        Matcher matcher = COUNTED.matcher(foreground);
        while (matcher.find()) {
            boolean isBehind = matcher.group("number") != null;
            String harm = isBehind ? matcher.group("harm") : matcher.group("harm2");
            boolean isPart = isBehind
                    && SUM.matcher(foreground)
                            .region(matcher.end(), foreground.length())
                            .lookingAt();
            if (!isPart) {
                tolls.putIfAbsent(kind(harm), value(isBehind ? matcher.group("number") : matcher.group("number2")));
            }
        }
        return tolls;
    }

    /**
     * How many people it counts with no word of harm: "Governor pardons eleven people"; empty where it counts none, or more than one kind of
     * them.
     *
     * @param people nouns for them, in the singular
     */
    static OptionalInt people(@Nullable String title, Set<String> people) {
        if (title == null || !of(title).isEmpty()) {
            return OptionalInt.empty();
        }
        Matcher matcher = PEOPLE.matcher(TitleWords.foreground(title));
        List<String> numbers = new ArrayList<>();
        while (matcher.find()) {
            if (Stream.of(matcher.group("noun"), matcher.group("next"))
                    .filter(Objects::nonNull)
                    .map(noun -> noun.toLowerCase(Locale.ROOT))
                    .anyMatch(noun -> people.contains(noun) || people.contains(noun.replaceFirst("s$", "")))) {
                numbers.add(matcher.group("number"));
            }
        }
        return numbers.size() == 1 ? OptionalInt.of(value(numbers.get(0))) : OptionalInt.empty();
    }

    private static String kind(String harm) {
        String word = harm.toLowerCase(Locale.ROOT);
        return word.startsWith("det") ? "arrested" : KINDS.getOrDefault(word.substring(0, 2), word);
    }

    private static int value(String number) {
        OptionalInt said = NumberWords.of(number.toLowerCase(Locale.ROOT));
        return said.isPresent() ? said.getAsInt() : Integer.parseInt(number.replace(",", ""));
    }
}
