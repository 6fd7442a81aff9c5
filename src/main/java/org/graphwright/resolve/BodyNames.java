package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Region;
import org.jspecify.annotations.Nullable;

/** Takes names of organizations apart: "Chinese Foreign Ministry" and "Ministry of Foreign Affairs of China" are one. */
final class BodyNames {
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "s", "in", "on");
    private static final Set<String> COMMON = WordList.words("body-words");
    private static final int LONGEST_OWNER = 4;

    /** Words that make a proper name with a country's: the Bank of America is no body that others have, too. */
    private static final Set<String> OWNED_ALONE =
            Set.of("bank", "post", "union", "corporation", "broadcasting", "information");

    /** What is not a region's if that is all that follows the region's name: the Unity Party is not that of Unity in South Sudan. */
    private static final Set<String> NO_REGIONS =
            Set.of("party", "council", "post", "union", "bank", "service", "services");

    private final Gazetteer gazetteer;

    BodyNames(Gazetteer gazetteer) {
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
    }

    BodyName parse(String name) {
        List<String> words = List.of(name.strip().replaceFirst("^[Tt]he ", "").split("\\s+"));
        Owned owned = before(words);
        if (owned == null || !owned.country() && !COMMON.containsAll(normalised(owned.words()))) {
            Owned after = after(words);
            owned = after == null ? owned : after;
        }
        List<String> own = normalised(owned == null ? words : owned.words());
        if (owned != null && own.isEmpty()) {
            owned = null;
            own = normalised(words);
        }
        boolean common = COMMON.containsAll(own) && !(own.size() == 1 && OWNED_ALONE.contains(own.get(0)));
        if (owned != null && !common && !owned.country()) {
            // a region's name is part of many names that are nobody's but their own, such as New York Times
            owned = null;
            own = normalised(words);
        }
        String ordered = NameForms.normalised(String.join(" ", owned == null ? words : owned.words()));
        String key = common ? String.join(" ", new TreeSet<>(own)) : ordered;
        return new BodyName(key, ordered, owned == null ? null : owned.code(), common);
    }

    private static List<String> normalised(List<String> words) {
        List<String> own = new ArrayList<>();
        for (String word : NameForms.words(String.join(" ", words))) {
            if (!SMALL.contains(word)) {
                own.add(word);
            }
        }
        if (own.contains("ministry") && own.size() > 2) {
            own.remove("affairs");
        }
        return own;
    }

    private record Owned(List<String> words, String code, boolean country) {}

    private @Nullable Owned before(List<String> words) {
        for (int length = Math.min(LONGEST_OWNER, words.size() - 1); length > 0; length--) {
            Owned owned = owned(words.subList(0, length), words.subList(length, words.size()), true);
            if (owned != null) {
                return owned;
            }
        }
        return null;
    }

    private @Nullable Owned after(List<String> words) {
        if (words.size() == 2 && NameForms.isAcronym(words.get(0))) {
            Owned owned = owned(words.subList(1, 2), words.subList(0, 1), false);
            return owned != null && owned.country() ? owned : null;
        }
        int of = words.lastIndexOf("of");
        return of <= 0 || of == words.size() - 1
                ? null
                : owned(words.subList(of + 1, words.size()), words.subList(0, of), false);
    }

    private @Nullable Owned owned(List<String> ownerWords, List<String> rest, boolean before) {
        String owner = String.join(" ", ownerWords).replaceFirst("['’]s?$", "");
        if (before && List.of("of", "for").contains(rest.get(0))) {
            return null;
        }
        Optional<Country> country = gazetteer.country(owner);
        if (country.isEmpty() && before) {
            country = gazetteer.countryOfDemonym(owner);
        }
        if (country.isPresent()) {
            return new Owned(rest, country.get().code(), true);
        }
        if (rest.size() == 1 && NO_REGIONS.contains(rest.get(0).toLowerCase(Locale.ROOT))) {
            return null;
        }
        List<Region> regions = gazetteer.regions(owner);
        Optional<Region> region = regions.size() == 1
                ? Optional.of(regions.get(0))
                : before ? gazetteer.regionOfDemonym(owner) : Optional.empty();
        return region.map(found -> new Owned(rest, found.code(), false)).orElse(null);
    }
}
