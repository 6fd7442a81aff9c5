package org.graphwright.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;

/**
 * Reads English: text in, sentences of tagged tokens out. One object serves one thread: OpenNLP's {@code *ME} classes give wrong
 * answers when threads share them. The models behind them are loaded once and shared.
 */
public final class Language {
    private final SentenceSplitter sentenceSplitter = new SentenceSplitter(new SentenceDetectorME(Models.SENTENCES));
    private final WordSplitter wordSplitter = new WordSplitter(Models.TOKENS);
    private final Tagger tagger = new Tagger(Models.TAGS, Models.KNOWN_TAGS);
    private final Chunker chunker = new Chunker(Models.CHUNKS);
    private final Lemmatizer lemmatizer = new Lemmatizer(Models.LEMMAS);

    /** The sentences of {@code text}, in order of position; all offsets are on {@code text} as given. */
    public List<Sentence> read(String text) {
        String plain = Characters.plain(text);
        List<Sentence> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(plain)) {
            for (Span s : sentenceSplitter.split(text, plain, paragraph)) {
                List<Token> tokens = tokens(text, plain, s.begin(), s.end());
                if (!tokens.isEmpty()) {
                    sentences.add(new Sentence(s.begin(), s.end(), tokens));
                }
            }
        }
        return sentences;
    }

    /**
     * The Penn tags of a sentence that is split into words already, such as training data.
     *
     * @param words with plain or curly quotes, as they stand
     */
    public List<String> tags(List<String> words) {
        String text = String.join(" ", words);
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            spans.add(new Span(at, at + word.length()));
            at += word.length() + 1;
        }
        String[] plain = words.stream().map(Characters::plain).toArray(String[]::new);
        String[] penn = PennWords.of(text, spans, plain);
        return List.of(VerbTags.mended(penn, tagger.tag(penn)));
    }

    private List<Token> tokens(String text, String plain, int begin, int end) {
        List<Span> rough = new ArrayList<>();
        String sentence = plain.substring(begin, end).replace('\n', ' ');
        for (opennlp.tools.util.Span t : wordSplitter.split(sentence)) {
            rough.add(new Span(begin + t.getStart(), begin + t.getEnd()));
        }
        List<Span> spans = PennTokens.of(plain, rough);
        String[] words = spans.stream().map(span -> span.of(plain)).toArray(String[]::new);
        String[] penn = PennWords.of(text, spans, words);
        String[] tags = VerbTags.mended(penn, tagger.tag(penn));
        String[] chunks = chunker.chunk(penn, tags);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            Span at = spans.get(i);
            tokens.add(
                    new Token(at.begin(), at.end(), words[i], tags[i], lemmatizer.lemma(words[i], tags[i]), chunks[i]));
        }
        return tokens;
    }
}
