package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.resolve.Identity;
import org.graphwright.resolve.IdentityFile;
import org.graphwright.resolve.IdentityStatement;
import org.graphwright.store.KeptBase;

/**
 * What users state of a graph's things: the files of its folder {@code identity}, read in the order of their names. {@code split.ttl} is
 * what {@code graphwright split} wrote.
 */
public final class IdentityFolder {
    private static final String SPLITS = "split.ttl";
    private static final String HEADER = """
            # Things that were joined and are not one; written by graphwright split. Take a line out to join them again.
            @prefix owl: <http://www.w3.org/2002/07/owl#> .

            """;

    private final Path folder;
    private final KeptFiles files;
    private final KeptBase base;

    /** @param graph the graph's folder */
    public IdentityFolder(Path graph) {
        this.folder = requireNonNull(graph, "graph is null").resolve("identity");
        this.files = new KeptFiles(folder);
        this.base = new KeptBase(graph);
    }

    /**
     * All that is stated.
     *
     * @throws org.graphwright.resolve.IdentityException if a file is broken or the statements contradict each other
     */
    public Identity read() throws IOException {
        List<IdentityStatement> statements = new ArrayList<>();
        for (Path file : files.all(".*\\.(ttl|nt)")) {
            new IdentityFile(file).read().forEach(statement -> statements.add(own(statement)));
        }
        return new Identity(statements);
    }

    private IdentityStatement own(IdentityStatement named) {
        return new IdentityStatement(base.own(named.one()), base.own(named.other()), named.same(), named.where());
    }

    /** Keeps a user's file, in the place of an older one of its name; a file that is broken is refused. */
    public void add(Path file) throws IOException {
        new Identity(new IdentityFile(file).read());
        files.add(file);
    }

    /**
     * States that one thing is different from others.
     *
     * @return the file that says so
     */
    public Path split(String iri, List<String> others) throws IOException {
        Path file = folder.resolve(SPLITS);
        StringBuilder text = new StringBuilder(Files.exists(file) ? Files.readString(file) : HEADER);
        for (String other : others) {
            String line = "<" + iri + "> owl:differentFrom <" + other + "> .\n";
            if (text.indexOf(line) < 0) {
                text.append(line);
            }
        }
        files.add(SPLITS, text.toString().getBytes(StandardCharsets.UTF_8));
        return file;
    }
}
