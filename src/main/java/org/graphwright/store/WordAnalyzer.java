package org.graphwright.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.graphwright.resolve.NameKey;

/** Takes names, texts and what is looked for apart into words, each as {@link NameKey#loose} has it. */
public final class WordAnalyzer extends Analyzer {
    /**
     * A word of a text.
     *
     * @param word in the form in which words are compared
     * @param begin offset of its first character in the text, in UTF-16 units
     * @param end offset after its last one
     */
    public record Word(String word, int begin, int end) {}

    /** The words of a name, or of what is looked for, in order. */
    public static List<String> ofName(String name) {
        return ofText(NameKey.loose(name)).stream().map(Word::word).toList();
    }

    /** The words of a text with their places, in order. */
    public static List<Word> ofText(String text) {
        List<Word> words = new ArrayList<>();
        try (Analyzer analyzer = new WordAnalyzer();
                TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(word.toString(), place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, new Loose(tokenizer));
    }

    /** Beginnings of words in queries of Lucene's own syntax. */
    @Override
    protected TokenStream normalize(String field, TokenStream word) {
        return new Loose(word);
    }

    private static final class Loose extends TokenFilter {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

        Loose(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String loose = NameKey.loose(word.toString());
            word.setEmpty().append(loose);
            return true;
        }
    }
}
