package org.graphwright.article.document;

/**
 * Letters that stand together on a page.
 *
 * @param text the letters
 * @param left distance from the page's left edge, in points
 * @param right of their end, in points
 * @param base of their base line from the page's upper edge, in points
 * @param size of the font, in points
 * @param bold whether the font is a bold one
 */
record PdfWord(String text, float left, float right, float base, float size, boolean bold) {}
