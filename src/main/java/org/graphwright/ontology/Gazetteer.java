package org.graphwright.ontology;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The countries, their regions and their cities of 15,000 people and more, by name. Names match without regard to accents, hyphens,
 * the points of abbreviations, a leading "the" and, for names of more than three letters, to case. Countries are from world-countries
 * (Open Database License), regions from Unicode CLDR, cities and countries' numbers from GeoNames (CC-BY); {@code
 * src/training/gazetteer} makes the files.
 * Immutable.
 */
public final class Gazetteer {
    /** The packed form of {@link GazetteerIndex}. */
    static final String FILE = "gazetteer.table";

    /**
     * Of namesakes so many times smaller none is obscure. By hand: with it 99 of 100 places of Wikinews that the resolver links, drawn at
     * random, are the right ones.
     */
    private static final long TIMES_SMALLER = 8;

    private static final class Standard {
        private static final Gazetteer INSTANCE = new Gazetteer(Rows.find(FILE, GazetteerIndex::read));
    }

    private final Lookup<Country> countryByCode;
    private final Lookup<Country> countryByName;
    private final Lookup<Country> countriesByCapital;
    private final Lookup<Country> countryByDemonym;
    private final Lookup<Long> geonamesIdByCode;
    private final Lookup<Region> regionByCode;
    private final Lookup<Region> regionsByName;
    private final Lookup<Region> regionByDemonym;
    private final Lookup<City> citiesByName;

    Gazetteer(Rows rows) {
        requireNonNull(rows, "rows is null");
        this.countryByCode = new Lookup<>(rows, GazetteerIndex.COUNTRY_BY_CODE, Country::of);
        this.countryByName = new Lookup<>(rows, GazetteerIndex.COUNTRY, Country::of);
        this.countriesByCapital = new Lookup<>(rows, GazetteerIndex.COUNTRY_BY_CAPITAL, Country::of);
        this.countryByDemonym = new Lookup<>(rows, GazetteerIndex.COUNTRY_BY_DEMONYM, Country::of);
        this.geonamesIdByCode = new Lookup<>(rows, GazetteerIndex.COUNTRY_NUMBER, row -> Long.valueOf(row[1]));
        this.regionByCode = new Lookup<>(rows, GazetteerIndex.REGION_BY_CODE, Region::of);
        this.regionsByName = new Lookup<>(rows, GazetteerIndex.REGION, Region::of);
        this.regionByDemonym = new Lookup<>(rows, GazetteerIndex.REGION_BY_DEMONYM, Region::of);
        this.citiesByName = new Lookup<>(rows, GazetteerIndex.CITY, City::of);
    }

    /** The gazetteer of the jar, read at first use. */
    public static Gazetteer standard() {
        return Standard.INSTANCE;
    }

    /** The country of an ISO 3166-1 alpha-2 code. */
    public Optional<Country> countryOfCode(String code) {
        return countryByCode.first(code);
    }

    /** The GeoNames identifier of the country of an ISO 3166-1 alpha-2 code. */
    public Optional<Long> geonamesIdOfCountry(String code) {
        return geonamesIdByCode.first(code);
    }

    /** The country of this name, such as {@code U.S.}, {@code the Netherlands}. */
    public Optional<Country> country(String name) {
        return countryByName.first(key(name));
    }

    /** The country whose people are so called, such as {@code Chinese}, {@code Swedes}. */
    public Optional<Country> countryOfDemonym(String word) {
        return ofDemonym(countryByDemonym, word);
    }

    /** The countries whose capital has this name: for {@code Kingston} two, for most capitals one, for other names none. */
    public List<Country> countriesOfCapital(String name) {
        return countriesByCapital.all(key(name));
    }

    /** The country of this name, or whose people are so called. */
    public Optional<Country> nation(String name) {
        return country(name).or(() -> countryOfDemonym(name));
    }

    /** The region whose people are so called, such as {@code Scottish}. */
    public Optional<Region> regionOfDemonym(String word) {
        return ofDemonym(regionByDemonym, word);
    }

    /** The region of an ISO 3166-2 code. */
    public Optional<Region> regionOfCode(String code) {
        return regionByCode.first(code);
    }

    /** The regions of this name, by code; may be empty. */
    public List<Region> regions(String name) {
        return regionsByName.all(key(name));
    }

    /** The cities of this name, the largest first; may be empty. */
    public List<City> cities(String name) {
        return citiesByName.all(key(name));
    }

    /**
     * True of a city so much smaller than the largest of its name that it is not meant by the name alone, though its country is named
     * beside it.
     */
    public boolean isObscure(City city) {
        List<City> namesakes = cities(city.name());
        return !namesakes.isEmpty()
                && city.population() * TIMES_SMALLER < namesakes.get(0).population();
    }

    private static <T> Optional<T> ofDemonym(Lookup<T> people, String word) {
        String key = key(word);
        Optional<T> found = people.first(key);
        return found.isEmpty() && key.endsWith("s") ? people.first(key.substring(0, key.length() - 1)) : found;
    }

    private static String key(String name) {
        return GazetteerIndex.key(name);
    }
}
