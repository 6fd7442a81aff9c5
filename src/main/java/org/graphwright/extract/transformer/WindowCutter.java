package org.graphwright.extract.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;

/** Tiles an article with windows of whole sentences: no word is lost, none is read twice. */
final class WindowCutter {
    /** Most pieces of a sentence that is a window alone, its two marks counted: the model was taught none that is longer. */
    static final int LONGEST = 296;

    /** {@code [CLS]} before and {@code [SEP]} behind a window. */
    private static final int MARKS = 2;

    private final WordPieces pieces;
    private final int limit;

    /** @param limit most pieces in a window of several sentences, its two marks counted, at most {@link #LONGEST} */
    WindowCutter(WordPieces pieces, int limit) {
        this.pieces = Objects.requireNonNull(pieces, "pieces is null");
        this.limit = limit;
    }

    /** The windows of {@code sentences}, which are sentences of {@code text}, in order of position. */
    List<Window> cut(String text, List<Sentence> sentences) {
        List<Window> windows = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int size = MARKS;
        for (int s = 0; s < sentences.size(); s++) {
            List<Span> here = BasicTokenizer.of(
                    text, sentences.get(s).begin(), sentences.get(s).end());
            int length = here.stream()
                    .mapToInt(word -> pieces.of(word.of(text)).length)
                    .sum();
            if (!words.isEmpty() && size + length > limit) {
                close(text, words, numbers, windows);
                size = MARKS;
            }
            for (Span word : here) {
                words.add(word);
                numbers.add(s);
            }
            size += length;
        }
        close(text, words, numbers, windows);
        return windows;
    }

    /** Makes a window of {@code words}, more than one of a sentence that is too long, and empties the lists. */
    private void close(String text, List<Span> words, List<Integer> numbers, List<Window> into) {
        int at = 0;
        while (at < words.size()) {
            int[] rest = numbers.subList(at, numbers.size()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            Window window = Window.of(text, words.subList(at, words.size()), rest, pieces, LONGEST);
            into.add(window);
            at += window.words.size();
        }
        words.clear();
        numbers.clear();
    }
}
