package org.graphwright.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.graphwright.explore.GraphStats;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.NamedThing;
import org.graphwright.server.Calls;
import org.graphwright.server.GraphServer;
import org.graphwright.server.ServeOptions;
import org.graphwright.store.GraphStore;

/**
 * Times the page's calls on a graph and lets clients ask at once: {@code PageBench GRAPH [SECONDS [CLIENTS]]}, 60 seconds and 8
 * clients if not said.
 */
public final class PageBench {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private PageBench() {}

    /** Prints milliseconds and counts; ends with code 1 if any answer was not fine. */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 60;
        int clients = args.length > 2 ? Integer.parseInt(args[2]) : 8;
        int failures;
        try (GraphStore store = GraphStore.openExisting(Path.of(args[0]))) {
            List<NamedThing> things = new GraphStats(store.dataset(), Ontology.standard(), 40)
                    .read()
                    .top();
            long start = System.nanoTime();
            ServeOptions options = ServeOptions.STANDARD.onPort(0);
            try (GraphServer server = GraphServer.start(store.dataset(), Ontology.standard(), options)) {
                System.out.printf("start of the server: %d ms%n", millisSince(start));
                String address = server.address().toString();
                failures = single(address, things) + crowd(address, things, seconds, clients);
            }
        }
        System.exit(failures == 0 ? 0 : 1);
    }

    private static int single(String address, List<NamedThing> things) {
        int failures = timed("first page, first time", List.of(address, address + "api/overview"));
        failures += timed("first page, again", List.of(address, address + "api/overview"));
        long[] cards = new long[things.size()];
        for (int i = 0; i < cards.length; i++) {
            long start = System.nanoTime();
            failures += ask(address + card(things.get(i)));
            cards[i] = millisSince(start);
        }
        System.out.printf("card of each of the %d most mentioned things, first time: ", cards.length);
        Arrays.sort(cards);
        System.out.printf("median %d ms, most %d ms%n", cards[cards.length / 2], cards[cards.length - 1]);
        return failures;
    }

    private static int crowd(String address, List<NamedThing> things, int seconds, int clients)
            throws InterruptedException, ExecutionException {
        AtomicInteger answers = new AtomicInteger();
        AtomicInteger failures = new AtomicInteger();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        List<Future<?>> all = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            int first = client;
            all.add(pool.submit(() -> {
                for (int i = first; System.nanoTime() < end; i++) {
                    NamedThing thing = things.get(i % things.size());
                    List<String> calls = List.of(
                            card(thing),
                            "api/things?q=" + Calls.encode(thing.label()),
                            "api/neighbourhood?thing=" + Calls.encode(thing.iri()),
                            "sparql?query=" + Calls.encode("SELECT ?p ?o { <" + thing.iri() + "> ?p ?o } LIMIT 100"));
                    failures.addAndGet(ask(address + calls.get(i % calls.size())));
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
                clients, seconds, answers.get(), answers.get() / seconds, failures.get());
        return failures.get();
    }

    private static int timed(String what, List<String> addresses) {
        long start = System.nanoTime();
        int failures = 0;
        for (String address : addresses) {
            failures += ask(address);
        }
        System.out.printf("%s: %d ms%n", what, millisSince(start));
        return failures;
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

    private static String card(NamedThing thing) {
        return "api/card?thing=" + Calls.encode(thing.iri());
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
