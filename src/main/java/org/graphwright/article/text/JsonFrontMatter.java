package org.graphwright.article.text;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What a Markdown file says of itself as an object of JSON before its text: bare, as Hugo has it, between lines of {@code ;;;}, or between
 * {@code ---json} and {@code ---}.
 *
 * @param values the object
 * @param text the file without it, not blank
 */
public record JsonFrontMatter(JsonNode values, String text) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern OPEN = Pattern.compile("\\s*+(?:(;;;|---json)[ \\t]*+\\R\\s*+)?+(?=\\{)");
    private static final Pattern CLOSE = Pattern.compile("\\s*?(?:;;;|---)[ \\t]*+(?:\\R|$)");
    private static final Pattern OTHER_JSON = Pattern.compile("(?s)\\s*+[{\\[,].*");

    public JsonFrontMatter {
        requireNonNull(values, "values is null");
        requireNonNull(text, "text is null");
    }

    /** Empty if {@code file} begins in another way, or has nothing behind the object but more JSON. */
    public static Optional<JsonFrontMatter> of(String file) {
        Matcher open = OPEN.matcher(file);
        if (!open.lookingAt()) {
            return Optional.empty();
        }
        try (JsonParser parser = MAPPER.createParser(file.substring(open.end()))) {
            parser.nextToken();
            JsonNode values = parser.readValueAsTree();
            String rest =
                    file.substring(open.end() + (int) parser.currentLocation().getCharOffset());
            Matcher close = CLOSE.matcher(rest);
            boolean fenced = open.group(1) != null;
            if (fenced && !close.lookingAt()) {
                return Optional.empty();
            }
            String text = fenced ? rest.substring(close.end()) : rest;
            boolean follows = !text.isBlank() && !OTHER_JSON.matcher(text).matches();
            return follows ? Optional.of(new JsonFrontMatter(values, text)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
