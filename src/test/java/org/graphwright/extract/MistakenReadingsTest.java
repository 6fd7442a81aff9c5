package org.graphwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.graphwright.model.Article;
import org.graphwright.model.EntityId;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes of facts that stood on cards and were wrong. */
class MistakenReadingsTest {
    private static Extractors extractors;

    @BeforeAll
    static void load() throws IOException {
        extractors = new Extractors(ExtractorOptions.DEFAULT);
    }

    @AfterAll
    static void close() throws IOException {
        extractors.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Labour leader Keir Starmer met the press on Monday.",
                "Jeremy Corbyn, the Labour Party leader, was absent.",
                "Conservative Party chairman Oliver Dowden resigned from the board."
            })
    void aPartysLeaderLeadsIt(String text) {
        assertThat(asserted(extract(text), "headOf")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Republican President Donald Trump spoke on Monday in Washington.",
                "He is a senior advisor to Maryland's Republican Governor Larry Hogan.",
                "Elijah Cummings, the Democratic chairman of the House Oversight Committee, was 68.",
                "Democratic committee chairman Jerrold Nadler of New York disagreed."
            })
    void anOfficerWhosePartyIsToldDoesNotLeadIt(String text) {
        Extraction extraction = extract(text);
        assertThat(asserted(extraction, "headOf"))
                .noneMatch(fact ->
                        fact.object() != null && name(extraction, fact.object()).matches("Republican.*|Democrat.*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mike Pompeo posted a message on Twitter blaming Iran for the attacks.",
                "A lawyer posted a photo to Twitter showing Ricky Schroder.",
                "Anna Muller wrote on Facebook criticising Siemens."
            })
    void aMediumDoesNotDoWhatIsToldThere(String text) {
        Extraction extraction = extract(text);
        assertThat(extraction.openRelations())
                .noneMatch(relation -> relation.subject().entity() != null
                        && name(extraction, relation.subject().entity()).matches("Twitter|Facebook"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Robert Mugabe, former president of Zimbabwe, has died, according to current president Emmerson Mnangagwa on Friday.",
                "Ana Silva was born in 1950, according to her brother Paulo Silva.",
                "The painter died in Lisbon on 3 May 2019, according to the family's lawyer, Emmerson Prado."
            })
    void whoTellsOfADeathIsNotDead(String text) {
        Extraction extraction = extract(text);
        assertThat(extraction.facts())
                .filteredOn(fact -> fact.property().value().matches("(?:birth|death)(?:Date|Place)"))
                .noneMatch(fact -> name(extraction, fact.subject()).matches("Emmerson.*|Paulo.*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNESCO, a specialized agency of the United Nations, is based in Paris.       | United Nations
            Acme Robotics, a supplier of Siemens, is headquartered in Leeds.             | Siemens
            Harbour Bank, a rival of the Lisbon Trust, has its headquarters in Hamburg.  | Lisbon Trust
            """)
    void whoIsNamedInAnAsideIsNotWhereTheOtherIs(String text, String other) {
        Extraction extraction = extract(text);
        assertThat(extraction.facts())
                .filteredOn(fact -> fact.property().value().matches("basedIn|headquarters")
                        && fact.surest().source() instanceof Source.Cue)
                .noneMatch(fact -> name(extraction, fact.subject()).contains(other));
    }

    @Test
    void whoSpeaksFromACountryDoesNotActForIt() {
        Extraction extraction = extract("From Israel, Secretary of State Mike Pompeo spoke of the treaty.");
        assertThat(extraction.facts())
                .filteredOn(fact -> fact.property().value().matches("agentOf|citizenOf|ministerOf"))
                .noneMatch(fact -> name(extraction, fact.subject()).equals("Mike Pompeo"));
    }

    @Test
    void anOfficeIsNotAnothersNorHowManyHoldIt() {
        Extraction ticket = extract(
                "The Unity Party's ticket of entrepreneur Bill Hammons for president and engineer Eric Bodenstab for vice president won ballot access.");
        assertThat(ticket.facts())
                .noneMatch(fact -> fact.property().value().equals("position")
                        && fact.toString().contains("president and engineer"));
        assertThat(extract("Howie Hawkins, the only candidate, spoke.").facts())
                .noneMatch(fact -> fact.property().value().equals("position")
                        && fact.toString().contains("only"));
    }

    @Test
    void whoIsOfACountryDoesNotHeadItForThat() {
        Extraction extraction = extract(
                "Ursula von der Leyen will succeed Jean-Claude Juncker of Luxembourg as president of the European Commission on November 1.");
        assertThat(extraction.facts())
                .noneMatch(fact -> fact.property().value().matches("headOfState|headOfGovernment")
                        && name(extraction, fact.subject()).equals("Jean-Claude Juncker"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council has dismissed Judge Carla Berg for good.",
                "Congresswoman Ada Lind (D-Ohio) criticised Senator Bo Ekman."
            })
    void whatIsDoneToAnOfficerIsNoPartOfHisOffice(String text) {
        Extraction extraction = extract(text);
        assertThat(asserted(extraction, "position"))
                .isNotEmpty()
                .noneMatch(fact -> String.valueOf(fact.value()).matches(".*(?:criticised|dismissed).*"));
    }

    @Test
    void aPartOfARoleIsNoRole() {
        Extraction extraction = extract("He will report to Satya Nadella, the chief executive of Microsoft.");
        assertThat(extraction.facts())
                .filteredOn(fact -> fact.property().value().equals("position"))
                .extracting(fact -> fact.value().value())
                .containsExactly("chief executive");
    }

    @Test
    void whoIsNominatedToHeadABodyDoesNotYetHeadIt() {
        Extraction extraction = extract("President Amara Diallo nominated Judge Paul Sarr to head the Supreme Court.");
        assertThat(asserted(extraction, "headOf")).isEmpty();
        assertThat(asserted(extraction, "memberOf")).isEmpty();
    }

    private static Extraction extract(String text) {
        return extractors.newExtractor().extract(new Article("a", text, null, null, null, "sentences"));
    }

    private static List<Fact> asserted(Extraction extraction, String property) {
        return extraction.facts().stream()
                .filter(fact -> fact.isAsserted() && fact.property().value().equals(property))
                .toList();
    }

    private static String name(Extraction extraction, EntityId id) {
        return extraction.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
