package org.graphwright.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A line of JSON: {@code text}, and if known {@code id}, {@code title}, {@code date} and {@code url}; other fields are passed over. */
final class JsonLineReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonLineReader() {}

    /** @param where file and line, which is also the id of an article that has none */
    static Article read(String where, String line) throws RejectedException {
        JsonNode node = parse(line);
        String text = string(node, "text");
        if (text == null || text.isBlank()) {
            throw new RejectedException("the field \"text\" is missing or empty");
        }
        String id = string(node, "id");
        return new Article(
                id == null || id.isBlank() ? where : id,
                text,
                date(node),
                string(node, "title"),
                string(node, "url"),
                where);
    }

    private static JsonNode parse(String line) throws RejectedException {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new RejectedException(
                    "not JSON at column " + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage());
        }
        if (!node.isObject()) {
            throw new RejectedException("not a JSON object: write {\"id\": …, \"text\": …}");
        }
        return node;
    }

    private static @Nullable String string(JsonNode node, String field) throws RejectedException {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString() && !(field.equals("id") && value.isNumber())) {
            throw new RejectedException("the field \"" + field + "\" is no string");
        }
        return value.asString();
    }

    private static @Nullable LocalDate date(JsonNode node) throws RejectedException {
        String said = string(node, "date");
        if (said == null || said.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(said.length() > 10 ? said.substring(0, 10) : said);
        } catch (DateTimeException e) {
            throw new RejectedException("the field \"date\" is \"" + said + "\": write it as YYYY-MM-DD");
        }
    }
}
