package org.graphwright.explore;

import java.util.Comparator;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
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

    private final DatasetGraph dataset;
    private final Graph shapes;

    /**
     * @param dataset what is looked at
     * @param shapes SHACL shapes
     */
    public GraphValidation(DatasetGraph dataset, Graph shapes) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.shapes = Objects.requireNonNull(shapes, "shapes is null");
    }

    /** The shapes of the program itself, {@code ontology/shapes.ttl}. */
    public static Graph standardShapes() {
        Graph shapes = GraphFactory.createDefaultGraph();
        RDFParser.source(Objects.requireNonNull(
                        GraphValidation.class.getResourceAsStream("/ontology/shapes.ttl"), "shapes are missing"))
                .lang(Lang.TURTLE)
                .parse(shapes);
        return shapes;
    }

    /** Validates the union of all articles. */
    public Validation validate() {
        return Txn.calculateRead(dataset, () -> {
            ValidationReport report = ShaclValidator.get().validate(Shapes.parse(shapes), dataset.getUnionGraph());
            return new Validation(
                    report.getEntries().stream()
                            .map(GraphValidation::violation)
                            .sorted(ORDER)
                            .toList(),
                    report.getGraph());
        });
    }

    private static Violation violation(ReportEntry entry) {
        String path = entry.resultPath() == null
                ? ""
                : PathWriter.asString(entry.resultPath(), new Prologue(Prefixes.mapping()));
        return new Violation(text(entry.focusNode()), path, text(entry.value()), String.valueOf(entry.message()));
    }

    private static String text(@Nullable Node node) {
        return node == null ? "" : GraphView.text(node);
    }
}
