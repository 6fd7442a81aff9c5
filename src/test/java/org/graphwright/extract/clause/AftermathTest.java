package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.model.Article;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AftermathTest {
    /** The days left of an article of Wednesday, 15 January 2020. */
    private static List<String> days(String text) {
        Reading plain = Readings.of(text);
        List<Mention> dates = new ArrayList<>();
        for (String day : List.of("Sunday=2020-01-12", "Monday=2020-01-13", "1997=1997")) {
            String words = day.substring(0, day.indexOf('='));
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                dates.add(new Mention(
                        new MentionId("d" + at),
                        at,
                        at + words.length(),
                        Mention.DATE,
                        MentionKind.NAME,
                        null,
                        0.9,
                        day.substring(day.indexOf('=') + 1)));
            }
        }
        Article article = new Article("a", text, LocalDate.of(2020, 1, 15), null, null, "test");
        return Aftermath.leaveOutDays(new Reading(article, plain.sentences(), dates)).mentions().stream()
                .map(mention -> mention.span().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rescuers searched on Monday for survivors of a quake that struck on Sunday. | Sunday",
                "They were on Monday sifting through the wreckage of a train that crashed on Sunday. | Sunday",
                "Soldiers pulled bodies on Monday from the mud. It fell on Sunday. The king came on Monday. | Sunday",
                "The quake struck on Sunday. The king came on Monday. | Sunday;Monday",
                "Rescuers searched on Monday for survivors of the worst quake since 1997. | Monday;1997",
            })
    void theDaysOfTheRescuersAreNotThatOfWhatTheyCameFor(String text, String days) {
        assertThat(days(text)).containsExactlyInAnyOrder(days.split(";"));
    }
}
