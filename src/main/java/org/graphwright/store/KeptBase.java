package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.model.ErrorCode;
import org.graphwright.ontology.Base;

/** What a graph's IRIs begin with, in the file {@code base} of its folder: the one that counts, then those that counted before. */
public final class KeptBase {
    private final Path file;

    /** @param graph the graph's folder */
    public KeptBase(Path graph) {
        this.file = requireNonNull(graph, "graph is null").resolve("base");
    }

    /**
     * The one that counts; the standard one where none is kept.
     *
     * @throws StoreException if the file cannot be read or is damaged
     */
    public Base read() {
        return all().get(0);
    }

    /** The IRI under the standard base of one that the graph has or had. */
    public String own(String iri) {
        String own = iri;
        for (Base base : all()) {
            own = base.own(own);
        }
        return own;
    }

    /**
     * Keeps one from now on; those that are known stay known.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Base base) throws IOException {
        if (base.equals(read())) {
            return;
        }
        List<String> lines = Stream.concat(Stream.of(base), all().stream())
                .map(Base::iri)
                .distinct()
                .toList();
        Files.createDirectories(requireNonNull(file.getParent(), "file has no folder"));
        Folders.write(file, String.join("\n", lines) + "\n");
    }

    /** Takes over all of another graph's. */
    public void copy(KeptBase other) throws IOException {
        if (Files.exists(other.file)) {
            Files.createDirectories(requireNonNull(file.getParent(), "file has no folder"));
            Folders.write(file, Files.readString(other.file));
        }
    }

    private List<Base> all() {
        if (!Files.exists(file)) {
            return List.of(Base.STANDARD);
        }
        try {
            List<Base> all = Files.readAllLines(file).stream().map(Base::new).toList();
            if (!all.isEmpty()) {
                return all;
            }
        } catch (IOException e) {
            throw new StoreException("cannot read " + file + ": " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new StoreException(ErrorCode.DAMAGED, file + " is damaged: " + e.getMessage(), e);
        }
        throw new StoreException(ErrorCode.DAMAGED, file + " is damaged: it is empty", null);
    }
}
