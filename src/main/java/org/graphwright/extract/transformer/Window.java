package org.graphwright.extract.transformer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graphwright.model.Span;

/** A sentence, or as much of a long one as the encoder takes at once, as word pieces with the shapes of their words. */
final class Window {
    final List<Span> words;
    final long[] ids;
    final long[] shapes;
    final int[] first;
    final int[] last;

    private Window(List<Span> words, long[] ids, long[] shapes, int[] first, int[] last) {
        this.words = List.copyOf(words);
        this.ids = ids;
        this.shapes = shapes;
        this.first = first;
        this.last = last;
    }

    int pieces() {
        return ids.length;
    }

    /** Cuts {@code words} of {@code text} into windows of at most {@code limit} pieces, at word boundaries; no word is lost. */
    static List<Window> of(String text, List<Span> words, WordPieces pieces, int limit) {
        List<Window> windows = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int begin = at;
            long[] ids = new long[limit];
            long[] shapes = new long[limit];
            int[] first = new int[limit];
            int[] last = new int[limit];
            ids[0] = WordPieces.CLS;
            int n = 1;
            while (at < words.size()) {
                String word = words.get(at).of(text);
                int[] piece = pieces.of(word);
                if (piece.length + 2 > limit) {
                    piece = new int[] {WordPieces.UNKNOWN};
                }
                if (n + piece.length >= limit) {
                    break;
                }
                first[at - begin] = n;
                int shape = Shape.of(word);
                for (int id : piece) {
                    ids[n] = id;
                    shapes[n] = shape;
                    n++;
                }
                last[at - begin] = n - 1;
                at++;
            }
            ids[n++] = WordPieces.SEP;
            int count = at - begin;
            windows.add(new Window(
                    words.subList(begin, at),
                    Arrays.copyOf(ids, n),
                    Arrays.copyOf(shapes, n),
                    Arrays.copyOf(first, count),
                    Arrays.copyOf(last, count)));
        }
        return windows;
    }
}
