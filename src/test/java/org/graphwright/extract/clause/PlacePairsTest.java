package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacePairsTest {
    private static final String[] NAMES = {
        "City:Lund", "Place:Ven", "Region:Scania", "Region:Agder", "Region:Troms", "Region:Telemark", "Country:Norway"
    };

    private static Reading reading(String text) {
        List<String> names = Arrays.stream(NAMES)
                .filter(name -> text.contains(name.substring(name.indexOf(':') + 1)))
                .toList();
        Reading plain = Readings.of(text, names.toArray(String[]::new));
        List<Entity> entities = names.stream()
                .map(name -> name.split(":", 2))
                .map(name -> new Entity(new EntityId(name[1]), new ClassName(name[0]), name[1], List.of(), null))
                .toList();
        return plain.withEntities(plain.mentions(), entities);
    }

    private static PlacePairs pairs(Reading reading) {
        List<Filler> fillers = reading.mentions().stream()
                .map(mention -> new Filler("place", mention.span(), 0.9))
                .toList();
        return new PlacePairs(
                Ontology.standard(),
                reading,
                new ToldEvent(new ClassName("Event"), List.of(new Span(0, 1)), 0.9, 0.1, 0.1, 1, fillers));
    }

    private static List<PartsOfTold.Part> places(Reading reading, double probability) {
        return reading.mentions().stream()
                .map(mention -> new PartsOfTold.Part(
                        new EntityId(mention.span().of(reading.article().text())), "place", probability))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bag was found in Lund, Scania.             | Lund
            A bag was found in Lund in Scania.           | Lund
            A boat sank near Ven off the coast of Scania. | Ven
            A bag was found in Scania after one in Lund.  | Scania
            A bag was found in Agder, Scania.             | Scania
            """)
    void theTownIsToldRatherThanTheRegionBehindIt(String text, String place) {
        Reading reading = reading(text);
        assertThat(pairs(reading).narrower(places(reading, 0.5), new EntityId("Scania")))
                .isEqualTo(new EntityId(place));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They voted in the counties of Agder, Troms, and Telemark in Norway. | 0.9 | Norway
            They voted in Norway, in Agder, Troms and Telemark.                 | 0.9 | Norway
            They voted in Agder and Troms in Norway.                            | 0.9 | Agder
            They voted in Agder, Troms, and Telemark.                           | 0.9 | Agder
            They voted in Agder, then in Troms, then in Telemark, in Norway.    | 0.9 | Agder
            They voted in Agder, Troms, and Telemark in Norway.                 | 0.3 | Agder
            """)
    void theCountryIsToldRatherThanOneOfAList(String text, double probability, String place) {
        Reading reading = reading(text);
        assertThat(pairs(reading).holder(places(reading, probability), new EntityId("Agder")))
                .isEqualTo(new EntityId(place));
    }
}
