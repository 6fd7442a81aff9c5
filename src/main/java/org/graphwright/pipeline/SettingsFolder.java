package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.model.ErrorCode;
import org.graphwright.store.DurableFile;
import org.graphwright.store.FileReason;
import org.graphwright.store.GraphForm;

/**
 * What a graph was built with, in its folder: {@code settings.json}, and copies of the user's ontology files in {@code ontology}. All that
 * works on the graph goes by it.
 */
public final class SettingsFolder {
    private static final String FILE = "settings.json";

    private final Path graph;
    private final KeptFiles ontology;

    /** @param graph the graph's folder */
    public SettingsFolder(Path graph) {
        this.graph = requireNonNull(graph, "graph is null");
        this.ontology = new KeptFiles(graph.resolve("ontology"));
    }

    /**
     * True where there is a graph, or its beginnings.
     *
     * @throws org.graphwright.store.StoreException if it has another form ({@link ErrorCode#OLD_GRAPH}, {@link ErrorCode#NEWER_GRAPH})
     */
    public boolean exists() {
        new GraphForm(graph).require();
        return Files.exists(graph.resolve(FILE));
    }

    /**
     * What the graph was built with; ontology files are those of its folder.
     *
     * @throws SettingsException if there is no graph ({@link ErrorCode#NO_GRAPH}), or the file is broken ({@link ErrorCode#DAMAGED}) or
     *     cannot be read ({@link ErrorCode#UNREADABLE})
     * @throws org.graphwright.store.StoreException if the graph has another form ({@link ErrorCode#OLD_GRAPH})
     */
    public GraphSettings read() {
        if (!exists()) {
            throw new SettingsException(ErrorCode.NO_GRAPH, "no graph in " + graph, null);
        }
        Path file = graph.resolve(FILE);
        try {
            GraphSettings read = new SettingsJson().read(Files.readString(file));
            return new GraphSettings(
                    read.options()
                            .withOntology(read.options().ontology().stream()
                                    .map(name -> ontology.folder().resolve(name))
                                    .toList()),
                    read.modelDigest());
        } catch (IllegalArgumentException e) {
            throw new SettingsException(ErrorCode.DAMAGED, file + " is damaged: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new SettingsException(ErrorCode.UNREADABLE, file + " cannot be read: " + FileReason.of(e), e);
        }
    }

    /** Others when what the graph was built with is. */
    List<String> stamps() throws IOException {
        List<String> stamps = new ArrayList<>(ontology.stamps());
        stamps.add(KeptFiles.stamp(graph.resolve(FILE)));
        return stamps;
    }

    /**
     * Keeps what the graph is built with from now on; returns when the disk has it. Nothing is written where that is kept already.
     *
     * @throws IOException if it cannot be written
     */
    public void write(GraphSettings settings) throws IOException {
        if (Files.exists(graph.resolve(FILE)) && settings.equals(read())) {
            return;
        }
        Files.createDirectories(graph);
        List<Path> names = new ArrayList<>();
        for (Path file : settings.options().ontology()) {
            names.add(keep(file));
        }
        ExtractorOptions options = settings.options().withOntology(names);
        String json = new SettingsJson().write(new GraphSettings(options, settings.modelDigest()));
        DurableFile.write(graph.resolve(FILE), json.getBytes(StandardCharsets.UTF_8));
        Set<Path> kept = new LinkedHashSet<>(names);
        for (Path file : ontology.all(".*")) {
            if (!kept.contains(file.getFileName())) {
                Files.delete(file);
            }
        }
    }

    /** A name under which the folder has the file's content: its own, or with a number where another file has that. */
    private Path keep(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName());
        String unused = name;
        for (int i = 2; isAnother(unused, content); i++) {
            unused = i + "-" + name;
        }
        if (!Files.exists(ontology.folder().resolve(unused))) {
            ontology.add(unused, content);
        }
        return Path.of(unused);
    }

    private boolean isAnother(String name, byte[] content) throws IOException {
        Path file = ontology.folder().resolve(name);
        return Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), content);
    }
}
