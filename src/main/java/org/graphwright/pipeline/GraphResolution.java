package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.graphwright.correct.Corrections;
import org.graphwright.model.ErrorCode;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.Authority;
import org.graphwright.resolve.RecordSource;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.Resolver;
import org.graphwright.resolve.SpillFolder;
import org.graphwright.store.GraphForm;

/** Which things of a graph's articles are one, by the rules and by what users correct; from the shards, so that the reasons are known. */
public final class GraphResolution {
    private final Path graph;
    private final Ontology ontology;

    /** @param graph the graph's folder */
    public GraphResolution(Path graph, Ontology ontology) {
        this.graph = requireNonNull(graph, "graph is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /**
     * Resolves anew, changing nothing.
     *
     * @throws BuildException if there is no graph
     */
    public Resolution resolve() throws IOException {
        return corrected().resolution();
    }

    /** The same with the facts that users correct. */
    GraphCorrections corrected() throws IOException {
        new GraphForm(graph).require();
        Path shards = graph.resolve("shards");
        if (!Files.isDirectory(shards)) {
            throw new BuildException(ErrorCode.NO_GRAPH, "no graph in " + graph, null);
        }
        // whoever only asks may not write to the graph's folder, and several may ask at once
        Path own = Path.of(System.getProperty("java.io.tmpdir"), "graphwright-" + UUID.randomUUID());
        return corrected(new ShardRecords(new ShardFolder(shards)), own);
    }

    /** The same of other records than those of the graph's shards, by the process that holds the graph's lock. */
    GraphCorrections corrected(RecordSource records) throws IOException {
        return corrected(records, graph.resolve("resolving"));
    }

    /** @param spill the folder for what does not fit into memory */
    private GraphCorrections corrected(RecordSource records, Path spill) throws IOException {
        Corrections corrections = new CorrectionFolder(graph).read();
        Authority authority = new AuthorityFolder(graph).read();
        Resolver resolver =
                new Resolver(ontology, Gazetteer.standard(), new CorrectedIdentity(corrections).of(records), authority);
        try (SpillFolder folder = new SpillFolder(spill)) {
            return new GraphCorrections(corrections, resolver.resolve(records, folder), ontology);
        }
    }

    /** Keeps what the corrections fit, for {@link CorrectionStates}. */
    void keep(GraphCorrections corrections) throws IOException {
        new CorrectionStates(graph).write(corrections.fits());
    }
}
