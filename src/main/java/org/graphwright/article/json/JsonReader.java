package org.graphwright.article.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Set;
import org.graphwright.article.field.Columns;
import org.graphwright.article.input.BombException;
import org.graphwright.article.input.Found;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.article.input.Reader;
import org.graphwright.article.input.RejectedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of JSON: one article, an array of articles, or an object with such an array, as the interfaces of news collections give it.
 * Articles are read one after the other.
 */
public final class JsonReader implements Reader {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Keys of the array. */
    private static final Set<String> LISTS = Set.of(
            "articles",
            "stories",
            "results",
            "items",
            "docs",
            "hits",
            "posts",
            "documents",
            "entries",
            "news",
            "data",
            "value",
            "matches",
            "records",
            "rows");

    /** Keys of an object that holds the array. */
    private static final Set<String> HOLDERS = Set.of("response", "feed", "hits", "data", "result", "articles");

    /** Keys of the one object that an object wraps; others are ids of articles. */
    private static final Set<String> WRAPPERS = Set.of(
            "article",
            "story",
            "item",
            "document",
            "doc",
            "post",
            "page",
            "_source",
            "fields",
            "attributes",
            "news",
            "data",
            "result",
            "content",
            "html",
            "@context",
            "meta",
            "metadata",
            "source",
            "title",
            "text",
            "body");

    private final Input input;
    private final JsonArticle articles;
    private @Nullable JsonParser parser;
    private int number;
    private boolean listing;
    private @Nullable String key;
    private boolean keyed;

    public JsonReader(Input input, Columns columns) {
        this.input = requireNonNull(input, "input is null");
        this.articles = new JsonArticle(columns);
    }

    /** Where the parser knows it: of what is nested too deep it does not. */
    private static String place(@Nullable TokenStreamLocation at) {
        return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    @Override
    public @Nullable Found next() throws IOException, RejectedException {
        JsonNode node;
        try {
            if (parser == null) {
                parser = MAPPER.createParser(input.stream());
            }
            node = node(parser);
        } catch (JacksonException e) {
            if (e.getCause() instanceof BombException bomb) {
                throw bomb;
            }
            number = Integer.MAX_VALUE;
            throw new IOException(
                    "not JSON" + place(e.getLocation()) + ": " + ReadFailure.sentence(e.getOriginalMessage()));
        }
        if (node == null) {
            if (number == 0) {
                number = -1;
                throw new RejectedException("the file holds no article: no object with a \"text\"");
            }
            return null;
        }
        number++;
        String part = listing || keyed || number > 1 ? ":" + number : "";
        String id = key == null ? input.id() + part : key;
        try {
            return new Found.Text(articles.read(node, id, input.id() + part));
        } catch (RejectedException e) {
            throw new RejectedException(part, e.reason());
        }
    }

    /** The next object that may be an article; null at the end. */
    private @Nullable JsonNode node(JsonParser in) {
        if (number < 0 || number == Integer.MAX_VALUE) {
            return null;
        }
        while (true) {
            JsonToken token = in.nextToken();
            if (token == null) {
                return null;
            }
            if (token == JsonToken.START_ARRAY) {
                listing = true;
            } else if (token == JsonToken.START_OBJECT) {
                JsonNode node = listing ? in.readValueAsTree() : article(in);
                if (node != null) {
                    return node;
                }
            } else if (token == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                if (in.nextToken() == JsonToken.START_OBJECT && keyed) {
                    key = name;
                    return in.readValueAsTree();
                }
                in.skipChildren();
            } else if (token == JsonToken.END_OBJECT && keyed) {
                keyed = false;
                key = null;
            } else if (token != JsonToken.END_ARRAY && token != JsonToken.END_OBJECT) {
                return in.readValueAsTree();
            }
        }
    }

    /** The object that begins here as an article, or null once the array that it wraps has begun. */
    private @Nullable JsonNode article(JsonParser in) {
        ObjectNode node = MAPPER.createObjectNode();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            JsonToken value = in.nextToken();
            if (LISTS.contains(name) && value == JsonToken.START_ARRAY && !hasText(node)) {
                listing = true;
                return null;
            }
            if (HOLDERS.contains(name) && value == JsonToken.START_OBJECT && !hasText(node) && !node.has("title")) {
                return article(in);
            }
            boolean first = node.isEmpty();
            JsonNode inner = in.readValueAsTree();
            if (first && !WRAPPERS.contains(name) && inner.isObject() && JsonArticle.isArticle(inner)) {
                keyed = true;
                key = name;
                return inner;
            }
            node.set(name, inner);
        }
        return node.isEmpty() ? null : node;
    }

    private static boolean hasText(ObjectNode node) {
        return node.has("text") || node.has("body") || node.has("content") || node.has("maintext");
    }

    @Override
    public void close() throws IOException {
        if (parser != null) {
            parser.close();
        }
    }
}
