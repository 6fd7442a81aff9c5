package org.graphwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTextTest {
    private static final String STORY =
            "Anton Becker, the mayor of Graz, resigned on Tuesday after a long and bitter dispute with the leader of the Green Party,"
                    + " Maria Rossi, who was born in Linz in 1970 and has been a member of the city council for more than ten years.";

    private static String read(String written) {
        return ReadingText.of(written).text();
    }

    private static String wrapped(String text, int width) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ")) {
            boolean full = length > 0 && length + 1 + word.length() > width;
            lines.append(length == 0 ? "" : full ? "\n" : " ").append(word);
            length = full ? word.length() : length + word.length() + (length == 0 ? 0 : 1);
        }
        return lines.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 40, 55, 60, 65, 66, 72, 80, 100, 120})
    void theWidthOfLinesChangesNothing(int width) {
        String text = STORY + "\n\n" + STORY.replace("Anton", "Albert");
        assertThat(read(wrapped(STORY, width) + "\n\n" + wrapped(STORY.replace("Anton", "Albert"), width)))
                .isEqualTo(text);
        assertThat(read((wrapped(STORY, width) + "\n\n" + wrapped(STORY.replace("Anton", "Albert"), width))
                        .replace("\n", "\r\n")))
                .isEqualTo(text.replace("\n\n", "\r\n\r\n"));
    }

    @Test
    void linesThatAreParagraphsStayApart() {
        String lines = "Leaders meet in Geneva\nThe leaders of both countries met on Tuesday.\nAll left on Friday.";
        assertThat(read(lines)).isEqualTo(lines);
        String list = "The winners:\n- Anna Berg\n- Olaf Lind\n- Maria Rossi";
        assertThat(read(list)).isEqualTo(list);
    }

    @Test
    void raggedLinesAreJoined() {
        assertThat(
                        read(
                                "Anton Becker,\nthe mayor of Graz,\nwas born in Linz in 1970.\nSiemens, which is based\nin Munich, bought\nNordtech."))
                .isEqualTo(
                        "Anton Becker, the mayor of Graz, was born in Linz in 1970. Siemens, which is based in Munich, bought Nordtech.");
    }

    @Test
    void greetingsAndNamesUnderLettersStayApart() {
        String letter =
                "Thank you for coming to the office on Tuesday.\nBest,\nJeff\nWell, he has resigned today.\nSheridan,\nWe can go ahead.";
        assertThat(read(letter)).isEqualTo(letter);
    }

    @Test
    void partedWordsAreMadeWholeAndCompoundsKeepTheirHyphen() {
        assertThat(
                        read(
                                "The mayor of the old town by the river re-\nsigned on Tuesday after a long-\nterm dispute with the head of the coun-\ncil of the city."))
                .isEqualTo(
                        "The mayor of the old town by the river resigned on Tuesday after a long-term dispute with the head of the council of the city.");
    }

    @Test
    void marksThatNoLetterCanBearAreNoPartOfWords() {
        String written = "Jose\u0301" + "\u0301\u20dd\ufe0f".repeat(1_000) + " met Bo.";
        ReadingText text = ReadingText.of(written);
        assertThat(text.text())
                .hasSize("Jose".length() + 30 + " met Bo.".length())
                .startsWith("Jose\u0301");
        int bo = text.text().indexOf("Bo");
        assertThat(text.written(new Span(bo, bo + 2)).of(written)).isEqualTo("Bo");
        assertThat(ReadingText.of("e\u0301".repeat(100)).isAsWritten()).isTrue();
    }

    @Test
    void charactersWithoutWidthAreNoPartOfWords() {
        String written = "Sie\u00admens bought Nord\u200btech in Mu\u2060nich.";
        ReadingText text = ReadingText.of(written);
        assertThat(text.text()).isEqualTo("Siemens bought Nordtech in Munich.");
        assertThat(text.written(new Span(0, 7)).of(written)).isEqualTo("Sie\u00admens");
        assertThat(text.written(new Span(27, 33)).of(written)).isEqualTo("Mu\u2060nich");
    }

    @Test
    void blanksAtWhichNoLineEndsAreBlanksAndSoftHyphensAtEndsAreNone() {
        assertThat(ReadingText.of("Anton\u00a0Becker met Clara\u202fVoss of Nord\u00ad\ntech in Graz on Tuesday.")
                        .text())
                .isEqualTo("Anton Becker met Clara Voss of Nordtech in Graz on Tuesday.");
    }

    @Test
    void offsetsLeadBackToTheTextAsWritten() {
        String written = wrapped(STORY, 40);
        ReadingText text = ReadingText.of(written);
        int at = text.text().indexOf("Maria Rossi");
        assertThat(text.written(new Span(at, at + 11)).of(written).replaceAll("\\s+", " "))
                .isEqualTo("Maria Rossi");
        assertThat(ReadingText.of(STORY).isAsWritten()).isTrue();
        assertThat(ReadingText.of(STORY).written(new Span(3, 7))).isEqualTo(new Span(3, 7));
    }

    @Test
    void datelinesAreWrittenLikeOtherNames() {
        String written =
                "ST. PETERSBURG, Fla. (AP) — A man was killed on Tuesday when a truck hit his bicycle, police said.";
        ReadingText text = ReadingText.of(written);
        assertThat(text.text()).startsWith("St. Petersburg, Florida (AP) — A man was killed");
        Dateline line = text.datelines().get(0);
        assertThat(line.place().of(text.text())).isEqualTo("St. Petersburg");
        assertThat(line.region().of(text.text())).isEqualTo("Florida");
        assertThat(line.source().of(text.text())).isEqualTo("AP");
        assertThat(text.written(line.region()).of(written)).isEqualTo("Fla.");
        assertThat(read("PARIS, June 16 (Xinhua) -- French President Alain Moreau met his German counterpart."))
                .startsWith("Paris, June 16 (Xinhua) --");
        assertThat(read("RIO DE JANEIRO (Reuters) - Brazil's president said on Monday that he would resign."))
                .startsWith("Rio de Janeiro (Reuters) -");
    }

    @Test
    void datelinesMayHaveTwoCitiesAndSmallLetters() {
        ReadingText two = ReadingText.of(
                "NEW YORK and BOSTON, Mass. (XYZ News) \u2014 Two men were killed on Tuesday when a truck hit their bicycles.");
        assertThat(two.text()).startsWith("New York and Boston, Massachusetts (XYZ News) \u2014 Two men");
        assertThat(two.datelines())
                .extracting(line -> line.place().of(two.text()))
                .containsExactly("New York", "Boston");
        assertThat(two.datelines().get(1).source().of(two.text())).isEqualTo("XYZ News");
        assertThat(read("LONDON/PARIS (Reuters) - France's foreign ministry said on Wednesday that it would wait."))
                .startsWith("London/Paris (Reuters) -");
        for (String city : List.of("Paris", "paris")) {
            ReadingText small = ReadingText.of(city + " (AFP) - The president met his counterpart on Tuesday evening.");
            assertThat(small.text()).startsWith("Paris (AFP) -");
            assertThat(small.datelines()).hasSize(1);
        }
        assertThat(ReadingText.of("Clara Voss (Green Party) - the mayor of Graz, who was elected two years ago, won.")
                        .datelines())
                .isEmpty();
        assertThat(read("SAN JOSÉ, Costa Rica, March 9 (EFE).- The president met his counterpart on Tuesday."))
                .startsWith("San José, Costa Rica");
    }

    @Test
    void datelinesMayHaveADayOfTheWeekOrALineOfTheirOwn() {
        String story = "The president met his counterpart on Tuesday evening in the palace of the old kings.";
        for (String line : List.of(
                "LUND, Norland, Tuesday — ",
                "LUND, Tuesday — ",
                "LUND, Norland (14 April 2023) — ",
                "LUND, April 17 (Wednesday) — ",
                "LUND, Norland, 2 November 2019\n\n",
                "LUND, Tuesday 2 November 2019\n\n")) {
            ReadingText text = ReadingText.of(line + story);
            assertThat(text.text()).as(line).startsWith("Lund, ");
            assertThat(text.datelines()).as(line).singleElement().satisfies(dateline -> {
                assertThat(dateline.source()).isNull();
                assertThat(dateline.region() != null).isEqualTo(line.contains("Norland"));
            });
        }
        assertThat(read("PORT-AU-PRINCE — " + story)).startsWith("Port-au-Prince — ");
        assertThat(ReadingText.of("LUND, Norland\n\n" + story).datelines()).isEmpty();
    }

    @Test
    void datelinesMayEndWithTheAgency() {
        for (String written : List.of(
                "NEW DELHI, Mar 12 (PTI) Prime Minister Arun Mehta met his counterpart on Tuesday evening.",
                "MOSCOW, March 12. /TASS/. President Ivan Orlov met his counterpart on Tuesday evening.")) {
            assertThat(ReadingText.of(written).datelines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.source()).isNotNull());
        }
    }

    @Test
    void aHeadlineInCapitalsAboveAShortStoryIsLeftOut() {
        assertThat(read("MAYOR OF GRAZ RESIGNS AFTER ROW WITH GREEN PARTY\n\nAnton Becker resigned on Tuesday.")
                        .strip())
                .isEqualTo("Anton Becker resigned on Tuesday.");
    }

    @Test
    void whatIsNoNewsIsLeftOut() {
        String text =
                "MAYOR OF GRAZ RESIGNS AFTER VOTE\nBy Ruth Lang, Example News\n\nAnton Becker, the mayor, resigned on Tuesday.\n\n"
                        + "Photo: Anton Becker in Graz, by Hans Kohl\n\nHe was elected two years ago.\n\n(Reporting by Ruth Lang; editing by Max Hill)";
        assertThat(read(text).strip())
                .doesNotContain("GRAZ", "Ruth", "Photo", "Kohl", "Hill")
                .contains("Anton Becker, the mayor", "He was elected");
        String telegram = "MAYOR OF GRAZ RESIGNS\nANTON BECKER RESIGNED ON TUESDAY. HE WAS ELECTED TWO YEARS AGO.";
        assertThat(read(telegram)).isEqualTo(telegram);
    }
}
