package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.graphwright.correct.Corrections;
import org.graphwright.model.ErrorCode;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.Authority;
import org.graphwright.resolve.EventResolution;
import org.graphwright.resolve.Identity;
import org.graphwright.resolve.IdentityStatement;
import org.graphwright.resolve.RecordSource;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.Resolver;
import org.graphwright.resolve.SpillFolder;
import org.graphwright.store.GraphForm;

/** Which things of a graph's articles are one, by the rules and by what users correct; from the shards, so that the reasons are known. */
public final class GraphResolution {
    private final Path graph;
    private final Ontology ontology;
    private final ResolutionMemory memory;

    /** What {@link #corrected} went by last. */
    private List<?> source = List.of();

    /** @param graph the graph's folder */
    public GraphResolution(Path graph, Ontology ontology) {
        this(graph, ontology, new ResolutionMemory());
    }

    /** @param memory of resolving this graph */
    GraphResolution(Path graph, Ontology ontology, ResolutionMemory memory) {
        this.graph = requireNonNull(graph, "graph is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.memory = requireNonNull(memory, "memory is null");
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
        new GraphForm(graph).requireShards();
        Path shards = graph.resolve("shards");
        if (!Files.isDirectory(shards)) {
            throw new BuildException(ErrorCode.NO_GRAPH, "no graph in " + graph, null);
        }
        // whoever only asks may not write to the graph's folder, and several may ask at once
        Path own = Path.of(System.getProperty("java.io.tmpdir"), "graphwright-" + UUID.randomUUID());
        ShardFolder folder = asCorrected(new ShardFolder(shards, memory.shards()));
        List<Shard> all = folder.shards();
        return corrected(folder, all, ShardList.newestNames(all), own);
    }

    /** Shards whose mentions mean what users say. */
    ShardFolder asCorrected(ShardFolder shards) throws IOException {
        return shards.with(new PartedMentions(new CorrectionFolder(graph).read()));
    }

    /**
     * The same of shards that were looked at before, by the process that holds the graph's lock.
     *
     * @param folder of {@link #asCorrected}
     * @param newest for each article the shard that counts
     */
    GraphCorrections corrected(ShardFolder folder, List<Shard> shards, Map<String, String> newest) throws IOException {
        return corrected(folder, shards, newest, graph.resolve("resolving"));
    }

    /** @param spill the folder for what does not fit into memory */
    private GraphCorrections corrected(
            ShardFolder shardFolder, List<Shard> shards, Map<String, String> newest, Path spill) throws IOException {
        RecordSource records = new ShardRecords(shardFolder, shards, newest);
        Corrections corrections = new CorrectionFolder(graph).read();
        List<IdentityStatement> stated = new CorrectedIdentity(corrections).statements(records);
        AuthorityFolder authorities = new AuthorityFolder(graph);
        Authority authority = authorities.read();
        List<?> ruled = List.of(shardFolder.stamps(shards), authorities.stamps(), ontology);
        List<?> wanted = List.of(ruled, stated);
        Resolution resolution = memory.things().of(wanted, () -> {
            Resolver resolver = new Resolver(ontology, Gazetteer.standard(), new Identity(stated), authority);
            try (SpillFolder folder = new SpillFolder(spill)) {
                return resolver.resolve(
                        records, folder, memory.rules().of(ruled, () -> resolver.byRules(records, folder)));
            }
        });
        source = wanted;
        return new GraphCorrections(corrections, resolution, ontology, shardFolder.parting(shards, newest));
    }

    /** Which events are one, for things of {@link #corrected}. */
    EventResolution events(
            ShardFolder folder, List<Shard> shards, Map<String, String> newest, GraphCorrections corrections) {
        Set<String> untold = new UntoldEvents(folder).of(shards, newest, corrections);
        List<?> wanted = List.of(source, corrections.hidden(), untold);
        return memory.namedEvents().of(List.of(wanted, corrections.names()), () -> {
            Map<String, String> labels = new HashMap<>();
            corrections.resolution().forEach((local, thing) -> labels.put(thing.iri(), thing.label()));
            return memory.events()
                    .of(
                            wanted,
                            () -> new ShardEvents(folder)
                                    .resolve(shards, newest, corrections, untold, memory.comparedEvents()))
                    .named(iri -> labels.getOrDefault(iri, ""));
        });
    }

    /** What was found out about the graph before. */
    ResolutionMemory memory() {
        return memory;
    }

    /** Keeps what the corrections fit, for {@link CorrectionStates}. */
    void keep(GraphCorrections corrections) throws IOException {
        new CorrectionStates(graph).write(corrections.fits());
        keepNames(corrections);
    }

    /** Keeps what the things are called that are not in the graph by these names, for {@link WithdrawnStatements}. */
    void keepNames(GraphCorrections corrections) throws IOException {
        new HiddenNames(graph).write(corrections.calledBefore());
    }
}
