package org.graphwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However an article names a great city, whatever class it gives it, and whether or not it names the country, it is one city. */
class GreatCitiesTest {
    @ParameterizedTest
    @CsvSource({
        "Manchester, Britain",
        "Leeds, Britain",
        "Birmingham, United Kingdom",
        "Liverpool, United Kingdom",
        "Sheffield, Britain",
        "Bristol, Britain",
        "Glasgow, Britain",
        "Edinburgh, United Kingdom",
        "London, Britain",
        "Paris, France",
        "Berlin, Germany",
        "Hamburg, Germany",
        "Munich, Germany",
        "Vienna, Austria",
        "Rome, Italy",
        "Milan, Italy",
        "Madrid, Spain",
        "Barcelona, Spain",
        "Lisbon, Portugal",
        "Brussels, Belgium",
        "Amsterdam, Netherlands",
        "Warsaw, Poland",
        "Prague, Czech Republic",
        "Budapest, Hungary",
        "Bucharest, Romania",
        "Kyiv, Ukraine",
        "Minsk, Belarus",
        "Moscow, Russia",
        "Istanbul, Turkey",
        "Cairo, Egypt",
        "Lagos, Nigeria",
        "Kinshasa, DR Congo",
        "Nairobi, Kenya",
        "Johannesburg, South Africa",
        "Tehran, Iran",
        "Baghdad, Iraq",
        "Riyadh, Saudi Arabia",
        "Karachi, Pakistan",
        "Mumbai, India",
        "Delhi, India",
        "Kolkata, India",
        "Dhaka, Bangladesh",
        "Bangkok, Thailand",
        "Jakarta, Indonesia",
        "Manila, Philippines",
        "Seoul, South Korea",
        "Tokyo, Japan",
        "Osaka, Japan",
        "Beijing, China",
        "Shanghai, China",
        "Sydney, Australia",
        "Melbourne, Australia",
        "Chicago, United States",
        "Los Angeles, U.S.",
        "Houston, US",
        "Toronto, Canada",
        "Montreal, Canada",
        "Mexico City, Mexico",
        "São Paulo, Brazil",
        "Buenos Aires, Argentina",
        "Lima, Peru",
        "Bogotá, Colombia",
        "Caracas, Venezuela",
        "Havana, Cuba"
    })
    void isOne(String city, String country) {
        List<EntityRecord> records = new ArrayList<>();
        for (String type : List.of("City", "Region", "Place")) {
            String alone = "alone-" + type;
            String beside = "beside-" + type;
            String inside = "inside-" + type;
            records.add(new EntityRecord(alone + "#e1", new ClassName(type), city, List.of(), 1));
            records.add(new EntityRecord(beside + "#e1", new ClassName(type), city, List.of(), 1));
            records.add(new EntityRecord(beside + "#e2", new ClassName("Country"), country, List.of(), 1));
            records.add(new EntityRecord(
                    inside + "#e1",
                    new ClassName(type),
                    city,
                    List.of(),
                    1,
                    List.of(new EntityRecord.Link("locatedIn", true, inside + "#e2"))));
            records.add(new EntityRecord(inside + "#e2", new ClassName("Country"), country, List.of(), 1));
        }
        Resolution resolution = new Resolver(Ontology.standard()).resolve(records);
        Set<String> things = records.stream()
                .filter(record -> record.iri().endsWith("#e1"))
                .map(record -> resolution.thing(record.iri()).orElseThrow())
                .map(thing -> thing.type() + " " + thing.iri())
                .collect(Collectors.toSet());
        assertThat(things).singleElement().asString().startsWith("City ");
    }
}
