package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionDesk;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.explore.NameUses;
import org.graphwright.explore.ThingFinder;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /edit/list}, {@code /edit/keep}, {@code /edit/undo} and {@code /edit/uses}: corrections by the page, for who has the token. */
final class EditServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(EditServlet.class);

    /** A correction has some hundred; by hand. */
    private static final int MOST_BYTES = 64 << 10;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient LiveGraph live;
    private final transient CorrectionDesk desk;
    private final transient EditAccess access;

    EditServlet(LiveGraph live, CorrectionDesk desk, EditAccess access) {
        this.live = requireNonNull(live, "live is null");
        this.desk = requireNonNull(desk, "desk is null");
        this.access = requireNonNull(access, "access is null");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, 405, Map.of("error", "corrections are made by POST"));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String refusal = access.refusal(request);
        if (refusal != null) {
            answer(response, 403, Map.of("error", refusal));
            return;
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            answer(response, 413, Map.of("error", "a correction of more than " + MOST_BYTES + " bytes"));
            return;
        }
        try {
            Object done = act(String.valueOf(request.getPathInfo()), JSON.readTree(body));
            answer(response, 200, done);
        } catch (JacksonException e) {
            answer(response, 400, Map.of("error", "the request is no JSON"));
        } catch (IllegalArgumentException e) {
            answer(response, 400, Map.of("error", String.valueOf(e.getMessage())));
        } catch (GraphwrightException e) {
            answer(response, e.code() == ErrorCode.BUSY ? 409 : 400, Map.of("error", String.valueOf(e.getMessage())));
        } catch (IOException | RuntimeException e) {
            LOG.warn("a correction failed", e);
            answer(response, 500, Map.of("error", "the correction could not be kept; the log of the server says why"));
        }
    }

    private Object act(String path, JsonNode json) throws IOException {
        return switch (path) {
            case "/list" -> list();
            case "/keep" -> keep(json);
            case "/undo" -> undo(json);
            case "/uses" -> uses(json.path("thing").asString(""));
            default -> throw new IllegalArgumentException("no such call, there are: keep, list, undo, uses");
        };
    }

    private Object keep(JsonNode json) throws IOException {
        List<Correction> corrections;
        String why;
        ServedGraph graph = live.use();
        try {
            EditRequest request =
                    new EditRequest(json, graph.dataset(), graph.api().ontology());
            why = request.optional("why");
            corrections = request.kind().equals("part") ? List.of(part(request)) : request.corrections();
        } finally {
            graph.leave();
        }
        List<CorrectionEntry> kept = desk.keep(corrections, why);
        live.look();
        return Map.of("ids", kept.stream().map(CorrectionEntry::id).toList());
    }

    /** What some articles call so, or a name wherever it stands. */
    private Correction part(EditRequest request) throws IOException {
        String into = request.into();
        Map<String, List<Integer>> mentions = request.mentions();
        if (!mentions.isEmpty() && !request.texts("articles").isEmpty()) {
            throw new IllegalArgumentException("choose either whole articles or single mentions");
        }
        if (!mentions.isEmpty()) {
            return desk.partMentions(request.text("thing"), mentions, into, into == null ? null : request.called(into));
        }
        List<String> articles = request.texts("articles");
        if (!articles.isEmpty()) {
            return desk.part(request.text("thing"), articles, into);
        }
        if (into != null) {
            throw new IllegalArgumentException("choose the articles or mentions that mean 'into'");
        }
        String name = request.optional("name");
        if (name == null) {
            throw new IllegalArgumentException("choose at least one article or mention, or a name");
        }
        return desk.part(request.optional("thing"), name);
    }

    /** One, by {@code id}, or those of {@code ids}, which were kept together. */
    private Object undo(JsonNode json) throws IOException {
        List<String> ids = new ArrayList<>();
        json.path("ids").forEach(id -> ids.add(id.asString("")));
        if (ids.isEmpty()) {
            ids.add(json.path("id").asString(""));
        }
        List<CorrectionEntry> undone = desk.undo(ids);
        live.look();
        return Map.of("ids", undone.stream().map(CorrectionEntry::id).toList());
    }

    private Object uses(String thing) {
        ServedGraph graph = live.use();
        try {
            Node meant = new ThingFinder(graph.dataset(), graph.api().ontology()).find(thing);
            return new NameUses(graph.dataset()).of(meant);
        } finally {
            graph.leave();
        }
    }

    private Object list() throws IOException {
        ServedGraph graph = live.use();
        try {
            return new EditList(
                            graph.dataset(),
                            graph.api().ontology(),
                            graph.api().withdrawn().before())
                    .of(desk.read(), desk.states());
        } finally {
            graph.leave();
        }
    }

    private static void answer(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }
}
