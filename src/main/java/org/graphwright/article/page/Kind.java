package org.graphwright.article.page;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * How a paragraph is set: those of one story are set alike, what stands among them and is none of it is set in another way.
 *
 * @param tag of the element that makes the paragraph
 * @param names the elements that hold it, with their classes without numbers
 * @param size of its type as old pages give it, empty if they do not
 * @param italic true if all of it is
 */
record Kind(String tag, String names, String size, boolean italic) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern SMALL = Pattern.compile("small|1|-\\d");

    Kind {
        requireNonNull(tag, "tag is null");
        requireNonNull(names, "names is null");
        requireNonNull(size, "size is null");
    }

    /** True for type smaller than that of a page's text. */
    boolean isSmall() {
        return SMALL.matcher(size).matches();
    }

    static Kind of(Element holder, String size, boolean italic) {
        Element parent = holder.parent();
        String names = (parent == null ? "" : name(parent) + " > ") + name(holder);
        return new Kind(holder.tagName(), names, size, italic);
    }

    private static String name(Element element) {
        String names = element.className();
        return names.isEmpty()
                ? element.tagName()
                : element.tagName() + "." + NUMBER.matcher(names).replaceAll("").strip();
    }
}
