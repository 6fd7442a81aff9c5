package org.graphwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import org.graphwright.model.Token;
import org.junit.jupiter.api.Test;

/** The faster readers of OpenNLP's models say what OpenNLP says. */
class SameAsOpenNlpTest {
    private static final POSTaggerME THEIR_TAGGER = new POSTaggerME(OpenNlpModels.tags(), POSTagFormat.PENN);
    private static final ChunkerME THEIR_CHUNKER = new ChunkerME(OpenNlpModels.chunks());
    private static final TokenizerME THEIR_TOKENIZER = new TokenizerME(OpenNlpModels.tokens());
    private final Tagger tagger = new Tagger(Models.TAGS, Models.KNOWN_TAGS);
    private final Chunker chunker = new Chunker(Models.CHUNKS);
    private final WordSplitter splitter = new WordSplitter(Models.TOKENS);

    @Test
    void samplesHaveTheSameTagsAndChunks() throws IOException {
        List<String[]> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(20);
        for (String[] words : sentences) {
            String[] tags = THEIR_TAGGER.tag(words);
            assertThat(tagger.tag(words)).as(String.join(" ", words)).isEqualTo(tags);
            assertThat(chunker.chunk(words, tags))
                    .as(String.join(" ", words))
                    .isEqualTo(THEIR_CHUNKER.chunk(words, tags));
        }
    }

    @Test
    void shortOnesToo() {
        for (String[] words : List.of(new String[] {}, new String[] {"Xi"}, new String[] {"Xi", "spoke"}, new String[] {
            "''", "-LRB-", "\u5317\u4eac", "1,000", "1980s", "well-known"
        })) {
            String[] tags = THEIR_TAGGER.tag(words);
            assertThat(tagger.tag(words)).isEqualTo(tags);
            assertThat(chunker.chunk(words, tags)).isEqualTo(THEIR_CHUNKER.chunk(words, tags));
        }
    }

    @Test
    void wordsAreSplitInTheSamePlacesTheSecondTimeToo() throws IOException {
        String text =
                Files.readString(sample("2018-06-12-singapore-summit.txt")).replace('\n', ' ');
        for (String hard : List.of(
                text, text, "", " a  b ", "(Reuters) - \"Don't,\" he said; it's $1.5bn/yr...", "x".repeat(100) + "!")) {
            assertThat(splitter.split(hard)).containsExactly(THEIR_TOKENIZER.tokenizePos(hard));
        }
    }

    private static Path sample(String name) {
        return Path.of("src/samples/news", name);
    }

    private static List<String[]> sentences() throws IOException {
        List<String[]> sentences = new ArrayList<>();
        Language language = new Language();
        try (Stream<Path> files = Files.list(Path.of("src/samples/news"))) {
            for (Path file : files.sorted().toList()) {
                language.read(Files.readString(file)).stream()
                        .map(sentence ->
                                sentence.tokens().stream().map(Token::text).toArray(String[]::new))
                        .forEach(sentences::add);
            }
        }
        return sentences;
    }
}
