package org.graphwright.article.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.graphwright.article.field.Columns;
import org.graphwright.article.field.Field;
import org.graphwright.article.field.Record;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.text.DayOrder;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An object of JSON as an article: {@code text}, and if known {@code id}, {@code title}, {@code date} and {@code url}; or the same by the
 * keys of GDELT, Media Cloud, NewsAPI, news-please, fundus and others.
 */
final class JsonArticle {
    /** Objects that hold an article's fields inside the object that lists it. */
    private static final List<String> INNER = List.of("_source", "fields", "article", "attributes", "document", "html");

    private static final List<String> PARTS =
            List.of("rendered", "main", "plaintext", "text", "sentence", "name", "value", "content", "original");

    private final Columns columns;

    JsonArticle(Columns columns) {
        this.columns = requireNonNull(columns, "columns is null");
    }

    /**
     * @param id what names it if it has none of its own
     * @param source where it stands
     */
    Article read(JsonNode node, String id, String source) throws RejectedException {
        if (!node.isObject()) {
            throw new RejectedException("not a JSON object: write {\"id\": …, \"text\": …}");
        }
        Record record = new Record();
        JsonNode text = node.get("text");
        boolean ours = text != null && columns.name(Field.TEXT).isEmpty();
        if (ours && !text.isNull() && !text.isString() && !text.isArray()) {
            throw new RejectedException("the field \"text\" is no string");
        }
        fill(record, node);
        for (String inner : INNER) {
            JsonNode child = node.get(inner);
            if (child != null && child.isObject()) {
                fill(record, child);
            }
        }
        if (ours && text.isString()) {
            record.withRawText(text.asString());
        }
        if (!record.has(Field.TEXT) && !record.has(Field.SUMMARY)) {
            String title = title(node);
            if (title == null || !isListing(node)) {
                throw new RejectedException("the field \"text\" is missing or empty");
            }
            record.with(Field.SUMMARY, title);
        }
        return record.article(id, source, DayOrder.UNKNOWN);
    }

    /** True for an object that has a text, under its most usual keys, with other things or as "text". */
    static boolean isArticle(JsonNode node) {
        boolean text = Stream.of("text", "body", "content", "maintext", "article_text", "full_text")
                .anyMatch(name -> node.has(name) && node.get(name).isString());
        return text && node.size() > 1 || node.size() == 1 && node.has("text");
    }

    /** True for an entry of a list of what was published, as GDELT and Media Cloud give it, which never has a text. */
    private static boolean isListing(JsonNode node) {
        return node.has("seendate") || node.has("stories_id") || node.has("media_name") || node.has("media_url");
    }

    private static @Nullable String title(JsonNode node) {
        JsonNode title = node.get("title");
        return title == null || !title.isString() || title.asString().isBlank() ? null : title.asString();
    }

    private void fill(Record record, JsonNode node) throws RejectedException {
        List<String> keys = new ArrayList<>();
        List<JsonNode> values = new ArrayList<>();
        node.properties().forEach(entry -> {
            keys.add(entry.getKey());
            values.add(entry.getValue());
        });
        for (Field field : Field.values()) {
            String named = columns.name(field).orElse(null);
            List<String> names = named == null ? field.names() : List.of(Field.plain(named));
            for (String name : names) {
                for (int i = 0; i < keys.size() && !record.has(field); i++) {
                    if (Field.plain(keys.get(i)).equals(name)) {
                        record.with(field, string(field, values.get(i)));
                    }
                }
            }
        }
    }

    private static @Nullable String string(Field field, JsonNode value) throws RejectedException {
        if (value.isString()) {
            return value.asString();
        }
        if (value.isNumber()) {
            return value.asString();
        }
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            for (JsonNode each : value) {
                String part = each.isContainer() ? inner(field, each) : each.asString("");
                if (part != null && !part.isBlank()) {
                    parts.add(part);
                }
            }
            boolean sentences = value.get(0) != null && value.get(0).has("sentence");
            return String.join(sentences ? " " : field == Field.TEXT ? "\n\n" : ", ", parts);
        }
        return value.isObject() ? inner(field, value) : null;
    }

    /** What an object says as one text: fundus has paragraphs in sections, others the text under another key. */
    private static @Nullable String inner(Field field, JsonNode value) throws RejectedException {
        if (value.has("sections")) {
            List<String> parts = new ArrayList<>();
            for (String key : List.of("summary", "sections")) {
                JsonNode each = value.get(key);
                String part = each == null ? null : string(Field.TEXT, each);
                if (part != null && !part.isBlank()) {
                    parts.add(part);
                }
            }
            return String.join("\n\n", parts);
        }
        if (value.has("paragraphs")) {
            List<String> parts = new ArrayList<>();
            for (String key : List.of("headline", "paragraphs")) {
                JsonNode each = value.get(key);
                String part = each == null ? null : string(Field.TEXT, each);
                if (part != null && !part.isBlank()) {
                    parts.add(part);
                }
            }
            return String.join("\n\n", parts);
        }
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            if (PARTS.contains(entry.getKey())) {
                return string(field, entry.getValue());
            }
        }
        return null;
    }
}
