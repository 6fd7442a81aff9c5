package org.graphwright.server;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Does in a real browser what a person does. */
class PageTest {
    private static final String XI = "#/thing?iri=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fxi-jinping";

    private static final String HOSTILE = """
            PREFIX gw: <https://graphwright.org/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX a: <https://graphwright.org/article/bad-55556666#>
            GRAPH <https://graphwright.org/article/bad-55556666> {
              <https://graphwright.org/article/bad-55556666> a gw:Article ; gw:articleId "bad" ; gw:language "en" ;
                gw:title "<script>document.title='pwned'</script>" ; gw:url "javascript:document.title='pwned'" ;
                gw:text "Says <img src=x onerror=document.title='pwned'> and <script>document.title='pwned'</script>." .
              <https://graphwright.org/id/person/img> a gw:Person ; rdfs:label "<img src=x onerror=document.title='pwned'>" .
              a:m1 a gw:Mention ; gw:begin 5 ; gw:end 47 ; gw:kind gw:NAME ; gw:mentionType gw:Person ; gw:confidence 0.9 ;
                gw:refersTo <https://graphwright.org/id/person/img> ; gw:inArticle <https://graphwright.org/article/bad-55556666> .
              <https://graphwright.org/id/place/japan> a gw:Country ; rdfs:label "Japan" ; gw:isoCode "JP" .
              a:m2 a gw:Mention ; gw:begin 0 ; gw:end 4 ; gw:kind gw:NAME ; gw:mentionType gw:Country ; gw:confidence 0.9 ;
                gw:refersTo <https://graphwright.org/id/place/japan> ; gw:inArticle <https://graphwright.org/article/bad-55556666> .
            }
            """;

    /** Two facts that join the same two things, a verb that no property says, and a sentence that says three things. */
    private static final String HEAD = """
            PREFIX gw: <https://graphwright.org/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX a: <https://graphwright.org/article/ann-55556677#>
            PREFIX t: <https://graphwright.org/id/person/>
            PREFIX o: <https://graphwright.org/id/organization/>
            GRAPH <https://graphwright.org/article/ann-55556677> {
              t:ann-fold a gw:Person ; rdfs:label "Ann Fold" ; gw:headOf o:fold-works ; gw:memberOf o:fold-works ; gw:openRelation o:fold-works .
              o:fold-works a gw:Organization ; rdfs:label "Fold Works" .
              a:f1 a gw:Evidence ; rdf:reifies <<( t:ann-fold gw:headOf o:fold-works )>> ; gw:confidence 0.95 ; gw:sentence "Ann Fold heads Fold Works." ;
                gw:inArticle <https://graphwright.org/article/ann-55556677> .
              a:f2 a gw:Evidence ; rdf:reifies <<( t:ann-fold gw:memberOf o:fold-works )>> ; gw:confidence 0.9 ; gw:sentence "Ann Fold is of Fold Works." ;
                gw:inArticle <https://graphwright.org/article/ann-55556677> .
              a:f3 a gw:Evidence ; rdf:reifies <<( t:ann-fold gw:openRelation o:fold-works )>> ; gw:confidence 0.9 ; gw:sentence "Ann Fold renamed Fold Works." ;
                gw:relation "rename" ; gw:inArticle <https://graphwright.org/article/ann-55556677> .
              t:ann-fold gw:citizenOf o:fold-land ; gw:spouse t:bo-fold .
              o:fold-land a gw:Country ; rdfs:label "Fold Land" .
              t:bo-fold a gw:Person ; rdfs:label "Bo Fold" ; owl:sameAs <http://www.wikidata.org/entity/Q1> , <javascript:alert(1)> .
              a:f4 a gw:Evidence ; rdf:reifies <<( t:ann-fold gw:citizenOf o:fold-land )>> ; gw:confidence 0.9 ; gw:sentence "Ann Fold heads Fold Works." ;
                gw:inArticle <https://graphwright.org/article/ann-55556677> .
              a:e1 a gw:Resignation ; rdfs:label "Resignation: Ann Fold" ; gw:agent t:ann-fold ; gw:patient t:ann-fold , t:bo-fold ; gw:eventDate "2018-01-01" ;
                gw:confidence 0.45 ; gw:sentence "Ann Fold left." ; gw:inArticle <https://graphwright.org/article/ann-55556677> .
              a:f5 a gw:Evidence ; rdf:reifies <<( t:ann-fold gw:spouse t:bo-fold )>> ; gw:confidence 0.9 ; gw:sentence "Ann Fold heads Fold Works." ;
                gw:inArticle <https://graphwright.org/article/ann-55556677> .
            }
            """;

    @TempDir
    private static Path scratch;

    private static GraphServer server;
    private static Browser browser;

    @BeforeAll
    static void open() {
        Browser.missing().ifPresent(reason -> Assumptions.abort(reason));
        DatasetGraph dataset = ExampleGraph.load();
        Txn.executeWrite(dataset, () -> RDFParser.fromString(HOSTILE, Lang.TRIG).parse(dataset));
        Txn.executeWrite(dataset, () -> RDFParser.fromString(HEAD, Lang.TRIG).parse(dataset));
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
    void beginsWithAnOverview() {
        go("#/");
        assertThat(browser.see(".counts").getText()).contains("articles").contains("4");
        browser.see(".rows a", "China");
        browser.see(".rows a", "China reacts to video");
    }

    @Test
    void leadsFromTheOverviewToListsAndNarrowsThem() {
        go("#/");
        browser.see(".bars a", "head of state").click();
        browser.see("h1", "Facts");
        browser.see(".rows .thing", "Xi Jinping");
        browser.see(".browse aside a", "Country").click();
        browser.see("[role=status] a", "Country ×");
        browser.see("nav[aria-label=Lists] a", "Articles").click();
        browser.see("[role=status]", " articles");
        assertThat(browser.driver()
                        .findElements(By.cssSelector(".rows .article-link"))
                        .get(0)
                        .getText())
                .isEqualTo("China reacts to video");
        browser.see(".over-time a[aria-label^='2017-01']").click();
        browser.see("[role=status]", "1 article");
        browser.see(".rows .article-link", "Xi speaks in Davos");
        assertThat(browser.see("#b-since").getAttribute("value")).isEqualTo("2017-01-01");
        assertThat(browser.see("#b-until").getAttribute("value")).isEqualTo("2017-01-31");
        browser.see(".over-time a[aria-label^='2017-01'][aria-current]");
        browser.see(".over-time a[aria-label^='2017-03']:not([aria-current])");
        browser.see("nav[aria-label=Lists] a", "Events").click();
        browser.see(".rows .tag", "Meeting");
        browser.see(".rows .thing", "Doris Leuthard");
        browser.see("nav[aria-label=Lists] a", "Things").click();
        browser.see("nav[aria-label=Lists] a", "Who is new").click();
        browser.see(".rows time", "2017-03-01");
    }

    @Test
    void findsAThingAsOneTypesAndOpensItByKeyboardAlone() {
        go("#/");
        browser.see(".counts");
        browser.driver().switchTo().activeElement().sendKeys("/");
        browser.driver().switchTo().activeElement().sendKeys("xi jin");
        browser.see("[role=option]", "Xi Jinping");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(browser.see("h1", "Xi Jinping").getText()).isEqualTo("Xi Jinping");
        assertThat(browser.driver().getCurrentUrl()).endsWith(XI);
    }

    @Test
    void theSearchFieldSaysWhatIsSoughtAndOffersAtOnceToWhoComesBackToIt() {
        go("#/search?q=xi");
        WebElement field = browser.see("#q");
        browser.until("what is sought", () -> "xi".equals(field.getAttribute("value")));
        field.clear();
        field.sendKeys("geng");
        browser.see("[role=option]", "Geng Shuang");
        field.sendKeys(Keys.ESCAPE);
        browser.see("header nav a", "Queries").click();
        browser.see(".questions a", "Who met whom").click();
        browser.see("h1", "Who met whom");
        assertThat(field.getAttribute("value")).isEmpty();
        assertThat(browser.see("#p-since").getAttribute("value")).isEmpty();
        browser.see("#run").click();
        browser.see("#answer [role=status]", " row");
    }

    @Test
    void showsTheSentenceBehindAFactAndTheArticleWithItsMentions() {
        go(XI);
        browser.see(".facts h3", "head of state");
        assertThat(browser.see(".facts .fact-head", "China").getText()).contains("97 %");
        browser.see(".fact .rest summary", "1 more sentence").click();
        browser.see(".rest .passage", "Chinese President Xi Jinping met");
        assertThat(browser.see(".passage mark[data-role=subject]").getText()).isEqualTo("Xi Jinping");
        browser.see(".passage .article-link", "China reacts to video").click();
        browser.see(".text .mention[data-family=person]", "Xi Jinping");
        browser.see(".text .mention[data-kind=PRONOUN]", "He");
        assertThat(browser.see(".text .target").getText()).contains("President Xi Jinping leads China.");
        browser.see(".beside button[aria-label='To the words']").sendKeys(Keys.SPACE);
        assertThat(browser.see(".text .read.lit").getText()).isNotEmpty();
        browser.see(".beside summary", "Things").click();
        browser.see(".beside .thing", "Geng Shuang");
        browser.see(".text .mention", "Beijing").click();
        browser.see("h1", "Beijing");
    }

    @Test
    void aCardHasAListOfItsPartsAndASentenceStandsInItOnce() {
        browser.size(1280, 500);
        try {
            go(XI);
            browser.see("nav.contents a", "Articles 2").click();
            assertThat(browser.js("return document.activeElement.textContent")).isEqualTo("Articles");
            assertThat((Long) browser.js("return Math.round(document.activeElement.getBoundingClientRect().top"
                            + " - document.querySelector('nav.contents').getBoundingClientRect().bottom)"))
                    .as("the heading below the list of parts")
                    .isBetween(0L, 300L);
            go("#/thing?part=events&iri=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fxi-jinping");
            browser.until(
                    "the part of the address",
                    () -> "Events".equals(browser.js("return document.activeElement.textContent")));
            go("#/thing?iri=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fann-fold");
            browser.see(".facts h3");
            browser.see(".groups button", "in the articles' own words").click();
            assertThat(browser.js("return document.activeElement.textContent")).isEqualTo("in the articles' own words");
            WebElement again = browser.see(".again summary", "the same sentence as under “head of Fold Works”");
            // the driver does not see that the bar above the page covers it
            browser.js("document.querySelector('.again summary').scrollIntoView({block: 'center'})");
            again.click();
            browser.see(".again .passage", "Ann Fold heads Fold Works.");
        } finally {
            browser.size(1280, 900);
        }
    }

    @Test
    void drawsExpandsHidesAndFiltersTheNeighbourhood() {
        go("#/graph?iri=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fgeng-shuang");
        browser.see(".canvas canvas");
        browser.see("#graph-status", "facts shown");
        assertThat(shown("node")).contains("Foreign Ministry of China").doesNotContain("Beijing");
        go("#/graph?least=0&iri=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fgeng-shuang");
        browser.see(".canvas canvas");
        browser.see("#graph-status", "facts shown");
        assertThat(shown("node")).contains("Beijing").doesNotContain("China");
        choose("place/beijing");
        browser.see(".side h2", "Beijing");
        browser.see("#expand").click();
        browser.see(".side button.edge", "Geng Shuang birth place → Beijing");
        browser.see(".side button.edge", "located in → China").click();
        browser.see(".side .passage", "He was born in Beijing, in China.");
        assertThat(shown("node")).contains("China");
        choose("place/china");
        browser.see("#hide").click();
        assertThat(shown("node")).contains("Beijing").doesNotContain("China");
        browser.driver().navigate().back();
        browser.until("the step is taken back", () -> shown("node").contains("China"));
        choose("place/china");
        browser.see("#hide").click();
        browser.see("#all").click();
        assertThat(shown("node")).contains("China");
        browser.see(".controls summary").click();
        browser.see("#f-property option[value='gw:birthPlace']").click();
        assertThat(shown("edge")).containsOnly("birth place");
        assertThat(browser.driver().getCurrentUrl()).contains("property=gw%3AbirthPlace");
    }

    @Test
    void drawsEventsWithWhoTookPartAndTheSentencesThatTellOfThem() {
        go(XI.replace("thing", "graph"));
        browser.see("#graph-status", "facts shown");
        assertThat(shown("edge")).doesNotContain("part in");
        browser.see(".controls summary").click();
        browser.see("#f-events").click();
        browser.see(".side button.edge", "part in → ").click();
        browser.see(".side .passage .article-link");
        assertThat(shown("edge")).contains("part in");
        browser.until(
                "an address to share", () -> browser.driver().getCurrentUrl().contains("events=in"));
        browser.driver().navigate().refresh();
        browser.see(".side button.edge", "part in → ");
    }

    @Test
    void foldsWhatElseIsSaidOfABodyBehindItsFirstFact() {
        go("#/thing?iri=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fann-fold");
        browser.see(".facts .fact-head", "head of");
        assertThat(browser.driver().findElements(By.cssSelector(".facts .fact-head")).stream()
                        .filter(WebElement::isDisplayed)
                        .map(WebElement::getText))
                .noneMatch(text -> text.startsWith("member of"));
        browser.see(".fact .rest summary", "also member of").click();
        browser.see(".rest .fact .passage", "Ann Fold is of Fold Works.");
        browser.see(".facts h3", "in the articles' own words");
    }

    @Test
    void namesClassesInWordsInTheAnswersOfQueries() {
        go("#/query?name=events&run=1");
        browser.see("#answer td", "Meeting");
        assertThat(browser.see("#answer table").getText()).doesNotContain("gw:");
        browser.see("#answer td[data-column=participants] a", "Xi Jinping").click();
        browser.see("h1", "Xi Jinping");
    }

    @Test
    void drawsTheSameThingsInTheSamePlacesEachTime() {
        assertThat(places()).hasSizeGreaterThan(60).isEqualTo(places());
    }

    /** Where things stand when the drawing has been opened. */
    private static String places() {
        go(XI.replace("thing", "graph"));
        browser.until(
                "a layout",
                () -> !browser.js("return performance.getEntriesByName('layout').length")
                        .equals(0L));
        return (String) browser.js(
                "return JSON.stringify(document.querySelector('.canvas').cy.nodes().map(n => n.position()))");
    }

    /** Words of an edge, by their middle, under a name; a legend or a window's end over the drawing. */
    @Test
    void nothingOfADrawingLiesUnderSomethingElse() {
        for (int width : new int[] {360, 1280}) {
            browser.size(width, 900);
            go(XI.replace("thing", "graph"));
            browser.see("#graph-status", "facts shown");
            browser.until(
                    "words laid out",
                    () -> !browser.js("return performance.getEntriesByName('layout').length")
                            .equals(0L));
            assertThat(browser.js("""
                            const cy = document.querySelector('.canvas').cy;
                            const names = cy.nodes(':visible').not('.unnamed').map((n) => n.renderedBoundingBox({ includeNodes: false, includeOverlays: false }));
                            return cy.edges('.named:visible').not('.tight').filter((e) => {
                              const [m, zoom, pan] = [e.midpoint(), cy.zoom(), cy.pan()];
                              const [x, y] = [m.x * zoom + pan.x, m.y * zoom + pan.y];
                              return names.some((b) => x > b.x1 + 2 && x < b.x2 - 2 && y > b.y1 + 2 && y < b.y2 - 2);
                            }).map((e) => e.data('label'))""")).as("words under names at " + width).isEqualTo(List.of());
            assertThat(
                            browser.js(
                                    "const [l, c] = ['.colours', '.canvas'].map((s) => document.querySelector(s).getBoundingClientRect());"
                                            + " return (l.bottom <= c.top || l.top >= c.bottom) && (innerWidth < 700 || c.bottom <= innerHeight && c.height > innerHeight / 2) ? '' : JSON.stringify([l, c, innerWidth, innerHeight])"))
                    .as("legend and canvas at " + width)
                    .isEqualTo("");
        }
    }

    @Test
    void movesNothingForWhoWantsLessMotion() {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        try {
            go("#/graph?least=0&iri=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fgeng-shuang");
            browser.see("#graph-status", "facts shown");
            choose("place/beijing");
            browser.js(
                    "const cy = document.querySelector('.canvas').cy; cy.moved = 0;"
                            + " cy.on('layoutstart', () => requestAnimationFrame(() => { cy.moved += cy.nodes(':animated').length; }));");
            browser.see("#expand").click();
            browser.see("#graph-status", "came");
            assertThat(browser.js("return document.querySelector('.canvas').cy.moved"))
                    .isEqualTo(0L);
            assertThat(browser.js("return getComputedStyle(document.querySelector('#expand')).transitionDuration"))
                    .isEqualTo("0s");
        } finally {
            browser.dark(false);
        }
    }

    @Test
    void printsADossierOnPaper() {
        browser.go(server.address() + "dossier?thing=Xi+Jinping");
        browser.see("h1", "Xi Jinping");
        byte[] paper = Base64.getDecoder().decode((String) browser.driver()
                .executeCdpCommand("Page.printToPDF", Map.of("printBackground", true))
                .get("data"));
        assertThat(new String(paper, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("/Type /Page\n");
    }

    @Test
    void savesWhatIsDrawn() {
        go(XI.replace("thing", "graph"));
        browser.see(".canvas canvas");
        browser.see("#graphml").click();
        assertThat(Browser.saved(scratch.resolve("downloads/graph.graphml")))
                .contains("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">")
                .contains("<data key=\"label\">Xi Jinping</data>");
        browser.see("#png").click();
        assertThat(Browser.saved(scratch.resolve("downloads/graph.png"))).contains("PNG");
    }

    @Test
    void whatIsLessSureIsFoldedOnTheCardAndTheTimeline() {
        String ann = "#/%s?iri=https%%3A%%2F%%2Fgraphwright.org%%2Fid%%2Fperson%%2Fann-fold";
        go(ann.formatted("thing"));
        browser.see("nav.contents a", "Events 1");
        WebElement more = browser.see("[data-key=events] .more", "1 less sure");
        assertThat(browser.js("return document.querySelector('[data-key=events]').textContent"))
                .asString()
                .doesNotContain("Ann Fold left.");
        more.click();
        WebElement event = browser.see("[data-key=events] .fact", "Ann Fold left.");
        assertThat(event.findElements(By.cssSelector(".fact-head .thing")))
                .extracting(WebElement::getText)
                .containsExactly("Ann Fold", "Bo Fold");
        assertThat(event.getText()).contains("45 %");
        go(ann.formatted("timeline"));
        browser.see("details > summary", "1 less sure").click();
        browser.see("details[open] .line li", "Ann Fold left.");
    }

    @Test
    void showsATimeline() {
        go(XI.replace("thing", "timeline"));
        browser.see("h2", "2017");
        browser.see(".line li", "Xi speaks in Davos");
    }

    @Test
    void showsPlacesOnAMapWithAListBesideIt() {
        go(XI);
        browser.see(".actions a", "Map").click();
        browser.see("h1", "Places of Xi Jinping");
        browser.see(".map-list li", "1 fact, 2 articles");
        browser.see(".dots .of-tied", "told of in facts or events");
        go("#/map");
        browser.see(".map-list li", "Japan");
        long dots = visibleDots();
        browser.see(".dots label", "only mentioned (1)").click();
        browser.until("fewer dots", () -> visibleDots() < dots);
        go(XI.replace("thing", "map"));
        browser.see(".atlas circle.tied");
        browser.see(".atlas").sendKeys("+", Keys.ARROW_LEFT);
        browser.until(
                "a place in the address", () -> browser.driver().getCurrentUrl().contains("at="));
        browser.see(".map-list a", "China").sendKeys(Keys.NULL);
        browser.see(".atlas circle.chosen");
        browser.see(".atlas circle.dot").click();
        browser.see(".map-list .lit a", "China").click();
        browser.see("h1", "China");
        go("#/query?name=facts-of&p.thing=Xi+Jinping&run=1");
        browser.see("#map").click();
        browser.see(".map-list a", "China");
        browser.see(".atlas circle.dot");
    }

    private static long visibleDots() {
        return (Long) browser.js("return document.querySelectorAll('circle.dot:not(.covered)').length");
    }

    @Test
    void findsAPath() {
        go("#/path");
        browser.see("#from").sendKeys("geng");
        browser.see("[role=option]", "Geng Shuang");
        browser.see("#from").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.see("#to").sendKeys("china");
        browser.see("#to-list [role=option]", "China");
        browser.see("#to").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.see("form.inline button").click();
        browser.see(".chain", "Geng Shuang birth place");
        browser.see(".way summary").click();
        browser.see(".way .passage", "He was born in Beijing");
    }

    @Test
    void saysWhatToDoWhereAnAddressNamesNothingOrOneThingTwice() {
        go("#/thing");
        browser.see("h1", "Which thing?");
        browser.see("main .ways a", "All things").click();
        browser.see("h1", "Things");
        go("#/article?iri=");
        browser.see("h1", "Which article?");
        go("#/search?q=");
        browser.see("main .ways a", "All articles");
        go(XI.replace("thing?iri", "path?from") + XI.replaceAll(".*iri=", "&to="));
        browser.see("[role=status]", "Both are Xi Jinping");
        go("#/path?from=nobody");
        browser.see("[role=alert]");
    }

    @Test
    void runsANamedQueryWithAParameterAndSavesTheAnswer() {
        go("#/query");
        browser.see(".questions a", "Facts of one thing").click();
        browser.see("h1", "Facts of one thing");
        browser.see("#p-thing").sendKeys("Xi Jinping");
        browser.see("#run").click();
        browser.see("#answer td", "China");
        browser.see("#csv").click();
        assertThat(Browser.saved(scratch.resolve("downloads/answer.csv")))
                .contains("\"China\"", "/id/place/china\"", " iri\"");
    }

    @Test
    void offersArticlesByTheirTitlesWhereAQueryAsksForOne() {
        go("#/query?name=facts-of-article");
        browser.see("#p-article").sendKeys("davos");
        browser.see("#p-article-list [role=option]", "Xi speaks in Davos").click();
        assertThat(browser.see("#p-article").getAttribute("value")).isEqualTo("Xi speaks in Davos");
        browser.see("#run").click();
        browser.see("#answer td", "Xi Jinping");
        browser.driver().navigate().refresh();
        browser.see("#answer td", "Xi Jinping");
        assertThat(browser.see("#p-article").getAttribute("value")).isEqualTo("Xi speaks in Davos");
        go("#/query?name=facts-of-article&run=1&p.article=xi+speaks");
        browser.see("#answer td", "Xi Jinping");
    }

    @Test
    void sortsAnAnswerByWhatNumbersAreWorth() {
        go("#/query?run=1&sort=-n&text=SELECT+*+%7B+VALUES+%3Fn+%7B+0.9+0.85+10+2.5+UNDEF+%7D+%7D");
        browser.see("th[aria-sort=descending]", "n");
        assertThat(answered()).isEqualTo(List.of("10", "2.5", "0.9", "0.85", ""));
        browser.see("th button", "n").click();
        browser.see("th[aria-sort=ascending]", "n");
        assertThat(answered()).isEqualTo(List.of("0.85", "0.9", "2.5", "10", ""));
    }

    @Test
    void turnsThePagesOfAnAnswerInItsOrderAndComesBackToThem() {
        String rows = IntStream.rangeClosed(1, 250).mapToObj(Integer::toString).collect(joining(" "));
        go("#/query?run=1&text=" + Calls.encode("SELECT * { VALUES ?n { " + rows + " } }"));
        browser.see("#answer [role=status]", "250 rows");
        browser.see("nav[aria-label=Rows]", "1 to 100");
        browser.see("th button", "n").click();
        browser.see("th[aria-sort=ascending]", "n");
        browser.see("th button", "n").click();
        browser.see("th[aria-sort=descending] button:focus", "n");
        browser.see("#answer td", "250");
        browser.see("nav[aria-label=Rows] button", "More").click();
        browser.see("nav[aria-label=Rows]", "101 to 200");
        browser.see("nav[aria-label=Rows] button", "More").click();
        browser.see("nav[aria-label=Rows]", "201 to 250");
        assertThat(answered())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .startsWith("50", "49")
                .endsWith("1")
                .hasSize(50);
        browser.driver().navigate().refresh();
        browser.see("nav[aria-label=Rows]", "201 to 250");
        browser.see("th[aria-sort=descending]", "n");
        browser.see("nav[aria-label=Rows] button", "Before").click();
        browser.see("nav[aria-label=Rows]", "101 to 200");
        browser.driver().navigate().back();
        browser.see("nav[aria-label=Rows]", "201 to 250");
        browser.driver().navigate().back();
        browser.see("nav[aria-label=Rows]", "101 to 200");
        go("#/query?run=1&row=700&text=SELECT+*+%7B+VALUES+%3Fn+%7B+1+2+%7D+%7D");
        assertThat(browser.see("#answer td", "1")).isNotNull();
    }

    private Object answered() {
        return browser.js("return [...document.querySelectorAll('#answer td')].map((cell) => cell.textContent)");
    }

    @Test
    void leadsFromASentenceOfAnAnswerToItsArticleAndBackToTheAnswerAsItWas() {
        go("#/query?name=between&run=1&p.a=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fxi-jinping&p.b=China");
        assertThat(browser.see("#p-a").getAttribute("value")).isEqualTo("Xi Jinping");
        browser.see("th button", "sentence").click();
        browser.see("th[aria-sort=ascending]", "sentence");
        browser.see("#answer a.sentence", "President Xi Jinping leads China.").click();
        assertThat(browser.see(".text .target").getText()).contains("President Xi Jinping leads China.");
        browser.driver().navigate().back();
        browser.see("th[aria-sort=ascending]", "sentence");
        assertThat(browser.see("#p-a").getAttribute("value")).isEqualTo("Xi Jinping");
    }

    @Test
    void offersTheWordsOfAQuery() {
        go("#/query?name=own");
        WebElement box = browser.see("#sparql");
        box.clear();
        box.sendKeys("SELECT * { ?s gw:memberO");
        browser.see(".offered [role=option]", "gw:memberOf").click();
        box.sendKeys(" ?o ; gw:noSuch ?x }");
        browser.see("#run").click();
        browser.see("#answer p", "Not among the classes and properties of the ontology: gw:noSuch");
        assertThat(box.getAttribute("value")).contains("gw:memberOf ?o");
        box.clear();
        box.sendKeys("SELECT * { ?s gw:head");
        browser.see(".offered [role=option]", "gw:headOf");
        String second = browser.driver()
                .findElements(By.cssSelector(".offered [role=option]"))
                .get(1)
                .getText();
        box.sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(browser.see(".offered [aria-selected=true]").getText()).isEqualTo(second);
        box.sendKeys(Keys.ENTER, " ?o }");
        assertThat(box.getAttribute("value")).isEqualTo("SELECT * { ?s " + second + " ?o }");
    }

    @Test
    void comesBackToTheSamePlaceWithWhatWasOpened() {
        go(XI);
        browser.see(".fact .rest summary", "1 more sentence").click();
        browser.see(".rest .passage", "Chinese President Xi Jinping met");
        browser.js("window.scrollTo(0, 200)");
        browser.see(".passage .article-link", "China reacts to video");
        browser.js("document.querySelector('.rest .article-link').click()");
        browser.see(".text");
        browser.driver().navigate().back();
        browser.see("h1", "Xi Jinping");
        browser.see(".rest .passage", "Chinese President Xi Jinping met");
        browser.until(
                "the same scroll",
                () -> browser.js("return Math.round(window.scrollY)").equals(200L));
        go("#/nowhere");
        browser.see("[role=alert]", "There is no such page");
        go("#/query?name=nope");
        browser.see("[role=alert]", "No query is called “nope”");
    }

    @Test
    void comesBackToTheSamePlaceOfAnAnswerThatTakesLong() {
        go("#/query?run=1&text=" + Calls.encode("SELECT ?s ?p ?o { ?s ?p ?o } LIMIT 100"));
        browser.see("#answer td");
        browser.js("window.scrollTo(0, 2000)");
        Object left = browser.js("return Math.round(window.scrollY)");
        assertThat((Long) left).isGreaterThan(1000L);
        browser.js("location.hash = '#/things'");
        browser.see("h1", "Things");
        browser.js(
                "const ask = window.fetch; window.fetch = async (...asked) => { if (asked[0] === 'api/query') { await new Promise((given) => setTimeout(given, 5000)); window.fetch = ask; } return ask(...asked); }");
        browser.driver().navigate().back();
        browser.see("#answer td");
        browser.until(
                "the same scroll",
                () -> browser.js("return Math.round(window.scrollY)").equals(left));
    }

    @Test
    void whatOneComesToStandsBelowTheHeaderAndNotBehindIt() {
        browser.size(1280, 300);
        try {
            go(XI);
            browser.see(".fact");
            browser.js("document.querySelector('.facts h3').scrollIntoView()");
            assertThat((Long) browser.js(
                            "return Math.round(document.querySelector('.facts h3').getBoundingClientRect().top"
                                    + " - document.querySelector('header').getBoundingClientRect().bottom)"))
                    .isNotNegative();
        } finally {
            browser.size(1280, 900);
        }
    }

    @Test
    void looksForAListOfNames() {
        go("#/search?q=xi");
        browser.see(".ways a", "Look for a list of names").click();
        browser.see("#names").sendKeys("Xi Jinping\nQqq, Zzz");
        browser.see("main button", "Look for all").click();
        browser.see("main [role=status]", "1 name of 2 found.");
        browser.see("#names-found td .thing", "Xi Jinping");
        browser.see("#names-found tr:last-child td", "Qqq, Zzz");
        browser.see("#names-csv");
        browser.see("#names-found td .thing", "Xi Jinping").click();
        browser.see("h1", "Xi Jinping");
        browser.driver().navigate().back();
        browser.see("#names-found td .thing", "Xi Jinping");
        assertThat(browser.see("#names").getAttribute("value")).isEqualTo("Xi Jinping\nQqq, Zzz");
    }

    @Test
    void takesTheColumnOfNamesAndTellsGuessesFromNames() throws IOException {
        Path table = scratch.resolve("beats.csv");
        Files.writeString(table, "beat,name\nchina,Xi Jinping\nchina,Jinpng\n");
        go("#/search");
        browser.see("#names-file").sendKeys(table.toString());
        browser.see("main button", "Look for all").click();
        browser.see("main [role=status]", "1 name of 2 found, and for 1 more");
        browser.see("#names-found tr:last-child td", "Jinpng");
        browser.see("#names-found tr:last-child", "a guess");
    }

    @Test
    void readsNamesFromATableAndCanBeStopped() throws IOException {
        Path table = scratch.resolve("names.csv");
        Files.writeString(
                table,
                "name,why\r\n\"Xi\nJinping\",\"one, \"\"two\"\"\nlines\"\r\n Geng Shuang ;x\r\n,none\r\n\"A, B\",x");
        go("#/things");
        browser.see("main .actions a", "Look for a list of names").click();
        browser.see("#names-file").sendKeys(table.toString());
        browser.until(
                "the names of the file",
                () -> "Xi Jinping\nGeng Shuang\nA, B"
                        .equals(browser.see("#names").getAttribute("value")));
        // so slow that there is time to stop
        browser.js(
                "const real = fetch; window.fetch = async (...all) => { await new Promise((done) => setTimeout(done, 300)); return real(...all); };"
                        + " document.querySelector('#names').value = 'Xi Jinping\\n'.repeat(400); document.querySelector('#names').dispatchEvent(new Event('input'))");
        browser.see("main button", "Look for all").click();
        browser.until("some looked for", () ->
                (Boolean) browser.js("return document.querySelector('main progress').value > 0"));
        assertThat(browser.see("main [role=status]").getText()).isEqualTo("Looking …");
        browser.see("main button", "Stop").click();
        browser.see("main [role=status]", "names were not looked for.");
        browser.see("#names-found td .thing", "Xi Jinping");
    }

    @Test
    void whoHoldsAnOfficeIsFoundByItsWords() {
        go("#/search?q=president+of+china");
        browser.see(".holder .thing", "Xi Jinping");
        browser.see(".holder a", "Who is the president of china?").click();
        browser.see(".passage a.thing", "Xi Jinping");
        browser.see(".passage .article-link[href*='at=']").click();
        browser.see(".text .target");
    }

    @Test
    void asksAtOnceWhatNeedsNothing() {
        go("#/query");
        browser.see(".questions a", "Facts that contradict one another").click();
        browser.see("#answer [role=status]", " row");
    }

    @Test
    void whereNothingIsFoundThePageSaysWhatToDo() {
        go("#/search?q=zebra+xi");
        browser.see("main", "No article has all these words.");
        browser.see(".ways a", "xi").click();
        browser.see(".rows .thing", "Xi Jinping");
        go("#/search?q=qqqqq");
        browser.see(".ways a", "things");
        go("#/thing?iri=https://graphwright.org/id/person/zzzzz");
        browser.see("main.failed [role=alert]", "zzzzz");
        browser.see(".ways a", "Search for “zzzzz”").click();
        browser.see("h1", "“zzzzz”");
        go("#/nowhere");
        browser.see("main.failed [role=alert] .ways a", "To the overview");
    }

    @Test
    void aDayThatNoCalendarHasIsSaidAtItsField() {
        go("#/query?name=new-since&p.since=2020-02-31&run=1");
        browser.see(".field .error", "“2020-02-31” is no day of the calendar.");
        assertThat(browser.see("#p-since").getAttribute("aria-invalid")).isEqualTo("true");
        browser.see("#run").click();
        assertThat(browser.driver().findElement(By.id("answer")).getText()).isEmpty();
        browser.js(
                "arguments[0].value = '2017-02-01'; arguments[0].dispatchEvent(new Event('input'))",
                browser.see("#p-since"));
        browser.see("#run").click();
        browser.see("#answer td", "2017-03-01");
        assertThat(browser.driver().findElements(By.cssSelector(".field .error:not(:empty)")))
                .isEmpty();
        go("#/thing?iri=person:xi-jinping&since=2020-02-31");
        browser.see(".changes .error", "“2020-02-31” is no day of the calendar.");
    }

    @Test
    void leadsToTheSameThingElsewhere() {
        go("#/query?name=with-identifiers&run=1");
        WebElement link = browser.see("#answer td[data-column=identifier] a", "wd:Q1");
        assertThat(link.getAttribute("href")).isEqualTo("http://www.wikidata.org/entity/Q1");
        assertThat(link.getAttribute("rel")).contains("noopener");
        assertThat(browser.see("#answer").getText()).contains("javascript:alert(1)");
        assertThat(browser.driver().findElements(By.cssSelector("a[href^=javascript]")))
                .isEmpty();
        go("#/thing?iri=person:bo-fold");
        assertThat(browser.see(".ids a", "wikidata").getAttribute("rel")).contains("noopener");
        assertThat(browser.driver().findElements(By.cssSelector("a[href^=javascript]")))
                .isEmpty();
    }

    @Test
    void runsOnesOwnQueryAndSavesTurtle() {
        go("#/query?name=own");
        WebElement box = browser.see("#sparql");
        box.clear();
        box.sendKeys("DESCRIBE place:china");
        browser.see("#run").click();
        browser.see("#answer td[data-column=subject] a", "China");
        browser.see("#turtle").click();
        assertThat(Browser.saved(scratch.resolve("downloads/answer.ttl"))).contains("\"China\"");
        box.clear();
        box.sendKeys("SELECT nonsense");
        browser.see("#run").click();
        browser.see("#answer .error", "line 1, column 8: 'nonsense' is no word of SPARQL");
    }

    @Test
    void whatOnesOwnQueryFindsLeadsOnWhateverItIs() {
        for (String found : List.of(
                "?e { ?mention gw:tellsOf ?e }",
                "?m { ?m gw:tellsOf ?e }",
                "?r { ?r rdf:reifies ?fact }",
                "?t { ?t gw:speaker ?s }")) {
            go("#/query?run=1&text=" + Calls.encode("SELECT " + found + " LIMIT 3"));
            browser.see("#answer tbody tr");
            assertThat(browser.driver().findElements(By.cssSelector("#answer tbody tr")))
                    .as(found)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.findElements(By.cssSelector("td a[href^='#/article?']")))
                            .isNotEmpty());
        }
        go("#/query?run=1&text="
                + Calls.encode(
                        "CONSTRUCT { ?e gw:inArticle ?a } WHERE { ?m gw:tellsOf ?e ; gw:inArticle ?a } LIMIT 3"));
        browser.see("#answer td[data-column=subject] a[href^='#/article?']");
        browser.see("#answer td[data-column=object] a[href^='#/article?']").click();
        browser.see("article .text");
    }

    @Test
    void showsAHostileArticleAsText() {
        go("#/search?q=pwned");
        browser.see(".rows .article-link", "<script>document").click();
        browser.see("article .text .mention", "<img src=x onerror").click();
        browser.see("h1", "<img src=x onerror");
        browser.see(".rows .article-link", "<script>document").click();
        browser.see("article .text");
        assertThat(browser.see("article").getText()).contains("<script>").contains("javascript:");
        assertThat(browser.driver().findElements(By.cssSelector("main script, main img, a[href^='javascript']")))
                .isEmpty();
        assertThat(browser.js("return document.title")).asString().startsWith("<script>");
        assertThat(browser.js("return document.querySelectorAll('.url[href]').length"))
                .isEqualTo(0L);
    }

    @Test
    void asksNoOtherHostAndComplainsOfNothing() {
        go("#/");
        browser.see(".counts");
        go(XI.replace("thing", "graph"));
        browser.see(".canvas canvas");
        List<?> hosts = (List<?>) browser.js(
                "return [...new Set(performance.getEntriesByType('resource').map(e => new URL(e.name).origin))]");
        assertThat(hosts).hasSize(1);
        assertThat(browser.driver().manage().logs().get("browser").getAll().stream()
                        .map(entry -> entry.getMessage())
                        .filter(message ->
                                message.contains("Content Security Policy") || message.contains("TypeError")))
                .isEmpty();
    }

    @Test
    void fitsANarrowScreen() {
        browser.size(360, 740);
        try {
            for (String view :
                    List.of("#/", XI, XI.replace("thing", "graph"), "#/map", "#/query", "#/path", "#/search?q=xi")) {
                go(view);
                browser.see("h1");
                assertThat((Long) browser.js("return document.documentElement.scrollWidth"))
                        .as(view)
                        .isLessThanOrEqualTo(360);
            }
        } finally {
            browser.size(1280, 900);
        }
    }

    private static void go(String view) {
        browser.go(server.address() + view);
    }

    private static void choose(String thing) {
        browser.js(
                "document.querySelector('.canvas').cy.$id('https://graphwright.org/id/' + arguments[0]).emit('tap')",
                thing);
    }

    private static List<Object> shown(String group) {
        List<?> labels = (List<?>) browser.js(
                "return document.querySelector('.canvas')?.cy?.elements(arguments[0]).filter(e => !e.hasClass('out')).map(e => e.data('label')) || []",
                group);
        return List.copyOf(labels);
    }
}
