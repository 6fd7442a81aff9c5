package org.graphwright.mcp;

import static java.util.Objects.requireNonNull;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.graphwright.model.GraphwrightException;

/** What an assistant can read by address: the ontology, the named queries, and articles. */
final class GraphResources {
    private static final String ARTICLE = "graphwright://article/";

    /** Characters; the tool gives the rest; by hand. */
    private static final int LONGEST_ARTICLE = 100_000;

    private static final String PLAIN = "text/plain";

    private final GraphSource source;
    private final OntologyTool ontology;
    private final QueryTool queries;

    GraphResources(GraphSource source, OntologyTool ontology, QueryTool queries) {
        this.source = requireNonNull(source, "source is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.queries = requireNonNull(queries, "queries is null");
    }

    List<SyncResourceSpecification> all() {
        return List.of(
                resource(
                        "graphwright://ontology",
                        "ontology",
                        "The classes and properties of the graph, the user's own among them.",
                        PLAIN,
                        () -> source.read(graph -> ontology.list(graph.ontology()))),
                resource(
                        "graphwright://ontology.ttl",
                        "standard ontology",
                        "The ontology that travels with the program, with a description of each term, in Turtle.",
                        "text/turtle",
                        GraphResources::turtle),
                resource(
                        "graphwright://queries",
                        "named queries",
                        "What the named queries answer, and the values that they take; the tool sparql runs them.",
                        PLAIN,
                        queries::list));
    }

    List<SyncResourceTemplateSpecification> templates() {
        ResourceTemplate template = ResourceTemplate.builder(ARTICLE + "{article}", "article")
                .title("Article")
                .description(
                        "The text of an article, every line marked as quoted with >; {article} is its IRI, web address, identifier or"
                                + " title, percent-encoded.")
                .mimeType(PLAIN)
                .build();
        return List.of(new SyncResourceTemplateSpecification(
                template, (context, request) -> contents(request.uri(), PLAIN, () -> article(request.uri()))));
    }

    private String article(String uri) {
        String name = decoded(uri.substring(ARTICLE.length()));
        return source.read(graph -> Quoted.LAW + "\n" + ArticleTool.read(graph, name, 0, LONGEST_ARTICLE));
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a percent sign in the address that encodes nothing", e);
        }
    }

    private static SyncResourceSpecification resource(
            String uri, String name, String description, String mimeType, Supplier<String> text) {
        Resource resource = Resource.builder(uri, name)
                .description(description)
                .mimeType(mimeType)
                .build();
        return new SyncResourceSpecification(resource, (context, request) -> contents(uri, mimeType, text));
    }

    private static ReadResourceResult contents(String uri, String mimeType, Supplier<String> text) {
        try {
            return new ReadResourceResult(List.of(new TextResourceContents(uri, mimeType, text.get())));
        } catch (GraphwrightException | IllegalArgumentException e) {
            throw McpError.builder(ErrorCodes.RESOURCE_NOT_FOUND)
                    .message(Failures.text(e))
                    .data(Map.of("uri", uri))
                    .build();
        }
    }

    private static String turtle() {
        try (InputStream in = requireNonNull(GraphResources.class.getResourceAsStream(OntologyTool.FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
