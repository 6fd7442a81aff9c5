package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldShardFolderTest {
    private static final String A = "<https://graphwright.org/article/a-1>";
    private static final String B = "<https://graphwright.org/article/b-2>";
    private static final String QUADS = """
            %1$s <https://graphwright.org/ontology#articleId> "a" %1$s .
            %1$s <https://graphwright.org/ontology#title> "Ada # Bo >" %1$s .
            %1$s <https://graphwright.org/ontology#date> "2021-05-04"^^<http://www.w3.org/2001/XMLSchema#date> %1$s .
            %1$s <https://graphwright.org/ontology#url> "https://example.org/a" %1$s .
            %1$s <https://graphwright.org/ontology#source> "a.jsonl:1" %1$s .
            %1$s <https://graphwright.org/ontology#text> "Ada \uFFFF met\\n“Bo”." %1$s .
            <https://graphwright.org/article/a-1#e1> <http://www.w3.org/2000/01/rdf-schema#label> "Ada" %1$s .
            %2$s <https://graphwright.org/ontology#articleId> "b" %2$s .
            %2$s <https://graphwright.org/ontology#source> "b.txt" %2$s .
            %2$s <https://graphwright.org/ontology#text> "" %2$s .
            """.formatted(A, B);

    @TempDir
    Path folder;

    @Test
    void givesTheArticlesAsTheyWereRead() throws IOException {
        write(QUADS);
        OldShardFolder old = new OldShardFolder(folder);
        Shard shard = old.shards().get(0);
        assertThat(shard.version()).isEqualTo("graphwright/0.1.0 model/en ontology/29f218b4");
        List<Extraction> read = new ArrayList<>();
        old.read(shard, read::add);
        assertThat(read)
                .extracting(Extraction::article)
                .containsExactly(
                        new Article(
                                "a",
                                "Ada \uFFFD met\n“Bo”.",
                                LocalDate.of(2021, 5, 4),
                                "Ada # Bo >",
                                "https://example.org/a",
                                "a.jsonl:1"),
                        new Article("b", "", null, null, null, "b.txt"));
        assertThat(read).allMatch(extraction -> extraction.entities().isEmpty());
    }

    @Test
    void aDamagedShardIsNamed() throws IOException {
        write(QUADS);
        Path file = folder.resolve("000001.nq.gz");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        OldShardFolder old = new OldShardFolder(folder);
        assertThatThrownBy(() -> old.read(old.shards().get(0), extraction -> {}))
                .isInstanceOf(BuildException.class)
                .hasMessageStartingWith("the shard " + file + " is damaged");
    }

    private void write(String quads) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("000001.nq.gz")))) {
            out.write(quads.getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(
                folder.resolve("000001.tsv"),
                "graphwright-shard-2\t100\tgraphwright/0.1.0 model/en ontology/29f218b4\n"
                        + "https://graphwright.org/article/a-1\taa\t3\t1\t0\t2021-05-04\t\n"
                        + "https://graphwright.org/article/b-2\tbb\t0\t0\t0\t\t\n");
    }
}
