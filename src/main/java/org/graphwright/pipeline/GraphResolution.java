package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graphwright.model.ErrorCode;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.Resolver;
import org.graphwright.store.GraphForm;

/** Which things of a graph's articles are one, by the rules and by what users state; from the shards, so that the reasons are known. */
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
        new GraphForm(graph).require();
        Path shards = graph.resolve("shards");
        if (!Files.isDirectory(shards)) {
            throw new BuildException(ErrorCode.NO_GRAPH, "no graph in " + graph, null);
        }
        return resolver().resolve(new ShardRecords(new ShardFolder(shards)).read());
    }

    /** The resolver with what users state of this graph. */
    Resolver resolver() throws IOException {
        return new Resolver(
                ontology, Gazetteer.standard(), new IdentityFolder(graph).read(), new AuthorityFolder(graph).read());
    }
}
