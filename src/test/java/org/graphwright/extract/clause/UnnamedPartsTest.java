package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.EventNumber;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Participant;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnnamedPartsTest {
    private static List<String> parts(
            Reading reading, String type, String word, List<Participant> named, List<EventNumber> numbers) {
        return parts(reading, type, word, List.of(), named, numbers);
    }

    private static List<String> parts(
            Reading reading,
            String type,
            String word,
            List<ToldEvent.Filler> fillers,
            List<Participant> named,
            List<EventNumber> numbers) {
        String text = reading.article().text();
        ToldEvent told = new ToldEvent(new ClassName(type), List.of(span(text, word)), 0.9, 0.1, 0.1, 2, fillers);
        return new UnnamedParts(Ontology.standard(), reading, ClauseParts.of(Ontology.standard(), reading), told)
                .beside(named, numbers).stream()
                        .map(part -> part.role() + " " + part.span().of(text))
                        .toList();
    }

    private static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Wednesday, nine men were jailed over abuse. | Conviction | jailed | patient nine men",
                "A court sentenced an archivist to prison. | Conviction | sentenced | agent A court",
                "The officer was shot by two gunmen. | Attack | shot | agent two gunmen",
                "The ministry announced the start of a process to choose a flag. | Announcement | announced | patient the start of a process",
                "Police spoke of an attack by masked men. | Attack | attack | agent masked men",
                "Police shot dead 34 striking miners. | Attack | shot | patient 34 striking miners",
                "A cargo plane crashed into a wall. | Accident | crashed | patient A cargo plane",
                "On Saturday, a cargo plane in Nevada, Norway crashed. | Accident | crashed | patient a cargo plane",
                "Thousands of factory workers began a walkout on Monday. | Strike | walkout | agent Thousands of factory workers",
                "A 30-year-old woman tested positive for measles. | Discovery | tested | patient A 30-year-old woman",
                "A lizard as long as a bus has been found. | Discovery | found | patient A lizard",
                "A vase that had been on show for a year was unveiled. | Launch | unveiled | patient A vase",
                "The government began a shutdown. | Closure | shutdown | agent The government",
                "Thousands of protesters marched on Monday. | Protest | marched | agent Thousands of protesters",
                "The proposal was rejected on Monday. | Vote | rejected | patient The proposal",
                "Zorb Linux 2.0 Beta 3 has been released. | Publication | released | patient Zorb Linux 2.0 Beta 3",
                "The minister announced new restrictions on Monday. | Announcement | announced | patient new restrictions",
                "The company raised the price. | EconomicChange | raised | patient the price",
                "Berg banned the town's sale of coal. | Legislation | banned | patient the town's sale of coal",
                "The index fell 344 points on Thursday. | EconomicChange | fell | patient The index",
            })
    void whoHasNoNameIsToldInWords(String text, String type, String word, String part) {
        assertThat(parts(Readings.of(text), type, word, List.of(), List.of())).contains(part);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The idea was welcomed. | Meeting | welcomed",
                "The governor, Anna Berg, was arrested. | Arrest | arrested",
                "No men were jailed. | Conviction | jailed",
                "Police said a second man was jailed. | Conviction | jailed",
                "The prize was awarded on Monday. | Award | awarded",
                "An article published on Monday told of it. | Publication | published",
                "It bought about 7,000 workers. | Acquisition | bought",
            })
    void whatIsNobodyOrHasANameIsNone(String text, String type, String word) {
        Reading reading = text.contains("Anna") ? Readings.of(text, "Person:Anna Berg") : Readings.of(text);
        assertThat(parts(reading, type, word, List.of(), List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bus crashes | A bus operated by the state crashed. | Accident | crashed | patient A bus",
                "Plane crashes | A cargo flight came late. The plane broke in two. | Accident | broke | patient The plane",
                "Cargo flight crashes | A cargo flight came late. The plane broke. | Accident | broke | patient A cargo flight",
                "Water main bursts | A water main broke on Monday. | Accident | broke | patient A water main",
                "Zorblat blocks users | The website Zorblat blocked them. | Closure | blocked | agent Zorblat",
                "Moss grows | In findings published on Monday, botanists told of moss. | Publication | published | agent botanists",
                "March | After thousands of protesters came on Monday, the protest went on. | Protest | protest went | agent thousands of protesters",
            })
    void theTitleOrTheClassOfTheEventTellsWhoIsMeant(String title, String text, String type, String word, String part) {
        Reading plain = Readings.of(text);
        Article article = new Article("a", text, null, title, null, "test");
        Reading reading = new Reading(article, plain.sentences(), List.of());
        assertThat(parts(reading, type, word, List.of(), List.of())).containsExactly(part);
    }

    @Test
    void whoHasAPlaceBesideAnotherVerbIsNotWhomItBefalls() {
        String text = "The mayor announced guards would leave.";
        List<ToldEvent.Filler> sure = List.of(new ToldEvent.Filler("patient", span(text, "guards"), 0.9));
        assertThat(parts(Readings.of(text), "Announcement", "announced", sure, List.of(), List.of()))
                .noneMatch(part -> part.startsWith("patient"));
        String ruling = "A judge ruled the practice of registering men is void.";
        sure = List.of(new ToldEvent.Filler("patient", span(ruling, "men"), 0.9));
        assertThat(parts(Readings.of(ruling), "Trial", "ruled", sure, List.of(), List.of()))
                .noneMatch(part -> part.startsWith("patient"));
        assertThat(parts(
                        Readings.of("A study reported botanists found moss."),
                        "Discovery",
                        "reported",
                        List.of(),
                        List.of()))
                .noneMatch(part -> part.startsWith("patient"));
    }

    @Test
    void whoResignsDismissesNobody() {
        String text = "Anna Berg resigned over judges who were dismissed on Monday.";
        Reading reading = Readings.of(text, "Person:Anna Berg");
        Participant anna = new Participant("agent", new EntityId("Anna Berg"));
        List<ToldEvent.Filler> judges = List.of(new ToldEvent.Filler("patient", span(text, "judges"), 0.9));
        ToldEvent told = new ToldEvent(
                new ClassName("Resignation"),
                List.of(span(text, "resigned"), span(text, "dismissed")),
                0.9,
                0.1,
                0.1,
                2,
                judges);
        assertThat(new UnnamedParts(Ontology.standard(), reading, ClauseParts.of(Ontology.standard(), reading), told)
                        .beside(List.of(anna), List.of()))
                .isEmpty();
    }

    @Test
    void whomSomebodyIsQuotedToSpeakOfIsNotWhomItBefell() {
        for (String quoted : List.of("\"men were shot,\" she said", "“men were shot,” she said")) {
            assertThat(parts(Readings.of("He heard " + quoted + "."), "Attack", "shot", List.of(), List.of()))
                    .isEmpty();
        }
        assertThat(parts(Readings.of("\"Go,\" she said. Men were shot."), "Attack", "shot", List.of(), List.of()))
                .containsExactly("patient Men");
        assertThat(parts(Readings.of("Police shot our men."), "Attack", "shot", List.of(), List.of()))
                .noneMatch(part -> part.startsWith("patient"));
    }

    @Test
    void thoseCountedInAStrikeAreOnIt() {
        String text = "Last week 70,000 miners went on strike.";
        Reading reading = Readings.of(text);
        int begin = text.indexOf("70,000");
        EventNumber number = new EventNumber("affected", "70000", null, begin, begin + 6);
        assertThat(parts(reading, "Strike", "strike", List.of(), List.of(number)))
                .containsExactly("agent 70,000 miners");
    }

    @Test
    void onWhoseBehalfSomethingWasSaidItDidNotBefall() {
        Reading reading = Readings.of("The minister has said sorry on behalf of the nation to mothers.");
        assertThat(parts(reading, "Announcement", "said", List.of(), List.of()))
                .noneMatch(part -> part.startsWith("patient"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour party won a plurality of seats. | Election | won | a plurality",
                "Users were arrested after an investigation. | Arrest | arrested | an investigation",
                "A study was published by botanists. | Publication | published | botanists",
            })
    void whatIsNobodyIsNotWhomItBefallsHoweverSureTheModelIs(String text, String type, String word, String phrase) {
        List<ToldEvent.Filler> sure = List.of(new ToldEvent.Filler("patient", span(text, phrase), 0.9));
        assertThat(parts(Readings.of(text), type, word, sure, List.of(), List.of()))
                .noneMatch(part -> part.contains("patient " + phrase));
    }

    @Test
    void whatOnlyBeginsASentenceInTheTextAndTheTitleIsNobody() {
        String text = "Gunfire broke out in the square.";
        Reading plain = Readings.of(text);
        Article article = new Article("a", text, null, "Gunfire breaks out", null, "test");
        Reading reading = new Reading(article, plain.sentences(), List.of());
        assertThat(parts(reading, "Attack", "broke", List.of(), List.of())).isEmpty();
    }

    @Test
    void partnersWithNamesMeetNobodyElse() {
        String text = "The premier met a party leader on Monday.";
        Participant one = new Participant("agent", new EntityId("one"));
        Participant other = new Participant("agent", new EntityId("other"));
        assertThat(parts(Readings.of(text), "Meeting", "met", List.of(one), List.of()))
                .containsExactly("patient a party leader");
        assertThat(parts(Readings.of(text), "Meeting", "met", List.of(one, other), List.of()))
                .isEmpty();
    }

    @Test
    void aDayBehindAVerbIsNotDone() {
        String text = "The firm announced Monday that it would close.";
        Span monday = span(text, "Monday");
        Mention day = new Mention(
                new MentionId("d"), monday.begin(), monday.end(), Mention.DATE, MentionKind.NAME, null, 0.9, null);
        Reading plain = Readings.of(text);
        Reading reading = new Reading(plain.article(), plain.sentences(), List.of(day));
        assertThat(parts(reading, "Announcement", "announced", List.of(), List.of()))
                .containsExactly("agent The firm");
    }

    @Test
    void aNumberBehindKillingStandsForThem() {
        String text = "A man went on a shooting spree, killing at least four. Later three more died.";
        int begin = text.indexOf("four");
        EventNumber four = new EventNumber("killed", "4", null, begin, begin + 4);
        assertThat(parts(Readings.of(text), "Attack", "shooting", List.of(), List.of(four)))
                .contains("patient at least four");
        begin = text.indexOf("three");
        EventNumber three = new EventNumber("killed", "3", null, begin, begin + 5);
        assertThat(parts(Readings.of(text), "Attack", "shooting", List.of(), List.of(three)))
                .noneMatch(part -> part.startsWith("patient"));
    }

    @Test
    void whereANameHasTheRoleNoWordsDo() {
        Reading reading = Readings.of("Nine men were jailed with Anna Berg.", "Person:Anna Berg");
        Participant anna = new Participant("patient", new EntityId("Anna Berg"));
        assertThat(parts(reading, "Conviction", "jailed", List.of(anna), List.of()))
                .isEmpty();
    }

    @Test
    void thoseWhomTheNumbersCountAreMeantAndNotSomeOfThem() {
        String text = "The shooting shocked the town. Two tourists were killed. In all 22 people were killed.";
        int begin = text.indexOf("22");
        EventNumber killed = new EventNumber("killed", "22", null, begin, begin + 2);
        assertThat(parts(Readings.of(text), "Attack", "shooting", List.of(), List.of(killed)))
                .containsExactly("patient 22 people");
    }

    @Test
    void aNumberOfTwoKindsOfPeopleHasThemBoth() {
        String text = "Among the dead of the fire were five children and two truck drivers.";
        Span both = span(text, "five children and two");
        EventNumber killed = new EventNumber("killed", "7", null, both.begin(), both.end());
        assertThat(parts(Readings.of(text), "Accident", "fire", List.of(), List.of(killed)))
                .containsExactly("patient five children and two truck drivers");
    }

    @Test
    void thoseOfTheTitleAreMeantWhereThereAreSeveral() {
        String text = "A driver was hit in a shooting. Two teenagers were hit by shots.";
        Reading plain = Readings.of(text);
        Article article = new Article("a", text, LocalDate.of(2020, 1, 1), "Teenagers hit at party", null, "test");
        Reading titled = new Reading(article, plain.sentences(), plain.mentions());
        List<Span> told = Stream.of(text.indexOf("hit"), text.lastIndexOf("hit"))
                .map(at -> new Span(at, at + "hit".length()))
                .toList();
        ToldEvent event = new ToldEvent(new ClassName("Attack"), told, 0.9, 0.1, 0.1, 2, List.of());
        Ontology ontology = Ontology.standard();
        assertThat(new UnnamedParts(ontology, plain, ClauseParts.of(ontology, plain), event)
                        .beside(List.of(), List.of()))
                .extracting(part -> part.span().of(text))
                .containsExactly("A driver");
        assertThat(new UnnamedParts(ontology, titled, ClauseParts.of(ontology, titled), event)
                        .beside(List.of(), List.of()))
                .extracting(part -> part.span().of(text))
                .containsExactly("Two teenagers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is to buy from the maker five new jets. | Acquisition | buy | five new jets | patient | 0.9 | patient five new jets",
                "It is to buy from the maker five new jets. | Acquisition | buy | five new jets | patient | 0.5 |",
                "Norland tightened limits for new passengers. | Event | tightened | new passengers | patient | 0.9 |",
                "Norland tightened limits for new passengers. | Event | limits | new passengers | patient | 0.9 | patient new passengers",
                "Lund thrived by the invention of a new coating. | Award | thrived | a new coating | patient | 0.9 | patient the invention of a new coating",
            })
    void whatTheModelIsSureOfIsToldWhereNoClauseHasSomebody(
            String text, String type, String word, String phrase, String role, double probability, String part) {
        assertThat(byModel(text, type, word, phrase, role, probability))
                .isEqualTo(part == null ? List.of() : List.of(part));
    }

    @Test
    void talksDoNotVoteHoweverSureTheModelIs() {
        assertThat(byModel("The talks led to a vote by all directors.", "Vote", "vote", "The talks", "agent", 0.9))
                .doesNotContain("agent The talks");
    }

    private static List<String> byModel(
            String text, String type, String word, String phrase, String role, double probability) {
        List<ToldEvent.Filler> fillers = List.of(new ToldEvent.Filler(role, span(text, phrase), probability));
        return parts(Readings.of(text), type, word, fillers, List.of(), List.of());
    }
}
