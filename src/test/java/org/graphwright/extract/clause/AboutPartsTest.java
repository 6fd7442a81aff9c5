package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graphwright.extract.trained.About;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Participant;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AboutPartsTest {
    private static final EntityId LUND = new EntityId("Lund");
    private static final EntityId ANNA = new EntityId("Anna Berg");
    private static final String TEXT = "Sunday, March 5, 2017 Anna Berg spoke in Lund on Friday and on Saturday.";

    private static Reading reading() {
        Reading plain = Readings.of(TEXT, "City:Lund", "Person:Anna Berg");
        List<Mention> mentions = new ArrayList<>(plain.mentions());
        mentions.add(0, date("Sunday, March 5, 2017", "2017-03-05"));
        mentions.add(date("Friday", "2017-03-03"));
        mentions.add(date("Saturday", "2017-03-04"));
        return plain.withEntities(
                mentions,
                List.of(
                        new Entity(LUND, new ClassName("City"), "Lund", List.of(), null),
                        new Entity(ANNA, new ClassName("Person"), "Anna Berg", List.of(), null)));
    }

    private static Mention date(String words, String value) {
        int begin = TEXT.indexOf(words);
        return new Mention(
                new MentionId(words), begin, begin + words.length(), Mention.DATE, MentionKind.NAME, null, 1, value);
    }

    private static ToldEvent told(String type) {
        return new ToldEvent(new ClassName(type), List.of(new Span(0, 1)), 0.9, 0.1, 0.1, 2, List.of());
    }

    private static AboutParts parts(Map<EntityId, Map<String, Double>> roles, Map<String, Double> dates) {
        return new AboutParts(Ontology.standard(), reading(), new About(Map.of(), roles, dates));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            2017-03-03,       1, 2017-03-04,  2.6, 2017-03-04
            2017-03-03,       1, 2017-03-04,  2.4, 2017-03-03
            2017-03-03T10:00, 1, 2017-03-04,  5,   2017-03-03T10:00
            none,             0, 2017-03-04,  0.6, 2017-03-04
            none,             0, 2017-03-04,  0.4, none
            2017-03-03,       1, 2017-03-05,  9,   2017-03-03
            2017-03-03,       1, 2017,        9,   2017-03-03
            2016-12-24,       1, 2017-03-04,  9,   2016-12-24
            2005/..,         -9, 2017-03-04,  0.6, 2017-03-04
            2005/..,         -9, 2017-03-04,  0.4, 2005/..
            """)
    void aMuchLikelierDayIsTold(
            @Nullable String own, double odds, String other, double ofOther, @Nullable String told) {
        Map<String, Double> dates = own == null ? Map.of(other, ofOther) : Map.of("2017-03-03", odds, other, ofOther);
        assertThat(parts(Map.of(), dates).date(reading(), own)).isEqualTo(told);
    }

    @Test
    void aPlaceIsToldThatIsRatherOneThanNot() {
        Map<EntityId, Map<String, Double>> roles =
                Map.of(LUND, Map.of("place", 0.1, "agent", 3.0), ANNA, Map.of("place", 2.0));
        OtherPlaces otherPlaces = new OtherPlaces(Ontology.standard(), reading(), told("Event"), null);
        assertThat(parts(roles, Map.of()).place(otherPlaces)).contains(LUND);
        assertThat(parts(Map.of(LUND, Map.of("place", -0.1)), Map.of()).place(otherPlaces))
                .isEmpty();
    }

    @Test
    void aTownFarDownOrWhereItCameFromIsNotWhereTheNewsWas() {
        for (String text : List.of(
                "It was named. It rained. It rained. It rained. It rained. It rained. She lives in Lund.",
                "It was named. The fever first appeared in May in Lund.",
                "It was named. The fever was named in Lund.")) {
            Reading plain = Readings.of(text, "City:Lund");
            Reading reading = plain.withEntities(
                    plain.mentions(), List.of(new Entity(LUND, new ClassName("City"), "Lund", List.of(), null)));
            AboutParts parts = new AboutParts(
                    Ontology.standard(), reading, new About(Map.of(), Map.of(LUND, Map.of("place", 1.0)), Map.of()));
            assertThat(parts.place(new OtherPlaces(Ontology.standard(), reading, told("Announcement"), null))
                            .isPresent())
                    .isEqualTo(text.endsWith("named in Lund."));
        }
    }

    /** Lund stands in the dateline; Oslo is a rival town, Norland the country. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kidnapping | Guards were seized near Oslo. | -0.2 | 1 | 2 | 0.9 | true",
                "Kidnapping | Guards were seized near Oslo. | 0.5 | 1 | 2 | 0.9 | false",
                "Kidnapping | Guards were seized near Oslo in a car from Lund. | -0.2 | 1 | 2 | 0.9 | false",
                "Kidnapping | Guards were seized near Oslo. | 0.5 | -3 | 4 | 0.9 | false",
                "Kidnapping | Guards were seized near Oslo. | -0.6 | -3 | 4 | 0.6 | false",
                "Kidnapping | Guards were seized near Oslo. | -0.6 | -3 | 4 | 0.4 | true",
                "Election | Anna Berg won in Oslo. | 0.5 | -3 | 2 | 0.9 | true"
            })
    void theTownThatAnArticleComesFromNeedNotBeWhereItWas(
            String type, String story, double lund, double oslo, double norland, double byWords, boolean elsewhere) {
        String text = "Lund, Norland (AP) — " + story;
        Reading plain = Readings.of(text, "City:Lund", "Country:Norland", "City:Oslo");
        List<Mention> mentions = new ArrayList<>(plain.mentions());
        if (text.endsWith("Lund.")) {
            mentions.add(new Mention(
                    new MentionId("again"),
                    text.length() - 5,
                    text.length() - 1,
                    new ClassName("City"),
                    MentionKind.NAME,
                    LUND,
                    0.9,
                    null));
        }
        Reading reading = plain.withEntities(
                mentions,
                List.of(
                        new Entity(LUND, new ClassName("City"), "Lund", List.of(), null),
                        new Entity(new EntityId("Oslo"), new ClassName("City"), "Oslo", List.of(), null),
                        new Entity(new EntityId("Norland"), new ClassName("Country"), "Norland", List.of(), null)));
        About about = new About(
                Map.of(),
                Map.of(
                        LUND,
                        Map.of("place", lund),
                        new EntityId("Oslo"),
                        Map.of("place", oslo),
                        new EntityId("Norland"),
                        Map.of("place", norland)),
                Map.of());
        assertThat(new AboutParts(Ontology.standard(), reading, about)
                        .isRatherElsewhere(told(type), mentions.get(0), byWords))
                .isEqualTo(elsewhere);
    }

    @Test
    void somebodyActsWhereNobodyIsToldTo() {
        AboutParts parts = parts(Map.of(LUND, Map.of("agent", 3.0), ANNA, Map.of("agent", 0.1)), Map.of());
        Participant anna = new Participant("agent", ANNA);
        assertThat(parts.withAgent(told("Visit"), List.of())).containsExactly(anna);
        assertThat(parts.withAgent(told("Death"), List.of())).isEmpty();
        List<Participant> suffering = List.of(new Participant("patient", ANNA));
        assertThat(parts.withAgent(told("Visit"), suffering)).isEqualTo(suffering);
        List<Participant> acting = List.of(new Participant("agent", LUND));
        assertThat(parts.withAgent(told("Visit"), acting)).isEqualTo(acting);
    }
}
