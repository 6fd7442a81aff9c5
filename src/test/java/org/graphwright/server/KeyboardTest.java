package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Does in a real browser what a person does who has no mouse. */
class KeyboardTest {
    private static final String XI = "iri=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fxi-jinping";
    private static final List<String> VIEWS = List.of(
            "#/",
            "#/things",
            "#/thing?" + XI,
            "#/timeline?" + XI,
            "#/graph?" + XI,
            "#/map",
            "#/article?iri=https%3A%2F%2Fgraphwright.org%2Farticle%2Fchina-video-0a1b2c3d",
            "#/query?name=facts-of&p.thing=Xi+Jinping&run=1");

    /** Marks what has the focus at any time; says how much there is that should have it. */
    private static final String WATCH = """
            const visible = (e) => e.checkVisibility() && e.getClientRects().length > 0 && !e.disabled && e.tabIndex >= 0;
            document.querySelectorAll('[data-reached]').forEach((e) => e.removeAttribute('data-reached'));
            window.controls = () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(visible);
            window.reached ||= document.addEventListener('focusin', (e) => e.target.setAttribute('data-reached', '')) || true;
            document.querySelector('.skip').focus();
            document.querySelector('.skip').setAttribute('data-reached', '');
            return window.controls().length;
            """;

    private static final String MISSED = """
            return window.controls().filter((e) => !e.hasAttribute('data-reached')).map((e) => e.outerHTML.slice(0, 200));
            """;

    @TempDir
    private static Path scratch;

    private static GraphServer server;
    private static Browser browser;

    @BeforeAll
    static void open() {
        Browser.missing().ifPresent(reason -> Assumptions.abort(reason));
        server = ExampleServer.start(1000);
        browser = Browser.open(scratch);
        browser.go(server.address().toString());
        browser.see("main:not([aria-busy]) h1");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @Test
    void tabComesToAllThatCanBeUsed() {
        List<String> missed = new ArrayList<>();
        for (String view : VIEWS) {
            browser.turn(server.address() + view);
            if (view.contains("run=1")) {
                // the answer comes later than the view
                browser.see("main tbody a");
            }
            long controls = (Long) browser.js(WATCH);
            assertThat(controls).as(view).isGreaterThan(7);
            press(Keys.TAB.toString().repeat((int) controls + 10));
            ((List<?>) browser.js(MISSED)).forEach(control -> missed.add(view + " " + control));
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void theHeadingHasTheFocusOfWhoComesToAView() {
        browser.turn(server.address() + "#/things");
        browser.turn(server.address() + "#/thing?" + XI);
        browser.until(
                "the focus on the heading",
                () -> Boolean.TRUE.equals(
                        browser.js(
                                "return document.activeElement.matches('h1, main') && document.activeElement.closest('main') !== null")));
    }

    @Test
    void aCardsSentencesAreOpenedByEnter() {
        browser.turn(server.address() + "#/thing?" + XI);
        browser.js("document.querySelector('.fact .rest summary').focus()");
        press(Keys.ENTER);
        browser.see(".rest .passage", "Chinese President Xi Jinping met");
    }

    @Test
    void theDrawingIsWalkedExpandedAndThinnedByKeys() {
        browser.turn(server.address() + "#/graph?" + XI);
        browser.see("#graph-status", "facts shown");
        String first = browser.see(".side h2").getText();
        browser.js("document.querySelector('.canvas').focus()");
        press(Keys.ARROW_RIGHT);
        browser.until(
                "another thing chosen", () -> !browser.see(".side h2").getText().equals(first));
        String second = browser.see(".side h2").getText();
        press(Keys.ENTER);
        browser.until("expanded", () -> shown().contains(second));
        press(Keys.DELETE);
        browser.until("hidden", () -> !shown().contains(second));
    }

    @Test
    void theMapIsMovedAndZoomedByKeys() {
        browser.turn(server.address() + "#/map");
        browser.see(".atlas svg");
        String all = seen();
        browser.js("document.querySelector('.atlas').focus()");
        press("+");
        browser.until("nearer", () -> !seen().equals(all));
        String near = seen();
        press(Keys.ARROW_RIGHT);
        browser.until("moved", () -> !seen().equals(near));
        press("0");
        browser.until("all again", () -> seen().equals(all));
    }

    private static void press(CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private static String seen() {
        return String.valueOf(browser.js("return document.querySelector('.atlas svg').getAttribute('viewBox')"));
    }

    private static List<Object> shown() {
        List<?> labels = (List<?>)
                browser.js(
                        "return document.querySelector('.canvas').cy.nodes().filter(e => !e.hasClass('out')).map(e => e.data('label'))");
        return List.copyOf(labels);
    }
}
