package org.graphwright.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page's JSON-LD says of its article, in the terms of schema.org; written by hand or by machine, and forgiven much. */
final class LinkedData {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*+(?://|/\\*)?+\\s*+(?:<!\\[CDATA\\[|<!--)(?:\\s*+\\*/)?+"
                    + "|(?:(?://|/\\*)|(?<!\\s))\\s*+(?:\\]\\]>|-->)(?:\\s*+\\*/)?+\\s*+;?+\\s*+$");
    private static final Pattern ARTICLE = Pattern.compile(".*Article|.*BlogPosting|Report|SocialMediaPosting");

    /** Objects in objects that are looked into: a graph, a page, its article, its author; by hand. */
    private static final int DEEPEST = 6;

    private final @Nullable JsonNode article;
    private final List<JsonNode> others;

    private LinkedData(@Nullable JsonNode article, List<JsonNode> others) {
        this.article = article;
        this.others = others;
    }

    static LinkedData of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        List<JsonNode> others = new ArrayList<>();
        for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
            try {
                JsonNode node = MAPPER.readTree(WRAPPING.matcher(script.data()).replaceAll(""));
                collect(node, articles, others, 0);
            } catch (JacksonException e) {
                // A page whose JSON-LD is broken says the same in other places.
                continue;
            }
        }
        return new LinkedData(articles.isEmpty() ? null : fullest(articles), others);
    }

    private static void collect(JsonNode node, List<JsonNode> articles, List<JsonNode> others, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, articles, others, depth + 1));
        } else if (node.isObject()) {
            if (isType(node, ARTICLE)) {
                articles.add(node);
            } else {
                others.add(node);
            }
            for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                JsonNode child = node.get(inner);
                if (child != null && child.isContainer()) {
                    collect(child, articles, others, depth + 1);
                }
            }
        }
    }

    /** The first of those that say when they were published; the page's own stands before those that it links to. */
    private static JsonNode fullest(List<JsonNode> articles) {
        return articles.stream().filter(a -> a.has("datePublished")).findFirst().orElse(articles.get(0));
    }

    private static boolean isType(JsonNode node, Pattern type) {
        JsonNode said = node.get("@type");
        if (said == null) {
            return false;
        }
        if (said.isArray()) {
            for (JsonNode each : said) {
                if (type.matcher(local(each.asString(""))).matches()) {
                    return true;
                }
            }
            return false;
        }
        return type.matcher(local(said.asString(""))).matches();
    }

    private static String local(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    /** A value of the article, as text; null if it has none. */
    @Nullable
    String value(String... names) {
        for (String name : names) {
            String said = article == null ? null : text(article.get(name));
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    /** A value of what is no article, such as the page that holds it; null if none has it. */
    @Nullable
    String ofPage(String name) {
        for (JsonNode other : others) {
            String said = isType(other, Pattern.compile("WebPage|ItemPage|NewsPage")) ? text(other.get(name)) : null;
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    /** Text as it stands, or the name of a person or body, or its address; of several, with commas between. */
    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        String said;
        if (node.isArray()) {
            List<String> all = new ArrayList<>();
            node.forEach(each -> {
                String one = text(each);
                if (one != null && !all.contains(one)) {
                    all.add(one);
                }
            });
            said = String.join(", ", all);
        } else if (node.isObject()) {
            JsonNode name = node.has("name") ? node.get("name") : node.get("@id");
            said = name == null ? "" : name.asString("");
        } else {
            said = node.asString("");
        }
        String bare = Parser.unescapeEntities(said, false).strip();
        return bare.isEmpty() ? null : bare;
    }
}
