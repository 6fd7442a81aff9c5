package org.graphwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.model.Sentence;
import org.graphwright.model.Token;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private final Language language = new Language();

    @Test
    void curlyQuotesAreSplitAndOffsetsStayOnTheRawText() {
        String text = "“China’s ministers met,” he said. They were seeking peace.";
        List<Sentence> sentences = language.read(text);
        assertThat(sentences).hasSize(2);
        List<Token> tokens = sentences.get(0).tokens();
        assertThat(tokens).extracting(Token::text).startsWith("\"", "China", "'s", "ministers", "met", ",", "\"");
        assertThat(tokens).allSatisfy(t -> assertThat(t.span().of(text)).hasSameSizeAs(t.text()));
        assertThat(tokens.get(2).span().of(text)).isEqualTo("’s");
        assertThat(tokens.get(4).tag()).isEqualTo("VBD");
        assertThat(tokens.get(4).lemma()).isEqualTo("meet");
        assertThat(sentences.get(1).tokens().get(2).lemma()).isEqualTo("seek");
        assertThat(tokens.get(3).lemma()).isEqualTo("minister");
        assertThat(tokens.get(3).chunk()).isEqualTo("I-NP");
    }
}
