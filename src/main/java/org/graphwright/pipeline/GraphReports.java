package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.graphwright.belief.Report;
import org.graphwright.ontology.Ontology;

/** What beliefs of a graph's facts are made of, to fit their weights. */
public final class GraphReports {
    private final List<Report> reports = new ArrayList<>();
    private final SpokenOf spokenOf;

    private GraphReports(List<Shard> shards, ShardFolder folder, GraphCorrections corrections) {
        SortedMap<String, String> newest = ShardList.newestNames(shards);
        SortedMap<String, String> copies = StoreLoading.copies(shards, newest);
        new ShardReports(folder, newest, copies, corrections).send(shards, reports::add);
        this.spokenOf = new SpokenOf(corrections.resolution(), copies);
    }

    /**
     * Reads the shards of a graph and resolves their things anew, changing nothing.
     *
     * @throws BuildException if there is no graph
     */
    public static GraphReports read(Path graph, Ontology ontology) throws IOException {
        requireNonNull(ontology, "ontology is null");
        GraphResolution resolution = new GraphResolution(graph, ontology);
        GraphCorrections corrections = resolution.corrected();
        ShardFolder folder = resolution.asCorrected(new ShardFolder(graph.resolve("shards")));
        return new GraphReports(folder.shards(), folder, corrections);
    }

    /** That articles state facts, shard by shard. */
    public List<Report> reports() {
        return reports;
    }

    /** How much is spoken of things. */
    public SpokenOf spokenOf() {
        return spokenOf;
    }
}
