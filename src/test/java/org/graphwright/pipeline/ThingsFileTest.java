package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.graphwright.model.ClassName;
import org.graphwright.resolve.EntityRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThingsFileTest {
    private static final List<EntityRecord> RECORDS = List.of(
            new EntityRecord(
                    "https://graphwright.org/article/a-1#e1",
                    new ClassName("Person"),
                    "Ada",
                    List.of("A.", "Ädä\n"),
                    3),
            new EntityRecord(
                    "https://graphwright.org/article/a-1#e2",
                    new ClassName("City"),
                    "Paris",
                    List.of(),
                    1,
                    List.of(new EntityRecord.Link("locatedIn", true, "https://graphwright.org/article/a-1#e3"))));

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        byte[] bytes = ThingsFile.write(RECORDS, 77);
        assertThat(new ThingsFile().read(bytes, 77)).contains(RECORDS);
        assertThat(ThingsFile.write(RECORDS, 77)).isEqualTo(bytes);
    }

    @Test
    void thoseOfAnotherShardAndDamagedOnesAreNotTaken() throws IOException {
        byte[] bytes = ThingsFile.write(RECORDS, 77);
        assertThat(new ThingsFile().read(bytes, 78)).isEmpty();
        assertThat(new ThingsFile().read(Arrays.copyOf(bytes, bytes.length / 2), 77))
                .isEmpty();
        assertThat(new ThingsFile().read(new byte[0], 77)).isEmpty();
    }

    @Test
    void theFileIsMadeAnewFromTheShard() throws IOException {
        ArticleRemovalTest.build(folder, ArticleRemovalTest.articles(0, 40), Change.ANY);
        Path file = folder.resolve("shards/000001.things.gz");
        byte[] before = Files.readAllBytes(file);
        List<EntityRecord> records = records();
        assertThat(records).hasSizeGreaterThan(80);
        Files.delete(file);
        assertThat(records()).isEqualTo(records);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        Files.write(file, Arrays.copyOf(before, 50));
        assertThat(records()).isEqualTo(records);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private List<EntityRecord> records() {
        return new ShardRecords(new ShardFolder(folder.resolve("shards"))).read();
    }
}
