package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.extract.clause.ClauseParts.Slot;
import org.graphwright.extract.clause.PartsOfTold.Part;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Participant;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesOfToldTest {
    private static final Ontology ONTOLOGY = Ontology.standard();
    private static final EntityId ANNA = new EntityId("Anna");
    private static final EntityId CARL = new EntityId("Carl");

    private static Reading reading(String text, String... names) {
        Reading plain = Readings.of(text, names);
        List<Entity> entities = Arrays.stream(names)
                .map(name -> name.split(":", 2))
                .map(name -> new Entity(new EntityId(name[1]), new ClassName(name[0]), name[1], List.of(), null))
                .toList();
        return plain.withEntities(plain.mentions(), entities);
    }

    private static ToldEvent told(String type) {
        return new ToldEvent(new ClassName(type), List.of(new Span(0, 1)), 0.9, 0.1, 0.1, 2, List.of());
    }

    private static List<Participant> roles(
            String type, Map<EntityId, Set<Slot>> slots, Map<EntityId, String> titled, String other, Part... parts) {
        Reading reading = reading("Anna saw Carl.", "Person:Anna", other);
        return new RolesOfTold(ONTOLOGY, reading, told(type), slots, titled, Set.of()).of(List.of(parts), true);
    }

    @Test
    void whoElseActsInAnElectionThatTheTitlesOneWonHasLost() {
        Part anna = new Part(ANNA, "agent", 0.8);
        Part carl = new Part(CARL, "agent", 0.7);
        assertThat(roles("Election", Map.of(), Map.of(ANNA, "agent"), "Person:Carl", anna, carl))
                .containsExactly(new Participant("agent", ANNA), new Participant("patient", CARL));
        assertThat(roles("Election", Map.of(), Map.of(), "Person:Carl", anna, carl))
                .containsExactly(new Participant("agent", ANNA), new Participant("agent", CARL));
    }

    @Test
    void besideTheTitlesOneAnotherOfItsRoleIsToldWhereAClauseHasItInItsPlace() {
        Part carl = new Part(CARL, "patient", 0.55);
        Map<EntityId, String> titled = Map.of(ANNA, "patient");
        assertThat(roles("Death", Map.of(), titled, "Person:Carl", carl))
                .containsExactly(new Participant("patient", ANNA));
        assertThat(roles("Death", Map.of(CARL, Set.of(Slot.PASSIVE_SUBJECT)), titled, "Person:Carl", carl))
                .contains(new Participant("patient", CARL));
    }

    @ParameterizedTest
    @CsvSource({
        "Parents stood trial for the death of their nine-month-old child Anna., Trial, 0",
        "He was tried for murdering old Anna., Trial, 0",
        "He was tried for Anna's murder., Trial, 0",
        "The brother of the feminist and singer Anna was sentenced., Conviction, 0",
        "Anna and Bo's mother wept., Conviction, 0",
        "The rival of the singer Anna was sentenced., Conviction, 1",
        "He was accused of causing bodily harm to Anna., Trial, 0",
        "He was tried over an attack on the singer Anna., Trial, 0",
        "He was tried for the murder with Anna., Trial, 1",
        "It told of the death of Anna., Publication, 1"
    })
    void whoCameToHarmIsNoneOfTheAccused(String text, String type, int parts) {
        Part anna = new Part(ANNA, "patient", 0.6);
        assertThat(titled("A day in court", reading(text, "Person:Anna"), type, anna))
                .hasSize(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "A Carlian passenger jet crashed., Carlian, Accident, 0",
        "A Carlian passenger jet crashed., Carlian, Competition, 1",
        "A storm hit Carl., Carl, Accident, 1"
    })
    void aPeopleIsNotHarmedWithWhatIsTheirs(String text, String name, String type, int parts) {
        Reading reading = reading(text, "Group:" + name);
        Part part = new Part(new EntityId(name), "patient", 0.6);
        assertThat(new RolesOfTold(ONTOLOGY, reading, told(type), Map.of(), Map.of(), Set.of()).of(List.of(part), true))
                .hasSize(parts);
    }

    @ParameterizedTest
    @CsvSource({"Agreement, Country, 2", "Agreement, Company, 3", "Attack, Country, 2"})
    void whereStatesArePartnersTheirTownsAreNone(String type, String partners, int parts) {
        Reading reading =
                reading("Anna and Carl sign Lund accord.", partners + ":Anna", partners + ":Carl", "City:Lund");
        EntityId lund = new EntityId("Lund");
        assertThat(new RolesOfTold(ONTOLOGY, reading, told(type), Map.of(), Map.of(), Set.of())
                        .of(
                                List.of(
                                        new Part(ANNA, "agent", 0.9),
                                        new Part(CARL, "agent", 0.9),
                                        new Part(lund, "agent", 0.9)),
                                true))
                .hasSize(parts);
    }

    @Test
    void anAccidentBefallsOthersThanThoseWhomTheTitleNames() {
        Part carl = new Part(CARL, "patient", 0.4);
        assertThat(roles("Accident", Map.of(), Map.of(ANNA, "patient"), "Person:Carl", carl))
                .containsExactly(new Participant("patient", ANNA), new Participant("patient", CARL));
    }

    @ParameterizedTest
    @CsvSource({
        "Arrest, agent, 1",
        "Arrest, patient, 1",
        "Agreement, agent, 2",
        "Agreement, patient, 1",
        "Attack, patient, 2"
    })
    void aSecondOneIsLessOftenToldThanAFirstWhereHardlySeveralTakePart(String type, String role, int told) {
        Part anna = new Part(ANNA, role, 0.7);
        assertThat(roles(type, Map.of(), Map.of(), "Person:Carl", anna, new Part(CARL, role, 0.45)))
                .hasSize(told);
        assertThat(roles(type, Map.of(), Map.of(), "Person:Carl", anna, new Part(CARL, role, 0.65)))
                .hasSize(2);
        assertThat(roles(type, Map.of(), Map.of(), "Person:Carl", new Part(CARL, role, 0.5)))
                .hasSize(1);
    }

    @Test
    void whoSurelyWasFreedDidNothingThoughTheTitleHasItDoSo() {
        Map<EntityId, String> titled = Map.of(ANNA, "agent");
        Part freed = new Part(ANNA, "patient", 0.95);
        assertThat(roles("Release", Map.of(), titled, "Person:Carl", freed))
                .containsExactly(new Participant("patient", ANNA));
        assertThat(roles("Release", Map.of(), titled, "Person:Carl", freed, new Part(ANNA, "agent", 0.4)))
                .containsExactly(new Participant("agent", ANNA));
    }

    @Test
    void aCountryIsNotKidnappedThoughTheTitleNamesIt() {
        assertThat(roles("Kidnapping", Map.of(), Map.of(CARL, "patient"), "Country:Carl"))
                .isEmpty();
    }

    @Test
    void aCandidateWinsWithTheParty() {
        Map<EntityId, String> titled = Map.of(CARL, "agent");
        Part anna = new Part(ANNA, "agent", 0.8);
        assertThat(roles("Election", Map.of(), titled, "Party:Carl", anna)).contains(new Participant("agent", ANNA));
        assertThat(roles("Competition", Map.of(), titled, "Team:Carl", anna))
                .contains(new Participant("participant", ANNA));
    }

    @ParameterizedTest
    @CsvSource({
        "Arrest, Country, 0",
        "Kidnapping, Company, 0",
        "Arrest, Person, 1",
        "Sanction, Country, 1",
        "Trial, Facility, 0",
        "Trial, Country, 1",
        "Trial, Company, 1",
    })
    void someThingsBefallPeopleAlone(String type, String kind, int parts) {
        assertThat(roles(type, Map.of(), Map.of(), kind + ":Carl", new Part(CARL, "patient", 0.8)))
                .hasSize(parts);
    }

    @Test
    void whereATeamLostATeamWonAndNotWhoScoredForIt() {
        EntityId norland = new EntityId("Norland");
        Reading reading = reading("Anna saw Carl beat Norland.", "Person:Anna", "Country:Carl", "Country:Norland");
        Part scorer = new Part(ANNA, "agent", 0.7);
        Part team = new Part(CARL, "agent", 0.15);
        Part loser = new Part(norland, "patient", 0.7);
        assertThat(new RolesOfTold(ONTOLOGY, reading, told("Competition"), Map.of(), Map.of(), Set.of())
                        .of(List.of(scorer, loser, team), true))
                .containsExactly(
                        new Participant("agent", CARL),
                        new Participant("patient", norland),
                        new Participant("participant", ANNA));
        assertThat(new RolesOfTold(ONTOLOGY, reading, told("Competition"), Map.of(), Map.of(), Set.of())
                        .of(List.of(scorer, team), true))
                .contains(new Participant("agent", ANNA));
    }

    @Test
    void whoIsHardlyLessLikelyToSufferIsNotOneOfSeveral() {
        Part one = new Part(CARL, "participant", 0.5);
        assertThat(roles("Election", Map.of(), Map.of(), "Party:Carl", one, new Part(CARL, "patient", 0.46)))
                .containsExactly(new Participant("patient", CARL));
        assertThat(roles("Election", Map.of(), Map.of(), "Party:Carl", one, new Part(CARL, "patient", 0.36)))
                .containsExactly(new Participant("participant", CARL));
    }

    @Test
    void aTownAttacksNobodyThoughACountryMay() {
        Map<EntityId, String> titled = Map.of(CARL, "agent");
        assertThat(roles("Attack", Map.of(), titled, "City:Carl")).isEmpty();
        assertThat(roles("Announcement", Map.of(), titled, "City:Carl"))
                .containsExactly(new Participant("agent", CARL));
        assertThat(roles("Attack", Map.of(), titled, "Country:Carl")).containsExactly(new Participant("agent", CARL));
    }

    @Test
    void thoseWhomAndJoinsHaveOnePart() {
        Reading reading = reading("Anna and President Carl met.", "Person:Anna", "Person:Carl");
        List<Participant> roles = new RolesOfTold(ONTOLOGY, reading, told("Trial"), Map.of(), Map.of(), Set.of())
                .of(List.of(new Part(ANNA, "patient", 0.6)), true);
        assertThat(roles).containsExactly(new Participant("patient", ANNA), new Participant("patient", CARL));
        Reading old = reading("Anna, 34, and Carl, 37, met.", "Person:Anna", "Person:Carl");
        assertThat(new RolesOfTold(ONTOLOGY, old, told("Trial"), Map.of(), Map.of(), Set.of())
                        .of(List.of(new Part(ANNA, "patient", 0.6)), true))
                .hasSize(2);
        Reading initials = reading("Anna (AN) and the Carl met.", "Company:Anna", "Company:Carl");
        assertThat(new RolesOfTold(ONTOLOGY, initials, told("Trial"), Map.of(), Map.of(), Set.of())
                        .of(List.of(new Part(ANNA, "patient", 0.6)), true))
                .hasSize(2);
    }

    @Test
    void whoIsNamedBesideAnotherInWhatIsNoPartOfItHasNone() {
        EntityId norland = new EntityId("Norland");
        String text = "Norland sent police to the match between Norland and Ravenia.";
        Reading reading = reading(text, "Country:Norland", "Country:Ravenia");
        ToldEvent sent = new ToldEvent(
                new ClassName("Deployment"),
                List.of(new Span(8, 12)),
                0.9,
                0.1,
                0.1,
                2,
                List.of(new ToldEvent.Filler("agent", new Span(0, 7), 0.9)));
        assertThat(new RolesOfTold(ONTOLOGY, reading, sent, Map.of(), Map.of(), Set.of())
                        .of(List.of(new Part(norland, "agent", 0.9)), true))
                .containsExactly(new Participant("agent", norland));
    }

    @Test
    void andJoinsThoseTooOfWhomItIsSaidWhereTheyAreFrom() {
        Reading reading =
                reading("Presidents Anna of Norland and Carl of Ravenia signed.", "Person:Anna", "Person:Carl");
        assertThat(new RolesOfTold(ONTOLOGY, reading, told("Agreement"), Map.of(), Map.of(), Set.of())
                        .of(List.of(new Part(ANNA, "agent", 0.6)), true))
                .containsExactly(new Participant("agent", ANNA), new Participant("agent", CARL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna aged 41, her daughter Carl aged 13, and seven others — died in the crash. | died   | true
            Anna, 41, and Carl, 13, were killed.                                          | killed | true
            A bomb killed the brothers Anna and Carl on Monday.                           | killed | true
            Anna, the wife of Carl, died.                                                 | died   | false
            Anna, her sister Carl said, died.                                             | died   | false
            """)
    void thoseWhomTheirVerbJoinsAreItsVictims(String text, String verb, boolean both) {
        Reading reading = reading(text, "Person:Anna", "Person:Carl");
        int begin = text.indexOf(verb);
        ToldEvent death = new ToldEvent(
                new ClassName("Death"), List.of(new Span(begin, begin + verb.length())), 0.9, 0.1, 0.1, 2, List.of());
        assertThat(new RolesOfTold(ONTOLOGY, reading, death, Map.of(), Map.of(ANNA, "patient"), Set.of())
                        .of(List.of(), true))
                .hasSize(both ? 2 : 1);
    }

    @Test
    void whoseSonItWasHasNoPart() {
        Reading reading = reading("A son of Carl was killed.", "Person:Carl");
        assertThat(new RolesOfTold(ONTOLOGY, reading, told("Attack"), Map.of(), Map.of(), Set.of())
                        .of(List.of(new Part(CARL, "patient", 0.6)), true))
                .isEmpty();
    }

    @Test
    void whoseMeetingItWasDoesNotActAtIt() {
        Reading reading = reading("A study presented at the annual meeting of the Carl says so.", "Organization:Carl");
        assertThat(new RolesOfTold(ONTOLOGY, reading, told("Publication"), Map.of(), Map.of(), Set.of())
                        .of(List.of(new Part(CARL, "agent", 0.6)), true))
                .isEmpty();
    }

    @Test
    void aMediumThatNoClauseHasActOnlyTells() {
        Part carl = new Part(CARL, "agent", 0.6);
        assertThat(roles("Discovery", Map.of(), Map.of(), "MediaOrganization:Carl", carl))
                .isEmpty();
        assertThat(roles("Discovery", Map.of(CARL, Set.of(Slot.SUBJECT)), Map.of(), "MediaOrganization:Carl", carl))
                .containsExactly(new Participant("agent", CARL));
    }

    @Test
    void whomTheTitleNamesNeedsLess() {
        Part carl = new Part(CARL, "agent", 0.3);
        Reading reading = reading("Anna saw Carl in May.", "Person:Anna", "Person:Carl");
        assertThat(titled("Carl sees Anna", reading, "Event", carl)).containsExactly(new Participant("agent", CARL));
        assertThat(titled("Friend of Carl sees Anna", reading, "Event", carl)).isEmpty();
        assertThat(titled("Carl's friend sees Anna", reading, "Event", carl)).isEmpty();
        assertThat(titled("Anna sees somebody", reading, "Event", carl)).isEmpty();
    }

    @Test
    void aPeopleProtests() {
        Part norlanders = new Part(new EntityId("Norlanders"), "agent", 0.22);
        Reading reading = reading("Many Norlanders marched.", "Group:Norlanders");
        assertThat(titled("Protests go on", reading, "Protest", norlanders)).hasSize(1);
        assertThat(titled("Protests go on", reading, "Event", norlanders)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna was appointed; she succeeds the banker Bo. | Appointment | 0
            Anna was appointed and took over from Bo.       | Appointment | 0
            Anna was appointed as well as Bo.               | Appointment | 1
            Anna was killed and replaced Bo.                | Attack      | 1
            """)
    void whoseSuccessorIsAppointedIsNot(String text, String kind, int appointed) {
        Part bo = new Part(new EntityId("Bo"), "patient", 0.6);
        assertThat(titled("News of the day", reading(text, "Person:Bo"), kind, bo))
                .hasSize(appointed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army says a bomb killed two.             | Organization | Attack    | 0
            The army officials said a bomb killed two.   | Organization | Attack    | 0
            The army says it killed two.                 | Organization | Attack    | 1
            The army announced a bomb killed two.        | Organization | Attack    | 0
            A bomb hit; the army condemned it.           | Organization | Attack    | 0
            A bomb hit; the army announced its attack.   | Organization | Attack    | 1
            The army declined a bomb.                    | Organization | Disaster  | 0
            The army declined a deal.                    | Event        | Disaster  | 1
            The army says a bomb killed two.             | ArmedGroup   | Attack    | 1
            The army says a report is out.               | Organization | Closure   | 1
            Two agreed. The army welcomed the deal.      | Organization | Agreement | 0
            Two agreed. The army rallied against it.     | Organization | Agreement | 0
            Two agreed. The army signed the deal.        | Organization | Agreement | 1
            Most agreed. The army alone voted against.   | Organization | Vote      | 0
            Most agreed. The army voted for it.          | Organization | Vote      | 1
            """)
    void whoOnlySpeaksOfWhatOthersDidDidNothing(String text, String type, String kind, int acting) {
        Reading plain = reading(text, type + ":army");
        List<Span> passages = Pattern.compile("bomb|report|\\bit\\b|agreed|deal|voted|against")
                .matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
        ToldEvent told = new ToldEvent(new ClassName(kind), passages, 0.9, 0.1, 0.1, 2, List.of());
        Part army = new Part(new EntityId("army"), "agent", 0.6);
        assertThat(new RolesOfTold(ONTOLOGY, plain, told, Map.of(), Map.of(), Set.of()).of(List.of(army), true))
                .hasSize(acting);
    }

    @Test
    void whoseBusItWasComesToNoHarm() {
        Reading reading = reading("Anna saw that a bus operated by Carl crashed.", "Person:Anna", "Company:Carl");
        assertThat(titled("Bus crashes", reading, "Accident", new Part(CARL, "patient", 0.6)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A plane crashed at the Nome.   | Facility | 0
            A plane crashed near Nome.     | City     | 0
            A plane crashed into the Nome. | Facility | 1
            A plane crashed at the Nome.   | Company  | 1
            """)
    void whereAPlaneCrashedComesToNoHarm(String text, String type, int harmed) {
        assertThat(titled(
                        "Plane crashes",
                        reading(text, type + ":Nome"),
                        "Accident",
                        new Part(new EntityId("Nome"), "patient", 0.6)))
                .hasSize(harmed);
    }

    @Test
    void byWhatSomethingWasToldItTookNoPart() {
        Part board = new Part(new EntityId("Faceboard"), "participant", 0.6);
        assertThat(titled(
                        "Anna quits",
                        reading("Anna quit, she wrote on Faceboard.", "Company:Faceboard"),
                        "Event",
                        board))
                .isEmpty();
        assertThat(titled(
                        "Anna quits",
                        reading("Anna quit, she wrote to Faceboard.", "Company:Faceboard"),
                        "Event",
                        board))
                .hasSize(1);
    }

    @Test
    void whatTheTitleOnlyRecallsHasToBeSure() {
        Reading reading = reading("Anna and Bo agreed with Carl.", "Company:Carl");
        assertThat(titled("Anna strikes deal as Carl attacks", reading, "Event", new Part(CARL, "agent", 0.6)))
                .isEmpty();
        assertThat(titled("Anna strikes deal as Carl attacks", reading, "Event", new Part(CARL, "agent", 0.8)))
                .hasSize(1);
        assertThat(titled("Carl strikes deal as Carl attacks", reading, "Event", new Part(CARL, "agent", 0.6)))
                .hasSize(1);
    }

    @Test
    void theCountryBehindThePlaceOfABodyDoesNotAct() {
        Part norland = new Part(new EntityId("Norland"), "agent", 0.6);
        assertThat(titled(
                        "Law passes", reading("Lund, Norland voted.", "City:Lund", "Country:Norland"), "Vote", norland))
                .isEmpty();
        assertThat(titled(
                        "Law passes",
                        reading("Ravenia, Norland voted.", "Country:Ravenia", "Country:Norland"),
                        "Vote",
                        norland))
                .hasSize(1);
    }

    @Test
    void aCountryInWhichSomethingWasDoneDidNothing() {
        Part norland = new Part(new EntityId("Norland"), "agent", 0.5);
        assertThat(titled("Moss grows", reading("Moss in Norland grows.", "Country:Norland"), "Discovery", norland))
                .isEmpty();
        assertThat(titled("Moss grows", reading("Moss of Norland grows.", "Country:Norland"), "Discovery", norland))
                .hasSize(1);
    }

    @Test
    void thePaperThatOnlyTellsOfItHasNoPart() {
        Part carl = new Part(CARL, "agent", 0.8);
        Reading reading = reading("Anna saw that Carl attended.", "Person:Anna", "Company:Carl");
        assertThat(titled("Fans meet", reading, "Event", carl)).isEmpty();
        assertThat(titled("Carl attends fair", reading, "Event", carl)).hasSize(1);
    }

    @Test
    void aRunningMateHasNotLost() {
        Reading reading = reading("Anna won; her running mate, Carl, smiled.", "Person:Anna", "Person:Carl");
        assertThat(new RolesOfTold(ONTOLOGY, reading, told("Election"), Map.of(), Map.of(ANNA, "agent"), Set.of())
                        .of(List.of(new Part(CARL, "patient", 0.8)), true))
                .containsExactly(new Participant("agent", ANNA), new Participant("participant", CARL));
    }

    @Test
    void aCountryFindsNothingOutWhereSomebodyElseDoes() {
        EntityId norland = new EntityId("Norland");
        Reading reading = reading("Anna found it in Norland.", "Person:Anna", "Country:Norland");
        Map<EntityId, String> titled = Map.of(ANNA, "agent", norland, "agent");
        assertThat(new RolesOfTold(ONTOLOGY, reading, told("Discovery"), Map.of(), titled, Set.of())
                        .of(List.of(), true))
                .containsExactly(new Participant("agent", ANNA));
    }

    @Test
    void whoIsOnlyInWhatTheTitleSaysIsClaimedDoesNotAct() {
        Reading reading = reading("Anna saw Carl.", "Person:Anna", "Person:Carl");
        Part carl = new Part(CARL, "agent", 0.6);
        assertThat(titled("Groups march in town claiming votes were stolen from Carl", reading, "Protest", carl))
                .isEmpty();
        assertThat(titled("Carl claims votes were stolen", reading, "Protest", carl))
                .hasSize(1);
    }

    @Test
    void aStudyDoesNotBefallItsAuthors() {
        Reading author = reading("Carl saw Anna, author of a book.", "Person:Anna");
        Reading other = reading("Carl saw Anna, reader of a book.", "Person:Anna");
        Part anna = new Part(ANNA, "patient", 0.6);
        assertThat(titled("Moss found", author, "Publication", anna)).isEmpty();
        assertThat(titled("Moss found", other, "Publication", anna)).hasSize(1);
        assertThat(titled("Moss found", author, "Attack", anna)).hasSize(1);
    }

    private static List<Participant> titled(String title, Reading plain, String type, Part part) {
        Article article = new Article("a", plain.article().text(), null, title, "https://carl.example/", "test");
        Reading reading = new Reading(article, plain.sentences(), plain.mentions())
                .withEntities(plain.mentions(), plain.entities());
        return new RolesOfTold(ONTOLOGY, reading, told(type), Map.of(), Map.of(), Set.of()).of(List.of(part), true);
    }

    @Test
    void whoScoredForTheTeamThatWonHasNotLost() {
        Part scorer = new Part(CARL, "agent", 0.8);
        Reading reading = reading("Anna beat them as Carl scored.", "Team:Anna", "Person:Carl");
        assertThat(new RolesOfTold(ONTOLOGY, reading, told("Competition"), Map.of(), Map.of(ANNA, "agent"), Set.of())
                        .of(List.of(scorer), true))
                .containsExactly(new Participant("agent", ANNA), new Participant("participant", CARL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The 23-year-old Norlander won.                              | Competition | agent   | 0
            The Norlander won.                                          | Competition | agent   | 1
            He fired her and replaced her with a judge, Norlander.      | Resignation | patient | 0
            She will be succeeded by Norlander.                         | Resignation | patient | 0
            He fired Norlander.                                         | Resignation | patient | 1
            """)
    void whoIsOnlyOfThatCountryOrComesAfterwardsHasNoPart(String text, String type, String role, int parts) {
        Reading reading = reading(text, "Group:Norlander");
        assertThat(titled("A day", reading, type, new Part(new EntityId("Norlander"), role, 0.6)))
                .hasSize(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A group of Norlandic teenagers won a medal.    | Award      | patient | 0
            Two Norlandic pilgrims died in the crush.      | Accident   | patient | 0
            The Norlandic team won a medal.                | Award      | patient | 1
            Norlandic soldiers fired at the crowd.         | Attack     | agent   | 1
            """)
    void thoseWithoutANameWhoseCountryIsToldAreNotThatCountry(String text, String type, String role, int parts) {
        Reading plain = Readings.of(text, "Group:Norlandic");
        Reading reading = plain.withEntities(
                plain.mentions(),
                List.of(new Entity(new EntityId("Norlandic"), new ClassName("Country"), "Norland", List.of(), null)));
        assertThat(titled("A day", reading, type, new Part(new EntityId("Norlandic"), role, 0.6)))
                .hasSize(parts);
    }

    @Test
    void whoWonIsToldByNameRatherThanByCountry() {
        EntityId norlander = new EntityId("Norlander");
        Reading reading = reading("The Norlander Anna won.", "Group:Norlander", "Person:Anna");
        RolesOfTold roles =
                new RolesOfTold(ONTOLOGY, reading, told("Competition"), Map.of(), Map.of(norlander, "agent"), Set.of());
        assertThat(roles.of(List.of(new Part(ANNA, "agent", 0.8)), true))
                .containsExactly(new Participant("agent", ANNA));
        assertThat(roles.of(List.of(), true)).containsExactly(new Participant("agent", norlander));
    }

    @Test
    void ofOneNameToldInTwoWaysTheWholeIsEnough() {
        Part anna = new Part(ANNA, "agent", 0.9);
        Part whole = new Part(new EntityId("Anna saw"), "agent", 0.8);
        assertThat(roles("Meeting", Map.of(), Map.of(), "Person:Anna saw", anna, whole))
                .containsExactly(new Participant("agent", new EntityId("Anna saw")));
    }

    @Test
    void aCountryActsByItsBody() {
        Part body = new Part(CARL, "agent", 0.9);
        Reading reading = reading("Anna saw Carl.", "Country:Anna", "GovernmentBody:Carl");
        List<Participant> roles = new RolesOfTold(
                        ONTOLOGY,
                        reading,
                        told("Sanction"),
                        Map.of(CARL, Set.of(Slot.SUBJECT)),
                        Map.of(ANNA, "agent"),
                        Set.of())
                .of(List.of(body), true);
        assertThat(roles).containsExactly(new Participant("agent", CARL));
    }

    @Test
    void whomSomethingWasAgreedWithIsAPartner() {
        String text = "Anna reached an agreement with the government of Syria and Carl on Monday.";
        Reading reading = reading(text, "Person:Anna", "Country:Syria", "Person:Carl");
        int begin = text.indexOf("agreement");
        ToldEvent told = new ToldEvent(
                new ClassName("Agreement"), List.of(new Span(begin, begin + 9)), 0.9, 0.1, 0.1, 2, List.of());
        assertThat(PartnersOfTold.of(ONTOLOGY, reading, told)).containsExactly(new EntityId("Syria"), CARL);
    }

    @Test
    void theCountryOfWhoIsMetIsNoPartner() {
        String text = "Anna met with British leader Carl.";
        Reading reading = reading(text, "Person:Anna", "Country:British", "Person:Carl");
        int begin = text.indexOf("met");
        ToldEvent told = new ToldEvent(
                new ClassName("Meeting"), List.of(new Span(begin, begin + 3)), 0.9, 0.1, 0.1, 2, List.of());
        assertThat(PartnersOfTold.of(ONTOLOGY, reading, told)).containsExactly(CARL);
    }

    @ParameterizedTest
    @CsvSource({"declined his offer to resign, participant", "declined to resign, agent", "left, agent"})
    void whoAnswersAnOfferToResignDoesNot(String words, String role) {
        Reading reading = reading("Anna " + words + ".", "Person:Anna");
        Part anna = new Part(ANNA, "agent", 0.8);
        assertThat(titled("News of the day", reading, "Resignation", anna))
                .containsExactly(new Participant(role, ANNA));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna, whose father died on Monday, said she was sad. | Death | 0
            Anna, 34, whose brother died, wept.                  | Death | 0
            Anna, whose father is a baker, died on Monday.       | Death | 1
            Anna, whose book died on Monday, wept.               | Award | 1
            """)
    void whoseFatherDiedDidNot(String text, String type, int parts) {
        Reading reading = reading(text, "Person:Anna");
        int begin = text.indexOf("died");
        ToldEvent told =
                new ToldEvent(new ClassName(type), List.of(new Span(begin, begin + 4)), 0.9, 0.1, 0.1, 2, List.of());
        assertThat(new RolesOfTold(ONTOLOGY, reading, told, Map.of(), Map.of(), Set.of())
                        .of(List.of(new Part(ANNA, "patient", 0.8)), false))
                .hasSize(parts);
    }

    @Test
    void whatAnotherPartyHasBesideAPrimaryIsNotThis() {
        Part red = new Part(new EntityId("Red Party"), "participant", 0.8);
        Reading reading = reading("The Blue Party met and the Red Party left.", "Party:Blue Party", "Party:Red Party");
        assertThat(titled("Berg wins Blue primary", reading, "Election", red)).isEmpty();
        assertThat(titled("Berg wins primary", reading, "Election", red)).hasSize(1);
        assertThat(titled("Berg wins Blue vote", reading, "Election", red)).hasSize(1);
    }

    @Test
    void aCountryBehindATownIsNoSubject() {
        String text = "A plane in Nevada, Norway crashed on Monday.";
        Reading reading = reading(text, "Region:Nevada", "Country:Norway");
        int begin = text.indexOf("crashed");
        assertThat(ClauseParts.of(ONTOLOGY, reading)
                        .around(List.of(new Span(begin, begin + 7)))
                        .getOrDefault(new EntityId("Norway"), Set.of()))
                .doesNotContain(Slot.SUBJECT);
    }
}
