package org.graphwright.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIdsTest {
    @TempDir
    private Path folder;

    private List<Article> read(Predicate<String> known, String... paths) throws IOException {
        Articles articles = new Articles(InputStream.nullInputStream(), reject -> {
            throw new AssertionError(reject.toString());
        });
        try (Stream<Article> read = articles.read(List.of(paths), known)) {
            return read.toList();
        }
    }

    private List<String> ids(Predicate<String> known, String... paths) throws IOException {
        return read(known, paths).stream().map(Article::id).toList();
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    @Test
    void aFolderMayBeWrittenInAnyWay() throws IOException {
        write("news/2019/001.txt", "One.");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("news"));
        Path relative =
                Path.of("").toAbsolutePath().relativize(folder.toRealPath().resolve("news"));
        for (String way : List.of(
                folder + "/news",
                folder + "/news/",
                folder + "/./news/../news",
                folder + "/link",
                relative.toString(),
                relative + "/.")) {
            assertThat(read(id -> false, way)).as(way).singleElement().satisfies(article -> {
                assertThat(article.id()).isEqualTo("news/2019/001.txt");
                assertThat(article.source()).isEqualTo("news/2019/001.txt");
            });
        }
        assertThat(ids(id -> false, folder + "/news/2019")).containsExactly("2019/001.txt");
        assertThat(ids(id -> false, folder + "/news/2019/001.txt")).containsExactly("001.txt");
    }

    @Test
    void whatAGraphHasByALongerEndOfItsPathGoesByThat() throws IOException {
        String file = write("news/2019/001.txt", "One.");
        Predicate<String> known = Set.of("news/2019/001.txt", "2019/001.txt", "001.txt")::contains;
        assertThat(ids(known, file)).containsExactly("news/2019/001.txt");
        assertThat(ids(known, folder + "/news/2019")).containsExactly("news/2019/001.txt");
        assertThat(read(known, file).get(0).source()).isEqualTo("news/2019/001.txt");
        assertThat(ids(Set.of("001.txt")::contains, folder + "/news/2019")).containsExactly("2019/001.txt");
        assertThat(ids(Set.of("other/2019/001.txt")::contains, file)).containsExactly("001.txt");
        String real = folder.toRealPath().resolve("news/2019/001.txt").toString();
        assertThat(read(real::equals, file)).singleElement().satisfies(article -> {
            assertThat(article.id()).isEqualTo(real);
            assertThat(article.source()).isEqualTo("001.txt");
        });
    }

    @Test
    void soDoWhatLinesAndPackedFilesHave() throws IOException {
        String lines = write("news/a.jsonl", "{\"text\": \"One.\"}\n{\"id\": \"two\", \"text\": \"Two.\"}\n");
        assertThat(ids(Set.of("news/a.jsonl:1")::contains, lines)).containsExactly("news/a.jsonl:1", "two");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Files.readAllBytes(Path.of(lines)));
        }
        Path gz = Files.write(folder.resolve("news/b.jsonl.gz"), packed.toByteArray());
        assertThat(ids(Set.of("news/b.jsonl:1")::contains, gz.toString())).containsExactly("news/b.jsonl:1", "two");
    }

    @Test
    void twoFilesWithOneIdAndDifferentTextAreBothKept() throws IOException {
        String one = write("a/news/x.txt", "One.");
        String two = write("b/news/x.txt", "Two.");
        String same = write("c/news/x.txt", "One.");
        List<String> ids = ids(id -> false, folder + "/a/news", folder + "/b/news", folder + "/c/news");
        assertThat(ids).hasSize(3);
        assertThat(ids.get(0)).isEqualTo("news/x.txt");
        assertThat(ids.get(1)).matches("news/x\\.txt-[0-9a-f]{8}");
        assertThat(ids.get(2))
                .as("the same file twice: the build takes it once")
                .isEqualTo("news/x.txt");
        assertThat(ids(id -> false, one, two, same).get(1)).isEqualTo(ids.get(1).substring("news/".length()));
    }
}
