package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request as Fuseki can answer it: HEAD on the endpoint is asked as GET, whose body the server leaves out, and of the formats that are wanted for triples
 * those can be taken out that have no triple terms.
 */
final class PlainRequest extends HttpServletRequestWrapper {
    static final String REFUSAL =
            "RDF/XML, RDF/JSON and JSON-LD cannot carry the triple terms of RDF 1.2 that say where a fact"
                    + " comes from: ask for text/turtle, application/n-triples, application/trig or application/n-quads";

    private static final Set<String> WITHOUT_TRIPLE_TERMS =
            Set.of("application/ld+json", "application/rdf+xml", "application/rdf+json", "application/xml", "text/xml");
    private static final Set<String> WITH_TRIPLE_TERMS = Set.of(
            "text/turtle",
            "application/turtle",
            "application/x-turtle",
            "application/n-triples",
            "text/plain",
            "application/rdf+thrift",
            "application/trix",
            "application/trix+xml");
    private static final Set<String> DATASETS =
            Set.of("application/trig", "text/trig", "application/n-quads", "text/nquads");
    private static final List<String> FORMAT_PARAMETERS = List.of("output", "format", "results");

    private @Nullable String accept;

    PlainRequest(HttpServletRequest request) {
        super(requireNonNull(request, "request is null"));
        this.accept = request.getHeader("Accept");
    }

    /**
     * Leaves only formats that carry triple terms.
     *
     * @param quads true if formats of several graphs serve too
     * @return false if none is left of those that were asked for
     */
    boolean wantTripleTerms(boolean quads) {
        for (String parameter : FORMAT_PARAMETERS) {
            String format = getParameter(parameter);
            if (format != null && format.toLowerCase(Locale.ROOT).matches(".*(json|xml).*|rdf")) {
                return false;
            }
        }
        if (accept == null) {
            accept = quads ? "text/turtle, application/trig;q=0.9" : "text/turtle";
            return true;
        }
        List<String> ranges =
                Arrays.stream(accept.split(",")).map(String::strip).toList();
        List<String> left = ranges.stream()
                .filter(range -> !WITHOUT_TRIPLE_TERMS.contains(type(range)))
                .toList();
        if (left.isEmpty()) {
            return false;
        }
        boolean isOffered = left.stream()
                .map(PlainRequest::type)
                .anyMatch(type -> WITH_TRIPLE_TERMS.contains(type) || (quads && DATASETS.contains(type)));
        accept = isOffered ? left.stream().collect(Collectors.joining(", ")) : "text/turtle";
        return true;
    }

    @Override
    public String getMethod() {
        String method = super.getMethod();
        return method.equals("HEAD") && getRequestURI().equals("/sparql") ? "GET" : method;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return name.equalsIgnoreCase("Accept") ? accept : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (!name.equalsIgnoreCase("Accept")) {
            return super.getHeaders(name);
        }
        return Collections.enumeration(accept == null ? List.of() : List.of(accept));
    }

    private static String type(String range) {
        return range.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
