package org.graphwright.article.document;

import static java.util.Objects.requireNonNull;

/**
 * A line of a column.
 *
 * @param page from 0
 * @param column counted through the document: lines of another column stand apart
 * @param text its words with blanks between
 * @param left in points from the page's left edge
 * @param right in points from the page's left edge
 * @param base in points from the page's upper edge
 * @param size of most of its letters, in points
 * @param bold whether most of it is bold
 */
record PdfLine(int page, int column, String text, float left, float right, float base, float size, boolean bold) {
    PdfLine {
        requireNonNull(text, "text is null");
    }
}
