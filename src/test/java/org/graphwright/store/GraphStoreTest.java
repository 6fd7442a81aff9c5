package org.graphwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.OWL2;
import org.graphwright.graph.Described;
import org.graphwright.graph.EventDescription;
import org.graphwright.graph.Graphs;
import org.graphwright.graph.Literals;
import org.graphwright.graph.Replacement;
import org.graphwright.graph.SampleExtraction;
import org.graphwright.graph.ThingDescription;
import org.graphwright.graph.ThingDescription.Identifier;
import org.graphwright.model.Entity;
import org.graphwright.model.Event;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

    /** Identifiers of the articles that are loaded; each has its own things. */
    private final SortedSet<String> loaded = new TreeSet<>();

    @TempDir
    Path folder;

    @Test
    void loadsAndReadsInTheUnionOfAllGraphs() {
        try (GraphStore store = GraphStore.open(folder)) {
            load(store, "s1", "a", "b");
            assertThat(count(store, "?article a gw:Article")).isEqualTo(2);
            assertThat(count(store, "?s gw:headOf ?o ~ ?e {| gw:confidence ?c |} FILTER(?c = 0.93)"))
                    .isEqualTo(2);
            assertThat(count(store, "GRAPH ?g { ?s gw:headOf ?o }")).isEqualTo(2);
            assertThat(count(store, "?a gw:readAt '2026-01-02T03:04:05Z'^^xsd:dateTime"))
                    .isEqualTo(2);
            assertThat(store.log().get(Iris.article("a")).shard()).isEqualTo("s1");
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }

    @Test
    void findsNamesByWords() {
        try (GraphStore store = GraphStore.open(folder)) {
            load(store, "s1", "a");
            assertThat(count(store, "?s text:query 'nyström' ; gw:headOf ?o")).isEqualTo(1);
            assertThat(count(store, "?s text:query 'quarzbank'")).isEqualTo(1);
            assertThat(count(store, "?s text:query 'nobody'")).isZero();
        }
        try (GraphStore store = GraphStore.openExisting(folder)) {
            assertThat(count(store, "?s text:query 'oslo'")).isEqualTo(1);
        }
    }

    @Test
    void aSecondLoadAddsAndReplaces() {
        try (GraphStore store = GraphStore.open(folder)) {
            load(store, "s1", "a", "b");
            load(store, "s2", "b", "c");
            assertThat(store.log().values()).extracting(LogEntry::shard).containsExactlyInAnyOrder("s1", "s2", "s2");
            assertThat(count(store, "?article a gw:Article")).isEqualTo(3);
            assertThat(count(store, "?s text:query 'quarzbank'")).isEqualTo(3);
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }

    @Test
    void removesArticles() {
        try (GraphStore store = GraphStore.open(folder)) {
            load(store, "s1", "a", "b");
            store.update(List.of(Iris.article("a")), List.of(), sink -> {}, things(List.of("b")), Instant.EPOCH);
            assertThat(store.log()).containsOnlyKeys(Iris.article("b"));
            assertThat(count(store, "?s text:query 'quarzbank'")).isEqualTo(1);
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }

    @Test
    void anotherNameChangesTheThingAlone() throws IOException {
        try (GraphStore store = GraphStore.open(folder)) {
            load(store, "s1", "a", "b");
            Files.writeString(store.view().resolve("text/mark"), "not there any more if the index is made anew");
            SortedMap<String, Described> things = things(loaded);
            String bank = Iris.article("a") + "#e2";
            ThingDescription renamed = new ThingDescription(
                    bank,
                    "Company",
                    "Bank of Quarz",
                    List.of("Quarzbank"),
                    List.of(
                            new Identifier(Vocabulary.LINK_SCORE, Literals.decimal(BigDecimal.ONE)),
                            new Identifier(OWL2.sameAs.asNode(), Vocabulary.ARTICLE)));
            things.put(bank, renamed);
            assertThat(store.update(List.of(), List.of(), sink -> {}, things, NOW))
                    .isEqualTo(1);
            assertThat(count(store, "<" + bank + "> rdfs:label ?l")).isEqualTo(1);
            assertThat(count(
                            store,
                            "<" + bank + "> rdfs:label 'Bank of Quarz' ; skos:altLabel 'Quarzbank' ; gw:linkScore 1.0"))
                    .isEqualTo(1);
            assertThat(count(store, "?s text:query 'bank'")).isEqualTo(1);
            assertThat(count(store, "?s text:query 'quarzbank'")).isEqualTo(2);
            assertThat(new StoreCheck(store).verify()).isEmpty();
            assertThat(store.update(List.of(), List.of(), sink -> {}, things, NOW))
                    .isZero();
            assertThat(store.update(List.of(), List.of(), sink -> {}, things(loaded), NOW))
                    .isEqualTo(1);
            assertThat(count(store, "?s text:query 'bank'")).isZero();
            assertThat(count(store, "?s gw:linkScore ?score")).isZero();
            assertThat(new StoreCheck(store).verify()).isEmpty();
            assertThat(store.view().resolve("text/mark")).exists();
        }
    }

    @Test
    void theCheckFindsThingsThatNobodyMentionsAndThingsThatNobodyDescribes() {
        try (GraphStore store = GraphStore.open(folder)) {
            load(store, "s1", "a");
            store.update(List.of(), List.of(), sink -> {}, things(List.of("b")), NOW);
            assertThat(new StoreCheck(store).verify())
                    .contains("described, but no article mentions it: " + Iris.article("b") + "#e1")
                    .contains("a mention refers to what is not described: " + Iris.article("a") + "#e1");
        }
    }

    @Test
    void theCheckFindsWhatIsReplacedByNothing() {
        try (GraphStore store = GraphStore.open(folder)) {
            String gone = Iris.article("b") + "#e1";
            store.update(
                    List.of(),
                    List.of(),
                    sink -> {},
                    Map.of(gone, Replacement.of(gone, Iris.article("c") + "#e1")),
                    NOW);
            assertThat(new StoreCheck(store).verify())
                    .containsExactly("replaced by more or less than one thing, or described all the same: " + gone);
        }
    }

    @Test
    void aGraphOfAnotherFormIsNotOpened() throws IOException {
        Files.createDirectories(folder.resolve("tdb2"));
        String old = "the graph in " + folder + " was made by version 0.1.0 in another form";
        assertThatThrownBy(() -> GraphStore.openExisting(folder)).hasMessageStartingWith(old);
        assertThatThrownBy(() -> GraphStore.open(folder)).hasMessageStartingWith(old);
        Files.writeString(folder.resolve("form"), "graphwright-graph-9\n");
        assertThatThrownBy(() -> GraphStore.openExisting(folder))
                .hasMessage(folder.resolve("form")
                        + " was written by a newer version of Graphwright, in the form 'graphwright-graph-9'");
        Files.writeString(folder.resolve("form"), "something\n");
        assertThatThrownBy(() -> GraphStore.openExisting(folder))
                .hasMessageStartingWith("the graph in " + folder + " has the form 'something'");
        assertThat(folder.resolve("tdb2")).isEmptyDirectory();
    }

    @Test
    void whatBreaksHalfWayChangesNothingAndTheStoreGoesOn() {
        try (GraphStore store = GraphStore.open(folder)) {
            assertThatThrownBy(() -> loadAndBreak(store))
                    .hasMessageContaining("nothing was changed in " + folder + ": broken");
            assertThat(count(store, "?s ?p ?o")).isZero();
            load(store, "s1", "a");
            assertThatThrownBy(() -> loadAndBreak(store))
                    .hasMessageContaining("nothing was changed in " + folder + ": broken");
            assertThat(store.log()).containsOnlyKeys(Iris.article("a"));
            assertThat(count(store, "?s text:query 'quarzbank'")).isEqualTo(1);
            load(store, "s2", "b");
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
        try (GraphStore store = GraphStore.openExisting(folder)) {
            assertThat(store.log()).containsOnlyKeys(Iris.article("a"), Iris.article("b"));
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }

    @Test
    void whatAKilledLoadHasLeftIsSweptAwayByTheNext() throws IOException {
        try (GraphStore store = GraphStore.open(folder)) {
            load(store, "s1", "a");
            Path left = Files.createDirectories(folder.resolve("generations/000002.unfinished/tdb2"));
            assertThat(store.log()).containsOnlyKeys(Iris.article("a"));
            load(store, "s2", "b");
            assertThat(left).doesNotExist();
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
        assertThat(folder.resolve("generations")).isDirectoryContaining(file -> file.endsWith("000002"));
        assertThat(folder.resolve("generations").toFile().list()).hasSize(1);
        assertThat(folder.resolve("readers")).isEmptyDirectory();
    }

    @Test
    void aStoreOfTheFormBeforeIsReadAndBecomesTheFirstGeneration() throws IOException {
        try (GraphStore store = GraphStore.open(folder)) {
            load(store, "s1", "a");
        }
        Path first = folder.resolve("generations/000001");
        Files.move(first.resolve("tdb2"), folder.resolve("tdb2"));
        Files.move(first.resolve("text"), folder.resolve("text"));
        Files.writeString(folder.resolve("form"), "graphwright-graph-2\n");
        Files.delete(folder.resolve("current"));
        Folders.delete(folder.resolve("generations"));
        Files.writeString(folder.resolve("text.stale"), "");
        Folders.delete(folder.resolve("text"));
        try (GraphStore store = GraphStore.openExisting(folder)) {
            assertThat(new StoreCheck(store).verify()).isEmpty();
            assertThat(folder.resolve("text")).doesNotExist();
            load(store, "s2", "b");
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
        assertThat(folder.resolve("form")).hasContent("graphwright-graph-3");
        assertThat(folder.resolve("tdb2")).doesNotExist();
    }

    @Test
    void aLoadOfTheFormBeforeThatWasKilledIsNoGraphAndStays() throws IOException {
        Files.writeString(folder.resolve("form"), "graphwright-graph-2\n");
        Files.createDirectories(folder.resolve("tdb2"));
        Files.writeString(folder.resolve("tdb2.loading"), "");
        assertThatThrownBy(() -> GraphStore.openExisting(folder)).hasMessage("no graph in " + folder);
        assertThat(folder.resolve("tdb2.loading")).exists();
    }

    @Test
    void aReaderKeepsWhatItOpenedWhileOthersChangeIt() {
        try (GraphStore writer = GraphStore.open(folder)) {
            load(writer, "s1", "a");
            try (GraphStore reader = GraphStore.openExisting(folder)) {
                load(writer, "s2", "b");
                load(writer, "s3", "c");
                assertThat(reader.isCopy()).isFalse();
                assertThat(reader.isPast()).isTrue();
                assertThat(reader.log()).containsOnlyKeys(Iris.article("a"));
                assertThat(new StoreCheck(reader).verify()).isEmpty();
            }
            assertThat(writer.log()).hasSize(3);
            assertThat(writer.isPast()).isFalse();
        }
    }

    @Test
    void besideAFirstLoadReadersSayThatABuildIsAtWork() throws IOException {
        try (GraphLock lock = GraphLock.take(folder);
                GraphStore store = GraphStore.open(folder)) {
            assertThatThrownBy(() -> GraphStore.openExisting(folder))
                    .hasMessageMatching("no finished graph in .* yet: a build is at work here since 20\\d\\d-.*Z");
            load(store, "s1", "a");
            GraphStore.openExisting(folder).close();
        }
        Folders.delete(folder.resolve("current"));
        Folders.delete(folder.resolve("generations"));
        Files.writeString(folder.resolve("settings.json"), "");
        assertThatThrownBy(() -> GraphStore.openExisting(folder))
                .hasMessage("no finished graph in " + folder + ": a build was begun there and did not end");
    }

    @Test
    void aMissingStoreSaysWhatToDo() {
        assertThatThrownBy(() -> GraphStore.openExisting(folder.resolve("none")))
                .isInstanceOf(StoreException.class)
                .hasMessage("no graph in " + folder.resolve("none"));
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> GraphStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessage("a graph is a folder, and " + file + " is a file");
    }

    private void loadAndBreak(GraphStore store) {
        List<Extraction> many =
                IntStream.range(0, 50).mapToObj(i -> extraction("m" + i)).toList();
        List<LogEntry> entries = many.stream()
                .map(each -> new LogEntry(Iris.article(each.article().id()), "s9", "r"))
                .toList();
        Consumer<StreamRDF> source = sink -> {
            send(Graphs.nquads(many.toArray(new Extraction[0])), sink);
            throw new IllegalStateException("broken");
        };
        store.update(List.of(), entries, source, things(loaded), NOW);
    }

    private void load(GraphStore store, String shard, String... ids) {
        loaded.addAll(List.of(ids));
        List<LogEntry> entries = new ArrayList<>();
        StringBuilder quads = new StringBuilder();
        for (String id : ids) {
            entries.add(new LogEntry(Iris.article(id), shard, "r"));
            quads.append(Graphs.nquads(extraction(id)));
        }
        store.update(List.of(), entries, sink -> send(quads.toString(), sink), things(loaded), NOW);
    }

    private static SortedMap<String, Described> things(Collection<String> ids) {
        SortedMap<String, Described> things = new TreeMap<>();
        for (String id : ids) {
            for (Event event : extraction(id).events()) {
                String iri = Iris.inArticle(Iris.article(id), event.id());
                things.put(
                        iri,
                        new EventDescription(
                                iri, event.type().value(), event.type().value(), ""));
            }
            for (Entity entity : extraction(id).entities()) {
                String iri = Iris.inArticle(Iris.article(id), entity.id());
                things.put(
                        iri,
                        new ThingDescription(iri, entity.type().value(), entity.name(), entity.aliases(), List.of()));
            }
        }
        return things;
    }

    private static Extraction extraction(String id) {
        return SampleExtraction.of(id);
    }

    private static void send(String nquads, StreamRDF sink) {
        RDFParser.fromString(nquads, Lang.NQUADS).parse(sink);
    }

    private static long count(GraphStore store, String pattern) {
        String query = "PREFIX gw: <https://graphwright.org/ontology#> PREFIX text: <http://jena.apache.org/text#> "
                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
                + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT DISTINCT * { " + pattern + " }";
        return store.read(dataset -> rows(dataset, query));
    }

    private static long rows(DatasetGraph dataset, String query) {
        try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            return exec.select().stream().count();
        }
    }
}
