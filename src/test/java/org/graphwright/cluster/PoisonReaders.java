package org.graphwright.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.pipeline.ReaderFactory;
import org.jspecify.annotations.Nullable;

/** The program's extractors, but some articles do harm to whoever reads them. */
public final class PoisonReaders implements ReaderSource {
    /** Names a file: the process that reads {@code made-30} while it is not there makes it and ends. */
    static final String KILLED = "graphwright.test.killed";

    @Override
    public ReaderFactory load(ExtractorOptions options, Duration longest) throws IOException {
        ReaderFactory shipped = new Shipped().load(options, longest);
        return new ReaderFactory(shipped.settings(), shipped.ontology(), shipped.version(), () -> {
            Function<Article, Extraction> reader = shipped.each().get();
            return article -> {
                harm(article.id());
                return reader.apply(article);
            };
        });
    }

    private static void harm(String id) {
        switch (id) {
            case "poison-halt" -> Runtime.getRuntime().halt(1);
            case "poison-memory" -> fillMemory();
            case "poison-loop" -> loop();
            case "made-30" -> endOnce(System.getProperty(KILLED));
            default -> {}
        }
    }

    private static void fillMemory() {
        List<long[]> all = new ArrayList<>();
        while (!all.isEmpty() || all.add(new long[1])) {
            all.add(new long[1 << 24]);
        }
    }

    private static void loop() {
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) % 1000;
        }
    }

    private static void endOnce(@Nullable String mark) {
        if (mark != null && Files.notExists(Path.of(mark))) {
            try {
                Files.createFile(Path.of(mark));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            Runtime.getRuntime().halt(137);
        }
    }
}
