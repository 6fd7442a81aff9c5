package org.graphwright.article.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** What the lines between {@code ---} at the beginning of a Markdown file say. */
final class FrontMatter {
    private final Map<String, String> values = new HashMap<>();

    private FrontMatter() {}

    static FrontMatter of(Node document) {
        YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
        document.accept(visitor);
        FrontMatter front = new FrontMatter();
        visitor.getData().forEach((key, said) -> front.add(key, said));
        return front;
    }

    private void add(String key, List<String> said) {
        String value = String.join(", ", said.stream().map(FrontMatter::plain).toList())
                .strip();
        if (!value.isEmpty()) {
            values.putIfAbsent(key.toLowerCase(Locale.ROOT), value);
        }
    }

    /** A value without its quotation marks or its brackets of a list. */
    private static String plain(String value) {
        String bare = value.strip();
        if (bare.startsWith("[") && bare.endsWith("]")) {
            bare = bare.substring(1, bare.length() - 1).replaceAll("[\"']", "");
        }
        boolean quoted = bare.length() > 1
                && (bare.charAt(0) == '"' || bare.charAt(0) == '\'')
                && bare.charAt(bare.length() - 1) == bare.charAt(0);
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    /** The value of the first of {@code keys} that has one; null if none has. */
    @Nullable
    String first(String... keys) {
        for (String key : keys) {
            String value = values.get(key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
