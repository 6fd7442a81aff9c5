package org.graphwright.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.Event;
import org.graphwright.model.EventId;
import org.graphwright.model.Extraction;
import org.graphwright.model.Mention;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
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
    void isAboutWhatItsFirstPartIsAbout() {
        JoinedParts joined = new JoinedParts(Ontology.standard(), true);
        assertThat(joined.join(List.of(part(true), part(true))).events())
                .extracting(Event::main)
                .containsExactly(true, false);
        assertThat(joined.join(List.of(part(false), part(true))).events())
                .extracting(Event::main)
                .containsExactly(false, false);
    }

    /** A part with one event. */
    private static Extraction part(boolean main) {
        Event event = new Event(
                new EventId("v1"),
                new ClassName("Meeting"),
                List.of(new Span(0, 3)),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                false,
                false,
                main,
                0.9);
        Article article = new Article("a", "Met.", null, null, null, "a.txt");
        return new Extraction(
                article,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(event),
                List.of(),
                List.of(),
                "test");
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
