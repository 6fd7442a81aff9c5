package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.resolve.Authority;
import org.graphwright.resolve.AuthorityFile;
import org.graphwright.store.NewerFiles;

/** Users' own lists of things to which a graph's things are linked: the files of its folder {@code authority}. */
public final class AuthorityFolder {
    private final Path graph;
    private final KeptFiles files;

    /** @param graph the graph's folder */
    public AuthorityFolder(Path graph) {
        this.graph = requireNonNull(graph, "graph is null");
        this.files = new KeptFiles(graph.resolve("authority"));
    }

    /**
     * All things of all lists.
     *
     * @throws org.graphwright.resolve.AuthorityException if a file is broken
     */
    public Authority read() throws IOException {
        List<Authority.Entry> entries = new ArrayList<>();
        for (Path file : files.all(".*")) {
            entries.addAll(new AuthorityFile(file).read());
        }
        return new Authority(entries);
    }

    /** Others when the lists are. */
    List<String> stamps() throws IOException {
        return files.stamps();
    }

    /** Keeps a user's list, in the place of an older one of its name; a file that is broken is refused. */
    public void add(Path file) throws IOException {
        new NewerFiles(graph).refuseAll();
        new AuthorityFile(file).read();
        files.add(file);
    }
}
