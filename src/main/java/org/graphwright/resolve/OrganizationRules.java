package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.ontology.Acronym;
import org.graphwright.ontology.Classes;
import org.jspecify.annotations.Nullable;

/** Proposes which names that are no persons' mean one thing: acronyms, names that articles give beside others, names without their country. */
final class OrganizationRules {
    /** What articles must have in common, in nats, for a name and a longer one, or a name with a country and one without, to be one. */
    private static final double COMMON = 2.5;
    /** The same for a name that every country's body has. */
    private static final double COMMON_OF_BODIES = 3.0;
    /** How many times more the best candidate has in common than the next. */
    private static final double TIMES = 2.0;

    /** For an acronym that elsewhere means something else. */
    private static final double COMMON_OF_ACRONYMS = 8.0;

    private static final Map<String, String> SHORT_BODIES = WordPairs.read("body-parts");

    private final Corpus corpus;
    private final Units units;
    private final BodyNames bodies;
    private final Contexts contexts;
    private final List<Merge> proposals = new ArrayList<>();

    OrganizationRules(Corpus corpus, Units units, Contexts contexts, BodyNames bodies) {
        this.bodies = requireNonNull(bodies, "bodies is null");
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.units = requireNonNull(units, "units is null");
        this.contexts = requireNonNull(contexts, "contexts is null");
    }

    List<Merge> propose() {
        Map<RootedName, List<Integer>> byWords = new TreeMap<>();
        Map<String, List<Integer>> byInitials = new TreeMap<>();
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.unit(u);
            if (!unit.isPerson()) {
                byWords.computeIfAbsent(
                                new RootedName(unit.root(), String.join(" ", unit.words())), key -> new ArrayList<>(1))
                        .add(u);
            }
            String own = bodies.parse(corpus.record(unit.records()[0]).name()).own();
            boolean named =
                    List.of(Unit.Kind.NAME, Unit.Kind.KNOWN, Unit.Kind.BODY).contains(unit.kind());
            if (named && own.indexOf(' ') > 0 && unit.root().equals(Classes.ORGANIZATION)) {
                for (boolean small : new boolean[] {true, false}) {
                    String initials = Acronym.initials(own, small).toLowerCase(Locale.ROOT);
                    List<Integer> same = byInitials.computeIfAbsent(initials, key -> new ArrayList<>(1));
                    if (!same.contains(u)) {
                        same.add(u);
                    }
                }
            }
        }
        byWords.values().forEach(this::joinWithoutCountry);
        shortBodies(byWords);
        Map<Integer, Map<Integer, String>> told = told(byWords);
        told.forEach(this::joinTold);
        joinInitials(byWords, byInitials, told.keySet());
        return List.copyOf(proposals);
    }

    /** "Solidarity Party" where only one country's is known by that name, and bodies whose owner their article does not tell. */
    private void joinWithoutCountry(List<Integer> same) {
        List<Integer> owned = same.stream()
                .filter(u ->
                        units.unit(u).detail() != null && units.unit(u).root().equals(Classes.ORGANIZATION))
                .toList();
        for (int u : same) {
            Unit unit = units.unit(u);
            boolean body = unit.kind() == Unit.Kind.LONE_BODY;
            if (!owned.isEmpty() && (body || unit.kind() == Unit.Kind.NAME && unit.detail() == null)) {
                Integer best = best(u, owned, acronym(u) ? COMMON_OF_ACRONYMS : body ? COMMON_OF_BODIES : COMMON);
                if (best != null) {
                    propose(
                            u,
                            best,
                            0.8,
                            "name without its country",
                            String.join(" ", unit.words()) + " of "
                                    + units.unit(best).detail() + contexts.told(u, best));
                }
            }
        }
    }

    private boolean acronym(int unit) {
        return Acronym.isOne(corpus.record(units.unit(unit).records()[0]).name());
    }

    /** "House" in a country that has a House of Representatives. */
    private void shortBodies(Map<RootedName, List<Integer>> byWords) {
        SHORT_BODIES.forEach((shorter, longer) -> {
            for (int u : bodies(byWords, shorter)) {
                for (int v : bodies(byWords, longer)) {
                    Unit one = units.unit(u);
                    Unit other = units.unit(v);
                    if (one.detail() != null && one.detail().equals(other.detail())) {
                        propose(u, v, 0.9, "short name", shorter + " stands for " + longer + " in " + one.detail());
                    }
                }
            }
        });
    }

    private static List<Integer> bodies(Map<RootedName, List<Integer>> byWords, String words) {
        return byWords.getOrDefault(new RootedName(Classes.ORGANIZATION, words), List.of());
    }

    /** For each unit of a short name the units that articles call so, with what tells it. */
    private Map<Integer, Map<Integer, String>> told(Map<RootedName, List<Integer>> byWords) {
        Map<Integer, Map<Integer, String>> told = new TreeMap<>();
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.unit(u);
            if (unit.isPerson() || unit.kind() == Unit.Kind.GEO) {
                continue;
            }
            for (int index : unit.records()) {
                EntityRecord record = corpus.record(index);
                String called = NameForms.normalised(record.name());
                if (unit.kind() == Unit.Kind.KNOWN
                        && !Acronym.isOne(record.name())
                        && !called.equals(String.join(" ", unit.words()))) {
                    for (int v : byWords.getOrDefault(new RootedName(unit.root(), called), List.of())) {
                        tell(told, v, u, "called " + record.name() + " in " + record.article());
                    }
                }
                for (String alias : record.aliases()) {
                    if (Acronym.isOne(alias) || alias.indexOf(' ') > 0) {
                        RootedName words = new RootedName(unit.root(), NameForms.normalised(alias));
                        for (int v : byWords.getOrDefault(words, List.of())) {
                            tell(told, v, u, "called " + alias + " in " + record.article());
                        }
                    }
                }
                for (EntityRecord.Link link : record.links()) {
                    int other = corpus.index(link.other());
                    if (link.property().equals(EntityRecord.IN_BRACKETS) && link.forward() && other >= 0) {
                        String name = corpus.record(other).name();
                        tell(told, units.of(other), u, name + " stands in brackets after it in " + record.article());
                    }
                }
            }
        }
        return told;
    }

    private void tell(Map<Integer, Map<Integer, String>> told, int shorter, int longer, String how) {
        Unit one = units.unit(shorter);
        if (shorter != longer
                && one.kind() != Unit.Kind.BODY
                && one.kind() != Unit.Kind.GEO
                && one.root().equals(units.unit(longer).root())) {
            told.computeIfAbsent(shorter, key -> new TreeMap<>()).putIfAbsent(longer, how);
        }
    }

    private void joinTold(int shorter, Map<Integer, String> longer) {
        if (units.unit(shorter).kind() == Unit.Kind.LONE_BODY) {
            Integer best = best(shorter, List.copyOf(longer.keySet()), COMMON_OF_ACRONYMS);
            if (best != null) {
                propose(shorter, best, 0.9, "acronym", longer.get(best) + contexts.told(shorter, best));
            }
            return;
        }
        int most = longer.keySet().stream()
                .max((a, b) -> units.unit(a).size() - units.unit(b).size())
                .orElseThrow();
        int all = longer.keySet().stream().mapToInt(u -> units.unit(u).size()).sum();
        boolean clear = 3 * units.unit(most).size() >= 2 * all;
        longer.forEach((unit, how) -> {
            if (clear && unit == most || contexts.common(shorter, unit) == Contexts.ONE_ARTICLE) {
                propose(shorter, unit, 0.93, "acronym", how);
            }
        });
    }

    /** An acronym of which no article says what it stands for, but one name has these initials. */
    private void joinInitials(
            Map<RootedName, List<Integer>> byWords, Map<String, List<Integer>> byInitials, Set<Integer> told) {
        byInitials.forEach((initials, full) -> {
            for (int u : bodies(byWords, initials)) {
                int first = units.unit(u).records()[0];
                boolean acronym = initials.length() > 2
                        && Acronym.isOne(corpus.record(first).name());
                Integer best = acronym && !told.contains(u) ? best(u, full, COMMON) : null;
                if (best != null) {
                    propose(
                            u,
                            best,
                            0.85,
                            "acronym",
                            initials.toUpperCase(Locale.ROOT) + " has the initials of "
                                    + String.join(" ", units.unit(best).words()) + contexts.told(u, best));
                }
            }
        });
    }

    /** The unit with which one has most in common, if that is enough and no other comes near. */
    private @Nullable Integer best(int unit, List<Integer> candidates, double least) {
        Map<Integer, Double> scores = new HashMap<>();
        Set<Integer> sorted = new TreeSet<>(candidates);
        sorted.remove(unit);
        sorted.stream().limit(PersonRules.LARGEST_BLOCK).forEach(c -> scores.put(c, contexts.common(unit, c)));
        Integer best = null;
        for (int c : sorted) {
            if (scores.containsKey(c) && (best == null || score(scores, c) > score(scores, best))) {
                best = c;
            }
        }
        if (best == null || score(scores, best) < least) {
            return null;
        }
        int winner = best;
        double top = score(scores, winner);
        boolean rivalled = scores.entrySet().stream()
                .anyMatch(entry -> entry.getKey() != winner && entry.getValue() * TIMES > top);
        return rivalled ? null : best;
    }

    private static double score(Map<Integer, Double> scores, int unit) {
        return scores.getOrDefault(unit, 0.0);
    }

    private void propose(int one, int other, double score, String rule, String words) {
        proposals.add(new Merge(one, other, score, new Reason(rule, words)));
    }
}
