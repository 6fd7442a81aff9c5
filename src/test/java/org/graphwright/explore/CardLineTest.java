package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line that says who or what a thing is, and which events and sentences of a card are in sight. */
class CardLineTest {
    private static final String PREFIXES = """
            VERSION "1.2"
            PREFIX gw: <https://graphwright.org/ontology#>
            PREFIX id: <https://graphwright.org/id/>
            PREFIX a: <https://graphwright.org/article/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private final StringBuilder graph = new StringBuilder(PREFIXES);
    private int numbers;

    private void thing(String name, String type) {
        graph.append("GRAPH <https://graphwright.org/graph/things> { id:%s a gw:%s ; rdfs:label \"%s\" . }\n"
                .formatted(name, type, name));
    }

    /** A fact that an article of the day tells, in a sentence of its own. */
    private void fact(String subject, String property, String object, String day, String more) {
        told(subject, property, object, day, more, "Sentence " + numbers + ".");
    }

    private void told(String subject, String property, String object, String day, String more, String sentence) {
        told(numbers, subject, property, object, day, more, sentence);
    }

    private void told(
            int article, String subject, String property, String object, String day, String more, String sentence) {
        int number = numbers++;
        String end = object.startsWith("\"") ? object : "id:" + object;
        String triple = "id:%s gw:%s %s".formatted(subject, property, end);
        graph.append("""
                GRAPH a:n%6$s { a:n%6$s a gw:Article ; gw:title "n" ; gw:articleId "n%6$s" ; gw:date "%2$s"^^xsd:date . %3$s .
                  a:n%1$se a gw:Evidence ; rdf:reifies <<( %3$s )>> ; gw:sentence "%4$s" ; gw:confidence 0.9 ; gw:inArticle a:n%6$s %5$s . }
                GRAPH <https://graphwright.org/graph/things> { a:n%1$sb a gw:Belief ; rdf:reifies <<( %3$s )>> ; gw:belief 0.95 ; gw:sources 1 . }
                """.formatted(number, day, triple, sentence, more, article));
    }

    /** The same with the places of the two names in the sentence. */
    private void marked(
            String subject, String property, String object, String more, String said, String of, String sentence) {
        int number = numbers;
        graph.append("""
                GRAPH a:n%1$s { a:n%1$ss a gw:Mention ; gw:begin %2$s ; gw:end %3$s . a:n%1$so a gw:Mention ; gw:begin %4$s ; gw:end %5$s . }
                """.formatted(
                        number,
                        sentence.indexOf(said),
                        sentence.indexOf(said) + said.length(),
                        sentence.indexOf(of),
                        sentence.indexOf(of) + of.length()));
        told(
                subject,
                property,
                object,
                "2020-01-01",
                more
                        + "; gw:sentenceBegin 0 ; gw:subjectMention a:n%1$ss ; gw:objectMention a:n%1$so"
                                .formatted(number),
                sentence);
    }

    private void event(String type, String when, double confidence, String parts) {
        int number = numbers++;
        graph.append("""
                GRAPH a:n%1$s { a:n%1$s a gw:Article ; gw:title "n" ; gw:articleId "n%1$s" ; gw:date "2020-06-01"^^xsd:date .
                  a:n%1$sm a gw:EventMention ; gw:tellsOf id:event%1$s ; gw:sentence "Told %1$s." ; gw:surface "told" ; gw:begin 0 ; gw:confidence %4$s ; gw:inArticle a:n%1$s . }
                GRAPH <https://graphwright.org/graph/things> { id:event%1$s a gw:%2$s ; rdfs:label "%2$s" ; gw:eventDate "%3$s" ; %5$s . }
                """.formatted(number, type, when, confidence, parts));
    }

    private Card card(String name) {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(
                dataset,
                () -> RDFParser.create()
                        .source(new StringReader(graph.toString()))
                        .lang(Lang.TRIG)
                        .parse(dataset));
        return new ThingCard(dataset, Ontology.standard(), 1)
                .of(NodeFactory.createURI("https://graphwright.org/id/" + name));
    }

    @Test
    void whoIsSaidToHaveLeftAnOfficeIsNamedFormerWithTheYear() {
        thing("May", "Person");
        thing("Britain", "Country");
        fact("May", "headOfGovernment", "Britain", "2019-03-01", "; gw:tense \"current\"");
        fact("May", "headOfGovernment", "Britain", "2019-07-24", "; gw:tense \"former\" ; gw:until \"2019-07-24\"");
        fact("May", "citizenOf", "Britain", "2019-07-24", "");
        assertThat(card("May").summary()).isEqualTo("former head of government of Britain (until 2019)");
    }

    @Test
    void whatArticlesStillSayLaterIsNotFormer() {
        thing("Trump", "Person");
        thing("America", "Country");
        fact("Trump", "headOfState", "America", "2019-03-15", "; gw:tense \"former\"");
        fact("Trump", "headOfState", "America", "2020-03-15", "; gw:tense \"current\"");
        assertThat(card("Trump").summary()).isEqualTo("head of state of America");
    }

    @Test
    void whoIsSucceededIsFormerThoughNoSentenceSaysSo() {
        thing("Carter", "Person");
        thing("Trump", "Person");
        thing("America", "Country");
        fact("Carter", "headOfState", "America", "2019-01-01", "; gw:tense \"current\"");
        fact("Trump", "headOfState", "America", "2020-03-15", "; gw:tense \"current\"");
        assertThat(card("Carter").summary()).isEqualTo("former head of state of America");
        assertThat(card("Trump").summary()).isEqualTo("head of state of America");
        assertThat(card("America").summary()).isEqualTo("country; head of state Trump");
    }

    @Test
    void whatIsHeldNowStandsBeforeWhatWasHeldAndWhatIsToCome() {
        thing("Berg", "Person");
        thing("Norway", "Country");
        thing("Oslo", "City");
        thing("Hydra", "Company");
        fact("Berg", "headOf", "Oslo", "2020-01-01", "; gw:tense \"former\"");
        fact("Berg", "ministerOf", "Norway", "2019-01-01", "; gw:tense \"current\"");
        fact("Berg", "chiefExecutiveOf", "Hydra", "2020-02-01", "; gw:tense \"future\"");
        assertThat(card("Berg").summary()).isEqualTo("minister of Norway; former head of Oslo");
    }

    @Test
    void anOfficeIsCalledAsSentencesCallItBesideItsBody() {
        thing("Khan", "Person");
        thing("Boris", "Person");
        thing("London", "City");
        String khan = "The mayor of London, Sadiq Khan, spoke.";
        marked("Khan", "headOfGovernment", "London", "", "Sadiq Khan", "London", khan);
        marked(
                "Boris",
                "headOfGovernment",
                "London",
                "; gw:tense \"former\"",
                "Boris",
                "London",
                "Boris, a former mayor of London, won.");
        assertThat(card("Khan").summary()).isEqualTo("mayor of London");
        assertThat(card("Boris").summary()).isEqualTo("former mayor of London");
        assertThat(card("London").summary()).isEqualTo("city; mayor Khan");
    }

    @Test
    void aPositionIsOfTheBodyOrCountryBesideIt() {
        graph.append("""
                GRAPH <https://graphwright.org/graph/things> { id:US a gw:Country ; rdfs:label "United States" .
                  id:Tories a gw:Party ; rdfs:label "Conservative Party (United Kingdom)" . }
                """);
        thing("Obama", "Person");
        thing("Sanders", "Person");
        thing("Biden", "Person");
        thing("Johnson", "Person");
        thing("Doe", "Person");
        String obama = "It was agreed under former US President Barack Obama.";
        told(numbers + 1, "Obama", "position", "\"president\"", "2020-01-01", "; gw:tense \"former\"", obama);
        marked("Obama", "citizenOf", "US", "; gw:tense \"former\"", "Barack Obama", "US", obama);
        told(numbers + 1, "Sanders", "position", "\"senator\"", "2020-01-01", "", "US senator Bernie Sanders spoke.");
        marked("Sanders", "citizenOf", "US", "", "Bernie", "US", "US senator Bernie Sanders spoke.");
        told("Biden", "position", "\"vice president\"", "2020-01-01", "", "Vice President Biden left.");
        fact("Biden", "agentOf", "US", "2020-01-01", "");
        fact("Johnson", "politicalAffiliation", "Tories", "2020-01-01", "");
        fact("Doe", "position", "\"candidate\"", "2020-02-02", "");
        fact("Doe", "position", "\"teacher\"", "2020-01-01", "");
        assertThat(card("Obama").summary()).isEqualTo("former president of the United States");
        assertThat(card("Sanders").summary()).isEqualTo("American senator");
        assertThat(card("Biden").summary()).isEqualTo("vice president of the United States");
        assertThat(card("Johnson").summary()).isEqualTo("Conservative Party");
        assertThat(card("Doe").summary()).isEqualTo("teacher");
    }

    @Test
    void whatSomebodyTookPartInDoesNotSayWhoHeIs() {
        thing("Kurtzer", "Person");
        thing("Blake", "Person");
        thing("Kenosha", "City");
        event("Launch", "2020-12", 0.95, "gw:agent id:Kurtzer");
        event("Attack", "2020-08-23", 0.95, "gw:patient id:Blake ; gw:heldIn id:Kenosha");
        assertThat(card("Kurtzer").summary()).isEqualTo("person");
        assertThat(card("Blake").summary()).isEqualTo("attacked in Kenosha, August 2020");
    }

    @Test
    void theDeadAreFormerInAllTheyWereAndTheLineSaysSo() {
        thing("Ginsburg", "Person");
        thing("Court", "GovernmentBody");
        thing("Washington", "City");
        fact("Ginsburg", "memberOf", "Court", "2020-01-01", "; gw:tense \"current\"");
        event("Death", "2020-09-18", 0.95, "gw:patient id:Ginsburg ; gw:heldIn id:Washington");
        assertThat(card("Ginsburg").summary()).isEqualTo("former member of Court; died in Washington, September 2020");
    }

    @Test
    void whoIsNothingElseIsWhatHappenedToHimAndAnyOtherThingIsOfAClass() {
        thing("Floyd", "Person");
        thing("Rittenhouse", "Person");
        thing("Nobody", "Person");
        thing("Minneapolis", "City");
        thing("Minnesota", "Region");
        thing("Microsoft", "Company");
        thing("Mojang", "Company");
        fact("Minneapolis", "locatedIn", "Minnesota", "2020-01-01", "");
        fact("Mojang", "partOf", "Microsoft", "2020-01-01", "");
        event("Death", "2020-05", 0.95, "gw:patient id:Floyd ; gw:heldIn id:Minneapolis");
        event("Release", "2020-11-20", 0.9, "gw:patient id:Rittenhouse ; gw:heldIn id:Minnesota");
        assertThat(card("Floyd").summary()).isEqualTo("died in Minneapolis, May 2020");
        assertThat(card("Rittenhouse").summary()).isEqualTo("released in Minnesota, November 2020");
        assertThat(card("Nobody").summary()).isEqualTo("person");
        assertThat(card("Minneapolis").summary()).isEqualTo("city in Minnesota");
        assertThat(card("Microsoft").summary()).isEqualTo("company; Mojang is part of it");
        assertThat(card("event2").summary()).isEqualTo("death in Minneapolis, May 2020; Floyd");
    }

    @Test
    void eventsThatAreNotLikelyStandApartAndNobodyTakesPartTwice() {
        thing("Johnson", "Person");
        thing("Queen", "Person");
        event("Resignation", "2019-09-10", 0.45, "gw:agent id:Johnson");
        event("Meeting", "2019-09-11", 0.9, "gw:agent id:Johnson ; gw:patient id:Queen, id:Johnson");
        Card card = card("Johnson");
        assertThat(card.events())
                .singleElement()
                .satisfies(event -> assertThat(event.participants())
                        .extracting(part -> part.role() + " " + part.thing().label())
                        .containsExactly("agent Johnson", "patient Queen"));
        assertThat(card.lessSureEvents()).extracting(EventView::type).containsExactly("Resignation");
    }

    @Test
    void aFactHasASentenceThatStandsNotAboveIfThereIsOne() {
        thing("Johnson", "Person");
        thing("Britain", "Country");
        told("Johnson", "headOfGovernment", "Britain", "2019-09-01", "", "Prime Minister Johnson of Britain spoke.");
        told("Johnson", "citizenOf", "Britain", "2019-09-01", "", "Prime Minister Johnson of Britain spoke.");
        told("Johnson", "citizenOf", "Britain", "2019-09-02", "", "Johnson is British.");
        told("Johnson", "headOfGovernment", "Britain", "2019-09-03", "", "Johnson leads Britain.");
        told("Johnson", "headOfGovernment", "Britain", "2019-09-04", "", "Britain is led by Johnson.");
        assertThat(card("Johnson").facts())
                .flatExtracting(FactGroup::facts)
                .flatExtracting(FactSummary::passages)
                .extracting(Passage::sentence)
                .containsExactly("Prime Minister Johnson of Britain spoke.", "Johnson is British.");
    }

    @Test
    void whatAPropertySaysIsNotToldAgainInTheSentencesOwnWords() {
        thing("Major", "Person");
        thing("Johnson", "Person");
        told("Major", "accused", "Johnson", "2019-09-01", "", "Major has accused Johnson and asked him.");
        String relation = "; gw:relation \"%s\"";
        told(
                "Major",
                "openRelation",
                "Johnson",
                "2019-09-01",
                relation.formatted("accuse"),
                "Major has accused Johnson and asked him.");
        assertThat(card("Major").facts()).extracting(FactGroup::label).containsExactly("accused");
        told(
                "Johnson",
                "openRelation",
                "Major",
                "2019-09-01",
                relation.formatted("ask"),
                "Major has accused Johnson and asked him.");
        assertThat(card("Johnson").facts().stream().map(FactGroup::label).toList())
                .isEqualTo(List.of("accused", "in the articles' own words"));
    }

    @Test
    void aFactInTheArticlesOwnWordsIsCalledByAllItsVerbsThatNoPropertySays() {
        thing("Major", "Person");
        thing("Johnson", "Person");
        told("Major", "accused", "Johnson", "2019-09-01", "", "Major has accused Johnson.");
        String relation = "; gw:relation \"%s\"";
        told(
                "Major",
                "openRelation",
                "Johnson",
                "2019-09-01",
                relation.formatted("accuse"),
                "Major has accused Johnson.");
        told("Major", "openRelation", "Johnson", "2019-09-02", relation.formatted("praise"), "Major praised Johnson.");
        told("Major", "openRelation", "Johnson", "2019-09-03", relation.formatted("thank"), "Major thanked Johnson.");
        FactGroup own = card("Major").facts().get(1);
        FactSummary fact = own.facts().get(0);
        assertThat(own.otherEnd(fact)).matches("(praise, thank|thank, praise): Johnson");
        assertThat(fact.passages().get(0).relation()).isNotEqualTo("accuse");
    }

    @Test
    void whatTheWordsOfAPropertysListSayIsNotToldAgainButOtherWordsAre() {
        thing("Huber", "Person");
        thing("Dublin", "City");
        thing("Wrestling", "Company");
        String relation = "; gw:relation \"%s\"";
        told("Huber", "birthPlace", "Dublin", "2019-09-01", "", "Huber was born in Dublin.");
        told(
                "Huber",
                "openRelation",
                "Dublin",
                "2019-09-01",
                relation.formatted("was born in"),
                "Huber was born in Dublin.");
        told("Huber", "employedBy", "Wrestling", "2019-09-01", "", "Huber was signed to Wrestling, which he sued.");
        told(
                "Huber",
                "openRelation",
                "Wrestling",
                "2019-09-01",
                relation.formatted("was signed to"),
                "Huber was signed to Wrestling, which he sued.");
        assertThat(card("Huber").facts().stream().map(FactGroup::label))
                .contains("birth place", "employed by")
                .doesNotContain("in the articles' own words");
        thing("Ring", "Company");
        told("Huber", "employedBy", "Ring", "2019-09-01", "", "Huber of Ring sued it.");
        told("Huber", "openRelation", "Ring", "2019-09-01", relation.formatted("sued"), "Huber of Ring sued it.");
        assertThat(card("Huber").facts().stream().map(FactGroup::label)).contains("in the articles' own words");
    }

    @ParameterizedTest
    @CsvSource({
        "metWith, met, false",
        "metWith, meeting with, true",
        "spouse, married, false",
        "supported, is supported by, true",
        "supported, backed, false",
        "memberOf, belongs to, false",
        "memberOf, joined, false"
    })
    void shortAndOtherWordsForAPropertyAreNotToldAgainFromEitherSide(String property, String words, boolean turned) {
        thing("Lam", "Person");
        thing("Chu", property.equals("memberOf") ? "Organization" : "Person");
        told("Lam", property, "Chu", "2019-09-01", "", "Lam and Chu are in it.");
        String relation = "; gw:relation \"%s\"".formatted(words);
        told(
                turned ? "Chu" : "Lam",
                "openRelation",
                turned ? "Lam" : "Chu",
                "2019-09-01",
                relation,
                "Lam and Chu are in it.");
        assertThat(card("Lam").facts()).hasSize(1);
        told("Lam", "openRelation", "Chu", "2019-09-02", relation, "Another sentence of Lam and Chu.");
        assertThat(card("Lam").facts()).hasSize(2);
    }
}
