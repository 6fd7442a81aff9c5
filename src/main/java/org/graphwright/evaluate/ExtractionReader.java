package org.graphwright.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads the mentions and facts that {@code graphwright extract --format jsonl} wrote: what scoring needs, and no more. Other programs'
 * output of the same form may lack all but {@code id}, and of a mention {@code id}, {@code begin}, {@code end} and {@code type}.
 */
public final class ExtractionReader {
    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * The extractions of {@code file} by the ids of their articles.
     *
     * @throws IOException if the file cannot be read, or a line is not of this form; the message names the line
     */
    public Map<String, Extraction> read(Path file) throws IOException {
        Map<String, Extraction> extractions = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    Extraction extraction = extraction(line, file + ":" + number);
                    extractions.put(extraction.article().id(), extraction);
                }
            }
        }
        return extractions;
    }

    private Extraction extraction(String line, String where) throws IOException {
        try {
            JsonNode node = mapper.readTree(line);
            String text = node.path("text").asString("");
            Article article = new Article(node.required("id").asString(), text, null, null, null, where);
            List<Mention> mentions = new ArrayList<>();
            node.path("mentions").forEach(m -> mentions.add(mention(m)));
            List<Fact> facts = new ArrayList<>();
            node.path("facts").forEach(f -> facts.add(fact(f, facts.size())));
            return new Extraction(
                    article,
                    List.of(),
                    mentions,
                    List.of(),
                    facts,
                    List.of(),
                    List.of(),
                    List.of(),
                    "read from a file");
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(where + ": not a line that extract prints: " + e.getMessage(), e);
        }
    }

    private static Mention mention(JsonNode m) {
        return new Mention(
                m.required("id").asString(),
                m.required("begin").asInt(),
                m.required("end").asInt(),
                m.required("type").asString(),
                MentionKind.valueOf(m.path("kind").asString(MentionKind.NAME.name())),
                string(m, "entity"),
                m.path("confidence").asDouble(0),
                null);
    }

    private static Fact fact(JsonNode f, int number) {
        return new Fact(
                f.path("id").asString("f" + number),
                string(f, "subject"),
                f.required("property").asString(),
                string(f, "object"),
                null,
                string(f, "subjectMention"),
                string(f, "objectMention"),
                f.path("begin").asInt(0),
                f.path("end").asInt(0),
                f.path("confidence").asDouble(0),
                f.path("by").asString(""),
                null,
                List.of(),
                null,
                null);
    }

    private static @Nullable String string(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }
}
