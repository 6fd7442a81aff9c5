package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateOfToldTest {
    private static final Language LANGUAGE = new Language();

    private static Span at(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    /** The date of what {@code words} tell as what an article of Wednesday, 15 January 2020 is about; {@code dates} are words and values. */
    private static @Nullable String date(String text, String words, @Nullable String told, String... dates) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < dates.length; i += 2) {
            Span span = at(text, dates[i]);
            mentions.add(new Mention(
                    new MentionId("m" + i),
                    span.begin(),
                    span.end(),
                    Mention.DATE,
                    MentionKind.NAME,
                    null,
                    0.9,
                    dates[i + 1]));
        }
        Reading reading = new Reading(
                new Article("a", text, LocalDate.of(2020, 1, 15), "A title", null, "test"),
                LANGUAGE.read(text),
                mentions);
        ToldEvent event = new ToldEvent(
                new ClassName("Event"),
                List.of(at(text, words)),
                0.9,
                0.1,
                0.1,
                1,
                told == null ? List.of() : List.of(new Filler("date", at(text, told), 0.9)));
        return new DateOfTold((r, span) -> null).of(reading, event, true);
    }

    @Test
    void theDayOfAReportBehindItIsNotItsOwn() {
        assertThat(date(
                        "The yard has appointed a director, the company reported on Tuesday.",
                        "appointed",
                        null,
                        "Tuesday",
                        "2020-01-14"))
                .isNull();
        assertThat(date(
                        "The yard appointed a director, who is 44, on Tuesday.",
                        "appointed",
                        null,
                        "Tuesday",
                        "2020-01-14"))
                .isEqualTo("2020-01-14");
    }

    @Test
    void ofSeveralDaysTheOneThatOpensTheFirstSentenceIsThatOfItsNews() {
        assertThat(date(
                        "Late on Sunday, the rebels announced they had made a deal after an offensive began on Wednesday.",
                        "deal",
                        null,
                        "Sunday",
                        "2020-01-12",
                        "Wednesday",
                        "2020-01-08"))
                .isEqualTo("2020-01-12");
        assertThat(date(
                        "From January 3 to 5, the town hosted a fair.",
                        "fair",
                        null,
                        "January 3 to 5",
                        "2020-01-03/2020-01-05"))
                .isEqualTo("2020-01-03/2020-01-05");
    }

    @Test
    void aDayWithinTheWeekThatIsToldTooIsItsDate() {
        assertThat(date(
                        "A boat caught fire earlier this week. It sank on Monday.",
                        "fire",
                        "Monday",
                        "this week",
                        "2020-W03",
                        "Monday",
                        "2020-01-13"))
                .isEqualTo("2020-01-13");
    }

    @Test
    void theDayOfADatelineIsThatOfTheArticle() {
        assertThat(date("LIMA, Jan 15 (Reuters) — A film won the prize.", "won", null, "Jan 15", "2020-01-15"))
                .isNull();
    }
}
