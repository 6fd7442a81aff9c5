package org.graphwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;

class ExtractorsTest {
    private static final Article ARTICLE =
            new Article("a", "Maria Silva was born in Lisbon. ".repeat(20), null, null, null, "test");

    /** A session of ONNX Runtime that is closed at work takes the whole process along. */
    @Test
    void theModelIsFreedWhenNobodyReadsWithIt() throws IOException, InterruptedException {
        Extractors extractors = new Extractors(ExtractorOptions.DEFAULT);
        CountDownLatch reading = new CountDownLatch(1);
        List<RuntimeException> ends = new ArrayList<>();
        Thread reader = new Thread(() -> {
            Extractor extractor = extractors.newExtractor();
            try {
                while (true) {
                    extractor.extract(ARTICLE);
                    reading.countDown();
                }
            } catch (IllegalStateException e) {
                ends.add(e);
            }
        });
        reader.start();
        reading.await();
        extractors.close();
        reader.join();
        assertThat(ends).singleElement().satisfies(end -> assertThat(end).hasMessageContaining("closed"));
    }
}
