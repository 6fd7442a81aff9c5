package org.graphwright.extract.factuality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words and phrases of a list, found by words as they stand or by lemmas. What a list has with a hyphen at its end is also found as
 * the beginning of a longer word ({@code ex-}), with one at its beginning as the end ({@code -elect}). Immutable.
 */
final class Phrases {
    private final Map<String, List<String[]>> byFirst = new HashMap<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();

    /** @param phrases in lower case */
    Phrases(Set<String> phrases) {
        for (String phrase : new TreeSet<>(phrases)) {
            String[] words = phrase.split(" ");
            byFirst.computeIfAbsent(words[0], k -> new ArrayList<>(1)).add(words);
            if (phrase.endsWith("-")) {
                beginnings.add(phrase);
            } else if (phrase.startsWith("-")) {
                ends.add(phrase);
            }
        }
        byFirst.values()
                .forEach(list -> list.sort(Comparator.comparingInt((String[] words) -> words.length)
                        .reversed()));
    }

    /** How many words the longest phrase has that begins at {@code at}; 0 if none does. */
    int length(ClauseText words, int at) {
        if (at < 0 || at >= words.size()) {
            return 0;
        }
        int byText = length(words, at, byFirst.get(words.lower(at)));
        int longest = byText;
        for (String lemma : words.lemmas(at)) {
            longest = Math.max(longest, length(words, at, byFirst.get(lemma)));
        }
        return longest == 0 && isPart(words.lower(at)) ? 1 : longest;
    }

    boolean isAt(ClauseText words, int at) {
        return length(words, at) > 0;
    }

    /** True if a phrase begins somewhere from {@code from} to before {@code to}. */
    boolean isWithin(ClauseText words, int from, int to) {
        for (int at = Math.max(from, 0); at < to; at++) {
            if (isAt(words, at)) {
                return true;
            }
        }
        return false;
    }

    private static int length(ClauseText words, int at, @Nullable List<String[]> phrases) {
        if (phrases != null) {
            for (String[] phrase : phrases) {
                if (matches(words, at, phrase)) {
                    return phrase.length;
                }
            }
        }
        return 0;
    }

    private static boolean matches(ClauseText words, int at, String[] phrase) {
        if (at + phrase.length > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.length; i++) {
            if (!phrase[i].equals(words.lower(at + i)) && !phrase[i].equals(words.lemma(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** True of a longer word that begins with one of the list, as "ex-Italian" does, whose rest may be a name. */
    boolean isBeginning(ClauseText words, int at) {
        return at >= 0 && at < words.size() && isBeginning(words.lower(at));
    }

    private boolean isBeginning(String word) {
        for (String beginning : beginnings) {
            if (word.length() > beginning.length() && word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(String word) {
        for (String end : ends) {
            if (word.length() > end.length() && word.endsWith(end)) {
                return true;
            }
        }
        return isBeginning(word);
    }
}
