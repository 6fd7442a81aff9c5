package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.graphwright.query.Prefixes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before everything: headers that keep a browser from running or framing what it should not, methods that only read, and on a
 * loopback address the names of this machine alone, so that a page elsewhere whose name is made to point here (DNS rebinding) gets
 * nothing.
 */
final class GuardFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(GuardFilter.class);
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Scripts and styles come from files of the page alone; pictures are also what the drawing is saved as. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:;"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final boolean loopback;
    private final @Nullable String corsOrigin;
    private final transient Supplier<Prefixes> prefixes;

    /**
     * @param loopback true to answer only to names of this machine
     * @param corsOrigin the one origin whose pages may read answers, {@link ServeOptions#ANY_ORIGIN} for all, or null for none
     * @param prefixes those of the graph that is served
     */
    GuardFilter(boolean loopback, @Nullable String corsOrigin, Supplier<Prefixes> prefixes) {
        this.loopback = loopback;
        this.corsOrigin = corsOrigin;
        this.prefixes = requireNonNull(prefixes, "prefixes is null");
    }

    @Override
    protected void doFilter(HttpServletRequest received, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", corsOrigin == null ? "same-origin" : "cross-origin");
        String origin = received.getHeader("Origin");
        boolean readable = corsOrigin != null
                && origin != null
                && (corsOrigin.equals(origin) || corsOrigin.equals(ServeOptions.ANY_ORIGIN));
        if (corsOrigin != null) {
            response.setHeader("Vary", "Origin");
        }
        if (readable) {
            response.setHeader("Access-Control-Allow-Origin", corsOrigin);
            response.setHeader("Access-Control-Expose-Headers", "Graphwright-Row-Limit, Content-Disposition");
        }
        if (loopback && !isOwnName(received.getHeader("Host"))) {
            refuse(response, 403, "this server answers to the names it was started for only");
            return;
        }
        if (!Set.of("GET", "HEAD", "POST", "OPTIONS").contains(received.getMethod())) {
            refuse(response, 405, "this server only reads: " + received.getMethod() + " is not allowed");
            return;
        }
        if (readable
                && received.getMethod().equals("OPTIONS")
                && received.getHeader("Access-Control-Request-Method") != null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
            response.setHeader("Access-Control-Allow-Headers", "Content-Type, Accept, Mcp-Protocol-Version");
            response.setHeader("Access-Control-Max-Age", "3600");
            return;
        }
        HttpServletRequest request;
        try {
            request = HeldBody.of(received);
        } catch (IOException e) {
            refuse(response, 400, PlainErrors.sentence(400));
            return;
        }
        PlainRequest plain = new PlainRequest(request);
        try {
            plain.getParameterMap();
        } catch (RuntimeException e) {
            if (PlainErrors.isTooLarge(e)) {
                refuse(response, 413, PlainErrors.sentence(413));
            } else {
                refuse(
                        response,
                        400,
                        "the request cannot be read: its body is torn, or what is written with percent signs is no UTF-8");
            }
            return;
        }
        String path = request.getRequestURI();
        if (path.equals("/sparql")
                && plain.getMethod().equals("GET")
                && plain.getParameterMap().isEmpty()) {
            ServiceDescription.answer(request, response, prefixes.get());
        } else if (path.equals("/data") && !plain.wantTripleTerms(request.getQueryString() == null)) {
            refuse(response, 406, PlainRequest.REFUSAL);
        } else {
            answer(path.equals("/sparql") || path.equals("/data") ? plain : request, response, chain);
        }
    }

    /** What no servlet has expected is told to the log with its trace, and to the client in a sentence. */
    private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (OutOfMemoryError e) {
            refuse(response, 503, "the answer takes more memory than there is");
        } catch (RuntimeException | ServletException e) {
            LOG.error("request {} failed", request.getRequestURI(), e);
            refuse(
                    response,
                    500,
                    "an error that should not happen: " + e.getClass().getSimpleName());
        }
    }

    private static boolean isOwnName(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        return OWN_NAMES.contains(name);
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().println(message);
    }
}
