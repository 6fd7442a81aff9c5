package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

class GoldSetTest {
    private static final String STORIES = "facts-news-dev.gold.jsonl";

    @TempDir
    private Path folder;

    @Test
    void isTheFileOfItsNameIfTheLineSaysNoMore() throws IOException {
        GoldSet set = of("{\"set\": \"facts-news-dev\"}");
        assertThat(set.missing()).isEmpty();
        assertThat(set.arguments(folder).get(0)).isEqualTo("src/test/resources/" + STORIES + ".gz");
    }

    @Test
    void putsTheLinesThatCountTogether() throws IOException {
        GoldSet set = of("""
                {"set": "some", "files": [{"file": "%s", "every": 200, "from": 5}, {"file": "%s", "every": 294}]}
                """.formatted(STORIES, STORIES));
        List<String> lines = Files.readAllLines(Path.of(set.arguments(folder).get(0)));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("{\"id\": \"gmb22760.6\"");
        assertThat(lines.get(2)).startsWith("{\"id\": \"gmb22760.1\"");
    }

    @Test
    void saysWhichFileIsNotHere() {
        assertThat(of("{\"set\": \"no-such-set\"}").missing()).contains("no-such-set.gold.jsonl");
    }

    private static GoldSet of(String line) {
        return new GoldSet(new ObjectMapper().readTree(line));
    }
}
