package org.graphwright.mcp;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers messages of the Model Context Protocol, one by one and by any number of threads: whatever carries them keeps no state. The SDK knows the protocol;
 * a message that is none gets an error as JSON-RPC has it.
 */
public final class AssistantServer {
    private static final Logger LOG = LoggerFactory.getLogger(AssistantServer.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String INSTRUCTIONS = """
            A knowledge graph of news articles, for reading. Every fact has the sentences that say so, with article, day and IRI: cite them. \
            Start with search; card, why, timeline, quotations and path tell of things, article gives the text around a sentence, ontology \
            what can be asked. Belief runs from 0 to 1. That the graph lacks something does not make it wrong. \
            """ + Quoted.LAW;

    private final McpJsonMapper mapper = new JacksonMcpJsonMapper(JSON);
    private final McpStatelessServerHandler handler;
    private final Set<String> tools = new TreeSet<>();

    /** Takes the SDK's handler of messages, which it gives to a transport only. */
    private static final class HandlerKeeper implements McpStatelessServerTransport {
        private @Nullable McpStatelessServerHandler handler;

        @Override
        public void setMcpHandler(McpStatelessServerHandler given) {
            handler = given;
        }

        @Override
        public Mono<Void> closeGracefully() {
            return Mono.empty();
        }
    }

    /**
     * Prepares tools, resources and prompts.
     *
     * @param source what is read
     * @param timeout after which a query is stopped; more than zero
     */
    public AssistantServer(GraphSource source, Duration timeout) {
        requireNonNull(source, "source is null");
        OntologyTool ontology = new OntologyTool();
        QueryTool queries = new QueryTool(timeout);
        List<Tool> all = new ArrayList<>();
        all.add(new AskTool().tool());
        all.addAll(new SearchTools().all());
        all.addAll(new ThingTools().all());
        all.add(new ArticleTool().tool());
        all.add(queries.tool());
        all.add(ontology.tool());
        all.forEach(tool -> tools.add(tool.name()));
        ToolCalls calls = new ToolCalls(source);
        GraphResources resources = new GraphResources(source, ontology, queries);
        HandlerKeeper keeper = new HandlerKeeper();
        McpServer.sync(keeper)
                .jsonMapper(mapper)
                .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(""))
                .validateToolInputs(false)
                .immediateExecution(true)
                .serverInfo("graphwright", version())
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder()
                        .tools(false)
                        .resources(false, false)
                        .prompts(false)
                        .build())
                .tools(all.stream().map(calls::specification).toList())
                .resources(resources.all())
                .resourceTemplates(resources.templates())
                .prompts(new GraphPrompts().all())
                .build();
        this.handler = requireNonNull(keeper.handler, "the SDK gave no handler");
    }

    /** As the program's jar has it. */
    private static String version() {
        return requireNonNullElse(AssistantServer.class.getPackage().getImplementationVersion(), "development");
    }

    /** The answer to a message in JSON, on one line; nothing where it wants none. */
    public Optional<String> answer(String message) {
        requireNonNull(message, "message is null");
        JsonNode id = null;
        try {
            JsonNode json = JSON.readTree(message);
            id = json.path("id");
            MessageCheck.check(json);
            return answer(McpSchema.deserializeJsonRpcMessage(mapper, message));
        } catch (JacksonException e) {
            return error(id, ErrorCodes.PARSE_ERROR, "the message is no JSON");
        } catch (IOException | IllegalArgumentException e) {
            return error(id, ErrorCodes.INVALID_REQUEST, "the message is no request of JSON-RPC 2.0");
        } catch (McpError e) {
            var known = e.getJsonRpcError();
            return error(id, known == null ? ErrorCodes.INTERNAL_ERROR : known.code(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("a message failed", e);
            return error(
                    id,
                    ErrorCodes.INTERNAL_ERROR,
                    "an error that should not happen: " + e.getClass().getSimpleName());
        }
    }

    private Optional<String> answer(JSONRPCMessage message) throws IOException {
        if (message instanceof JSONRPCRequest request) {
            if (request.method().equals(McpSchema.METHOD_TOOLS_CALL)
                    && !(request.params() instanceof Map<?, ?> call
                            && tools.contains(String.valueOf(call.get("name"))))) {
                throw McpError.builder(ErrorCodes.INVALID_PARAMS)
                        .message("no tool is called so, there are: " + String.join(", ", tools))
                        .build();
            }
            var response =
                    handler.handleRequest(McpTransportContext.EMPTY, request).block();
            // The SDK's own words for it are Java's.
            return response != null
                            && response.error() != null
                            && response.error().code() == ErrorCodes.INTERNAL_ERROR
                    ? error(
                            JSON.valueToTree(request.id()),
                            ErrorCodes.INVALID_PARAMS,
                            "the method wants other 'params'")
                    : Optional.of(mapper.writeValueAsString(response));
        }
        if (message instanceof JSONRPCNotification notification) {
            handler.handleNotification(McpTransportContext.EMPTY, notification).block();
        }
        return Optional.empty();
    }

    /** What is said to a message that is not looked at. */
    public static String refusal(String message) {
        return error(null, ErrorCodes.INVALID_REQUEST, message).orElseThrow();
    }

    private static Optional<String> error(@Nullable JsonNode id, int code, String message) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("jsonrpc", McpSchema.JSONRPC_VERSION);
        answer.put("id", id != null && (id.isString() || id.isNumber()) ? id : null);
        answer.put("error", Map.of("code", code, "message", message));
        return Optional.of(JSON.writeValueAsString(answer));
    }
}
