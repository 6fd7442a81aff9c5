package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which kind of place a name means, and where it lies, from end to end. */
class PlaceCasesTest {
    private static final List<List<String>> CAPITALS = List.of(
            List.of("Paris", "France"),
            List.of("Minsk", "Belarus"),
            List.of("Berlin", "Germany"),
            List.of("Vienna", "Austria"),
            List.of("Kinshasa", "DR Congo"),
            List.of("Brussels", "Belgium"),
            List.of("Valletta", "Malta"),
            List.of("Astana", "Kazakhstan"),
            List.of("Kingston", "Jamaica"),
            List.of("Antananarivo", "Madagascar"));
    private static final String STATE =
            "Georgia voted on Tuesday. Georgia Governor Brian Kemp spoke in Atlanta, United States.";
    private static final String COUNTRY = "Russia attacked Georgia, the United States said. Georgia asked for help.";
    private static final String COUNTY_TOWN = "A court in Savannah, Georgia, freed the man.";
    private static final String PRESIDENT = "The president of Georgia met the U.S. secretary of state in Tbilisi.";
    private static final String TEXAS = "Tourists fly to Paris, Texas, from France. Moscow, Idaho, is small.";
    private static final String AND =
            "Trinidad and Tobago and Bosnia and Herzegovina signed. Antigua and Barbuda did not.";
    private static final String VICTORIA = "Victoria, Australia, was calm. Melbourne is in Victoria.";
    private static final String NOTRE_DAME = "The fire at Notre-Dame was put out. Notre-Dame stands in Paris.";

    private static ReadCases cases;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        List<String> texts = Stream.concat(
                        CAPITALS.stream().map(PlaceCasesTest::told),
                        Stream.of(STATE, COUNTRY, COUNTY_TOWN, PRESIDENT, TEXAS, AND, VICTORIA, NOTRE_DAME))
                .toList();
        cases = new ReadCases(folder, texts);
    }

    private static String told(List<String> capital) {
        return "Officials from " + capital.get(1) + " met in " + capital.get(0) + " on Tuesday.";
    }

    @Test
    void capitalsAreCitiesAndCapitalsOfTheirCountries() {
        for (List<String> capital : CAPITALS) {
            String text = told(capital);
            assertThat(cases.things(text)).contains("City " + capital.get(0), "Country " + capital.get(1));
            assertThat(cases.facts(text)).contains(capital.get(0) + " capitalOf " + capital.get(1) + " authority");
        }
    }

    @Test
    void georgiaIsAStateOrACountry() {
        assertThat(cases.things(STATE)).contains("Region Georgia");
        assertThat(cases.things(COUNTY_TOWN)).contains("Region Georgia");
        assertThat(cases.things(COUNTRY)).contains("Country Georgia");
        assertThat(cases.things(PRESIDENT)).contains("Country Georgia");
    }

    @Test
    void theWordsBesideATownBeatItsLargerNamesake() {
        assertThat(cases.facts(TEXAS))
                .anyMatch(fact -> fact.startsWith("Paris locatedIn Texas"))
                .anyMatch(fact -> fact.startsWith("Moscow locatedIn Idaho"))
                .noneMatch(fact -> fact.startsWith("Paris locatedIn France"))
                .noneMatch(fact -> fact.startsWith("Paris capitalOf"));
    }

    @Test
    void namesWithAndAreWhole() {
        assertThat(cases.things(AND))
                .contains(
                        "Country Trinidad and Tobago", "Country Bosnia and Herzegovina", "Country Antigua and Barbuda");
        assertThat(cases.names(NOTRE_DAME)).containsOnly("Notre-Dame", "Paris");
    }

    @Test
    void aStateOfANamedCountryIsNoTown() {
        assertThat(cases.things(VICTORIA)).contains("Region Victoria", "City Melbourne");
    }
}
