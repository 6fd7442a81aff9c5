package org.graphwright.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.graphwright.model.Article;
import org.graphwright.model.Entity;
import org.graphwright.model.Extraction;
import org.graphwright.model.Mention;
import org.graphwright.model.Span;
import org.junit.jupiter.api.Test;

/** A text of several parts is one article. */
class LongTextTest {
    private static final ExtractorOptions LIGHT = new ExtractorOptions(Profile.LIGHT, null, List.of(), 0, false);

    private static final String TEXT =
            ("Angela Merkel, the chancellor of Germany, met Emmanuel Macron in Paris on Monday."
                            + " \u201cWe agree,\u201d Merkel said.\n\n")
                    .repeat(500);

    @Test
    void isCutWhereAParagraphEnds() {
        List<Span> parts = ArticleParts.of(TEXT);
        assertThat(parts)
                .hasSize(3)
                .allSatisfy(
                        part -> assertThat(part.of(TEXT)).startsWith("Angela").endsWith("\n\n"));
        assertThat(parts.get(2).end()).isEqualTo(TEXT.length());
        assertThat(ArticleParts.of("\ud83d\ude00".repeat(20_000)))
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.begin()).isEven());
        assertThat(ArticleParts.of("")).containsExactly(new Span(0, 0));
    }

    @Test
    void hasItsThingsAndOffsetsAsAWhole() throws IOException {
        try (Extractors extractors = new Extractors(LIGHT)) {
            Extraction read = extractors.newExtractor().extract(new Article("a", TEXT, null, null, null, "a.txt"));
            assertThat(read.article().text()).isEqualTo(TEXT);
            assertThat(read.entities())
                    .extracting(Entity::name)
                    .containsOnlyOnce("Angela Merkel", "Emmanuel Macron", "Paris");
            assertThat(read.mentions()).extracting(Mention::id).doesNotHaveDuplicates();
            Entity merkel = read.entities().stream()
                    .filter(entity -> entity.name().equals("Angela Merkel"))
                    .findFirst()
                    .orElseThrow();
            List<Mention> mentions = read.mentions().stream()
                    .filter(mention -> merkel.id().equals(mention.entity()) && mention.isNameOfThing())
                    .toList();
            assertThat(mentions)
                    .hasSize(1_000)
                    .allSatisfy(mention -> assertThat(mention.span().of(TEXT)).isIn("Angela Merkel", "Merkel"));
            assertThat(read.quotations()).hasSize(500).allSatisfy(said -> {
                assertThat(said.span().of(TEXT)).isEqualTo("We agree,");
                assertThat(said.speaker()).isEqualTo(merkel.id());
            });
            assertThat(read.facts())
                    .isNotEmpty()
                    .allSatisfy(fact -> assertThat(fact.begin()).isLessThan(TEXT.length()));
        }
    }

    @Test
    void isLeftAsideWhereItTakesLongerThanIsAllowed() throws IOException {
        try (Extractors extractors = new Extractors(LIGHT, Duration.ofNanos(1))) {
            Extractor extractor = extractors.newExtractor();
            assertThat(extractor
                            .extract(new Article("b", "Max Hill met Clara Voss.", null, null, null, "b.txt"))
                            .mentions())
                    .hasSize(2);
            assertThatThrownBy(() -> extractor.extract(new Article("a", TEXT, null, null, null, "a.txt")))
                    .isInstanceOf(SlowArticleException.class)
                    .hasMessageContaining("characters were read, so it was left aside");
        }
    }
}
