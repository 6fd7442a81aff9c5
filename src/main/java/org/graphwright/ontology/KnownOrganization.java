package org.graphwright.ontology;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organization of the table of well-known ones.
 *
 * @param name its usual name
 * @param otherNames names that mean it wherever they stand
 * @param unsureNames names that mean it only where the country or more of its name is told, such as {@code Foreign Ministry}
 * @param type name of its class: {@link Classes#ORGANIZATION} or one below it
 * @param country the ISO 3166-1 alpha-2 code of its country; null for bodies of several countries and where the table does not say
 * @param city the name of its seat; null where the table does not say
 * @param parent the name of what it is a part of or belongs to; null where it is nobody's or the table does not say
 */
public record KnownOrganization(
        String name,
        List<String> otherNames,
        List<String> unsureNames,
        String type,
        @Nullable String country,
        @Nullable String city,
        @Nullable String parent) {
    public KnownOrganization {
        requireNonNull(name, "name is null");
        otherNames = List.copyOf(otherNames);
        unsureNames = List.copyOf(unsureNames);
        requireNonNull(type, "type is null");
    }
}
