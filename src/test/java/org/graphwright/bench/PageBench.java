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
import org.graphwright.explore.GraphStats;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.NamedThing;
import org.graphwright.server.Browser;
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

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private PageBench() {}

    /** Prints milliseconds and counts; ends with code 1 if any answer was not fine. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
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
                seen(address);
                failures = single(address, things) + crowd(address, things, seconds, clients);
            }
        }
        System.exit(failures == 0 ? 0 : 1);
    }

    /** Opens the page in Chromium twice, where there is one: the second time nothing is new to the server. */
    private static void seen(String address) throws IOException {
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

    private static int single(String address, List<NamedThing> things) {
        int failures = timed("first page, first time", List.of(address, address + "api/overview"));
        failures += timed("first page, again", List.of(address, address + "api/overview"));
        String most = "the " + things.size() + " most mentioned things";
        failures += each(
                "card of each of " + most + ", first time",
                things.stream().map(thing -> address + card(thing)).toList());
        failures += each(
                "the same again",
                things.stream().map(thing -> address + card(thing)).toList());
        failures += each(
                "search for the names of " + most + " at each letter",
                things.stream()
                        .flatMap(thing -> IntStream.rangeClosed(1, thing.label().length())
                                .mapToObj(typed -> address + "api/things?limit=8&q="
                                        + Calls.encode(thing.label().substring(0, typed))))
                        .toList());
        failures += each(
                "search for " + most + " and the articles with their names",
                things.stream()
                        .map(thing -> address + "api/search?q=" + Calls.encode(thing.label()))
                        .toList());
        failures += timed("lists, first time", List.of(address + "api/browse"));
        failures += each(
                "lists of things, facts and articles",
                List.of(
                                "browse?class=Person",
                                "browse?order=newest",
                                "facts",
                                "facts?property=headOf",
                                "articles",
                                "articles?since=2020")
                        .stream()
                        .map(call -> address + "api/" + call)
                        .toList());
        return failures;
    }

    private static int each(String what, List<String> addresses) {
        int failures = 0;
        long[] millis = new long[addresses.size()];
        long[] cpuMillis = new long[addresses.size()];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            long cpu = SYSTEM.getProcessCpuTime();
            failures += ask(addresses.get(i));
            millis[i] = millisSince(start);
            cpuMillis[i] = Duration.ofNanos(SYSTEM.getProcessCpuTime() - cpu).toMillis();
        }
        System.out.printf("%s: %d answers, %s, CPU %s%n", what, millis.length, spread(millis), spread(cpuMillis));
        return failures;
    }

    private static String spread(long[] millis) {
        Arrays.sort(millis);
        return String.format(
                Locale.ROOT,
                "median %d ms, 95 of 100 within %d ms, most %d ms",
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                millis[millis.length - 1]);
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
        long cpu = SYSTEM.getProcessCpuTime();
        int failures = 0;
        for (String address : addresses) {
            failures += ask(address);
        }
        long cpuMillis = Duration.ofNanos(SYSTEM.getProcessCpuTime() - cpu).toMillis();
        System.out.printf("%s: %d ms, CPU %d ms%n", what, millisSince(start), cpuMillis);
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
