package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Iris;

/**
 * Gives things of one name their IRIs, classes and labels. Namesakes get IRIs of their own: that with most records the plain one,
 * a country before all others.
 */
final class ThingNaming {
    private static final String GEONAMES = "https://sws.geonames.org/";

    private static final Comparator<ThingDraft> ORDER = Comparator.comparing((ThingDraft draft) -> !draft.isCountry())
            .thenComparing(draft -> -draft.records())
            .thenComparing(ThingDraft::order);

    private final Gazetteer gazetteer;
    private final AuthorityLinks authority;

    ThingNaming(Gazetteer gazetteer, AuthorityLinks authority) {
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
        this.authority = requireNonNull(authority, "authority is null");
    }

    /**
     * The things by their clusters.
     *
     * @param drafts all that have one plain IRI, each cluster's added up
     */
    Map<String, Thing> name(Collection<ThingDraft> drafts) {
        Map<String, Thing> things = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        drafts.stream().sorted(ORDER).forEach(draft -> things.put(draft.cluster(), thing(draft, taken)));
        return things;
    }

    private Thing thing(ThingDraft draft, Set<String> taken) {
        ThingDraft.Head head = draft.head();
        String iri = head.iri();
        for (int n = 0; !taken.add(iri); n++) {
            String code = head.kind() == Unit.Kind.GEO && n == 0
                    ? String.valueOf(head.detail()).toLowerCase(Locale.ROOT)
                    : Iris.hash(draft.first() + (n > 1 ? n : ""));
            iri = head.iri() + "-" + code;
        }
        List<Thing.Identifier> identifiers = new ArrayList<>(identifiers(head));
        draft.elsewhere().forEach(same -> identifiers.add(new Thing.Identifier(Thing.Kind.SAME_AS, same)));
        Thing thing = new Thing(iri, type(draft), head.label(), identifiers);
        return authority.isEmpty() ? thing : authority.link(thing, draft.names());
    }

    private List<Thing.Identifier> identifiers(ThingDraft.Head head) {
        if (head.kind() != Unit.Kind.GEO) {
            return List.of();
        }
        String code = String.valueOf(head.detail());
        boolean letters = isLetters(code);
        List<Thing.Identifier> identifiers = new ArrayList<>();
        if (letters) {
            identifiers.add(new Thing.Identifier(Thing.Kind.ISO_CODE, code));
        }
        String number = letters
                ? gazetteer.geonamesIdOfCountry(code).map(String::valueOf).orElse("")
                : code;
        if (!number.isEmpty()) {
            identifiers.add(new Thing.Identifier(Thing.Kind.GEONAMES_ID, number));
            identifiers.add(new Thing.Identifier(Thing.Kind.SAME_AS, GEONAMES + number + "/"));
        }
        return identifiers;
    }

    /** The class that most articles give among those that say more than the root; that of the gazetteer where it knows the place. */
    private ClassName type(ThingDraft draft) {
        ThingDraft.Head head = draft.head();
        if (head.kind() == Unit.Kind.GEO) {
            String code = String.valueOf(head.detail());
            return isCountry(code) ? Classes.COUNTRY : isRegion(code) ? Classes.REGION : Classes.CITY;
        }
        Map<ClassName, Integer> telling = new TreeMap<>(draft.types());
        telling.remove(head.root());
        return UnitLabels.mostUsed(telling.isEmpty() ? draft.types() : telling);
    }

    /** True of the code of a country, as units of known places have it. */
    static boolean isCountry(String code) {
        return code.length() == 2 && isLetters(code);
    }

    /** False of a capital that is a region of its country, too: Washington, D.C. */
    private boolean isRegion(String code) {
        return isLetters(code)
                && gazetteer
                        .regionOfCode(code)
                        .map(region -> gazetteer.countriesOfCapital(region.name()).stream()
                                .noneMatch(country -> country.code().equals(region.country())))
                        .orElse(true);
    }

    private static boolean isLetters(String code) {
        return Character.isLetter(code.charAt(0));
    }
}
