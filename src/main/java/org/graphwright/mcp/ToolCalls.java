package org.graphwright.mcp;

import static java.util.Objects.requireNonNull;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.Map;
import org.graphwright.model.GraphwrightException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls a tool: what goes wrong becomes an answer that says what to do, and no answer is longer than an assistant can take. */
final class ToolCalls {
    private static final Logger LOG = LoggerFactory.getLogger(ToolCalls.class);

    /** Characters of an answer: some 15,000 tokens of a language model; by hand. */
    private static final int LONGEST = 60_000;

    private final GraphSource source;

    ToolCalls(GraphSource source) {
        this.source = requireNonNull(source, "source is null");
    }

    SyncToolSpecification specification(Tool tool) {
        var described = io.modelcontextprotocol.spec.McpSchema.Tool.builder(tool.name(), tool.schema())
                .title(tool.title())
                .description(tool.description())
                .annotations(ToolAnnotations.builder()
                        .title(tool.title())
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return new SyncToolSpecification(described, (context, request) -> call(tool, request.arguments()));
    }

    private CallToolResult call(Tool tool, @Nullable Map<String, Object> given) {
        try {
            Arguments arguments = new Arguments(tool.parameters(), given);
            String answer = cut(source.read(graph -> tool.answer().apply(graph, arguments)));
            return result(Quoted.isIn(answer) ? Quoted.LAW + "\n\n" + answer : answer, false);
        } catch (GraphwrightException | IllegalArgumentException e) {
            return result(Failures.text(e), true);
        } catch (OutOfMemoryError e) {
            return result("the answer takes more memory than there is: narrow it", true);
        } catch (RuntimeException e) {
            LOG.error("tool {} failed", tool.name(), e);
            return result("an error that should not happen: " + e.getClass().getSimpleName(), true);
        }
    }

    /** At the end of a line. */
    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf('\n', LONGEST);
        return text.substring(0, end < 0 ? LONGEST : end)
                + "\nthe answer is cut here: ask for less with limit, sentences or characters\n";
    }

    private static CallToolResult result(String text, boolean isError) {
        return CallToolResult.builder().addTextContent(text).isError(isError).build();
    }
}
