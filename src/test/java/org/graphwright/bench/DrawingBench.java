package org.graphwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.graphwright.explore.GraphStats;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.NamedThing;
import org.graphwright.server.Browser;
import org.graphwright.server.Calls;
import org.graphwright.server.GraphServer;
import org.graphwright.server.ServeOptions;
import org.graphwright.store.GraphStore;

/**
 * Draws a graph's most mentioned things with their neighbours in headless Chromium and drags them: {@code DrawingBench GRAPH [THINGS]}, so many that
 * 500 things are drawn if not said.
 */
public final class DrawingBench {
    private static final int LISTED = 200;

    /** As long as {@link #DRAG} drags. */
    private static final int SECONDS = 3;

    private static final String DRAG = """
            const done = arguments[arguments.length - 1];
            const canvas = document.querySelector('.canvas');
            const box = canvas.getBoundingClientRect();
            const at = (type, x, y, target) => target.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: x, clientY: y, button: 0, buttons: 1, view: window }));
            const y = box.top + 4;
            let x = box.left + 40;
            at('mousedown', x, y, canvas.firstElementChild || canvas);
            let frames = 0;
            const begin = performance.now();
            canvas.cy.on('render', () => { frames += 1; });
            const step = () => {
              x += frames % 40 < 20 ? 6 : -6;
              at('mousemove', x, y, window);
              if (performance.now() - begin < 3000) return requestAnimationFrame(step);
              at('mouseup', x, y, window);
              return done(frames * 1000 / (performance.now() - begin));
            };
            requestAnimationFrame(step);
            """;

    private DrawingBench() {}

    /** Drags the drawing that is open for a while; how often a second it is drawn anew. */
    public static double framesASecond(Browser browser) {
        return ((Number) browser.driver().executeAsyncScript(DRAG)).doubleValue();
    }

    /** What the page's main thread has worked, in CPU-seconds. */
    private static double cpu(Browser browser) {
        List<?> metrics = (List<?>) browser.driver()
                .executeCdpCommand("Performance.getMetrics", Map.of())
                .get("metrics");
        return metrics.stream()
                .map(Map.class::cast)
                .filter(metric -> "TaskDuration".equals(metric.get("name")))
                .mapToDouble(metric -> ((Number) metric.get("value")).doubleValue())
                .findFirst()
                .orElseThrow();
    }

    /** Prints things and facts drawn, milliseconds for the layout and frames a second while it is dragged. */
    public static void main(String[] args) throws IOException {
        int least = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        Path scratch = Files.createTempDirectory("drawing");
        System.out.println(Machine.told());
        try (GraphStore store = GraphStore.openExisting(Path.of(args[0]));
                GraphServer server =
                        GraphServer.start(store.dataset(), Ontology.standard(), ServeOptions.STANDARD.onPort(0));
                Browser browser = Browser.open(scratch)) {
            List<NamedThing> things = new GraphStats(store.dataset(), Ontology.standard(), LISTED)
                    .read()
                    .top();
            for (int opened = 10; opened <= things.size(); opened += 10) {
                browser.go("about:blank");
                browser.driver().executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
                double before = cpu(browser);
                browser.go(server.address() + "#/graph?countries=in&least=0.01&iri="
                        + Calls.encode(things.get(0).iri())
                        + things.subList(1, opened).stream()
                                .map(thing -> "&open=" + Calls.encode(thing.iri()))
                                .collect(Collectors.joining()));
                browser.until(
                        "a layout",
                        () -> browser.js("return performance.getEntriesByName('layout').length")
                                .equals(2L));
                long drawn =
                        (Long) browser.js("return document.querySelector('.canvas').cy.nodes().not('.out').length");
                if (drawn >= least) {
                    System.out.printf("%s%n", browser.see("#graph-status").getText());
                    double drawing = cpu(browser);
                    System.out.printf(
                            "layout: %s ms; the page's work in all till then: %.1f CPU-seconds%n",
                            browser.js("return Math.round(performance.getEntriesByName('layout')[1].duration)"),
                            drawing - before);
                    double frames = framesASecond(browser);
                    System.out.printf(
                            "dragged: %.0f frames a second, %.1f CPU-milliseconds each%n",
                            frames, (cpu(browser) - drawing) * 1000 / (frames * SECONDS));
                    return;
                }
            }
            System.out.println("the graph has too few things");
        }
    }
}
