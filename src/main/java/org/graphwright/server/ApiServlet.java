package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graphwright.query.AmbiguousNameException;
import org.graphwright.query.BigStack;
import org.graphwright.query.NamedThing;
import org.graphwright.query.QueryFailure;
import org.graphwright.query.UnknownNameException;
import org.graphwright.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Answers {@code /api/NAME} with JSON; a failure is {@code {"error": "…"}} with a fitting status. */
final class ApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(ApiServlet.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient LiveGraph live;

    /**
     * What a failed call says.
     *
     * @param error one sentence
     * @param candidates where a name is ambiguous, the things that have it; where nothing has it, those that are called much like it; else empty
     */
    record Failure(String error, List<NamedThing> candidates) {}

    ApiServlet(LiveGraph live) {
        this.live = requireNonNull(live, "live is null");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Map<String, String> values = new TreeMap<>();
        request.getParameterMap().forEach((name, all) -> values.put(name, all[0]));
        ServedGraph graph = live.use();
        try {
            Answer answer = BigStack.call(() -> graph.api().answer(path, new ApiRequest(values)));
            if (answer instanceof Answer.File file) {
                response.setContentType(file.mediaType());
                response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
                response.getOutputStream().write(file.content());
            } else if (answer instanceof Answer.Written written) {
                write(response, 200, written.json());
            } else if (answer instanceof Answer.Json json) {
                write(response, 200, json.value());
            }
        } catch (AmbiguousNameException e) {
            write(response, 409, new Failure(String.valueOf(e.getMessage()), e.candidates()));
        } catch (UnknownNameException e) {
            write(response, 404, new Failure(String.valueOf(e.getMessage()), e.near()));
        } catch (HiddenThingException e) {
            write(response, HiddenThingException.STATUS, failure(e));
        } catch (QueryFailure e) {
            write(response, e.isUsage() ? 400 : 503, failure(e));
        } catch (IllegalArgumentException e) {
            write(response, 400, failure(e));
        } catch (StoreException e) {
            LOG.error("call {} failed", path, e);
            write(response, 500, failure(e));
        } catch (OutOfMemoryError e) {
            write(response, 503, new Failure("the answer takes more memory than there is: narrow it", List.of()));
        } catch (RuntimeException e) {
            LOG.error("call {} failed", path, e);
            write(
                    response,
                    500,
                    new Failure(
                            "an error that should not happen: " + e.getClass().getSimpleName(), List.of()));
        } finally {
            graph.leave();
        }
    }

    private static Failure failure(RuntimeException e) {
        return new Failure(String.valueOf(e.getMessage()), List.of());
    }

    private static void write(HttpServletResponse response, int status, Object value) throws IOException {
        write(response, status, JSON.writeValueAsBytes(value));
    }

    private static void write(HttpServletResponse response, int status, byte[] json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
