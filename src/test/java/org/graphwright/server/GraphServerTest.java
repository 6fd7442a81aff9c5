package org.graphwright.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphServerTest {
    private static final ServeOptions OPTIONS = new ServeOptions("127.0.0.1", 0, Duration.ofMinutes(10), 5, null);
    private static GraphServer server;

    @BeforeAll
    static void start() {
        server = GraphServer.start(ExampleGraph.load(), Ontology.standard(), OPTIONS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersQueriesOverTheUnionOfAllArticles() {
        var answer = sparql("SELECT ?o { person:xi-jinping gw:headOfState ?o }");
        assertThat(answer.statusCode()).isEqualTo(400);
        answer = sparql(
                "PREFIX gw: <https://graphwright.org/ontology#> PREFIX person: <https://graphwright.org/id/person/>"
                        + " SELECT ?o { person:xi-jinping gw:headOfState ?o }");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("https://graphwright.org/id/place/china");
    }

    @Test
    void givesTripleTermsOfSparql12() {
        var answer = sparql("SELECT ?t { ?e <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?t } LIMIT 1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"triple\"");
    }

    @Test
    void saysSoWhereItCutsAnAnswer() {
        var answer = sparql("SELECT * { ?s ?p ?o }");
        assertThat(answer.headers().firstValue("Graphwright-Row-Limit")).contains("5");
        assertThat(answer.body().split("\"s\": \\{", -1)).hasSize(6);
    }

    @Test
    void refusesToAskOtherMachines() {
        var answer = sparql("SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SERVICE is not allowed");
    }

    @Test
    void saysWhereAQueryIsWrongAlsoInOtherAlphabets() {
        var answer = sparql("SELECT * { ?s ?p 'é' 中 }");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("line 1");
    }

    @Test
    void refusesToRunCode() {
        var answer = sparql("SELECT * { BIND(<java:java.lang.System.exit>(0) AS ?x) }");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("functions that load code are not allowed");
    }

    @Test
    void refusesToReadFiles() {
        var answer = sparql("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("FROM is not supported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <file:///etc/passwd>",
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "DROP ALL",
                "CLEAR DEFAULT"
            })
    void refusesUpdates(String update) {
        var byForm = post("sparql", "application/x-www-form-urlencoded", "update=" + Calls.encode(update));
        var byBody = post("sparql", "application/sparql-update", update);
        assertThat(byForm.statusCode()).isBetween(400, 415);
        assertThat(byBody.statusCode()).isBetween(400, 415);
        assertThat(sparql(update).statusCode()).isEqualTo(400);
        assertThat(sparql("ASK { <urn:a> ?p ?o }").body()).contains("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "POST"})
    void writesNothingByTheGraphStoreProtocol(String method) {
        HttpRequest request = HttpRequest.newBuilder(at("data?graph=urn:g"))
                .method(method, BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."))
                .header("Content-Type", "text/turtle")
                .build();
        assertThat(Calls.send(request).statusCode()).isBetween(400, 415);
        assertThat(sparql("ASK { <urn:a> ?p ?o }").body()).contains("false");
    }

    @Test
    void givesAnArticlesGraphAndTheUnion() {
        var graph = get(
                "data?graph=" + Calls.encode("https://graphwright.org/article/china-video-0a1b2c3d"), "text/turtle");
        assertThat(graph.statusCode()).isEqualTo(200);
        assertThat(graph.body()).contains("China reacts to video").doesNotContain("Davos");
        var union = get("data?default", "text/turtle");
        assertThat(union.body()).contains("China reacts to video").contains("Davos");
        assertThat(get("data?graph=urn:none", "text/turtle").statusCode()).isEqualTo(404);
    }

    @Test
    @Timeout(200)
    void stopsAnEndlessQueryAndAnswersTheNext() {
        String product = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }";
        ServeOptions options = new ServeOptions("127.0.0.1", 0, Duration.ofSeconds(2), 5, null);
        try (GraphServer hasty = GraphServer.start(ExampleGraph.load(), Ontology.standard(), options)) {
            assertThat(Calls.sparql(hasty, product).statusCode()).isEqualTo(503);
            assertThat(Calls.sparql(hasty, "ASK { ?s ?p ?o }").body()).contains("true");
            var byApi = Calls.get(hasty, "api/query?text=" + Calls.encode(product), "*/*");
            assertThat(byApi.statusCode()).isEqualTo(503);
            assertThat(byApi.body()).contains("the query was stopped after 2.0 s");
            assertThat(Calls.get(hasty, "api/search?q=xi", "*/*").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/overview|\"articles\":3",
                "api/search?q=xi|Xi Jinping",
                "api/things?q=xi&limit=1|Xi Jinping",
                "api/card?thing=person:xi-jinping|\"label\":\"head of state\"",
                "api/article?article=article:china-video-0a1b2c3d|\"kind\":\"PRONOUN\"",
                "api/neighbourhood?thing=place:beijing|\"label\":\"located in\"",
                "api/evidence?subject=person:xi-jinping&property=gw:headOfState&object=place:china|President Xi Jinping leads",
                "api/evidence?subject=Xi+Jinping&property=head+of+state&object=China|President Xi Jinping leads",
                "api/evidence?subject=person:doris-b-day-b&property=openRelation&object=place:davos|\"label\":\"seek\",",
                "api/evidence?subject=person:doris-b-day-b&property=open+relation&object=place:davos|\"label\":\"seek\",",
                "api/facts?property=open+relation|\"label\":\"seek\",",
                "api/facts?country=China&property=headOfState|\"value\":\"China\"",
                "api/places?thing=person:xi-jinping|\"latitude\":",
                "api/places?among=https://graphwright.org/id/place/china|\"found\":1",
                "api/places?among=place:china|\"found\":1",
                "api/browse?since=2017-03&until=2017|\"found\":",
                "api/articles?thing=person:doris-leuthard&since=2017-01|\"found\":1",
                "api/terms|\"name\":\"headOfState\"",
                "api/terms|{\"name\":\"sentenceBegin\",\"label\":\"sentence begin\"}",
                "api/titles?q=vidoe+chnia|China reacts to video",
                "api/titles?q=chin|China reacts to video",
                "api/titles?q=qqqqq|[]",
                "api/timeline?thing=person:xi-jinping|2017-01-17",
                "api/path?from=person:geng-shuang&to=place:china|locatedIn",
                "api/path?from=person:doris-b-day-b&to=place:davos|\"label\":\"seek\",",
                "api/queries|facts-of",
                "api/query?name=facts-of&p.thing=person:xi-jinping|\"columns\""
            })
    void answersTheCallsOfThePage(String call) {
        String[] parts = call.split("\\|");
        var answer = get(parts[0], "application/json");
        assertThat(answer.body()).contains(parts[1]);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
    }

    @Test
    void saysWhatIsWrongWithACall() {
        assertThat(get("api/nothing", "*/*").body())
                .contains("no call 'nothing', there are: article, articles, ask, browse, card");
        assertThat(get("api/card", "*/*").body()).contains("parameter 'thing' is missing");
        assertThat(get("api/card?thing=Nobody+At+All", "*/*").statusCode()).isEqualTo(404);
        assertThat(get("api/browse?country=Chna", "*/*").statusCode()).isEqualTo(404);
        assertThat(get("api/search?q=a&limit=1000", "*/*").statusCode()).isEqualTo(400);
        for (String misspelt : List.of(
                "api/evidence?subject=Xi+Jinping&property=headOfState&object=Chnia|\"label\":\"China\"",
                "api/evidence?subject=Xi+Jinpnig&property=headOfState&object=China|\"label\":\"Xi Jinping\"",
                "api/evidence?subject=Xi+Jinping&property=headOfState&object=place:chinaa|\"label\":\"China\"",
                "api/evidence?subject=person:xi-jinpnig&property=headOfState&object=China|\"label\":\"Xi Jinping\"",
                "api/places?among=place:china+place:chinaa|\"label\":\"China\"",
                "api/browse?country=place:chinaa|\"label\":\"China\"")) {
            String[] parts = misspelt.split("[|]", -1);
            var answer = get(parts[0], "*/*");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
            assertThat(answer.body()).contains("nothing in the graph is called", parts[1]);
        }
        for (String call : List.of(
                "card?thing=",
                "search?q=",
                "things?q=",
                "named?q=",
                "evidence?property=headOfState&object=China&subject=")) {
            var endless = get("api/" + call + "a".repeat(5000), "*/*");
            assertThat(endless.statusCode()).as(call).isEqualTo(400);
            assertThat(endless.body()).contains("5000 characters").doesNotContain("aaaaaaaaaa");
        }
        for (String mistyped : List.of(
                "api/facts?clas=Person|takes no parameter 'clas', but class, country, least, limit, offset, property, since, source, until|did you mean class?",
                "api/overview?q=xi|takes no parameter 'q' and no other|",
                "api/query?nam=facts-of|did you mean name?|",
                "api/query?name=facts-off|no query is called 'facts-off'; did you mean facts-of?|",
                "api/query?name=xyzzy|no query is called 'xyzzy'; there are: articles-mentioning,|facts-of",
                "api/query?text=SELECT%20*%20%7B%7D&sort=x|parameter 'sort' wants a column of the answer|",
                "api/query?text=ASK%20%7B%7D&format=csv&limit=3|are for format=json: a file has all rows|",
                "api/facts?property=headOfStat|no property is called 'headOfStat'; did you mean headOfState?|",
                "api/browse?since=2017-13|wants a day, month or year|",
                "api/facts?since=2018&until=2017-05|parameter 'since' is after 'until'|",
                "api/places?among=nothing|wants IRIs or prefixed names|",
                "api/browse?until=2017-02-30|wants a day, month or year|",
                "api/evidence?subject=Xi+Jinping&property=headOfStat&object=China|did you mean headOfState?|",
                "api/browse?class=Persn|no class is called 'Persn'; did you mean Person?|")) {
            String[] parts = mistyped.split("[|]", -1);
            var answer = get(parts[0], "*/*");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains(parts[1], parts[2]);
        }
        assertThat(get("api/facts?property=head+of+state", "*/*").body())
                .isEqualTo(get("api/facts?property=headOfState", "*/*").body())
                .contains("Xi Jinping");
        assertThat(get("api/query?text=SELECT", "*/*").body())
                .contains("\"this query is not SPARQL: line 1, column 6: it ends where a value")
                .doesNotContain("Encountered", "expecting");
        assertThat(get("api/article?article=nonsense", "*/*").body()).contains("not an IRI or prefixed name");
    }

    /** A page at a time; what is drawn by lot shows that who turns the page looks at the answer that was given. */
    @Test
    void rowsOfAnAnswerComeAPageAtATimeInTheOrderAskedFor() {
        String numbers = "api/query?text="
                + Calls.encode("SELECT ?n ?s { VALUES ?n { 2 10 UNDEF 'b' 'A' } BIND (STRUUID() AS ?s) }");
        assertThat(column(numbers, 0)).containsExactly("2", "10", "", "b", "A");
        assertThat(column(numbers + "&sort=n", 0)).containsExactly("2", "10", "A", "b", "");
        assertThat(column(numbers + "&sort=-n", 0)).containsExactly("b", "A", "10", "2", "");
        assertThat(column(numbers + "&sort=-n&limit=2&offset=1", 0)).containsExactly("A", "10");
        assertThat(get(numbers + "&limit=2&offset=1", "*/*").body()).contains("\"total\":5,\"limited\":true");
        List<String> first = column(numbers + "&limit=3", 1);
        List<String> second = column(numbers + "&limit=3&offset=3", 1);
        assertThat(column(numbers + "&limit=6&sort=n", 1)).containsAll(first).containsAll(second);
        assertThat(column(numbers + "&limit=3", 1)).doesNotContainAnyElementsOf(first);
        String dates = "api/query?text="
                + Calls.encode("SELECT ?d { VALUES ?d { '2020-05-01'^^xsd:date '2020'^^xsd:gYear"
                        + " '2019~'^^<http://id.loc.gov/datatypes/edtf/EDTF> '1987-08-23'^^xsd:date } }");
        assertThat(column(dates + "&sort=d", 0)).containsExactly("1987-08-23", "2019~", "2020", "2020-05-01");
        assertThat(get(dates, "*/*").body()).contains("\"said\":\"about 2019\"");
        assertThat(column("api/query?text=" + Calls.encode("DESCRIBE place:china") + "&format=json&limit=1", 0))
                .containsExactly("China");
    }

    /** The texts of one column of an answer. */
    private static List<String> column(String call, int place) {
        try {
            return StreamSupport.stream(
                            new ObjectMapper()
                                    .readTree(get(call, "*/*").body())
                                    .path("rows")
                                    .spliterator(),
                            false)
                    .map(row -> row.get(place).path("text").asText())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(call, e);
        }
    }

    @Test
    void namesInAnswersLeadToWhatTheyName() {
        String answer = get("api/query?name=facts-of&p.thing=person:geng-shuang&p.least=0", "*/*")
                .body();
        assertThat(answer)
                .contains(
                        "{\"text\":\"Beijing\",\"iri\":\"https://graphwright.org/id/place/beijing\",\"view\":\"thing\",\"at\":null,\"parts\":null}")
                .contains(
                        "{\"text\":\"birth place\",\"iri\":\"https://graphwright.org/ontology#birthPlace\",\"view\":null,\"at\":null,\"parts\":null}");
        assertThat(get("api/query?name=articles-mentioning&p.thing=place:davos", "*/*")
                        .body())
                .contains(
                        "{\"text\":\"Xi speaks in Davos\",\"iri\":\"https://graphwright.org/article/davos-speech-11112222\",\"view\":\"article\",\"at\":null,\"parts\":null}")
                .doesNotContain("\"text\":\"article:");
    }

    /** The row says which of two is meant, where things have the same name: by what the query's header or a column says, or by what is joined. */
    @Test
    void namesOfSeveralThingsLeadToThatOfTheRow() {
        DatasetGraph twice = ExampleGraph.load();
        Txn.executeWrite(twice, () -> RDFDataMgr.read(twice, new StringReader("""
                                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                                @prefix gw: <https://graphwright.org/ontology#> .
                                <https://graphwright.org/graph/things> {
                                  <https://graphwright.org/id/place/beijing-2> a gw:City ; rdfs:label "Beijing" .
                                  <https://graphwright.org/id/person/xi-2> a gw:Person ; rdfs:label "Xi Jinping" .
                                }
                                """), null, Lang.TRIG));
        try (GraphServer of = ExampleServer.start(twice, 1000)) {
            String person =
                    "{\"text\":\"Xi Jinping\",\"iri\":\"https://graphwright.org/id/person/xi-jinping\",\"view\":\"thing\",\"at\":null,\"parts\":null}";
            String city =
                    "{\"text\":\"Beijing\",\"iri\":\"https://graphwright.org/id/place/beijing\",\"view\":\"thing\",\"at\":null,\"parts\":null}";
            for (String name : List.of(
                    "edge-list",
                    "facts-by-belief",
                    "facts-of&p.thing=person:xi-jinping",
                    "between&p.a=place:beijing&p.b=person:xi-jinping",
                    "facts-in-several-articles&p.articles=1")) {
                assertThat(answer(of, name)).as(name).contains(person, city);
            }
            assertThat(answer(of, "edge-list")).doesNotContain("sourceId", "targetId");
            for (String name : List.of("most-mentioned", "people-and-roles", "co-occurring&p.thing=place:beijing")) {
                assertThat(answer(of, name)).as(name).contains(person);
            }
            assertThat(answer(of, "events"))
                    .contains(
                            "{\"text\":\"Meeting: Xi Jinping, Doris Leuthard, Davos\",\"iri\":\"https://graphwright.org/article/davos-speech-11112222\",\"view\":\"article\",\"at\":29,\"parts\":null}")
                    .contains(person);
            assertThat(answer(of, "timeline-of&p.thing=place:davos"))
                    .contains(
                            "{\"text\":\"Meeting: Xi Jinping, Doris Leuthard, Davos: Chinese President Xi Jinping met Doris Leuthard of Switzerland on Monday.\",\"iri\":\"https://graphwright.org/article/davos-speech-11112222\",\"view\":\"article\"");
            String one = "Chinese President Xi Jinping met Doris Leuthard of Switzerland on Monday.";
            String other = "Xi Jinping, born in Beijing, spoke in Davos, Switzerland.";
            String joined = Calls.encode("SELECT (\"" + one + " … " + other + "\" AS ?told) { }");
            assertThat(Calls.get(of, "api/query?text=" + joined, "*/*").body())
                    .contains(
                            "{\"text\":\"" + one
                                    + "\",\"iri\":\"https://graphwright.org/article/davos-speech-11112222\",\"view\":\"article\",\"at\":0,",
                            "{\"text\":\"" + other
                                    + "\",\"iri\":\"https://graphwright.org/article/davos-speech-11112222\",\"view\":\"article\",\"at\":74,");
        }
    }

    private static String answer(GraphServer of, String query) {
        return Calls.get(of, "api/query?name=" + query, "*/*").body();
    }

    @Test
    void downloadsAnswers() {
        var csv = get("api/query?format=csv&text=" + Calls.encode("SELECT ?l { place:china rdfs:label ?l }"), "*/*");
        assertThat(csv.body()).isEqualTo("l\r\nChina\r\n");
        assertThat(csv.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"answer.csv\"");
        var turtle = get("api/query?format=turtle&text=" + Calls.encode("DESCRIBE place:china"), "*/*");
        assertThat(turtle.body()).contains("\"China\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api/overview", "sparql?query=ASK%7B%7D", "nothing-here"})
    void sendsSecurityHeadersWithEverything(String path) {
        var headers = get(path, "*/*").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void servesThePageAndNoOtherFiles() {
        assertThat(get("", "*/*").body()).contains("<title>Graphwright</title>");
        assertThat(get("vendor/cytoscape.min.js", "*/*").statusCode()).isEqualTo(200);
        for (String path : List.of(
                "..%2flogback.xml",
                "vendor/..%2f..%2flogback.xml", "%2e%2e/logback.xml", "logback.xml", "vendor/", "WEB-INF/web.xml")) {
            assertThat(get(path, "*/*").statusCode()).as(path).isBetween(400, 404);
        }
    }

    @Test
    void answersOnlyToTheNamesOfThisMachine() throws IOException {
        assertThat(statusForHost("evil.example")).startsWith("HTTP/1.1 403");
        assertThat(statusForHost("localhost:" + server.address().getPort())).startsWith("HTTP/1.1 200");
    }

    @Test
    void letsOtherOriginsReadOnlyWhenTold() {
        ServeOptions options = new ServeOptions("127.0.0.1", 0, Duration.ofMinutes(10), 5, "https://good.example");
        try (GraphServer open = GraphServer.start(ExampleGraph.load(), Ontology.standard(), options)) {
            assertThat(originAllowed(open, "https://good.example")).isEqualTo("https://good.example");
            assertThat(originAllowed(open, "https://evil.example")).isEmpty();
        }
        assertThat(originAllowed(server, "https://good.example")).isEmpty();
    }

    @Test
    void saysThatAPortIsTaken() {
        ServeOptions taken = OPTIONS.onPort(server.address().getPort());
        assertThatThrownBy(() -> GraphServer.start(ExampleGraph.load(), Ontology.standard(), taken))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("most likely another program does");
    }

    @Test
    void vendoredFilesAreTheOnesWithTheWrittenSums() throws IOException, NoSuchAlgorithmException {
        String sums = new String(resource("/page/vendor/SHA256SUMS"), UTF_8);
        assertThat(sums.lines()).hasSize(10);
        for (String line : sums.lines().toList()) {
            String[] parts = line.split(" {2}");
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(resource("/page/vendor/" + parts[1]));
            assertThat(HexFormat.of().formatHex(sum)).as(parts[1]).isEqualTo(parts[0]);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = GraphServerTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    private static String originAllowed(GraphServer at, String origin) {
        HttpRequest request = HttpRequest.newBuilder(at.address().resolve("api/overview"))
                .header("Origin", origin)
                .build();
        return Calls.send(request)
                .headers()
                .firstValue("Access-Control-Allow-Origin")
                .orElse("");
    }

    private static String statusForHost(String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            PrintWriter out = new PrintWriter(socket.getOutputStream(), false, UTF_8);
            out.print("GET /api/overview HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            out.flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
        }
    }

    private static HttpResponse<String> sparql(String query) {
        return Calls.sparql(server, query);
    }

    private static HttpResponse<String> get(String path, String accept) {
        return Calls.get(server, path, accept);
    }

    private static HttpResponse<String> post(String path, String type, String body) {
        return Calls.send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static URI at(String path) {
        return URI.create(server.address() + path);
    }
}
