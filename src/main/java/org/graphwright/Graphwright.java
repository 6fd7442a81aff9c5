package org.graphwright;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.graphwright.ask.Ask;
import org.graphwright.ask.AskAnswer;
import org.graphwright.extract.Extractor;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Extractors;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.pipeline.BuildProgress;
import org.graphwright.pipeline.BuildSummary;
import org.graphwright.pipeline.GraphBuild;
import org.graphwright.pipeline.ReaderFactory;
import org.graphwright.pipeline.SettingsAgreement;
import org.graphwright.pipeline.SettingsFolder;
import org.graphwright.pipeline.SettingsRequest;
import org.graphwright.pipeline.ThingIris;
import org.graphwright.pipeline.WithdrawnStatements;
import org.graphwright.query.AnswerTable;
import org.graphwright.query.GraphQuery;
import org.graphwright.query.NamedQuery;
import org.graphwright.query.QueryLibrary;
import org.graphwright.store.GraphStore;
import org.jspecify.annotations.Nullable;

/**
 * Graphwright as a library, for one thread at a time:
 *
 * <pre>{@code
 * try (Graphwright graphwright = Graphwright.open(Path.of("kg"))) {
 *     graphwright.extract(article).facts().forEach(System.out::println);
 *     graphwright.add(List.of(article));
 *     graphwright.query("people-and-roles").texts().forEach(System.out::println);
 * }
 * }</pre>
 *
 * The model is loaded when the first article is read (a second or two), the store when the first query is asked. Those who want more
 * use what stands behind: {@link Extractors}, {@link GraphBuild}, {@link GraphStore}, {@link GraphQuery}, and the packages
 * {@code export} and {@code explore}.
 */
public final class Graphwright implements AutoCloseable {
    /** As long as the server gives a query by default; by hand. */
    private static final Duration QUERY_TIME = Duration.ofSeconds(60);

    private final Path folder;
    private final SettingsRequest request;
    private @Nullable Extractors extractors;
    private @Nullable Extractor extractor;
    private @Nullable GraphStore store;

    private Graphwright(Path folder, SettingsRequest request) {
        this.folder = Objects.requireNonNull(folder, "folder is null");
        this.request = Objects.requireNonNull(request, "request is null");
    }

    /**
     * A graph in a folder, which is made when the first articles are added. One that is there is gone on with as it was built, also where
     * a model, ontology or least confidence of one's own was given then.
     */
    public static Graphwright open(Path folder) {
        return new Graphwright(folder, SettingsRequest.NOTHING);
    }

    /** The same with a model, ontology or least confidence of one's own; a graph that is there must have been built with just these. */
    public static Graphwright open(Path folder, ExtractorOptions options) {
        return new Graphwright(folder, SettingsRequest.of(options));
    }

    /**
     * What an article says, its things with the IRIs that a graph of it alone would give them; the graph stays as it is.
     *
     * @throws org.graphwright.pipeline.SettingsException if the graph was built with something else than is asked for
     * @throws UncheckedIOException if the model cannot be loaded
     */
    public Extraction extract(Article article) {
        if (extractor == null) {
            extractor = extractors().newExtractor();
        }
        return new ThingIris(extractors().ontology()).name(extractor.extract(article));
    }

    /**
     * Reads articles and puts what they say into the graph, durably and as a whole: those that it has unchanged are left as they are,
     * changed ones are replaced.
     *
     * @throws org.graphwright.pipeline.BuildException if the graph cannot be written
     * @throws org.graphwright.pipeline.SettingsException if the graph was built with something else than is asked for
     * @throws UncheckedIOException if the model cannot be loaded
     */
    public BuildSummary add(Collection<Article> articles) {
        closeStore();
        int jobs = Runtime.getRuntime().availableProcessors();
        try {
            ReaderFactory readers = ReaderFactory.of(extractors());
            return new GraphBuild(folder, readers, jobs, BuildProgress.NONE).build(articles.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer to a query without parameters; see {@link #query(String, Map)}. */
    public AnswerTable query(String query) {
        return query(query, Map.of());
    }

    /**
     * The answer to a SELECT or ASK query, within a minute.
     *
     * @param query the name of a named query, such as {@code facts-of}, or SPARQL 1.2 in which {@code gw:}, {@code person:} and the
     *     like are declared
     * @param parameters values by name: names of things, IRIs in angle brackets, numbers, days, text
     * @throws org.graphwright.query.QueryFailure if the query is wrong or takes too long
     * @throws org.graphwright.query.AmbiguousNameException if a value is a name that several things have
     * @throws org.graphwright.query.UnknownNameException if a value is a name that nothing has
     * @throws org.graphwright.model.GraphwrightException if there is no graph yet, or an older version of the program made it
     */
    public AnswerTable query(String query, Map<String, String> parameters) {
        NamedQuery asked = QueryLibrary.standard().find(query).orElseGet(() -> NamedQuery.own(query));
        GraphStore asking = store();
        GraphQuery queries = new GraphQuery(
                asking.dataset(), new SettingsFolder(asking.view()).read().ontology(), QUERY_TIME);
        return queries.table(queries.prepare(asked, parameters));
    }

    /**
     * What the graph says to a question in plain words, within a minute, with the sentences that say so.
     *
     * @param question at most 500 characters, such as "Who leads the Chinese foreign ministry?"
     * @throws org.graphwright.query.QueryFailure if the question is empty, too long, or takes too long
     * @throws org.graphwright.model.GraphwrightException if there is no graph yet, or an older version of the program made it
     */
    public AskAnswer ask(String question) {
        GraphStore asking = store();
        return new Ask(
                        asking.dataset(),
                        new SettingsFolder(asking.view()).read().ontology(),
                        QUERY_TIME,
                        new WithdrawnStatements(folder)::read)
                .answer(question);
    }

    /** The store behind it, for what this class does not do; belongs to this object and is not to be closed. */
    public GraphStore store() {
        if (store == null) {
            store = GraphStore.openExisting(folder);
        }
        return store;
    }

    @Override
    public void close() {
        closeStore();
        try {
            if (extractors != null) {
                extractors.close();
                extractors = null;
                extractor = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Extractors extractors() {
        try {
            if (extractors == null) {
                extractors = new Extractors(new SettingsAgreement(folder).agree(request));
            }
            return extractors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeStore() {
        if (store != null) {
            store.close();
            store = null;
        }
    }
}
