package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Extraction;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is learnt of names from the things that users rename or give another class, as {@code train} and {@code evaluate} read it: a sentence
 * with those of its names that are known by now. A name as it stands is of the thing's class; where a sentence has the thing's new name in the
 * place of what was read, that is the name. Of all other words nothing is said, which the empty list {@code annotates} tells.
 */
final class GoldNames {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> names;
    private final Map<String, ClassName> types;
    private final Ontology ontology;

    /**
     * @param names the names given by users, by the things' IRIs
     * @param types the classes given by users, by the things' IRIs
     */
    GoldNames(Map<String, String> names, Map<String, ClassName> types, Ontology ontology) {
        this.names = requireNonNull(names, "names is null");
        this.types = requireNonNull(types, "types is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /** A line of JSON for each sentence with such a name, by position. */
    List<String> lines(Extraction read) {
        Map<EntityId, Entity> things = new HashMap<>();
        read.entities().forEach(entity -> things.put(entity.id(), entity));
        SortedMap<Span, SortedMap<Span, ClassName>> sentences = new TreeMap<>();
        for (Mention mention : read.mentions()) {
            Entity thing = things.get(mention.entity());
            if (thing != null && mention.kind() == MentionKind.NAME) {
                Span sentence = read.sentenceOf(mention.span());
                name(read.article().text(), sentence, mention.span(), thing)
                        .ifPresent(span -> sentences
                                .computeIfAbsent(sentence, key -> new TreeMap<>())
                                .put(span, ontology.root(types.getOrDefault(thing.iri(), thing.type()))));
            }
        }
        List<String> lines = new ArrayList<>();
        sentences.forEach((sentence, found) -> {
            String text = sentence.of(read.article().text());
            // characters of two units count otherwise for train and for evaluate
            if (text.length() == text.codePointCount(0, text.length())) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("id", GoldSentences.id(read, sentence) + ":names");
                line.put("text", text);
                line.put("annotates", List.of());
                line.put(
                        "mentions",
                        found.entrySet().stream()
                                .map(entry -> mention(entry.getKey(), entry.getValue(), sentence))
                                .toList());
                lines.add(JSON.writeValueAsString(line));
            }
        });
        return lines;
    }

    private static Map<String, Object> mention(Span span, ClassName type, Span sentence) {
        Map<String, Object> mention = new LinkedHashMap<>();
        mention.put("begin", span.begin() - sentence.begin());
        mention.put("end", span.end() - sentence.begin());
        mention.put("type", type.value());
        return mention;
    }

    /** Where the thing's name stands: its new name, if it is there in the place of what was read, or else what was read, if of that the class is given. */
    private Optional<Span> name(String text, Span sentence, Span mention, Entity thing) {
        String name = names.get(thing.iri());
        if (name != null) {
            for (int at = text.indexOf(name, sentence.begin());
                    at >= 0 && at + name.length() <= sentence.end();
                    at = text.indexOf(name, at + 1)) {
                Span span = new Span(at, at + name.length());
                if (span.overlaps(mention) && isWhole(text, span)) {
                    return Optional.of(span);
                }
            }
        }
        return types.containsKey(thing.iri()) ? Optional.of(mention) : Optional.empty();
    }

    /** False where a word goes on before or after. */
    private static boolean isWhole(String text, Span span) {
        return (span.begin() == 0 || !Character.isLetterOrDigit(text.charAt(span.begin() - 1)))
                && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
    }
}
