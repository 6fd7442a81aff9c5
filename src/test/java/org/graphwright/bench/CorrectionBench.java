package org.graphwright.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.correct.Withdrawn;
import org.graphwright.explore.Browse;
import org.graphwright.explore.BrowseFilter;
import org.graphwright.explore.ListedThing;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.pipeline.GraphCorrectionDesk;
import org.graphwright.query.TermOrder;
import org.graphwright.server.Calls;
import org.graphwright.server.GraphServer;
import org.graphwright.server.ServeOptions;
import org.graphwright.store.GraphStore;
import org.graphwright.store.WorkingCopy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Times corrections by the page on a copy of a graph: {@code CorrectionBench GRAPH FOLDER [SECONDS]}; the first comes so many seconds after
 * the server is up, 10 if not said. Each is taken back.
 */
public final class CorrectionBench {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final URI page;
    private final String token;

    private CorrectionBench(URI edit) {
        this.page = edit.resolve("/");
        this.token = edit.getFragment().substring(edit.getFragment().indexOf('=') + 1);
    }

    public static void main(String... args) throws IOException, InterruptedException {
        Path graph = Path.of(args[1]);
        copy(Path.of(args[0]), graph);
        List<String> things;
        List<String> evidence;
        try (GraphStore store = GraphStore.openExisting(graph)) {
            BrowseFilter all = new BrowseFilter("", "", "", "", "", "", 0);
            things = new Browse(store.dataset(), Ontology.standard())
                    .things(all, false, 0, 60).items().stream()
                            .map(ListedThing::thing)
                            .map(thing -> thing.iri())
                            .toList();
            evidence = Txn.calculateRead(
                    store.dataset(),
                    () -> store.dataset().stream(Node.ANY, Node.ANY, RDF.Nodes.reifies, Node.ANY)
                            .filter(quad -> !quad.getGraph().equals(ThingDescription.GRAPH)
                                    && store.dataset()
                                            .contains(
                                                    quad.getGraph(),
                                                    quad.getSubject(),
                                                    RDF.Nodes.type,
                                                    Vocabulary.EVIDENCE))
                            .map(quad -> quad.getSubject())
                            .sorted(TermOrder.TERMS)
                            .map(Node::getURI)
                            .limit(400)
                            .toList());
        }
        WorkingCopy copy = new WorkingCopy(graph);
        GraphCorrectionDesk desk = new GraphCorrectionDesk(graph, "bench", copy);
        long start = System.nanoTime();
        try (GraphServer server = GraphServer.start(
                graph,
                store -> Ontology.standard(),
                () -> Withdrawn.NOTHING,
                ServeOptions.STANDARD.onPort(0),
                desk,
                copy)) {
            System.out.printf("server that answers: %d ms%n", (System.nanoTime() - start) / 1_000_000);
            Thread.sleep(args.length > 2 ? Long.parseLong(args[2]) * 1000 : 10_000);
            CorrectionBench bench = new CorrectionBench(server.editAddress());
            bench.twice(
                    "a fact rejected, the first correction",
                    Map.of("kind", "reject", "evidence", evidence.get(0)),
                    things.get(2));
            bench.twice("another", Map.of("kind", "reject", "evidence", evidence.get(200)), things.get(2));
            bench.twice(
                    "hidden what most articles name", Map.of("kind", "hide", "thing", things.get(0)), things.get(1));
            bench.twice("hidden another", Map.of("kind", "hide", "thing", things.get(4)), things.get(1));
            bench.twice("hidden one that few name", Map.of("kind", "hide", "thing", things.get(50)), things.get(1));
            bench.twice(
                    "two merged",
                    Map.of("kind", "merge", "thing", things.get(6), "other", things.get(20)),
                    things.get(6));
            bench.twice(
                    "two others merged",
                    Map.of("kind", "merge", "thing", things.get(8), "other", things.get(30)),
                    things.get(8));
            bench.twice(
                    "renamed", Map.of("kind", "rename", "thing", things.get(3), "name", "Another Name"), things.get(3));
        }
        System.exit(0);
    }

    private void twice(String what, Map<String, String> correction, String thing)
            throws IOException, InterruptedException {
        JsonNode kept = timed(what, "keep", correction);
        long start = System.nanoTime();
        HttpResponse<String> card = CLIENT.send(
                HttpRequest.newBuilder(page.resolve("api/card?passages=1&listed=8&thing=" + Calls.encode(thing)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        System.out.printf("  a card then (%d): %d ms%n", card.statusCode(), (System.nanoTime() - start) / 1_000_000);
        timed("  taken back", "undo", Map.of("id", kept.path("ids").path(0).asString("")));
    }

    private JsonNode timed(String what, String call, Map<String, String> body)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(page.resolve("edit/" + call))
                        .header("Content-Type", "application/json")
                        .header("X-Graphwright-Token", token)
                        .header("Origin", page.toString().replaceAll("/$", ""))
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        System.out.printf(
                "%-40s %6d ms  CPU %6d ms %s%n",
                what,
                (System.nanoTime() - start) / 1_000_000,
                (SYSTEM.getProcessCpuTime() - cpu) / 1_000_000,
                answer.statusCode() == 200 ? "" : answer.body());
        return JSON.readTree(answer.body());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
