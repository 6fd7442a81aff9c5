package org.graphwright.export;

import static java.util.Objects.requireNonNull;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.ontology.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes sorted triples as JSON-LD 1.1 that reads like JSON: a node a subject, things with their names wherever they are named, and in each
 * article what lies in it. That is what framing by {@code ontology/frame.jsonld} gives, which any processor can do; it is written here because
 * a processor keeps the whole graph several times: Titanium 1.7 took 211 MB for the samples' twelve articles (700 kB), and this keeps one
 * article. A frame also leaves out what it does not ask for, and an export must be read again with the same triples.
 */
final class JsonLdWriter extends StreamRDFBase {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonGenerator out;
    private final JsonLdContext context;
    private final Function<Node, Optional<Node>> names;
    private final List<Triple> block = new ArrayList<>();
    private @Nullable String article;
    private @Nullable ObjectNode open;

    /** @param names the label that the graph has for a node */
    JsonLdWriter(OutputStream out, JsonLdContext context, Function<Node, Optional<Node>> names) {
        this.out = JSON.writerWithDefaultPrettyPrinter().createGenerator(requireNonNull(out), JsonEncoding.UTF8);
        this.context = requireNonNull(context, "context is null");
        this.names = requireNonNull(names, "names is null");
    }

    @Override
    public void start() {
        out.writeStartObject();
        out.writeName("@context");
        JSON.writeValue(out, context.json());
        out.writeName("@graph");
        out.writeStartArray();
    }

    @Override
    public void triple(Triple triple) {
        if (!block.isEmpty() && !block.get(0).getSubject().equals(triple.getSubject())) {
            writeBlock();
        }
        block.add(triple);
    }

    @Override
    public void finish() {
        if (!block.isEmpty()) {
            writeBlock();
        }
        closeArticle();
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw("\n");
        out.flush();
    }

    private void writeBlock() {
        Node subject = block.get(0).getSubject();
        ObjectNode node = JSON.createObjectNode();
        node.put("id", id(subject));
        boolean isInside = open != null
                && block.stream()
                        .anyMatch(triple -> triple.getPredicate().equals(Vocabulary.IN_ARTICLE)
                                && triple.getObject().toString().equals(article));
        for (Triple triple : block) {
            if (!isInside || !triple.getPredicate().equals(Vocabulary.IN_ARTICLE)) {
                add(node, triple);
            }
        }
        boolean isArticle = block.stream()
                .anyMatch(triple -> triple.getPredicate().equals(RDF.Nodes.type)
                        && triple.getObject().equals(Vocabulary.ARTICLE));
        block.clear();
        if (isInside) {
            requireNonNull(open).withArray("/" + JsonLdContext.SAYS).add(node);
            return;
        }
        closeArticle();
        if (isArticle) {
            article = subject.getURI();
            open = node;
        } else {
            JSON.writeTree(out, node);
        }
    }

    private void closeArticle() {
        if (open != null) {
            JSON.writeTree(out, open);
            open = null;
        }
    }

    private void add(ObjectNode node, Triple triple) {
        Node property = triple.getPredicate();
        if (property.equals(RDF.Nodes.type) && triple.getObject().isURI()) {
            put(
                    node,
                    "type",
                    JSON.getNodeFactory()
                            .stringNode(context.word(triple.getObject().getURI())));
            return;
        }
        put(node, context.key(property), value(property, triple.getObject()));
    }

    private static void put(ObjectNode node, String key, JsonNode value) {
        JsonNode before = node.get(key);
        if (before == null) {
            node.set(key, value);
        } else if (before instanceof ArrayNode several) {
            several.add(value);
        } else {
            node.set(key, JSON.createArrayNode().add(before).add(value));
        }
    }

    private JsonNode value(Node property, Node object) {
        if (!object.isLiteral()) {
            ObjectNode reference = JSON.createObjectNode().put("id", id(object));
            names.apply(object).ifPresent(name -> reference.set("label", literal(RDFS.label.asNode(), name)));
            return reference;
        }
        return literal(property, object);
    }

    private JsonNode literal(Node property, Node literal) {
        String text = literal.getLiteralLexicalForm();
        String language = literal.getLiteralLanguage();
        if (!language.isEmpty()) {
            return language.equals(context.language(property))
                    ? JSON.getNodeFactory().stringNode(text)
                    : JSON.createObjectNode().put("@value", text).put("@language", language);
        }
        String type = context.compact(literal.getLiteralDatatypeURI());
        String usual = context.type(property);
        boolean isUsual = context.language(property).isEmpty() && usual == null;
        if (type.equals(usual)) {
            return JSON.getNodeFactory().stringNode(text);
        }
        if (XSDDatatype.XSDstring.equals(literal.getLiteralDatatype())) {
            return isUsual
                    ? JSON.getNodeFactory().stringNode(text)
                    : JSON.createObjectNode().put("@value", text);
        }
        if (isUsual && XSDDatatype.XSDboolean.equals(literal.getLiteralDatatype()) && text.matches("true|false")) {
            return JSON.getNodeFactory().booleanNode(text.equals("true"));
        }
        if (isUsual
                && XSDDatatype.XSDinteger.equals(literal.getLiteralDatatype())
                && text.matches("0|-?[1-9]\\d{0,14}")) {
            return JSON.getNodeFactory().numberNode(Long.parseLong(text));
        }
        return JSON.createObjectNode().put("@value", text).put("@type", type);
    }

    private String id(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : context.compact(node.getURI());
    }
}
