package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.graphwright.extract.MarkedText;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeniedToldTest {
    private static final double BEFORE = 0.1;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protests are not reported in Mosul.",
                "It is calm. No protests were reported in Basra.",
                "There were no reports of new protests in Kabul.",
                "The protest did not take place.",
                "They protested nobody.",
                "The union called off its planned protest.",
                "The town cancelled the protest."
            })
    void whatIsSaidNotToBeThereIsDenied(String text) {
        assertThat(negated(text)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The protest was not peaceful.",
                "There was no reason for the protest to go on.",
                "Nobody was hurt. The protest took place.",
                "The protests were reported not only in Mosul."
            })
    void whatIsSaidOfItDeniesNothing(String text) {
        assertThat(negated(text)).isEqualTo(BEFORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No one was killed in the protest.",
                "Nobody was hurt or arrested when the protest began.",
                "None of the 40 guards was injured during the protest.",
                "No children were killed in the protest."
            })
    void whatHarmedNobodyHappened(String text) {
        assertThat(negated(text)).isZero();
    }

    @Test
    void whoPleadsNotGuiltyHasPleaded() {
        String text = "Anna Berg pleaded not guilty on Monday.";
        ToldEvent told = new ToldEvent(new ClassName("Trial"), List.of(new Span(10, 17)), 0.9, 0.8, 0.1, 1, List.of());
        assertThat(DeniedTold.read(MarkedText.of(text).reading(), told).negated())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            The president declined the premier's offer to resign., Resignation, 1
            The king rejected her resignation.,                    Resignation, 1
            The president accepted her offer to resign.,           Resignation, 0.1
            The premier refused to resign.,                        Resignation, 1
            The premier refused on Monday to resign.,              Resignation, 1
            The premier refused a raise before he had to resign.,  Resignation, 0.1
            The president declined the premier's offer to resign., Announcement, 0.1
            """)
    void whatIsOfferedAndNotTakenDoesNotComeAbout(String text, String type, double negated) {
        int begin = text.indexOf("resign");
        ToldEvent told =
                new ToldEvent(new ClassName(type), List.of(new Span(begin, begin + 6)), 0.9, BEFORE, 0.1, 1, List.of());
        assertThat(DeniedTold.readRefusal(MarkedText.of(text).reading(), told).negated())
                .isEqualTo(negated);
    }

    private static double negated(String text) {
        Reading reading = MarkedText.of(text).reading();
        int begin = text.toLowerCase(Locale.ROOT).indexOf("protest");
        int end = begin;
        while (Character.isLetter(text.charAt(end))) {
            end++;
        }
        ToldEvent told =
                new ToldEvent(new ClassName("Protest"), List.of(new Span(begin, end)), 0.9, BEFORE, 0.1, 1, List.of());
        return DeniedTold.read(reading, told).negated();
    }
}
