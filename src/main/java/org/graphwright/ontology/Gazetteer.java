package org.graphwright.ontology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The countries, their regions and their cities of 15,000 people and more, by name. Names match without regard to accents, hyphens,
 * the points of abbreviations, a leading "the" and, for names of more than three letters, to case. Countries are from world-countries
 * (Open Database License), regions from Unicode CLDR, cities and countries' numbers from GeoNames (CC-BY); {@code
 * src/training/gazetteer} makes the files.
 * Immutable.
 */
public final class Gazetteer {
    private static final String RESOURCE = "/gazetteer/gazetteer.tsv.gz";
    private static final String COUNTRY_IDS = "/gazetteer/country-ids.tsv";
    /**
     * Of namesakes so many times smaller none is obscure. By hand: with it 99 of 100 places of Wikinews that the resolver links, drawn at
     * random, are the right ones.
     */
    private static final long TIMES_SMALLER = 8;

    /** Behind the name of the capital of the United States, which is mostly left out. */
    private static final String DISTRICT = " D.C.";

    private static final Pattern LIST = Pattern.compile("\\|");

    private static final class Standard {
        private static final Gazetteer INSTANCE = load();
    }

    private final Map<String, Country> countryByCode = new HashMap<>();
    private final Map<String, Country> countryByName = new HashMap<>();
    private final Map<String, List<Country>> countriesByCapital = new HashMap<>();
    private final Map<String, Country> countryByDemonym = new HashMap<>();
    private final Map<String, Long> geonamesIdByCode = new HashMap<>();
    private final Map<String, Region> regionByCode = new HashMap<>();
    private final Map<String, List<Region>> regionsByName = new HashMap<>();
    private final Map<String, Region> regionByDemonym = new HashMap<>();
    private final Map<String, List<City>> citiesByName = new HashMap<>();

    private Gazetteer() {}

    /** The gazetteer of the jar, read at first use. */
    public static Gazetteer standard() {
        return Standard.INSTANCE;
    }

    /** The country of an ISO 3166-1 alpha-2 code. */
    public Optional<Country> countryOfCode(String code) {
        return Optional.ofNullable(countryByCode.get(code));
    }

    /** The GeoNames identifier of the country of an ISO 3166-1 alpha-2 code. */
    public Optional<Long> geonamesIdOfCountry(String code) {
        return Optional.ofNullable(geonamesIdByCode.get(code));
    }

    /** The country of this name, such as {@code U.S.}, {@code the Netherlands}. */
    public Optional<Country> country(String name) {
        return Optional.ofNullable(countryByName.get(key(name)));
    }

    /** The country whose people are so called, such as {@code Chinese}, {@code Swedes}. */
    public Optional<Country> countryOfDemonym(String word) {
        return ofDemonym(countryByDemonym, word);
    }

    /** The countries whose capital has this name: for {@code Kingston} two, for most capitals one, for other names none. */
    public List<Country> countriesOfCapital(String name) {
        return List.copyOf(countriesByCapital.getOrDefault(key(name), List.of()));
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
        return Optional.ofNullable(regionByCode.get(code));
    }

    /** The regions of this name, by code; may be empty. */
    public List<Region> regions(String name) {
        return List.copyOf(regionsByName.getOrDefault(key(name), List.of()));
    }

    /** The cities of this name, the largest first; may be empty. */
    public List<City> cities(String name) {
        return List.copyOf(citiesByName.getOrDefault(key(name), List.of()));
    }

    /**
     * True of a city so much smaller than the largest of its name that it is not meant by the name alone, though its country is named
     * beside it.
     */
    public boolean isObscure(City city) {
        List<City> namesakes = citiesByName.getOrDefault(key(city.name()), List.of());
        return !namesakes.isEmpty()
                && city.population() * TIMES_SMALLER < namesakes.get(0).population();
    }

    private static <T> Optional<T> ofDemonym(Map<String, T> map, String word) {
        String key = key(word);
        T found = map.get(key);
        if (found == null && key.endsWith("s")) {
            found = map.get(key.substring(0, key.length() - 1));
        }
        return Optional.ofNullable(found);
    }

    /** The form of a name under which it is looked up. Up to three letters keep their case: "US" is no "us". */
    private static String key(String name) {
        String plain = Names.withoutMarks(name.strip())
                .replace(".", "")
                .replace('’', '\'')
                .replace('-', ' ');
        String bare = Names.withoutArticle(plain);
        return bare.length() <= 3 ? bare : bare.toLowerCase(Locale.ROOT);
    }

    private static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        try (InputStream packed = resource(RESOURCE);
                InputStream places = new GZIPInputStream(packed);
                InputStream ids = resource(COUNTRY_IDS)) {
            lines(places).forEach(gazetteer::add);
            lines(ids).forEach(row -> gazetteer.geonamesIdByCode.put(row[0], Long.valueOf(row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE + " and " + COUNTRY_IDS, e);
        }
        return gazetteer;
    }

    private static InputStream resource(String name) {
        InputStream stream = Gazetteer.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the jar lacks " + name);
        }
        return stream;
    }

    /** The rows, split at tabs. */
    private static Stream<String[]> lines(InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                .lines()
                .map(line -> line.split("\t", -1));
    }

    private void add(String[] row) {
        switch (row[0]) {
            case "C" -> add(new Country(row[1], row[3], list(row[4]), list(row[5]), list(row[6])));
            case "R" -> add(new Region(row[1], row[2], row[3], list(row[4])));
            case "T" -> {
                City city = new City(
                        Long.parseLong(row[1]),
                        row[2],
                        row[3].isEmpty() ? null : row[3],
                        Long.parseLong(row[4]),
                        row[5]);
                citiesByName
                        .computeIfAbsent(key(city.name()), k -> new ArrayList<>(1))
                        .add(city);
            }
            default -> throw new IllegalStateException(RESOURCE + " has an unknown row " + row[0]);
        }
    }

    private void add(Country country) {
        countryByCode.put(country.code(), country);
        countryByName.putIfAbsent(key(country.name()), country);
        country.otherNames().forEach(name -> countryByName.putIfAbsent(key(name), country));
        country.capitals().forEach(name -> {
            addCapital(name, country);
            if (name.endsWith(DISTRICT)) {
                addCapital(name.substring(0, name.length() - DISTRICT.length()), country);
                addCapital(name.replace(DISTRICT, "," + DISTRICT), country);
            }
        });
        country.demonyms().forEach(word -> countryByDemonym.putIfAbsent(key(word), country));
    }

    private void addCapital(String name, Country country) {
        countriesByCapital.computeIfAbsent(key(name), k -> new ArrayList<>(1)).add(country);
    }

    private void add(Region region) {
        regionByCode.put(region.code(), region);
        regionsByName
                .computeIfAbsent(key(region.name()), k -> new ArrayList<>(1))
                .add(region);
        region.demonyms().forEach(word -> regionByDemonym.putIfAbsent(key(word), region));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(LIST.split(cell));
    }
}
