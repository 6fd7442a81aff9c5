package org.graphwright.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;

/**
 * Reads English: text in, sentences of tagged tokens out. One object serves one thread: OpenNLP's {@code *ME} classes give wrong
 * answers when threads share them. The models behind them are loaded once and shared.
 */
public final class Language {
    /** What the Penn Treebank writes as a token of its own and the tokenizer's model leaves with its word. */
    private static final Pattern CLITIC =
            Pattern.compile("(?<=[\\p{L}\\p{N}.])(?:'(?:s|re|ve|ll|d|m)|n't)$", Pattern.CASE_INSENSITIVE);

    private final SentenceDetectorME sentenceDetector = new SentenceDetectorME(Models.SENTENCES);
    private final TokenizerME tokenizer = new TokenizerME(Models.TOKENS);
    private final POSTaggerME tagger = new POSTaggerME(Models.TAGS, POSTagFormat.PENN);
    private final ChunkerME chunker = new ChunkerME(Models.CHUNKS);
    private final LemmatizerME lemmatizer = new LemmatizerME(Models.LEMMAS);
    private final Map<String, String> lemmas = new HashMap<>();

    /** The sentences of {@code text}, in order of position; all offsets are on {@code text} as given. */
    public List<Sentence> read(String text) {
        String plain = Characters.plain(text);
        List<Sentence> sentences = new ArrayList<>();
        int lineBegin = 0;
        while (lineBegin < plain.length()) {
            int newline = plain.indexOf('\n', lineBegin);
            int lineEnd = newline < 0 ? plain.length() : newline;
            String line = plain.substring(lineBegin, lineEnd);
            for (opennlp.tools.util.Span s : sentenceDetector.sentPosDetect(line)) {
                List<Token> tokens = tokens(plain, lineBegin + s.getStart(), lineBegin + s.getEnd());
                if (!tokens.isEmpty()) {
                    sentences.add(new Sentence(lineBegin + s.getStart(), lineBegin + s.getEnd(), tokens));
                }
            }
            lineBegin = lineEnd + 1;
        }
        return sentences;
    }

    private List<Token> tokens(String plain, int begin, int end) {
        List<Span> spans = new ArrayList<>();
        for (opennlp.tools.util.Span t : tokenizer.tokenizePos(plain.substring(begin, end))) {
            Span word = new Span(begin + t.getStart(), begin + t.getEnd());
            Matcher clitic = CLITIC.matcher(word.of(plain));
            if (clitic.find()) {
                int cut = word.begin() + clitic.start();
                spans.add(new Span(word.begin(), cut));
                spans.add(new Span(cut, word.end()));
            } else {
                spans.add(word);
            }
        }
        String[] words = spans.stream().map(span -> span.of(plain)).toArray(String[]::new);
        String[] tags = tagger.tag(words);
        String[] chunks = chunker.chunk(words, tags);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            Span at = spans.get(i);
            tokens.add(new Token(at.begin(), at.end(), words[i], tags[i], lemma(words[i], tags[i]), chunks[i]));
        }
        return tokens;
    }

    /**
     * The lemma of a word by itself. The statistical lemmatizer takes most of the time of the whole chain, so it is asked once for a
     * word and tag, out of context: that makes the answer independent of what was read before.
     */
    private String lemma(String word, String tag) {
        if (tag.startsWith("NNP")) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return lemmas.computeIfAbsent(lower + '\t' + tag, key -> {
            String lemma = lemmatizer.lemmatize(new String[] {lower}, new String[] {UniversalTags.of(tag)})[0];
            return lemma.isEmpty() || lemma.equals("O") ? lower : lemma;
        });
    }
}
