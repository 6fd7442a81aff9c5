package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActingBodiesTest {
    private static Map<EntityId, String> roles(String text, String type, String verb, String kind, String name) {
        Ontology ontology = Ontology.standard();
        Reading plain = Readings.of(text, kind + ":" + name);
        Reading reading = plain.withEntities(
                plain.mentions(), List.of(new Entity(new EntityId(name), new ClassName(kind), name, List.of(), null)));
        int begin = text.indexOf(verb);
        ToldEvent told = new ToldEvent(
                new ClassName(type), List.of(new Span(begin, begin + verb.length())), 0.9, 0.1, 0.1, 2, List.of());
        return ActingBodies.of(ontology, reading, told, ClauseParts.of(ontology, reading));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norland Police arrested two men on Monday. | Arrest | arrested | GovernmentBody | Norland Police",
                "The Lund District Court sentenced him to a year. | Conviction | sentenced | GovernmentBody | Lund District Court",
                "The Lund Council announced a new flag on Monday. | Announcement | announced | GovernmentBody | Lund Council",
                "The Norland Parliament has passed a law. | Legislation | passed | GovernmentBody | Norland Parliament",
                "He was arrested by Norland Police on Monday. | Arrest | arrested | GovernmentBody | Norland Police",
                "The firm was bought by Norcar in May. | Acquisition | bought | Company | Norcar",
            })
    void whoArrestsOrTriesAndByWhomItWasDoneActs(String text, String type, String verb, String kind, String name) {
        assertThat(roles(text, type, verb, kind, name)).containsExactly(Map.entry(new EntityId(name), "agent"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norland Police were arrested on Monday. | Arrest | arrested | GovernmentBody | Norland Police",
                "The Norland Ministry has passed a law on. | Legislation | passed | GovernmentBody | Norland Ministry",
                "The Lund Inquiry sentenced nobody. | Conviction | sentenced | GovernmentBody | Lund Inquiry",
                "Anna Berg arrested two men on Monday. | Arrest | arrested | Person | Anna Berg",
                "He was hurt by Norcar in May. | Injury | hurt | Company | Norcar",
                "He was arrested by the Old Bridge on Monday. | Arrest | arrested | Facility | Old Bridge",
            })
    void nobodyElseDoesByTheClauseAlone(String text, String type, String verb, String kind, String name) {
        assertThat(roles(text, type, verb, kind, name)).isEmpty();
    }
}
