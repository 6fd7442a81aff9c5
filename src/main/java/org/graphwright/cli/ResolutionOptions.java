package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.GraphResolution;
import org.graphwright.resolve.Resolution;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that resolves a graph that is there. */
final class ResolutionOptions {
    @Option(names = "--ontology", paramLabel = "FILE", description = "As the build was given it; may be repeated.")
    private List<Path> ontology = new ArrayList<>();

    @Mixin
    @SuppressWarnings("NullAway.Init")
    GraphOption graph;

    Ontology ontology() {
        return Ontology.of(ontology);
    }

    /** Resolves anew, changing nothing. */
    Resolution resolve() throws IOException {
        return new GraphResolution(graph.folder, ontology()).resolve();
    }
}
