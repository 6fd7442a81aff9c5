package org.graphwright.article.page;

import static java.util.Objects.requireNonNull;

import org.jsoup.nodes.Element;

/**
 * A paragraph of a page, or what stands as one.
 *
 * @param element the nearest element that makes a paragraph of its text
 * @param text without blanks at its ends, not empty; single line breaks are those of the page
 * @param linked how many characters of it are links
 * @param loose false where a line break alone stands between it and the block before
 */
record Block(Element element, String text, int linked, boolean loose) {
    private static final int SHORTEST = 40;

    Block {
        requireNonNull(element, "element is null");
        requireNonNull(text, "text is null");
    }

    boolean isHeading() {
        return element.tagName().matches("h[1-6]");
    }

    /** True where nearly all of it is a link. */
    boolean isLink() {
        return linked * 10 >= text.length() * 8;
    }

    /** True where it looks like a part of a story: long, with a mark that ends a sentence, and not mainly links. */
    boolean isProse() {
        return text.length() >= SHORTEST
                && linked * 2 < text.length()
                && text.matches("(?s).*[.!?\u2026\u3002][\"'\u201d\u2019)\\]]*(?:\\s.*|$)");
    }
}
