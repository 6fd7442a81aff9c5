package org.graphwright.extract.transformer;

import java.util.Arrays;
import java.util.List;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/** Consecutive sentences that the encoder reads at once, as word pieces with the shapes of their words. */
final class Window {
    /** The words, in order of position. */
    final List<Span> words;

    /** Of each word the number of its sentence; numbers rise by one from a sentence to the next. */
    final int[] sentences;

    final long[] ids;
    final long[] shapes;

    /** Of each word its first piece; the first word's is 1. */
    final int[] first;

    /** Of each word its last piece. */
    final int[] last;

    private Window(List<Span> words, int[] sentences, long[] ids, long[] shapes, int[] first, int[] last) {
        this.words = List.copyOf(words);
        this.sentences = sentences;
        this.ids = ids;
        this.shapes = shapes;
        this.first = first;
        this.last = last;
    }

    int pieces() {
        return ids.length;
    }

    /**
     * As many of the first words as fit.
     *
     * @param words of {@code text}; at least one
     * @param sentences of each word the number of its sentence
     * @param limit most pieces, the two marks counted; more than a word can have
     */
    static Window of(String text, List<Span> words, int[] sentences, WordPieces pieces, int limit) {
        long[] ids = new long[limit];
        long[] shapes = new long[limit];
        int[] first = new int[words.size()];
        int[] last = new int[words.size()];
        ids[0] = WordPieces.CLS;
        int n = 1;
        int count = 0;
        while (count < words.size()) {
            String word = words.get(count).of(text);
            int[] piece = pieces.of(word);
            if (n + piece.length >= limit) {
                break;
            }
            int shape = Shape.of(word);
            first[count] = n;
            for (int id : piece) {
                ids[n] = id;
                shapes[n] = shape;
                n++;
            }
            last[count] = n - 1;
            count++;
        }
        ids[n++] = WordPieces.SEP;
        return new Window(
                words.subList(0, count),
                Arrays.copyOf(sentences, count),
                Arrays.copyOf(ids, n),
                Arrays.copyOf(shapes, n),
                Arrays.copyOf(first, count),
                Arrays.copyOf(last, count));
    }

    /** The characters that words {@code begin} to {@code end} cover. */
    Span span(int begin, int end) {
        return new Span(words.get(begin).begin(), words.get(end - 1).end());
    }

    /** The words that {@code span} touches, first and end, or null where it does not lie within this window. */
    @Nullable
    Span wordsOf(Span span) {
        if (words.isEmpty()
                || span.begin() < words.get(0).begin()
                || span.end() > words.get(words.size() - 1).end()) {
            return null;
        }
        int begin = firstEndingAfter(span.begin());
        int end = begin;
        while (end < words.size() && words.get(end).begin() < span.end()) {
            end++;
        }
        return begin == end ? null : new Span(begin, end);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
