package org.graphwright.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.LocalId;
import org.graphwright.ontology.Iris;
import org.jspecify.annotations.Nullable;

/** One article's named graph on its way to a sink: says each triple once, and knows how values are written. */
final class ArticleGraph {
    private final StreamRDF sink;
    private final Node name;
    private final Map<EntityId, Node> things = new HashMap<>();
    private final Set<Triple> said = new HashSet<>();

    ArticleGraph(StreamRDF sink, String iri, List<Entity> entities) {
        this.sink = sink;
        this.name = NodeFactory.createURI(iri);
        entities.forEach(entity -> things.put(entity.id(), NodeFactory.createURI(iriOf(entity))));
    }

    private String iriOf(Entity entity) {
        return entity.iri() != null ? entity.iri() : Iris.inArticle(name.getURI(), entity.id());
    }

    /** The graph's name, which is the article itself. */
    Node name() {
        return name;
    }

    /** What the article knows by an identifier: a thing, or a node inside the article, such as a mention. */
    Node node(LocalId id) {
        Node thing = id instanceof EntityId ? things.get(id) : null;
        return thing != null ? thing : inner(id.value());
    }

    /** A node inside the article of that name. */
    Node inner(String localName) {
        return NodeFactory.createURI(Iris.inArticle(name.getURI(), localName));
    }

    void add(Node subject, Node predicate, Node object) {
        if (said.add(Triple.create(subject, predicate, object))) {
            sink.quad(Quad.create(name, subject, predicate, object));
        }
    }

    /** Adds a text; nothing if it is null. */
    void add(Node subject, Node predicate, @Nullable String text) {
        if (text != null) {
            add(subject, predicate, Literals.text(text));
        }
    }

    void add(Node subject, Node predicate, int number) {
        add(subject, predicate, NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    void add(Node subject, Node predicate, boolean value) {
        add(subject, predicate, NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean));
    }

    /** Adds a number from 0 to 1 with up to three places. */
    void addShare(Node subject, Node predicate, double share) {
        add(subject, predicate, Literals.decimal(BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_EVEN)));
    }

    /** Adds what the article knows by an identifier; nothing if it is null. */
    void addLink(Node subject, Node predicate, @Nullable LocalId id) {
        if (id != null) {
            add(subject, predicate, node(id));
        }
    }
}
