package org.graphwright.ontology;

import java.util.List;
import java.util.Objects;

/**
 * A country or dependent territory.
 *
 * @param code its ISO 3166-1 alpha-2 code, such as {@code CN}
 * @param name its common English name
 * @param otherNames its other names, without {@code name}
 * @param demonyms the words for its people, such as {@code Chinese}
 * @param capitals mostly one, none for a few territories
 */
public record Country(String code, String name, List<String> otherNames, List<String> demonyms, List<String> capitals) {
    public Country {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(name, "name is null");
        otherNames = List.copyOf(otherNames);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
    }

    /** @param row of the gazetteer's file */
    static Country of(String[] row) {
        return new Country(row[1], row[3], Lookup.list(row[4]), Lookup.list(row[5]), Lookup.list(row[6]));
    }
}
