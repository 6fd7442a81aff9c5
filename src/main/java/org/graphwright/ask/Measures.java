package org.graphwright.ask;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.language.NumberWords;

/** Knows in which units is told how long, far, fast, high, heavy or strong something is. */
final class Measures {
    private static final String NUMBER =
            "(?i)(?<![\\p{L}\\d.,-])(?:\\d[\\d,]*(?:\\.\\d+)?|an?|half an?|several|few|" + NumberWords.ONES + "|"
                    + NumberWords.TEENS + "|" + NumberWords.TENS + ")(?: million| billion| hundred| thousand)?[ -]?";
    private static final String TIME = "(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries)";
    private static final String LENGTH =
            "(?:mm|cm|m|km|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|feet|foot|ft|inch(?:es)?|yards?|light[- ]years?)";
    private static final String SIZE = "(?:square [a-z]+|acres?|hectares?|" + LENGTH + "|megapixels?|tons?|tonnes?)";

    /** Behind a stretch of time: then it tells when something was, or how old somebody is. */
    private static final String NO_POINT_IN_TIME = "(?![ -](?:ago|old|earlier|later|before)\\b)";

    private static final String SPEED =
            "(?:(?:miles|kilomet(?:er|re)s|met(?:er|re)s|feet) (?:per|an?) [a-z]+|mph|kph|km/h|kmh|knots|m/s)";

    /** Of an earthquake, by any of the scales that are in use, of which none is told in a unit. */
    private static final Pattern MAGNITUDE = Pattern.compile(
            "(?<![\\d.,\\p{Sc}])\\d\\.\\d(?![\\d%])(?! ?(?:million|billion|percent|per cent|km|miles?|m\\b|met|kilo))");

    private static final Set<String> QUAKES = Set.of("earthquake", "quake", "tremor", "aftershock", "temblor");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("long", "(?:" + TIME + "|" + LENGTH + ")"),
            Map.entry("far", LENGTH),
            Map.entry("close", LENGTH),
            Map.entry("tall", LENGTH),
            Map.entry("deep", LENGTH),
            Map.entry("wide", LENGTH),
            Map.entry("high", "(?:" + LENGTH + "|percent|per cent|%)"),
            Map.entry("fast", SPEED),
            Map.entry("large", SIZE),
            Map.entry("big", SIZE),
            Map.entry("heavy", "(?:kg|kilograms?|kilos?|grams?|pounds?|lbs?|tons?|tonnes?|ounces?)"),
            Map.entry("hot", "(?:°|degrees)[ ]?[A-Za-z]*"),
            Map.entry("cold", "(?:°|degrees)[ ]?[A-Za-z]*"),
            Map.entry("often", "times"),
            Map.entry("strong", SPEED));

    /** What is counted in money, however it is asked for: "How high was the bail?". */
    private static final Set<String> OF_MONEY = Set.of(
            "bail", "bond", "fine", "price", "salary", "fee", "ransom", "budget", "reward", "loan", "cost", "costs",
            "money", "damages");

    private static final Pattern MONEY = Pattern.compile(
            "(?i)(?:(?:\\p{Lu}{1,3})?\\p{Sc}|\\b(?-i:" + codes()
                    + ")) ?\\d(?:[\\d,.]*\\d)?(?: ?(?:million|billion|trillion|thousand))?|\\b\\d[\\d,.]*(?: (?:million|billion|trillion|thousand))? (?:dollars?|euros?|pounds?|yen|rupees?|lari|francs?|pesos?|crowns|yuan|rubles?|roubles?)\\b");

    private static final Set<String> TALLIES = Set.of("vote", "votes", "score", "tally", "result", "margin");

    private static final Pattern TALLY = Pattern.compile(
            "(?<![\\d.,-])\\d{1,3}(?:,\\d{3})*(?:\\s?[-–:]\\s?|[- ]to[- ]| against | (?:points?|goals?|votes?|runs?) to )\\d{1,3}(?:,\\d{3})*(?![\\d-])");

    /** The time of a race: 47.42 seconds, 2:14:04, 9.58. */
    private static final Pattern FINISH = Pattern.compile(
            "(?i)(?<![\\d.,:-])(?:\\d+(?::\\d{2})+(?:\\.\\d+)?|\\d+\\.\\d{2}(?! ?(?:million|billion|km|m\\b|%))|\\d+(?:\\.\\d+)? (?:hours?|minutes?|seconds?))(?: (?:seconds?|s)\\b)?(?![\\d-])");

    private Measures() {}

    /** The letters by which banks name currencies, as in "USD 26.95". */
    private static String codes() {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .collect(Collectors.joining("|"));
    }

    /** What tells the measure that a question asks for; nothing where it asks for none. */
    static Optional<Pattern> of(Reading reading) {
        List<Word> words = reading.words();
        if (words.stream().anyMatch(word -> OF_MONEY.contains(word.plain()))) {
            return Optional.of(MONEY);
        }
        if (words.get(0).plain().equals("what") && words.stream().anyMatch(word -> TALLIES.contains(word.plain()))) {
            return Optional.of(TALLY);
        }
        if (words.get(0).plain().equals("what")
                && words.stream().anyMatch(word -> word.plain().equals("time"))) {
            return Optional.of(FINISH);
        }
        if (words.size() > 2
                && words.get(1).plain().equals("long")
                && Auxiliaries.ACTIVE.contains(words.get(2).plain())) {
            return Optional.of(Pattern.compile(NUMBER + TIME + "(?![\\p{L}])" + NO_POINT_IN_TIME));
        }
        if (words.size() > 1
                && words.get(1).plain().equals("strong")
                && words.stream().anyMatch(word -> QUAKES.contains(word.plain()))) {
            return Optional.of(MAGNITUDE);
        }
        return words.size() > 1 && words.get(0).plain().equals("how")
                ? Optional.ofNullable(UNITS.get(words.get(1).plain()))
                        .map(unit -> Pattern.compile(NUMBER + unit + "(?![\\p{L}])" + NO_POINT_IN_TIME))
                : Optional.empty();
    }
}
