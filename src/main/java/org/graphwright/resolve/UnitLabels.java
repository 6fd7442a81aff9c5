package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Region;

/** What units and clusters of them are called. */
final class UnitLabels {
    private static final Pattern IN_BRACKETS = Pattern.compile(" \\((.*)\\)$");

    private final Corpus corpus;
    private final Gazetteer gazetteer;
    private final BodyNames bodies;

    UnitLabels(Corpus corpus, Gazetteer gazetteer, BodyNames bodies) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
        this.bodies = requireNonNull(bodies, "bodies is null");
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

    /** What a cluster is called. */
    ThingDraft.Head head(List<Unit> cluster) {
        Unit main = main(cluster);
        String label = label(main, cluster);
        return new ThingDraft.Head(main.kind(), main.root(), label, main.detail(), iri(main, label));
    }

    /** The IRI that a unit's name gives, whether or not other things have it, too. */
    String iri(Unit unit) {
        return iri(unit, label(unit, List.of(unit)));
    }

    private static String iri(Unit unit, String label) {
        return Iris.thing(unit.root(), Names.plain(IN_BRACKETS.matcher(label).replaceFirst(" of $1")));
    }

    private String label(Unit main, List<Unit> cluster) {
        String known = main.label();
        if (known != null) {
            return known;
        }
        List<EntityRecord> records = records(
                cluster.stream().filter(unit -> unit.kind() == main.kind()).toList());
        if (main.kind() != Unit.Kind.BODY) {
            return mostUsedName(records);
        }
        List<EntityRecord> owned = records.stream()
                .filter(record -> bodies.parse(record.name()).owner() != null)
                .toList();
        return owned.isEmpty()
                ? mostUsedName(records) + " (" + place(String.valueOf(main.detail())) + ")"
                : mostUsedName(owned);
    }

    private String place(String code) {
        return gazetteer
                .countryOfCode(code)
                .map(Country::name)
                .or(() -> gazetteer.regionOfCode(code).map(Region::name))
                .orElse(code);
    }

    private List<EntityRecord> records(List<Unit> cluster) {
        List<EntityRecord> records = new ArrayList<>();
        cluster.forEach(
                unit -> Arrays.stream(unit.records()).mapToObj(corpus::record).forEach(records::add));
        return records;
    }

    private static String mostUsedName(List<EntityRecord> same) {
        Map<String, Integer> counts = new TreeMap<>();
        same.forEach(record -> counts.merge(record.name(), 1, Integer::sum));
        return mostUsed(counts);
    }

    /** What comes most often, the longer one of two that come equally often; then the first by character. */
    static <T extends Comparable<T>> T mostUsed(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<T, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey().toString().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }
}
