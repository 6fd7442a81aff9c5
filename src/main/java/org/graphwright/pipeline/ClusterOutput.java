package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.graphwright.graph.Described;
import org.graphwright.graph.ReadDescription;
import org.graphwright.store.LogEntry;

/** What a job on a cluster has written: shards, and in the generation that counts the graph as packed N-Quads. Changes nothing. */
final class ClusterOutput {
    /** One file in outputs of older versions. */
    private static final String THINGS = "things(-[0-9]+)?\\.nq\\.gz";

    private final Path folder;
    private final Path quads;

    /** An article: how a store's log has it, and its day or an empty text. */
    record Listed(LogEntry entry, String day) {}

    /** @throws BuildException if the folder has no finished output, or one that cannot be loaded */
    ClusterOutput(Path folder) throws IOException {
        this.folder = requireNonNull(folder, "folder is null");
        Path pointer = folder.resolve("current");
        if (!Files.isRegularFile(pointer)) {
            throw new BuildException("no finished output of a cluster in " + folder, null);
        }
        String current = Files.readString(pointer).strip();
        if (!current.matches("generations/[0-9]+")) {
            throw new BuildException(
                    pointer + " names no generation of an output: " + folder
                            + " may be a graph of this machine, which needs no loading",
                    null);
        }
        this.quads = folder.resolve(current).resolve("quads");
        if (!Files.isDirectory(quads) || files(THINGS).isEmpty()) {
            throw new BuildException("the output in " + folder + " lacks " + quads.resolve("things-00000.nq.gz"), null);
        }
        if (Files.exists(quads.resolve("rdf11"))) {
            throw new BuildException(
                    "the output in " + folder + " is of RDF 1.1: a graph is loaded from one of RDF 1.2", null);
        }
    }

    /** Where it is. */
    Path folder() {
        return folder;
    }

    /** Its articles, in the order of files and of articles in them. */
    List<Listed> articles() throws IOException {
        List<Listed> articles = new ArrayList<>();
        for (Path file : files("articles-.*\\.tsv\\.gz")) {
            try (BufferedReader in =
                    new BufferedReader(new InputStreamReader(GzipFile.open(file), StandardCharsets.UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    String[] fields = line.split("\t", -1);
                    articles.add(new Listed(new LogEntry(fields[0], fields[1], fields[2]), fields[3]));
                }
            }
        }
        return articles;
    }

    /** Gives the quads of all articles, each article's together. */
    void articleQuads(Consumer<Quad> sink) {
        try {
            for (Path file : files("articles-.*\\.nq\\.gz")) {
                read(file, sink);
            }
        } catch (IOException e) {
            throw new BuildException("cannot read " + quads + ": " + e.getMessage(), e);
        }
    }

    /** Gives the descriptions of things, events and beliefs, by IRI. */
    void descriptions(Consumer<Described> sink) throws IOException {
        for (Path file : files(THINGS)) {
            descriptions(file, sink);
        }
    }

    private static void descriptions(Path file, Consumer<Described> sink) throws IOException {
        List<Quad> open = new ArrayList<>();
        read(file, quad -> {
            if (!open.isEmpty() && !open.get(0).getSubject().equals(quad.getSubject())) {
                sink.accept(description(open));
                open.clear();
            }
            open.add(quad);
        });
        if (!open.isEmpty()) {
            sink.accept(description(open));
        }
    }

    private static Described description(List<Quad> quads) {
        return new ReadDescription(quads.get(0).getSubject().getURI(), quads);
    }

    private List<Path> files(String names) throws IOException {
        try (Stream<Path> files = Files.list(quads)) {
            return files.filter(file -> file.getFileName().toString().matches(names))
                    .sorted()
                    .toList();
        }
    }

    private static void read(Path file, Consumer<Quad> sink) throws IOException {
        try (InputStream in = GzipFile.open(file)) {
            RDFParser.source(in).lang(Lang.NQUADS).parse(new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    sink.accept(quad);
                }
            });
        }
    }
}
