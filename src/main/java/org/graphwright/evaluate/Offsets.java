package org.graphwright.evaluate;

import org.graphwright.model.Span;
import tools.jackson.databind.JsonNode;

/** From code points, as gold files count, to UTF-16 units. */
record Offsets(String text) {
    /** The span of a pair {@code [begin, end]}. */
    Span span(JsonNode pair) {
        return span(pair.required(0).asInt(), pair.required(1).asInt());
    }

    /** The span of an object with {@code begin} and {@code end}. */
    Span between(JsonNode node) {
        return span(node.required("begin").asInt(), node.required("end").asInt());
    }

    Span span(int begin, int end) {
        int length = text.codePointCount(0, text.length());
        return new Span(
                text.offsetByCodePoints(0, Math.min(begin, length)), text.offsetByCodePoints(0, Math.min(end, length)));
    }
}
