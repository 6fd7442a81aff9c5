package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.cli.Main;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCardsTest {
    private static final Ontology ONTOLOGY = Ontology.standard();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void cardsOfArticlesAreByteForByteThoseThatAreMadeWhenAskedFor() throws IOException {
        String graph = folder.resolve("kg").toString();
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "build",
                "src/samples/news",
                "--profile",
                "light",
                "--graph",
                graph,
                "--quiet");
        assertThat(code).as(err.toString()).isZero();
        try (GraphStore store = GraphStore.openExisting(Path.of(graph))) {
            DatasetGraph dataset = store.dataset();
            Catalogue catalogue = Txn.calculateRead(dataset, () -> new CatalogueReader(dataset, ONTOLOGY).read());
            KeptCards form = new KeptCards(ONTOLOGY, 2);
            byte[] written = form.write(dataset, catalogue);
            assertThat(form.write(dataset, catalogue)).isEqualTo(written);
            Map<Node, byte[]> kept = form.read(written);
            assertThat(kept).hasSizeGreaterThan(20);
            assertThat(kept.keySet()).containsExactlyElementsOf(PageCards.mostMentioned(catalogue, 2));
            ThingCard cards = new ThingCard(dataset, ONTOLOGY, PageCards.PASSAGES, PageCards.LISTED);
            kept.forEach((thing, card) -> assertThat(card).as("%s", thing).isEqualTo(PageCards.json(cards.of(thing))));
        }
    }
}
