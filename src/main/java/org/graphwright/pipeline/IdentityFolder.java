package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graphwright.resolve.Identity;
import org.graphwright.resolve.IdentityFile;
import org.graphwright.resolve.IdentityStatement;
import org.graphwright.store.KeptBase;

/**
 * What users stated of a graph's things before there were corrections: the files of its folder {@code identity}, read in the order of their
 * names. {@code split.ttl} is what {@code graphwright split} wrote.
 */
final class IdentityFolder {
    private final Path folder;
    private final KeptFiles files;
    private final KeptBase base;

    /** @param graph the graph's folder */
    IdentityFolder(Path graph) {
        this.folder = requireNonNull(graph, "graph is null").resolve("identity");
        this.files = new KeptFiles(folder);
        this.base = new KeptBase(graph);
    }

    /** The files. */
    List<Path> files() throws IOException {
        return files.all(".*\\.(ttl|nt)");
    }

    /**
     * What a file states, of things by the program's IRIs.
     *
     * @throws org.graphwright.resolve.IdentityException if it is broken or contradicts itself
     */
    List<IdentityStatement> read(Path file) throws IOException {
        List<IdentityStatement> statements = new IdentityFile(file)
                .read().stream()
                        .map(named -> new IdentityStatement(
                                base.own(named.one()), base.own(named.other()), named.same(), named.where()))
                        .toList();
        new Identity(statements);
        return statements;
    }

    /** Takes away a file of this name; nothing where there is none. */
    void remove(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }
}
