package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.graph.SampleExtraction;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Event;
import org.graphwright.model.EventId;
import org.graphwright.model.Evidence;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.FactId;
import org.graphwright.model.MentionId;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Status;
import org.graphwright.model.Tense;
import org.junit.jupiter.api.Test;

class ExtractionLineTest {
    @Test
    void whatIsWrittenIsRead() {
        Extraction sample = SampleExtraction.of("bank");
        assertThat(ExtractionLine.parse(ExtractionLine.of(sample))).isEqualTo(sample);
    }

    @Test
    void everySourceStatusAndTenseIsRead() {
        List<Source> sources = List.of(
                new Source.Model(),
                new Source.Cue("{s} met {o}"),
                new Source.Rule("who leads is a member", List.of(new FactId("f1"), new FactId("f2"))),
                new Source.Gazetteer("GeoNames"));
        for (Source source : sources) {
            for (Status status : Status.values()) {
                for (Tense tense : Tense.values()) {
                    Evidence evidence = new Evidence(
                            List.of(new Span(0, 1), new Span(1, 2)),
                            0.1,
                            source,
                            status,
                            tense,
                            new EntityId("e2"),
                            "2021");
                    Extraction one = saying(
                            "Ada met Bo.",
                            new Fact(
                                    new FactId("f1"),
                                    new EntityId("e1"),
                                    new PropertyName("metWith"),
                                    new EntityId("e2"),
                                    null,
                                    new MentionId("m1"),
                                    null,
                                    evidence));
                    assertThat(ExtractionLine.parse(ExtractionLine.of(one))).isEqualTo(one);
                }
            }
        }
    }

    @Test
    void textIsKeptToTheLastCharacter() {
        String text = "\u0000\u0001\r\n\t\"\\ “é” \uD83D\uDE00 \uFFFE\uFFFF half \uD83D and \uDE00 \u2028";
        Extraction hostile = saying(text);
        String line = ExtractionLine.of(hostile);
        assertThat(line).matches("[ -~]*");
        assertThat(ExtractionLine.parse(line)).isEqualTo(hostile);
    }

    @Test
    void theArticleIsKnownWithoutReadingTheRest() {
        for (String id : List.of("a", "\"\\", "é\uD83D", "x\",\"text\":\"y")) {
            Extraction hi = new Extraction(
                    new Article(id, "Hi.", null, null, null, "a.txt"),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "x");
            String line = ExtractionLine.of(hi);
            assertThat(ExtractionLine.article(line)).hasValue(id);
        }
        assertThat(ExtractionLine.article("{\"sentences\":[]}")).isEmpty();
        assertThat(ExtractionLine.article("{\"article\":{\"id\":\"cut")).isEmpty();
    }

    @Test
    void whatAnArticleHintsAtIsKeptAndLinesWithoutHintsAreRead() {
        Event hint = new Event(
                new EventId("v1"),
                new ClassName("Attack"),
                List.of(new Span(0, 2)),
                List.of(),
                List.of(),
                null,
                "2020",
                List.of(),
                false,
                false,
                false,
                0.2);
        Extraction hinting = saying("Hi.").withEvents(List.of(), List.of(hint));
        assertThat(ExtractionLine.parse(ExtractionLine.of(hinting))).isEqualTo(hinting);
        String older = ExtractionLine.of(saying("Hi.")).replace("\"hinted\":[],", "");
        assertThat(ExtractionLine.parse(older)).isEqualTo(saying("Hi."));
    }

    @Test
    void aLineLooksAsTheDocumentationSays() {
        assertThat(ExtractionLine.of(saying("Hi.")))
                .isEqualTo(
                        "{\"article\":{\"id\":\"a\",\"text\":\"Hi.\",\"source\":\"a.txt\",\"language\":\"en\",\"summary\":false},\"sentences\":[],\"mentions\":[],"
                                + "\"entities\":[],\"facts\":[],\"quotations\":[],\"events\":[],\"hinted\":[],\"openRelations\":[],\"extractor\":\"x\"}");
    }

    private static Extraction saying(String text, Fact... facts) {
        return new Extraction(
                new Article("a", text, null, null, null, "a.txt"),
                List.of(),
                List.of(),
                List.of(),
                List.of(facts),
                List.of(),
                List.of(),
                List.of(),
                "x");
    }
}
