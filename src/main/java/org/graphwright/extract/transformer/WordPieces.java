package org.graphwright.extract.transformer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** WordPiece (Schuster and Nakajima, 2012) as BERT uses it, uncased: greedy longest match in the vocabulary. Safe for threads. */
final class WordPieces {
    // Where the marks stand in the vocabulary of BERT, uncased (Devlin et al., 2019).
    static final int CLS = 101;
    static final int SEP = 102;
    static final int UNKNOWN = 100;

    /** Characters, as in the tokenizer with which the model was trained ({@code max_input_chars_per_word}). */
    private static final int LONGEST_WORD = 100;

    /** Words in memory; by hand. */
    private static final int MOST_CACHED = 200_000;

    private final Map<String, Integer> vocabulary;
    private final Map<String, int[]> cache = new ConcurrentHashMap<>();

    /** @param vocabulary the pieces; a piece's index is its number */
    WordPieces(List<String> vocabulary) {
        this.vocabulary = new HashMap<>(vocabulary.size() * 2);
        for (int i = 0; i < vocabulary.size(); i++) {
            this.vocabulary.put(vocabulary.get(i), i);
        }
    }

    /** The numbers of the pieces of {@code word}; not empty. The caller must not change the array. */
    int[] of(String word) {
        int[] known = cache.get(word);
        if (known != null) {
            return known;
        }
        int[] pieces = split(word);
        if (cache.size() < MOST_CACHED && word.length() <= LONGEST_WORD) {
            cache.put(word, pieces);
        }
        return pieces;
    }

    private int[] split(String word) {
        String plain = plain(word);
        int length = plain.codePointCount(0, plain.length());
        if (length == 0 || length > LONGEST_WORD) {
            return new int[] {UNKNOWN};
        }
        int[] pieces = new int[plain.length()];
        int count = 0;
        int begin = 0;
        while (begin < plain.length()) {
            int end = plain.length();
            Integer piece = null;
            while (end > begin) {
                String part = plain.substring(begin, end);
                piece = vocabulary.get(begin == 0 ? part : "##" + part);
                if (piece != null) {
                    break;
                }
                end--;
            }
            if (piece == null) {
                return new int[] {UNKNOWN};
            }
            pieces[count++] = piece;
            begin = end;
        }
        return Arrays.copyOf(pieces, count);
    }

    private static String plain(String word) {
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type != Character.NON_SPACING_MARK && type != Character.FORMAT && type != Character.CONTROL) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
