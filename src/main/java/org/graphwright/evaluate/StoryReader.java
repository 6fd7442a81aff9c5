package org.graphwright.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graphwright.evaluate.GoldArticle.DocumentFact;
import org.graphwright.evaluate.GoldStory.GoldDate;
import org.graphwright.evaluate.GoldStory.GoldEvent;
import org.graphwright.evaluate.GoldStory.GoldQuotation;
import org.graphwright.evaluate.GoldStory.StoryMention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what the annotated news stories have beside names: {@code classes}, {@code maybe}, {@code dates}, {@code events}, {@code quotes}. */
final class StoryReader {
    private StoryReader() {}

    /** True for a line in the form of the news stories, whose facts tell what is explicit and what may be. */
    static boolean isStory(JsonNode node) {
        return node.has("maybe");
    }

    /** @throws IllegalArgumentException or a Jackson exception if the line is not of this form */
    static GoldStory of(JsonNode node, Offsets offsets) {
        Set<DocumentFact> explicit = new LinkedHashSet<>();
        Set<DocumentFact> facts = new LinkedHashSet<>();
        for (JsonNode f : node.path("facts")) {
            DocumentFact fact = new DocumentFact(
                    f.required("subject").asInt(),
                    f.required("property").asString(),
                    f.required("object").asInt());
            facts.add(fact);
            if (f.path("explicit").asBoolean(false)) {
                explicit.add(fact);
            }
        }
        Set<DocumentFact> maybe = new LinkedHashSet<>();
        node.path("maybe")
                .forEach(f -> maybe.add(new DocumentFact(
                        f.required(0).asInt(),
                        f.required(1).asString(),
                        f.required(2).asInt())));
        Map<Integer, String> classes = new HashMap<>();
        node.path("classes")
                .properties()
                .forEach(c ->
                        classes.put(Integer.valueOf(c.getKey()), c.getValue().asString()));
        List<StoryMention> mentions = new ArrayList<>();
        node.path("mentions").forEach(m -> mentions.add(mention(m, offsets)));
        List<GoldDate> dates = new ArrayList<>();
        node.path("dates").forEach(d -> dates.add(new GoldDate(offsets.between(d), string(d, "value"))));
        String date = string(node, "date");
        return new GoldStory(
                date == null ? null : LocalDate.parse(date),
                mentions,
                classes,
                explicit,
                facts,
                maybe,
                dates,
                optional(node.get("events")).map(events -> events(events, offsets)),
                optional(node.get("quotes")).map(quotes -> quotations(quotes, offsets)));
    }

    private static StoryMention mention(JsonNode m, Offsets offsets) {
        JsonNode entity = m.path("entity");
        return new StoryMention(
                offsets.between(m),
                m.required("type").asString(),
                MentionKind.valueOf(m.path("kind").asString(MentionKind.NAME.name())),
                string(m, "class"),
                entity.isNumber() ? entity.asInt() : null);
    }

    private static List<GoldEvent> events(JsonNode nodes, Offsets offsets) {
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode e : nodes) {
            events.add(new GoldEvent(
                    e.required("class").asString(),
                    spans(e.required("triggers"), offsets),
                    entities(e.path("agent")),
                    entities(e.path("patient")),
                    entities(e.path("place")),
                    string(e, "date"),
                    e.path("main").asBoolean(false),
                    EventNumbers.of(e)));
        }
        return events;
    }

    private static List<GoldQuotation> quotations(JsonNode nodes, Offsets offsets) {
        List<GoldQuotation> quotations = new ArrayList<>();
        for (JsonNode q : nodes) {
            JsonNode speaker = q.path("speaker");
            quotations.add(new GoldQuotation(
                    q.required("direct").asBoolean(),
                    spans(q.required("spans"), offsets),
                    speaker.isNumber() ? speaker.asInt() : null,
                    string(q, "words")));
        }
        return quotations;
    }

    private static List<Span> spans(JsonNode nodes, Offsets offsets) {
        List<Span> spans = new ArrayList<>();
        nodes.forEach(pair -> spans.add(offsets.span(pair)));
        return spans;
    }

    private static Set<Integer> entities(JsonNode nodes) {
        Set<Integer> entities = new LinkedHashSet<>();
        nodes.forEach(number -> entities.add(number.asInt()));
        return entities;
    }

    private static Optional<JsonNode> optional(@Nullable JsonNode node) {
        return Optional.ofNullable(node);
    }

    private static @Nullable String string(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }
}
