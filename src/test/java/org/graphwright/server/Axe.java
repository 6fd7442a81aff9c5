package org.graphwright.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lets axe-core look at what a browser shows. */
public final class Axe {
    private static final Path SCRIPT = Path.of("src/test/resources/axe/axe.min.js");

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const options = { resultTypes: ['violations'] };
            if (arguments[0]) {
              options.runOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
            }
            axe.run(document, options).then(
              (result) => done(result.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).slice(0, 3).join(' | '))),
              (error) => done(['axe failed: ' + error]));
            """;

    private Axe() {}

    /** Brings it into the page at hand, where it stays until that is loaded anew. */
    public static void load(Browser browser) throws IOException {
        browser.js(Files.readString(SCRIPT));
    }

    /**
     * What is wrong with the page at hand.
     *
     * @param coloursOnly true to look at colours alone
     */
    public static List<String> violations(Browser browser, boolean coloursOnly) {
        List<?> found = (List<?>) browser.driver().executeAsyncScript(RUN, coloursOnly);
        return found.stream().map(String::valueOf).toList();
    }
}
