package org.graphwright.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graphwright.extract.light.NameLabels;
import tools.jackson.databind.JsonNode;

/**
 * Sentences from JSON objects: {@code {"tokens", "entities": [[begin, end, type]], "annotates": [types]}}, where a word outside may still
 * be of a type that is not annotated; or {@code {"tokens", "labels"}}, where {@code B-Place|O} says that it may be either.
 */
final class JsonNames {
    private static final Map<String, Integer> LABEL = new HashMap<>();

    static {
        List<String> names = NameLabels.names();
        for (int i = 0; i < names.size(); i++) {
            LABEL.put(names.get(i), i);
        }
    }

    private JsonNames() {}

    /** @throws IllegalArgumentException if the object is not of this form; the message says how */
    static NameExample of(JsonNode node) {
        List<String> words = new ArrayList<>();
        node.path("tokens").forEach(token -> words.add(token.asString()));
        int[] allowed = new int[words.size()];
        if (node.has("labels")) {
            if (node.get("labels").size() != allowed.length) {
                throw new IllegalArgumentException("as many labels as tokens are wanted");
            }
            for (int i = 0; i < allowed.length; i++) {
                for (String label : node.get("labels").get(i).asString().split("\\|")) {
                    allowed[i] |= bit(label);
                }
            }
            return new NameExample(words, allowed);
        }
        Arrays.fill(allowed, outside(annotated(node)));
        for (JsonNode entity : node.path("entities")) {
            int begin = entity.path(0).asInt(-1);
            int end = entity.path(1).asInt(-1);
            if (begin < 0 || end <= begin || end > allowed.length) {
                throw new IllegalArgumentException("entity out of the tokens: " + entity);
            }
            String type = entity.path(2).asString("");
            for (int i = begin; i < end; i++) {
                allowed[i] = bit((i == begin ? "B-" : "I-") + type);
            }
        }
        return new NameExample(words, allowed);
    }

    /** The types that are marked wherever they occur: all where {@code annotates} is not there, none where it is empty. */
    static Set<String> annotated(JsonNode node) {
        if (!node.has("annotates")) {
            return Set.copyOf(NameLabels.TYPES);
        }
        Set<String> annotated = new HashSet<>();
        node.path("annotates").forEach(type -> annotated.add(type.asString()));
        return annotated;
    }

    /** What a word may be that no name covers: outside, or of a type that is not annotated. */
    static int outside(Set<String> annotated) {
        int allowed = 1;
        for (int type = 0; type < NameLabels.TYPES.size(); type++) {
            if (!annotated.contains(NameLabels.TYPES.get(type))) {
                allowed |= 3 << NameLabels.begin(type);
            }
        }
        return allowed;
    }

    private static int bit(String label) {
        Integer index = LABEL.get(label);
        if (index == null) {
            throw new IllegalArgumentException("no label of a name: " + label);
        }
        return 1 << index;
    }
}
