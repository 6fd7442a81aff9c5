package org.graphwright.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.graphwright.model.Span;
import org.graphwright.train.RelationPassage.Marked;
import tools.jackson.databind.JsonNode;

/**
 * Texts with facts from JSON objects in three forms: a passage, {@code {"text", "properties", "facts": [{"property", "subject": [b, e],
 * "object": [b, e]}], "fold"?}}; a document, {@code {"sentences", "clusters", "facts"}}, as Re-DocRED is in; or what {@code extract --format
 * jsonl} prints, corrected by hand.
 */
final class JsonRelations {
    private JsonRelations() {}

    static boolean holds(JsonNode node) {
        return node.has("facts") && (node.has("text") || node.has("clusters"));
    }

    /** @throws IllegalArgumentException if the object is not of one of the forms; the message says how */
    static RelationPassage of(JsonNode node) {
        return node.has("clusters") ? document(node) : passage(node);
    }

    private static RelationPassage passage(JsonNode node) {
        String text = node.path("text").asString("");
        List<Marked> facts = new ArrayList<>();
        Set<String> annotated = new HashSet<>();
        node.path("properties").forEach(property -> annotated.add(property.asString()));
        for (JsonNode fact : node.path("facts")) {
            String property = fact.path("property").asString("");
            if (fact.has("subjectMention")) {
                // A position, and what a rule or an authority adds, joins no two mentions: nothing to learn for a model
                // of pairs.
                if (!fact.hasNonNull("subjectMention") || !fact.hasNonNull("objectMention")) {
                    continue;
                }
                facts.add(new Marked(
                        property,
                        mention(node, fact.get("subjectMention").asString("")),
                        mention(node, fact.get("objectMention").asString(""))));
                annotated.add(property);
            } else {
                facts.add(new Marked(property, span(fact.path("subject"), text), span(fact.path("object"), text)));
            }
        }
        return new RelationPassage(node.path("fold").asInt(0), text, annotated, facts, List.of());
    }

    private static Span mention(JsonNode node, String id) {
        for (JsonNode mention : node.path("mentions")) {
            if (mention.path("id").asString("").equals(id)) {
                return new Span(
                        mention.path("begin").asInt(0), mention.path("end").asInt(0));
            }
        }
        throw new IllegalArgumentException("no mention " + id);
    }

    private static Span span(JsonNode pair, String text) {
        int begin = pair.path(0).asInt(-1);
        int end = pair.path(1).asInt(-1);
        if (begin < 0 || end <= begin || end > text.length()) {
            throw new IllegalArgumentException("a fact's side lies out of the text: " + pair);
        }
        return new Span(begin, end);
    }

    private static RelationPassage document(JsonNode node) {
        StringBuilder text = new StringBuilder();
        List<List<Span>> places = new ArrayList<>();
        for (JsonNode sentence : node.path("sentences")) {
            List<Span> words = new ArrayList<>();
            for (JsonNode word : sentence) {
                words.add(
                        new Span(text.length(), text.length() + word.asString().length()));
                text.append(word.asString()).append(' ');
            }
            text.append('\n');
            places.add(words);
        }
        List<Marked> facts = new ArrayList<>();
        List<Marked> possible = new ArrayList<>();
        for (JsonNode fact : node.path("facts")) {
            Set<Integer> evidence = new HashSet<>();
            fact.path("evidence").forEach(sentence -> evidence.add(sentence.asInt(-1)));
            for (JsonNode s :
                    node.path("clusters").path(fact.path("subject").asInt(-1)).path("mentions")) {
                for (JsonNode o : node.path("clusters")
                        .path(fact.path("object").asInt(-1))
                        .path("mentions")) {
                    int sentence = s.path("sentence").asInt(-1);
                    if (sentence == o.path("sentence").asInt(-2)) {
                        Marked marked = new Marked(
                                fact.path("property").asString(""),
                                words(places.get(sentence), s),
                                words(places.get(sentence), o));
                        (evidence.contains(sentence) ? facts : possible).add(marked);
                    }
                }
            }
        }
        return new RelationPassage(0, text.toString(), Set.of("*"), facts, possible);
    }

    private static Span words(List<Span> places, JsonNode mention) {
        return new Span(
                places.get(mention.path("begin").asInt(0)).begin(),
                places.get(mention.path("end").asInt(1) - 1).end());
    }
}
