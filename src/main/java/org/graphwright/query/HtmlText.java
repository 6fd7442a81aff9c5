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
}
