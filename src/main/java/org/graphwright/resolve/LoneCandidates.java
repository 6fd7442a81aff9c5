package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which records of persons last names alone have to be compared with, and by which words. */
final class LoneCandidates {
    private final Corpus corpus;
    private final CorpusStatistics statistics;
    private final PersonNames persons;

    LoneCandidates(Corpus corpus, CorpusStatistics statistics, PersonNames persons) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.statistics = requireNonNull(statistics, "statistics is null");
        this.persons = requireNonNull(persons, "persons is null");
    }

    /** @param cluster id of the cluster of the units */
    List<LoneCandidate> of(String cluster, List<Unit> all) {
        List<Unit> named =
                all.stream().filter(unit -> unit.kind() == Unit.Kind.PERSON).toList();
        int articles = named.stream().mapToInt(Unit::size).sum();
        List<LoneCandidate> candidates = new ArrayList<>();
        for (Unit unit : named) {
            Set<String> called = called(unit);
            int[] records = unit.records();
            for (int i = 0; i < records.length; i++) {
                PlacedRecord placed = corpus.placed(records[i]);
                Set<String> words = new TreeSet<>(placed.loneHere());
                if (i < Contexts.MOST_RECORDS) {
                    called.stream().filter(statistics::isLoneName).forEach(words::add);
                }
                for (String word : words) {
                    candidates.add(
                            new LoneCandidate(word, placed, unit.id(), cluster, articles, called.contains(word)));
                }
            }
        }
        return candidates;
    }

    /** The last name, and what articles call the person for short. */
    private Set<String> called(Unit unit) {
        List<String> words = unit.words();
        int last = words.size() - (persons.suffix(words).isEmpty() ? 1 : 2);
        Set<String> called = new TreeSet<>(List.of(words.get(Math.max(last, 0))));
        for (int index : unit.records()) {
            for (String alias : corpus.record(index).aliases()) {
                List<String> form = persons.words(alias);
                if (form.size() == 1 && words.contains(form.get(0))) {
                    called.add(form.get(0));
                }
            }
        }
        return called;
    }
}
