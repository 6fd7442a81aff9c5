package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.explore.OverviewNotes;
import org.graphwright.graph.Described;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.DurableFile;
import org.graphwright.store.FileReason;
import org.graphwright.store.GraphForm;
import org.graphwright.store.GraphLock;
import org.graphwright.store.GraphStore;
import org.graphwright.store.LogEntry;
import org.graphwright.store.NewerFiles;

/**
 * Makes a graph in a folder of what a job on a cluster has written, or of a part of it, with the IRIs that things have there. The shards
 * come along, so that the graph can be added to and made anew. What users have corrected in the graph stays. After a kill the same call goes on; the store is whole or as it was.
 */
public final class OutputLoading {
    private final Path folder;
    private final BuildProgress progress;

    /** @param folder the graph's folder */
    public OutputLoading(Path folder, BuildProgress progress) {
        this.folder = requireNonNull(folder, "folder is null");
        this.progress = requireNonNull(progress, "progress is null");
    }

    /**
     * Loads.
     *
     * @param output the job's output, on this machine
     * @return what was written anew
     * @throws BuildException if there is no finished output, the part has no article, or the folder has another graph
     */
    public LoadSummary load(Path output, OutputPart part) {
        new GraphForm(folder).require();
        new NewerFiles(folder).refuseAll();
        new NewerFiles(output).refuseAll();
        try {
            // What cannot be loaded leaves nothing: the folder is made with the lock.
            ClusterOutput source = new ClusterOutput(output);
            Map<String, LogEntry> articles = part.articles(source);
            if (articles.isEmpty()) {
                throw new BuildException("no article of " + output + " is of this part", null);
            }
            try (GraphLock lock = GraphLock.take(folder)) {
                return load(output, part, source, articles);
            }
        } catch (IOException e) {
            throw new BuildException("cannot load " + output + " into " + folder + ": " + FileReason.of(e), e);
        }
    }

    private LoadSummary load(Path output, OutputPart part, ClusterOutput source, Map<String, LogEntry> articles)
            throws IOException {
        new GraphForm(folder).claim();
        begin(output, part);
        copy(output, "ontology");
        boolean corrected = new TakenStatements(folder, output).take();
        progress.step("copying the shards of " + articles.size() + " articles");
        Map<String, LogEntry> log = part.isAll() ? articles : packed(output, articles);
        if (part.isAll()) {
            copy(output, "shards");
        }
        copyFile(output.resolve("settings.json"), folder.resolve("settings.json"));
        Room.check(folder, 0);
        try (GraphStore store = GraphStore.open(folder, new OverviewNotes(ontology()))) {
            if (corrected) {
                return resolved(store);
            }
            return load(store, source, log, part.descriptions(source, log.keySet()));
        }
    }

    /** What users state in the graph is looked up in its articles, which are resolved here, as when they stated it. */
    private LoadSummary resolved(GraphStore store) throws IOException {
        Ontology ontology = ontology();
        ShardFolder shards = new ShardFolder(folder.resolve("shards"));
        return new StoreLoading(shards, new GraphResolution(folder, ontology), ontology, progress).load(store);
    }

    private Ontology ontology() throws IOException {
        return new SettingsFolder(folder).read().ontology();
    }

    private LoadSummary load(
            GraphStore store, ClusterOutput source, Map<String, LogEntry> log, Map<String, Described> things) {
        Map<String, LogEntry> loaded = store.log();
        List<LogEntry> entries = log.values().stream()
                .filter(entry -> !entry.equals(loaded.get(entry.article())))
                .toList();
        List<String> removed =
                loaded.keySet().stream().filter(each -> !log.containsKey(each)).toList();
        Set<String> wanted = entries.stream().map(LogEntry::article).collect(Collectors.toSet());
        progress.step("loading " + entries.size() + " articles");
        long changed = store.update(
                removed,
                entries,
                sink -> source.articleQuads(quad -> {
                    if (wanted.contains(quad.getGraph().getURI())) {
                        sink.quad(quad);
                    }
                }),
                things,
                Instant.now());
        return new LoadSummary(entries.size(), changed);
    }

    /** A folder holds one output, or one part of it: what says which is written before all else. */
    private void begin(Path output, OutputPart part) throws IOException {
        Path mark = folder.resolve("loaded");
        String said = output.toRealPath() + "\n" + Objects.toString(part.since(), "") + "\n"
                + Objects.toString(part.about(), "") + "\n";
        if (Files.exists(mark) ? !Files.readString(mark).equals(said) : Files.exists(folder.resolve("settings.json"))) {
            throw new BuildException("the folder " + folder + " has another graph: name one of its own", null);
        }
        DurableFile.write(mark, said.getBytes(StandardCharsets.UTF_8));
    }

    /** The articles of a part in shards of their own, and what the log says of them then. */
    private Map<String, LogEntry> packed(Path output, Map<String, LogEntry> articles) {
        ShardFolder source = new ShardFolder(output.resolve("shards"));
        ShardFolder target = new ShardFolder(folder.resolve("shards"));
        target.shards().forEach(target::delete);
        Map<String, LogEntry> log = new TreeMap<>();
        List<ReadArticle> batch = new ArrayList<>();
        int[] number = {0};
        String[] version = {""};
        Runnable write = () -> {
            if (!batch.isEmpty()) {
                String name = target.write(++number[0], version[0], batch).name();
                batch.forEach(read -> {
                    String article = read.entry().article();
                    LogEntry entry = requireNonNull(articles.get(article));
                    log.put(article, new LogEntry(article, name, entry.resolution()));
                });
                batch.clear();
            }
        };
        for (Shard shard : source.shards()) {
            boolean has = shard.entries().stream().anyMatch(entry -> isOf(shard, entry.article(), articles));
            if (has && !shard.removal()) {
                if (!shard.version().equals(version[0])) {
                    write.run();
                    version[0] = shard.version();
                }
                source.read(shard, extraction -> {
                    if (isOf(shard, Iris.article(extraction.article().id()), articles)) {
                        batch.add(ReadArticle.of(extraction));
                        if (batch.size() == GraphBuild.SHARD_SIZE) {
                            write.run();
                        }
                    }
                });
            }
        }
        write.run();
        return log;
    }

    private static boolean isOf(Shard shard, String article, Map<String, LogEntry> articles) {
        LogEntry entry = articles.get(article);
        return entry != null && entry.shard().equals(shard.name());
    }

    /** Copies folders' files but those that are there already; of a shard its list last. */
    private void copy(Path output, String... names) throws IOException {
        for (String name : names) {
            Path from = output.resolve(name);
            if (Files.isDirectory(from)) {
                Files.createDirectories(folder.resolve(name));
                try (Stream<Path> files = Files.list(from)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        copyFile(file, folder.resolve(name).resolve(file.getFileName()));
                    }
                }
            }
        }
    }

    private static void copyFile(Path from, Path to) throws IOException {
        // another correction may be as long as the one before
        if (!Files.exists(to) || Files.mismatch(from, to) >= 0) {
            DurableFile.write(to, Files.readAllBytes(from));
        }
    }
}
