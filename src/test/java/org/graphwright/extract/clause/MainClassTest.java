package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.junit.jupiter.api.Test;

class MainClassTest {
    private static String corrected(String title, String text, String type, String... words) {
        Reading named = Readings.of(text, "Person:Anna Berg");
        Reading reading = new Reading(
                new Article("a", text, null, title, "https://en.wikinews.org/wiki/A", "test"),
                named.sentences(),
                named.mentions());
        List<Span> passages = Arrays.stream(words)
                .map(word -> new Span(text.indexOf(word), text.indexOf(word) + word.length()))
                .toList();
        ToldEvent told = new ToldEvent(new ClassName(type), passages, 0.7, 0.1, 0.1, 1, List.of());
        return MainClass.correct(reading, told, List.of()).type().value();
    }

    @Test
    void aForceOfNatureIsADisasterWhateverItDoes() {
        String text = "An earthquake struck Lund and injured Anna Berg.";
        assertThat(corrected("Earthquake in Lund", text, "Accident", "struck", "earthquake"))
                .isEqualTo("Disaster");
        assertThat(corrected("Earthquake in Lund", text, "Accident", "struck")).isEqualTo("Accident");
        assertThat(corrected("Quake deal", "Anna Berg signed an earthquake deal.", "Agreement", "earthquake", "deal"))
                .isEqualTo("Agreement");
    }

    @Test
    void aRocketThatBlastsOffIsLaunched() {
        String text = "The capsule of Anna Berg was sent up on Monday.";
        assertThat(corrected("First man blasts off from Lund", text, "Attack", "sent"))
                .isEqualTo("Launch");
        assertThat(corrected("First man leaves Lund", text, "Attack", "sent")).isEqualTo("Attack");
        assertThat(corrected("Lift-off for probe", text, "Resignation", "sent")).isEqualTo("Resignation");
    }

    @Test
    void whatAStormDidIsADisaster() {
        String text = "Hurricane Dora hit Cuba.";
        Reading reading = Readings.of(text, "Event:Hurricane Dora");
        ToldEvent told = new ToldEvent(
                new ClassName("Attack"),
                List.of(new Span(15, 18)),
                0.7,
                0.1,
                0.1,
                1,
                List.of(new ToldEvent.Filler("agent", new Span(0, 14), 0.9)));
        assertThat(MainClass.correct(reading, told, List.of()).type().value()).isEqualTo("Disaster");
    }

    @Test
    void soIsWhatAnotherOfItsWordsCallsOne() {
        String text = "Ten died when an avalanche buried Lund.";
        Reading reading = Readings.of(text, "City:Lund");
        Span died = new Span(4, 8);
        Span avalanche = new Span(17, 26);
        ToldEvent told = new ToldEvent(new ClassName("Accident"), List.of(died), 0.7, 0.1, 0.1, 1, List.of());
        ToldEvent hint = new ToldEvent(
                new ClassName("Accident"),
                Map.of(),
                List.of(avalanche),
                0.2,
                0.1,
                0.1,
                1,
                List.of(),
                true,
                List.of(died));
        assertThat(MainClass.correct(reading, told, List.of(hint)).type().value())
                .isEqualTo("Disaster");
        assertThat(MainClass.correct(reading, told, List.of()).type().value()).isEqualTo("Accident");
    }

    @Test
    void theTalkOfAnInterviewIsAMeeting() {
        String text = "Anna Berg spoke with Wikinews about her books.";
        assertThat(corrected("Wikinews interviews Anna Berg", text, "Announcement", "spoke"))
                .isEqualTo("Meeting");
        assertThat(corrected("Anna Berg reads", text, "Announcement", "spoke")).isEqualTo("Announcement");
    }

    @Test
    void whatIsToldAtAMeetingIsNoMeeting() {
        String text =
                "In a study presented at a meeting, botanists disclosed how moss grows. Anna Berg's chain reported a loss.";
        assertThat(corrected("Moss grows", text, "Meeting", "disclosed")).isEqualTo("Publication");
        assertThat(corrected("Chain loses", text, "Meeting", "reported")).isEqualTo("Announcement");
        assertThat(corrected("Moss grows", text, "Meeting", "meeting")).isEqualTo("Meeting");
    }

    @Test
    void whoIsPardonedIsReleased() {
        String text = "The king pardoned Anna Berg and granted full clemency to a thief. He granted a wish.";
        assertThat(corrected("King pardons singer", text, "Event", "pardoned")).isEqualTo("Release");
        assertThat(corrected("King pardons singer", text, "Announcement", "granted full"))
                .isEqualTo("Release");
        assertThat(corrected("King grants wish", text, "Announcement", "granted a"))
                .isEqualTo("Announcement");
    }

    @Test
    void aWarningOfAStormTellsOfTheStorm() {
        String text = "The centre of Anna Berg issued a warning for the coast.";
        assertThat(corrected("Hurricane Dora strengthens", text, "Announcement", "warning"))
                .isEqualTo("Disaster");
        assertThat(corrected("Tropical Storm Dora nears Lund", text, "Threat", "warning"))
                .isEqualTo("Disaster");
        assertThat(corrected("Hurricane Dora victims get aid", text, "Announcement", "warning"))
                .isEqualTo("Announcement");
        assertThat(corrected("Lund warns of Hurricane Dora", text, "Announcement", "warning"))
                .isEqualTo("Announcement");
    }

    @Test
    void whatSomebodyDoesToHimselfOnPurposeIsNoAccident() {
        String text = "Anna Berg set herself on fire in Lund.";
        assertThat(corrected("Woman sets herself on fire", text, "Accident", "set"))
                .isEqualTo("Injury");
        assertThat(corrected("Woman sets herself on fire", text + " She died that night.", "Accident", "set"))
                .isEqualTo("Death");
        assertThat(corrected("Woman burnt", "Anna Berg burnt herself in Lund.", "Accident", "burnt"))
                .isEqualTo("Accident");
        assertThat(corrected("Bomber dies", "Anna Berg shot herself.", "Attack", "shot"))
                .isEqualTo("Attack");
    }

    @Test
    void aVerdictOfGuiltConvicts() {
        assertThat(corrected("Berg in court", "A court found Anna Berg guilty.", "Trial", "found"))
                .isEqualTo("Conviction");
        assertThat(corrected("Berg in court", "A court sentenced Anna Berg.", "Trial", "sentenced"))
                .isEqualTo("Conviction");
        assertThat(corrected(
                        "Court finds Berg guilty of fraud", "The ruling on Anna Berg came at noon.", "Trial", "ruling"))
                .isEqualTo("Conviction");
        assertThat(corrected("Court finds Berg not guilty", "The ruling on Anna Berg came at noon.", "Trial", "ruling"))
                .isEqualTo("Trial");
        assertThat(corrected("Berg in court", "A court found Anna Berg not guilty.", "Trial", "found"))
                .isEqualTo("Trial");
        assertThat(corrected("Berg in court", "A court found that Anna Berg may build.", "Trial", "found"))
                .isEqualTo("Trial");
    }

    @Test
    void whomACrashKilledNobodyAttacked() {
        String text = "Anna Berg was killed when her plane came down in fog.";
        assertThat(corrected("Lund mourns mayor killed in crash", text, "Attack", "killed"))
                .isEqualTo("Accident");
        assertThat(corrected("Lund mourns killed mayor", text, "Attack", "killed"))
                .isEqualTo("Attack");
        assertThat(corrected("Gunman killed in crash", "Anna Berg was shot.", "Attack", "shot"))
                .isEqualTo("Attack");
    }

    @Test
    void theEndOfACandidacyIsNoElection() {
        String text = "Anna Berg announced the end of her campaign.";
        assertThat(corrected("Berg ends mayoral campaign", text, "Election", "campaign"))
                .isEqualTo("Resignation");
        assertThat(corrected("Berg opens mayoral campaign", text, "Election", "campaign"))
                .isEqualTo("Election");
        assertThat(corrected("Berg ends mayoral campaign", text, "Announcement", "announced"))
                .isEqualTo("Announcement");
    }

    @Test
    void whatIsClaimedOfSomebodyAccusesHim() {
        String text = "A woman claimed that Anna Berg imprisoned her.";
        Reading reading = Readings.of(text, "Person:Anna Berg");
        for (double probability : new double[] {0.9, 0.2}) {
            ToldEvent told = new ToldEvent(
                    new ClassName("Announcement"),
                    List.of(new Span(8, 15)),
                    0.7,
                    0.1,
                    0.1,
                    1,
                    List.of(new ToldEvent.Filler("patient", new Span(21, 30), probability)));
            assertThat(MainClass.correct(reading, told, List.of()).type().value())
                    .isEqualTo(probability > 0.5 ? "Accusation" : "Announcement");
        }
    }
}
