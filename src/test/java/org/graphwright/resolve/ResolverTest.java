package org.graphwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class ResolverTest {
    private final Resolver resolver = new Resolver(Ontology.standard());

    @Test
    void equalNamesOfOneKindAreOneThing() {
        Resolution resolution = resolver.resolve(List.of(
                record("a#e1", "Country", "China"),
                record("b#e1", "Place", "China"),
                record("c#e1", "Person", "China"),
                record("d#e1", "Organization", "The Foreign Ministry"),
                record("e#e1", "GovernmentBody", "foreign ministry’s")));
        assertThat(resolution.thing("a#e1")).isEqualTo(resolution.thing("b#e1"));
        assertThat(resolution.thing("a#e1"))
                .contains(new Thing("https://graphwright.org/id/place/china", "Country", "China"));
        assertThat(resolution.thing("c#e1")).isNotEqualTo(resolution.thing("a#e1"));
        assertThat(resolution.thing("d#e1")).isEqualTo(resolution.thing("e#e1"));
        assertThat(resolution.thing("f#e1")).isEmpty();
    }

    @Test
    void theLabelIsTheNameUsedMost() {
        Resolution resolution = resolver.resolve(List.of(
                record("a#e1", "Person", "ada nyström"),
                record("b#e1", "Person", "Ada Nyström"),
                record("c#e1", "Person", "Ada Nyström")));
        assertThat(resolution.thing("a#e1").orElseThrow().label()).isEqualTo("Ada Nyström");
    }

    @Test
    void orderDoesNotMatter() {
        List<EntityRecord> records = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            records.add(record(
                    "a" + i + "#e1", i % 3 == 0 ? "City" : "Place", (i % 2 == 0 ? "the " : "") + "Town " + i % 10));
        }
        var inOrder = resolver.resolve(records).things();
        Collections.shuffle(records, new Random(7));
        assertThat(resolver.resolve(records).things()).isEqualTo(inOrder);
    }

    private static EntityRecord record(String iri, String type, String name) {
        return new EntityRecord(iri, type, name, List.of(), 1);
    }
}
