package org.graphwright.extract.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.language.NumberWords;
import org.graphwright.model.Figure;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of an article that may say how many or how much: counts, money, scores. Dates are none. */
final class FigureFinder {
    private static final Map<String, BigDecimal> TIMES = Map.of(
            "hundred", new BigDecimal(100),
            "thousand", new BigDecimal(1000),
            "million", new BigDecimal(1_000_000),
            "billion", new BigDecimal(1_000_000_000L),
            "trillion", new BigDecimal(1_000_000_000_000L));

    /** Signs before an amount of money and units behind it, with the ISO 4217 code of those that mean one currency, or mostly do. */
    private static final Map<String, String> CURRENCIES = currencies();

    private static final String NUMBER = "\\d+(?:,\\d{2,3})*(?:\\.\\d+)?";
    private static final String TIME = "(?:[ -](?:hundred|thousand|million|billion|trillion))?";

    /** Behind an amount of money: "$11.5bn", "2.5 mn euros". */
    private static final String SHORT_TIME = "(?:" + TIME.substring(0, TIME.length() - 1) + "| ?(?:bn|mn|tn|m|k)\\b)?";

    private static final String WORD = "(?:(?:" + NumberWords.TENS + ")-(?:" + NumberWords.ONES + ")|"
            + NumberWords.ONES + "|" + NumberWords.TEENS + "|" + NumberWords.TENS + ")\\b";
    private static final String SIGN = "(?:US\\$|A\\$|C\\$|HK\\$|NZ\\$|AU\\$|USD|EUR|GBP|Rs\\.?|\\$|€|£|¥|₹)";
    private static final String UNIT = "(?:"
            + CURRENCIES.keySet().stream()
                    .filter(name -> name.contains(" "))
                    .sorted()
                    .map(name -> Pattern.quote(name) + "s?")
                    .collect(Collectors.joining("|"))
            + "|dollars?|euros?|pounds?|yen|rupees?|yuan|rou?bles?|francs?|pesos?|kronor|won)\\b";
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\w.,-])(?:(?<money>(?<sign>" + SIGN + ") ?" + NUMBER + SHORT_TIME + "|" + NUMBER + SHORT_TIME
                    + " (?<unit>"
                    + UNIT
                    + "))|(?<score>\\d{1,3} ?[-–] ?\\d{1,3}(?:,? (?:and )?\\d{1,2}[-–]\\d{1,2})*(?![\\w-])"
                    + "|\\d{1,3} points? (?:to|against) \\d{1,3}(?![\\w-]))|(?:"
                    + NUMBER + "|" + WORD + ")" + TIME
                    + "(?![\\w]|-\\w))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT = Pattern.compile("\\d ?(bn|mn|tn|m|k)\\b");
    private static final Map<String, String> WORDS_OF_SHORT =
            Map.of("k", "thousand", "m", "million", "mn", "million", "bn", "billion", "tn", "trillion");
    private static final Pattern DIGITS = Pattern.compile(NUMBER);

    private static final Pattern NO = Pattern.compile("\\bno $", Pattern.CASE_INSENSITIVE);

    /** In characters: the word with a blank on either side. */
    private static final int LONGEST_NO = 4;

    /** Those of an article, in order of position. */
    List<Figure> find(Reading reading) {
        List<Figure> figures = new ArrayList<>();
        String text = reading.article().text();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            boolean isNoOne = NO.matcher(text.substring(Math.max(0, span.begin() - LONGEST_NO), span.begin()))
                    .find();
            if (!isNoOne && reading.mentionsIn(span).stream().noneMatch(Mention::isDate)) {
                figures.add(figure(matcher, span));
            }
        }
        return figures;
    }

    private static Figure figure(Matcher matcher, Span span) {
        String words = matcher.group().toLowerCase(Locale.ROOT);
        if (matcher.group("score") != null) {
            return new Figure(
                    span.begin(),
                    span.end(),
                    Figure.Kind.SCORE,
                    words.replaceAll(" ?[-–] ?| points? (?:to|against) ", "-"),
                    null);
        }
        boolean isMoney = matcher.group("money") != null;
        String currency = isMoney ? currency(matcher) : null;
        return new Figure(
                span.begin(),
                span.end(),
                isMoney ? Figure.Kind.MONEY : Figure.Kind.COUNT,
                value(words).stripTrailingZeros().toPlainString(),
                currency);
    }

    private static @Nullable String currency(Matcher matcher) {
        String sign = matcher.group("sign");
        String unit = matcher.group("unit");
        String words = (sign != null ? sign : unit).toLowerCase(Locale.ROOT);
        String currency = CURRENCIES.get(words);
        return currency != null ? currency : CURRENCIES.get(words.replaceAll("s$", ""));
    }

    /** By signs and by English names: "swiss franc". */
    private static Map<String, String> currencies() {
        Map<String, String> codes = new HashMap<>(Map.ofEntries(
                Map.entry("us$", "USD"),
                Map.entry("$", "USD"),
                Map.entry("dollar", "USD"),
                Map.entry("u.s. dollar", "USD"),
                Map.entry("a$", "AUD"),
                Map.entry("au$", "AUD"),
                Map.entry("c$", "CAD"),
                Map.entry("hk$", "HKD"),
                Map.entry("nz$", "NZD"),
                Map.entry("€", "EUR"),
                Map.entry("euro", "EUR"),
                Map.entry("£", "GBP"),
                Map.entry("pounds sterling", "GBP"),
                Map.entry("yen", "JPY"),
                Map.entry("yuan", "CNY"),
                Map.entry("ruble", "RUB"),
                Map.entry("rouble", "RUB"),
                Map.entry("swedish kronor", "SEK"),
                Map.entry("norwegian kroner", "NOK"),
                Map.entry("danish kroner", "DKK"),
                Map.entry("usd", "USD"),
                Map.entry("eur", "EUR"),
                Map.entry("gbp", "GBP"),
                Map.entry("₹", "INR")));
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String name = currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (name.matches("\\p{L}+(?: \\p{L}+)+")) {
                codes.putIfAbsent(name, currency.getCurrencyCode());
            }
        }
        return Map.copyOf(codes);
    }

    private static BigDecimal value(String words) {
        Matcher digits = DIGITS.matcher(words);
        BigDecimal value = digits.find() ? new BigDecimal(digits.group().replace(",", "")) : ofWords(words);
        Matcher shortTime = SHORT.matcher(words);
        if (shortTime.find()) {
            value = value.multiply(TIMES.get(WORDS_OF_SHORT.get(shortTime.group(1))));
        }
        for (Map.Entry<String, BigDecimal> times : TIMES.entrySet()) {
            value = words.contains(times.getKey()) ? value.multiply(times.getValue()) : value;
        }
        return value;
    }

    private static BigDecimal ofWords(String words) {
        int sum = 0;
        for (String word : words.split("[ -]")) {
            sum += NumberWords.of(word).orElse(0);
        }
        return new BigDecimal(sum);
    }
}
