package org.graphwright.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.EventNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was counted or measured of an event: two ways to write it are the same where the figures in them are. */
final class EventNumbers {
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0));

    private static final Map<String, Double> TIMES =
            Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);

    /** A figure with marks between its digits as the Indian or Western way has them, or a small number in words; then what it is times. */
    private static final Pattern FIGURE = Pattern.compile("(\\d+(?:,\\d+)*(?:\\.\\d+)?|\\b(?:"
            + String.join("|", WORDS.keySet()) + ")\\b)(?:[ -]*(" + String.join("|", TIMES.keySet()) + ")\\b)?");

    private EventNumbers() {}

    /** The words of all that an event has of {@link EventNumber#KINDS}, by kind. */
    static Map<String, String> of(JsonNode event) {
        Map<String, String> numbers = new HashMap<>();
        for (String kind : EventNumber.KINDS) {
            String words = words(event.get(kind));
            if (words != null) {
                numbers.put(kind, words);
            }
        }
        return numbers;
    }

    /** The words of a JSON value; of an object those of its values, so {@code {"value": 2.5, "currency": "EUR"}} is {@code 2.5 EUR}. */
    private static @Nullable String words(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isObject()) {
            return node.asString();
        }
        List<String> parts = new ArrayList<>();
        node.forEach(value -> parts.add(value.asString()));
        return String.join(" ", parts);
    }

    static boolean same(String gold, String found) {
        List<Double> figures = figures(gold);
        return figures.isEmpty() ? gold.equalsIgnoreCase(found) : figures.equals(figures(found));
    }

    private static List<Double> figures(String words) {
        List<Double> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(words.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String figure = matcher.group(1);
            Double word = WORDS.get(figure);
            double value = word == null ? Double.parseDouble(figure.replace(",", "")) : word;
            String times = matcher.group(2);
            figures.add(times == null ? value : value * TIMES.getOrDefault(times, 1.0));
        }
        return figures;
    }
}
