package org.graphwright.article.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Pages that go on with other whole articles below their own. */
final class OneStory {
    private OneStory() {}

    /** Takes out of a page every article that stands beside the one with its headline. */
    static void keep(Element body, @Nullable String title) {
        List<Element> headlines = new ArrayList<>(
                body.select("h1").stream().filter(Element::hasText).toList());
        if (headlines.size() < 2) {
            return;
        }
        Element own = headlines.stream()
                .filter(h -> h.text().equals(title))
                .findFirst()
                .orElse(null);
        if (own == null) {
            return;
        }
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        around.addAll(own.parents());
        for (Element other : headlines) {
            Element article = other;
            while (article.parent() != null && !around.contains(article.parent())) {
                article = article.parent();
            }
            if (!other.text().equals(title) && isLikeOneIn(around, article)) {
                article.remove();
            }
        }
    }

    /** The name of an element's class, whatever number it has. */
    private static String kind(Element element) {
        return element.className().replaceAll("\\d+", "");
    }

    /** True for an element that is named as one beside it that is around the headline. */
    private static boolean isLikeOneIn(Set<Element> around, Element article) {
        Element parent = article.parent();
        return parent != null
                && parent.children().stream()
                        .filter(around::contains)
                        .anyMatch(own -> own.tagName().equals(article.tagName())
                                && kind(own).equals(kind(article)));
    }
}
