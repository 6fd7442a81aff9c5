package org.graphwright.article.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** The element that holds a page's article: what names itself so, else the smallest with nearly all of the page's text. */
final class MainElement {
    /** Elements that hold the text of an article and nothing else. */
    static final String BODY =
            "[itemprop=articleBody], [property$=articleBody], [itemprop=reviewBody], [data-testid=article-body], [data-component=article-body],"
                    + " .article-body, .article__body, .articleBody, .article_body, .ArticleBody, #article-body, #articleBody, #article_body,"
                    + " .article-content, .article__content, .article_content, .articleContent, #article-content, #articleContent, .article-text, .article__text, .article_text,"
                    + " .story-body, .story__body, .storybody, .story-body-text, .story-content, .story__content, .story-text, .storytext, #storytext, #story-body,"
                    + " .entry-content, .post-content, .post-body, .post__content, .post-entry, .td-post-content, .single-content, .blog-content,"
                    + " .news-content, .news-body, .news-text, .body-content, .body-copy, .content-body, .content__article-body, .rich-text, .richtext, .RichTextStoryBody, .wysiwyg, .prose,"
                    + " .caas-body, .zn-body__paragraph, .text-content, .main-text, .copy, .field-name-body, .field--name-body";

    private MainElement() {}

    static Element of(Element body) {
        Map<Element, Integer> prose = prose(body);
        int all = prose.getOrDefault(body, 0);
        Element named = named(body, prose, all);
        if (named != null) {
            return named;
        }
        for (String selector : List.of(
                "article, [itemtype*=Article], [role=article]", "main, [role=main], #main, #content, .main-content")) {
            Element largest = largest(body.select(selector), prose);
            if (largest != null && share(largest, prose) * 2 >= all && share(largest, prose) > 0) {
                return outermost(largest, selector, prose);
            }
        }
        return smallest(body, prose);
    }

    /** How much text of a story each element holds. */
    private static Map<Element, Integer> prose(Element body) {
        Map<Element, Integer> prose = new IdentityHashMap<>();
        for (Block block : Blocks.of(body)) {
            if (block.isProse()) {
                for (Element at = block.element(); at != null; at = at.parent()) {
                    prose.merge(at, block.text().length(), Integer::sum);
                }
            }
        }
        return prose;
    }

    private static int share(Element element, Map<Element, Integer> prose) {
        return prose.getOrDefault(element, 0);
    }

    private static @Nullable Element named(Element body, Map<Element, Integer> prose, int all) {
        Elements found = body.select(BODY);
        List<Element> parts = new ArrayList<>();
        for (Element part : found) {
            boolean inside = parts.stream().anyMatch(outer -> part.parents().contains(outer));
            if (!inside && share(part, prose) > 0) {
                parts.add(part);
            }
        }
        Element largest = largest(new Elements(parts), prose);
        if (largest == null) {
            return null;
        }
        Element common = largest;
        for (Element part : parts) {
            boolean alike = name(part).equals(name(largest))
                    && part.closest("article, main") == largest.closest("article, main");
            if (alike) {
                common = common(common, part);
            }
        }
        return share(common, prose) * 10 >= all * 4 ? common : null;
    }

    /** The class without the numbers that parts of one story have. */
    private static String name(Element part) {
        return part.className().replaceAll("\\d+", "");
    }

    private static Element common(Element one, Element other) {
        Element at = one;
        while (at != other && !other.parents().contains(at) && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    private static @Nullable Element largest(Elements elements, Map<Element, Integer> prose) {
        Element largest = null;
        for (Element element : elements) {
            if (largest == null || share(element, prose) > share(largest, prose)) {
                largest = element;
            }
        }
        return largest;
    }

    /** The outer one of nested elements that hold the same text. */
    private static Element outermost(Element element, String selector, Map<Element, Integer> prose) {
        Element inner = element;
        for (Element outer : element.parents()) {
            if (outer.is(selector) && share(outer, prose) == share(element, prose)) {
                inner = outer;
            }
        }
        return inner;
    }

    /** Goes down as long as one child has nearly all, and no paragraph stands beside it. */
    private static Element smallest(Element body, Map<Element, Integer> prose) {
        Element at = body;
        while (true) {
            int here = share(at, prose);
            Element next = null;
            boolean beside = false;
            for (Element child : at.children()) {
                if (here > 0 && share(child, prose) * 10 >= here * 9) {
                    next = child;
                } else {
                    beside |= share(child, prose) > 0
                            && child.tagName().matches("p|blockquote|ul|ol|dl|table|font|span|section");
                }
            }
            if (next == null || beside || next.tagName().matches("p|li|font|span|b|i|td(?!.*)")) {
                return at;
            }
            at = next;
        }
    }
}
