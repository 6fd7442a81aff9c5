package org.graphwright.cluster;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.XSD;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.graphwright.model.Literal;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.store.GraphStore;

/** The rows of the tables beside the quads, and what SPARQL gives for them, each as lines of named cells, sorted. */
final class TableCells {
    private static final String PREFIXES = """
            PREFIX gw: <https://graphwright.org/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            """;

    private TableCells() {}

    /** Of the table of the generation that counts; columns that are asked for, cells that are null left out. */
    static List<String> of(Path output, Table table, List<String> columns) throws IOException {
        List<String> lines = new ArrayList<>();
        Path folder = output.resolve(Files.readString(output.resolve("current")).strip())
                .resolve("tables")
                .resolve(table.folder());
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith(".parquet")).toList()) {
                try (ParquetReader<Group> reader = ParquetReader.builder(
                                new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
                        .build()) {
                    for (Group row = reader.read(); row != null; row = reader.read()) {
                        lines.add(line(row, columns));
                    }
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    private static String line(Group row, List<String> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : columns) {
            if (row.getFieldRepetitionCount(column) > 0) {
                cells.put(column, cell(row, column));
            }
        }
        return cells.toString();
    }

    private static String cell(Group row, String column) {
        Type type = row.getType().getType(column);
        if (type.isPrimitive()) {
            return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
                case DOUBLE -> rounded(row.getDouble(column, 0));
                default -> row.getValueToString(row.getType().getFieldIndex(column), 0);
            };
        }
        Group items = row.getGroup(column, 0);
        boolean list = type.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation;
        TreeSet<String> all = new TreeSet<>();
        for (int i = 0; i < items.getFieldRepetitionCount(0); i++) {
            Group item = items.getGroup(0, i);
            Group pair = list && !item.getType().getType(0).isPrimitive() ? item.getGroup(0, 0) : item;
            all.add(
                    pair.getType().getFieldCount() == 1
                            ? pair.getString(0, 0)
                            : pair.getString(0, 0) + "=" + pair.getString(1, 0));
        }
        return all.toString();
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** What a query gives, its variables as columns; several values in one cell are parted by tabulators. */
    static List<String> of(DatasetGraph store, String query) {
        List<String> lines = new ArrayList<>();
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(store))
                .query(PREFIXES + query, Syntax.syntaxARQ)
                .build()) {
            execution.execSelect().forEachRemaining(row -> {
                Map<String, String> cells = new LinkedHashMap<>();
                execution.getQuery().getResultVars().forEach(name -> {
                    if (row.contains(name)) {
                        cells.put(name, cell(name, row.get(name).asNode()));
                    }
                });
                lines.add(cells.toString());
            });
        }
        return lines.stream().sorted().toList();
    }

    private static String cell(String name, Node node) {
        if (name.equals("property") || name.equals("type")) {
            return node.getURI().replace(Vocabulary.NAMESPACE, "");
        } else if (name.equals("datatype")) {
            return node.getURI().replace(XSD.getURI(), "xsd:").replace(Vocabulary.EDTF, Literal.EDTF);
        } else if (name.equals("confidence") || name.equals("belief")) {
            return rounded(Double.parseDouble(node.getLiteralLexicalForm()));
        } else if (node.isURI()) {
            return node.getURI();
        } else if (name.endsWith("s") && !name.equals("sources") && !name.equals("words")) {
            TreeSet<String> all =
                    new TreeSet<>(List.of(node.getLiteralLexicalForm().split("\t", -1)));
            all.remove("");
            return all.toString();
        }
        return node.getLiteralLexicalForm();
    }

    /** Asks a graph's store. */
    static List<String> ofStore(Path graph, String query) throws IOException {
        try (GraphStore store = GraphStore.openExisting(graph)) {
            return store.read(dataset -> of(dataset, query));
        }
    }
}
