package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.graphwright.ontology.Acronym;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Region;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/** Takes names of organizations apart: "Chinese Foreign Ministry" and "Ministry of Foreign Affairs of China" are one. */
final class BodyNames {
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "s", "in", "on");
    /** Words of a country's or region's name at most. */
    private static final int LONGEST_OWNER = 4;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Set<String> common;
    private final Set<String> ownedAlone;
    private final Set<String> noRegions;
    private final Gazetteer gazetteer;
    private final KeptNames<BodyName> kept = new KeptNames<>(this::takenApart);

    BodyNames(Ontology ontology, Gazetteer gazetteer) {
        this.common = ontology.words(WordLists.WORD_OF_COMMON_BODIES);
        this.ownedAlone = ontology.words(WordLists.BODY_WITH_ITS_OWNER);
        this.noRegions = ontology.words(WordLists.BODY_OF_NO_REGION);
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
    }

    BodyName parse(String name) {
        return kept.of(name);
    }

    private BodyName takenApart(String name) {
        List<String> words = words(name);
        Owned owned = before(words);
        if (owned == null || !owned.country() && !common.containsAll(normalised(owned.words()))) {
            Owned after = after(words);
            owned = after == null ? owned : after;
        }
        List<String> own = normalised(owned == null ? words : owned.words());
        if (owned != null && own.isEmpty()) {
            owned = null;
            own = normalised(words);
        }
        boolean isCommon = common.containsAll(own) && !(own.size() == 1 && ownedAlone.contains(own.get(0)));
        if (owned != null && !isCommon && !owned.country()) {
            // a region's name is part of many names that are nobody's but their own, such as New York Times
            owned = null;
            own = normalised(words);
        }
        String written = String.join(" ", owned == null ? words : owned.words());
        String ordered = NameForms.normalised(written);
        String key = isCommon ? String.join(" ", new TreeSet<>(own)) : ordered;
        return new BodyName(key, written, ordered, owned == null ? null : owned.code(), isCommon);
    }

    /** Without a company's legal form, unless common words alone are left: "Works, Inc." is a name, "works" is none. */
    private List<String> words(String name) {
        String registered = Names.withoutArticle(name.strip());
        List<String> words = List.of(BLANKS.split(Names.withoutLegalForm(registered)));
        return common.containsAll(normalised(words)) ? List.of(BLANKS.split(registered)) : words;
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
        if (words.size() == 2 && Acronym.isOne(words.get(0))) {
            Owned owned = owned(words.subList(1, 2), words.subList(0, 1), false);
            return owned != null && owned.country() ? owned : null;
        }
        int of = words.lastIndexOf("of");
        return of <= 0 || of == words.size() - 1
                ? null
                : owned(words.subList(of + 1, words.size()), words.subList(0, of), false);
    }

    private @Nullable Owned owned(List<String> ownerWords, List<String> rest, boolean before) {
        String owner = Names.withoutPossessive(String.join(" ", ownerWords));
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
        if (rest.size() == 1 && noRegions.contains(rest.get(0).toLowerCase(Locale.ROOT))) {
            return null;
        }
        List<Region> regions = gazetteer.regions(owner);
        Optional<Region> region = regions.size() == 1
                ? Optional.of(regions.get(0))
                : before ? gazetteer.regionOfDemonym(owner) : Optional.empty();
        return region.map(found -> new Owned(rest, found.code(), false)).orElse(null);
    }
}
