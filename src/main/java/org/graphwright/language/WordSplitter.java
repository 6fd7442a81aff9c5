package org.graphwright.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.Span;

/**
 * Splits what stands between blanks into words. OpenNLP's tokenizer looks no further than the next blank, so what it said once it need
 * not be asked again. One object serves one thread.
 */
final class WordSplitter {
    /** Kept before all are forgotten, so that memory has an end. */
    private static final int MOST_KEPT = 100_000;

    /** Longer ones are not seen twice. */
    private static final int LONGEST_KEPT = 40;

    private final Tokenizer tokenizer;
    private final Map<String, Span[]> known = new HashMap<>();

    WordSplitter(Tokenizer tokenizer) {
        this.tokenizer = Objects.requireNonNull(tokenizer, "tokenizer is null");
    }

    /** The words of a sentence, in order of position. */
    List<Span> split(String sentence) {
        List<Span> words = new ArrayList<>();
        for (Span stretch : WhitespaceTokenizer.INSTANCE.tokenizePos(sentence)) {
            String text = sentence.substring(stretch.getStart(), stretch.getEnd());
            for (Span word : words(text)) {
                words.add(new Span(word, stretch.getStart()));
            }
        }
        return words;
    }

    private Span[] words(String text) {
        if (text.length() > LONGEST_KEPT) {
            return tokenizer.tokenizePos(text);
        }
        Span[] words = known.get(text);
        if (words == null) {
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            words = tokenizer.tokenizePos(text);
            known.put(text, words);
        }
        return words;
    }
}
