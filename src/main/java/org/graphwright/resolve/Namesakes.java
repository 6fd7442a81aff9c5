package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells persons of one full name apart: those whose years of birth or death differ and whose
 * articles do not have much in common, and those of different countries whose articles
 * have nothing in common.
 */
final class Namesakes {
    /** Names in more articles than this are of somebody known, and left whole. */
    private static final int MOST_RECORDS = 200;

    /** Articles with less in common, in nats, are on different things. */
    private static final double NOTHING_COMMON = 1.0;

    /** Where articles have as much in common, in nats, it is rather one of the years that is wrong. */
    private static final double MUCH_COMMON = 20.0;

    private final Corpus corpus;

    Namesakes(Corpus corpus) {
        this.corpus = requireNonNull(corpus, "corpus is null");
    }

    /** The records of one name as groups, each of one person, in canonical order. */
    List<List<Integer>> split(int[] records) {
        List<List<Integer>> groups = new ArrayList<>();
        if (records.length > MOST_RECORDS || !mayDiffer(records)) {
            groups.add(java.util.Arrays.stream(records).boxed().toList());
            return groups;
        }
        for (int record : records) {
            List<Integer> best = null;
            double most = -1;
            for (List<Integer> group : groups) {
                int[] members = group.stream().mapToInt(Integer::intValue).toArray();
                double common = corpus.common(record, corpus.keysAround(members));
                boolean conflict = group.stream().anyMatch(member -> conflict(record, member, common));
                if (!conflict && common > most) {
                    most = common;
                    best = group;
                }
            }
            if (best == null) {
                best = new ArrayList<>();
                groups.add(best);
            }
            best.add(record);
        }
        return groups;
    }

    private boolean mayDiffer(int[] records) {
        for (String property : List.of("birthDate", "deathDate", "citizenOf")) {
            Set<String> all = new TreeSet<>();
            for (int record : records) {
                all.addAll(said(record, property));
            }
            if (all.size() > 1) {
                return true;
            }
        }
        return false;
    }

    private boolean conflict(int one, int other, double common) {
        return common < MUCH_COMMON && (differ(one, other, "birthDate") || differ(one, other, "deathDate"))
                || common < NOTHING_COMMON && differ(one, other, "citizenOf");
    }

    private boolean differ(int one, int other, String property) {
        Set<String> ours = said(one, property);
        Set<String> theirs = said(other, property);
        return !ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains);
    }

    /** Years of dates; countries, whatever they are called. */
    private Set<String> said(int record, String property) {
        Set<String> said = new TreeSet<>();
        for (EntityRecord.Link link : corpus.record(record).links()) {
            if (link.forward() && link.property().equals(property)) {
                int other = corpus.index(link.other());
                if (other >= 0) {
                    said.add("thing " + corpus.key(other));
                } else if (link.other().length() >= 4) {
                    said.add(link.other().substring(0, 4));
                }
            }
        }
        return said;
    }
}
