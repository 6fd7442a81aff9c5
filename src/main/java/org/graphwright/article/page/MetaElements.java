package org.graphwright.article.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page by their names, whether they say {@code name}, {@code property}, {@code itemprop} or {@code http-equiv}. */
final class MetaElements {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private MetaElements() {}

    static MetaElements of(Document page) {
        MetaElements elements = new MetaElements();
        for (Element meta : page.select("meta")) {
            String value = (meta.hasAttr("content") ? meta.attr("content") : meta.attr("value")).strip();
            if (value.isEmpty()) {
                continue;
            }
            for (String key : List.of("name", "property", "itemprop", "http-equiv", "id")) {
                for (String name :
                        meta.attr(key).toLowerCase(Locale.ROOT).strip().split("\\s+")) {
                    elements.values
                            .computeIfAbsent(name, n -> new ArrayList<>())
                            .add(value);
                }
            }
        }
        return elements;
    }

    /** The first value of the first of {@code names} that has one; null if none has. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            List<String> said = values.get(name);
            if (said != null) {
                return said.get(0);
            }
        }
        return null;
    }

    /** All values of a name, with commas between; empty if there are none. */
    String all(String name) {
        return String.join(
                ", ", values.getOrDefault(name, List.of()).stream().distinct().toList());
    }
}
