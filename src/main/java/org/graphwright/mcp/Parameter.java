package org.graphwright.mcp;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a tool is told.
 *
 * @param name the key in the arguments
 * @param kind what its value is
 * @param meaning one or two sentences for the assistant
 * @param required true where the tool makes no sense without it
 * @param least the smallest number, or the fewest characters of a text
 * @param most the largest number, or the most characters of a text
 * @param choices the only values of a text; empty where it is free
 */
record Parameter(
        String name, Kind kind, String meaning, boolean required, double least, double most, List<String> choices) {
    static final Pattern DAY = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    /** Characters of a thing's name or IRI; by hand. */
    private static final int LONGEST_NAME = 500;

    /** What a value is, by JSON Schema. */
    enum Kind {
        STRING,
        INTEGER,
        NUMBER,
        /** A text: a day, month or year by ISO 8601. */
        DAY,
        /** An object whose values are texts, numbers or true and false. */
        OBJECT;

        String word() {
            return this == DAY ? "string" : name().toLowerCase(Locale.ROOT);
        }
    }

    Parameter {
        requireNonNull(name, "name is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(meaning, "meaning is null");
        choices = List.copyOf(choices);
    }

    static Parameter text(String name, String meaning) {
        return text(name, LONGEST_NAME, meaning);
    }

    static Parameter text(String name, int longest, String meaning) {
        return new Parameter(name, Kind.STRING, meaning, false, 1, longest, List.of());
    }

    static Parameter choice(String name, List<String> choices, String meaning) {
        return new Parameter(name, Kind.STRING, meaning, false, 1, LONGEST_NAME, choices);
    }

    static Parameter integer(String name, int least, int most, String meaning) {
        return new Parameter(name, Kind.INTEGER, meaning, false, least, most, List.of());
    }

    /** From 0 to 1. */
    static Parameter fraction(String name, String meaning) {
        return new Parameter(name, Kind.NUMBER, meaning, false, 0, 1, List.of());
    }

    static Parameter day(String name, String meaning) {
        return new Parameter(name, Kind.DAY, meaning, false, 4, 10, List.of());
    }

    static Parameter object(String name, String meaning) {
        return new Parameter(name, Kind.OBJECT, meaning, false, 0, 0, List.of());
    }

    /** The same that must be given. */
    Parameter needed() {
        return new Parameter(name, kind, meaning, true, least, most, choices);
    }

    /** Its part of a tool's JSON Schema. */
    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", kind.word());
        schema.put("description", meaning);
        switch (kind) {
            case STRING -> {
                schema.put("minLength", (int) least);
                schema.put("maxLength", (int) most);
                if (!choices.isEmpty()) {
                    schema.put("enum", choices);
                }
            }
            case INTEGER -> {
                schema.put("minimum", (int) least);
                schema.put("maximum", (int) most);
            }
            case NUMBER -> {
                schema.put("minimum", least);
                schema.put("maximum", most);
            }
            case DAY -> schema.put("pattern", "^" + DAY.pattern() + "$");
            case OBJECT -> schema.put("additionalProperties", Map.of("type", List.of("string", "number", "boolean")));
        }
        return schema;
    }
}
