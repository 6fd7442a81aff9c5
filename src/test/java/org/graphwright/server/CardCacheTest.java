package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.explore.KeptOverview;
import org.graphwright.explore.PageCards;
import org.graphwright.explore.ThingFinder;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ExampleGraph;
import org.graphwright.query.NameIndex;
import org.junit.jupiter.api.Test;

class CardCacheTest {
    private static final DatasetGraph EXAMPLE = ExampleGraph.load();

    @Test
    void aCardIsMadeOnce() {
        Node xi = new ThingFinder(EXAMPLE, Ontology.standard()).find("Xi Jinping");
        CardCache cache = new CardCache(EXAMPLE, Ontology.standard(), KeptOverview.NONE, Optional::empty);
        byte[] card = cache.card(xi, 3, 50);
        assertThat(new String(card, StandardCharsets.UTF_8)).contains("\"label\":\"Xi Jinping\"");
        assertThat(cache.card(xi, 3, 50)).isSameAs(card);
        assertThat(cache.card(xi, 1, 1)).isNotEqualTo(card);
    }

    @Test
    void whatIsMentionedMostComesFirst() {
        ThingFinder finder = new ThingFinder(EXAMPLE, Ontology.standard());
        List<Node> most = Txn.calculateRead(EXAMPLE, () -> new NameIndex(EXAMPLE).mostMentioned(2, 2));
        assertThat(most).containsExactly(finder.find("Xi Jinping"), finder.find("China"));
        assertThat(Txn.calculateRead(EXAMPLE, () -> new NameIndex(EXAMPLE).mostMentioned(1_000, 2)))
                .isEmpty();
    }

    /** What is made beforehand would be of no use to a view that asks for less or more. */
    @Test
    void everyViewAsksForTheCardThatIsMadeBeforehand() throws IOException {
        Pattern call = Pattern.compile("call\\('card', \\{ [^}]*passages: (\\w+), listed: (\\w+) }");
        List<String> asked = new ArrayList<>();
        for (String file : List.of("browse", "card", "edit", "map", "paths", "queries", "timeline")) {
            try (InputStream script = CardCacheTest.class.getResourceAsStream("/page/" + file + ".js")) {
                String text =
                        new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("listed: FIRST", "listed: 8");
                call.matcher(text).results().forEach(found -> asked.add(found.group(1) + " " + found.group(2)));
            }
        }
        assertThat(asked).hasSizeGreaterThan(7);
        // all that the first lists leave out is asked for by a click, and only the drawing (graph.js) wants more events
        assertThat(asked).containsOnly(PageCards.PASSAGES + " " + PageCards.LISTED, "1 100000");
    }
}
