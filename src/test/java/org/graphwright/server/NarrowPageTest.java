package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a telephone, with names that nobody breaks into lines: of 200 letters, from the left and from the right. */
class NarrowPageTest {
    private static final int WIDTH = 360;

    /** Of the menu's links those that are cut off or lie over another. */
    private static final String MENU = """
            const boxes = [...document.querySelectorAll('header nav a')].map((a) => [a.textContent, a.getBoundingClientRect()]);
            const over = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
            return boxes.filter(([, a], i) => a.left < 0 || a.right > arguments[0] || a.height < 20
              || boxes.some(([, b], j) => i !== j && over(a, b))).map(([name]) => name);
            """;

    /** Of the names of a drawing those that its edge cuts off. */
    private static final String CUT = """
            const cy = document.querySelector('.canvas').cy;
            return cy.nodes().not('.unnamed').filter((n) => n.visible() && !n.hasClass('out')).filter((n) => {
              const box = n.renderedBoundingBox({ includeLabels: true, includeOverlays: false });
              return box.x1 < -1 || box.x2 > cy.width() + 1 || box.y1 < -1 || box.y2 > cy.height() + 1;
            }).map((n) => n.data('label'));
            """;

    /** Of a drawing's edges those whose words are smaller on the screen than can be read. */
    private static final String SMALL = """
            const cy = document.querySelector('.canvas').cy;
            return cy.edges().filter((e) => e.numericStyle('font-size') * cy.zoom() < arguments[0]).map((e) => e.data('label'));
            """;

    /** Pixels, less what rounding takes. */
    private static final double LEAST_LETTERS = 9.9;

    @TempDir
    private Path scratch;

    @Test
    void noNameMakesAViewWiderAndTheMenuIsWhole() {
        Browser.missing().ifPresent(reason -> Assumptions.abort(reason));
        List<String> wide = new ArrayList<>();
        DatasetGraph dataset = ExampleGraph.load();
        call(dataset, "person/xi-jinping", "Llanfairpwllgwyn".repeat(13));
        call(dataset, "place/china", "\u0627\u0644\u0635\u064a\u0646".repeat(40));
        try (GraphServer server = ExampleServer.start(dataset, 1000);
                Browser browser = Browser.open(scratch)) {
            browser.size(WIDTH, 740);
            browser.go(server.address().toString());
            browser.see("main:not([aria-busy]) h1");
            browser.turn(server.address() + "#/articles?since=2017-12&until=2017-11");
            assertThat(browser.see("#b-wrong").isDisplayed())
                    .as("what is wrong with the days is seen")
                    .isTrue();
            for (String view : AccessibilityTest.VIEWS) {
                browser.turn(server.address() + view);
                long width = (Long) browser.js("return document.documentElement.scrollWidth");
                if (width > WIDTH) {
                    wide.add(view + " " + width);
                }
                assertThat((List<?>) browser.js(MENU, WIDTH)).as(view).isEmpty();
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void noNameOfADrawingIsCutOffAndEdgesWordsCanBeRead() {
        Browser.missing().ifPresent(reason -> Assumptions.abort(reason));
        try (GraphServer server = ExampleServer.start(1000);
                Browser browser = Browser.open(scratch)) {
            for (int width : new int[] {1280, WIDTH}) {
                browser.size(width, 900);
                browser.go(server.address()
                        + "#/graph?least=0&iri=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fxi-jinping");
                browser.see("#graph-status", "facts shown");
                browser.until("names within the frame at " + width, () -> ((List<?>) browser.js(CUT)).isEmpty());
                browser.until(
                        "edges' words to be read at " + width,
                        () -> ((List<?>) browser.js(SMALL, LEAST_LETTERS)).isEmpty());
            }
        }
    }

    @Test
    void aSmallDrawingHasFewThingsAndMoreWhenAskedAndNamesMostOfThem() {
        Browser.missing().ifPresent(reason -> Assumptions.abort(reason));
        DatasetGraph dataset = ExampleGraph.load();
        Txn.executeWrite(
                dataset,
                () -> RDFParser.fromString(LargeDrawingTest.star(), Lang.TRIG).parse(dataset));
        try (GraphServer server = ExampleServer.start(dataset, 1000);
                Browser browser = Browser.open(scratch)) {
            browser.size(WIDTH, 740);
            browser.go(server.address() + "#/graph?iri=" + Calls.encode(LargeDrawingTest.body(0)));
            browser.see("#graph-status", "20 facts shown; 21 of Body 0 left out");
            names(browser, 0.6);
            assertThat((Boolean) browser.js(LEGEND_BELOW)).isTrue();
            browser.see("#more", "Draw 20 more").click();
            browser.see("#graph-status", "40 facts shown; 1 of Body 0 left out");
            assertThat(browser.js("return document.activeElement.id")).isEqualTo("more");
            browser.driver().navigate().back();
            browser.see("#graph-status", "20 facts shown");
            browser.driver().navigate().forward();
            browser.see("#graph-status", "40 facts shown");
        }
    }

    @Test
    void expandingTheThingInTheMiddleDrawsMoreOfItAndCountsRight() {
        DatasetGraph dataset = ExampleGraph.load();
        Txn.executeWrite(
                dataset,
                () -> RDFParser.fromString(LargeDrawingTest.star(), Lang.TRIG).parse(dataset));
        try (GraphServer server = ExampleServer.start(dataset, 1000);
                Browser browser = Browser.open(scratch)) {
            browser.size(WIDTH, 740);
            browser.go(server.address() + "#/graph?iri=" + Calls.encode(LargeDrawingTest.body(0)));
            browser.see("#graph-status", "20 facts shown; 21 of Body 0 left out");
            browser.see("#expand").click();
            browser.see("#graph-status", "40 facts shown; 1 of Body 0 left out");
            browser.see("#graph-status", "20 things and 20 facts came");
            browser.driver().navigate().refresh();
            browser.see("#graph-status", "40 facts shown; 1 of Body 0 left out");
            browser.see("#expand").click();
            browser.see("#graph-status", "41 facts shown");
            browser.see("#expand").click();
            assertThat(browser.see("#graph-status", "all of Body 0 was drawn already")
                            .getText())
                    .contains("41 facts shown")
                    .doesNotContain("left out");
            // as an address of before this: what was expanded does not undo what is drawn
            browser.turn(server.address() + "#/graph?facts=40&iri=" + Calls.encode(LargeDrawingTest.body(0)) + "&open="
                    + Calls.encode(LargeDrawingTest.body(0)));
            browser.see("#graph-status", "40 facts shown; 1 of Body 0 left out");
        }
    }

    /** Whether the meaning of the colours stands below the drawing, and not over it. */
    private static final String LEGEND_BELOW =
            "return document.querySelector('.colours').getBoundingClientRect().top >= document.querySelector('.canvas').getBoundingClientRect().bottom";

    private static void names(Browser browser, double share) {
        browser.until(
                "names of " + share,
                () -> ((Number)
                                        browser.js(
                                                "const cy = document.querySelector('.canvas').cy;"
                                                        + "return cy.nodes(':visible').not('.unnamed').length / cy.nodes(':visible').length"))
                                .doubleValue()
                        >= share);
        browser.until("names within the frame", () -> ((List<?>) browser.js(CUT)).isEmpty());
    }

    private static void call(DatasetGraph dataset, String thing, String name) {
        Node node = NodeFactory.createURI(Vocabulary.BASE + "id/" + thing);
        Txn.executeWrite(dataset, () -> {
            List<Quad> names = dataset.stream(Node.ANY, node, RDFS.label.asNode(), Node.ANY)
                    .toList();
            assertThat(names).isNotEmpty();
            names.forEach(dataset::delete);
            dataset.add(names.get(0).getGraph(), node, RDFS.label.asNode(), NodeFactory.createLiteralString(name));
        });
    }
}
