package org.graphwright.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {
    private static final String FIRST = "{\"id\":\"a\",\"text\":\"Ann sang.\",\"properties\":[],\"facts\":[]}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void eachTextHasAnIdOfItsOwn() throws IOException {
        Path gold = write(FIRST + FIRST.replace("\"a\"", "\"b\""));
        assertThat(new GoldReader().read(gold)).extracting(GoldArticle::id).containsExactly("a", "b");
    }

    @Test
    void anIdThatIsThereTwiceIsRefusedWithItsLine() throws IOException {
        Path gold = write(FIRST + "\n" + FIRST.replace("sang", "spoke"));
        assertThatThrownBy(() -> new GoldReader().read(gold))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gold.jsonl:3: ")
                .hasMessageContaining("'a'");
    }

    private Path write(String lines) throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), lines);
    }
}
