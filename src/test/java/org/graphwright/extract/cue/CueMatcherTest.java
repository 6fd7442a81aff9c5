package org.graphwright.extract.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these sentences a mention is written [Type name]. */
class CueMatcherTest {
    private static final CueMatcher MATCHER = new CueMatcher(Ontology.standard(), Gazetteer.standard());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    [Person Geng Shuang], a spokesperson for the [Group Chinese] [GovernmentBody foreign ministry], spoke. ; Geng Shuang position spokesperson
                    [Group Russian] Foreign Minister [Person Sergei Lavrov] left.  ; Sergei Lavrov ministerOf Russian
                    [Group Russian] Foreign Minister [Person Sergei Lavrov] left.  ; Sergei Lavrov position foreign minister
                    [Country U.S.] Vice President [Person Dick Cheney] spoke.      ; Dick Cheney agentOf U.S.
                    The incumbent President [Person Ann Lee] left.                 ; Ann Lee position president
                    So did [Person Bo Ek]-critic and former Engineer [Person Ann Lee]. ; Ann Lee position engineer
                    The now-former Governor [Person Ann Lee] left.                 ; Ann Lee position governor
                    [Place China]'s President [Person Xi Jinping] spoke.           ; Xi Jinping headOfState China
                    [Person Michael Clarke], an expert on [Place Xinjiang] at the [Organization National Security College] of [Organization Australian National University], said so. ; Michael Clarke employedBy National Security College
                    [Person Michael Clarke], an expert on [Place Xinjiang] at the [Organization National Security College] of [Organization Australian National University], said so. ; National Security College partOf Australian National University
                    [Organization Acme]'s Irish unit [Organization Cirrus] grew.         ; Cirrus partOf Acme
                    [Country France]'s current [GovernmentBody government] fell.     ; government agentOf France
                    The [Organization Euphrates division] of [Organization ISIS] did it. ; Euphrates division partOf ISIS
                    The [Place Beijing]-based [Organization Caixin] wrote it.        ; Caixin basedIn Beijing
                    He lives in the [Place Paris] suburb of [Place Saint-Denis].     ; Saint-Denis locatedIn Paris
                    [Place Cork], [Place Ireland], saw a fire.                       ; Cork locatedIn Ireland
                    [Organization Microsoft] CEO [Person Satya Nadella] agreed.      ; Satya Nadella chiefExecutiveOf Microsoft
                    [Organization Arsenal] striker [Person Thierry Henry] scored.    ; Thierry Henry playsFor Arsenal
                    [Organization Arsenal] was beaten by [Organization Chelsea].     ; Chelsea defeated Arsenal
                    [Person Angela Merkel] met with President [Person Emmanuel Macron]. ; Angela Merkel metWith Emmanuel Macron
                    [Person Ash Carter] today met with [Group Iraqi] Prime Minister [Person Haider al-Abadi]. ; Ash Carter metWith Haider al-Abadi
                    [Person Ash Carter] on [Date Monday] met [Person Haider al-Abadi].   ; Ash Carter metWith Haider al-Abadi
                    The Foreign Secretary, [Person Boris Johnson], spoke.             ; Boris Johnson position foreign secretary
                    Minister for the [Place Middle East], [Person Tobias Ellwood], spoke. ; Tobias Ellwood position minister
                    The [Organization SDF], which includes the [Organization Syrian Arab Coalition], won. ; Syrian Arab Coalition partOf SDF
                    [Person Richard Guy], a [Group British] mathematician, died.     ; Richard Guy citizenOf British
                    He served [Place France] twice, under President [Person Jacques Chirac] of [Place France]. ; Jacques Chirac headOfState France
                    It fell to [Person Ann Lee], the actor known for her songs. ; Ann Lee position actor
                    [Person Ron DeSantis], the governor of [Place Florida], spoke.   ; Ron DeSantis headOfGovernment Florida
                    [Party Republican] President [Person Ann Lee] spoke.             ; Ann Lee politicalAffiliation Republican
                    [Party Green Party] leader [Person Ann Lee] spoke.               ; Ann Lee headOf Green Party
                    [Person Ann Lee] sits in the [Organization Sejm].                ; Ann Lee memberOf Sejm
                    [Person Ann Lee] set up [Organization Solarwatt] in a cowshed.   ; Ann Lee founderOf Solarwatt
                    """)
    void reads(String sentence, String fact) {
        assertThat(read(MATCHER, sentence)).contains(fact);
        assertThat(facts(MATCHER, MarkedText.of(sentence).finer())).contains(fact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    [Place US] Vice President [Person Mike Pence] left.              ; Mike Pence headOfState US
                    The [Organization House of Representatives] impeached President [Person Ann Lee]. ; Ann Lee headOf House of Representatives
                    [Place Israel] and [Place Israel] sent Vice President [Person Ann Lee]. ; Ann Lee headOfState Israel
                    [Place Israel] and [Place Israel] sent Society President [Person Ann Lee]. ; Ann Lee headOfState Israel
                    With [Person Yuval Steinitz], [Group Greek] prime minister [Person Kyriakos Mitsotakis] came. ; Yuval Steinitz headOfGovernment Greek
                    [Person Paweł Adamowicz], mayor of the [Group Polish] city of [Place Gdańsk], died. ; Paweł Adamowicz headOfGovernment Polish
                    [Organization Arsenal] did not defeat [Organization Chelsea].     ; Arsenal defeated Chelsea
                    [Place Italy], the [Place United States], [Place Thailand] and [Place Canada] had cases. ; Italy locatedIn United States
                    [Place Maine], [Place New York], [Place New Jersey] sued.         ; Maine locatedIn New York
                    [Group Russian] Foreign Minister [Person Sergei Lavrov] left.     ; Sergei Lavrov position minister
                    [City Calabar], the capital of [Country Nigeria]'s [Region Cross River] state, is hot. ; Calabar capitalOf Nigeria
                    [Country U.S.] Vice President [Person Dick Cheney] spoke.      ; Dick Cheney ministerOf U.S.
                    [Organization Senate] minority leader [Person Ann Lee] spoke.  ; Ann Lee headOf Senate
                    [Party Republican] President [Person Ann Lee] spoke.           ; Ann Lee headOf Republican
                    [Organization Acme]'s contract with [Organization Cirrus] ended. ; Cirrus partOf Acme
                    [Organization Acme]'s rival [Organization Cirrus] grew.          ; Cirrus partOf Acme
                    He won the [Party Green Party]'s [GovernmentBody Senate] nomination. ; Senate partOf Green Party
                    At the request of [Person Boris Johnson], the Queen suspended parliament. ; Boris Johnson position queen
                    [Country Sudan] said the [GovernmentBody Senate] of [Country Sudan] met the [GovernmentBody State Department]. ; State Department basedIn Sudan
                    """)
    void leavesOut(String sentence, String fact) {
        assertThat(read(MATCHER, sentence)).doesNotContain(fact);
    }

    @Test
    void aListOfNamesAndCountriesYieldsNoCrossProduct() {
        List<String> facts = read(
                MATCHER,
                "They were [Person Margaret Atwood] ([Place Canada]) [Person Saul Bellow] ([Place Canada]) [Person Isabel Allende] ([Place Chile]).");
        assertThat(facts)
                .doesNotContain(
                        "Isabel Allende citizenOf Canada",
                        "Saul Bellow citizenOf Chile",
                        "Margaret Atwood citizenOf Chile");
    }

    @Test
    @Timeout(300)
    void hundredsOfNamesInOneSentenceComeToAnEnd() {
        StringBuilder sentence = new StringBuilder("[Place France]");
        for (int i = 0; i < 200; i++) {
            sentence.append(", [Person Name")
                    .append((char) ('a' + i % 26))
                    .append("], president of, by and with [Organization Org")
                    .append(i % 26)
                    .append(']');
        }
        assertThat(MATCHER.find(MarkedText.of(sentence + " met.").reading())).isNotEmpty();
    }

    @Test
    void aUsersOwnPropertyIsReadByItsCues(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my.ttl"), """
                @prefix gw: <https://graphwright.org/ontology#> .
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix my: <https://example.org/my#> .
                my:supplies a owl:ObjectProperty ; rdfs:domain gw:Organization ; rdfs:range gw:Organization ;
                    gw:cue "supplier of" , "{s} {aux} ~deliver/VB* ... to {o} #0.7" .
                """);
        CueMatcher matcher = new CueMatcher(Ontology.of(List.of(file)), Gazetteer.standard());
        assertThat(read(matcher, "[Organization Bosch], a supplier of [Organization Volkswagen], grew."))
                .contains("Bosch https://example.org/my#supplies Volkswagen");
        assertThat(read(matcher, "[Organization Bosch] is delivering spark plugs to [Organization Fiat]."))
                .contains("Bosch https://example.org/my#supplies Fiat");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    {s} ( of {o}      ; a '(' without ')'
                    {s} of            ; it needs a subject {s} and an object {o}
                    {s} @nolist {o}   ; no word list of the ontology: nolist
                    {s:Robot} of {o}  ; no class of the ontology: Robot
                    {s} of {o         ; a '{' without '}'
                    {s} ) {o}         ; unexpected ')' at character 5
                    """)
    void errorsNamePropertyAndCue(String cue, String problem, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("my.ttl"),
                "@prefix gw: <https://graphwright.org/ontology#> .\ngw:headOf gw:cue \"" + cue + "\" .\n");
        Ontology ontology = Ontology.of(List.of(file));
        assertThatThrownBy(() -> new CueMatcher(ontology, Gazetteer.standard()))
                .isInstanceOf(CueException.class)
                .hasMessage("cue \"" + cue + "\" of headOf: " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Turkey's President proposes a mosque      ; 0
                    U.S. House asks Greece for papers         ; 0
                    Greek island shaken                       ; 1
                    President speaks                          ; 1
                    """)
    void aPresidentIsOfNoNationThatTheHeadlineNamesSecond(String headline, int found) {
        Reading reading = MarkedText.of(
                        "[Place Greece] and again [Place Greece] protested. President [Person Ann Lee] spoke.")
                .reading(headline);
        List<Statement> offices = MATCHER.find(reading).stream()
                .filter(statement -> statement.property().value().equals("headOfState"))
                .toList();
        assertThat(offices).hasSize(found);
    }

    private static List<String> read(CueMatcher matcher, String marked) {
        return facts(matcher, MarkedText.of(marked));
    }

    private static List<String> facts(CueMatcher matcher, MarkedText text) {
        List<String> facts = new ArrayList<>();
        for (Statement s : matcher.find(text.reading())) {
            String object = s.value() == null
                    ? text.words(s.object().id())
                    : Objects.requireNonNull(s.value()).value();
            facts.add(text.words(s.subject().id()) + " " + s.property() + " " + object);
        }
        return facts;
    }
}
