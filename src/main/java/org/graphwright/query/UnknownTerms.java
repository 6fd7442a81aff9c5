package org.graphwright.query;

import static java.util.Objects.requireNonNull;
import static org.apache.jena.graph.Node.ANY;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathVisitorByType;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;

/**
 * Finds what a query names that is nowhere: most likely it is written wrong, and its answer would be empty without a word. Looks at what is
 * matched against the graph, not at what a query makes.
 */
public final class UnknownTerms {
    private final DatasetGraph dataset;
    private final Ontology ontology;

    /** @param ontology what the graph was built with */
    public UnknownTerms(DatasetGraph dataset, Ontology ontology) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /**
     * Refuses terms of the ontology's namespace that neither the ontology nor the graph has.
     *
     * @throws QueryFailure naming the first, and those that are much like it
     */
    public void requireKnown(PreparedQuery query) {
        Set<String> known = OntologyTerms.names(ontology);
        for (String iri : absent(query, Vocabulary.NAMESPACE)) {
            String name = Ontology.name(iri);
            if (!known.contains(name)) {
                String near = new Suggestions(known).ask(name);
                throw QueryFailure.usage(
                        "the ontology has no term gw:" + name + near.replaceAll("(mean|or) ", "$1 gw:"));
            }
        }
    }

    /** Things of the graph's own names that it does not have, by their IRIs; sorted. */
    public List<String> unknownThings(PreparedQuery query) {
        String own = Prefixes.of(dataset).all().get("id");
        return own == null ? List.of() : absent(query, own);
    }

    /** Properties and classes of other vocabularies that the graph says nothing with, by their IRIs; sorted. */
    public List<String> unusedTerms(PreparedQuery query) {
        Set<Node> words = new LinkedHashSet<>();
        if (query.query().getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query.query()), new Words(words));
        }
        String own = Prefixes.of(dataset).all().getOrDefault("id", Vocabulary.NAMESPACE);
        return absent(
                words,
                iri -> !iri.startsWith(Vocabulary.NAMESPACE)
                        && !iri.startsWith(own)
                        && !PropertyFunctionRegistry.get().isRegistered(iri));
    }

    private List<String> absent(PreparedQuery query, String namespace) {
        Set<Node> named = new LinkedHashSet<>(query.query().getResultURIs());
        if (query.query().getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query.query()), new Patterns(named), new Values(named));
        }
        return absent(named, iri -> iri.startsWith(namespace));
    }

    private List<String> absent(Set<Node> named, Predicate<String> meant) {
        Set<String> absent = new TreeSet<>();
        Txn.executeRead(
                dataset,
                () -> named.stream()
                        .filter(node -> node.isURI() && meant.test(node.getURI()))
                        .filter(node -> !isIn(node))
                        .forEach(node -> absent.add(node.getURI())));
        return List.copyOf(absent);
    }

    private boolean isIn(Node node) {
        return dataset.contains(Quad.unionGraph, node, ANY, ANY)
                || dataset.contains(Quad.unionGraph, ANY, node, ANY)
                || dataset.contains(Quad.unionGraph, ANY, ANY, node);
    }

    private static void add(Set<Node> named, Node node) {
        if (node.isTripleTerm()) {
            add(named, node.getTriple());
        } else {
            named.add(node);
        }
    }

    private static void add(Set<Node> named, Triple triple) {
        add(named, triple.getSubject());
        add(named, triple.getPredicate());
        add(named, triple.getObject());
    }

    private static final class Patterns extends OpVisitorBase {
        private final Set<Node> named;

        Patterns(Set<Node> named) {
            this.named = named;
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> add(named, triple));
        }

        @Override
        public void visit(OpPath path) {
            add(named, path.getTriplePath().getSubject());
            add(named, path.getTriplePath().getObject());
            path.getTriplePath().getPath().visit(new Links(named));
        }

        @Override
        public void visit(OpTable table) {
            table.getTable().rows().forEachRemaining(row -> row.forEach((name, value) -> add(named, value)));
        }
    }

    /** The properties of what is matched, and the classes. */
    private static final class Words extends OpVisitorBase {
        private final Set<Node> words;

        Words(Set<Node> words) {
            this.words = words;
        }

        @Override
        public void visit(OpBGP pattern) {
            for (Triple triple : pattern.getPattern()) {
                words.add(triple.getPredicate());
                if (triple.predicateMatches(RDF.Nodes.type)) {
                    words.add(triple.getObject());
                }
            }
        }

        @Override
        public void visit(OpPath path) {
            path.getTriplePath().getPath().visit(new Links(words));
        }
    }

    private static final class Values extends ExprVisitorBase {
        private final Set<Node> named;

        Values(Set<Node> named) {
            this.named = named;
        }

        @Override
        public void visit(NodeValue value) {
            add(named, value.asNode());
        }
    }

    private static final class Links extends PathVisitorByType {
        private final Set<Node> named;

        Links(Set<Node> named) {
            this.named = named;
        }

        @Override
        public void visitNegPS(P_NegPropSet path) {
            path.getNodes().forEach(link -> named.add(link.getNode()));
        }

        @Override
        public void visit0(P_Path0 path) {
            named.add(path.getNode());
        }

        @Override
        public void visit1(P_Path1 path) {
            path.getSubPath().visit(this);
        }

        @Override
        public void visit2(P_Path2 path) {
            Path left = path.getLeft();
            left.visit(this);
            path.getRight().visit(this);
        }
    }
}
