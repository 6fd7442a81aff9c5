package org.graphwright.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphQueryTest {
    private static final DatasetGraph EXAMPLE = ExampleGraph.load();
    private static final GraphQuery QUERY = new GraphQuery(EXAMPLE, Ontology.standard(), Duration.ofMinutes(10));

    private static List<String> rows(String text, Map<String, String> values) {
        return rows(NamedQuery.parse("test", text), values);
    }

    private static List<String> rows(NamedQuery query, Map<String, String> values) {
        return QUERY.table(QUERY.prepare(query, values)).texts().stream()
                .map(row -> String.join(" | ", row))
                .toList();
    }

    private static List<String> named(String name, Map<String, String> values) {
        return rows(QueryLibrary.standard().find(name).orElseThrow(), values);
    }

    private static String written(String text, AnswerFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QUERY.write(QUERY.prepare(NamedQuery.parse("test", text), Map.of()), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Stream<NamedQuery> allNamedQueries() {
        return QueryLibrary.standard().queries().stream();
    }

    @ParameterizedTest
    @MethodSource("allNamedQueries")
    void everyNamedQueryHasATitleAndAnswersOnTheExample(NamedQuery query) {
        Map<String, String> values = query.parameters().stream()
                .filter(QueryParameter::required)
                .collect(Collectors.toMap(QueryParameter::name, p -> switch (p.name()) {
                    case "since" -> "2017-01-01";
                    case "article" -> "China reacts to video";
                    case "body" -> "China";
                    case "b" -> "China";
                    default -> "Xi Jinping";
                }));
        assertThat(query.title()).isNotEqualTo(query.name());
        assertThat(query.answers()).isNotBlank();
        if (query.name().equals("subgraph-of")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            QUERY.write(QUERY.prepare(query, values), AnswerFormat.TURTLE, out);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("gw:headOfState");
        } else if (Set.of("contradictions", "quotations-about", "with-identifiers")
                .contains(query.name())) {
            assertThat(rows(query, values)).isEmpty();
        } else {
            assertThat(rows(query, values)).as(query.name()).isNotEmpty();
        }
    }

    @Test
    void theListOfNamesIsTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            assertThat(QueryLibrary.standard().queries().stream().map(NamedQuery::name))
                    .containsExactlyElementsOf(files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith(".rq"))
                            .map(f -> f.substring(0, f.length() - 3))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void csvHasTripleTermsInFull() {
        assertThat(written(
                        "SELECT (TRIPLE(?s, rdfs:label, ?l) AS ?t) ?none ?l { VALUES ?s { place:china } ?s rdfs:label ?l }",
                        AnswerFormat.CSV))
                .isEqualTo(
                        "t,none,l\r\n"
                                + "\"<<( <https://graphwright.org/id/place/china> <http://www.w3.org/2000/01/rdf-schema#label> \"\"China\"\" )>>\",,China\r\n");
    }

    @Test
    void peopleAndTheirRoles() {
        assertThat(named("people-and-roles", Map.of("least", "0.5")))
                .containsExactly(
                        "Geng Shuang | spokesperson of | Foreign Ministry of China | 0.93 | 1",
                        "Xi Jinping | head of state | China | 0.97 | 2",
                        "Xi Jinping | position | President | 0.94 | 1");
    }

    @ParameterizedTest
    @CsvSource({
        "Organization, Government body",
        "gw:GovernmentBody, Government body",
        "Person, Person",
        "Place, Country or City"
    })
    void whatIsOfAClassBelowIsOfTheClass(String name, String found) {
        assertThat(named("most-mentioned", Map.of("class", name)))
                .isNotEmpty()
                .extracting(row -> row.split(" \\| ")[1])
                .containsOnly(found.split(" or "));
    }

    @Test
    void allEventsAreEvents() {
        assertThat(named("events", Map.of("class", "Event")))
                .isNotEmpty()
                .isEqualTo(named("events", Map.of()))
                .isEqualTo(named("events", Map.of("class", "Meeting")));
    }

    @Test
    void anEventIsTheMainOneWhereOneOfItsPlacesSaysSo() {
        DatasetGraph dataset = ExampleGraph.load();
        Txn.executeWrite(dataset, () -> {
            Quad place = dataset.stream(Node.ANY, Node.ANY, Vocabulary.TELLS_OF, Node.ANY)
                    .findFirst()
                    .orElseThrow();
            Node again = NodeFactory.createURI(place.getSubject().getURI() + "0");
            dataset.stream(place.getGraph(), place.getSubject(), Node.ANY, Node.ANY)
                    .filter(quad -> !quad.getPredicate().equals(Vocabulary.MAIN))
                    .toList()
                    .forEach(quad -> dataset.add(quad.getGraph(), again, quad.getPredicate(), quad.getObject()));
        });
        GraphQuery query = new GraphQuery(dataset, Ontology.standard(), Duration.ofMinutes(10));
        NamedQuery events = QueryLibrary.standard().find("events").orElseThrow();
        assertThat(query.table(query.prepare(events, Map.of())).texts())
                .singleElement()
                .satisfies(row -> assertThat(row.get(4)).isEqualTo("true"));
    }

    /** The pattern is that of a subquery, and in an optional part. */
    @Test
    void aClassIsAskedForWhereverThePatternStands() {
        String header = "# param: class (class) - what is counted\n";
        assertThat(rows(
                        header + "SELECT ?n { { SELECT (COUNT(?x) AS ?n) { ?x a ?class } } }",
                        Map.of("class", "Place")))
                .containsExactly("4");
        assertThat(rows(
                        header + "SELECT ?x { ?x a ?type ; rdfs:label 'Davos' FILTER (?type = ?class) }",
                        Map.of("class", "City")))
                .containsExactly("place:davos");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head of state", "Head of State", "headOfState", "gw:headOfState"})
    void aPropertyIsNamedAsViewsPrintIt(String name) {
        assertThat(named("evidence-of", Map.of("subject", "Xi Jinping", "property", name)))
                .hasSize(2)
                .allMatch(row -> row.startsWith("head of state | China | "));
    }

    @Test
    void whatCanBeNoPropertyOrClassIsSaid() {
        assertThatThrownBy(() -> named("evidence-of", Map.of("subject", "Xi Jinping", "property", "head of stat")))
                .hasMessage("the parameter property wants a property such as headOfState, 'head of state' or an <IRI>,"
                        + " not 'head of stat'; did you mean headOfState?");
        assertThatThrownBy(() -> named("most-mentioned", Map.of("class", "no such thing")))
                .hasMessage("the parameter class wants a class such as Person or an <IRI>, not 'no such thing'");
        assertThat(named("most-mentioned", Map.of("class", "government body"))).isNotEmpty();
    }

    @Test
    void factsStatedBySeveralArticles() {
        assertThat(named("facts-in-several-articles", Map.of()))
                .containsExactly("Xi Jinping | head of state | China | 2 | 0.97");
    }

    @Test
    void evidenceOfAFactByNames() {
        assertThat(named(
                        "evidence-of", Map.of("subject", "xi jinping", "property", "headOfState", "object", "Chinese")))
                .containsExactly(
                        "head of state | China | 0.91 | cue | 2017-03-01 | China reacts to video | President Xi Jinping leads China.",
                        "head of state | China | 0.88 | cue | 2017-01-17 | Xi speaks in Davos | Chinese President Xi Jinping met Doris Leuthard of Switzerland on Monday.");
    }

    @Test
    void timelineIsInOrderOfTime() {
        assertThat(named("timeline-of", Map.of("thing", "Doris Leuthard")))
                .extracting(row -> row.substring(0, 20))
                .containsExactly("2017-01-16 | event |", "2017-01-16 | fact | ", "2017-01-17 | article");
    }

    @Test
    void annotationSyntaxOfSparql12() {
        assertThat(rows("SELECT ?c { person:geng-shuang gw:birthPlace ?o ~ ?e {| gw:confidence ?c |} }", Map.of()))
                .containsExactly("0.55");
    }

    @ParameterizedTest
    @CsvSource({
        "s, person:geng-shuang, 2",
        "p, gw:birthPlace, 2",
        "o, place:beijing, 2",
        "e, <https://graphwright.org/article/china-video-0a1b2c3d#f4>, 1"
    })
    void aValueMayStandInsideAnAnnotation(String variable, String value, int expected) {
        assertThat(rows("SELECT * { ?s ?p ?o ~ ?e {| gw:confidence ?c |} }", Map.of(variable, value)))
                .hasSize(expected);
    }

    @Test
    void aValueMayBeGroupedBy() {
        assertThat(rows(
                        "SELECT ?s (COUNT(?o) AS ?n) { ?s gw:headOfState ?o } GROUP BY ?s ORDER BY ?s",
                        Map.of("s", "person:xi-jinping")))
                .containsExactly("person:xi-jinping | 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" } ; DROP ALL # ",
                "x\" . ?a ?b ?c . \"",
                "' } UNION { ?a ?b ?c } #",
                "> } ?a ?b ?c {",
                "\\u0022 } #",
                "?s",
                "line\nbreak \u0000 \uD83D\uDE00",
                "_:b0"
            })
    void hostileValuesAreOnlyEverStrings(String value) {
        List<String> found = rows("SELECT ?s ?v { ?s skos:altLabel ?v }", Map.of("v", value));
        assertThat(found).hasSize(value.startsWith("\" } ; DROP") ? 1 : 0);
    }

    @Test
    void aHostileNameFindsItsThing() {
        assertThat(new ThingNames(EXAMPLE, Ontology.standard()).one("\" } ; DROP ALL # "))
                .isEqualTo(NodeFactory.createURI("https://graphwright.org/id/person/doris-b-day-b"));
    }

    @Test
    void aNameOfNothingSaysHowToLook() {
        assertThatThrownBy(() -> named("facts-of", Map.of("thing", "Nobody")))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("'Nobody'");
    }

    @Test
    void aNameOfSeveralThingsListsThem() {
        DatasetGraph two = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(two, () -> RDFParser.fromString("""
                        PREFIX gw: <https://graphwright.org/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                        <x:g> { <x:bill> a gw:Person ; rdfs:label "Bill Clinton" ; skos:altLabel "Clinton" .
                          <x:hillary> a gw:Person ; rdfs:label "Hillary Clinton" ; skos:altLabel "Clinton" . <x:m> gw:refersTo <x:hillary> . <x:g> gw:title "She runs" }
                        """, Lang.TRIG).parse(two));
        assertThatThrownBy(() -> new ThingNames(two, Ontology.standard()).one("clinton"))
                .isInstanceOf(AmbiguousNameException.class)
                .hasMessage("""
                        'clinton' is the name of 2 things, choose one by its IRI:
                          <x:hillary>  Hillary Clinton (Person, 1 mention, in “She runs”)
                          <x:bill>  Bill Clinton (Person, 0 mentions)""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { OPTIONAL { SERVICE SILENT ?x { ?s ?p ?o } } } } }",
                "SELECT * { ?s ?p ?o MINUS { GRAPH ?g { SERVICE <x:y> { ?s ?p ?o } } } }"
            })
    void serviceIsRefused(String text) {
        assertThatThrownBy(() -> rows(text, Map.of()))
                .isInstanceOf(QueryFailure.class)
                .hasMessage("SERVICE is not allowed: queries stay on this graph");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:java.lang.Runtime>() AS ?x) {}",
                "SELECT * { ?s <java:org.example.Evil> ?o }",
                "SELECT * { ?s ?p ?o FILTER (<java:org.example.Evil>(?o)) }",
                "SELECT * { ?s ?p ?o BIND (CALL(?p, ?o) AS ?x) }",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(?f, 'a') AS ?x) { ?s ?p ?f }",
                "SELECT (<http://www.w3.org/2005/xpath-functions#matches>('aab', '(a+)+$') AS ?x) {}",
                "SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> ('aab' '(a+)+$') }"
            })
    void functionsThatLoadCodeAreRefused(String text) {
        assertThatThrownBy(() -> rows(text, Map.of()))
                .isInstanceOf(QueryFailure.class)
                .hasMessageContaining("not allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DROP ALL", "LOAD <file:///etc/passwd>", "INSERT DATA { <x:a> <x:b> <x:c> }"})
    void updatesAreNoQueries(String text) {
        assertThatThrownBy(() -> rows(text, Map.of()))
                .isInstanceOf(QueryFailure.class)
                .hasMessageContaining(
                        "begins with " + text.split(" ")[0] + ", which would change the graph: queries only read");
    }

    @Test
    void fromIsRefused() {
        assertThatThrownBy(() -> rows("SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }", Map.of()))
                .hasMessageStartingWith("FROM is not supported");
    }

    static Stream<Arguments> wrongQueries() {
        return Stream.of(
                Arguments.of("", "it is empty, where SELECT, ASK, CONSTRUCT, DESCRIBE, PREFIX or BASE was expected"),
                Arguments.of("SELEC ?x {}", "line 1, column 1: 'SELEC' is no word of SPARQL; did you mean SELECT?"),
                Arguments.of(
                        "SELECT x { ?x a ?y }",
                        "line 1, column 8: 'x' is no word of SPARQL; a variable is written ?x, a class or property gw:x"),
                Arguments.of(
                        "ASK {\n  ?x a ?y FILTER regexx(?y) }",
                        "line 2, column 18: 'regexx' is no word of SPARQL; a variable is written ?regexx, a class or property gw:regexx"),
                Arguments.of(
                        "SELECT nonsense",
                        "line 1, column 8: 'nonsense' is no word of SPARQL; a variable is written ?nonsense, a class or property gw:nonsense"),
                Arguments.of(
                        "SELECT *\n{ ?s ?p ",
                        "line 2, column 8: it ends where a variable such as ?x, a name such as gw:Person or <IRI>,"
                                + " a text in quotation marks or a number was expected"),
                Arguments.of(
                        "SELECT *\r\n{ ?s ?p }",
                        "line 2, column 9: '}' stands where a variable such as ?x, a name such as gw:Person or <IRI>,"
                                + " a text in quotation marks or a number was expected"),
                Arguments.of(
                        "SELECT ?x { FILTER(?x > ) }",
                        "line 1, column 25: ')' stands where a value such as ?x, 2017 or STR(?x) was expected"),
                Arguments.of(
                        "SELECT ?x (COUNT(?y) AS) { ?x a ?y }",
                        "line 1, column 24: ')' stands where a variable such as ?x was expected"),
                Arguments.of(
                        "CONSTRUCT { ?s ?p ?o WHERE { ?s ?p ?o }",
                        "line 1, column 22: 'WHERE' stands where GRAPH, ',', '.', ';', '{' or '}' was expected"),
                Arguments.of(
                        "SELECT ?x { ?x a ?y }}",
                        "line 1, column 22: '}' stands where VALUES, GROUP, ORDER, HAVING, LIMIT, OFFSET or the end was expected"),
                Arguments.of(
                        "ASK { ?x a foo:Person }", "line 1, column 12: the prefix of foo:Person is declared nowhere"),
                Arguments.of(
                        "ASK { ?x gw:title \"abc }",
                        "line 1, column 25: the text in quotation marks has no end on its line"),
                Arguments.of(
                        "ASK { ?x gw:title \u201Cabc\u201D }",
                        "line 1, column 19: the sign \u201C is none of SPARQL: texts stand in straight quotation marks"),
                Arguments.of(
                        "SELECT ?x (COUNT(?y) AS ?n) { ?x a ?y }",
                        "?x stands behind SELECT, but neither behind GROUP BY nor in COUNT, MAX or another function of groups"));
    }

    @ParameterizedTest
    @MethodSource("wrongQueries")
    void aSyntaxErrorHasItsPlaceAndPlainWords(String query, String said) {
        assertThatThrownBy(() -> rows(query, Map.of()))
                .isInstanceOf(QueryFailure.class)
                .message()
                .endsWith("is not SPARQL: " + said);
    }

    @Test
    void aDayThatNoCalendarHasIsRefused() {
        assertThatThrownBy(() -> named("new-since", Map.of("since", "2020-02-31")))
                .hasMessage("the parameter since wants a day such as 2017-03-01, not '2020-02-31'");
        assertThatThrownBy(() ->
                        rows("SELECT * { ?x gw:date ?day FILTER (?day > ?least) }", Map.of("least", "2020-02-31")))
                .hasMessage(
                        "the parameter least wants a day that the calendar has, not '2020-02-31'; as a text it stands in quotation marks");
    }

    @Test
    void aMissingValueAndAnUnknownVariableAreSaid() {
        assertThatThrownBy(() -> named("facts-of", Map.of()))
                .hasMessageContaining("needs a value of its parameter thing");
        assertThatThrownBy(() -> named("facts-of", Map.of("thing", "China", "nope", "1")))
                .hasMessage("query 'facts-of' has no variable ?nope; its parameters are thing, least");
        assertThatThrownBy(() -> named("facts-of", Map.of("thign", "China")))
                .hasMessage("query 'facts-of' has no variable ?thign; did you mean thing?");
        assertThatThrownBy(() -> named("facts-of", Map.of("thing", "China", "leats", "1")))
                .hasMessage("query 'facts-of' has no variable ?leats; did you mean least?");
        assertThatThrownBy(() -> named("evidence-of", Map.of("subject", "China", "property", "headOfSate")))
                .isInstanceOf(QueryFailure.class)
                .hasMessageEndingWith("not 'headOfSate'; did you mean headOfState?");
        assertThatThrownBy(() -> named("most-mentioned", Map.of("class", "Persn")))
                .isInstanceOf(QueryFailure.class)
                .hasMessageEndingWith("not 'Persn'; did you mean Person?");
        assertThatThrownBy(() -> named("facts-of", Map.of("thing", "China", "least", "much")))
                .hasMessageContaining("wants a number");
    }

    /** As where Jena stops a query that sorts: its thread finds what it sorts into gone. */
    @Test
    void whatFailsAfterItsTimeWasStopped() {
        GraphQuery hasty = new GraphQuery(EXAMPLE, Ontology.standard(), Duration.ofMillis(50));
        PreparedQuery query = hasty.prepare(NamedQuery.parse("test", "ASK {}"), Map.of());
        assertThatThrownBy(() -> hasty.run(query, exec -> {
                    long end = System.nanoTime() + Duration.ofMillis(60).toNanos();
                    while (System.nanoTime() < end) {
                        Thread.onSpinWait();
                    }
                    throw new NullPointerException("gone");
                }))
                .isInstanceOf(QueryFailure.class)
                .hasMessageContaining("stopped after 0.05 s");
        GraphQuery patient = new GraphQuery(EXAMPLE, Ontology.standard(), Duration.ofHours(1));
        assertThatThrownBy(() -> patient.run(query, exec -> {
                    throw new NullPointerException("gone");
                }))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void anEndlessQueryIsStoppedAndTheNextOneRuns() {
        GraphQuery hasty = new GraphQuery(EXAMPLE, Ontology.standard(), Duration.ofMillis(300));
        PreparedQuery endless = hasty.prepare(
                NamedQuery.parse("test", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"),
                Map.of());
        assertThatThrownBy(() -> hasty.table(endless))
                .isInstanceOf(QueryFailure.class)
                .hasMessageContaining("stopped after 0.3 s");
        assertThat(rows("ASK { ?s ?p ?o }", Map.of())).containsExactly("true");
    }

    @Test
    void aLongChainDoesNotOverflowTheStack() {
        DatasetGraph chain = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(chain, () -> {
            for (int i = 0; i < 30_000; i++) {
                chain.add(
                        NodeFactory.createURI("x:g"),
                        NodeFactory.createURI("x:" + i),
                        NodeFactory.createURI("x:next"),
                        NodeFactory.createURI("x:" + (i + 1)));
            }
        });
        GraphQuery query = new GraphQuery(chain, Ontology.standard(), Duration.ofMinutes(10));
        AnswerTable table = query.table(
                query.prepare(NamedQuery.parse("test", "SELECT (COUNT(?e) AS ?n) { <x:0> <x:next>+ ?e }"), Map.of()));
        assertThat(table.texts()).containsExactly(List.of("30000"));
    }

    @Test
    void aStackThatOverflowsIsAMessage() {
        assertThatThrownBy(() -> BigStack.call(() -> endlessly(0)))
                .isInstanceOf(QueryFailure.class)
                .hasMessageContaining("runs too deep");
    }

    private static int endlessly(int depth) {
        return endlessly(depth + 1) + 1;
    }

    @Test
    void formatsOfSelectAndAsk() {
        String select = "SELECT ?name { person:xi-jinping rdfs:label ?name }";
        assertThat(written(select, AnswerFormat.CSV)).isEqualTo("name\r\nXi Jinping\r\n");
        assertThat(written(select, AnswerFormat.TSV)).isEqualTo("?name\n\"Xi Jinping\"\n");
        assertThat(written(select, AnswerFormat.JSON)).contains("\"value\": \"Xi Jinping\"");
        assertThat(written(select, AnswerFormat.XML)).contains("<literal>Xi Jinping</literal>");
        assertThat(written("ASK { ?s gw:headOfState ?o }", AnswerFormat.JSON)).contains("\"boolean\" : true");
        assertThatThrownBy(() -> written(select, AnswerFormat.TURTLE)).hasMessageContaining("no triples");
    }

    @Test
    void constructAndDescribeGiveTurtle() {
        String turtle =
                written("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o . FILTER (?p = gw:headOfState) }", AnswerFormat.TURTLE);
        assertThat(turtle).contains("PREFIX gw:").containsPattern("person:xi-jinping\\s+gw:headOfState\\s+place:china");
        String described = written("DESCRIBE place:davos", AnswerFormat.TURTLE);
        DatasetGraph read = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(
                read,
                () -> RDFParser.source(new ByteArrayInputStream(described.getBytes(StandardCharsets.UTF_8)))
                        .lang(Lang.TURTLE)
                        .parse(read));
        assertThat(Txn.calculateRead(read, () -> read.getDefaultGraph().size())).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            REGEX('Xi Jinping', '^xi'),               false
            REGEX('Xi Jinping', '^xi', 'i'),          true
            REGEX('a.c', 'a.c', 'q'),                 true
            REGEX('abc', 'a.c', 'q'),                 false
            REGEX('abc', 'a b c', 'x'),               true
            """, quoteCharacter = '"', delimiterString = "),")
    void matchesAsSparqlSays(String call, String expected) {
        assertThat(rows("SELECT (" + call + ") AS ?x) {}", Map.of())).containsExactly(expected.strip());
    }

    @Test
    void replacesGroupsAndKeepsTheLanguage() {
        assertThat(rows("SELECT (REPLACE('Jinping Xi'@en, '(\\\\w+) (\\\\w+)', '$2 $1') AS ?x) {}", Map.of()))
                .containsExactly("Xi Jinping");
        assertThat(rows("SELECT (LANG(REPLACE('a'@en, 'a', 'b')) AS ?x) {}", Map.of()))
                .containsExactly("en");
    }
}
