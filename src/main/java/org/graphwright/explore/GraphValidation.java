package org.graphwright.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.system.Txn;
import org.graphwright.query.GraphView;
import org.graphwright.query.Prefixes;
import org.jspecify.annotations.Nullable;

/** Looks whether a graph is as the shapes in SHACL say that a good one is. */
public final class GraphValidation {
    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::message)
            .thenComparing(Violation::node)
            .thenComparing(Violation::path)
            .thenComparing(Violation::value);

    /** With triple terms and without: what only SPARQL 1.2 can ask stands in a file of its own. */
    private static final List<String> STANDARD = List.of("/ontology/shapes.ttl", "/ontology/shapes-rdf12.ttl");

    private final Shapes shapes;

    /**
     * @param shapes SHACL shapes
     * @throws IllegalArgumentException if they are none, or not as SHACL has them
     */
    public GraphValidation(Graph shapes) {
        this.shapes = parsed(Objects.requireNonNull(shapes, "shapes is null"));
    }

    /** The shapes of the program itself, {@code ontology/shapes.ttl} and {@code ontology/shapes-rdf12.ttl}. */
    public static Graph standardShapes() {
        Graph shapes = GraphFactory.createDefaultGraph();
        for (String file : STANDARD) {
            RDFParser.source(Objects.requireNonNull(
                            GraphValidation.class.getResourceAsStream(file), file + " is missing"))
                    .lang(Lang.TURTLE)
                    .parse(shapes);
        }
        return shapes;
    }

    private static Shapes parsed(Graph graph) {
        Shapes shapes;
        try {
            shapes = Shapes.parse(graph);
        } catch (ShaclException e) {
            throw new IllegalArgumentException("no SHACL: " + e.getMessage(), e);
        }
        if (shapes.isEmpty()) {
            throw new IllegalArgumentException("no shape with a target is in it");
        }
        return shapes;
    }

    /** Validates the union of all articles. */
    public Validation validate(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> validate(dataset.getUnionGraph()));
    }

    /** Validates triples, such as those of a file that was exported: with triple terms or with statements. */
    public Validation validate(Graph triples) {
        ValidationReport report = ShaclValidator.get().validate(shapes, triples);
        return new Validation(
                report.getEntries().stream()
                        .map(GraphValidation::violation)
                        .sorted(ORDER)
                        .toList(),
                report.getGraph());
    }

    private static Violation violation(ReportEntry entry) {
        String path = entry.resultPath() == null
                ? ""
                : PathWriter.asString(entry.resultPath(), new Prologue(Prefixes.STANDARD.mapping()));
        return new Violation(text(entry.focusNode()), path, text(entry.value()), String.valueOf(entry.message()));
    }

    private static String text(@Nullable Node node) {
        return node == null ? "" : GraphView.text(node);
    }
}
