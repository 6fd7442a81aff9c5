package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the persons whom another form of their name means: "Trump" and "Donald" of "Donald Trump", "Donald Trump" of "Donald J. Trump",
 * "Paraone-Smith" of "Hinewai Paraone-Smith".
 */
final class PersonForms {
    private static final String WHOLE = "whole ";
    private static final String END = "end ";
    private static final String FIRST = "first ";
    private static final String EDGES = "edges ";

    /** In words. What is longer is a row of letters or a list rather than a name, and its thousand ends are not looked at. */
    private static final int LONGEST_END = 12;

    private final ClusterIndex index = new ClusterIndex();

    /** How many words the names between the same first and last word have, so that all others of them are found. */
    private final Set<Integer> lengths = new TreeSet<>();

    /** @param gender the keys of equal names differ by it */
    void add(Cluster cluster, List<String> words, Gender gender) {
        index.put(WHOLE + String.join(" ", words), cluster);
        index.put(whole(words, gender), cluster);
        for (int from = firstEnd(words); from < words.size(); from++) {
            index.put(END + String.join(" ", words.subList(from, words.size())), cluster);
        }
        if (words.size() > 1) {
            index.put(FIRST + words.get(0), cluster);
            index.put(edges(words, words.size()), cluster);
            lengths.add(words.size());
        }
    }

    /** In the order in which they were added. */
    List<Cluster> find(List<String> words, Gender gender) {
        List<String> keys = new ArrayList<>();
        for (Gender other : Gender.values()) {
            if (gender.agrees(other)) {
                keys.add(whole(words, other));
            }
        }
        boolean isInitial = words.size() == 1 && words.get(0).length() == 1;
        if (!isInitial) {
            keys.add(END + String.join(" ", words));
        }
        if (words.size() == 1 && !isInitial) {
            keys.add(FIRST + words.get(0));
        }
        for (int from = firstEnd(words); from < words.size(); from++) {
            List<String> end = words.subList(from, words.size());
            if (end.size() > 1 || end.get(0).length() > 1) {
                keys.add(WHOLE + String.join(" ", end));
            }
        }
        if (words.size() > 1) {
            if (words.get(0).length() > 1) {
                keys.add(WHOLE + words.get(0));
            }
            lengths.stream().filter(length -> length != words.size()).forEach(length -> keys.add(edges(words, length)));
        }
        return index.find(keys);
    }

    private static int firstEnd(List<String> words) {
        return Math.max(1, words.size() - LONGEST_END);
    }

    private static String whole(List<String> words, Gender gender) {
        return gender + " " + String.join(" ", words);
    }

    private static String edges(List<String> words, int length) {
        return EDGES + length + " " + words.get(0) + " " + words.get(words.size() - 1);
    }
}
