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

    private List<String> sentences(String text) {
        return language.read(text).stream().map(s -> s.span().of(text)).toList();
    }

    private List<String> words(String text) {
        return language.read(text).stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::text)
                .toList();
    }

    @Test
    void abbreviationsEndNoSentence() {
        assertThat(
                        sentences(
                                "Mr. Smith met Gen. John F. Kelly of the U.S. Army at 5 p.m. on Feb. 3. He left the U.S. The end."))
                .containsExactly(
                        "Mr. Smith met Gen. John F. Kelly of the U.S. Army at 5 p.m. on Feb. 3.",
                        "He left the U.S.",
                        "The end.");
        assertThat(sentences("Acme Inc. President Jane Roe resigned. Acme Inc. He resigned."))
                .containsExactly("Acme Inc. President Jane Roe resigned.", "Acme Inc.", "He resigned.");
    }

    @Test
    void closingQuotesStayWithTheirSentence() {
        assertThat(sentences("“It was a system. ” “So I left.” Then he went."))
                .containsExactly("“It was a system. ”", "“So I left.”", "Then he went.");
        assertThat(sentences("\"Why now?\" Barack Obama asked. Nobody knew."))
                .containsExactly("\"Why now?\" Barack Obama asked.", "Nobody knew.");
    }

    @Test
    void aLineIsASentenceUnlessTheTextIsWrapped() {
        assertThat(sentences("Leaders meet in Geneva\nBy a reporter\n\nThey met. All left."))
                .containsExactly("Leaders meet in Geneva", "By a reporter", "They met.", "All left.");
        String wrapped = "The leaders of both of the countries came together in the old\n"
                + "town on the lake, where they had met for the first time twenty\n"
                + "years before, and they agreed to stop the fighting along their\n"
                + "border.\n\nNobody else was there.";
        assertThat(sentences(wrapped)).hasSize(2);
        assertThat(words(wrapped)).contains("old", "town").doesNotContain("\n");
    }

    @Test
    void wordsAreThoseOfThePennTreebank() {
        assertThat(words("Agence France-Presse said ISIS’ al-Furat plan—a half-hour clip—wasn't China’s."))
                .containsExactly(
                        "Agence",
                        "France-Presse",
                        "said",
                        "ISIS",
                        "'",
                        "al-Furat",
                        "plan",
                        "—",
                        "a",
                        "half-hour",
                        "clip",
                        "—",
                        "was",
                        "n't",
                        "China",
                        "'s",
                        ".");
        assertThat(language.read("The \"big\" plan (2020) failed.").get(0).tokens())
                .extracting(Token::tag)
                .containsExactly("DT", "``", "JJ", "''", "NN", "-LRB-", "CD", "-RRB-", "VBD", ".");
    }

    @Test
    void anEndlessLineIsCutBetweenWordsAndNoneIsLost() {
        String text = "word and ".repeat(5_000) + "x".repeat(5_000);
        List<Sentence> sentences = language.read(text);
        assertThat(sentences).allSatisfy(s -> assertThat(s.span().length()).isLessThanOrEqualTo(1500));
        assertThat(sentences.stream().mapToInt(s -> s.span().length()).sum())
                .isGreaterThan(text.length() - 2 * sentences.size());
        assertThat(sentences.get(0).tokens())
                .allSatisfy(t -> assertThat(t.text()).isIn("word", "and"));
    }

    @Test
    void whatStandsBehindAnArticleIsNoVerb() {
        assertThat(language.read("The suspects, two of whom worked there, were arrested.")
                        .get(0)
                        .tokens()
                        .get(1)
                        .tag())
                .isEqualTo("NNS");
    }

    @Test
    void aSentenceOfTwoNamesAndAWordInSHasThatForItsVerb() {
        Token verb =
                language.read("Siemens sponsors Bayern Munich.").get(0).tokens().get(1);
        assertThat(verb.tag()).isEqualTo("VBZ");
        assertThat(verb.lemma()).isEqualTo("sponsor");
        List<Token> withVerb = language.read("Germany beat Italy as Siemens shares rose.")
                .get(0)
                .tokens();
        assertThat(withVerb.get(5).tag()).isEqualTo("NNS");
    }

    @Test
    void nothingIsReadFromNothing() {
        assertThat(language.read("")).isEmpty();
        assertThat(language.read(" \n\t\u00a0\u200b\n")).isEmpty();
    }
}
