package org.graphwright.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page's files, from the class path alone: a name with anything but plain letters in it is not looked for. */
final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Pattern NAME =
            Pattern.compile("(vendor/)?[a-z0-9][a-z0-9-]*(\\.min)?\\.(html|js|json|css|svg)");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        String name = path.equals("/") ? "index.html" : path.substring(1);
        byte @Nullable [] content = content(name);
        if (content == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("text/plain; charset=utf-8");
            response.getWriter().println("nothing here; the page is at /");
            return;
        }
        response.setContentType(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static byte @Nullable [] content(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return null;
        }
        try (InputStream in = PageServlet.class.getResourceAsStream("/page/" + name)) {
            return in == null ? null : in.readAllBytes();
        }
    }
}
