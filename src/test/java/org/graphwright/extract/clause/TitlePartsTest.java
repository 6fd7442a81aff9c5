package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlePartsTest {
    private static Span words(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static ToldEvent told(String type, String text, String word, Filler... fillers) {
        return new ToldEvent(new ClassName(type), List.of(words(text, word)), 0.9, 0.1, 0.1, 2, List.of(fillers));
    }

    /** @param names each as {@code Type:the name} */
    private static Reading reading(String title, String text, String... names) {
        Reading plain = Readings.of(text, names);
        List<Entity> entities = Arrays.stream(names)
                .map(name -> name.split(":", 2))
                .map(name -> new Entity(new EntityId(name[1]), new ClassName(name[0]), name[1], List.of(), null))
                .toList();
        Article article = new Article("a", text, null, title, null, "test");
        return new Reading(article, plain.sentences(), plain.mentions()).withEntities(plain.mentions(), entities);
    }

    @Test
    void whoStandsRightBeforeTheVerbOfATitleActsAndWhoStandsBehindItSuffers() {
        String title = "University defeat Maroochydore in round five";
        String text = "Maroochydore played well against University.";
        Reading reading = reading(title, text, "Team:Maroochydore", "Team:University");
        assertThat(TitleParts.of(
                        Ontology.standard(),
                        reading,
                        told("Competition", text, "played"),
                        List.of(told("Competition", title, "defeat"))))
                .isEqualTo(Map.of(new EntityId("University"), "agent", new EntityId("Maroochydore"), "patient"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Award | Anna Berg wins peace prize | wins | patient",
                "Conviction | Anna Berg gets eight years | gets | patient",
                "Election | Anna Berg wins vote | wins | agent",
            })
    void whoIsGivenAPrizeOrASentenceDoesNothing(String type, String title, String verb, String role) {
        String text = "Anna Berg was chosen on Monday.";
        Reading reading = reading(title, text, "Person:Anna Berg");
        assertThat(TitleParts.of(
                        Ontology.standard(), reading, told(type, text, "chosen"), List.of(told(type, title, verb))))
                .isEqualTo(Map.of(new EntityId("Anna Berg"), role));
    }

    @ParameterizedTest
    @CsvSource({"Norlandic pirates free crew, 0", "Norlandic ministry frees crew, 1", "Norland frees crew, 1"})
    void aCountryDoesNotDoWhatPeopleFromItDo(String title, int parts) {
        String text = "The crew came home. They were freed near Norland, said a Norlandic sailor.";
        Reading plain = reading(title, text, "Country:Norland", "Country:Norlandic");
        List<Mention> mentions = plain.mentions().stream()
                .map(mention -> mention.withEntity(new EntityId("Norland")))
                .toList();
        Reading reading = plain.withEntities(
                mentions,
                List.of(new Entity(new EntityId("Norland"), new ClassName("Country"), "Norland", List.of(), null)));
        String first = title.substring(0, title.indexOf(' '));
        List<ToldEvent> ofTitle =
                List.of(told("Release", title, "free", new Filler("agent", words(title, first), 0.9)));
        assertThat(TitleParts.of(Ontology.standard(), reading, told("Release", text, "freed"), ofTitle))
                .hasSize(parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Award | Anna Berg named first Norlander to take prize | named",
                "Award | Anna Berg, first Norlander to win prize, named | named",
                "Release | Anna Berg freed with Norlander | freed"
            })
    void whoseFirstOneItIsAndWithWhomIsNoneWhomItBefalls(String type, String title, String word) {
        String text = "Anna Berg is the first Norlander who was named on Monday.";
        Reading reading = reading(title, text, "Person:Anna Berg", "Group:Norlander");
        List<ToldEvent> ofTitle = List.of(told(
                type,
                title,
                word,
                new Filler("patient", words(title, "Anna Berg"), 0.99),
                new Filler("patient", words(title, "Norlander"), 0.99)));
        assertThat(TitleParts.of(Ontology.standard(), reading, told(type, text, "named"), ofTitle))
                .isEqualTo(Map.of(new EntityId("Anna Berg"), "patient"));
    }

    @Test
    void whatSomebodyOnceDidIsNotTheNews() {
        String title = "Anna Berg, boxer who beat Karl Dahl, dies at 99";
        String text = "Anna Berg, who once beat Karl Dahl, died on Monday.";
        Reading reading = reading(title, text, "Person:Anna Berg", "Person:Karl Dahl");
        List<ToldEvent> ofTitle = List.of(told(
                "Death",
                title,
                "dies",
                new Filler("patient", words(title, "Anna Berg"), 0.9),
                new Filler("patient", words(title, "Karl Dahl"), 0.9)));
        assertThat(TitleParts.of(Ontology.standard(), reading, told("Death", text, "died"), ofTitle))
                .isEqualTo(Map.of(new EntityId("Anna Berg"), "patient"));
    }

    @ParameterizedTest
    @CsvSource({"Announcement, 1", "Meeting, 0"})
    void whoSaysItBehindACommaAnnouncesIt(String type, int speakers) {
        String title = "Norland to vote in May, says Anna Berg";
        String text = "Anna Berg announced the day of the vote on Monday.";
        Reading reading = reading(title, text, "Person:Anna Berg");
        assertThat(TitleParts.of(Ontology.standard(), reading, told(type, text, "announced"), List.of()))
                .hasSize(speakers);
    }

    @Test
    void whoWasFoundGuiltyWasTried() {
        String title = "Anna Berg found guilty of fraud";
        String text = "A court convicted Anna Berg on Monday.";
        Reading reading = reading(title, text, "Person:Anna Berg");
        ToldEvent ofTitle = told("Trial", title, "found guilty", new Filler("agent", words(title, "Anna Berg"), 0.8));
        assertThat(TitleParts.of(Ontology.standard(), reading, told("Trial", text, "convicted"), List.of(ofTitle)))
                .isEqualTo(Map.of(new EntityId("Anna Berg"), "patient"));
    }

    @Test
    void whoStandsBeforeAPassiveSuffersWhateverTheModelSays() {
        String title = "Storm Anna upgraded to hurricane";
        String text = "Storm Anna was upgraded on Monday.";
        Reading reading = reading(title, text, "Event:Storm Anna");
        ToldEvent ofTitle =
                told("Announcement", title, "upgraded", new Filler("agent", words(title, "Storm Anna"), 0.9));
        assertThat(TitleParts.of(
                        Ontology.standard(), reading, told("Announcement", text, "upgraded"), List.of(ofTitle)))
                .isEqualTo(Map.of(new EntityId("Storm Anna"), "patient"));
        assertThat(TitleParts.of(
                        Ontology.standard(),
                        reading,
                        told("Announcement", text, "upgraded"),
                        List.of(told("Announcement", title, "upgraded"))))
                .isEqualTo(Map.of(new EntityId("Storm Anna"), "patient"));
    }

    @Test
    void whatTheTitleHasOneDoWhoSurelyDoesWhatTheArticleIsAboutIsThat() {
        String title = "Union picks Lund and Oslo as hosts";
        String text = "The Union held a ballot. Lund and Oslo cheered.";
        Reading reading = reading(title, text, "Organization:Union", "City:Lund", "City:Oslo");
        ToldEvent ofTitle = told(
                "Award",
                title,
                "picks",
                new Filler("agent", words(title, "Union"), 0.9),
                new Filler("patient", words(title, "Lund"), 0.8),
                new Filler("patient", words(title, "Oslo"), 0.8));
        for (double sure : new double[] {0.9, 0.3}) {
            ToldEvent main = told("Appointment", text, "ballot", new Filler("agent", words(text, "Union"), sure));
            assertThat(TitleParts.of(Ontology.standard(), reading, main, List.of(ofTitle)))
                    .hasSize(sure > 0.5 ? 3 : 0);
        }
    }

    @Test
    void aNameThatOnlyDescribesAnotherNounHasNoPart() {
        String title = "Norway doctors sue Oslo hospital";
        String text = "Doctors sued in Oslo, Norway.";
        Reading reading = reading(title, text, "City:Oslo", "Country:Norway");
        assertThat(TitleParts.of(
                        Ontology.standard(),
                        reading,
                        told("Trial", text, "sued"),
                        List.of(told("Trial", title, "sue"))))
                .isEmpty();
    }

    @Test
    void aTitleMayShortenTheNamesOfTheText() {
        String title = "US Department of Justice investigating Ford";
        String text = "Ford Motor Company said the United States Department of Justice began an investigation.";
        Reading reading = reading(
                title, text, "Company:Ford Motor Company", "GovernmentBody:United States Department of Justice");
        ToldEvent ofTitle = told(
                "Investigation",
                title,
                "investigating",
                new Filler("agent", words(title, "US Department of Justice"), 0.9),
                new Filler("patient", words(title, "Ford"), 0.9));
        assertThat(TitleParts.of(
                        Ontology.standard(), reading, told("Investigation", text, "investigation"), List.of(ofTitle)))
                .isEqualTo(Map.of(
                        new EntityId("United States Department of Justice"),
                        "agent",
                        new EntityId("Ford Motor Company"),
                        "patient"));
    }

    @Test
    void whatAThingIsOfHasNoPartBesideIt() {
        String title = "Norland bans Moss Air of Ravenia";
        String text = "Norland put a ban on Moss Air, the airline of Ravenia.";
        Reading reading = reading(title, text, "Country:Norland", "Company:Moss Air", "Country:Ravenia");
        ToldEvent ofTitle = told("Sanction", title, "bans", new Filler("patient", words(title, "Ravenia"), 0.9));
        assertThat(TitleParts.of(Ontology.standard(), reading, told("Sanction", text, "ban"), List.of(ofTitle)))
                .isEqualTo(Map.of(new EntityId("Norland"), "agent", new EntityId("Moss Air"), "patient"));
    }

    @Test
    void whoOnlyDoesSomethingInASecondClauseHasNoPartInWhatTheFirstTells() {
        String title = "Norland holds election; Ravenia delays";
        String text = "The election was held in Norland. Ravenia has delayed its own.";
        Reading reading = reading(title, text, "Country:Norland", "Country:Ravenia");
        ToldEvent ofTitle = new ToldEvent(
                new ClassName("Election"),
                List.of(words(title, "election"), words(title, "delays")),
                0.9,
                0.1,
                0.1,
                2,
                List.of(new Filler("agent", words(title, "Norland"), 0.9)));
        assertThat(TitleParts.of(Ontology.standard(), reading, told("Vote", text, "election"), List.of(ofTitle)))
                .isEqualTo(Map.of(new EntityId("Norland"), "agent"));
    }

    @Test
    void whatATitleOnlyRecallsSaysNothing() {
        String title = "Kurds announce deal as Turkey invades";
        String text = "A deal was announced after Turkey invaded.";
        Reading reading = reading(title, text, "Country:Turkey");
        ToldEvent ofTitle = told("Agreement", title, "deal", new Filler("agent", words(title, "Turkey"), 0.9));
        assertThat(TitleParts.of(Ontology.standard(), reading, told("Agreement", text, "deal"), List.of(ofTitle)))
                .isEmpty();
    }

    @Test
    void whomASanctionIsPutOnStandsBehindAPreposition() {
        String title = "Norland announces restrictions on flying to Sudland";
        String text = "Norland announced restrictions on flights to Sudland on Monday.";
        Reading reading = reading(title, text, "Country:Norland", "Country:Sudland");
        assertThat(TitleParts.of(Ontology.standard(), reading, told("Sanction", text, "restrictions"), List.of()))
                .isEqualTo(Map.of(new EntityId("Sudland"), "patient"));
        assertThat(TitleParts.of(Ontology.standard(), reading, told("Announcement", text, "restrictions"), List.of()))
                .isEmpty();
    }

    @Test
    void aTitleMayShortenTheNameOfAnEvent() {
        String title = "Fans attend Moss Fair";
        String text = "The Grand Moss Fair was held in May.";
        assertThat(TitleParts.of(
                        Ontology.standard(),
                        reading(title, text, "Event:Grand Moss Fair"),
                        told("Event", text, "held"),
                        List.of()))
                .isEqualTo(Map.of(new EntityId("Grand Moss Fair"), "participant"));
    }

    @Test
    void aStormWithANameDoesWhatTheTitleSays() {
        String title = "Hurricane Dora nears Lund";
        Reading reading = reading(title, "A warning was issued. Hurricane Dora moved north.", "Event:Hurricane Dora");
        ToldEvent told = told("Disaster", reading.article().text(), "warning");
        assertThat(TitleParts.of(Ontology.standard(), reading, told, List.of()))
                .isEqualTo(Map.of(new EntityId("Hurricane Dora"), "agent"));
    }

    @Test
    void theNamedEventOfTheTitleIsWhatTheArticleIsAbout() {
        String title = "Fans flock to Furnal Equinox";
        String text = "The event, Furnal Equinox, was held in May.";
        Reading reading = reading(title, text, "Event:Furnal Equinox");
        assertThat(TitleParts.of(Ontology.standard(), reading, told("Event", text, "event"), List.of()))
                .isEqualTo(Map.of(new EntityId("Furnal Equinox"), "participant"));
    }

    @Test
    void whereAnElectionIsHeldNobodyWins() {
        String title = "Norland holds election";
        String text = "Norland held an election on Monday.";
        Reading reading = reading(title, text, "Country:Norland");
        for (String type : List.of("Election", "Vote")) {
            assertThat(TitleParts.of(
                            Ontology.standard(),
                            reading,
                            told(type, text, "election"),
                            List.of(told(type, title, "holds"))))
                    .isEqualTo(type.equals("Vote") ? Map.of(new EntityId("Norland"), "agent") : Map.of());
        }
    }

    @Test
    void theVerbOfSeveralHasNoEnding() {
        String title = "Maroochydore, University win three points";
        String text = "University won, and so did Maroochydore.";
        Reading reading = reading(title, text, "Team:Maroochydore", "Team:University");
        assertThat(TitleParts.of(
                        Ontology.standard(),
                        reading,
                        told("Competition", text, "won"),
                        List.of(told("Competition", title, "win"))))
                .isEqualTo(Map.of(new EntityId("University"), "agent", new EntityId("Maroochydore"), "agent"));
    }
}
