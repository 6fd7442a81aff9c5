package org.graphwright.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graphwright.evaluate.Prediction.FoundEvent;
import org.graphwright.evaluate.Prediction.FoundFact;
import org.graphwright.evaluate.Prediction.FoundMention;
import org.graphwright.evaluate.Prediction.FoundQuotation;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads what {@code graphwright extract --format jsonl} prints, as far as it is scored. Other programs' output of the same form may lack
 * all but {@code id}, and of a mention {@code id}, {@code begin}, {@code end} and {@code type}.
 */
public final class PredictionReader {
    private static final Set<String> NOT_ASSERTED = Set.of("claimed", "denied", "hypothetical");

    /** Those who meet or agree are all agents to the gold. */
    private static final Set<String> AGENTS = Set.of("agent", "partner");

    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * The predictions of {@code file} by the ids of their articles.
     *
     * @throws IOException if the file cannot be read, or a line is not of this form; the message names the line
     */
    public Map<String, Prediction> read(Path file) throws IOException {
        Map<String, Prediction> predictions = new LinkedHashMap<>();
        new JsonLines("that extract prints").read(file, line -> {
            Prediction prediction = prediction(line);
            predictions.put(prediction.article(), prediction);
        });
        return predictions;
    }

    /**
     * The prediction of one line.
     *
     * @throws IllegalArgumentException or a Jackson exception if the line is not of this form
     */
    public Prediction parse(String line) {
        return prediction(mapper.readTree(line));
    }

    private static Prediction prediction(JsonNode node) {
        List<FoundMention> mentions = new ArrayList<>();
        node.path("mentions").forEach(m -> mentions.add(mention(m)));
        Map<String, String> classes = new HashMap<>();
        node.path("entities")
                .forEach(e -> classes.put(
                        e.required("id").asString(), e.required("type").asString()));
        List<FoundFact> facts = new ArrayList<>();
        node.path("facts").forEach(f -> facts.add(fact(f)));
        List<FoundQuotation> quotations = new ArrayList<>();
        node.path("quotations").forEach(q -> quotations.add(quotation(q)));
        List<FoundEvent> events = new ArrayList<>();
        node.path("events").forEach(e -> events.add(event(e)));
        return new Prediction(node.required("id").asString(), mentions, classes, facts, quotations, events);
    }

    private static FoundMention mention(JsonNode m) {
        return new FoundMention(
                m.required("id").asString(),
                span(m),
                m.required("type").asString(),
                MentionKind.valueOf(m.path("kind").asString(MentionKind.NAME.name())),
                string(m, "entity"),
                m.path("confidence").asDouble(0),
                string(m, "value"));
    }

    private static FoundFact fact(JsonNode f) {
        return new FoundFact(
                string(f, "subject"),
                f.required("property").asString(),
                string(f, "object"),
                string(f, "subjectMention"),
                string(f, "objectMention"),
                f.path("confidence").asDouble(0),
                f.path("by").asString(""),
                !NOT_ASSERTED.contains(f.path("status").asString("")) && string(f, "claimedBy") == null);
    }

    private static FoundQuotation quotation(JsonNode q) {
        return new FoundQuotation(
                span(q),
                q.path("direct").asBoolean(false),
                string(q, "speaker"),
                string(q, "words"),
                q.path("confidence").asDouble(0));
    }

    private static FoundEvent event(JsonNode e) {
        List<String> agents = new ArrayList<>();
        List<String> patients = new ArrayList<>();
        for (JsonNode participant : e.path("participants")) {
            String role = participant.path("role").asString("");
            String entity = string(participant, "entity");
            if (entity != null && AGENTS.contains(role)) {
                agents.add(entity);
            } else if (entity != null && role.equals("patient")) {
                patients.add(entity);
            }
        }
        return new FoundEvent(
                e.required("class").asString(),
                span(e),
                agents,
                patients,
                strings(e.path("place")),
                string(e, "date"),
                e.path("main").asBoolean(false),
                EventNumbers.of(e),
                e.path("confidence").asDouble(0));
    }

    private static Span span(JsonNode node) {
        return new Span(node.required("begin").asInt(), node.required("end").asInt());
    }

    private static @Nullable String string(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        if (node.isString()) {
            strings.add(node.asString());
        }
        node.forEach(each -> strings.add(each.asString()));
        return strings;
    }
}
