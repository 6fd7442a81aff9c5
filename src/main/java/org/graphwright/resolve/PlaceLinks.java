package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.City;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Region;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Which country, region or city of the gazetteer a place of an article is: by its class, its name, the countries that the article names
 * or says it lies in, and population. Where that leaves doubt, none.
 */
final class PlaceLinks {
    /** A city of so many people is meant by its name although no country stands beside it. */
    private static final long KNOWN_EVERYWHERE = 150_000;

    /** A city of so many people is meant rather than a region of its name that it lies in, where regions are not much spoken of; by hand. */
    private static final long KNOWN_TOWN = 50_000;

    /** A smaller town is meant only where the article says that it lies in the country. */
    private static final long SMALL_TOWN = 30_000;

    /** Parts of the world, planets and the like, which towns are called after. */
    private final Set<String> noTowns;

    /** Of two cities of one name the larger one is meant if it is so many times larger. */
    private static final long TIMES_LARGER = 5;

    private final Ontology ontology;
    private final Gazetteer gazetteer;

    /**
     * A place of the gazetteer.
     *
     * @param code ISO 3166-1 alpha-2 of a country, ISO 3166-2 of a region, GeoNames identifier of a city
     * @param country alpha-2 code of its country
     * @param region ISO 3166-2 code of its region, of a region its own; null where it is unknown, and of a country
     * @param name its usual name
     * @param type name of its class
     * @param reason why it is this one
     */
    record Link(String code, String country, @Nullable String region, String name, ClassName type, String reason) {}

    PlaceLinks(Ontology ontology, Gazetteer gazetteer) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.noTowns = ontology.words(WordLists.NO_TOWN);
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
    }

    /** The country that a record means, by its name or else by one of its aliases. */
    Optional<Link> country(EntityRecord record) {
        boolean country = isOf(record, Classes.COUNTRY);
        if (!country && !record.type().equals(Classes.PLACE)) {
            return Optional.empty();
        }
        Stream<String> names =
                country ? Stream.concat(Stream.of(record.name()), record.aliases().stream()) : Stream.of(record.name());
        return names.map(gazetteer::country)
                .flatMap(Optional::stream)
                .findFirst()
                .map(found -> link(found, "ISO 3166-1 " + found.code()));
    }

    /**
     * The region or city that a record means.
     *
     * @param named the codes of the countries that the article names
     * @param around the codes of the countries and regions in which the article says it lies
     * @param listed the codes of the countries of which the article names many regions
     */
    Optional<Link> within(EntityRecord record, Set<String> named, Set<String> around, Set<String> listed) {
        if (!record.type().equals(Classes.PLACE) && !isOf(record, Classes.CITY) && !isOf(record, Classes.REGION)) {
            return Optional.empty();
        }
        for (EntityRecord.Link link : record.links()) {
            if (link.property().equals(EntityRecord.FOLLOWED_BY)) {
                Optional<Link> followed = followed(record.name(), link.other());
                if (followed.isPresent() || liesElsewhere(record, link.other())) {
                    return followed;
                }
            }
        }
        Optional<Region> capital = Stream.concat(around.stream(), named.stream())
                .filter(code -> !listed.contains(code))
                .flatMap(code -> gazetteer.countryOfCode(code).stream())
                .flatMap(country -> country.capitals().stream())
                .filter(city -> city.startsWith(record.name() + " "))
                .flatMap(city -> gazetteer.regions(city).stream())
                .findFirst();
        capital = capital.or(() -> capitalInFull(record.name()));
        if (capital.isPresent()) {
            return Optional.of(link(
                    capital.get(), "the capital, ISO 3166-2 " + capital.get().code()));
        }
        Region region =
                isOf(record, Classes.CITY) ? null : region(record.name().replaceFirst(" [Ss]tate$", ""), named, around);
        City city = city(record, named, around);
        boolean largeCity = city != null
                && region != null
                && (region.isState() ? city.isLarge() : city.population() >= KNOWN_TOWN)
                && city.country().equals(region.country());
        if (region != null && !largeCity) {
            return Optional.of(link(region, "ISO 3166-2 " + region.code()));
        }
        return Optional.ofNullable(city).map(found -> link(found, "GeoNames " + found.geonamesId()));
    }

    /** The region that "Washington, D.C." names, as it does where only "Washington" is said. */
    private Optional<Region> capitalInFull(String name) {
        return gazetteer.regions(name.replace(",", "")).stream()
                .filter(region -> gazetteer.countryOfCode(region.country()).stream()
                        .flatMap(country -> country.capitals().stream())
                        .anyMatch(city -> city.indexOf(' ') > 0
                                && NameForms.normalised(city).equals(NameForms.normalised(name))))
                .findFirst();
    }

    private boolean isOf(EntityRecord record, ClassName type) {
        return ontology.isA(record.type(), type);
    }

    /** True where the words after a town name a state or country in which the gazetteer knows none of the name: it is too small. */
    private boolean liesElsewhere(EntityRecord record, String words) {
        return !isOf(record, Classes.REGION)
                && (gazetteer.country(words).isPresent()
                        || gazetteer.regions(words).stream().anyMatch(PlaceLinks::isMeantAlone));
    }

    /** "Washington, D.C.", "London, Ontario". */
    private Optional<Link> followed(String name, String words) {
        List<Region> whole = gazetteer.regions(name + " " + words);
        if (whole.size() == 1) {
            return Optional.of(link(whole.get(0), "ISO 3166-2 " + whole.get(0).code() + " by the words after it"));
        }
        Set<String> codes = new TreeSet<>();
        gazetteer.country(words).ifPresent(country -> codes.add(country.code()));
        gazetteer.regions(words).forEach(region -> codes.add(region.code()));
        List<City> cities = gazetteer.cities(name).stream()
                .filter(city -> codes.contains(city.country()) || codes.contains(String.valueOf(city.region())))
                .toList();
        City city = cities.isEmpty() ? null : clear(cities);
        return Optional.ofNullable(city)
                .map(found -> link(found, "GeoNames " + found.geonamesId() + " by the words after it"));
    }

    /** True of a region that is meant though its country is not named. */
    private static boolean isMeantAlone(Region region) {
        return region.isState() || region.country().equals("GB");
    }

    private @Nullable Region region(String name, Set<String> named, Set<String> around) {
        List<Region> regions = gazetteer.regions(name);
        List<Region> said = regions.stream()
                .filter(region -> around.contains(region.country()))
                .toList();
        List<Region> fitting = said.isEmpty()
                ? regions.stream()
                        .filter(region -> named.contains(region.country()))
                        .toList()
                : said;
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        boolean clear = regions.size() == 1 && gazetteer.cities(name).isEmpty();
        return clear && isMeantAlone(regions.get(0)) ? regions.get(0) : null;
    }

    private @Nullable City city(EntityRecord record, Set<String> named, Set<String> around) {
        Stream<String> longer = isOf(record, Classes.CITY) ? Stream.of(record.name() + " City") : Stream.empty();
        Stream<String> names = Stream.of(record.name(), NameForms.normalised(record.name()));
        List<City> cities = Stream.concat(names, longer)
                .map(gazetteer::cities)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (cities.isEmpty() || noTowns.contains(Names.plain(record.name()))) {
            return null;
        }
        City largest = cities.get(0);
        List<City> said = cities.stream()
                .filter(city -> around.contains(city.country())
                        && (city.region() == null
                                || around.contains(city.region())
                                || around.stream().noneMatch(code -> code.startsWith(city.country() + "-"))))
                .toList();
        if (!said.isEmpty()) {
            return clear(said);
        }
        boolean elsewhere = !around.isEmpty();
        if (elsewhere) {
            return null;
        }
        List<City> beside =
                cities.stream().filter(city -> named.contains(city.country())).toList();
        if (!beside.isEmpty()) {
            City found = clear(beside);
            boolean obscure = found == null || found.population() < SMALL_TOWN || gazetteer.isObscure(found);
            return obscure ? null : found;
        }
        return largest.population() >= KNOWN_EVERYWHERE ? clear(cities) : null;
    }

    /** The largest of them, if it is much larger than the next one. */
    private static @Nullable City clear(List<City> cities) {
        City first = cities.get(0);
        return cities.size() == 1
                        || first.population() >= TIMES_LARGER * cities.get(1).population()
                ? first
                : null;
    }

    private static Link link(Country country, String reason) {
        return new Link(country.code(), country.code(), null, country.name(), Classes.COUNTRY, reason);
    }

    private static Link link(Region region, String reason) {
        return new Link(region.code(), region.country(), region.code(), region.name(), Classes.REGION, reason);
    }

    private static Link link(City city, String reason) {
        return new Link(
                Long.toString(city.geonamesId()),
                city.country(),
                city.region(),
                city.name(),
                Classes.CITY,
                reason + " (" + city.country() + ")");
    }

    /** The codes that stand most often, of those that several names of an article give. */
    static @Nullable String most(Map<String, Double> weights, double share) {
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return new TreeMap<>(weights)
                .entrySet().stream()
                        .max(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> entry.getValue())
                                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                        .filter(entry -> entry.getValue() >= share * all)
                        .map(entry -> Objects.requireNonNull(entry.getKey()))
                        .orElse(null);
    }
}
