package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets axe-core look at every view, light and dark; in dark at colours alone, for nothing else differs. */
class AccessibilityTest {
    private static final String XI = "iri=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fxi-jinping";
    static final List<String> VIEWS = List.of(
            "#/",
            "#/things",
            "#/facts?property=headOfState",
            "#/events?class=Meeting",
            "#/articles",
            "#/thing?" + XI,
            "#/timeline?" + XI,
            "#/graph?" + XI,
            "#/map",
            "#/article?iri=https%3A%2F%2Fgraphwright.org%2Farticle%2Fchina-video-0a1b2c3d",
            "#/path?from=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fgeng-shuang&to=https%3A%2F%2Fgraphwright.org%2Fid%2Fplace%2Fchina",
            "#/query",
            "#/query?name=facts-of&p.thing=Xi+Jinping&run=1",
            "#/search?q=xi",
            "#/search",
            "#/ask?q=Who%20leads%20China%3F",
            "#/thing?iri=nobody");

    private static final List<String> BESIDE = List.of(
            "dossier?thing=Xi+Jinping",
            "dossier?thing=Xi+Jinping&other=China",
            "dossier?thing=Nobody",
            "dossier",
            "sparql");

    @TempDir
    private Path scratch;

    @Test
    void noViewHasAViolationInEitherTheme() throws IOException {
        Browser.missing().ifPresent(reason -> Assumptions.abort(reason));
        List<String> violations = new ArrayList<>();
        try (GraphServer server = ExampleServer.start(1000);
                Browser browser = Browser.open(scratch)) {
            for (boolean dark : new boolean[] {false, true}) {
                browser.dark(dark);
                browser.go(server.address().toString());
                browser.see("main:not([aria-busy]) h1");
                Axe.load(browser);
                for (String view : VIEWS) {
                    browser.turn(server.address() + view);
                    Axe.violations(browser, dark)
                            .forEach(violation -> violations.add((dark ? "dark " : "light ") + view + " " + violation));
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    /** What stands beside the page: dossiers to print, the page that SPARQL's address is to a browser, and what a list of names may mean. */
    @Test
    void noPageBesideHasAViolationInEitherTheme() throws IOException {
        Browser.missing().ifPresent(reason -> Assumptions.abort(reason));
        List<String> violations = new ArrayList<>();
        try (GraphServer server = ExampleServer.start(1000);
                Browser browser = Browser.open(scratch)) {
            for (boolean dark : new boolean[] {false, true}) {
                browser.dark(dark);
                for (String page : BESIDE) {
                    browser.go(server.address() + page);
                    browser.see("h1");
                    Axe.load(browser);
                    Axe.violations(browser, dark).forEach(violation -> violations.add(page + " " + violation));
                }
                browser.go(server.address() + "#/search");
                browser.see("#names").sendKeys("Xi Jinping\nNobody Atall");
                browser.see("[type=submit]", "Look for all").click();
                browser.see("table", "nothing is called so");
                Axe.load(browser);
                Axe.violations(browser, dark).forEach(violation -> violations.add("names " + violation));
            }
        }
        assertThat(violations).isEmpty();
    }
}
