package org.graphwright.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No text in English is left aside for its language: the samples always, the data beside the project with {@code -Dlong=true}. */
class EnglishTextsTest {
    @Test
    void theSamplesAreRead() throws IOException {
        assertThat(leftAside(Path.of("src/samples/news"), 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"articles, 296", "news, 4492", "../cases, 60"})
    @EnabledIfSystemProperty(named = "long", matches = "true")
    void theDataAreRead(String folder, int fewest) throws IOException {
        Path data = Path.of("../shared/data").resolve(folder).normalize();
        assumeThat(Files.isDirectory(data)).as(data + " is beside the project").isTrue();
        assertThat(leftAside(data, fewest)).isEmpty();
    }

    private static List<String> leftAside(Path folder, int fewest) throws IOException {
        List<String> reasons = new ArrayList<>();
        Articles articles = new Articles(InputStream.nullInputStream(), reject -> reasons.add(reject.toString()));
        try (Stream<Article> read = articles.read(List.of(folder.toString()))) {
            long count = read.count();
            System.out.println(folder + ": " + count + " articles");
            assertThat(count).as("articles of " + folder).isGreaterThanOrEqualTo(fewest);
        }
        return reasons.stream()
                .filter(reason -> reason.contains("Graphwright reads English"))
                .toList();
    }
}
