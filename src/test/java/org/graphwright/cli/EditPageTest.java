package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.GraphCorrectionDesk;
import org.graphwright.pipeline.WithdrawnStatements;
import org.graphwright.server.Axe;
import org.graphwright.server.Browser;
import org.graphwright.server.GraphServer;
import org.graphwright.server.ServeOptions;
import org.graphwright.store.WorkingCopy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Clicks the buttons of {@code serve --edit} in a real browser: each correction shows at once, after a restart, and no more once taken back. */
@SuppressWarnings("NullAway.Init")
class EditPageTest {
    private static final String MACRON = "person/emmanuel-macron";
    private static final String MERKEL = "person/angela-merkel";
    private static final String MAY = "person/theresa-may";
    private static final String SMITH = "person/john-smith";

    @TempDir
    private static Path folder;

    private static Browser browser;

    private GraphServer server;

    @BeforeAll
    static void build() throws IOException {
        Browser.missing().ifPresent(reason -> Assumptions.abort(reason));
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("2019-05-02-berlin.txt"),
                "French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin. Macron left. Macron waved.");
        Files.writeString(
                articles.resolve("2019-05-03-paris.txt"),
                "French President Emmanuel Macron met Theresa May in Paris. John Smith, the head of the Acme Foundation, was in Paris. Smith left.");
        Files.writeString(
                articles.resolve("2019-05-04-rome.txt"),
                "Jane Smith, an actress, met Theresa May in Rome. Smith left. \"Europe needs more time for this,\" said Theresa May.");
        Cli.Result built =
                Cli.run("build", articles.toString(), "--graph", kg().toString(), "--quiet", "--profile", "light");
        assertThat(built.code()).as(built.err()).isZero();
        browser = Browser.open(folder);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void start() {
        WorkingCopy copy = new WorkingCopy(kg());
        server = GraphServer.start(
                kg(),
                store -> Ontology.standard(),
                new WithdrawnStatements(kg())::read,
                ServeOptions.STANDARD.onPort(0),
                new GraphCorrectionDesk(kg(), "Ann", copy),
                copy);
        browser.go(server.editAddress().toString());
        browser.see("header nav a", "Corrections");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void namesAFactOnTheCardOfItsObjectAsItIs() {
        go("place/france");
        assertThat(browser.driver().findElements(By.xpath("//*[@data-inverse]//button[. = 'Correct …']")))
                .isNotEmpty()
                .allSatisfy(button -> assertThat(button.getAttribute("aria-label"))
                        .containsPattern("^Correct … (?!France)[^:]* – France: ")
                        .doesNotContain("→"));
    }

    @Test
    void judgesFactsAndWhatASentenceSays() {
        go(MACRON);
        assertThat(fact("position", "president")
                        .findElement(By.xpath(".//button[. = 'Correct …']"))
                        .getAttribute("aria-label"))
                .startsWith("Correct … Emmanuel Macron – position – president: ");
        click(fact("position", "president"), "Correct …");
        browser.see("dialog legend", "Emmanuel Macron – position – president");
        choose("The fact is wrong");
        keep("why", "an example");
        browser.see("#edit-status", "Rejected.");
        browser.gone(".facts h3", "position");
        click(fact("head of state", "France"), "Correct …");
        choose("The fact is right");
        keep();
        browser.see(".fact-head", "100 %");
        assertThat(fact("citizen of", "France").getText()).contains("2 articles");
        click(fact("citizen of", "France"), "Correct …");
        choose("This sentence does not say it");
        keep();
        browser.until(
                "one article less", () -> fact("citizen of", "France").getText().contains("1 article"));

        restart();
        go(MACRON);
        assertThat(browser.see("main").getText()).doesNotContain("position");
        assertThat(fact("head of state", "France").getText()).contains("100 %");
        assertThat(fact("citizen of", "France").getText()).contains("1 article");

        go("#/corrections");
        browser.see(".corrections li", "an example");
        takeAllBack(3);
        go(MACRON);
        browser.see(".facts h3", "position");
    }

    @Test
    void aTokenThatIsNotTheServersIsRefusedAtOnce() {
        browser.go(server.address() + "#/thing?iri=https://graphwright.org/id/" + MACRON
                + "&edit=no-token-of-this-server");
        browser.see("#edit-refused", "no valid token");
        browser.see("h1", "Emmanuel Macron");
        assertThat(browser.driver().findElements(By.cssSelector(".edit-tools, [href='#/corrections']")))
                .isEmpty();
    }

    /** What is looked at stays under the pointer, with what is open and the focus; where it is gone, the next has them. */
    @Test
    void aCorrectionMovesNothingFromUnderThePointer() {
        browser.size(1280, 400);
        try {
            go(MACRON);
            fact("citizen of", "France").findElement(By.cssSelector("summary")).click();
            browser.see(".fact details[open] .passage");
            browser.js("scrollTo(0, document.body.scrollHeight / 3)");
            click(fact("citizen of", "France"), "Correct …");
            choose("The fact is right");
            browser.js(
                    "window.before = [...document.querySelectorAll('.fact')].find(f => f.contains(document.querySelector('.fact details[open]')));"
                            + " window.top0 = before.getBoundingClientRect().top; window.key0 = before.dataset.key");
            keep();
            browser.see("#edit-status", "Confirmed.");
            browser.until("drawn anew", () -> (Boolean) browser.js("return !before.isConnected"));
            browser.see(".fact details[open] .passage");
            assertThat(
                            browser.js(
                                    "const now = document.querySelector(`[data-key=\"${CSS.escape(key0)}\"]`);"
                                            + " return [Math.abs(now.getBoundingClientRect().top - top0) < 3, now.contains(document.activeElement), document.activeElement.textContent].join()"))
                    .isEqualTo("true,true,Correct …");

            click(fact("position", "president"), "Correct …");
            choose("The fact is wrong");
            browser.js("window.keys = [...document.querySelectorAll('.fact')].map(f => f.dataset.key)");
            keep();
            browser.see("#edit-status", "Rejected.");
            browser.gone(".facts h3", "position");
            assertThat(browser.js("const part = document.activeElement.closest('[data-key]').dataset.key;"
                            + " return keys.indexOf(part) > 0 && document.activeElement.textContent"))
                    .isEqualTo("Correct …");
            go("#/corrections");
            takeAllBack(2);
        } finally {
            browser.size(1280, 900);
        }
    }

    @Test
    void takesTheAddressThatWasPrintedAlsoInAWindowThatHasThePage() {
        browser.js("sessionStorage.clear()");
        browser.go(server.address() + "#/thing?iri=https://graphwright.org/id/" + MACRON);
        browser.see(".facts h3", "position");
        assertThat(browser.see("header nav").getText()).doesNotContain("Corrections");
        browser.turn(server.editAddress().toString());
        browser.see("header nav a", "Corrections").click();
        browser.see("main", "None yet");
        assertThat(browser.driver().getCurrentUrl()).doesNotContain("edit=");
    }

    @Test
    void changesWhatAThingIsCalledAndOfWhichClassItIs() {
        go(MERKEL);
        click(browser.see(".card-head"), "Rename");
        keep("name", "A. <b>Merkel");
        browser.see("h1", "A. <b>Merkel");
        click(browser.see(".card-head"), "Class");
        keep("class", "Compny");
        browser.see("dialog [role=alert]", "no class is called 'Compny'");
        browser.see("dialog [role=alert]", "Company");
        assertThat(browser.see("dialog [name=class]").getAttribute("value")).isEqualTo("Compny");
        assertThat(browser.js(
                        "return [...document.querySelector('dialog [name=class]').list.options].map((o) => o.value)"))
                .asInstanceOf(LIST)
                .contains("Company", "Person");
        keep("class", "Organization");
        browser.see(".card-head .tag", "Organization");

        restart();
        go(MERKEL);
        browser.see("h1", "A. <b>Merkel");
        browser.see(".card-head .tag", "Organization");

        browser.see(".card-head .corrected a", "2 corrections").click();
        browser.see(".corrections li", "Angela Merkel");
        browser.see("main .ways a", "All corrections").click();
        takeAllBack(2);
        go(MERKEL);
        browser.see("h1", "Angela Merkel");
    }

    @Test
    void saysThatAnEventDidNotHappenAndWhoDidNotSaySomething() {
        go(MERKEL);
        click(browser.see("[data-key=events] .fact", "Berlin"), "Correct …");
        browser.see("dialog legend", "Angela Merkel");
        choose("This did not happen");
        keep("why", "they never met");
        browser.see("#edit-status", "Rejected.");
        browser.gone("#main h2", "Events");
        go(MAY);
        click(browser.see("[data-key=quotations] blockquote", "Europe needs"), "Correct …");
        choose("Theresa May did not say this");
        keep();
        browser.gone("#main h2", "Quotations");
        browser.see("[data-key=events] .article-link", "rome").click();
        browser.see(".beside summary", "Quotations").click();
        browser.see(".beside li", "somebody");
        browser.see(".beside summary", "Events").click();
        click(browser.see(".beside [data-begin]", "Theresa May"), "Correct …");
        browser.see("dialog legend", "Theresa May");
        choose("This sentence does not tell of it");
        keep();
        browser.gone(".beside summary", "Events");

        restart();
        go(MERKEL);
        assertThat(browser.see("main").getText()).doesNotContain("Events");
        go(MAY);
        assertThat(browser.see("main").getText()).doesNotContain("Quotations");
        go("#/corrections");
        browser.see(".corrections li", "event told by “met”");
        browser.see(".corrections li", "said by Theresa May");
        takeAllBack(3);
        go(MERKEL);
        browser.see("[data-key=events] .fact", "Berlin");
        go(MAY);
        browser.see("[data-key=quotations] blockquote", "Europe needs");
    }

    @Test
    void partsOnlyWhatTheChosenArticlesCallSo() {
        go(MAY);
        click(browser.see(".card-head"), "Part");
        browser.see("dialog [role=status]", "Choose the articles");
        assertThat(browser.see("dialog .choice", "2019-05-04-rome.txt").getText())
                .as("by which words, and where")
                .contains("Theresa May ×2", "Jane Smith, an actress, met Theresa May in Rome.");
        keep();
        browser.see("dialog [role=alert]", "choose at least one article");
        browser.see("dialog .choice", "2019-05-03-paris.txt").click();
        browser.see("dialog .choice", "2019-05-04-rome.txt").click();
        keep();
        browser.see("dialog [role=alert]", "no article is left that means Theresa May itself");
        browser.see("dialog .choice", "2019-05-03-paris.txt").click();
        browser.see("dialog [role=status]", "1 article of 2, with 2 mentions, will mean one other thing.");
        keep();
        browser.see("#edit-status", "Parted.");
        browser.see(".card-head .quiet", "in 1 article");
        assertThat(browser.driver().findElements(By.cssSelector("[data-key=quotations]")))
                .as("what is said in the other article goes to the other thing")
                .isEmpty();
        Path file = kg().resolve("corrections/corrections.ttl");
        assertThat(Browser.saved(file))
                .contains("a c:Part", "c:article \"", "2019-05-04-rome.txt\"", "c:name \"Theresa May\"");

        restart();
        go(MAY);
        browser.see(".card-head .quiet", "in 1 article");
        browser.see("main .note a", "Theresa May").click();
        browser.see("[data-key=quotations]", "Europe needs more time");
        go("#/corrections");
        browser.see(".corrections li", "2019-05-04-rome.txt” from Theresa May");
        takeAllBack(1);
        go(MAY);
        browser.see(".card-head .quiet", "in 2 articles");
    }

    @Test
    void partsSingleMentionsOfAnArticleIntoAThingOfTheGraph() {
        go(MAY);
        browser.see("[data-key=quotations]", "Europe needs more time");
        click(browser.see(".card-head"), "Part");
        browser.see("dialog fieldset summary", "only some of them").click();
        browser.see("dialog details .choice", "said Theresa May").click();
        browser.see("dialog [role=status]", "1 mention of 3 will mean another thing.");
        browser.see("#edit-into").sendKeys("merkel");
        browser.see("[role=option]", "Angela Merkel").click();
        keep();
        browser.see("#edit-status", "Parted.");
        assertThat(Browser.saved(kg().resolve("corrections/corrections.ttl")))
                .contains("c:mention [ c:article ", "said Theresa May.\" ; c:words \"Theresa May\" ]")
                .contains("c:into <https://graphwright.org/id/person/angela-merkel>", "c:name \"Angela Merkel\"");
        go(MERKEL);
        browser.see("[data-key=quotations]", "Europe needs more time");
        restart();
        go(MERKEL);
        browser.see("[data-key=quotations]", "Europe needs more time");
        go("#/corrections");
        browser.see(".corrections li", "said Theresa May. from Theresa May as Angela Merkel");
        takeAllBack(1);
        go(MAY);
        browser.see("[data-key=quotations]", "Europe needs more time");
    }

    @Test
    void whatIsMergedKeepsTheNameThatTheReaderChooses() {
        go(SMITH);
        click(browser.see(".card-head"), "Merge");
        assertThat(browser.see("dialog [name=name]").getText()).isEqualTo("John Smith");
        browser.see("#edit-other").sendKeys("merkel");
        browser.see("[role=option]", "Angela Merkel").click();
        browser.see("dialog [name=name] option", "Angela Merkel").click();
        keep();
        browser.see("#edit-status", "Merged.");
        browser.see("h1", "Angela Merkel");
        browser.see("#edit-status button", "Take back").click();
        browser.see("#edit-status", "Taken back.");
        go(SMITH);
        browser.see("h1", "John Smith");
    }

    @Test
    void mergesPartsAndHidesThings() {
        go(SMITH);
        click(browser.see(".card-head"), "Merge");
        browser.see("#edit-other").sendKeys("macron");
        browser.see("[role=option]", "Emmanuel Macron");
        browser.see("#edit-other").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.see("dialog [name=name] option", "Emmanuel Macron");
        keep();
        browser.see("h1", "John Smith");
        browser.see(".card-head", "Emmanuel Macron");
        go(SMITH);
        browser.see("h1", "John Smith");
        go(MACRON);
        click(browser.see(".card-head"), "Part");
        browser.see("dialog .choice", "2019-05-02-berlin.txt").click();
        keep();
        browser.see("#edit-status", "Parted.");
        browser.see(".card-head .quiet", "in 1 article");
        go(MERKEL);
        click(browser.see(".card-head"), "Hide");
        keep();
        browser.see("h1", "Corrections");

        restart();
        browser.js("sessionStorage.clear()");
        browser.go(server.address() + "id/" + SMITH);
        browser.see("h1", "John Smith");
        assertThat(browser.see("header nav").getText()).doesNotContain("Corrections");
        go(MERKEL);
        browser.see("h1", "This is hidden");
        browser.see("main", "Angela Merkel is hidden by a correction: who did so, when and why is listed");
        assertThat(Cli.run("show", "person:john-smith", "--graph", kg().toString())
                        .out())
                .contains("Emmanuel Macron");
        browser.go(server.editAddress().toString());
        go(MACRON);
        browser.see(".card-head h1", "John Smith");
        browser.see(".card-head .quiet", "in 1 article");
        go(MERKEL);
        browser.see("h1", "This is hidden");
        browser.see(".hidden-by", "hidden by Ann, 20");
        click(browser.see(".hidden-by"), "Take back");
        browser.see(".card-head h1", "Angela Merkel");

        go("#/corrections");
        takeAllBack(2);
        go(MERKEL);
        browser.see("h1", "Angela Merkel");
        go(SMITH);
        browser.see("h1", "John Smith");
    }

    @Test
    void keepsNotesAndStarsOfThingsAndArticles() {
        go(MACRON);
        click(browser.see(".card-head"), "Note");
        keep("text", "ask <i>again" + Keys.ENTER + "by phone");
        assertThat(browser.see(".edit-notes", "ask <i>again").getText()).contains("ask <i>again\nby phone");
        click(browser.see(".card-head"), "Star");
        browser.see(".edit-notes", "★ starred");
        browser.see(".rows .article-link", "berlin").click();
        click(browser.see("article .edit-tools"), "Star");
        browser.see("article .edit-notes", "★ starred");

        restart();
        go(MACRON);
        browser.see(".edit-notes", "ask <i>again");
        browser.see(".edit-notes", "★ starred");

        go("#/corrections");
        takeAllBack(3);
    }

    @Test
    void nothingThatIsForCorrectingKeepsAnyoneOut() throws IOException {
        List<String> violations = new ArrayList<>();
        for (boolean dark : new boolean[] {false, true}) {
            browser.dark(dark);
            browser.go(server.editAddress().toString());
            browser.see("header nav a", "Corrections");
            Axe.load(browser);
            go("#/corrections");
            browser.see("main", "None yet");
            violations.addAll(Axe.violations(browser, dark));
            go(MACRON);
            click(browser.see(".card-head"), "Star");
            browser.see(".edit-notes", "★ starred");
            violations.addAll(Axe.violations(browser, dark));
            click(fact("citizen of", "France"), "Correct …");
            browser.see("dialog[open]");
            violations.addAll(Axe.violations(browser, dark));
            browser.see("dialog[open]").sendKeys(Keys.ESCAPE);
            for (String tool : List.of("Merge", "Part", "Rename", "Class", "Hide", "Note")) {
                click(browser.see(".card-head"), tool);
                browser.see("dialog[open] h2", tool.equals("Note") ? "note" : "Emmanuel Macron");
                Axe.violations(browser, dark).forEach(violation -> violations.add(tool + " " + violation));
                browser.see("dialog[open]").sendKeys(Keys.ESCAPE);
                browser.gone("dialog[open] h2", "");
                assertThat(browser.js("return document.activeElement.textContent"))
                        .as("where the keyboard is when the dialog is gone")
                        .isEqualTo(tool);
            }
            go("#/corrections");
            browser.see(".corrections li button", "Take back");
            violations.addAll(Axe.violations(browser, dark));
            takeAllBack(1);
        }
        browser.dark(false);
        assertThat(violations).isEmpty();
    }

    private void takeAllBack(int many) {
        for (int left = many; left > 0; left--) {
            int now = left;
            browser.until(
                    now + " corrections listed",
                    () -> browser.driver()
                                    .findElements(By.cssSelector(".corrections li"))
                                    .size()
                            == now);
            browser.see(".corrections li button", "Take back").click();
        }
        browser.until(
                "nothing is listed",
                () -> browser.driver()
                        .findElements(By.cssSelector(".corrections li"))
                        .isEmpty());
        browser.see("main", "None yet");
    }

    /** The window keeps no token of a server that is no more: as a person would, it opens the new address. */
    private void restart() {
        stop();
        start();
    }

    private static WebElement fact(String property, String other) {
        browser.see(".facts h3", property);
        return browser.driver()
                .findElement(By.xpath("//section[@class='facts'][h3[contains(., '" + property
                        + "')]]//div[@class='fact'][contains(., '" + other + "')]"));
    }

    private static void click(WebElement around, String button) {
        around.findElement(By.xpath(".//button[. = '" + button + "']")).click();
    }

    private static void choose(String judgement) {
        browser.see("dialog .choice", judgement).click();
    }

    /** Fills the dialog's fields and keeps what it says. */
    private static void keep(String... fields) {
        browser.see("dialog[open]");
        for (int i = 0; i < fields.length; i += 2) {
            WebElement field = browser.see("dialog [name=" + fields[i] + "]");
            field.clear();
            field.sendKeys(fields[i + 1]);
        }
        browser.see("dialog [type=submit]").click();
    }

    private void go(String view) {
        String hash = view.startsWith("#") ? view : "#/thing?iri=https://graphwright.org/id/" + view;
        browser.js("location.hash = arguments[0]", hash);
        browser.until(
                "the view " + hash,
                () -> browser.js("return location.hash + document.querySelector('main').ariaBusy")
                        .equals(hash + "null"));
    }

    private static Path kg() {
        return folder.resolve("kg");
    }
}
