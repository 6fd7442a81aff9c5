package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a call, read with care: what does not fit is an {@link IllegalArgumentException} that names the parameter.
 *
 * @param values by name
 */
record ApiRequest(Map<String, String> values) {
    ApiRequest {
        values = Collections.unmodifiableMap(new TreeMap<>(requireNonNull(values, "values is null")));
    }

    String text(String name) {
        String value = values.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("parameter '" + name + "' is missing");
        }
        return value;
    }

    @Nullable
    String optional(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** From 0 to 1. */
    double fraction(String name, double otherwise) {
        String value = optional(name);
        if (value == null) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(value);
            if (number >= 0 && number <= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the message that names the range
        }
        throw new IllegalArgumentException("parameter '" + name + "' wants a number from 0 to 1");
    }

    int number(String name, int otherwise, int least, int most) {
        String value = optional(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the message that names the range
        }
        throw new IllegalArgumentException(
                "parameter '" + name + "' wants a whole number from " + least + " to " + most);
    }
}
