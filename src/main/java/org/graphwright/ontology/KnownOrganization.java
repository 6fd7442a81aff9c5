package org.graphwright.ontology;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.graphwright.model.ClassName;
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
        ClassName type,
        @Nullable String country,
        @Nullable String city,
        @Nullable String parent) {
    // Columns of {@code organizations.tsv}; the first is the name.
    private static final int ALIASES = 1;
    private static final int CLASS = 2;
    private static final int COUNTRY = 3;
    private static final int CITY = 4;
    private static final int PARENT = 5;

    /** What the table tells of no single country: the European Union has a code of its own there. */
    private static final Set<String> NO_COUNTRIES = Set.of("", "EU");

    /** Before an alias that means the organization only where more of it is named. */
    private static final String UNSURE = "?";

    public KnownOrganization {
        requireNonNull(name, "name is null");
        otherNames = List.copyOf(otherNames);
        unsureNames = List.copyOf(unsureNames);
        requireNonNull(type, "type is null");
    }

    /** @param row of the table's file */
    static KnownOrganization of(String[] row) {
        List<String> others = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        for (String alias : Lookup.list(row[ALIASES])) {
            if (alias.startsWith(UNSURE)) {
                unsure.add(alias.substring(UNSURE.length()).strip());
            } else if (!alias.isBlank()) {
                others.add(alias);
            }
        }
        return new KnownOrganization(
                row[0],
                others,
                unsure,
                new ClassName(row[CLASS]),
                NO_COUNTRIES.contains(row[COUNTRY]) ? null : row[COUNTRY],
                orNull(row[CITY]),
                orNull(row[PARENT]));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
