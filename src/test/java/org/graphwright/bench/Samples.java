package org.graphwright.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.article.Articles;
import org.graphwright.model.Article;

/** The project's sample articles, to measure with. */
public final class Samples {
    /** Their folder, from the project's. */
    public static final Path FOLDER = Path.of("src/samples/news");

    private Samples() {}

    public static List<Article> articles() throws IOException {
        try (Stream<Article> read = articles(List.of(FOLDER.toString()))) {
            return read.toList();
        }
    }

    /** Articles of files and folders; one that cannot be read is an error. */
    static Stream<Article> articles(List<String> paths) throws IOException {
        return new Articles(System.in, reject -> {
                    throw new IllegalStateException("rejected " + reject);
                })
                .read(paths);
    }
}
