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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOfToldTest {
    private static final Language LANGUAGE = new Language();

    private static Span at(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static @Nullable String date(String text, String words, @Nullable String told, String... dates) {
        return dateUnder("A title", text, words, told, dates);
    }

    /** The date of what {@code words} tell as what an article of Wednesday, 15 January 2020 is about; {@code dates} are words and values. */
    private static @Nullable String dateUnder(
            String title, String text, String words, @Nullable String told, String... dates) {
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
                    dates[i + 1].isEmpty() ? null : dates[i + 1]));
        }
        Reading reading = new Reading(
                new Article("a", text, LocalDate.of(2020, 1, 15), title, null, "test"), LANGUAGE.read(text), mentions);
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
    void whatADayWasAfterIsToldByThatDay() {
        String text = "Rescuers dug on Tuesday, two days after a quake shook the coast.";
        assertThat(date(text, "quake", null, "Tuesday", "2020-01-14")).isEqualTo("2020-01-12");
        String undated = "Rescuers dug in the ruins, a day after a quake shook the coast.";
        assertThat(date(undated, "quake", null)).isEqualTo("2020-01-14");
        assertThat(date("A quake shook the coast a day after rescuers left.", "quake", null))
                .isNull();
    }

    @Test
    void whatIsToldTodayWasToday() {
        String text = "Two trains collided in the rush hour, officials said today.";
        assertThat(date(text, "collided", null, "today", "2020-01-15")).isEqualTo("2020-01-15");
        String other = "Two trains collided in the rush hour, officials said on Monday.";
        assertThat(date(other, "collided", null, "Monday", "2020-01-13")).isNull();
    }

    @Test
    void whatIsAboutNewsIsNotYearsAwayWhereADayIsTold() {
        String text = "Divers found the wreck of a ship that sank in November 1941. The minister said so on Tuesday.";
        assertThat(date(text, "found", "November 1941", "November 1941", "1941-11", "Tuesday", "2020-01-14"))
                .isEqualTo("2020-01-14");
        assertThat(date(text, "found", "November 1941", "November 1941", "1941-11"))
                .isEqualTo("1941-11");
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
                        "The yard has appointed a director, the company reported on Tuesday.",
                        "appointed",
                        "Tuesday",
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
    void butOfWhatIsDoneByTellingOfItItIs() {
        String text = "The academy has honoured a painter, its head reported on Tuesday.";
        Span tuesday = at(text, "Tuesday");
        Mention day = new Mention(
                new MentionId("d"),
                tuesday.begin(),
                tuesday.end(),
                Mention.DATE,
                MentionKind.NAME,
                null,
                0.9,
                "2020-01-14");
        Reading reading = new Reading(
                new Article("a", text, LocalDate.of(2020, 1, 15), "A title", null, "test"),
                LANGUAGE.read(text),
                List.of(day));
        for (String type : List.of("Award", "Death")) {
            ToldEvent event =
                    new ToldEvent(new ClassName(type), List.of(at(text, "honoured")), 0.9, 0.1, 0.1, 1, List.of());
            assertThat(new DateOfTold((r, span) -> null).of(reading, event, true))
                    .isEqualTo(type.equals("Award") ? "2020-01-14" : null);
        }
    }

    @Test
    void ofTwoDaysOfOneSentenceTheOneOfItsClauseIsItsDate() {
        String text = "The yard hired a smith. He passed a test on Monday and signed on Tuesday.";
        String[] days = {"Monday", "Tuesday"};
        List<Mention> mentions = new ArrayList<>();
        List<Filler> fillers = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            Span span = at(text, days[i]);
            mentions.add(new Mention(
                    new MentionId("m" + i),
                    span.begin(),
                    span.end(),
                    Mention.DATE,
                    MentionKind.NAME,
                    null,
                    0.9,
                    "2020-01-1" + (3 + i)));
            fillers.add(new Filler("date", span, 0.9 - i / 10.0));
        }
        Reading reading = new Reading(
                new Article("a", text, LocalDate.of(2020, 1, 15), "A title", null, "test"),
                LANGUAGE.read(text),
                mentions);
        Span signed = at(text, "signed");
        ToldEvent event =
                new ToldEvent(new ClassName("Event"), List.of(at(text, "hired"), signed), 0.9, 0.1, 0.1, 1, fillers);
        assertThat(new DateOfTold((r, span) -> span.equals(signed) ? "2020-01-14" : null).of(reading, event, true))
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Wednesday, January 15, 2020 | Wednesday, January 15, 2020. A film won the prize. | 2020-01-15",
                "January 15 | LIMA, January 15 — A film won the prize. | 2020-01-15",
                "January 15, 2020 | 'LIMA, January 15, 2020\n\nA film won the prize.' | 2020-01-15",
                "January 15 | A film won the prize on January 15. | none",
                "January 14 | LIMA, January 14 — A film won the prize. | none",
            })
    void theDateAtTheHeadIsTheArticlesOwnAlsoBehindTheBlanksOfAHeadline(
            String words, String text, @Nullable String day) {
        for (String whole : List.of(text, " ".repeat(70) + "\n\n" + text)) {
            Mention date = new Mention(
                    new MentionId("m1"),
                    at(whole, words).begin(),
                    at(whole, words).end(),
                    Mention.DATE,
                    MentionKind.NAME,
                    null,
                    0.9,
                    words.contains("14") ? "2020-01-14" : "2020-01-15");
            Reading reading = new Reading(
                    new Article("a", whole, LocalDate.of(2020, 1, 15), null, null, "test"),
                    LANGUAGE.read(whole),
                    List.of(date));
            assertThat(DateOfTold.ofDateline(reading)).isEqualTo(day);
        }
    }

    @Test
    void theDayOfAnAdmissionIsNotThatOfTheDeed() {
        String text = "On Tuesday the general admitted that his men had burned the village.";
        assertThat(date(text, "burned", "Tuesday", "Tuesday", "2020-01-14")).isNull();
    }

    @Test
    void theDaysOfTheLeadAreThoseOnWhichSomethingWasHeld() {
        String text = "From January 9 to 11, Lund played host to a fair. On Friday the fair closed late.";
        assertThat(date(text, "fair", "Friday", "January 9 to 11", "2020-01-09/2020-01-11", "Friday", "2020-01-10"))
                .isEqualTo("2020-01-09/2020-01-11");
    }

    @Test
    void theDayRightBehindTheWordWithWhichAnArticleTellsOfItIsItsOwn() {
        String text = "A house collapsed on Monday in Lund. Work ended on Tuesday.";
        assertThat(date(text, "collapsed", "Tuesday", "Monday", "2020-01-13", "Tuesday", "2020-01-14"))
                .isEqualTo("2020-01-13");
    }

    @Test
    void theDayWithWhichTheClauseBeginsThatTellsOfItIsItsOwn() {
        String text = "On Tuesday a paper revealed a deal whereby, on January 9, Norcar bought a mill.";
        assertThat(date(text, "bought", "Tuesday", "Tuesday", "2020-01-14", "January 9", "2020-01-09"))
                .isEqualTo("2020-01-09");
    }

    @Test
    void whatTheTitleOnlyHasSaidIsNotDatedByTheWords() {
        String text = "On Tuesday doctors said the author was poisoned.";
        assertThat(dateUnder("Doctors say author was poisoned", text, "poisoned", "Tuesday", "Tuesday", "2020-01-14"))
                .isNull();
        assertThat(dateUnder("Author poisoned", text, "poisoned", "Tuesday", "Tuesday", "2020-01-14"))
                .isEqualTo("2020-01-14");
    }

    @Test
    void aYearBeforeANounSaysWhichOne() {
        assertThat(date("She answered questions about her 2020 campaign.", "answered", "2020", "2020", "2020"))
                .isNull();
        assertThat(date("She answered questions in 2020.", "answered", "2020", "2020", "2020"))
                .isEqualTo("2020");
    }

    @Test
    void theDayOfTheNewsCountsBeforeOneThatIsToldFurtherDown() {
        assertThat(onSundayOrOnJanuary2(
                        "On Sunday, the mill closed. The mill of Lund had no strike. It had opened on January 2.",
                        "strike"))
                .isEqualTo("2020-01-12");
    }

    @Test
    void aParticipleBehindANounDoesNotEndTheClauseOfAnOpeningDay() {
        assertThat(onSundayOrOnJanuary2(
                        "It rained. It rained. It rained. It rained. It rained. "
                                + "On Sunday, the blockade begun on January 2 over the riots in Lund ended.",
                        "ended"))
                .isEqualTo("2020-01-12");
    }

    private static @Nullable String onSundayOrOnJanuary2(String text, String word) {
        return date(text, word, "January 2", "Sunday", "2020-01-12", "January 2", "2020-01-02");
    }

    @Test
    void theDayOnWhichItWasReportedIsNotThatOfTheDeed() {
        String reported = "It was widely reported on Saturday that a potter was stabbed in Lund.";
        assertThat(date(reported, "stabbed", "Saturday", "Saturday", "2020-01-11"))
                .isNull();
        String told = "A potter was told on Saturday that a clerk was stabbed in Lund.";
        assertThat(date(told, "stabbed", "Saturday", "Saturday", "2020-01-11")).isEqualTo("2020-01-11");
    }

    @Test
    void aWeekOfTheFirstSentenceCountsBeforeABareYearFurtherDown() {
        assertThat(date(
                        "The fair took place in the first week of December. The games were good. They had begun in 2018.",
                        "games",
                        "2018",
                        "the first week of December",
                        "2019-12-01/2019-12-07",
                        "2018",
                        "2018"))
                .isEqualTo("2019-12-01/2019-12-07");
    }

    @Test
    void aDaySoonBehindWhatIsToldWithoutOneIsItsDate() {
        assertThat(date(
                        "The painter Ann Lee has died in Lund. She was found on Monday.",
                        "died",
                        null,
                        "Monday",
                        "2020-01-13"))
                .isEqualTo("2020-01-13");
    }

    @Test
    void aDayOfWhichNobodyKnowsTheDateIsNoOtherDayThatIsTold() {
        String text = "A bomb exploded on Friday. In late March, bombs killed two.";
        assertThat(date(text, "exploded", "Friday", "Friday", "", "late March", "2019-03"))
                .isNull();
    }

    @Test
    void aMonthLongPastFurtherDownIsThatOfSomethingElse() {
        assertThat(date(
                        "An outbreak of fever has killed six. Many live in tents since a quake in May.",
                        "outbreak",
                        "May",
                        "May",
                        "2019-05"))
                .isNull();
    }
}
