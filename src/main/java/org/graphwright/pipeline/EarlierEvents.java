package org.graphwright.pipeline;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Events as shards of graphs of the form {@code graphwright-graph-2} have them: one passage, as {@code begin} and {@code end}, and no numbers. */
final class EarlierEvents {
    private EarlierEvents() {}

    /** Gives an extraction's events their present form; those that have it stay as they are. */
    static JsonNode modernize(JsonNode extraction) {
        for (JsonNode node : extraction.path("events")) {
            if (node instanceof ObjectNode event && event.has("begin")) {
                ObjectNode passage = event.putArray("passages").addObject();
                passage.set("begin", event.remove("begin"));
                passage.set("end", event.remove("end"));
                event.putArray("numbers");
                event.put("future", false);
                event.put("main", false);
            }
        }
        return extraction;
    }
}
