package org.graphwright.ontology;

import java.util.List;
import java.util.Objects;

/**
 * A first-level part of a country: a state, province, county.
 *
 * @param code its ISO 3166-2 code, such as {@code US-CA}
 * @param country the alpha-2 code of its country
 * @param name its English name
 * @param demonyms the words for its people where they are common, such as {@code Scottish}
 */
public record Region(String code, String country, String name, List<String> demonyms) {
    public Region {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(country, "country is null");
        Objects.requireNonNull(name, "name is null");
        demonyms = List.copyOf(demonyms);
    }

    /** @param row of the gazetteer's file */
    static Region of(String[] row) {
        return new Region(row[1], row[2], row[3], Lookup.list(row[4]));
    }
}
