package org.graphwright.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.graphwright.query.Spelling;
import org.graphwright.store.WordAnalyzer;
import org.graphwright.store.WordAnalyzer.Word;

/** Cuts out of a text where most of some words stand together. */
final class Snippets {
    /** Characters shown before the first word found. */
    private static final int BEFORE = 60;

    /** Characters shown in all, or a few more where a word would be cut. */
    private static final int LENGTH = 160;

    private final List<String> wanted;

    /** @param wanted in the form in which words are compared */
    Snippets(List<String> wanted) {
        this.wanted = List.copyOf(wanted);
    }

    /** The words in their surroundings; where none of them stands in the text, no text. */
    Snippet of(String text) {
        List<Word> found = found(WordAnalyzer.ofText(text));
        if (found.isEmpty()) {
            return new Snippet("", List.of());
        }
        Word first = best(found);
        int begin = Math.max(0, first.begin() - BEFORE);
        int end = Math.min(text.length(), Math.max(begin + LENGTH, first.end()));
        begin = begin == 0 ? 0 : wordsBegin(text, begin, first.begin());
        end = end == text.length() ? end : wordsEnd(text, first.end(), end);
        StringBuilder shown = new StringBuilder(begin > 0 ? "…" : "");
        List<Mark> marks = new ArrayList<>();
        int at = begin;
        for (Word word : found) {
            if (word.begin() >= begin && word.end() <= end) {
                shown.append(oneLine(text.substring(at, word.begin())));
                int start = shown.length();
                shown.append(oneLine(text.substring(word.begin(), word.end())));
                marks.add(new Mark(start, shown.length(), Mark.WORD));
                at = word.end();
            }
        }
        shown.append(oneLine(text.substring(at, end)));
        return new Snippet(shown.append(end < text.length() ? "…" : "").toString(), marks);
    }

    /** The words as they are; where none stands in the text, those that begin so, else those with an error or two. */
    private List<Word> found(List<Word> words) {
        Set<String> all = new HashSet<>(wanted);
        List<Word> exact =
                words.stream().filter(word -> all.contains(word.word())).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        List<Word> beginning = words.stream()
                .filter(word -> wanted.stream().anyMatch(word.word()::startsWith))
                .toList();
        return beginning.isEmpty()
                ? words.stream()
                        .filter(word -> wanted.stream().anyMatch(w -> Spelling.isNear(w, word.word())))
                        .toList()
                : beginning;
    }

    /** The first of the words after which most different ones follow in a snippet's length. */
    private static Word best(List<Word> found) {
        Word best = found.get(0);
        int most = 0;
        for (int i = 0; i < found.size(); i++) {
            Set<String> together = new HashSet<>();
            for (int j = i;
                    j < found.size() && found.get(j).end() <= found.get(i).begin() + LENGTH - BEFORE;
                    j++) {
                together.add(found.get(j).word());
            }
            if (together.size() > most) {
                most = together.size();
                best = found.get(i);
            }
        }
        return best;
    }

    private static int wordsBegin(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return to;
    }

    private static int wordsEnd(String text, int from, int to) {
        for (int i = to; i > from; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return from;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
