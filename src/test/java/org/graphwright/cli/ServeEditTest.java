package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.GraphCorrectionDesk;
import org.graphwright.pipeline.WithdrawnStatements;
import org.graphwright.server.Browser;
import org.graphwright.server.GraphServer;
import org.graphwright.server.ServeOptions;
import org.graphwright.store.WorkingCopy;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** {@code serve --edit}: who may correct, what is refused, and that it shows at once and after a restart. */
class ServeEditTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String HIDE =
            "{\"kind\": \"hide\", \"thing\": \"https://graphwright.org/id/person/angela-merkel\", \"why\": \"<b>\"}";

    private static final String CHOICES = """
            return [...document.querySelectorAll('.edit-dialog .choice')].filter((choice) => {
              const button = choice.querySelector('input').getBoundingClientRect();
              const range = document.createRange();
              range.selectNodeContents(choice.lastChild);
              const words = range.getClientRects()[0];
              return button.width > 30 || button.right > words.left || button.bottom < words.top || button.top > words.bottom;
            }).map((choice) => choice.textContent);
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        Path article = Files.writeString(
                folder.resolve("2019-05-02-news.txt"),
                "French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin.");
        Cli.Result built =
                Cli.run("build", article.toString(), "--graph", kg().toString(), "--quiet", "--profile", "light");
        assertThat(built.code()).as(built.err()).isZero();
    }

    @Test
    void whoHasNoTokenOrComesFromElsewhereChangesNothing() throws Exception {
        try (GraphServer server = edit()) {
            String own = own(server);
            String token = token(server);
            assertThat(token).hasSizeGreaterThan(30);
            assertThat(keep(server, HIDE, "", own, "application/json").statusCode())
                    .isEqualTo(403);
            assertThat(keep(server, HIDE, token + "x", own, "application/json").statusCode())
                    .isEqualTo(403);
            assertThat(keep(server, HIDE, token, "http://evil.example", "application/json")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(keep(server, HIDE, token, "null", "application/json").statusCode())
                    .isEqualTo(403);
            assertThat(keep(server, HIDE, token, own, "text/plain").statusCode())
                    .isEqualTo(403);
            assertThat(keep(server, "{", token, own, "application/json").body()).contains("the request is no JSON");
            assertThat(keep(server, "[]", token, own, "application/json").body())
                    .contains("an object of JSON");
            assertThat(keep(server, "{\"kind\": \"explode\"}", token, own, "application/json")
                            .body())
                    .contains("no kind of correction: explode");
            assertThat(keep(server, HIDE.replace("https", "x> <"), token, own, "application/json")
                            .body())
                    .contains("not an IRI");
            assertThat(keep(
                                    server,
                                    "{\"kind\": \"star\", \"thing\": \"javascript:alert(1)\"}",
                                    token,
                                    own,
                                    "application/json")
                            .body())
                    .contains("'thing' wants the IRI of something in the graph");
            assertThat(keep(server, HIDE + " ".repeat(70_000), token, own, "application/json")
                            .statusCode())
                    .isEqualTo(413);
            HttpResponse<String> get = CLIENT.send(
                    HttpRequest.newBuilder(server.address().resolve("edit/list"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(get.statusCode()).isEqualTo(405);
            assertThat(new GraphCorrectionDesk(kg(), "Ann", new WorkingCopy(kg()))
                            .read()
                            .entries())
                    .isEmpty();
        }
        try (GraphServer server =
                GraphServer.start(kg(), store -> Ontology.standard(), new WithdrawnStatements(kg())::read, free())) {
            assertThat(keep(server, HIDE, "x", own(server), "application/json").statusCode())
                    .isGreaterThan(399);
        }
    }

    @Test
    void listsAreReadFromTheCopyWhenThatIsShown() throws Exception {
        WorkingCopy copy = new WorkingCopy(kg());
        GraphCorrectionDesk desk = new GraphCorrectionDesk(kg(), "Ann", copy);
        try (GraphServer server = GraphServer.start(
                kg(), store -> Ontology.standard(), new WithdrawnStatements(kg())::read, free(), desk, copy)) {
            String facts = facts(server);
            assertThat(facts).contains("head of state");
            desk.prepare();
            // what is kept makes the server look what there is to show
            String star = keep(
                            server,
                            "{\"kind\": \"star\", \"thing\": \"https://graphwright.org/id/person/emmanuel-macron\"}",
                            token(server),
                            own(server),
                            "application/json")
                    .body();
            assertThat(facts(server)).isEqualTo(facts);
            desk.undo(find(star, "\"([^\"]{8,})\""));
        }
    }

    private static String facts(GraphServer server) throws Exception {
        return CLIENT.send(
                        HttpRequest.newBuilder(server.address().resolve("api/facts"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    @Test
    void aCorrectionShowsAtOnceAndAfterARestart() throws Exception {
        String first;
        try (GraphServer server = edit()) {
            first = token(server);
            assertThat(card(server, "Emmanuel Macron")).contains("head of state");
            String evidence = find(card(server, "Emmanuel Macron"), "\"evidence\":\"([^\"]+)\"");
            HttpResponse<String> kept = keep(
                    server,
                    "{\"kind\": \"note\", \"thing\": \"https://graphwright.org/id/person/emmanuel-macron\", \"text\": \"<script>\"}",
                    first,
                    own(server),
                    "application/json");
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
            assertThat(keep(
                                    server,
                                    "{\"kind\": \"reject\", \"evidence\": \"" + evidence + "\"}",
                                    first,
                                    own(server),
                                    "application/json; charset=utf-8")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(card(server, "Emmanuel Macron")).doesNotContain(evidence);
            String list = post(server, "edit/list", "{}", first, own(server), "application/json")
                    .body();
            assertThat(list).contains("\"kind\":\"reject\"", "\"state\":\"applied\"", "\"by\":\"Ann\"", "<script>");
        }
        try (GraphServer server = edit()) {
            assertThat(token(server)).isNotEqualTo(first);
            String list = post(server, "edit/list", "{}", token(server), own(server), "application/json")
                    .body();
            assertThat(list).contains("\"kind\":\"reject\"", "\"kind\":\"note\"");
            Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(list);
            while (id.find()) {
                post(
                        server,
                        "edit/undo",
                        "{\"id\": \"" + id.group(1) + "\"}",
                        token(server),
                        own(server),
                        "application/json");
            }
            assertThat(card(server, "Emmanuel Macron")).contains("head of state");
            assertThat(post(server, "edit/list", "{}", token(server), own(server), "application/json")
                            .body())
                    .isEqualTo("[]");
        }
    }

    @Test
    void aHiddenThingIsSaidToBeHiddenAlsoWhereNothingCanBeCorrected() throws Exception {
        Cli.Result hide = Cli.run("correct", "hide", "Angela Merkel", "--graph", kg().toString());
        assertThat(hide.code()).as(hide.err()).isZero();
        try (GraphServer server =
                GraphServer.start(kg(), store -> Ontology.standard(), new WithdrawnStatements(kg())::read, free())) {
            for (String hidden : List.of(
                    "api/card?thing=person:angela-merkel",
                    "api/card?thing=angela+merkel",
                    "api/timeline?thing=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fangela-merkel",
                    "dossier?thing=Angela+Merkel",
                    "id/person/angela-merkel")) {
                HttpResponse<String> answer = CLIENT.send(
                        HttpRequest.newBuilder(server.address().resolve(hidden)).build(), BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(hidden).isEqualTo(410);
                assertThat(answer.body()).as(hidden).contains("Angela Merkel is hidden by a correction");
            }
            assertThat(CLIENT.send(
                                    HttpRequest.newBuilder(server.address().resolve("api/card?thing=Angela+Markle"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(404);
        } finally {
            Cli.run(
                    "correct",
                    "undo",
                    find(hide.err() + hide.out(), "\\b([0-9a-f]{10})\\b"),
                    "--graph",
                    kg().toString());
        }
    }

    @Test
    void aFactIsCorrectedInThePageByKeyboardAloneAndTakenBack() {
        Browser.missing().ifPresent(reason -> Assumptions.abort(reason));
        try (GraphServer server = edit();
                Browser browser = Browser.open(folder)) {
            browser.go(server.editAddress().toString());
            browser.see("header nav a", "Corrections");
            browser.turn(
                    server.address() + "#/thing?iri=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Femmanuel-macron");
            browser.see(".fact", "France");
            browser.js("document.querySelector('.fact .passage .edit-tools button').focus()");
            press(browser, Keys.ENTER);
            browser.see(".edit-dialog .choice", "The fact is wrong, wherever it is read");
            assertThat((List<?>) browser.js(CHOICES))
                    .as("choices whose button is not small or not on the line of its words")
                    .isEmpty();
            browser.js("document.querySelector('.edit-dialog .choice input').focus()");
            press(browser, Keys.SPACE);
            press(browser, Keys.ENTER);
            browser.see("#edit-status");
            browser.turn(server.address() + "#/corrections");
            browser.until("the correction stands in the list", () -> {
                browser.turn(server.address() + "#/corrections");
                return !browser.driver()
                        .findElements(By.cssSelector(".corrections li"))
                        .isEmpty();
            });
            browser.see(".corrections .tag", "wrong");
            // The list may be drawn anew between the two, which takes the focus away.
            AtomicInteger looks = new AtomicInteger();
            browser.until("the correction is taken back", () -> {
                // Or a key goes to a link that has the focus meanwhile, which leads away.
                if (looks.incrementAndGet() % 100 == 0) {
                    browser.turn(server.address() + "#/corrections");
                }
                Object focused = browser.js("const button = document.querySelector('.corrections li button:enabled');"
                        + "button?.focus(); return button !== null");
                if (Boolean.TRUE.equals(focused)) {
                    new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
                }
                return browser.driver().findElements(By.cssSelector("main p")).stream()
                        .anyMatch(element -> element.getText().startsWith("None yet."));
            });
        }
    }

    private static void press(Browser browser, CharSequence keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    private static String find(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static String card(GraphServer server, String name) throws Exception {
        return post(
                        server,
                        "api/card",
                        "thing=" + name.replace(" ", "+"),
                        "",
                        own(server),
                        "application/x-www-form-urlencoded")
                .body();
    }

    private static HttpResponse<String> keep(GraphServer server, String body, String token, String origin, String type)
            throws Exception {
        return post(server, "edit/keep", body, token, origin, type);
    }

    private static HttpResponse<String> post(
            GraphServer server, String path, String body, String token, String origin, String type) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(server.address().resolve(path))
                        .header("Content-Type", type)
                        .header("X-Graphwright-Token", token)
                        .header("Origin", origin)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static GraphServer edit() {
        WorkingCopy copy = new WorkingCopy(kg());
        return GraphServer.start(
                kg(),
                store -> Ontology.standard(),
                new WithdrawnStatements(kg())::read,
                free(),
                new GraphCorrectionDesk(kg(), "Ann", copy),
                copy);
    }

    private static ServeOptions free() {
        return ServeOptions.STANDARD.onPort(0);
    }

    private static String own(GraphServer server) {
        URI address = server.address();
        return "http://" + address.getHost() + ":" + address.getPort();
    }

    private static String token(GraphServer server) {
        return server.editAddress().toString().replaceFirst(".*#/\\?edit=", "");
    }

    private static Path kg() {
        return folder.resolve("kg");
    }
}
