package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Short articles, each of 4 February 2020, as {@code extract} prints them. */
final class ReadCases {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> byText = new LinkedHashMap<>();

    /** Reads all at once. */
    ReadCases(Path folder, List<String> texts) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String text : texts) {
            lines.append(JSON.writeValueAsString(
                            Map.of("id", "case" + texts.indexOf(text), "date", "2020-02-04", "text", text)))
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("cases.jsonl"), lines);
        Cli.Result result = Cli.run("extract", file.toString(), "--format", "jsonl");
        for (String line : result.out().lines().toList()) {
            JsonNode article = JSON.readTree(line);
            byText.put(article.get("text").asString(), article);
        }
    }

    /** {@code Boeing basedIn United States authority}: names of both sides, and where it comes from. */
    List<String> facts(String text) {
        List<String> facts = new ArrayList<>();
        for (JsonNode fact : article(text).get("facts")) {
            if (fact.hasNonNull("object") && fact.hasNonNull("subject")) {
                facts.add(String.join(
                        " ",
                        name(text, fact.get("subject").asString()),
                        fact.get("property").asString(),
                        name(text, fact.get("object").asString()),
                        fact.get("by").asString()));
            }
        }
        return facts;
    }

    /** {@code Company Boeing}: classes and names of the article's things. */
    List<String> things(String text) {
        List<String> things = new ArrayList<>();
        for (JsonNode entity : article(text).get("entities")) {
            things.add(entity.get("type").asString() + " " + entity.get("name").asString());
        }
        return things;
    }

    /** The words of all mentions by name. */
    List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (JsonNode mention : article(text).get("mentions")) {
            if (mention.get("kind").asString().equals("NAME")
                    && !mention.get("type").asString().equals("Date")) {
                names.add(text.substring(
                        mention.get("begin").asInt(), mention.get("end").asInt()));
            }
        }
        return names;
    }

    private String name(String text, String id) {
        for (JsonNode entity : article(text).get("entities")) {
            if (entity.get("id").asString().equals(id)) {
                return entity.get("name").asString();
            }
        }
        throw new IllegalArgumentException("no entity " + id);
    }

    private JsonNode article(String text) {
        JsonNode article = byText.get(text);
        if (article == null) {
            throw new IllegalArgumentException("not read: " + text);
        }
        return article;
    }
}
