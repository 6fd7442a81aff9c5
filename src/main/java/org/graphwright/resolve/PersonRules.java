package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Proposes which full names of persons are of one person. */
final class PersonRules {
    /** Larger blocks of names with two words in common are compared only as far as this many. */
    static final int LARGEST_BLOCK = 100;

    /** Of a longer name the last so many words are looked at: the pairs of words grow with the square. */
    private static final int MOST_WORDS = 6;

    /** What two articles must have in common, in nats, for two forms of a name to be of one person. */
    private static final double COMMON = 2.0;

    /** How many times more the one candidate has in common than the next. */
    private static final double TIMES = 2.0;

    private final Corpus corpus;
    private final Units units;
    private final Contexts contexts;
    private final PersonNames names;

    PersonRules(Corpus corpus, Units units, Contexts contexts, PersonNames names) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.units = requireNonNull(units, "units is null");
        this.contexts = requireNonNull(contexts, "contexts is null");
        this.names = requireNonNull(names, "names is null");
    }

    List<Merge> propose() {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        Map<String, Integer> byName = new TreeMap<>();
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.unit(u);
            if (unit.kind() == Unit.Kind.PERSON) {
                byName.put(String.join(" ", unit.words()), u);
                for (String pair : pairs(unit.words())) {
                    blocks.computeIfAbsent(pair, key -> new ArrayList<>(1)).add(u);
                }
            }
        }
        List<Merge> proposals = new ArrayList<>();
        Map<Integer, Set<Integer>> longer = new TreeMap<>();
        blocks.values().forEach(block -> compare(block, longer));
        longer.forEach((unit, candidates) -> choose(unit, candidates, proposals));
        byName.forEach((name, unit) -> proposeAliases(unit, byName, proposals));
        return proposals;
    }

    /** Two words of the name that its other forms will have, too: for the first word its first letter stands. */
    private static Set<String> pairs(List<String> words) {
        Set<String> pairs = new TreeSet<>();
        int count = Math.min(words.size(), MOST_WORDS);
        List<String> last = words.subList(words.size() - count, words.size());
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                if (last.get(j).length() > 1) {
                    pairs.add(last.get(i) + " " + last.get(j));
                    pairs.add(last.get(i).charAt(0) + ". " + last.get(j));
                }
            }
        }
        String lastWord = words.get(words.size() - 1);
        pairs.add("* " + lastWord);
        return pairs;
    }

    private void compare(List<Integer> block, Map<Integer, Set<Integer>> longer) {
        int count = Math.min(block.size(), LARGEST_BLOCK);
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                List<String> one = units.unit(block.get(i)).words();
                List<String> other = units.unit(block.get(j)).words();
                if (one.equals(other)) {
                    continue; // namesakes, told apart already
                }
                if (names.within(one, other)) {
                    longer.computeIfAbsent(block.get(i), key -> new TreeSet<>()).add(block.get(j));
                } else if (names.within(other, one)) {
                    longer.computeIfAbsent(block.get(j), key -> new TreeSet<>()).add(block.get(i));
                }
            }
        }
    }

    /** A shorter name is that of the one longer name with which it has most in common, if no other comes near. */
    private void choose(int shorter, Set<Integer> candidates, List<Merge> proposals) {
        Map<Integer, Double> scores = new TreeMap<>();
        for (int candidate : candidates) {
            scores.put(candidate, contexts.common(shorter, candidate));
        }
        double best =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        for (int candidate : candidates) {
            double score = scores.getOrDefault(candidate, 0.0);
            boolean rivalled = candidates.stream()
                    .anyMatch(rival -> !PersonNames.compatible(
                                    units.unit(rival).words(),
                                    units.unit(candidate).words())
                            && scores.getOrDefault(rival, 0.0) * TIMES > score);
            if (score >= COMMON && !rivalled) {
                String words = String.join(" ", units.unit(shorter).words()) + " is short for "
                        + String.join(" ", units.unit(candidate).words()) + contexts.told(shorter, candidate);
                proposals.add(new Merge(
                        shorter, candidate, 0.8 + 0.1 * score / (best + score), new Reason("form of a name", words)));
            }
        }
    }

    private void proposeAliases(int unit, Map<String, Integer> byName, List<Merge> proposals) {
        Set<String> seen = new HashSet<>();
        for (int index : units.unit(unit).records()) {
            for (String alias : corpus.record(index).aliases()) {
                String name = String.join(" ", names.words(alias));
                Integer other = byName.get(name);
                if (other != null && other != unit && seen.add(name)) {
                    proposals.add(new Merge(
                            unit,
                            other,
                            0.95,
                            new Reason(
                                    "called so",
                                    "called " + alias + " in "
                                            + corpus.record(index).article())));
                }
            }
        }
    }
}
