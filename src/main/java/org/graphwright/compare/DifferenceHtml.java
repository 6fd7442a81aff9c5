package org.graphwright.compare;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.graphwright.query.HtmlText;

/** A difference as a page that needs nothing else: no script, no link. All words of graphs are escaped. */
public final class DifferenceHtml {
    private final Difference difference;
    private final String older;
    private final String newer;

    /**
     * @param older how the older graph is called
     * @param newer how the newer one is called
     */
    public DifferenceHtml(Difference difference, String older, String newer) {
        this.difference = requireNonNull(difference, "difference is null");
        this.older = requireNonNull(older, "older is null");
        this.newer = requireNonNull(newer, "newer is null");
    }

    /** The page. */
    public String text() {
        StringBuilder html = new StringBuilder("""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>Difference of two graphs</title>
                <style>
                body { font: 16px/1.5 system-ui, sans-serif; max-width: 70em; margin: 2em auto; padding: 0 1em; }
                td, th { text-align: left; vertical-align: top; padding: .1em .8em .1em 0; overflow-wrap: anywhere; }
                .new { color: #116329 } .gone { color: #a40e26 } .changed { color: #7a5200 } .renamed { color: #0b4f9c }
                </style>
                </head>
                <body>
                """);
        html.append("<h1>From ")
                .append(escaped(older))
                .append(" to ")
                .append(escaped(newer))
                .append("</h1>\n<ul>\n");
        new DifferenceText(difference)
                .summary()
                .forEach(line -> html.append("<li>").append(escaped(line)).append("</li>\n"));
        html.append("</ul>\n<table>\n<tr><th>change</th><th>of</th><th>what</th><th>how</th></tr>\n");
        for (Change change : difference.changes()) {
            String kind = change.kind().name().toLowerCase(Locale.ROOT);
            html.append("<tr class=\"").append(kind).append("\"><td>").append(kind);
            html.append("</td><td>").append(change.what());
            html.append("</td><td><bdi>").append(escaped(change.words()));
            html.append("</bdi></td><td><bdi>").append(escaped(change.detail())).append("</bdi></td></tr>\n");
        }
        return html.append("</table>\n</body>\n</html>\n").toString();
    }

    private static String escaped(String text) {
        return HtmlText.escaped(text).replaceAll("\\p{Cntrl}", " ");
    }
}
