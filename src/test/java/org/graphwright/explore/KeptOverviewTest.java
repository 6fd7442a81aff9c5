package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.ExampleGraph;
import org.graphwright.store.GenerationNotes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class KeptOverviewTest {
    private static final Ontology ONTOLOGY = Ontology.standard();
    private static final String XI = "https://graphwright.org/id/person/xi-jinping";

    private final DatasetGraph dataset = ExampleGraph.load();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Txn.executeWrite(dataset, () -> RDFParser.fromString("""
                        PREFIX gw: <https://graphwright.org/ontology#>
                        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                        PREFIX a: <https://graphwright.org/article/>
                        PREFIX id: <https://graphwright.org/id/>
                        GRAPH a:1 {
                          a:1 a gw:Article ; gw:title "Ünïcode 中文 𝒳" ; gw:date "2030-01-01" .
                          <https://graphwright.org/article/1#m> a gw:Mention ; gw:refersTo id:x .
                          <https://graphwright.org/article/1#e> rdf:reifies <<( id:x gw:position "chef"@fr )>> .
                          <https://graphwright.org/article/1#f> rdf:reifies <<( id:x gw:age 41 )>>
                        }
                        """, Lang.TRIG).parse(dataset));
        new OverviewNotes(ONTOLOGY).write(dataset, folder);
    }

    @Test
    void countsAreThoseOfTheGraph() {
        checkIsOf(dataset, ONTOLOGY, folder);
        KeptOverview kept = KeptOverview.in(folder);
        assertThat(kept.stats().orElseThrow().newest())
                .extracting(ArticleRef::title)
                .contains("Ünïcode 中文 𝒳");
        assertThat(kept.catalogue().orElseThrow().facts())
                .extracting(fact -> fact.triple().getObject().toString())
                .anyMatch(text -> text.contains("chef"))
                .anyMatch(text -> text.contains("41"));
    }

    @Test
    void listsAreThoseOfTheGraph() {
        Browse counted = new Browse(dataset, ONTOLOGY);
        Browse kept = new Browse(dataset, ONTOLOGY, KeptOverview.in(folder));
        for (BrowseFilter filter : List.of(
                new BrowseFilter("", "", "", "", "", "", 0),
                new BrowseFilter("Person", "", "", "", "", "", 0),
                new BrowseFilter("", "headOfState", "", "", "", "", 0.5),
                new BrowseFilter("", "", "https://graphwright.org/id/place/china", "", "2010", "", 0))) {
            assertThat(kept.things(filter, false, 0, 100)).isEqualTo(counted.things(filter, false, 0, 100));
            assertThat(kept.things(filter, true, 0, 100)).isEqualTo(counted.things(filter, true, 0, 100));
            assertThat(kept.facts(filter, 0, 100)).isEqualTo(counted.facts(filter, 0, 100));
            assertThat(kept.events(filter, 0, 100)).isEqualTo(counted.events(filter, 0, 100));
            assertThat(kept.articles(filter, 0, 100)).isEqualTo(counted.articles(filter, 0, 100));
        }
    }

    @Test
    void cardsOfWhatIsMentionedOftenAreThoseOfTheGraph() throws IOException {
        assertThat(KeptOverview.in(folder).cards(ONTOLOGY)).isEmpty();
        mentionOften(XI);
        new OverviewNotes(ONTOLOGY).write(dataset, folder);
        checkIsOf(dataset, ONTOLOGY, folder);
        assertThat(KeptOverview.in(folder).cards(ONTOLOGY))
                .hasSize(1)
                .hasEntrySatisfying(
                        NodeFactory.createURI(XI),
                        card -> assertThat(new String(card, StandardCharsets.UTF_8))
                                .contains("\"label\":\"Xi Jinping\"", "Doris Leuthard"));
    }

    @Test
    void cardsOfAnotherOntologyOrProgramAreNotShown() throws IOException {
        mentionOften(XI);
        new OverviewNotes(ONTOLOGY).write(dataset, folder);
        Path own = Files.writeString(folder.resolve("own.ttl"), """
                @prefix gw: <https://graphwright.org/ontology#> .
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                gw:visited a owl:ObjectProperty ; rdfs:label "visited" ; rdfs:domain gw:Person ; rdfs:range gw:Place .
                """);
        assertThat(KeptOverview.in(folder).cards(Ontology.of(List.of(own)))).isEmpty();
        Path file = folder.resolve(GenerationNotes.OVERVIEW);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - bytesOfCards()));
        assertThat(KeptOverview.in(folder).catalogue()).isPresent();
        assertThat(KeptOverview.in(folder).cards(ONTOLOGY))
                .as("as earlier versions wrote it")
                .isEmpty();
    }

    @Test
    void ofWhatIsOnlyMentionedNoCardIsKept() throws IOException {
        mentionOften(XI);
        mentionOften("https://graphwright.org/id/x");
        new OverviewNotes(ONTOLOGY).write(dataset, folder);
        assertThat(KeptOverview.in(folder).cards(ONTOLOGY)).containsOnlyKeys(NodeFactory.createURI(XI));
    }

    /** With their length and checksum. */
    private int bytesOfCards() throws IOException {
        Catalogue read = Txn.calculateRead(dataset, () -> new CatalogueReader(dataset, ONTOLOGY).read());
        return Integer.BYTES + Long.BYTES + new KeptCards(ONTOLOGY).write(dataset, read).length;
    }

    @Test
    void whatIsDamagedOrOfAnotherFormIsCountedAnew() throws IOException {
        Path file = folder.resolve(GenerationNotes.OVERVIEW);
        byte[] whole = Files.readAllBytes(file);
        byte[] changed = whole.clone();
        changed[whole.length - 1]++;
        Files.write(file, changed);
        assertThat(KeptOverview.in(folder).catalogue()).isPresent();
        assertThat(KeptOverview.in(folder).cards(ONTOLOGY)).isEmpty();
        int cards = bytesOfCards();
        changed[whole.length - cards - 1]++;
        Files.write(file, changed);
        assertThat(KeptOverview.in(folder).stats()).isPresent();
        assertThat(KeptOverview.in(folder).catalogue()).isEmpty();
        for (int length = 0; length < whole.length - cards; length += Math.max(1, whole.length / 5)) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(KeptOverview.in(folder).catalogue())
                    .as("%d bytes", length)
                    .isEmpty();
        }
        byte[] other = whole.clone();
        other["graphwright-overview-".length() + Short.BYTES] = '9';
        Files.write(file, other);
        assertThat(KeptOverview.in(folder).stats()).isEmpty();
        Files.delete(file);
        assertThat(KeptOverview.in(folder).stats()).isEmpty();
        assertThat(new Browse(dataset, ONTOLOGY, KeptOverview.in(folder))
                        .articles(new BrowseFilter("", "", "", "", "", "", 0), 0, 100)
                        .found())
                .isPositive();
    }

    /** Checks that what a generation keeps is what is found out from its graph. */
    public static void checkIsOf(DatasetGraph dataset, Ontology ontology, Path generation) {
        KeptOverview kept = KeptOverview.in(generation);
        assertThat(kept.stats()).contains(new GraphStats(dataset, ontology, Stats.LISTED).read());
        Catalogue read = Txn.calculateRead(dataset, () -> new CatalogueReader(dataset, ontology).read());
        assertThat(new CatalogueForm().write(kept.catalogue().orElseThrow()))
                .isEqualTo(new CatalogueForm().write(read));
        List<Node> often = PageCards.mostMentioned(read, PageCards.OFTEN);
        ThingCard cards = new ThingCard(dataset, ontology, PageCards.PASSAGES, PageCards.LISTED);
        assertThat(kept.cards(ontology)).containsOnlyKeys(often);
        kept.cards(ontology)
                .forEach((thing, card) -> assertThat(new String(card, StandardCharsets.UTF_8))
                        .as("%s", thing)
                        .isEqualTo(new String(PageCards.json(cards.of(thing)), StandardCharsets.UTF_8)));
    }

    /** Mentions a thing so often that its card is kept. */
    private void mentionOften(String thing) {
        Txn.executeWrite(
                dataset,
                () -> IntStream.range(0, (int) PageCards.OFTEN)
                        .forEach(number -> dataset.add(
                                NodeFactory.createURI("https://graphwright.org/article/1"),
                                NodeFactory.createURI("https://graphwright.org/article/1#m" + number),
                                Vocabulary.REFERS_TO,
                                NodeFactory.createURI(thing))));
    }
}
