package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A graph with articles under the ids that older versions gave. */
class KnownArticlesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void build() {
        assertThat(build("./2019/001.txt", "/home/ada/2019/002.txt", "003.txt").articles())
                .isEqualTo(3);
    }

    private BuildSummary build(String... ids) {
        List<Article> articles = Stream.of(ids).map(id -> article(id, "")).toList();
        return new GraphBuild(folder, ToyReader.factory(), 1, BuildProgress.NONE).build(articles.iterator());
    }

    private static Article article(String id, String more) {
        String number = id.replaceAll(".*(\\d)\\.txt$", "$1");
        return new Article(id, "Ada met Boa " + number + " times." + more, null, null, null, id);
    }

    @Test
    void theSameTextUnderAPathThatIsAnEndOfTheOtherIsTheSameArticle() {
        BuildSummary second = build("2019/001.txt", "2019/002.txt", "2019/003.txt");
        assertThat(second.unchanged()).isEqualTo(3);
        assertThat(second.articles()).isZero();
    }

    @Test
    void elsewhereItIsAnother() {
        assertThat(build("2020/001.txt").articles()).isEqualTo(1);
    }

    @Test
    void anotherTextIsAnotherArticle() {
        Article changed = article("2019/001.txt", " Cleo came.");
        BuildSummary second = new GraphBuild(folder, ToyReader.factory(), 1, BuildProgress.NONE)
                .build(List.of(changed).iterator());
        assertThat(second.articles()).isEqualTo(1);
        assertThat(second.replaced()).isZero();
    }

    @Test
    void whatAnotherVersionReadIsReadAgainUnderItsOldId() {
        BuildSummary second = new GraphBuild(
                        folder,
                        ToyReader.factory(
                                "toy/2", () -> ToyReader.factory().each().get()),
                        1,
                        BuildProgress.NONE)
                .build(List.of(article("2019/001.txt", "")).iterator());
        assertThat(second.replaced()).isEqualTo(1);
        assertThat(new GraphArticles(folder).has("./2019/001.txt")).isTrue();
        assertThat(new GraphArticles(folder).has("2019/001.txt")).isFalse();
    }

    @Test
    void ofArticlesWithOneIdEachIsKnownWhicheverIsReadFirst() {
        Article one = article("2021/001.txt", "");
        Article other = article("2021/001.txt", " Cleo came.");
        GraphBuild graph = new GraphBuild(folder, ToyReader.factory(), 1, BuildProgress.NONE);
        assertThat(graph.build(List.of(one, other.withId("2021/001.txt-0a1b2c3d"))
                                .iterator())
                        .articles())
                .isEqualTo(2);
        BuildSummary again = new GraphBuild(folder, ToyReader.factory(), 1, BuildProgress.NONE)
                .build(List.of(other, one.withId("2021/001.txt-4e5f6071")).iterator());
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.articles()).isZero();
    }
}
