package org.graphwright.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Profile;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.pipeline.ReaderFactory;
import org.jspecify.annotations.Nullable;

/** How articles are read, as it goes to the processes of the cluster, each of which loads what reads once. */
final class ReaderSpec implements Serializable {
    private static final long serialVersionUID = 1;

    /** What this process has loaded: a process serves one job. */
    private static @Nullable Loaded loaded;

    private record File(String name, byte[] content) implements Serializable {}

    private record Loaded(
            String key, ReaderFactory readers, ConcurrentLinkedQueue<Function<Article, Extraction>> idle) {}

    private final String source;
    private final String profile;
    private final @Nullable String model;
    private final ArrayList<File> ontology = new ArrayList<>();
    private final double minConfidence;
    private final boolean allClauses;
    private final int seconds;

    /**
     * @param source name of a {@link ReaderSource}
     * @param options whose files are on this machine
     * @param seconds how much processor time an article may take
     */
    ReaderSpec(String source, ExtractorOptions options, int seconds) throws IOException {
        this.source = source;
        this.profile = options.profile().name();
        this.model = options.model() == null ? null : options.model().toString();
        for (Path file : options.ontology()) {
            ontology.add(new File(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
        }
        this.minConfidence = options.minConfidence();
        this.allClauses = options.allClauses();
        this.seconds = seconds;
    }

    /** What reads, in this process. */
    ReaderFactory readers() throws IOException {
        return loaded().readers();
    }

    /** Lends an extractor, which serves one thread at a time. */
    Function<Article, Extraction> borrow() throws IOException {
        Loaded here = loaded();
        Function<Article, Extraction> idle = here.idle().poll();
        return idle == null ? here.readers().each().get() : idle;
    }

    /** Takes one back that is not at work any more. */
    void giveBack(Function<Article, Extraction> extractor) throws IOException {
        loaded().idle().add(extractor);
    }

    private Loaded loaded() throws IOException {
        synchronized (ReaderSpec.class) {
            Loaded here = loaded;
            if (here == null || !here.key().equals(key())) {
                here = new Loaded(key(), load(), new ConcurrentLinkedQueue<>());
                loaded = here;
            }
            return here;
        }
    }

    private String key() {
        StringBuilder key = new StringBuilder(String.join(
                "|", source, profile, Objects.toString(model, ""), "" + minConfidence, "" + allClauses, "" + seconds));
        ontology.forEach(file -> key.append('|').append(file.name()).append(Arrays.hashCode(file.content())));
        return key.toString();
    }

    private ReaderFactory load() throws IOException {
        JavaXml.prefer();
        Path folder = Files.createTempDirectory("graphwright-ontology");
        List<Path> files = new ArrayList<>();
        for (File file : ontology) {
            files.add(Files.write(folder.resolve(file.name()), file.content()));
        }
        ExtractorOptions options = new ExtractorOptions(
                Profile.valueOf(profile), model == null ? null : Path.of(model), files, minConfidence, allClauses);
        try {
            return Class.forName(source, true, Thread.currentThread().getContextClassLoader())
                    .asSubclass(ReaderSource.class)
                    .getDeclaredConstructor()
                    .newInstance()
                    .load(options, Duration.ofSeconds(seconds));
        } catch (ReflectiveOperationException e) {
            throw new IOException(source + ", which " + ReaderSource.CLASS + " names, cannot be made: " + e, e);
        }
    }
}
