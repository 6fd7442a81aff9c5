package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What hindered a reader who came to these views for the first time. */
class PageDetailsTest {
    private static final String XI = "https://graphwright.org/id/person/xi-jinping";

    /** Of a map of many towns near each other the pairs of dots that hide one another. */
    private static final String HIDDEN_DOTS = """
            const done = arguments[arguments.length - 1];
            import('./atlas.js').then(({ Atlas }) => {
              const places = Array.from({ length: 120 }, (none, i) => ({ at: { latitude: 48 + (i % 12) / 3, longitude: 8 + Math.floor(i / 12) / 3 }, thing: { label: `Town ${i}` }, facts: 1, events: 0, articles: 120 - i, said: '' }));
              places.push({ ...places[0], at: { latitude: -30, longitude: 140 } }, { ...places[0], at: { latitude: 40, longitude: -120 } });
              const atlas = new Atlas(places, '', null);
              let left = 0;
              atlas.onleft = (count) => { left = count; };
              document.querySelector('main').replaceChildren(atlas.node);
              atlas.node.style.height = '600px';
              atlas.start();
              const seen = () => atlas.marks.filter((m) => !m.dot.classList.contains('covered'));
              const hiding = () => seen().filter((a) => seen().some((b) => a !== b && Math.hypot(a.x - b.x, a.y - b.y) < 0.8 * (Number(a.dot.getAttribute('r')) + Number(b.dot.getAttribute('r')))));
              const far = [hiding().length, seen().length, left];
              atlas.choose(119);
              const chosen = seen().includes(atlas.marks[119]);
              atlas.zoom(0.02, { x: atlas.marks[0].x, y: atlas.marks[0].y });
              done([...far, chosen, hiding().length, seen().length]);
            });
            """;

    @TempDir
    private static Path scratch;

    private static GraphServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.missing().ifPresent(reason -> Assumptions.abort(reason));
        server = ExampleServer.start(1000);
        browser = Browser.open(scratch);
        browser.go(server.address().toString());
        browser.see("main:not([aria-busy]) h1");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @Test
    void wherePathsAreNotFoundItSaysWhatToDo() {
        browser.turn(
                server.address() + "#/path?hops=1&from=" + XI + "&to=https://graphwright.org/id/person/geng-shuang");
        browser.see("label[for=hops]", "At most so many facts");
        browser.see("[role=status]", "No path of 1 fact.");
        assertThat(browser.driver().findElements(By.cssSelector(".ways a")))
                .extracting(WebElement::getText)
                .containsExactly("Allow 3 facts", "What is around Xi Jinping", "What is around Geng Shuang");
        browser.see(".ways a", "Allow 3 facts").click();
        browser.until(
                "three are allowed",
                () -> browser.see("#hops").getDomProperty("value").equals("3"));
    }

    /** As it is once for a graph of very many articles. */
    @Test
    void theFirstPageStandsBeforeAllIsCounted() {
        browser.turn(server.address() + "#/things");
        browser.js("""
                const own = window.fetch;
                window.counted = new Promise((given) => { window.goOn = given; });
                window.fetch = (address, ...more) => (String(address).includes('api/overview') ? window.counted.then(() => own(address, ...more)) : own(address, ...more));
                """);
        browser.turn(server.address() + "#/");
        browser.see("[role=status]", "Counting what there is");
        assertThat(browser.driver().findElements(By.cssSelector(".counts"))).isEmpty();
        browser.js("window.goOn()");
        browser.see(".counts dt", "articles");
        browser.gone("main", "Counting what there is");
        browser.go(server.address().toString());
        browser.see(".counts dt", "articles");
    }

    @Test
    void everyListIsMarkedAsOneToBrowse() {
        for (String list : List.of("things", "facts", "events", "articles")) {
            browser.turn(server.address() + "#/" + list);
            assertThat(browser.driver().findElements(By.cssSelector("header nav [aria-current]")))
                    .as(list)
                    .extracting(WebElement::getText)
                    .containsExactly("Browse");
        }
    }

    @Test
    void aFieldForAWordOfTheOntologyOffersThem() {
        browser.turn(server.address() + "#/query?name=holders-of");
        assertThat(offered("p-role"))
                .as("those that the query goes through")
                .contains("headOfState", "ministerOf")
                .doesNotContain("spouse");
        browser.turn(server.address() + "#/query?name=most-mentioned");
        assertThat(offered("p-class")).contains("Person", "Country");
    }

    private static List<String> offered(String field) {
        return browser
                .driver()
                .findElements(By.cssSelector("#" + browser.see("#" + field).getDomAttribute("list") + " option"))
                .stream()
                .map(option -> option.getDomProperty("value"))
                .toList();
    }

    @Test
    void anAnswerIsSavedWithTabsBetween() {
        browser.turn(server.address() + "#/query?name=most-mentioned&p.class=Person&run=1");
        browser.see("#answer table");
        browser.see("#tsv").click();
        String tsv = Browser.saved(scratch.resolve("downloads/answer.tsv"));
        assertThat(tsv.lines().findFirst().orElseThrow().split("\t")).hasSizeGreaterThan(1);
        assertThat(tsv).contains("Xi Jinping\t");
    }

    @Test
    void dotsOfAMapHideNoOthersAndNearerByThereAreMore() {
        browser.turn(server.address() + "#/map");
        List<?> found = (List<?>) browser.driver().executeAsyncScript(HIDDEN_DOTS);
        assertThat(found.get(0)).as("dots that hide another, of all the world").isEqualTo(0L);
        assertThat((Long) found.get(1) + (Long) found.get(2)).isEqualTo(122L);
        assertThat((Long) found.get(2)).isPositive();
        assertThat(found.get(3)).as("what is chosen is seen").isEqualTo(true);
        assertThat((Long) found.get(5)).as("nearer by").isGreaterThan((Long) found.get(1));
    }

    @Test
    void whatASentenceSaysBesidesStandsOnLinesOfItsOwn() {
        browser.js("""
                const answer = { when: '2017-01-01', saidWhen: '2017-01-01', what: 'event', label: 'Meeting: A, B; A met with B; B president of C', text: 'A met B.', article: { iri: 'https://graphwright.org/article/a', title: 'A', date: '' }, others: [], confidence: 0.9 };
                const own = window.fetch;
                window.fetch = (address, ...more) => (String(address).includes('api/timeline') ? Promise.resolve(new Response(JSON.stringify([answer]), { headers: { 'Content-Type': 'application/json' } })) : own(address, ...more));
                """);
        browser.turn(server.address() + "#/timeline?iri=" + XI);
        assertThat(browser.see(".line strong").getText()).isEqualTo("Meeting: A, B");
        assertThat(browser.driver().findElements(By.cssSelector(".line .besides li")))
                .extracting(WebElement::getText)
                .containsExactly("A met with B", "B president of C");
        browser.go(server.address().toString());
        browser.see("main:not([aria-busy]) h1");
    }

    @Test
    void aDrawingFillsAHighWindow() {
        browser.size(360, 780);
        try {
            browser.go(server.address() + "#/graph?iri=" + XI);
            browser.see(".canvas canvas");
            browser.until(
                    "the drawing uses half of the height or more",
                    () -> (Boolean) browser.js("const cy = document.querySelector('.canvas').cy;"
                            + " return Boolean(cy) && cy.nodes(':visible').renderedBoundingBox().h > cy.height() / 2"));
            assertThat(
                            (Boolean)
                                    browser.js(
                                            "const cy = document.querySelector('.canvas').cy;"
                                                    + " return cy.nodes(':visible').every((n) => n.numericStyle('font-size') * cy.zoom() >= 10.9)"))
                    .as("names are large enough to read")
                    .isTrue();
        } finally {
            browser.size(1280, 900);
        }
    }
}
