package org.graphwright.mcp;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Something that an assistant can ask of a graph.
 *
 * @param name what it is called by
 * @param title the same for a person
 * @param description what it answers and when to use it, for the assistant
 * @param parameters what it may be told
 * @param answer makes the answer, as text
 */
record Tool(
        String name,
        String title,
        String description,
        List<Parameter> parameters,
        BiFunction<ReadableGraph, Arguments, String> answer) {
    Tool {
        requireNonNull(name, "name is null");
        requireNonNull(title, "title is null");
        requireNonNull(description, "description is null");
        parameters = List.copyOf(parameters);
        requireNonNull(answer, "answer is null");
    }

    /** The JSON Schema of its arguments. */
    Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        parameters.forEach(parameter -> properties.put(parameter.name(), parameter.schema()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                parameters.stream()
                        .filter(Parameter::required)
                        .map(Parameter::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }
}
