package org.graphwright.ontology;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A first-level part of a country: a state, province, county.
 *
 * @param code its ISO 3166-2 code, such as {@code US-CA}
 * @param country the alpha-2 code of its country
 * @param name its English name
 * @param demonyms the words for its people where they are common, such as {@code Scottish}
 */
public record Region(String code, String country, String name, List<String> demonyms) {
    /** The countries of the United Kingdom, which have nations and teams of their own. */
    private static final Set<String> HOME_NATIONS = Set.of("GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR");

    /** Countries whose parts news in English speaks of as often as of cities; by hand. */
    private static final Set<String> OF_STATES = Set.of("US", "CA", "AU", "IN");

    public Region {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(country, "country is null");
        Objects.requireNonNull(name, "name is null");
        demonyms = List.copyOf(demonyms);
    }

    /** True of England, Scotland, Wales and Northern Ireland. */
    public boolean isHomeNation() {
        return HOME_NATIONS.contains(code);
    }

    /** True of what is spoken of as often as a city, and not as the boroughs of Britain mostly means the city of its name. */
    public boolean isState() {
        return OF_STATES.contains(country);
    }

    /** @param row of the gazetteer's file */
    static Region of(String[] row) {
        return new Region(row[1], row[2], row[3], Lookup.list(row[4]));
    }
}
