package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Bars of what was over nine centuries: few enough to be told apart, with labels that do not cover each other, and finer where one looks closer. */
class OverTimeTest {
    private static final int MOST = 60;
    private static final String OLD = "#/timeline?iri=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fann-old";

    private static final String HEAD = """
            PREFIX gw: <https://graphwright.org/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX a: <https://graphwright.org/article/old-55556688#>
            PREFIX e: <https://graphwright.org/event/>
            PREFIX t: <https://graphwright.org/id/person/>
            GRAPH <https://graphwright.org/article/old-55556688> {
              <https://graphwright.org/article/old-55556688> a gw:Article ; gw:articleId "old" ; gw:title "Old times" ; gw:text "Ann Old met." ; gw:date "2020-06-01"^^xsd:date .
              a:m a gw:Mention ; gw:begin 0 ; gw:end 7 ; gw:kind gw:NAME ; gw:mentionType gw:Person ; gw:confidence 0.9 ; gw:refersTo t:ann-old ; gw:inArticle <https://graphwright.org/article/old-55556688> .
              t:ann-old a gw:Person ; rdfs:label "Ann Old" .
            """;

    /** Number, day and date. */
    private static final String EVENT = """
              e:old-%1$d a gw:Meeting ; rdfs:label "Meeting %1$d: Ann Old" ; gw:participant t:ann-old ; gw:firstDay "%2$s"^^xsd:date ; gw:eventDate "%3$s" .
              a:e%1$d a gw:EventMention ; gw:tellsOf e:old-%1$d ; gw:surface "met" ; gw:begin 8 ; gw:end 11 ; gw:confidence 0.9 ; gw:sentence "Ann Old met (%1$d)." ; gw:inArticle <https://graphwright.org/article/old-55556688> .
            """;

    /** The labels of bars that cover the one before, or lie outside the drawing. */
    private static final String COVERED = """
            const frame = document.querySelector('.over-time').getBoundingClientRect();
            const boxes = [...document.querySelectorAll('.over-time text')].map((t) => [t.textContent, t.getBoundingClientRect()]);
            return boxes.filter(([, b], i) => b.left < frame.left - 1 || b.right > frame.right + 1 || (i > 0 && b.left < boxes[i - 1][1].right + 2)).map(([text]) => text);
            """;

    @TempDir
    private static Path scratch;

    private static GraphServer server;
    private static Browser browser;

    @BeforeAll
    static void open() {
        Browser.missing().ifPresent(reason -> Assumptions.abort(reason));
        StringBuilder old = new StringBuilder(HEAD);
        int[] years = IntStream.concat(IntStream.of(1119, 1200, 1842, 1905), IntStream.range(1963, 2019))
                .toArray();
        for (int i = 0; i < years.length; i++) {
            old.append(EVENT.formatted(i, years[i] + "-01-01", Integer.toString(years[i])));
        }
        for (int i = 0; i < 60; i++) {
            String day = "%d-%02d-%02d".formatted(2019 + i % 2, 1 + i % 12, 1 + i % 28);
            old.append(EVENT.formatted(1000 + i, day, day));
        }
        DatasetGraph dataset = ExampleGraph.load();
        Txn.executeWrite(
                dataset,
                () -> RDFParser.fromString(old.append('}').toString(), Lang.TRIG)
                        .parse(dataset));
        server = ExampleServer.start(dataset, 1000);
        browser = Browser.open(scratch);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @Test
    void barsOfCenturiesAreFewAndTheirLabelsDoNotCoverEachOther() {
        for (int width : new int[] {1280, 360}) {
            browser.size(width, 900);
            for (String view : List.of("#/events", OLD, "#/articles", "#/things", "#/")) {
                browser.go(server.address() + view);
                browser.see(".over-time a");
                assertThat(browser.driver().findElements(By.cssSelector(".over-time a")))
                        .as(view)
                        .hasSizeBetween(2, MOST);
                assertThat(browser.driver().findElements(By.cssSelector(".over-time text")))
                        .as(view)
                        .isNotEmpty();
                assertThat((List<?>) browser.js(COVERED))
                        .as(view + " at " + width)
                        .isEmpty();
            }
        }
        browser.size(1280, 900);
    }

    @Test
    void aYearLeadsToItsMonthsAndWhatWasLongBeforeStandsInOneBar() {
        browser.go(server.address() + "#/events");
        browser.see(".over-time[aria-label='Events by year']");
        browser.see(".over-time a[aria-label='until 1962: 4']");
        browser.see(".over-time a[aria-label='1980: 1']");
        browser.see(".over-time a[aria-label='2019: 30']").click();
        browser.see("[role=status]", "30 events");
        assertThat(browser.see("#b-until").getAttribute("value")).isEqualTo("2019-12-31");
        browser.see(".over-time[aria-label='Events by month']");
        browser.see(".over-time a[aria-label='2019-03: 5'][aria-current]");
        browser.see(".over-time a[aria-label='2020-02: 5']:not([aria-current])");
        // what is told of a year alone is in none of its months
        assertThat(browser.driver().findElements(By.cssSelector(".over-time a[aria-label^='2018-01']")))
                .isEmpty();
        browser.see("figcaption", "2 of which only the year is known");
        browser.see(".over-time a[aria-label^='until 2016']").click();
        browser.see("[role=status]", "58 events");
    }

    @Test
    void aTimelineGoesFromAYearToAMonthAndBackToAllTimes() {
        browser.go(server.address() + OLD);
        browser.see(".over-time[aria-label='Dated by year'] a[aria-label^='2019']")
                .click();
        browser.see("main a", "All times, not only 2019");
        assertThat(browser.driver().findElements(By.cssSelector(".years h2"))).hasSize(6);
        browser.see(".over-time a[aria-label^='2019-03']").click();
        browser.see("main a", "All times, not only 2019-03").click();
        browser.see(".years h2", "1119");
    }
}
