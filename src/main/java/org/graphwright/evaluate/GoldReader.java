package org.graphwright.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graphwright.evaluate.GoldArticle.DocumentFact;
import org.graphwright.evaluate.GoldArticle.GoldMention;
import org.graphwright.evaluate.GoldArticle.PassageFact;
import org.graphwright.evaluate.GoldArticle.PronounQuestion;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads gold data, one JSON object a line: {@code id}, {@code text} and any of {@code mentions}, {@code types}, {@code properties} with
 * passage {@code facts}, {@code entities} with document {@code facts}, {@code pronoun} with {@code a}, {@code b} and
 * {@code antecedent}; or an annotated news story (form: see {@code evaluate.md}). Where {@code annotates} is an empty list, nothing is known of mentions that are
 * not listed. Offsets in the file count code points; a file that ends
 * in {@code .gz} is compressed.
 */
public final class GoldReader {
    private final JsonLines lines = new JsonLines("of gold data");

    /**
     * The articles of {@code file} in its order.
     *
     * @throws IOException if the file cannot be read, a line is not of this form or has the id of an earlier one; the message names the line
     */
    public List<GoldArticle> read(Path file) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        lines.read(file, line -> {
            GoldArticle article = article(line);
            if (!ids.add(article.id())) {
                throw new IllegalArgumentException(
                        "an earlier line has the id '" + article.id() + "' already: give each text its own");
            }
            articles.add(article);
        });
        if (articles.isEmpty()) {
            throw new IOException(file + ": holds no gold articles");
        }
        return articles;
    }

    private static GoldArticle article(JsonNode node) {
        String text = node.required("text").asString();
        Offsets offsets = new Offsets(text);
        boolean passage = node.has("properties");
        boolean story = StoryReader.isStory(node);
        return new GoldArticle(
                node.required("id").asString(),
                text,
                mentions(node.get("mentions"), offsets),
                strings(node.get("types"), Set.of("Person", "Organization", "Place")),
                !node.has("annotates") || !node.path("annotates").isEmpty(),
                passage ? Optional.of(strings(node.get("properties"), Set.of())) : Optional.empty(),
                passage ? passageFacts(node.get("facts"), offsets) : List.of(),
                entities(node.get("entities"), offsets),
                passage || story ? List.of() : documentFacts(node.get("facts")),
                pronoun(node, offsets),
                story ? Optional.of(StoryReader.of(node, offsets)) : Optional.empty());
    }

    private static Optional<List<GoldMention>> mentions(@Nullable JsonNode nodes, Offsets offsets) {
        if (nodes == null) {
            return Optional.empty();
        }
        List<GoldMention> mentions = new ArrayList<>();
        for (JsonNode m : nodes) {
            JsonNode entity = m.get("entity");
            mentions.add(new GoldMention(
                    offsets.between(m),
                    m.required("type").asString(),
                    entity == null || entity.isNull() ? null : entity.asInt()));
        }
        return Optional.of(mentions);
    }

    private static List<PassageFact> passageFacts(@Nullable JsonNode nodes, Offsets offsets) {
        List<PassageFact> facts = new ArrayList<>();
        if (nodes != null) {
            for (JsonNode f : nodes) {
                facts.add(new PassageFact(
                        f.required("property").asString(),
                        offsets.span(f.required("subject")),
                        offsets.span(f.required("object"))));
            }
        }
        return facts;
    }

    private static Map<Integer, List<Span>> entities(@Nullable JsonNode node, Offsets offsets) {
        Map<Integer, List<Span>> entities = new LinkedHashMap<>();
        if (node != null) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                if (!entry.getKey().equals("None")) {
                    List<Span> spans = new ArrayList<>();
                    entry.getValue().forEach(s -> spans.add(offsets.span(s)));
                    entities.put(Integer.valueOf(entry.getKey()), spans);
                }
            }
        }
        return entities;
    }

    private static List<DocumentFact> documentFacts(@Nullable JsonNode nodes) {
        List<DocumentFact> facts = new ArrayList<>();
        if (nodes != null) {
            for (JsonNode f : nodes) {
                facts.add(new DocumentFact(
                        f.required("subject").asInt(),
                        f.required("property").asString(),
                        f.required("object").asInt()));
            }
        }
        return facts;
    }

    private static Optional<PronounQuestion> pronoun(JsonNode node, Offsets offsets) {
        if (!node.has("pronoun")) {
            return Optional.empty();
        }
        JsonNode antecedent = node.get("antecedent");
        return Optional.of(new PronounQuestion(
                offsets.span(node.required("pronoun")),
                offsets.span(node.required("a")),
                offsets.span(node.required("b")),
                antecedent == null || antecedent.isNull() ? null : antecedent.asString()));
    }

    private static Set<String> strings(@Nullable JsonNode nodes, Set<String> otherwise) {
        if (nodes == null || nodes.isEmpty()) {
            return otherwise;
        }
        Set<String> strings = new LinkedHashSet<>();
        nodes.forEach(n -> strings.add(n.asString()));
        return strings;
    }
}
