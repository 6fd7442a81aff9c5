package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Base;
import org.graphwright.pipeline.GraphSettings;
import org.graphwright.pipeline.SettingsFolder;
import org.graphwright.store.GraphStore;
import org.graphwright.store.KeptBase;
import org.graphwright.store.LogEntry;

/** The hand-made graph of {@code src/test/resources/graph/example.trig} in a folder, as a build would leave it. */
final class ExampleStore {
    private ExampleStore() {}

    /** A graph of which all articles were removed. */
    static void makeEmpty(Path graph) throws IOException {
        new SettingsFolder(graph).write(new GraphSettings(ExtractorOptions.DEFAULT, "none"));
        new KeptBase(graph).write(Base.STANDARD);
        try (GraphStore store = GraphStore.open(graph)) {
            store.update(List.of(), List.of(), sink -> {}, Map.of(), Instant.EPOCH);
        }
    }

    static void make(Path graph, Base base) throws IOException {
        make(graph, base, "");
    }

    /** @param more what the graph has besides, as TriG */
    static void make(Path graph, Base base, String more) throws IOException {
        DatasetGraph example = DatasetGraphFactory.create();
        RDFDataMgr.read(example, "src/test/resources/graph/example.trig");
        RDFParser.fromString(more, Lang.TRIG).parse(example);
        List<LogEntry> entries = new ArrayList<>();
        example.listGraphNodes().forEachRemaining(name -> entries.add(new LogEntry(name.getURI(), "0", "0")));
        entries.removeIf(entry -> entry.article().equals(ThingDescription.GRAPH.getURI()));
        new SettingsFolder(graph).write(new GraphSettings(ExtractorOptions.DEFAULT, "none"));
        new KeptBase(graph).write(base);
        try (GraphStore store = GraphStore.open(graph)) {
            store.update(List.of(), entries, sink -> example.stream().forEach(sink::quad), Map.of(), Instant.EPOCH);
        }
    }
}
