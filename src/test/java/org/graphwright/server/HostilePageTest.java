package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A graph of which every text has script in it, in a real browser: each view shows it as text, and nothing of it runs. */
class HostilePageTest {
    private static final String SCRIPT =
            "<img src=x onerror=window.ran=1><svg onload=window.ran=1></svg><script>window.ran=1</script>\\\"'>";

    /** Texts of the example without a type, but for the version of its form. */
    private static final Pattern TEXT = Pattern.compile("(?<!VERSION )\"((?:[^\"\\\\\n]|\\\\.)*)\"(\\^\\^)?");

    private static final String PERSON = "iri=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fxi-jinping";
    private static final String ARTICLE = "iri=https%3A%2F%2Fgraphwright.org%2Farticle%2Fchina-video-0a1b2c3d";
    private static final String PLACE = "https%3A%2F%2Fgraphwright.org%2Fid%2Fplace%2Fchina";

    /** The views by the name in their addresses, each with what it is asked. */
    private static final Map<String, String> VIEWS = new TreeMap<>(Map.ofEntries(
            Map.entry("", ""),
            Map.entry("thing", PERSON),
            Map.entry("article", ARTICLE),
            Map.entry("graph", PERSON),
            Map.entry("timeline", PERSON),
            Map.entry("map", ""),
            Map.entry("path", "from=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fxi-jinping&to=" + PLACE),
            Map.entry("query", "name=facts-of&p.thing=" + PLACE),
            Map.entry("search", "q=xi"),
            Map.entry("ask", "q=Who+leads+China%3F"),
            Map.entry("things", ""),
            Map.entry("facts", ""),
            Map.entry("events", ""),
            Map.entry("articles", ""),
            Map.entry("corrections", "")));

    @TempDir
    private static Path scratch;

    private static GraphServer server;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        Browser.missing().ifPresent(reason -> Assumptions.abort(reason));
        String example = Files.readString(Path.of("src/test/resources/graph/example.trig"));
        String hostile = TEXT.matcher(example)
                .replaceAll(text -> Matcher.quoteReplacement(
                        text.group(2) == null ? '"' + text.group(1) + SCRIPT + '"' : text.group()));
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(dataset, () -> RDFParser.fromString(hostile, Lang.TRIG).parse(dataset));
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
    void theseAreAllViews() throws IOException {
        Matcher views = Pattern.compile("const VIEWS = \\{(.*)\\};")
                .matcher(Files.readString(Path.of("src/main/resources/page/app.js")));
        assertThat(views.find()).isTrue();
        assertThat(List.of(views.group(1).strip().split(",\\s*")))
                .extracting(view -> view.replaceFirst(":.*", "").replace("'", ""))
                .containsExactlyInAnyOrderElementsOf(VIEWS.keySet());
    }

    @Test
    void noViewRunsWhatATextHas() {
        browser.go(server.address().toString());
        VIEWS.forEach((view, asked) -> {
            browser.turn(server.address() + "#/" + view + "?" + asked);
            browser.see("main:not([aria-busy]) h1");
            if (List.of("", "article", "graph", "path", "thing").contains(view)) {
                assertShownAsText(view);
            }
            assertNothingRan(view);
        });
    }

    @Test
    void norWhatIsOpenedInThem() {
        browser.go(server.address() + "#/thing?" + PERSON);
        browser.see(".facts summary");
        browser.js("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        browser.see(".passage mark");
        assertShownAsText("a card's sentences");
        browser.go(server.address() + "#/graph?" + PERSON);
        browser.see(".canvas canvas");
        browser.see(".side button.edge").click();
        browser.see(".side .passage");
        assertShownAsText("an edge's sentences");
        browser.go(server.address() + "#/query?name=own");
        browser.see("#sparql").clear();
        browser.see("#sparql").sendKeys("SELECT * { ?s ?p ?text FILTER isLITERAL(?text) }");
        browser.see("#run").click();
        browser.see("#answer td", "<script>");
        assertShownAsText("a query's answer");
        browser.see("#q").sendKeys("xi");
        browser.see("[role=option]", "<script>");
        assertShownAsText("what is offered as one types");
    }

    @Test
    void noAddressOfAViewRunsWhatItHas() {
        String script = "%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E";
        browser.go(server.address().toString());
        VIEWS.keySet().forEach(view -> {
            browser.turn(server.address() + "#/" + view + "?iri=" + script + "&q=" + script + "&name=" + script
                    + "&from=" + script + "&to=" + script + "&text=" + script + "&p.thing=" + script);
            browser.see("main:not([aria-busy]) h1");
            assertNothingRan(view);
        });
    }

    @Test
    void thePolicyStopsWhatWouldGetIn() {
        browser.go(server.address().toString());
        browser.see("main:not([aria-busy]) h1");
        browser.js(
                "const script = document.createElement('script'); script.textContent = 'window.ran = 1';"
                        + " document.body.append(script); document.body.insertAdjacentHTML('beforeend', arguments[0]);"
                        + " document.body.insertAdjacentHTML('beforeend', '<p id=styled style=\"color: rgb(1, 2, 3)\">x</p>')",
                SCRIPT);
        browser.js("document.body.append(Object.assign(document.createElement('img'), {id: 'later', src: 'y'}))");
        assertThat(browser.js("return window.ran")).isNull();
        assertThat(browser.js("return getComputedStyle(document.getElementById('styled')).color"))
                .isNotEqualTo("rgb(1, 2, 3)");
    }

    private static void assertShownAsText(String view) {
        assertThat(browser.js("return document.body.innerText + document.querySelector('main').textContent"))
                .as(view)
                .asString()
                .contains("<script>");
        assertNothingRan(view);
    }

    private static void assertNothingRan(String view) {
        assertThat(browser.js("return window.ran")).as(view).isNull();
        assertThat(browser.js("return [...document.querySelectorAll('*')].filter(e => e.tagName === 'SCRIPT' && !e.src"
                        + " || [...e.attributes].some(a => a.name.startsWith('on') || /^\\s*javascript:/i.test(a.value)))"
                        + ".map(e => e.outerHTML)"))
                .as(view)
                .isEqualTo(List.of());
    }
}
