package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.exec.QueryExec;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
    @TempDir
    private Path folder;

    private Path graph;
    private Path articles;

    @BeforeEach
    void writeArticles() throws IOException {
        graph = folder.resolve("kg");
        articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "date 2020-01-31 Maria Silva was born in Lisbon.");
        Files.writeString(articles.resolve("b.txt"), "Maria Silva lives in Porto.");
    }

    @Test
    void buildsSaysWhatItDidAndWhatToDoNext() {
        Cli.Result first = build();
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).isEmpty();
        assertThat(first.err())
                .contains("read 2 articles, 11 words: ")
                .contains("0 unchanged, 0 replaced, 0 rejected; the graph is in " + graph)
                .contains("graphwright query people-and-roles --graph " + graph);
        assertThat(count("?p gw:birthPlace ?l . ?p rdfs:label 'Maria Silva' . ?l rdfs:label 'Lisbon'"))
                .isEqualTo(1);
        assertThat(build().err()).contains("nothing new: 2 articles are in " + graph + " already");
        try (GraphStore store = GraphStore.openExisting(graph)) {
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }

    @Test
    void rejectsAreReportedAndMakeTheExitCodeOne() throws IOException {
        Files.writeString(articles.resolve("c.txt"), "");
        Cli.Result result = build();
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .contains("rejected " + articles.resolve("c.txt") + ": ")
                .contains("1 rejected");
        assertThat(graph.resolve("rejects.tsv"))
                .content()
                .startsWith(articles.resolve("c.txt") + "\t")
                .hasLineCount(1);
        Files.delete(articles.resolve("c.txt"));
        assertThat(build().code()).isZero();
        assertThat(graph.resolve("rejects.tsv")).doesNotExist();
    }

    @Test
    void whatMakesNoSenseIsSaidAtOnce() throws IOException {
        assertThat(Cli.run("build", articles.toString(), "--jobs", "0").code()).isEqualTo(2);
        assertThat(Cli.run("build", folder.resolve("none").toString(), "--graph", graph.toString())
                        .err())
                .contains(folder.resolve("none") + ": no such file or folder");
        Path file = Files.writeString(folder.resolve("file"), "");
        Cli.Result inTheWay = Cli.run("build", articles.toString(), "--graph", file.toString());
        assertThat(inTheWay.code()).isEqualTo(1);
        assertThat(inTheWay.err()).contains("a graph is a folder, and " + file + " is a file");
        Path broken = Files.writeString(folder.resolve("my.ttl"), "nonsense");
        assertThat(Cli.run("build", articles.toString(), "--graph", graph.toString(), "--ontology", broken.toString())
                        .err())
                .contains("graphwright: " + broken + ":1: ");
    }

    private Cli.Result build() {
        return Cli.run("build", articles.toString(), "--graph", graph.toString(), "--jobs", "1");
    }

    private long count(String pattern) {
        String query = "PREFIX gw: <https://graphwright.org/ontology#> "
                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT DISTINCT * { " + pattern + " }";
        try (GraphStore store = GraphStore.openExisting(graph)) {
            return store.read(dataset -> {
                try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
                    return exec.select().stream().count();
                }
            });
        }
    }
}
