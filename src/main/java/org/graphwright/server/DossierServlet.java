package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.graphwright.explore.Dossier;
import org.graphwright.explore.DossierSource;
import org.graphwright.model.GraphwrightException;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.AmbiguousNameException;
import org.graphwright.query.BigStack;
import org.graphwright.query.HtmlText;
import org.graphwright.query.NamedThing;
import org.graphwright.query.UnknownNameException;
import org.jspecify.annotations.Nullable;

/** {@code /dossier?thing=…}, or with {@code &other=…} the ways between two: a page to print. */
final class DossierServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String STYLE = "<link rel=\"stylesheet\" href=\"dossier.css\">";

    private static final Set<String> PARAMETERS = Set.of("thing", "other");

    private final transient LiveGraph live;

    DossierServlet(LiveGraph live) {
        this.live = requireNonNull(live, "live is null");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String thing = request.getParameter("thing");
        if (thing == null || thing.isBlank()) {
            choose(response, 400, "A dossier is of a thing: name it as in dossier?thing=Paris", List.of());
            return;
        }
        Optional<String> unknown = request.getParameterMap().keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .sorted()
                .findFirst();
        if (unknown.isPresent()) {
            choose(response, 400, "A dossier takes thing and other, no parameter '" + unknown.get() + "'", List.of());
            return;
        }
        ServedGraph graph = live.use();
        try {
            String page = BigStack.call(() -> page(graph, thing, request.getParameter("other")));
            response.setContentType("text/html; charset=utf-8");
            response.setHeader("Cache-Control", "no-cache");
            response.getWriter().write(page);
        } catch (AmbiguousNameException e) {
            choose(response, 409, "Which one is meant?", e.candidates());
        } catch (UnknownNameException e) {
            choose(response, 404, "Nothing in the graph is called so", e.near());
        } catch (HiddenThingException e) {
            choose(response, HiddenThingException.STATUS, String.valueOf(e.getMessage()), List.of());
        } catch (IllegalArgumentException | GraphwrightException e) {
            choose(response, 404, String.valueOf(e.getMessage()), List.of());
        } finally {
            graph.leave();
        }
    }

    private static String page(ServedGraph graph, String name, @Nullable String other) {
        Node thing = graph.api().find(name);
        Node end = other == null ? null : graph.api().find(other);
        String made = "Made on " + LocalDate.now(ZoneOffset.UTC) + " from "
                + graph.api().overview().articles() + " articles in all; those that are quoted stand at the end";
        return new DossierSource(graph.dataset(), graph.api().ontology())
                .fill(new Dossier(STYLE, List.of(made)), thing, end)
                .orElseThrow(() -> new IllegalArgumentException(DossierSource.nothing()));
    }

    /** A page with what may be meant, each leading to its own dossier. */
    private static void choose(HttpServletResponse response, int status, String title, List<NamedThing> things)
            throws IOException {
        StringBuilder page =
                new StringBuilder(HtmlText.pageBegin(title, STYLE)).append(things.isEmpty() ? "" : "<ul>\n");
        things.forEach(thing -> page.append("<li><a href=\"dossier?thing=")
                .append(URLEncoder.encode(thing.iri(), StandardCharsets.UTF_8))
                .append("\">")
                .append(HtmlText.escaped(thing.label()))
                .append("</a> ")
                .append(HtmlText.escaped(Ontology.spoken(thing.type())))
                .append("</li>\n"));
        page.append(things.isEmpty() ? "" : "</ul>\n")
                .append("<p><a href=\"./#/\">To the overview</a></p>\n</main>\n</body>\n</html>\n");
        response.setStatus(status);
        response.setContentType("text/html; charset=utf-8");
        response.getWriter().write(page.toString());
    }
}
