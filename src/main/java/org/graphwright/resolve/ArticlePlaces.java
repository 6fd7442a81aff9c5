package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.Region;
import org.jspecify.annotations.Nullable;

/** The places of one article, and the country it is about. */
final class ArticlePlaces {
    private static final Set<String> LIES_IN = Set.of("locatedIn", "basedIn", "partOf", "agentOf");

    private static final Set<String> SITS_IN = Set.of("locatedIn", "basedIn", "headquarters");

    private static final Set<String> HOMES = Set.of(
            "citizenOf",
            "residesIn",
            "birthPlace",
            "worksIn",
            "basedIn",
            "headquarters",
            "agentOf",
            "headOfState",
            "headOfGovernment",
            "ministerOf");
    private static final Set<String> WORKS_FOR =
            Set.of("employedBy", "headOf", "chiefExecutiveOf", "memberOf", "affiliatedWith", "playsFor", "ministerOf");

    /** The part of what an article says of countries that is of its main one. */
    private static final double MOST = 0.7;
    /** An article that names so many regions of a country lists them, and need not be about it. */
    private static final int MANY = 4;

    private final ArticleRecords article;
    private final BodyNames bodies;
    private final Map<Integer, PlaceLinks.Link> links = new HashMap<>();
    private final Map<String, Double> countries = new HashMap<>();

    ArticlePlaces(ArticleRecords article, Ontology ontology, Gazetteer gazetteer, BodyNames bodies) {
        this.article = requireNonNull(article, "article is null");
        this.bodies = requireNonNull(bodies, "bodies is null");
        PlaceLinks places = new PlaceLinks(ontology, gazetteer);
        for (int i = 0; i < article.size(); i++) {
            int index = i;
            places.country(article.record(i)).ifPresent(link -> {
                links.put(index, link);
                countries.merge(link.code(), (double) article.record(index).mentions(), Double::sum);
            });
        }
        Set<String> named = Set.copyOf(countries.keySet());
        Set<String> listed = listed(article, ontology, gazetteer);
        Map<Integer, PlaceLinks.Link> within = new HashMap<>();
        // regions first: a city may be said to lie in one
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < article.size(); i++) {
                if (!links.containsKey(i)) {
                    int index = i;
                    places.within(article.record(i), named, around(i), listed)
                            .ifPresent(link -> within.put(index, link));
                }
            }
            links.putAll(within);
        }
        within.forEach(
                (i, link) -> countries.merge(link.country(), article.record(i).mentions() / 2.0, Double::sum));
        for (int i = 0; i < article.size(); i++) {
            if (article.rootOf(i).equals(Classes.ORGANIZATION)) {
                String owner = bodies.parse(article.record(i).name()).owner();
                if (owner != null) {
                    countries.merge(
                            owner.substring(0, 2), (double) article.record(i).mentions(), Double::sum);
                }
            }
        }
    }

    /** The countries of which the article names many regions. */
    private static Set<String> listed(ArticleRecords article, Ontology ontology, Gazetteer gazetteer) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < article.size(); i++) {
            EntityRecord record = article.record(i);
            if (ontology.isA(record.type(), Classes.REGION)) {
                gazetteer.regions(record.name()).stream()
                        .map(Region::country)
                        .distinct()
                        .forEach(country -> counts.merge(country, 1, Integer::sum));
            }
        }
        counts.values().removeIf(count -> count < MANY);
        return counts.keySet();
    }

    /** The place of the gazetteer that a record is. */
    Optional<PlaceLinks.Link> link(int index) {
        return Optional.ofNullable(links.get(index));
    }

    /** The codes of the countries and regions in which the article says that a thing lies or to which it belongs. */
    Set<String> around(int index) {
        Set<String> codes = new TreeSet<>();
        for (EntityRecord.Link fact : article.record(index).links()) {
            if (fact.forward() && LIES_IN.contains(fact.property())) {
                PlaceLinks.Link link = links.get(article.index(fact.other()));
                if (link != null && !link.type().equals(Classes.CITY)) {
                    codes.add(link.code());
                }
            }
        }
        return codes;
    }

    /** The code of the only town, or else the only country or region other than its owner, in which the article says that a body sits. */
    Optional<String> seat(int index, String owner) {
        Set<String> towns = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (EntityRecord.Link fact : article.record(index).links()) {
            PlaceLinks.Link link =
                    fact.forward() && SITS_IN.contains(fact.property()) ? links.get(article.index(fact.other())) : null;
            if (link != null && !link.country().equals(owner)) {
                (link.type().equals(Classes.CITY) ? towns : others).add(link.code());
            }
        }
        Set<String> seats = towns.isEmpty() ? others : towns;
        return seats.size() == 1 ? seats.stream().findFirst() : Optional.empty();
    }

    /** The codes of where the body of which a thing is a part lies, or its other parts do, by what the article says. */
    Set<String> aroundWhole(int index) {
        Set<String> codes = new TreeSet<>();
        for (EntityRecord.Link fact : article.record(index).links()) {
            int whole = article.index(fact.other());
            if (fact.forward() && whole >= 0 && fact.property().equals(Properties.PART_OF.value())) {
                codes.addAll(around(whole));
                for (EntityRecord.Link part : article.record(whole).links()) {
                    int other = article.index(part.other());
                    if (!part.forward() && other >= 0 && part.property().equals(Properties.PART_OF.value())) {
                        codes.addAll(around(other));
                    }
                }
            }
        }
        return codes;
    }

    /** Of a territory and the state that it is said to belong to ("the United States commonwealth of Puerto Rico") leaves the territory. */
    void removeThoseAround(Set<String> countries) {
        links.forEach((index, link) -> {
            if (countries.contains(link.code()) && !link.type().equals(Classes.CITY)) {
                around(index).stream()
                        .filter(around -> !around.equals(link.code())
                                && around.length() == link.code().length())
                        .forEach(countries::remove);
            }
        });
    }

    /** The country of which the article speaks far more than of all others together; null if there is none. */
    @Nullable
    String mainCountry() {
        return PlaceLinks.most(countries, MOST);
    }

    /** The codes of the countries and regions where the article says that a thing, or the body that it works for, is at home. */
    Set<String> homes(int index) {
        Set<String> homes = new TreeSet<>();
        for (EntityRecord.Link fact : article.record(index).links()) {
            int other = article.index(fact.other());
            if (fact.forward() && other >= 0 && HOMES.contains(fact.property())) {
                addCodes(other, homes);
            } else if (fact.forward() && other >= 0 && WORKS_FOR.contains(fact.property())) {
                for (EntityRecord.Link seat : article.record(other).links()) {
                    if (seat.forward() && HOMES.contains(seat.property())) {
                        addCodes(article.index(seat.other()), homes);
                    }
                }
            }
        }
        return homes;
    }

    private void addCodes(int place, Set<String> codes) {
        PlaceLinks.Link link = links.get(place);
        if (link != null) {
            codes.add(link.country());
            if (link.region() != null) {
                codes.add(link.region());
            }
            around(place).stream().filter(code -> code.length() > 2).forEach(codes::add);
        }
    }

    /** The codes of the countries of which the article speaks. */
    Set<String> countries() {
        return Set.copyOf(countries.keySet());
    }

    /** How much the article speaks of a country. */
    double weight(String country) {
        return countries.getOrDefault(country, 0.0);
    }
}
