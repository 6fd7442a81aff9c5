package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import io.modelcontextprotocol.spec.ProtocolVersions;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.graphwright.mcp.AssistantServer;
import org.jspecify.annotations.Nullable;

/**
 * The Model Context Protocol over HTTP, as its streamable transport has it for a server that keeps no sessions and has nothing to say unasked: a message by
 * POST, its answer as JSON. Pages of other origins may not send one, unless they are allowed to read.
 */
final class AssistantServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private static final Set<String> VERSIONS = Set.of(
            ProtocolVersions.MCP_2024_11_05,
            ProtocolVersions.MCP_2025_03_26,
            ProtocolVersions.MCP_2025_06_18,
            ProtocolVersions.MCP_2025_11_25);

    private final transient AssistantServer server;
    private final @Nullable String corsOrigin;

    /** @param corsOrigin whose pages may send messages besides this server's own; {@link ServeOptions#ANY_ORIGIN} for all, null for none */
    AssistantServlet(AssistantServer server, @Nullable String corsOrigin) {
        this.server = requireNonNull(server, "server is null");
        this.corsOrigin = corsOrigin;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "POST");
        write(response, 405, AssistantServer.refusal("messages are sent by POST"));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String origin = request.getHeader("Origin");
        if (origin != null && !isAllowed(origin, request)) {
            write(
                    response,
                    403,
                    AssistantServer.refusal(
                            "pages of another origin may not ask unless the server was told to let them"));
            return;
        }
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?")) {
            write(response, 415, AssistantServer.refusal("a message is sent as application/json"));
            return;
        }
        String version = request.getHeader("Mcp-Protocol-Version");
        if (version != null && !VERSIONS.contains(version)) {
            write(response, 400, AssistantServer.refusal("the protocol's versions that are known: " + VERSIONS));
            return;
        }
        byte[] body = request.getInputStream().readNBytes(GraphServer.MOST_BODY_BYTES + 1);
        if (body.length > GraphServer.MOST_BODY_BYTES) {
            write(
                    response,
                    413,
                    AssistantServer.refusal("a message has at most " + GraphServer.MOST_BODY_BYTES + " bytes"));
            return;
        }
        Optional<String> answer = server.answer(new String(body, StandardCharsets.UTF_8));
        if (answer.isPresent()) {
            write(response, 200, answer.get());
        } else {
            response.setStatus(HttpServletResponse.SC_ACCEPTED);
        }
    }

    private boolean isAllowed(String origin, HttpServletRequest request) {
        String own = "http://" + request.getHeader("Host");
        return origin.equalsIgnoreCase(own)
                || (corsOrigin != null
                        && (corsOrigin.equals(ServeOptions.ANY_ORIGIN) || corsOrigin.equalsIgnoreCase(origin)));
    }

    private static void write(HttpServletResponse response, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
