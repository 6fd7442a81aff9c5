package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
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
        DatasetGraph dataset = ExampleGraph.load();
        Txn.executeWrite(dataset, () -> RDFParser.fromString(chain(), Lang.TRIG).parse(dataset));
        server = ExampleServer.start(dataset, 1000);
        browser = Browser.open(scratch);
        browser.go(server.address().toString());
        browser.see("main:not([aria-busy]) h1");
    }

    /** Six facts from one person to another. */
    private static String chain() {
        StringBuilder facts = new StringBuilder("""
                PREFIX gw: <https://graphwright.org/ontology#>
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX p: <https://graphwright.org/id/person/>
                GRAPH <https://graphwright.org/article/chain-55556678> { p:link-0 a gw:Person ; rdfs:label "Link 0" .
                """);
        for (int i = 1; i <= 6; i++) {
            facts.append("""
                    p:link-%2$d a gw:Person ; rdfs:label "Link %2$d" .
                    [] a gw:Evidence ; rdf:reifies <<( p:link-%1$d gw:childOf p:link-%2$d )>> ;
                      gw:confidence 0.9 ; gw:sentence "A link." ; gw:inArticle <https://graphwright.org/article/chain-55556678> .
                    p:link-%1$d gw:childOf p:link-%2$d .
                    """.formatted(i - 1, i));
        }
        facts.append("}\nGRAPH <https://graphwright.org/graph/things> {\n");
        for (int i = 1; i <= 6; i++) {
            facts.append("""
                    [] a gw:Belief ; rdf:reifies <<( p:link-%1$d gw:childOf p:link-%2$d )>> ; gw:belief 0.9 ; gw:sources 1 .
                    """.formatted(i - 1, i));
        }
        return facts.append("}\n").toString();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @Test
    void aGraphWithoutArticlesSaysHowToAddSome() {
        try (GraphServer empty = ExampleServer.start(DatabaseMgr.createDatasetGraph(), 1000)) {
            for (String view : List.of("", "things", "facts", "events", "articles")) {
                browser.turn(empty.address() + "#/" + view);
                browser.see(".empty", "No article yet");
                browser.see(".empty code", "graphwright add");
                assertThat(browser.see("main").getText())
                        .as(view)
                        .doesNotContain("Nothing is like that", "Newest articles");
            }
        }
    }

    @Test
    void whoHasNoQuestionPressesOneAboutWhatMostArticlesName() {
        browser.turn(server.address() + "#/ask");
        browser.see("main li a", "What happened in China?");
        browser.see("main li a", "Who is Xi Jinping?").click();
        browser.see("[role=status]", "answer");
        assertThat(browser.see("#question").getAttribute("value")).isEqualTo("Who is Xi Jinping?");
    }

    @Test
    void aNameOfAQueryThatIsNotClearIsChosenFromLinks() {
        browser.turn(server.address() + "#/query?name=facts-of&p.thing=Xi+Jinpin&run=1");
        browser.see("#answer [role=alert]", "much like it");
        browser.see("#answer li a", "Xi Jinping").click();
        browser.see("#answer td a", "China");
        assertThat(browser.driver().getCurrentUrl()).contains("xi-jinping");
    }

    @Test
    void anArticleOfAQueryIsOfferedByTheBeginningOfItsTitle() {
        browser.turn(server.address() + "#/query?name=facts-of-article");
        assertThat(browser.see("label[for=p-article]").getText()).isEqualTo("the article");
        browser.see("#p-article").sendKeys("China rea");
        browser.see("#p-article-list [role=option]", "China reacts to video").click();
        browser.see("#run").click();
        browser.see("#answer td a");
        assertThat(browser.driver().getCurrentUrl()).contains("china-video");
        browser.turn(server.address() + "#/");
        browser.driver().navigate().back();
        browser.see("#answer td a");
        assertThat(browser.see("#p-article").getAttribute("value")).isEqualTo("China reacts to video");
        browser.turn(server.address() + "#/query?name=facts-of-article&p.article=china+reac&run=1");
        browser.see("#answer td a");
        browser.turn(server.address() + "#/query?name=facts-of-article&p.article=reacts+video&run=1");
        browser.see("#answer li a", "China reacts to video").click();
        browser.see("#answer td a");
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

    @Test
    void aNameOfAPathThatIsNotKnownLeavesTheFormAsItWas() {
        browser.turn(server.address() + "#/path?hops=2&from=zzznobody&to=Xi+Jinpin");
        browser.see("[role=alert]", "'zzznobody'");
        browser.see("li a", "Xi Jinping");
        assertThat(List.of("#from", "#to", "#hops"))
                .extracting(field -> browser.see(field).getDomProperty("value"))
                .containsExactly("zzznobody", "Xi Jinpin", "2");
        browser.see("li a", "Xi Jinping").click();
        browser.until(
                "the one that is meant is taken",
                () -> browser.see("#to").getDomProperty("value").equals("Xi Jinping"));
        assertThat(browser.see("#from").getDomProperty("value")).isEqualTo("zzznobody");
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

    @Test
    void aQueryThatFindsNothingSaysWhatToDoAndKnowsTheProgramsOwnTerms() {
        for (String[] query : new String[][] {
            {"facts-by-belief&p.least=9", "Nothing found. Try a lower belief."},
            {"new-since&p.since=2029-01-01&p.least=0", "Nothing found. Try a longer time."},
            {"who-met-whom&p.thing=Davos&p.until=2001-01-01", "Nothing found. Try another name or a longer time."},
            {"contradictions", "The graph has nothing of the kind."}
        }) {
            browser.turn(server.address() + "#/query?run=1&name=" + query[0]);
            browser.see("#answer [role=status]", "0 rows");
            browser.see("#answer p", query[1]);
            assertThat(browser.see("#answer").getText()).as(query[0]).doesNotContain("gw:");
        }
        browser.turn(server.address() + "#/query?run=1&text="
                + Calls.encode("SELECT * { ?a gw:contradicts ?b ; gw:inArticle ?c ; gw:noSuch ?d }"));
        browser.see("#answer p", "Not among the classes and properties of the ontology: gw:noSuch.");
        WebElement box = browser.see("#sparql");
        box.sendKeys(" ?s gw:contra");
        browser.see(".offered [role=option]", "gw:contradicts");
    }

    @Test
    void aLongCellOfAnAnswerBeginsWithItsFirstWordsAndAButtonOpensTheRest() {
        String told = "They spoke of trade and of the sea. ".repeat(40).strip();
        browser.turn(server.address() + "#/query?run=1&text="
                + Calls.encode("SELECT * { VALUES ?told { '" + told + "' 'Few words.' } }"));
        browser.see("#answer td", "Few words.");
        WebElement cell = browser.see("#answer td", "They spoke");
        assertThat(cell.getSize().getHeight()).isLessThan(120);
        assertThat(cell.getText()).hasSizeBetween(120, 180).endsWith("… more");
        assertThat(browser.driver().findElements(By.cssSelector("#answer td button")))
                .hasSize(1);
        browser.see("#answer td button").sendKeys(Keys.ENTER);
        assertThat(cell.getText()).isEqualTo(told + " less");
        browser.see("#answer td [aria-expanded=true]").sendKeys(Keys.ENTER);
        assertThat(cell.getText()).hasSizeBetween(120, 180);
        browser.see("#csv").click();
        assertThat(Browser.saved(scratch.resolve("downloads/answer.csv"))).contains(told);
    }

    @Test
    void theMapOfAnAnswerIsAskedForAboveItsRowsAndComesIntoView() {
        browser.turn(server.address() + "#/query?run=1&text="
                + Calls.encode("SELECT ?place ?n { ?place a gw:Country VALUES ?n { "
                        + "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 } }"));
        browser.see("#answer td");
        assertThat(browser.see("#map").getLocation().getY())
                .isLessThan(browser.see("#answer table").getLocation().getY());
        browser.see("#map").click();
        browser.see(".map-list a", "China");
        browser.until(
                "the heading in the window, with the focus",
                () -> Boolean.TRUE.equals(
                        browser.js(
                                "const at = document.activeElement; const box = at.getBoundingClientRect();"
                                        + " return at.textContent === 'Places of the answer' && box.top >= 0 && box.bottom < innerHeight / 2")));
    }

    @Test
    void aDrawingOfAThingByItsNameIsAroundThatThing() {
        browser.turn(server.address() + "#/graph?iri=Xi+Jinping");
        assertThat(browser.see("h1").getText()).isEqualTo("Around Xi Jinping");
        browser.see(".side h2", "Xi Jinping");
        assertThat(browser.driver().getCurrentUrl()).contains("person%2Fxi-jinping");
        browser.see("#graph-status", "facts shown");
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsSaidBesideTheFilters() {
        for (String list : List.of("things", "facts", "events", "articles")) {
            browser.turn(server.address() + "#/" + list + "?since=2017-12-01&until=2017-11-01");
            assertThat(browser.see("#b-wrong").getText())
                    .as(list)
                    .startsWith("2017-12-01 is after 2017-11-01, so that nothing is between");
            assertThat(browser.see("#b-since[aria-invalid]").getDomProperty("value"))
                    .isEqualTo("2017-12-01");
        }
        browser.js("const since = document.getElementById('b-since'); since.value = '2017-01-01';"
                + " since.dispatchEvent(new Event('change'))");
        browser.see(".rows .article-link", "Xi speaks in Davos");
        assertThat(browser.driver().findElements(By.cssSelector("#b-wrong"))).isEmpty();
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
                const answer = { when: '2017-01-01', saidWhen: '2017-01-01', what: 'event', label: 'Meeting: A, B; A met with B; B president of C', text: 'A met B.', article: { iri: 'https://graphwright.org/article/a', title: 'A', date: '' }, others: [], confidence: 0.9, sure: true };
                const own = window.fetch;
                window.fetch = (address, ...more) => (String(address).includes('api/timeline') ? Promise.resolve(new Response(JSON.stringify([answer]), { headers: { 'Content-Type': 'application/json' } })) : own(address, ...more));
                """);
        browser.turn(server.address() + "#/timeline?iri=" + XI);
        assertThat(browser.see(".line strong").getText()).isEqualTo("Meeting: A, B");
        assertThat(browser.driver().findElements(By.cssSelector(".line .besides li")))
                .extracting(WebElement::getText)
                .containsExactly("A met with B", "B president of C");
        assertThat((Boolean) browser.js("return document.querySelector('.line .besides li').clientWidth"
                        + " > document.querySelector('.line .besides').clientWidth / 2"))
                .as("each over the width of the entry")
                .isTrue();
        assertThat(browser.js("return getComputedStyle(document.querySelector('.line .besides li')).display"))
                .as("no entry of its own, with a column for its date")
                .isEqualTo("list-item");
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

    /** A person's drawing at first sight, on a screen and on a telephone. */
    @Test
    void theGraphFillsTheWindowAndNamesItsThings() {
        for (int width : new int[] {1280, 360}) {
            browser.size(width, 757);
            try {
                browser.go(server.address() + "#/graph?iri=" + XI);
                browser.see("#graph-status", "facts shown");
                browser.until(
                        "a layout at " + width,
                        () -> !browser.js("return performance.getEntriesByName('layout').length")
                                .equals(0L));
                assertThat(browser.driver().findElements(By.cssSelector(".controls details[open]")))
                        .isEmpty();
                assertThat((String) browser.js("""
                                const [cy, box] = [document.querySelector('.canvas').cy, document.querySelector('.canvas').getBoundingClientRect()];
                                const seen = cy.nodes(':visible');
                                const drawn = seen.renderedBoundingBox({ includeOverlays: false });
                                const wrong = [];
                                if (box.bottom > innerHeight) wrong.push('canvas ends below the window');
                                if (box.height < innerHeight * (innerWidth > 700 ? 0.7 : 0.55)) wrong.push('canvas is low: ' + box.height);
                                if (drawn.w < 0.75 * box.width && drawn.h < 0.75 * box.height) wrong.push('drawing is small: ' + drawn.w + ' x ' + drawn.h);
                                if (Math.max(drawn.w / box.width, drawn.h / box.height) < 0.85) wrong.push('drawing fills neither side');
                                const unnamed = seen.filter('.unnamed').length;
                                if (unnamed > seen.length * (innerWidth > 700 ? 0.1 : 0.4)) wrong.push(unnamed + ' of ' + seen.length + ' without a name');
                                return wrong.join('; ');
                                """)).as("at " + width).isEmpty();
            } finally {
                browser.size(1280, 900);
            }
        }
    }

    /** So many things that from as far as they were laid out, half of their names covered each other. */
    @Test
    void thingsOfADrawingMoveApartForTheirNames() {
        browser.turn(server.address() + "#/graph?iri=" + XI);
        browser.see("#graph-status", "facts shown");
        browser.until(
                "a layout",
                () -> !browser.js("return performance.getEntriesByName('layout').length")
                        .equals(0L));
        assertThat((List<?>) browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                Promise.all([import('./spread.js'), import('./declutter.js')]).then(([{ spread }, { declutter }]) => {
                  const cy = document.querySelector('.canvas').cy;
                  cy.elements().remove();
                  cy.add(Array.from({ length: 30 }, (none, i) => ({ group: 'nodes', data: { id: `n${i}`, label: `Somebody ${i}`, lines: `Somebody ${i}`, family: 'person', size: 30 - (i % 7) }, position: { x: 300 * Math.sin(2.4 * i), y: 9 * i } })));
                  const unnamed = () => { cy.fit(cy.elements(), 16); declutter(cy); return cy.nodes('.unnamed').length; };
                  const before = unnamed();
                  spread(cy, cy.nodes(), cy.collection());
                  const places = JSON.stringify(cy.nodes().map((n) => n.position()));
                  const after = unnamed();
                  done([before > 0, after, places.includes('null') || places.includes('NaN')]);
                });
                """)).isEqualTo(List.of(true, 0L, false));
    }

    @Test
    void theLegendShowsShapesAndFoldedFiltersSayThatTheyAreSet() {
        browser.turn(server.address() + "#/graph?least=0.2&events=in&iri=" + XI);
        browser.see(".controls summary", "Filters (2 set)");
        assertThat(browser.js("""
                        const shape = (family) => getComputedStyle(document.querySelector(`.colours [data-family="${family}"]`), '::before');
                        return [shape('person').borderRadius, shape('event').borderRadius, shape('event').transform === 'none'];
                        """)).isEqualTo(List.of("50%", "2px", false));
        browser.see(".controls summary").click();
        browser.see("#f-least");
        browser.until("all in view beside the open filters", () -> Boolean.TRUE.equals(browser.js("""
                        const cy = document.querySelector('.canvas').cy;
                        const drawn = cy.nodes(':visible').renderedBoundingBox({ includeOverlays: false });
                        return drawn.y1 > -1 && drawn.y2 < cy.height() + 1;
                        """)));
    }

    /** The map keeps what is seen in its address a moment later, when its reader may have gone on. */
    @Test
    void theMapThatIsLeftWritesNoAddress() {
        browser.go(server.address() + "#/map");
        browser.see(".atlas");
        browser.until(
                "an address with what is seen",
                () -> browser.driver().getCurrentUrl().contains("at="));
        Object after = browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const own = window.fetch;
                window.fetch = (address, ...more) => (String(address).includes('api/facts') ? new Promise((given) => { setTimeout(given, 1500); }).then(() => own(address, ...more)) : own(address, ...more));
                document.querySelector('.atlas').dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
                location.hash = '#/facts?property=headOfState';
                setTimeout(() => done(location.hash), 800);
                """);
        assertThat(after).isEqualTo("#/facts?property=headOfState");
        browser.see("h1", "Facts");
        browser.driver().navigate().back();
        browser.see(".atlas");
        browser.driver().navigate().forward();
        browser.see("h1", "Facts");
        browser.go(server.address().toString());
    }

    @Test
    void aPropertyGivenByItsIriIsNamedInWords() {
        for (String given : List.of("https://graphwright.org/ontology%23headOfState", "gw:headOfState")) {
            browser.turn(server.address() + "#/facts?property=" + given);
            browser.see("[role=status] a", "head of state ×");
        }
    }

    @Test
    void pathsAreAsLongWhereverOneAsks() {
        String ends = "from=https://graphwright.org/id/person/link-0&to=https://graphwright.org/id/person/link-6";
        assertThat(Calls.get(server, "api/path?" + ends, "*/*").body()).contains("Link 3");
        browser.turn(server.address() + "#/path?" + ends);
        browser.see("[role=status]", "1 path");
        assertThat(browser.see("#hops").getDomProperty("value")).isEqualTo("6");
        HttpResponse<String> without =
                Calls.get(server, "api/path?" + ends + "&without=https://graphwright.org/id/person/link-6", "*/*");
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(without.body()).contains("one of its ends");
    }
}
