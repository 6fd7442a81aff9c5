package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.bench.DrawingBench;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** More than 500 things in a drawing: laid out and moved as quickly as one waits, the same for who is sent the address, and fit for all to use. */
class LargeDrawingTest {
    /** Bodies around the one in the middle, and members of each: as many as come at once. */
    private static final int BODIES = 13;

    private static final int MEMBERS = 40;

    private static final String HUB = "https://graphwright.org/id/person/hub";

    @TempDir
    private Path scratch;

    @Test
    @EnabledIfSystemProperty(named = "long", matches = "true")
    void isDrawnMovedSharedAndReadable() throws IOException {
        Browser.missing().ifPresent(reason -> Assumptions.abort(reason));
        DatasetGraph dataset = ExampleGraph.load();
        Txn.executeWrite(dataset, () -> RDFParser.fromString(star(), Lang.TRIG).parse(dataset));
        try (GraphServer server = ExampleServer.start(dataset, 1000);
                Browser browser = Browser.open(scratch)) {
            String start = server.address() + "#/graph?iri=" + Calls.encode(HUB);
            String opened = IntStream.range(0, BODIES - 1)
                    .mapToObj(body -> "&open=" + Calls.encode(body(body)))
                    .collect(Collectors.joining());
            browser.go(start + opened);
            laidOut(browser, 2);
            assertThat(browser.see("#graph-status").getText()).doesNotContain("came");
            // one more, as a person does it: what came is told
            browser.js(
                    "const cy = document.querySelector('.canvas').cy; cy.getElementById(arguments[0]).emit('tap');",
                    body(BODIES - 1));
            browser.see("#expand").click();
            browser.see("#graph-status", (MEMBERS - 1) + " things and " + (MEMBERS - 1) + " facts came");
            String shared = browser.driver().getCurrentUrl();
            browser.go(shared);
            laidOut(browser, 2);
            assertThat(things(browser)).isGreaterThan(500L);
            assertThat((Long) browser.js("return Math.round(performance.getEntriesByName('layout')[1].duration)"))
                    .as("milliseconds of the layout")
                    .isLessThan(2000);
            assertThat(DrawingBench.framesASecond(browser)).isGreaterThan(30);
            Object places = places(browser);
            browser.go(shared);
            laidOut(browser, 2);
            assertThat(places(browser))
                    .as("the same for who is sent the address")
                    .isEqualTo(places);
            for (boolean dark : new boolean[] {false, true}) {
                browser.dark(dark);
                browser.go(shared);
                laidOut(browser, 2);
                Axe.load(browser);
                assertThat(Axe.violations(browser, false))
                        .as(dark ? "dark" : "light")
                        .isEmpty();
            }
        }
    }

    private static void laidOut(Browser browser, long times) {
        browser.until(
                "a layout",
                () -> browser.js("return performance.getEntriesByName('layout').length")
                        .equals(times));
    }

    private static Long things(Browser browser) {
        return (Long) browser.js("return document.querySelector('.canvas').cy.nodes().not('.out').length");
    }

    private static Object places(Browser browser) {
        return browser.js(
                "return JSON.stringify(document.querySelector('.canvas').cy.nodes().map(n => [n.id(), n.position()]))");
    }

    static String body(int number) {
        return "https://graphwright.org/id/organization/body-" + number;
    }

    static String star() {
        StringBuilder facts = new StringBuilder("""
                PREFIX gw: <https://graphwright.org/ontology#>
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                GRAPH <https://graphwright.org/article/star-55556678> {
                <%s> a gw:Person ; rdfs:label "Hub Hill" .
                """.formatted(HUB));
        for (int body = 0; body < BODIES; body++) {
            facts.append("<%s> a gw:Organization ; rdfs:label \"Body %d\" .%n".formatted(body(body), body));
            member(facts, HUB, body);
            for (int member = 0; member < MEMBERS; member++) {
                String iri = "https://graphwright.org/id/person/member-" + body + "-" + member;
                facts.append("<%s> a gw:Person ; rdfs:label \"Member %d of %d\" .%n".formatted(iri, member, body));
                member(facts, iri, body);
            }
        }
        return facts.append("}\n").toString();
    }

    private static void member(StringBuilder facts, String person, int body) {
        facts.append(
                "<%s> gw:memberOf <%s> . [] a gw:Evidence ; rdf:reifies <<( <%s> gw:memberOf <%s> )>> ; gw:confidence 0.9 ; gw:sentence \"A member of it.\" ; gw:inArticle <https://graphwright.org/article/star-55556678> .%n"
                        .formatted(person, body(body), person, body(body)));
    }
}
