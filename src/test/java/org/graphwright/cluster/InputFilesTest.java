package org.graphwright.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.graphwright.article.ArticleCount;
import org.graphwright.article.Articles;
import org.graphwright.article.Reject;
import org.graphwright.model.Article;
import org.graphwright.pipeline.BuildException;
import org.graphwright.pipeline.BuildProgress;
import org.graphwright.pipeline.OutputLoading;
import org.graphwright.pipeline.OutputPart;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    @TempDir
    private Path folder;

    private final List<Reject> rejects = new ArrayList<>();

    @Test
    void linksAndSavedPagesAreFollowedAsByBuild() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(news.resolve("a: 1%20.txt"), "Anna Keller was born in Paris.");
        Files.writeString(news.resolve("page.html"), "<p>Marco Rossi was born in Rome.</p>");
        Files.createDirectories(news.resolve("page_files"));
        Files.writeString(news.resolve("page_files").resolve("x.txt"), "no article");
        Files.createSymbolicLink(news.resolve("loop"), news);
        Files.createSymbolicLink(news.resolve("gone.jsonl"), folder.resolve("nothing"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), news);

        List<Reject> ofBuild = new ArrayList<>();
        List<String> ids = new Articles(InputStream.nullInputStream(), ofBuild::add)
                .read(List.of(link.toString()))
                .map(Article::id)
                .toList();
        assertThat(ids).containsExactly("news/a: 1%20.txt", "news/page.html");
        assertThat(ArticleCount.of(List.of(link.toString()))).isEqualTo(2);

        Storage storage = new Storage(new Configuration(), folder.toString());
        List<String> here = new ArrayList<>();
        for (InputFile file : new InputFiles(storage, rejects::add).of(List.of(link.toString()))) {
            new ArticleSource(storage).read(file, rejects::add).forEachRemaining(article -> here.add(article.id()));
        }
        assertThat(here).isEqualTo(ids);
        assertThat(rejects)
                .extracting(Reject::path)
                .containsExactlyInAnyOrder("file:" + link.resolve("loop"), "file:" + link.resolve("gone.jsonl"));
        assertThat(ofBuild).hasSize(2);
    }

    @Test
    void aNameThatIsNoPathIsToldHowToWrite() {
        assertThatThrownBy(() -> new Storage(new Configuration(), "a:b.jsonl"))
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("write ./a:b.jsonl");
    }

    @Test
    void aGraphIsNoOutput() throws IOException {
        OutputGenerations generations = new OutputGenerations(new Storage(new Configuration(), folder.toString()));
        generations.refuseOther();
        Files.createDirectories(folder.resolve("generations/other"));
        assertThat(generations.next()).isEqualTo("generations/000001");
        write("current", "000001\n");
        assertThatThrownBy(generations::refuseOther)
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("no output of a job: give another --output");
        write("current", "generations/000001\n");
        assertThatThrownBy(generations::refuseOther)
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("does not name a finished generation");
        write("generations/000001/shards.txt", "");
        generations.refuseOther();
        assertThatThrownBy(() -> GraphStore.openExisting(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is the output of a job on a cluster");
    }

    @Test
    void aGraphIsNotLoadedAsAnOutput() throws IOException {
        write("built/current", "000001\n");
        OutputLoading loading = new OutputLoading(folder.resolve("kg"), BuildProgress.NONE);
        assertThatThrownBy(() -> loading.load(folder.resolve("built"), new OutputPart(null, null)))
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("may be a graph of this machine");
    }

    private void write(String file, String content) throws IOException {
        Path written = folder.resolve(file);
        Files.createDirectories(written.getParent());
        Files.writeString(written, content, StandardCharsets.UTF_8);
    }
}
