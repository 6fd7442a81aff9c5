package org.graphwright.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graphwright.article.input.RejectedException;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten texts in each of ten languages, of about fifty words. */
class LanguagesTest {
    private static final int SENTENCES = 4;

    private final LanguageCheck check = new LanguageCheck(false);

    @ParameterizedTest
    @CsvSource({
        "fr, French",
        "de, German",
        "es, Spanish",
        "it, Italian",
        "pt, Portuguese",
        "nl, Dutch",
        "pl, Polish",
        "ru, Russian",
        "tr, Turkish",
        "sv, Swedish"
    })
    void textsInOtherLanguagesAreLeftAside(String code, String name) throws IOException {
        List<String> sentences = Files.readAllLines(Path.of("src/test/resources/languages", code + ".txt"));
        for (int i = 0; i < sentences.size(); i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < SENTENCES; j++) {
                text.append(sentences.get((i + 3 * j) % sentences.size())).append(' ');
            }
            Article article = new Article("a", text.toString(), null, null, null, "a");
            assertThatThrownBy(() -> check.check(article))
                    .as(text.toString())
                    .isInstanceOf(RejectedException.class)
                    .hasMessageContaining("in " + name + ": Graphwright reads English");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le maire de Lyon a démissionné mardi.",
                "President Emmanuel Macron of France met Chancellor Angela Merkel in Aachen on Tuesday, and both signed a treaty that renews the one which Charles de Gaulle and Konrad Adenauer had signed in the Élysée Palace in Paris fifty-six years before, the chancellery said in Berlin."
            })
    void shortTextsAndEnglishAreKept(String text) throws RejectedException {
        assertThat(check.check(new Article("a", text, null, null, null, "a")).text())
                .isEqualTo(text);
    }

    @Test
    void japaneseOfWhichTheDetectorIsNotSureIsLeftAside() {
        String text =
                "交通大臣は水曜日、タリンとナイサール島を結ぶフェリーの運航を再開すると発表した。事故の原因について十八カ月にわたる調査が行われ、国際的な専門家が詳しく検証した。会社は三つの都市で二千三百人を雇用している。本社は二〇一四年にヘルシンキへ移転した。";
        assertThatThrownBy(() -> check.check(new Article("a", text, null, null, null, "a")))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("in Japanese: Graphwright reads English");
    }
}
