package org.graphwright.mcp;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whether a message has the shape that the SDK takes for granted. */
final class MessageCheck {
    private static final List<String> OBJECTS = List.of("arguments", "_meta", "capabilities", "clientInfo");
    private static final List<String> TEXTS = List.of("name", "uri", "cursor", "protocolVersion");

    private static final Map<String, String> NEEDED = Map.of(
            McpSchema.METHOD_INITIALIZE, "protocolVersion",
            McpSchema.METHOD_TOOLS_CALL, "name",
            McpSchema.METHOD_PROMPT_GET, "name",
            McpSchema.METHOD_RESOURCES_READ, "uri");

    private MessageCheck() {}

    /** @throws McpError that says what is wrong with it */
    static void check(JsonNode message) {
        if (!message.isObject()) {
            throw wrong(ErrorCodes.INVALID_REQUEST, "a message is one object of JSON");
        }
        if (!message.path("jsonrpc").asString("").equals(McpSchema.JSONRPC_VERSION)) {
            throw wrong(ErrorCodes.INVALID_REQUEST, "a message has \"jsonrpc\": \"2.0\"");
        }
        JsonNode id = message.path("id");
        if (!id.isMissingNode() && !id.isString() && !id.isNumber()) {
            throw wrong(ErrorCodes.INVALID_REQUEST, "'id' is a text or a number");
        }
        JsonNode method = message.path("method");
        if (!method.isMissingNode() && !method.isString()) {
            throw wrong(ErrorCodes.INVALID_REQUEST, "'method' is a text");
        }
        parameters(message.path("params"), NEEDED.getOrDefault(method.asString(""), ""));
    }

    private static void parameters(JsonNode params, String needed) {
        if (!params.isMissingNode() && !params.isObject()) {
            throw wrong(ErrorCodes.INVALID_PARAMS, "'params' is an object");
        }
        if (!needed.isEmpty() && params.path(needed).isMissingNode()) {
            throw wrong(ErrorCodes.INVALID_PARAMS, "'" + needed + "' is missing in 'params'");
        }
        for (String name : TEXTS) {
            if (!params.path(name).isMissingNode() && !params.path(name).isString()) {
                throw wrong(ErrorCodes.INVALID_PARAMS, "'" + name + "' is a text");
            }
        }
        for (String name : OBJECTS) {
            JsonNode value = params.path(name);
            if (!value.isMissingNode() && !value.isNull() && !value.isObject()) {
                throw wrong(ErrorCodes.INVALID_PARAMS, "'" + name + "' is an object");
            }
        }
    }

    private static McpError wrong(int code, String message) {
        return McpError.builder(code).message(message).build();
    }
}
