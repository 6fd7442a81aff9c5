package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.resolve.EntityRecord;
import org.jspecify.annotations.Nullable;

/** Gathers from the quads of shards what articles say of their things. */
final class EntityCollector extends StreamRDFBase {
    private final Predicate<String> wanted;
    private final Map<String, Description> open = new TreeMap<>();
    private final List<EntityRecord> records = new ArrayList<>();
    private MentionNeighbours neighbours = new MentionNeighbours();

    /** @param wanted takes the IRIs of articles; others' quads are passed over */
    EntityCollector(Predicate<String> wanted) {
        this.wanted = requireNonNull(wanted, "wanted is null");
    }

    /** What there was so far. */
    List<EntityRecord> records() {
        return records;
    }

    @Override
    public void quad(Quad quad) {
        if (!wanted.test(quad.getGraph().getURI())) {
            return;
        }
        Node predicate = quad.getPredicate();
        if (predicate.equals(Vocabulary.REFERS_TO)) {
            open(quad.getObject()).mentions++;
            neighbours.refers(quad.getSubject().getURI(), quad.getObject().getURI());
        } else if (predicate.equals(Vocabulary.BEGIN) || predicate.equals(Vocabulary.END)) {
            neighbours.place(
                    quad.getSubject().getURI(),
                    predicate.equals(Vocabulary.END),
                    Integer.parseInt(quad.getObject().getLiteralLexicalForm()));
        } else if (predicate.equals(Vocabulary.IN_ARTICLE)) {
            open(quad.getSubject()).placed = true;
        } else if (predicate.equals(RDF.type.asNode())) {
            open(quad.getSubject()).type = Ontology.name(quad.getObject().getURI());
        } else if (predicate.equals(RDFS.label.asNode())) {
            open(quad.getSubject()).name = quad.getObject().getLiteralLexicalForm();
        } else if (predicate.equals(SKOS.altLabel.asNode())) {
            open(quad.getSubject()).aliases.add(quad.getObject().getLiteralLexicalForm());
        } else if (predicate.equals(Vocabulary.TEXT)) {
            neighbours.add(
                    quad.getObject().getLiteralLexicalForm(), quad.getSubject().getURI());
        } else if (predicate.getURI().startsWith(Vocabulary.NAMESPACE) && !predicate.equals(Vocabulary.OPEN_RELATION)) {
            link(quad.getSubject(), Ontology.name(predicate.getURI()), quad.getObject());
        }
    }

    /** Of a mention or event, too, which only the end of the shard tells from a thing. */
    private void link(Node subject, String property, Node object) {
        if (subject.getURI().indexOf('#') < 0) {
            return;
        }
        boolean thing = object.isURI() && object.getURI().indexOf('#') > 0;
        if (thing) {
            open(object).links.add(new EntityRecord.Link(property, false, subject.getURI()));
        }
        if (thing || object.isLiteral()) {
            String other = thing ? object.getURI() : object.getLiteralLexicalForm();
            open(subject).links.add(new EntityRecord.Link(property, true, other));
        }
    }

    private boolean isThing(String iri) {
        Description description = open.get(iri);
        return iri.indexOf('#') > 0
                && description != null
                && !description.placed
                && description.type != null
                && description.name != null;
    }

    /** To be called after each shard: an article's quads are all in one. */
    @Override
    public void finish() {
        neighbours.links((iri, link) -> open(NodeFactory.createURI(iri)).links.add(link));
        open.forEach((iri, description) -> {
            if (isThing(iri)) {
                records.add(new EntityRecord(
                        iri,
                        requireNonNull(description.type),
                        requireNonNull(description.name),
                        List.copyOf(description.aliases),
                        description.mentions,
                        description.links.stream()
                                .filter(link -> !open.containsKey(link.other()) || isThing(link.other()))
                                .toList()));
            }
        });
        open.clear();
        neighbours = new MentionNeighbours();
    }

    private Description open(Node node) {
        return open.computeIfAbsent(node.getURI(), iri -> new Description());
    }

    private static final class Description {
        private @Nullable String type;
        private @Nullable String name;
        private final Set<String> aliases = new TreeSet<>();
        private final Set<EntityRecord.Link> links = new TreeSet<>();
        private int mentions;

        /** True for mentions, events and the like, which stand at one place in the text; things stand at many. */
        private boolean placed;
    }
}
