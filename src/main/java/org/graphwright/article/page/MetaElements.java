package org.graphwright.article.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page by their names, whether they say {@code name}, {@code property}, {@code itemprop} or {@code http-equiv}. */
final class MetaElements {
    private static final Pattern PAIR =
            Pattern.compile("\"([a-z_]{3,20})\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|(\\d+))");
    private static final Map<String, String> NAMES = Map.of(
            "pub_date", "parsely-pub-date",
            "pub_date_tmsp", "parsely-pub-date",
            "title", "parsely-title",
            "author", "parsely-author");

    /** Characters; longer ones are no names, and would hold up a pattern; by hand. */
    private static final int LONGEST_NAME = 60;

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
                    if (name.equals("parsely-page") || name.equals("parsely-metadata")) {
                        elements.addParsely(value);
                    }
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

    /** The values of all names that are like {@code pattern}, in the order of the page. */
    List<String> like(Pattern pattern) {
        List<String> found = new ArrayList<>();
        values.forEach((name, said) -> {
            if (name.length() <= LONGEST_NAME && pattern.matcher(name).matches()) {
                found.addAll(said);
            }
        });
        return found;
    }

    /** What the one element of Parse.ly says that holds all as an object of JSON. */
    private void addParsely(String json) {
        Matcher pair = PAIR.matcher(json);
        while (pair.find()) {
            String name = NAMES.get(pair.group(1));
            String value = pair.group(2) == null ? pair.group(3) : pair.group(2);
            if (name != null && !value.isBlank()) {
                values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
    }

    /** All values of a name, with commas between; empty if there are none. */
    String all(String name) {
        return String.join(
                ", ", values.getOrDefault(name, List.of()).stream().distinct().toList());
    }
}
