package org.graphwright.article.page;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A paragraph of a page, or what stands as one.
 *
 * @param element the nearest element that makes a paragraph of its text
 * @param text without blanks at its ends, not empty; single line breaks are those of the page
 * @param linked how many characters of it are links
 * @param loose false where a line break alone stands between it and the block before
 * @param ruled true where a ruled line stands between it and the block before
 * @param bold true if all of it is in heavy or large type
 * @param kind how it is set
 */
record Block(Element element, String text, int linked, boolean loose, boolean ruled, boolean bold, Kind kind) {
    private static final Pattern HEADING = Pattern.compile("h[1-6]|[a-z]+-(?:sub)?(?:heading|headline|head|title)");

    // Characters of a paragraph, and of a sentence that ends as one; by hand.
    private static final int SHORTEST = 40;
    private static final int SHORTEST_SENTENCE = 8;
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?\u2026:][^\\p{L}\\p{N}]*$");

    Block {
        requireNonNull(element, "element is null");
        requireNonNull(text, "text is null");
        requireNonNull(kind, "kind is null");
    }

    /** The same with less text. */
    Block with(String rest) {
        return new Block(element, rest, Math.min(linked, rest.length()), loose, ruled, bold, kind);
    }

    boolean isHeading() {
        return HEADING.matcher(element.tagName()).matches();
    }

    /** True where nearly all of it is a link. */
    boolean isLink() {
        return linked * 10 >= text.length() * 8;
    }

    /** True where it has some words and ends as sentences do. */
    boolean isSentence() {
        return text.length() >= SHORTEST_SENTENCE && SENTENCE.matcher(text).matches();
    }

    /** True where it looks like a part of a story: long, with a mark that ends a sentence, and not mainly links. */
    boolean isProse() {
        return text.length() >= SHORTEST
                && linked * 2 < text.length()
                && text.matches("(?s).*[.!?\u2026\u3002][\"'\u201d\u2019)\\]]*(?:\\s.*|$)");
    }
}
