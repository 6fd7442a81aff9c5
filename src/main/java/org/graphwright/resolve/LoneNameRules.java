package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Proposes whose last name a last name alone is. If the article has the full name, only a person of the article is meant; of several
 * the one who is named most, here and everywhere. Else the person of that name with whom the article has most in common.
 */
final class LoneNameRules {
    /** So many times more must speak for one person of an article than for another one. */
    private static final double ODDS = 2.5;

    /** What an article must have in common with those on a person, in nats; less for persons of many articles. */
    private static final double COMMON = 4.0;

    /** The same with articles on a person of many. */
    private static final double COMMON_WITH_KNOWN = 2.0;
    /** A person of so many articles is known. */
    private static final int KNOWN = 5;

    /** How alike an article and one on a person of few articles must be: long articles have something in common with all. */
    private static final double ALIKE = 0.2;

    /** What two articles with the same last name alone must have in common. */
    private static final double COMMON_OF_LONE = 3.0;

    private final Corpus corpus;
    private final Units units;
    private final Contexts contexts;
    private final Clusters clusters;
    private final PersonNames names;

    /** For each word of full names, but the first, the persons; for what they are called by it, and for the first word, the same. */
    private final Map<String, Set<Integer>> byWord = new HashMap<>();

    private final Map<String, Set<Integer>> byLast = new HashMap<>();
    private final Map<String, Set<Integer>> byFirst = new HashMap<>();

    /** For the clusters of persons how many records with full names they have. */
    private final Map<Integer, Integer> sizes = new HashMap<>();

    /**
     * @param clusters of full names
     * @param candidates the persons of the units
     */
    LoneNameRules(
            Corpus corpus,
            Units units,
            Contexts contexts,
            Clusters clusters,
            PersonNames names,
            Collection<LoneCandidate> candidates) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.units = requireNonNull(units, "units is null");
        this.contexts = requireNonNull(contexts, "contexts is null");
        this.clusters = requireNonNull(clusters, "clusters is null");
        this.names = requireNonNull(names, "names is null");
        for (LoneCandidate candidate : candidates) {
            int unit = units.of(corpus.index(candidate.placed().record().iri()));
            sizes.put(clusters.of(unit), candidate.articles());
            if (candidate.called()) {
                byLast.computeIfAbsent(candidate.word(), key -> new TreeSet<>()).add(unit);
            }
        }
    }

    List<Merge> propose() {
        for (int u = 0; u < units.size(); u++) {
            if (units.unit(u).kind() == Unit.Kind.PERSON) {
                index(u);
            }
        }
        List<Merge> proposals = new ArrayList<>();
        Map<String, List<Integer>> alone = new TreeMap<>();
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.unit(u);
            if (unit.kind() == Unit.Kind.LONE_PERSON) {
                Merge merge = whose(u);
                if (merge == null) {
                    alone.computeIfAbsent(String.join(" ", unit.words()), key -> new ArrayList<>(1))
                            .add(u);
                } else if (merge.first() != merge.second()) {
                    proposals.add(merge);
                }
            }
        }
        alone.values().forEach(same -> joinLone(same, proposals));
        return proposals;
    }

    private void index(int unit) {
        List<String> words = units.unit(unit).words();
        int last = words.size() - (names.suffix(words).isEmpty() ? 1 : 2);
        for (int i = 1; i <= last; i++) {
            byWord.computeIfAbsent(words.get(i), key -> new TreeSet<>()).add(unit);
        }
        byFirst.computeIfAbsent(words.get(0), key -> new TreeSet<>()).add(unit);
    }

    /** Null where nothing tells; a proposal to join the unit with itself where the article has the name but leaves open whose. */
    private @Nullable Merge whose(int lone) {
        List<String> words = units.unit(lone).words();
        int record = units.unit(lone).records()[0];
        String last = words.get(words.size() - 1);
        Map<Integer, Integer> here = inArticle(record, fitting(byWord.getOrDefault(last, Set.of()), words));
        if (here.isEmpty()) {
            // the family name comes first in some languages, and some are called by their first name
            here = inArticle(record, fitting(byFirst.getOrDefault(last, Set.of()), words));
        }
        return here.isEmpty() ? elsewhere(lone, record, words) : inArticle(lone, words, here);
    }

    /** How often the article of a record mentions persons, by cluster; those that it does not mention are left out. */
    private Map<Integer, Integer> inArticle(int record, List<Integer> persons) {
        Map<Integer, Integer> here = new TreeMap<>();
        for (int person : persons) {
            for (int index : units.unit(person).records()) {
                if (corpus.article(index) == corpus.article(record)) {
                    here.merge(clusters.of(person), corpus.record(index).mentions(), Integer::sum);
                }
            }
        }
        return here;
    }

    /** The persons whose names have all the words. */
    private List<Integer> fitting(Set<Integer> persons, List<String> words) {
        return persons.stream()
                .filter(person -> Collections.indexOfSubList(units.unit(person).words(), words) >= 0)
                .toList();
    }

    private Merge inArticle(int lone, List<String> words, Map<Integer, Integer> here) {
        Map<Integer, Double> odds = new TreeMap<>();
        here.forEach((person, mentions) -> odds.put(person, (1.0 + articles(person)) * (1.0 + mentions)));
        List<Map.Entry<Integer, Double>> ranked = ranked(odds);
        int best = ranked.get(0).getKey();
        String name = String.join(" ", words);
        if (ranked.size() == 1) {
            return new Merge(lone, best, 0.97, new Reason("last name", "the article has one person called " + name));
        }
        boolean clear = ranked.get(0).getValue() >= ODDS * ranked.get(1).getValue();
        return new Merge(
                lone,
                clear ? best : lone,
                0.9,
                new Reason("last name", "of those called " + name + " in the article the one who is named most"));
    }

    private @Nullable Merge elsewhere(int lone, int record, List<String> words) {
        String last = words.get(words.size() - 1);
        Map<Integer, Double> common = new TreeMap<>();
        for (int person : fitting(byLast.getOrDefault(last, Set.of()), words)) {
            double score = corpus.common(record, contexts.around(person)) + roles(record, person);
            common.merge(clusters.of(person), score, Math::max);
        }
        Map<Integer, Double> scores = new TreeMap<>();
        common.forEach((person, score) -> scores.put(person, score * Math.log(2.0 + articles(person))));
        List<Map.Entry<Integer, Double>> ranked = ranked(scores);
        if (ranked.isEmpty()) {
            return null;
        }
        int best = ranked.get(0).getKey();
        double least = articles(best) >= KNOWN ? COMMON_WITH_KNOWN : COMMON;
        boolean clear = ranked.size() == 1
                || ranked.get(0).getValue() >= 2 * ranked.get(1).getValue();
        boolean alike = articles(best) >= KNOWN || roles(record, best) > 0 || alike(record, best) >= ALIKE;
        if (!clear || !alike || common.getOrDefault(best, 0.0) < least) {
            return null;
        }
        String name = String.join(" ", words);
        return new Merge(
                lone,
                best,
                0.8,
                new Reason(
                        "last name",
                        (ranked.size() == 1
                                        ? "only one person is called " + name
                                        : "of those called " + name + " this one fits best")
                                + contexts.told(lone, best)));
    }

    private double alike(int record, int person) {
        return Arrays.stream(units.unit(person).records())
                .limit(100)
                .mapToDouble(index -> corpus.alike(record, index))
                .max()
                .orElse(0);
    }

    /** What is said of both with the same words: offices, countries. */
    private double roles(int record, int person) {
        Set<String> here = said(record);
        double most = 0;
        for (int index : Arrays.stream(units.unit(person).records()).limit(100).toArray()) {
            Set<String> there = said(index);
            there.retainAll(here);
            most = Math.max(most, there.size());
        }
        return most;
    }

    private Set<String> said(int record) {
        Set<String> said = new TreeSet<>();
        List<EntityRecord.Link> links = corpus.record(record).links();
        for (int i = 0; i < links.size(); i++) {
            String other = corpus.placed(record).others().get(i).words();
            said.add(links.get(i).property() + links.get(i).forward() + other);
        }
        return said;
    }

    private void joinLone(List<Integer> same, List<Merge> proposals) {
        int count = Math.min(same.size(), PersonRules.LARGEST_BLOCK);
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                int one = same.get(i);
                int other = same.get(j);
                double score =
                        contexts.common(one, other) + roles(units.unit(one).records()[0], other);
                if (score >= COMMON_OF_LONE) {
                    proposals.add(new Merge(
                            one,
                            other,
                            0.5 + Math.min(0.2, score / 100),
                            new Reason(
                                    "last name",
                                    "nobody's full name has "
                                            + String.join(" ", units.unit(one).words()) + contexts.told(one, other))));
                }
            }
        }
    }

    private int articles(int cluster) {
        return sizes.getOrDefault(cluster, 0);
    }

    private static List<Map.Entry<Integer, Double>> ranked(Map<Integer, Double> scores) {
        Comparator<Map.Entry<Integer, Double>> byScore = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return scores.entrySet().stream()
                .sorted(byScore.thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
