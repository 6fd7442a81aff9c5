package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineInTextTest {
    private static final String HEADLINE = "Lund plant falls silent after a century";
    private static final String BODY =
            "The closure of the plant was announced on Friday by its owner, who spoke in Oslo. Nobody else wants to run it any longer.";

    private static Article article(String text, @Nullable String title) {
        return new Article("a", text, null, title, null, "test");
    }

    @Test
    void aTitleThatTheTextRepeatsIsNoSentenceOfIt() {
        String text = HEADLINE + "\n\n" + BODY;
        Reading whole = Readings.of(text, "Place:Lund", "Place:Oslo");
        Reading titled =
                new Reading(article(text, HEADLINE.toUpperCase(Locale.ROOT)), whole.sentences(), whole.mentions());
        Reading body = HeadlineInText.leaveOut(titled);
        assertThat(body.article().text())
                .hasSameSizeAs(text)
                .startsWith("     ")
                .endsWith(BODY);
        assertThat(body.sentences().get(0).span().of(text)).startsWith("The closure");
        assertThat(body.mentions())
                .singleElement()
                .satisfies(oslo -> assertThat(oslo.span().of(text)).isEqualTo("Oslo"));
    }

    @Test
    void aHeadlineAloneInItsParagraphIsTheTitleOfATextThatHasNone() {
        Reading body = HeadlineInText.leaveOut(Readings.of(HEADLINE + "\n\n" + BODY));
        assertThat(body.article().title()).isEqualTo(HEADLINE);
        assertThat(body.sentences()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lund plant falls silent after a century.\n\n",
                "Lund plant falls silent after a century\n",
                "Friday, January 4, 2019 at noon\n\n",
                "By Anna Berg and Carl Dahl\n\n",
                "OSLO, Norway\n\n",
                "12 March 2011, in the morning\n\n"
            })
    void otherFirstLinesStay(String first) {
        assertThat(HeadlineInText.of(article(first + BODY, null))).isEmpty();
        assertThat(HeadlineInText.of(article(first + BODY, "Another title"))).isEmpty();
    }

    @Test
    void ofAListNoLineIsAHeadline() {
        assertThat(HeadlineInText.of(article(HEADLINE + "\n\n" + HEADLINE + "\n\n" + HEADLINE, null)))
                .isEmpty();
    }

    @Test
    void whatTheHeadlineTellsIsToldByTheTextBehindItOrNotAtAll() {
        Article article = article(HEADLINE + "\n\n" + BODY, HEADLINE);
        int falls = HEADLINE.indexOf("falls");
        int closure = article.text().indexOf("closure");
        ToldEvent both = told(new Span(falls, falls + 5), new Span(closure, closure + 7));
        ToldEvent title = told(new Span(falls, falls + 5));
        assertThat(HeadlineInText.leaveOut(new Reading(article, List.of(), List.of()), List.of(both, title)))
                .containsExactly(told(new Span(closure, closure + 7)));
    }

    private static ToldEvent told(Span... passages) {
        return new ToldEvent(new ClassName("Closure"), List.of(passages), 0.9, 0, 0, 0, List.of());
    }
}
