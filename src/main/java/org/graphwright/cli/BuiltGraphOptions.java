package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.GraphResolution;
import org.graphwright.pipeline.SettingsAgreement;
import org.graphwright.pipeline.SettingsFolder;
import org.graphwright.resolve.Resolution;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A graph that is there, and for those who still name it, the ontology that it was built with and keeps. */
final class BuiltGraphOptions {
    @Option(
            names = "--ontology",
            paramLabel = "FILE",
            hidden = true,
            description = "The ontology that the graph was built with, and no other; need not be named.")
    private List<Path> ontology = new ArrayList<>();

    @Mixin
    @SuppressWarnings("NullAway.Init")
    GraphOption graph;

    /** What the graph was built with. */
    Ontology ontology() {
        return new SettingsAgreement(graph.folder).ontology(ontology);
    }

    /** The files of that ontology besides the standard one, as the graph keeps them. */
    List<Path> ontologyFiles() {
        return new SettingsFolder(graph.folder).read().options().ontology();
    }

    /** Resolves anew, changing nothing. */
    Resolution resolve() throws IOException {
        return new GraphResolution(graph.folder, ontology()).resolve();
    }
}
