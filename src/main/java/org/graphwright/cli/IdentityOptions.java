package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.graphwright.pipeline.AuthorityFolder;
import org.graphwright.pipeline.CorrectionChange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that decides which things are one. */
final class IdentityOptions {
    @Option(
            names = "--identity",
            paramLabel = "FILE",
            description =
                    "owl:sameAs and owl:differentFrom statements in Turtle, which always win; kept as corrections.")
    private @Nullable Path identity;

    @Option(
            names = "--authority",
            paramLabel = "FILE",
            description =
                    "One's own list of things, in RDF or CSV, to which those of the graph are linked; kept with the graph.")
    private @Nullable Path authority;

    /** Puts the files that were given into a graph's folder, where resolution finds them from now on. */
    void keep(Path graph) throws IOException {
        if (identity != null) {
            new CorrectionChange(graph).keepStatements(identity, CorrectionOptions.user());
        }
        if (authority != null) {
            new AuthorityFolder(graph).add(authority);
        }
    }
}
