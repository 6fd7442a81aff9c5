package org.graphwright.article.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an element, at a cost that does not grow with the page: jsoup counts an element's place among all of its siblings to
 * find the one beside it, and puts a whole text together to tell its length.
 */
final class Nearby {
    private Nearby() {}

    /** The element before it of those that stand beside it. */
    static @Nullable Element before(Element element) {
        Node at = element.previousSibling();
        while (at != null && !(at instanceof Element)) {
            at = at.previousSibling();
        }
        return (Element) at;
    }

    /** The element behind it of those that stand beside it. */
    static @Nullable Element after(Element element) {
        Node at = element.nextSibling();
        while (at != null && !(at instanceof Element)) {
            at = at.nextSibling();
        }
        return (Element) at;
    }

    /** True if an element's text has no more than so many characters. */
    static boolean isShort(Element element, int most) {
        Count count = new Count(most);
        return NodeTraversor.filter(count, element) != NodeFilter.FilterResult.STOP
                && element.text().length() <= most;
    }

    /** Ends with the first character too many; blanks, of which many are one, do not count. */
    private static final class Count implements NodeFilter {
        private final int most;
        private int seen;

        Count(int most) {
            this.most = most;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String text = words.getWholeText();
                for (int i = 0; i < text.length() && seen <= most; i++) {
                    char c = text.charAt(i);
                    seen += c > ' ' && c != '\u00a0' && c != '\u200b' && c != '\u00ad' ? 1 : 0;
                }
            }
            return seen > most ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
