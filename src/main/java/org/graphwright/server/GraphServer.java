package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.graphwright.correct.CorrectionDesk;
import org.graphwright.correct.Withdrawn;
import org.graphwright.explore.KeptOverview;
import org.graphwright.export.ThingExport;
import org.graphwright.mcp.AssistantServer;
import org.graphwright.model.ErrorCode;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.Prefixes;
import org.graphwright.store.GraphStore;
import org.graphwright.store.WorkingCopy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves a graph for reading until it is closed. */
public final class GraphServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GraphServer.class);

    /** The first page needs the whole graph counted: so long is waited for it before the server is said to be ready. */
    private static final Duration MOST_WAITING = Duration.ofSeconds(5);

    /** A query takes one as long as it runs, and an answer as long as its reader takes it; chosen by hand. */
    static final int MOST_THREADS = 400;

    /** Kept where nobody asks anything; by hand. */
    private static final int FEWEST_THREADS = 8;

    /** A request is read as it comes, by no thread of its own, and answered when it is there: who sends a byte a second holds up nobody. */
    static final int MOST_BODY_BYTES = 1 << 20;

    /** Of a form; SPARQL has six (SPARQL 1.1 Protocol, 2); by hand. */
    static final int MOST_FIELDS = 100;

    /**
     * Of an answer before it is sent. Fuseki takes 5 MiB outside the heap anew for each answer, as Jetty's pool keeps none so large:
     * some hundred small answers filled all such memory that a program with 2 GiB may have.
     */
    private static final int BUFFERED_BYTES = 64 << 10;

    /** Of a request's first line and headers. */
    static final int MOST_HEAD_BYTES = 8 << 10;

    /** A connection on which nothing comes for so long is closed. */
    static final Duration MOST_SILENCE = Duration.ofSeconds(30);

    private static final String ASSISTANTS = "/mcp";

    private final FusekiServer server;
    private final LiveGraph graph;
    private final String host;
    private final @Nullable EditAccess access;
    private final @Nullable CorrectionDesk desk;

    private GraphServer(
            FusekiServer server,
            LiveGraph graph,
            String host,
            @Nullable EditAccess access,
            @Nullable CorrectionDesk desk) {
        this.desk = desk;
        this.server = server;
        this.graph = graph;
        this.host = host;
        this.access = access;
    }

    /**
     * Starts to serve a graph in a folder, each generation as soon as it counts; a request that began before is answered from the one before.
     *
     * @param ontologies tells what a store's graph was built with
     * @param withdrawn tells at any time what users took out of the graph
     * @throws IllegalArgumentException if the address cannot be listened on
     */
    public static GraphServer start(
            Path folder,
            Function<GraphStore, Ontology> ontologies,
            Supplier<Withdrawn> withdrawn,
            ServeOptions options) {
        return start(LiveGraph.follow(folder, ontologies, withdrawn, options, null), options, null);
    }

    /**
     * The same for correcting, too, by whoever opens {@link #editAddress}.
     *
     * @param desk is closed with the server
     * @param copy what is shown of the graph, as the desk corrects it
     */
    public static GraphServer start(
            Path folder,
            Function<GraphStore, Ontology> ontologies,
            Supplier<Withdrawn> withdrawn,
            ServeOptions options,
            CorrectionDesk desk,
            WorkingCopy copy) {
        requireNonNull(desk, "desk is null");
        requireNonNull(copy, "copy is null");
        return start(LiveGraph.follow(folder, ontologies, withdrawn, options, copy), options, desk);
    }

    /**
     * Starts to serve.
     *
     * @param dataset what is served; must not change meanwhile
     * @param ontology what the graph was built with
     * @throws IllegalArgumentException if the address cannot be listened on
     */
    public static GraphServer start(DatasetGraph dataset, Ontology ontology, ServeOptions options) {
        requireNonNull(dataset, "dataset is null");
        requireNonNull(options, "options is null");
        GraphApi api = new GraphApi(dataset, ontology, options, () -> Withdrawn.NOTHING, KeptOverview.NONE);
        ThingExport things = new ThingExport(dataset, options.timeout());
        return start(LiveGraph.fixed(new ServedGraph(dataset, api, things, () -> {})), options, null);
    }

    private static GraphServer start(LiveGraph graph, ServeOptions options, @Nullable CorrectionDesk desk) {
        try {
            return listen(graph, options, desk);
        } catch (RuntimeException e) {
            graph.close();
            throw e;
        }
    }

    private static GraphServer listen(LiveGraph graph, ServeOptions options, @Nullable CorrectionDesk desk) {
        EditAccess access = new EditAccess();
        boolean loopback = address(options.host()).isLoopbackAddress();
        LiveDataset dataset = new LiveDataset(graph);
        ThingServlet things = new ThingServlet(graph);
        FusekiServer.Builder builder = FusekiServer.create();
        iriPaths(graph).forEach(path -> builder.addServlet(path, things));
        if (desk != null) {
            builder.addServlet("/edit/*", new EditServlet(graph, desk, access));
        }
        if (options.assistants()) {
            AssistantServlet assistants = new AssistantServlet(
                    new AssistantServer(new LiveSource(graph), options.timeout()), options.corsOrigin());
            builder.addServlet(ASSISTANTS, assistants);
            builder.addServlet(ASSISTANTS + "/", assistants);
        }
        FusekiServer server = builder.port(options.port())
                .numServerThreads(FEWEST_THREADS, MOST_THREADS)
                .enablePing(false)
                .enableStats(false)
                .enableMetrics(false)
                .enableCompact(false)
                .enableTasks(false)
                .enableCors(false)
                .add(
                        "/sparql",
                        service(dataset, Operation.Query, new SparqlService(options.timeout(), options.maxRows())))
                .add("/data", service(new UnionView(dataset), Operation.GSP_R, new GraphService()))
                .addFilter("/*", new GuardFilter(loopback, options.corsOrigin(), () -> prefixes(graph)))
                .addServlet("/api/*", new ApiServlet(graph))
                .addServlet("/dossier", new DossierServlet(graph))
                .addServlet("/*", new PageServlet())
                .build();
        Server jetty = server.getJettyServer();
        jetty.setErrorHandler(new PlainErrors());
        jetty.setHandler(new RequestGuard(
                MOST_BODY_BYTES,
                new EagerContentHandler(
                        jetty.getHandler(),
                        new EagerContentHandler.FormContentLoaderFactory(MOST_FIELDS, MOST_BODY_BYTES),
                        new EagerContentHandler.RetainedContentLoaderFactory(MOST_BODY_BYTES, 0, true))));
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector socket) {
                socket.setHost(options.host());
                socket.setIdleTimeout(MOST_SILENCE.toMillis());
                HttpConnectionFactory http = socket.getConnectionFactory(HttpConnectionFactory.class);
                http.getHttpConfiguration().setRequestHeaderSize(MOST_HEAD_BYTES);
                http.getHttpConfiguration().setOutputBufferSize(BUFFERED_BYTES);
            }
        }
        try {
            server.start();
        } catch (FusekiException e) {
            throw new ServerException(
                    ErrorCode.PORT_IN_USE,
                    "cannot listen on " + options.host() + " port " + options.port()
                            + ": most likely another program does",
                    e);
        }
        Thread preparingPage = new Thread(
                () -> {
                    with(graph, GraphApi::prepare);
                    new FirstRequests(address(options.host(), server.getPort())).ask();
                    with(graph, GraphApi::prepareViews);
                    graph.makeCards();
                },
                "first-page");
        preparingPage.setDaemon(true);
        preparingPage.start();
        try {
            preparingPage.join(MOST_WAITING.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (desk != null) {
            Thread preparing = new Thread(
                    () -> {
                        graph.awaitSilence();
                        prepare(desk);
                    },
                    "corrections");
            preparing.setDaemon(true);
            preparing.start();
        }
        return new GraphServer(server, graph, options.host(), desk == null ? null : access, desk);
    }

    /** Where the page is. */
    public URI address() {
        return address(host, server.getPort());
    }

    private static URI address(String host, int port) {
        String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + port + "/");
    }

    /**
     * Where the page is for who may correct: with a token that a browser keeps to itself.
     *
     * @throws IllegalStateException if the server only reads
     */
    public URI editAddress() {
        if (access == null) {
            throw new IllegalStateException("this server only reads");
        }
        return address().resolve("#/?edit=" + access.token());
    }

    /** Where assistants read, where the options let them. */
    public URI assistantAddress() {
        return address().resolve(ASSISTANTS);
    }

    /** False where the graph's base ends in {@code #}: what is behind it tells one thing from another and is never sent to a server. */
    public boolean answersIris() {
        ServedGraph served = graph.use();
        try {
            return !served.things().base().iri().endsWith("#");
        } finally {
            served.leave();
        }
    }

    /** Waits until the server is stopped. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
        graph.close();
        if (desk != null) {
            desk.close();
        }
    }

    private static void prepare(CorrectionDesk desk) {
        try {
            desk.prepare();
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            LOG.debug("the first correction will take longer", e);
        }
    }

    private static void with(LiveGraph live, Consumer<GraphApi> work) {
        ServedGraph graph = live.use();
        try {
            work.accept(graph.api());
        } finally {
            graph.leave();
        }
    }

    private static Prefixes prefixes(LiveGraph live) {
        ServedGraph graph = live.use();
        try {
            return new Prefixes(graph.things().base());
        } finally {
            graph.leave();
        }
    }

    /** Where IRIs of things are asked for: at the server's own paths, and at those of the graph's base. */
    private static Set<String> iriPaths(LiveGraph live) {
        ServedGraph graph = live.use();
        try {
            String base = ThingServlet.path(graph.things().base().iri());
            Set<String> paths = new TreeSet<>();
            for (String kind : List.of("id", "event", "article")) {
                paths.add("/" + kind + "/*");
                paths.add((base.endsWith("/") ? base : "/") + kind + "/*");
            }
            return paths;
        } finally {
            graph.leave();
        }
    }

    private static DataService service(DatasetGraph dataset, Operation operation, ActionProcessor processor) {
        return DataService.newBuilder(dataset)
                .addEndpoint(Endpoint.create()
                        .operation(operation)
                        .processor(processor)
                        .build())
                .build();
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no such address: " + host, e);
        }
    }
}
