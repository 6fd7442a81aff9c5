package org.graphwright.query;

import java.util.regex.Pattern;

/** Text within a page of HTML. */
public final class HtmlText {
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"`{}|\\\\^]+");

    private HtmlText() {}

    /** The text as content, or as a value between quotation marks of either kind: nothing of it is markup. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The text as a link to itself where it is an address of the web, else as it is: other addresses, such as those of scripts, lead nowhere. */
    public static String linked(String address) {
        String text = escaped(address);
        return WEB_ADDRESS.matcher(address).matches()
                ? "<a href=\"" + text + "\" rel=\"noopener noreferrer\">" + text + "</a>"
                : text;
    }

    /**
     * A page up to and with its heading, within {@code main}.
     *
     * @param title plain text
     * @param style HTML that says how the page looks
     */
    public static String pageBegin(String title, String style) {
        String text = escaped(title);
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>""" + text + "</title>\n" + style + "\n</head>\n<body>\n<main>\n<h1>" + text + "</h1>\n";
    }
}
