package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Region;
import org.jspecify.annotations.Nullable;

/** Gives things their IRIs, classes and labels. Namesakes get IRIs of their own: that with most records the plain one. */
final class Naming {
    private static final String GEONAMES = "https://sws.geonames.org/";

    private final Corpus corpus;
    private final Units units;
    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final BodyNames bodies;
    private final Set<String> taken = new HashSet<>();

    Naming(Corpus corpus, Units units, Ontology ontology, Gazetteer gazetteer) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.units = requireNonNull(units, "units is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
        this.bodies = new BodyNames(ontology, gazetteer);
    }

    /** The things of clusters, each at its cluster's number; null between. Countries are named first, then by the number of records. */
    @Nullable
    Thing[] name(Groups groups) {
        int[] records = new int[units.size()];
        boolean[] countries = new boolean[units.size()];
        groups.clusters().forEach(cluster -> {
            for (int member : groups.members(cluster)) {
                records[cluster] += units.unit(member).size();
                countries[cluster] |= isCountry(units.unit(member));
            }
        });
        Comparator<Integer> order = Comparator.comparing((Integer cluster) -> !countries[cluster])
                .thenComparing(cluster -> -records[cluster])
                .thenComparing(cluster -> cluster);
        @Nullable Thing[] things = new Thing[units.size()];
        groups.clusters().boxed().sorted(order).forEach(cluster -> {
            List<Unit> members =
                    Arrays.stream(groups.members(cluster)).mapToObj(units::unit).toList();
            things[cluster] = thing(members, main(members));
        });
        return things;
    }

    /** The unit that gives the name: a known place, a body with its owner, a full name, before others; then that with most records. */
    static Unit main(List<Unit> cluster) {
        return cluster.stream()
                .min(Comparator.comparingInt((Unit unit) -> rank(unit.kind()))
                        .thenComparing(unit -> -unit.size())
                        .thenComparing(unit -> -unit.words().size())
                        .thenComparing(Unit.ORDER))
                .orElseThrow();
    }

    private static int rank(Unit.Kind kind) {
        return switch (kind) {
            case GEO, BODY -> 0;
            case PERSON, NAME, KNOWN -> 1;
            case LONE_PERSON, LONE_BODY -> 2;
        };
    }

    private Thing thing(List<Unit> cluster, Unit main) {
        List<EntityRecord> records = records(cluster);
        List<EntityRecord> ofRoot = records.stream()
                .filter(record -> ontology.root(record.type()).equals(main.root()))
                .toList();
        String label = label(main, cluster);
        String plain = iri(main, label);
        String iri = plain;
        for (int n = 0; !taken.add(iri); n++) {
            String code = main.kind() == Unit.Kind.GEO && n == 0
                    ? String.valueOf(main.detail()).toLowerCase(Locale.ROOT)
                    : Iris.hash(records.get(0).iri() + (n > 1 ? n : ""));
            iri = plain + "-" + code;
        }
        return new Thing(iri, type(ofRoot, main), label, identifiers(main));
    }

    /** The IRI that a unit's name gives, whether or not other things have it, too. */
    String iri(Unit unit) {
        return iri(unit, label(unit, List.of(unit)));
    }

    private static String iri(Unit unit, String label) {
        return Iris.thing(unit.root(), Names.plain(label.replaceFirst(" \\((.*)\\)$", " of $1")));
    }

    private List<Thing.Identifier> identifiers(Unit main) {
        if (main.kind() != Unit.Kind.GEO) {
            return List.of();
        }
        String code = String.valueOf(main.detail());
        List<Thing.Identifier> identifiers = new ArrayList<>();
        if (isLetters(main)) {
            identifiers.add(new Thing.Identifier(Thing.Kind.ISO_CODE, code));
        }
        String number = isLetters(main)
                ? gazetteer.geonamesIdOfCountry(code).map(String::valueOf).orElse("")
                : code;
        if (!number.isEmpty()) {
            identifiers.add(new Thing.Identifier(Thing.Kind.GEONAMES_ID, number));
            identifiers.add(new Thing.Identifier(Thing.Kind.SAME_AS, GEONAMES + number + "/"));
        }
        return identifiers;
    }

    private List<EntityRecord> records(List<Unit> cluster) {
        List<Integer> indexes = new ArrayList<>();
        cluster.forEach(unit -> Arrays.stream(unit.records()).forEach(indexes::add));
        return indexes.stream().sorted().map(corpus::record).toList();
    }

    private boolean isCountry(Unit unit) {
        return unit.kind() == Unit.Kind.GEO && String.valueOf(unit.detail()).length() == 2 && isLetters(unit);
    }

    /** False of a capital that is a region of its country, too: Washington, D.C. */
    private boolean isRegion(Unit unit) {
        return isLetters(unit)
                && gazetteer
                        .regionOfCode(String.valueOf(unit.detail()))
                        .map(region -> gazetteer.countriesOfCapital(region.name()).stream()
                                .noneMatch(country -> country.code().equals(region.country())))
                        .orElse(true);
    }

    private static boolean isLetters(Unit unit) {
        return Character.isLetter(String.valueOf(unit.detail()).charAt(0));
    }

    private String label(Unit main, List<Unit> cluster) {
        List<EntityRecord> records = records(
                cluster.stream().filter(unit -> unit.kind() == main.kind()).toList());
        if (main.label() != null) {
            return main.label();
        }
        if (main.kind() != Unit.Kind.BODY) {
            return mostUsed(records, EntityRecord::name);
        }
        List<EntityRecord> owned = records.stream()
                .filter(record -> bodies.parse(record.name()).owner() != null)
                .toList();
        return owned.isEmpty()
                ? mostUsed(records, EntityRecord::name) + " (" + place(String.valueOf(main.detail())) + ")"
                : mostUsed(owned, EntityRecord::name);
    }

    private String place(String code) {
        return gazetteer
                .countryOfCode(code)
                .map(Country::name)
                .or(() -> gazetteer.regionOfCode(code).map(Region::name))
                .orElse(code);
    }

    /** The class that most articles give among those that say more than the root; that of the gazetteer where it knows the place. */
    private String type(List<EntityRecord> records, Unit main) {
        if (main.kind() == Unit.Kind.GEO) {
            return isCountry(main) ? Classes.COUNTRY : isRegion(main) ? Classes.REGION : Classes.CITY;
        }
        List<EntityRecord> telling = records.stream()
                .filter(record -> !record.type().equals(main.root()))
                .toList();
        return mostUsed(telling.isEmpty() ? records : telling, EntityRecord::type);
    }

    /** What most articles say, the longer one of two used equally; then the first by character. */
    private static String mostUsed(List<EntityRecord> same, Function<EntityRecord, String> what) {
        Map<String, Long> counts = new TreeMap<>();
        same.forEach(record -> counts.merge(what.apply(record), 1L, Long::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Long> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }
}
