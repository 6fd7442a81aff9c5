package org.graphwright.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.correct.Withdrawn;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.NameIndex;
import org.graphwright.query.NamedThing;
import org.graphwright.server.Browser;
import org.graphwright.server.Calls;
import org.graphwright.server.GraphServer;
import org.graphwright.server.ServeOptions;
import org.graphwright.store.GraphStore;

/**
 * Times what the page's views ask for on graphs and lets clients ask at once: {@code PageBench [--seconds S] [--clients N] GRAPH…}, 20
 * seconds and 8 clients if not said. A graph {@code FOLDER=100000} is made of so many made-up articles where the folder has none.
 */
public final class PageBench {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final int THINGS = 40;

    /** Of those after the most mentioned every so manyth is among the others. */
    private static final int STEP = 25;

    private final String address;
    private int failures;

    private PageBench(String address) {
        this.address = address;
    }

    /** Prints milliseconds and counts; ends with code 1 if any answer was not fine. */
    public static void main(String... args) throws IOException, InterruptedException, ExecutionException {
        int seconds = 20;
        int clients = 8;
        List<String> graphs = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--seconds")) {
                seconds = Integer.parseInt(args[++i]);
            } else if (args[i].equals("--clients")) {
                clients = Integer.parseInt(args[++i]);
            } else {
                graphs.add(args[i]);
            }
        }
        int failures = 0;
        for (String graph : graphs) {
            failures += graph(made(graph), !graph.contains("="), seconds, clients);
        }
        System.exit(failures == 0 ? 0 : 1);
    }

    private static Path made(String graph) {
        int equals = graph.lastIndexOf('=');
        Path folder = Path.of(equals < 0 ? graph : graph.substring(0, equals));
        if (equals > 0 && !GraphStore.exists(folder)) {
            int articles = Integer.parseInt(graph.substring(equals + 1));
            long start = System.nanoTime();
            MadeUpNews.build(articles, folder);
            System.out.printf("%s: made of %,d articles in %d s%n", folder, articles, millisSince(start) / 1000);
        }
        return folder;
    }

    private static int graph(Path folder, boolean seen, int seconds, int clients)
            throws IOException, InterruptedException, ExecutionException {
        try (GraphStore store = GraphStore.openExisting(folder)) {
            List<NamedThing> mentioned = mentioned(store, 1, THINGS * STEP);
            List<NamedThing> most = mentioned.subList(0, Math.min(THINGS, mentioned.size()));
            List<NamedThing> some = IntStream.range(0, mentioned.size() / STEP)
                    .mapToObj(i -> mentioned.get(i * STEP + STEP - 1))
                    .toList();
            System.out.printf("%n%s%n", folder);
            long start = System.nanoTime();
            try (GraphServer server = GraphServer.start(
                    folder, read -> Ontology.standard(), () -> Withdrawn.NOTHING, ServeOptions.STANDARD.onPort(0))) {
                System.out.printf("server that answers: %d ms%n", millisSince(start));
                PageBench bench = new PageBench(server.address().toString());
                bench.timed("first page, first time", PageCalls.FIRST_PAGE);
                bench.timed("first page, again", PageCalls.FIRST_PAGE);
                if (seen) {
                    bench.seen();
                }
                for (PageCalls.Kind kind : PageCalls.kinds(most, some, articles(store))) {
                    bench.each(kind.name(), kind.addresses());
                    if (kind.again()) {
                        bench.each("  again", kind.addresses());
                    }
                }
                bench.crowd(most, seconds, clients);
                return bench.failures;
            }
        }
    }

    private static List<NamedThing> mentioned(GraphStore store, long least, int most) {
        return Txn.calculateRead(store.dataset(), () -> {
            GraphView view = new GraphView(store.dataset());
            return new NameIndex(store.dataset())
                    .mostMentioned(least, most).stream().map(view::brief).toList();
        });
    }

    private static List<String> articles(GraphStore store) {
        return Txn.calculateRead(
                store.dataset(),
                () -> store.dataset().stream(Node.ANY, Node.ANY, RDF.Nodes.type, Vocabulary.ARTICLE)
                        .limit(THINGS)
                        .map(quad -> quad.getSubject().getURI())
                        .toList());
    }

    /** Opens the page in Chromium twice, where there is one: the second time nothing is new to the server. */
    private void seen() throws IOException {
        if (Browser.missing().isPresent()) {
            return;
        }
        try (Browser browser = Browser.open(Files.createTempDirectory("page"))) {
            for (String time : List.of("first time", "again")) {
                browser.go(address);
                browser.see(".counts");
                System.out.printf(
                        "first page in Chromium, %s: last answer after %s ms%n",
                        time,
                        browser.js("return Math.round(Math.max(...performance.getEntriesByType('resource')"
                                + ".map(entry => entry.responseEnd)))"));
            }
        }
    }

    private void each(String what, List<String> addresses) {
        if (addresses.isEmpty()) {
            return;
        }
        long[] millis = new long[addresses.size()];
        long[] cpuMillis = new long[addresses.size()];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            long cpu = SYSTEM.getProcessCpuTime();
            failures += ask(address + addresses.get(i));
            millis[i] = millisSince(start);
            cpuMillis[i] = Duration.ofNanos(SYSTEM.getProcessCpuTime() - cpu).toMillis();
        }
        System.out.printf("%-40s %5d answers   %-20s CPU %s%n", what, millis.length, spread(millis), spread(cpuMillis));
    }

    private static String spread(long[] millis) {
        Arrays.sort(millis);
        return String.format(
                Locale.ROOT,
                "%d, %d, %d",
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                millis[millis.length - 1]);
    }

    private void crowd(List<NamedThing> things, int seconds, int clients)
            throws InterruptedException, ExecutionException {
        AtomicInteger answers = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        List<Future<?>> all = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            int first = client;
            all.add(pool.submit(() -> {
                for (int i = first; System.nanoTime() < end; i++) {
                    NamedThing thing = things.get(i % things.size());
                    List<String> calls = List.of(
                            PageCalls.card(thing),
                            "api/things?q=" + Calls.encode(thing.label()),
                            "api/neighbourhood?thing=" + Calls.encode(thing.iri()),
                            "sparql?query=" + Calls.encode("SELECT ?p ?o { <" + thing.iri() + "> ?p ?o } LIMIT 100"));
                    failed.addAndGet(ask(address + calls.get(i % calls.size())));
                    answers.incrementAndGet();
                }
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        pool.shutdown();
        System.out.printf(
                "%d clients for %d s: %d answers, %d a second, %d failures%n",
                clients, seconds, answers.get(), answers.get() / seconds, failed.get());
        failures += failed.get();
    }

    private void timed(String what, List<String> addresses) {
        long start = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        for (String call : addresses) {
            failures += ask(address + call);
        }
        long cpuMillis = Duration.ofNanos(SYSTEM.getProcessCpuTime() - cpu).toMillis();
        System.out.printf("%s: %d ms, CPU %d ms%n", what, millisSince(start), cpuMillis);
    }

    private static int ask(String address) {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) {
                return 0;
            }
            System.out.printf("status %d: %s%n", answer.statusCode(), address);
        } catch (IOException e) {
            System.out.printf("%s: %s%n", e, address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
