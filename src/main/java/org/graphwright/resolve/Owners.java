package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.graphwright.ontology.KnownOrganization;
import org.jspecify.annotations.Nullable;

/** Whose body an article means by a name that every country's body has. */
final class Owners {
    /**
     * An owner and how it was found.
     *
     * @param code ISO 3166 code of a country or region
     * @param reason how it was found
     */
    record Owner(String code, String reason) {
        Owner {
            requireNonNull(code, "code is null");
            requireNonNull(reason, "reason is null");
        }
    }

    /** A body that so many articles give to one country, and none to another, is that country's. */
    private static final int MANY_ARTICLES = 4;

    private final ArticleRecords article;
    private final CorpusStatistics statistics;
    private final BodyNames bodies;

    Owners(ArticleRecords article, CorpusStatistics statistics, BodyNames bodies) {
        this.article = requireNonNull(article, "article is null");
        this.statistics = requireNonNull(statistics, "statistics is null");
        this.bodies = requireNonNull(bodies, "bodies is null");
    }

    /**
     * @param words the body's own words
     * @param places of the article
     * @param known what the table of organizations knows of the article's
     * @return empty where the article leaves it open
     */
    Optional<Owner> of(int index, String words, ArticlePlaces places, KnownRecords known) {
        EntityRecord record = article.record(index);
        for (String alias : record.aliases()) {
            String owner = bodies.parse(alias).owner();
            if (owner != null) {
                return Optional.of(new Owner(owner, "called " + alias + " in the article"));
            }
        }
        Set<String> beside = new TreeSet<>();
        for (int i = 0; i < article.size(); i++) {
            if (i != index && article.rootOf(i).equals(article.rootOf(index))) {
                BodyName other = bodies.parse(article.record(i).name());
                if (other.owner() != null && other.words().equals(words)) {
                    beside.add(other.owner());
                }
            }
        }
        String main = places.mainCountry();
        Set<String> candidates = new TreeSet<>(places.around(index));
        if (candidates.isEmpty() || !beside.isEmpty()) {
            candidates.addAll(places.aroundWhole(index));
        }
        places.removeThoseAround(candidates);
        if (!beside.isEmpty() && candidates.size() == 1) {
            String said = candidates.iterator().next();
            if (beside.stream().noneMatch(said::startsWith)) {
                return Optional.of(
                        new Owner(said, "the article says that it lies there, and not where the other does"));
            }
        }
        if (beside.size() == 1 && (main == null || beside.contains(main))) {
            return Optional.of(new Owner(beside.iterator().next(), "the article has no other of this name"));
        }
        List<String> states = candidates.stream().filter(Owners::isState).toList();
        if (states.size() == 1 && (main == null || states.get(0).startsWith(main))) {
            return Optional.of(new Owner(states.get(0), "the article says that it lies there"));
        }
        if (main != null) {
            candidates.add(main);
            places.removeThoseAround(candidates);
        }
        Set<String> ownersOfFew = known.ownersOfFew(index);
        if (!ownersOfFew.isEmpty() && candidates.stream().noneMatch(ownersOfFew::contains)) {
            return Optional.ofNullable(best(ownersOfFew, places))
                    .map(code -> new Owner(code, "few countries have one so called"));
        }
        Optional<String> country =
                candidates.isEmpty() ? known.of(index).map(KnownOrganization::country) : Optional.empty();
        if (country.isPresent()) {
            return Optional.of(new Owner(country.get(), "the table of organizations"));
        }
        Set<String> fitting = new TreeSet<>(candidates);
        Map<String, Integer> owners = statistics.owners(words);
        fitting.retainAll(owners.keySet());
        if (fitting.isEmpty() && owners.size() == 1) {
            String only = owners.keySet().iterator().next();
            if (owners.getOrDefault(only, 0) >= MANY_ARTICLES && places.weight(only.substring(0, 2)) > 0) {
                return Optional.of(new Owner(only, "no other country's is known, and the article names it"));
            }
        }
        return Optional.ofNullable(best(fitting.isEmpty() ? candidates : fitting, places))
                .map(code -> new Owner(
                        code, code.equals(main) ? "the country that the article is about" : "the article says so"));
    }

    /** True of the code of a state, whose bodies are called as those of its country, and that is not where these sit. */
    private static boolean isState(String code) {
        return code.startsWith("US-") && !code.equals("US-DC");
    }

    /** The one of which the article speaks most. */
    private static @Nullable String best(Set<String> codes, ArticlePlaces places) {
        Set<String> countries = new TreeSet<>();
        codes.forEach(code -> countries.add(code.substring(0, 2)));
        return countries.stream()
                .map(code -> Map.entry(code, places.weight(code)))
                .max(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
