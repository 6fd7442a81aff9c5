package org.graphwright.extract.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The phrases of a word list, found by their first and by their last word. Immutable. */
final class PhraseSet {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, List<String[]>> byFirst = new HashMap<>();
    private final Map<String, List<String[]>> byLast = new HashMap<>();

    private final Set<String> lesser;

    /** @param lesser words after which a phrase is not meant */
    PhraseSet(Collection<String> phrases, Collection<String> lesser) {
        this.lesser = Set.copyOf(lesser);
        for (String phrase : new TreeSet<>(phrases)) {
            String[] words = BLANKS.split(phrase.strip().toLowerCase(Locale.ROOT));
            byFirst.computeIfAbsent(words[0], k -> new ArrayList<>(1)).add(words);
            byLast.computeIfAbsent(words[words.length - 1], k -> new ArrayList<>(1))
                    .add(words);
        }
        Comparator<String[]> longestFirst = Comparator.comparing(words -> -words.length);
        byFirst.values().forEach(list -> list.sort(longestFirst));
        byLast.values().forEach(list -> list.sort(longestFirst));
    }

    /** The words of which one must be in any sentence that has a phrase: their first ones. */
    Set<String> firstWords() {
        return new TreeSet<>(byFirst.keySet());
    }

    /** The lengths in tokens of the phrases that begin at a token, the longest first. */
    List<Integer> lengthsFrom(CueSentence sentence, int token) {
        return token < sentence.size() && !isAfterLesser(sentence, token)
                ? lengths(sentence, token, byFirst, sentence.text(token), sentence.lemma(token), false)
                : List.of();
    }

    /** True where a phrase ends with the token before {@code end} and does not begin before {@code begin}. */
    boolean endsAt(CueSentence sentence, int begin, int end) {
        return firstTokenOfOneEndingAt(sentence, begin, end) >= 0;
    }

    /** The first token of the longest phrase that ends with the token before {@code end} and does not begin before {@code begin}, or -1. */
    int firstTokenOfOneEndingAt(CueSentence sentence, int begin, int end) {
        int last = end - 1;
        return lengths(sentence, last, byLast, sentence.text(last), sentence.lemma(last), true).stream()
                .mapToInt(length -> end - length)
                .filter(from -> from >= begin && !isAfterLesser(sentence, from))
                .min()
                .orElse(-1);
    }

    /** An under secretary is a lesser one; who serves under a president does not make him less. */
    private boolean isAfterLesser(CueSentence sentence, int token) {
        return token > 0
                && lesser.contains(sentence.text(token - 1))
                && !sentence.token(token - 1).tag().equals("IN");
    }

    private static List<Integer> lengths(
            CueSentence sentence,
            int token,
            Map<String, List<String[]>> index,
            String text,
            String lemma,
            boolean back) {
        List<Integer> found = new ArrayList<>(1);
        List<List<String[]>> lists = text.equals(lemma)
                ? List.of(index.getOrDefault(text, List.of()))
                : Arrays.asList(index.getOrDefault(text, List.of()), index.getOrDefault(lemma, List.of()));
        for (List<String[]> phrases : lists) {
            for (String[] words : phrases) {
                int from = back ? token - words.length + 1 : token;
                if (from >= 0 && stands(sentence, from, words)) {
                    found.add(words.length);
                }
            }
        }
        return found;
    }

    private static boolean stands(CueSentence sentence, int from, String[] words) {
        if (from + words.length > sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (!word.equals(sentence.text(from + i)) && !word.equals(sentence.lemma(from + i))) {
                return false;
            }
        }
        return true;
    }
}
