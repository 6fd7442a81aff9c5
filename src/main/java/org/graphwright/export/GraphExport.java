package org.graphwright.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.explore.FactSummaries;
import org.graphwright.export.ExportOptions.Events;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.OntologyTriples;
import org.graphwright.query.GraphView;

/**
 * Writes the graph, or a part of it, in a form that other programs read. Everything is sorted: two exports of one graph are equal
 * bytes. The whole graph is sorted on disk where it is large; a part is selected in memory. May be used by many threads.
 */
public final class GraphExport {
    private final DatasetGraph dataset;
    private final Ontology ontology;

    /**
     * @param dataset what is written from
     * @param ontology knows which class is below which, and how properties are called
     */
    public GraphExport(DatasetGraph dataset, Ontology ontology) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @throws IllegalArgumentException for {@link ExportFormat#CSV}, which takes a folder
     */
    public void write(ExportOptions options, OutputStream out) {
        if (options.format().isFolder()) {
            throw new IllegalArgumentException(options.format() + " is two tables, give a folder for them");
        }
        Txn.executeRead(dataset, () -> {
            if (options.format() == ExportFormat.NANOPUB) {
                new NanopublicationWriter(dataset, options.publication().license())
                        .write(
                                PartSelection.of(dataset, options.part(), ontology)
                                        .facts(),
                                out);
            } else if (options.format().isRdf()) {
                writeRdf(options, out);
            } else if (options.format() == ExportFormat.GRAPHML) {
                GraphMlWriter.write(things(options.part(), options.events()), out);
            } else {
                GexfWriter.write(things(options.part(), options.events()), out);
            }
        });
    }

    /**
     * Writes a file that appears whole or not at all, or for {@link ExportFormat#CSV} the two tables in a folder, made if need be.
     *
     * @throws IOException if it cannot be written; what was there before is then as it was
     */
    public void write(ExportOptions options, Path target) throws IOException {
        if (!options.format().isFolder()) {
            AtomicFile.write(target, out -> write(options, out));
            return;
        }
        Files.createDirectories(target);
        ThingGraph graph = thingGraph(options.part(), options.events());
        AtomicFile.write(target.resolve("nodes.csv"), out -> CsvWriter.writeNodes(graph, out));
        AtomicFile.write(target.resolve("edges.csv"), out -> CsvWriter.writeEdges(graph, out));
    }

    /**
     * The part as things, events, and the facts and parts in events between them.
     *
     * @param events which events are among them
     */
    public ThingGraph thingGraph(Part part, Events events) {
        return Txn.calculateRead(dataset, () -> things(part, events));
    }

    private ThingGraph things(Part part, Events events) {
        PartSelection selection = PartSelection.of(dataset, part, ontology);
        GraphView view = new GraphView(dataset);
        EventNodes nodes = new EventNodes(view, ontology, events);
        return new ThingGraphBuilder(view, new FactSummaries(dataset, ontology, 1))
                .build(selection.facts(), nodes.of(selection.eventsAndQuotations()), part.about());
    }

    private void writeRdf(ExportOptions options, OutputStream out) {
        Base base = Base.of(dataset);
        try (QuadSorter sorter = new QuadSorter(options.format().keepsGraphs(), new ReadingOrder(base))) {
            Languages languages = new Languages(dataset);
            StreamRDF published = new PublishedQuads(dataset, languages, sorter);
            StreamRDF statements = options.rdf12() ? published : new PlainStatements(published);
            StreamRDF filtered = options.evidence() ? statements : new WithoutEvidence(dataset, statements);
            DataSetCount target = new DataSetCount(filtered);
            if (options.part().isEverything()) {
                dataset.stream().forEach(target::quad);
            } else {
                PartSelection.of(dataset, options.part(), ontology).send(target);
            }
            OntologyTriples terms = new OntologyTriples(options.publication().ontology());
            DataSetHeader header = new DataSetHeader(base, options, terms);
            Function<Node, Optional<Node>> names = new PublishedNames(dataset, languages)::of;
            new RdfWriter(options, out, base, terms, names).write(size -> header.triples(target, size), sorter);
        }
    }
}
