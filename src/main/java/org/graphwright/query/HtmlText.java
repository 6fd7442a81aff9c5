package org.graphwright.query;

/** Text within a page of HTML. */
public final class HtmlText {
    private HtmlText() {}

    /** The text as content, or as a value between quotation marks of either kind: nothing of it is markup. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
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
