package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.EventNumber;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.junit.jupiter.api.Test;

class StatedNumbersTest {
    private static List<String> numbers(String text, String type, String trigger) {
        Reading reading = Readings.of(text);
        int begin = text.indexOf(trigger);
        ToldEvent event = new ToldEvent(
                new ClassName(type), List.of(new Span(begin, begin + trigger.length())), 0.9, 0.1, 0.1, 1, List.of());
        return new StatedNumbers()
                .find(reading, List.of(event), new FigureFinder().find(reading)).stream()
                        .map(owned ->
                                owned.number().kind() + " " + owned.number().value())
                        .toList();
    }

    @Test
    void anEarthquakeHasAMagnitude() {
        assertThat(numbers("A 6.1-magnitude earthquake hit the coast.", "Disaster", "earthquake"))
                .containsExactly("magnitude 6.1");
        assertThat(numbers("The earthquake had a magnitude of 7.", "Disaster", "earthquake"))
                .containsExactly("magnitude 7");
        assertThat(numbers("The quake measured 5.8 on the Richter scale.", "Disaster", "quake"))
                .containsExactly("magnitude 5.8");
    }

    @Test
    void aVoteHasTwoSides() {
        assertThat(numbers("Parliament passed the bill by 318 votes to 210.", "Legislation", "passed"))
                .containsExactly("votesFor 318", "votesAgainst 210");
        assertThat(numbers("The Senate voted 52-48 to confirm her.", "Vote", "voted"))
                .containsExactly("votesFor 52", "votesAgainst 48");
        assertThat(numbers("The house rejected it in a 231–190 vote.", "Vote", "vote"))
                .containsExactly("votesFor 231", "votesAgainst 190");
        assertThat(numbers("The council passed it by 145 votes to one.", "Legislation", "passed"))
                .containsExactly("votesFor 145", "votesAgainst 1");
        assertThat(numbers("The board confirmed him in a 60-to-36 vote.", "Vote", "vote"))
                .containsExactly("votesFor 60", "votesAgainst 36");
        assertThat(numbers("She was elected with 30 votes against 28.", "Election", "elected"))
                .containsExactly("votesFor 30", "votesAgainst 28");
    }

    @Test
    void wordsMayStandBetweenAVoteAndItsSides() {
        assertThat(numbers("The vote passed primarily along party lines, 230-to-198.", "Vote", "vote"))
                .containsExactly("votesFor 230", "votesAgainst 198");
    }

    @Test
    void theResultOfAVoteIsItsOwnWhereAnotherVoteTellsIt() {
        String text = "The house impeached Karl Dahl. It was late. The articles passed by votes of 230-to-197.";
        Reading reading = Readings.of(text);
        ToldEvent main = vote("Vote", text, "impeached");
        ToldEvent other = vote("Vote", text, "votes");
        StatedNumbers.Owned owned = new StatedNumbers.Owned(
                1, new EventNumber("votesFor", "230", null, text.indexOf("230"), text.length()));
        assertThat(StatedNumbers.votesOf(reading, main, List.of(owned), List.of(main, other)))
                .containsExactly(owned.number());
        assertThat(StatedNumbers.votesOf(
                        reading, vote("Trial", text, "impeached"), List.of(owned), List.of(main, other)))
                .isEmpty();
        assertThat(StatedNumbers.votesOf(reading, main, List.of(owned), List.of(main, vote("Trial", text, "votes"))))
                .isEmpty();
    }

    private static ToldEvent vote(String type, String text, String trigger) {
        int begin = text.indexOf(trigger);
        return new ToldEvent(
                new ClassName(type), List.of(new Span(begin, begin + trigger.length())), 0.9, 0.1, 0.1, 1, List.of());
    }

    @Test
    void bailIsTheAmountOfARelease() {
        assertThat(numbers("He was released after his lawyers posted US$2 million bond.", "Release", "released"))
                .containsExactly("amount 2000000");
        assertThat(numbers("He was charged, and bail was set at $5,000.", "Trial", "charged"))
                .containsExactly("amount 5000");
        assertThat(numbers("He was released and found $5,000.", "Release", "released"))
                .isEmpty();
        assertThat(numbers("He was elected on a $5,000 bond.", "Election", "elected"))
                .isEmpty();
    }

    @Test
    void otherEventsHaveNone() {
        assertThat(numbers("Leeds won by 3-1 on Monday.", "Competition", "won")).isEmpty();
    }

    @Test
    void votesAreToldForAndAgainst() {
        assertThat(numbers(
                        "They approved it with 120 votes in favour, 30 against and 5 abstentions.", "Vote", "approved"))
                .containsExactly("votesFor 120", "votesAgainst 30");
        assertThat(numbers(
                        "It passed with 215 votes in favor, ten abstentions and one vote against.",
                        "Legislation",
                        "passed"))
                .containsExactly("votesFor 215", "votesAgainst 1");
        assertThat(numbers("The motion failed 40-55.", "Vote", "failed"))
                .containsExactly("votesFor 40", "votesAgainst 55");
    }

    @Test
    void whatAVoteDecidedHasItsNumbers() {
        assertThat(numbers("The Senate confirmed her on a 60-38 vote.", "Appointment", "confirmed"))
                .containsExactly("votesFor 60", "votesAgainst 38");
    }

    @Test
    void aMagnitudeMayBeAnEstimateOrAbbreviated() {
        assertThat(numbers("An M6.2 quake struck.", "Disaster", "quake")).containsExactly("magnitude 6.2");
        assertThat(numbers("The quake, with a magnitude estimated at 6.7, was felt there.", "Disaster", "quake"))
                .containsExactly("magnitude 6.7");
    }
}
