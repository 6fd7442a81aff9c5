package org.graphwright.ontology;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A city or town of 15,000 people or more.
 *
 * @param geonamesId its GeoNames identifier
 * @param country the alpha-2 code of its country
 * @param region the ISO 3166-2 code of its region where it is known (the United States, the United Kingdom and a few more), else null
 * @param population as GeoNames has it
 * @param name its English name
 */
public record City(
        long geonamesId, String country, @Nullable String region, long population, String name) {
    /** From here on a city is meant by its name rather than a region of that name; by hand. */
    private static final long LARGE = 1_000_000;

    public City {
        Objects.requireNonNull(country, "country is null");
        Objects.requireNonNull(name, "name is null");
    }

    /** @param row of the gazetteer's file */
    static City of(String[] row) {
        return new City(
                Long.parseLong(row[1]), row[2], row[3].isEmpty() ? null : row[3], Long.parseLong(row[4]), row[5]);
    }

    /** True of a city so well known that its name means it and no region of that name. */
    public boolean isLarge() {
        return population >= LARGE;
    }
}
