package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TollFinderTest {
    private static List<String> tolls(String text) {
        return tolls(text, Ontology.standard());
    }

    private static List<String> tolls(String text, Ontology ontology) {
        Reading reading = Readings.of(text);
        return new TollFinder(ontology)
                .find(reading, new FigureFinder().find(reading)).stream()
                        .map(t -> t.kind() + " " + t.count())
                        .toList();
    }

    @Test
    void whomAVerbOfHarmBefellIsCounted() {
        assertThat(tolls("The blast killed 12 people and injured 40 others."))
                .containsExactly("killed 12", "injured 40");
        assertThat(tolls("At least 19 people were killed.")).containsExactly("killed 19");
        assertThat(tolls(
                        "A suicide bomber has killed at least 15 people and wounded more than 20 at a police station."))
                .containsExactly("killed 15", "injured 20");
        assertThat(tolls("A bomb exploded near the town, killing two soldiers and wounding three others."))
                .containsExactly("killed 2", "injured 3");
    }

    @Test
    void aUsersOntologyAddsWordsOfHarmAndOfWhatIsCounted(@TempDir Path folder) throws IOException {
        String burnt = "A dragon incinerated 12 people.";
        String lairs = "The army killed 12 dragons.";
        assertThat(tolls(burnt)).isEmpty();
        assertThat(tolls(lairs)).containsExactly("killed 12");

        Path own = Files.writeString(folder.resolve("own.ttl"), """
                @prefix gw: <https://graphwright.org/ontology#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                [] a gw:WordList ; rdfs:label "verb of killing" ; gw:words "incinerated" .
                [] a gw:WordList ; rdfs:label "counted and no people" ; gw:words "dragon" .
                """);
        Ontology ontology = Ontology.of(List.of(own));
        assertThat(tolls(burnt, ontology)).containsExactly("killed 12");
        assertThat(tolls(lairs, ontology)).isEmpty();
    }

    @Test
    void aListIsASum() {
        assertThat(
                        tolls(
                                "Last week a Kabul car bombing killed five and wounded 110, another attack ascribed to the Taliban."))
                .containsExactly("killed 5", "injured 110");
        assertThat(tolls("A quake struck Italy on Monday, killing at least 150 people and injuring 1,500 more."))
                .containsExactly("killed 150", "injured 1500");
        assertThat(tolls("Two policemen from Ghana and three drivers were killed."))
                .containsExactly("killed 5");
        assertThat(tolls("The strike killed a commander and up to 15 other militants."))
                .containsExactly("killed 16");
        assertThat(tolls("The fire killed 14 people, including two children.")).containsExactly("killed 14");
    }

    @Test
    void whoIsKnownToHaveDiedOrToldOfBehindAnAsideIsCounted() {
        assertThat(tolls("Four people are known to have died.")).containsExactly("killed 4");
        assertThat(tolls("Four people are thought not to have died.")).isEmpty();
        assertThat(tolls("Divers looked for nearly 300 people, most of them pupils, who are missing."))
                .containsExactly("missing 300");
    }

    @Test
    void whoIsAboardOrBelongsToSomethingIsCountedBeforeIt() {
        assertThat(tolls("All 121 people on board a Norlandic passenger jet were killed on Sunday."))
                .containsExactly("killed 121");
        assertThat(tolls("All 47 people aboard the flight bound for Lund died."))
                .containsExactly("killed 47");
        assertThat(tolls("Seventeen people attached to a mission, five of them children, were killed."))
                .containsExactly("killed 17");
        assertThat(tolls("Seventeen people, five of them children, were killed."))
                .containsExactly("killed 17");
    }

    @Test
    void whatIsDoneToThingsCountsNobody() {
        assertThat(
                        tolls(
                                "A quake struck Lund, injuring at least 25 people and damaging churches, houses, and other infrastructure."))
                .containsExactly("injured 25");
    }

    @Test
    void aShareAndOneMoreArrestedAreNoNumber() {
        assertThat(tolls("The country had around 30% of world-wide coronavirus infections."))
                .isEmpty();
        assertThat(tolls("A second man was arrested on Monday.")).isEmpty();
        assertThat(tolls("A second man was injured on Monday.")).containsExactly("injured 1");
    }

    @Test
    void whatAYearCountedIsOfStatistics() {
        assertThat(tolls("2018 saw 11,187 recorded accidents leading to 750 deaths and 7,999 injuries."))
                .isEmpty();
    }

    @Test
    void oneWithoutANumberIsOneAndSeveralAreNone() {
        assertThat(tolls("A soldier was shot dead on Monday.")).containsExactly("killed 1");
        assertThat(tolls("Dozens of people were killed.")).isEmpty();
        assertThat(tolls("No one was hurt.")).isEmpty();
        assertThat(tolls("He tried to kill the governor.")).isEmpty();
    }

    @Test
    void statisticsAndAnimalsAreNoToll() {
        assertThat(tolls("In 2018 there were 140,000 deaths worldwide.")).isEmpty();
        assertThat(tolls("Russia has 18.9 deaths and 40 killings per 100,000 people per year."))
                .isEmpty();
        assertThat(tolls("The fire killed 12 pregnant dairy cows and two horses."))
                .isEmpty();
        assertThat(tolls("The government ordered the killing of over 300,000 pigs."))
                .isEmpty();
        assertThat(tolls("The quake killed 12 people a year ago.")).containsExactly("killed 12");
    }

    @Test
    void theDeadAndTheTollHaveNumbers() {
        assertThat(tolls("The storm left 19 dead and 12 wounded.")).containsExactly("killed 19", "injured 12");
        assertThat(tolls("The death toll rose from 12 to 19.")).containsExactly("killed 19");
        assertThat(tolls("Officials reported 5,900 deaths.")).containsExactly("killed 5900");
        assertThat(tolls("Three people are still missing.")).containsExactly("missing 3");
    }

    @Test
    void livesAreClaimedAndLost() {
        assertThat(tolls("The attacks have claimed more than 22 lives.")).containsExactly("killed 22");
        assertThat(tolls("Forty people lost their lives.")).containsExactly("killed 40");
    }

    @Test
    void thingsAndTimesAreNotCounted() {
        assertThat(tolls("Ann Berg was killed in 12 attacks.")).doesNotContain("killed 12");
        assertThat(tolls("They died 3 years later.")).isEmpty();
    }

    @Test
    void theRestOfAllIsCountedByWhoIsNotOfIt() {
        assertThat(tolls("All but one of the sixteen on board died.")).containsExactly("killed 15");
        assertThat(tolls("Only two of the 20 on board survived.")).containsExactly("killed 18");
        assertThat(tolls("None of the 30 passengers survived.")).containsExactly("killed 30");
        assertThat(tolls("There were no survivors among the 71 people on board."))
                .containsExactly("killed 71");
        assertThat(tolls("Two of the 20 passengers survived.")).isEmpty();
    }

    @Test
    void agesAndAsidesAreNotCounted() {
        assertThat(tolls("Three people, including two children, were killed and ten injured."))
                .containsExactly("killed 3", "injured 10");
        assertThat(tolls("All eight people aboard were killed.")).containsExactly("killed 8");
        assertThat(tolls("Both pilots died.")).containsExactly("killed 2");
        assertThat(tolls("A pilot aged 41, his daughter aged 13, and seven others died."))
                .containsExactly("killed 9");
        assertThat(tolls("Three children aged 5, 7 and 9 were killed.")).doesNotContain("killed 19");
    }

    @Test
    void whatBefellThemMayTakeSeveralWords() {
        assertThat(tolls("Police took 23 people into custody.")).containsExactly("arrested 23");
        assertThat(tolls("More than twenty were hurt.")).containsExactly("injured 20");
        assertThat(tolls("Fifteen inmates were killed and twenty hurt.")).containsExactly("killed 15", "injured 20");
        assertThat(tolls("A man and two women suffered injuries.")).containsExactly("injured 3");
        assertThat(tolls("The storm forced over 58,000 civilians to evacuate.")).containsExactly("affected 58000");
        assertThat(tolls("The number of confirmed deaths linked to the virus surpassed 100,000."))
                .containsExactly("killed 100000");
    }

    @Test
    void whoHasToLeaveHomeIsAffected() {
        assertThat(tolls("The floods forced 220,000 people from their homes.")).containsExactly("affected 220000");
        assertThat(tolls("The volcano erupted, forcing 45,000 people to flee.")).containsExactly("affected 45000");
        assertThat(tolls("About 12,000 people were forced to leave the town.")).containsExactly("affected 12000");
        assertThat(tolls("More than 9,000 villagers fled their homes.")).containsExactly("affected 9000");
        assertThat(tolls("The storm left 30,000 people without power.")).containsExactly("affected 30000");
        assertThat(tolls("The storm left 30,000 households without power.")).isEmpty();
        assertThat(tolls("She forced five ministers to resign.")).isEmpty();
    }

    @Test
    void bodiesThatAreFoundAreATollWhereNoneIsTold() {
        assertThat(tolls("Rescuers pulled 64 bodies from the lake.")).containsExactly("killed 64");
        assertThat(tolls("So far 11 bodies have been found.")).containsExactly("killed 11");
        assertThat(tolls("Two of the three bodies failed.")).isEmpty();
        assertThat(tolls("The wreck killed 33 people. As of Tuesday, 20 bodies had been recovered."))
                .containsExactly("killed 33");
    }

    @Test
    void wordsForSomePeopleCountThem() {
        assertThat(tolls("A couple and their son were killed.")).containsExactly("killed 3");
        assertThat(tolls("The trio were arrested.")).containsExactly("arrested 3");
        assertThat(tolls("Half a dozen people were hurt.")).containsExactly("injured 6");
        assertThat(tolls("The crash left a dozen dead and some thirty hurt."))
                .containsExactly("killed 12", "injured 30");
        assertThat(tolls("Three soldiers and a civilian were killed.")).containsExactly("killed 4");
    }

    @Test
    void aVerbOfATitleMayLookLikeANoun() {
        assertThat(tolls("Tornado kills 5, injures 60 in Oklahoma")).containsExactly("killed 5", "injured 60");
    }

    @Test
    void whoDiedOfSoManyIsNoAge() {
        assertThat(tolls("Of the 40 people on the bus, 11 died.")).containsExactly("killed 11");
        assertThat(tolls("Her son Peter, 11 died.")).isEmpty();
    }

    @Test
    void theNumberOfPeopleInjuredIsToldBehind() {
        assertThat(tolls("The number of people injured in the explosion rose to 84."))
                .containsExactly("injured 84");
    }
}
