package org.graphwright.mcp;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.mcp.Parameter.Kind;
import org.jspecify.annotations.Nullable;

/** What an assistant told a tool, checked against what the tool may be told; each failure is an {@link IllegalArgumentException} that says what to do. */
final class Arguments {
    // Characters of a value that a message repeats, and of one that is taken where its parameter says nothing; by hand.
    private static final int LONGEST_ECHO = 60;
    private static final int LONGEST_VALUE = 2_000;

    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * @param given as it came; null for none
     * @throws IllegalArgumentException if something is missing, unknown, of another kind, or too large
     */
    Arguments(List<Parameter> parameters, @Nullable Map<String, Object> given) {
        Map<String, Object> left = new LinkedHashMap<>(given == null ? Map.of() : given);
        for (Parameter parameter : parameters) {
            Object value = left.remove(parameter.name());
            if (value != null && !(value instanceof String text && text.isBlank())) {
                values.put(parameter.name(), checked(parameter, value));
            } else if (parameter.required()) {
                throw new IllegalArgumentException(
                        "the argument '" + parameter.name() + "' is missing: " + parameter.meaning());
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("no argument is called '"
                    + echo(left.keySet().iterator().next()) + "', there are: "
                    + String.join(", ", parameters.stream().map(Parameter::name).toList()));
        }
    }

    private static Object checked(Parameter parameter, Object value) {
        return switch (parameter.kind()) {
            case STRING -> text(parameter, value);
            case INTEGER, NUMBER -> number(parameter, value);
            case DAY -> {
                if (!(value instanceof String day)
                        || !Parameter.DAY.matcher(day).matches()) {
                    throw wrong(parameter, "a day, month or year such as 2017-05-01, 2017-05 or 2017", value);
                }
                yield day;
            }
            case OBJECT -> {
                if (!(value instanceof Map<?, ?> map)) {
                    throw wrong(parameter, "an object such as {\"thing\": \"China\"}", value);
                }
                yield texts(map);
            }
        };
    }

    private static String text(Parameter parameter, Object value) {
        if (!(value instanceof String text)) {
            throw wrong(parameter, "a text", value);
        }
        if (text.length() > parameter.most()) {
            throw new IllegalArgumentException("the argument '" + parameter.name() + "' has " + text.length()
                    + " characters, at most " + (int) parameter.most() + " are read: shorten it");
        }
        if (!parameter.choices().isEmpty() && !parameter.choices().contains(text)) {
            throw wrong(parameter, "one of " + String.join(", ", parameter.choices()), value);
        }
        return text;
    }

    private static Number number(Parameter parameter, Object value) {
        boolean whole = parameter.kind() == Kind.INTEGER;
        String wanted = whole
                ? "a whole number from " + (int) parameter.least() + " to " + (int) parameter.most()
                : "a number from " + parameter.least() + " to " + parameter.most();
        if (!(value instanceof Number number)
                || !(number.doubleValue() >= parameter.least() && number.doubleValue() <= parameter.most())
                || (whole && number.doubleValue() != Math.rint(number.doubleValue()))) {
            throw wrong(parameter, wanted, value);
        }
        return number;
    }

    private static Map<String, String> texts(Map<?, ?> map) {
        Map<String, String> texts = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            String text = String.valueOf(value);
            if (!(value instanceof String || value instanceof Number || value instanceof Boolean)
                    || text.length() > LONGEST_VALUE) {
                throw new IllegalArgumentException("the value of '" + echo(String.valueOf(name))
                        + "' is no text or number of at most " + LONGEST_VALUE + " characters");
            }
            texts.put(String.valueOf(name), text);
        });
        return texts;
    }

    private static IllegalArgumentException wrong(Parameter parameter, String wanted, Object value) {
        return new IllegalArgumentException("the argument '" + parameter.name() + "' wants " + wanted + ", not "
                + (value instanceof String ? "\"" + echo(value.toString()) + "\"" : echo(String.valueOf(value))));
    }

    private static String echo(String text) {
        return Quoted.cut(Quoted.line(text), LONGEST_ECHO);
    }

    /** A text that the tool requires. */
    String text(String name) {
        return (String) requireNonNull(values.get(name), name);
    }

    @Nullable
    String optional(String name) {
        return (String) values.get(name);
    }

    int number(String name, int otherwise) {
        return values.get(name) instanceof Number number ? number.intValue() : otherwise;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** An object's values as texts; empty where it was not given. */
    Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (values.get(name) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> texts.put((String) key, (String) value));
        }
        return texts;
    }

    /** Those of them that were given, as the JSON interface takes them. */
    Map<String, String> of(String... names) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : new ArrayList<>(List.of(names))) {
            if (values.containsKey(name)) {
                given.put(name, String.valueOf(values.get(name)));
            }
        }
        return given;
    }
}
