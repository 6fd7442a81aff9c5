package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.export.ExportFormat;
import org.graphwright.export.ThingExport;
import org.graphwright.export.ThingTimeoutException;
import org.graphwright.query.BigStack;

/**
 * Answers the IRIs of things, events and articles, whose paths stand behind the graph's base: with triples in the form that the client wants, or
 * for people by sending them to the page.
 */
final class ThingServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String HTML = "text/html";
    private static final Map<String, ExportFormat> FORMS = new LinkedHashMap<>();
    private static final List<String> OFFERED;

    static {
        FORMS.put("text/turtle", ExportFormat.TURTLE);
        FORMS.put("application/ld+json", ExportFormat.JSONLD);
        FORMS.put("application/json", ExportFormat.JSONLD);
        FORMS.put("application/n-triples", ExportFormat.NTRIPLES);
        FORMS.put("application/rdf+xml", ExportFormat.RDFXML);
        OFFERED = Stream.concat(Stream.of(HTML, "application/xhtml+xml"), FORMS.keySet().stream())
                .toList();
    }

    private final transient LiveGraph live;

    ThingServlet(LiveGraph live) {
        this.live = requireNonNull(live, "live is null");
    }

    /** The path of a base's IRIs on a server; {@code /} where it has none. */
    static String path(String base) {
        String path = URI.create(base).getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        ServedGraph graph = live.use();
        try {
            BigStack.call(() -> {
                try {
                    answer(request, response, graph);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ThingTimeoutException e) {
            say(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "too much is said of it to be gathered in time");
        } finally {
            graph.leave();
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, ServedGraph graph)
            throws IOException {
        ThingExport things = graph.things();
        Optional<Node> thing = candidates(request.getRequestURI(), things.base().iri())
                .map(NodeFactory::createURI)
                .filter(things::knows)
                .findFirst();
        if (thing.isEmpty()) {
            Optional<HiddenThingException> hidden = candidates(
                            request.getRequestURI(), things.base().iri())
                    .flatMap(iri -> graph.api().hidden(iri).stream())
                    .findFirst();
            say(
                    response,
                    hidden.isPresent() ? HiddenThingException.STATUS : HttpServletResponse.SC_NOT_FOUND,
                    hidden.map(gone -> String.valueOf(gone.getMessage())).orElse("the graph says nothing of this"));
            return;
        }
        String wanted = new Accepted(request.getHeader("Accept")).best(OFFERED).orElse("");
        ExportFormat form = FORMS.get(wanted);
        if (wanted.isEmpty()) {
            say(response, HttpServletResponse.SC_NOT_ACCEPTABLE, "there are " + String.join(", ", OFFERED));
        } else if (form == null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", page(thing.get(), things));
        } else {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            things.write(thing.get(), form, out);
            response.setContentType(wanted + "; charset=utf-8");
            response.setHeader("Cache-Control", "no-cache");
            response.setContentLength(out.size());
            out.writeTo(response.getOutputStream());
        }
    }

    /** The IRIs that a path can stand for: behind the base's own path or behind that of the server, as written or with its percent signs read. */
    private static Stream<String> candidates(String path, String base) {
        String own = path(base);
        return Stream.of(path.startsWith(own) ? path.substring(own.length()) : path.substring(1), path.substring(1))
                .flatMap(local -> Stream.of(local, decoded(local)))
                .distinct()
                .filter(local -> local.matches("(?:id|event|article)/[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+"))
                .map(local -> base + local);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** Where the page shows it. */
    private static String page(Node thing, ThingExport things) {
        String name = things.isArticle(thing) ? "article" : "thing";
        return "/#/" + name + "?iri=" + URLEncoder.encode(thing.getURI(), StandardCharsets.UTF_8);
    }

    private static void say(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().println(message);
    }
}
