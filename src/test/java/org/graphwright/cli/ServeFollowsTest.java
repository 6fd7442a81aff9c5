package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graphwright.pipeline.SettingsFolder;
import org.graphwright.pipeline.WithdrawnStatements;
import org.graphwright.server.Calls;
import org.graphwright.server.GraphServer;
import org.graphwright.server.ServeOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server goes over to each new generation of its graph while others change it. */
class ServeFollowsTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(300)
    void whatIsAddedIsServedWithoutARestart() throws Exception {
        Path graph = folder.resolve("kg");
        build("a", graph, "Max Hill was born in Rome.");
        try (GraphServer server = GraphServer.start(
                graph,
                store -> new SettingsFolder(store.view()).read().ontology(),
                new WithdrawnStatements(graph)::read,
                ServeOptions.STANDARD.onPort(0))) {
            assertThat(articles(server)).isEqualTo(1);
            assertThat(Calls.get(server, "api/overview", "*/*").body()).contains("\"articles\":1,");
            build("b", graph, "Rita Lang was born in Bonn.");
            while (articles(server) == 1) {
                Thread.sleep(100);
            }
            assertThat(articles(server)).isEqualTo(2);
            assertThat(Calls.get(server, "api/overview", "*/*").body()).contains("\"articles\":2,");
            assertThat(Calls.get(server, "api/things?q=rita", "*/*").body()).contains("Rita Lang");
            assertThat(Calls.get(server, "data?default", "text/turtle").body()).contains("Rita Lang");
            // The view of the first generation goes when its last answer has been written.
            while (graph.resolve("readers").toFile().list().length > 1) {
                Thread.sleep(100);
            }
            assertThat(graph.resolve("readers").toFile().list()).hasSize(1);
        }
        assertThat(graph.resolve("readers")).isEmptyDirectory();
    }

    private void build(String id, Path graph, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(id + ".txt"), text + "\n");
        Cli.Result built =
                Cli.run("build", file.toString(), "--graph", graph.toString(), "--quiet", "--profile", "light");
        assertThat(built.code()).as(built.err()).isZero();
    }

    private static int articles(GraphServer server) {
        HttpResponse<String> answer =
                Calls.sparql(server, "SELECT ?a { ?a a <https://graphwright.org/ontology#Article> }");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().split("\"uri\"", -1).length - 1;
    }
}
