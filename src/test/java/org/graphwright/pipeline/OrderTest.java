package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.graphwright.article.Articles;
import org.graphwright.extract.Extractor;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Extractors;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Articles that come one after another give the same graph as all at once, whatever the order. Each is extracted once only. */
class OrderTest {
    private static final Path SAMPLES = Path.of("src/samples/news");
    private static final Path WIKINEWS = Path.of("../shared/data/articles/wikinews.jsonl");
    private static final int MOST_WORDS = 350;
    private static final int ORDERS = Boolean.getBoolean("long") ? 2 : 1;

    @TempDir
    Path folder;

    @Test
    void oneAtATimeAsAllAtOnce() throws IOException {
        try (Stream<Article> read = new Articles(System.in, reject -> {}).read(List.of(SAMPLES.toString()))) {
            compare(read.toList(), 1);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "long", matches = "true")
    void wikinewsInTwoOrdersAsAllAtOnce() throws IOException {
        assumeTrue(Files.exists(WIKINEWS), "skipped: needs the articles in ../shared/data");
        try (Stream<Article> read = new Articles(System.in, reject -> {}).read(List.of(WIKINEWS.toString()))) {
            compare(
                    read.filter(article -> article.text().split("\\s+").length < MOST_WORDS)
                            .limit(24)
                            .toList(),
                    6);
        }
    }

    /** @param step so many articles come at a time */
    private void compare(List<Article> articles, int step) throws IOException {
        ReaderFactory readers = remembering(articles);
        build(readers, "once", articles);
        List<String> once = quads("once");
        assertThat(once).hasSizeGreaterThan(1000);
        for (int order = 0; order < ORDERS; order++) {
            List<Article> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, new Random(5 + order));
            for (int i = 0; i < shuffled.size(); i += step) {
                build(readers, "order-" + order, shuffled.subList(i, Math.min(i + step, shuffled.size())));
            }
            assertThat(quads("order-" + order)).isEqualTo(once);
        }
    }

    private static ReaderFactory remembering(List<Article> articles) throws IOException {
        Map<String, Extraction> extractions = new HashMap<>();
        try (Extractors extractors = new Extractors(ExtractorOptions.DEFAULT)) {
            Extractor extractor = extractors.newExtractor();
            articles.forEach(article -> extractions.put(article.id(), extractor.extract(article)));
        }
        return ToyReader.factory("remembered", () -> article -> extractions.get(article.id()));
    }

    private void build(ReaderFactory readers, String name, List<Article> articles) {
        new GraphBuild(folder.resolve(name), readers, 1, BuildProgress.NONE).build(articles.iterator());
    }

    private List<String> quads(String name) {
        return ArticleRemovalTest.quads(folder.resolve(name)).lines().toList();
    }
}
