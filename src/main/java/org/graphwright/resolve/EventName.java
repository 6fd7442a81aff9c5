package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The name of an event, taken apart.
 *
 * @param key what is the same for all ways of writing it: {@code storm dorian}, {@code 2020 presidential election}
 * @param ofCountry true where every country may have an event of this name
 * @param owner the ISO 3166 code of the country that the name says; null where it says none
 */
record EventName(String key, boolean ofCountry, @Nullable String owner) {
    EventName {
        requireNonNull(key, "key is null");
    }
}
