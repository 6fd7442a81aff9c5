package org.graphwright.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CoordinatesTest {
    private static final Coordinates COORDINATES = Coordinates.standard();
    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    @Test
    void knowsCountriesCitiesAndRegionsWithCities() {
        assertThat(COORDINATES.of("FR")).contains(new Position(46, 2));
        assertThat(COORDINATES.of("2988507")).as("Paris").contains(new Position(48.85, 2.35));
        assertThat(COORDINATES.of("US-CA")).contains(new Position(35.27, -119.25));
        assertThat(COORDINATES.of("GB-SCT")).contains(new Position(56.08, -3.74));
        assertThat(COORDINATES.of("XX")).isEmpty();
    }

    @Test
    void everyCountryAndCityOfTheGazetteerHasOne() {
        assertThat(GAZETTEER.country("Kosovo").orElseThrow().code())
                .satisfies(code -> assertThat(COORDINATES.of(code)).isPresent());
        assertThat(GAZETTEER.cities("Springfield"))
                .isNotEmpty()
                .allSatisfy(city -> assertThat(COORDINATES.of(Long.toString(city.geonamesId())))
                        .isPresent());
    }

    @Test
    void isOnEarth() {
        assertThatThrownBy(() -> new Position(91, 0)).hasMessage("no place on earth: 91.0, 0.0");
        assertThatThrownBy(() -> new Position(0, Double.NaN)).hasMessage("no place on earth: 0.0, NaN");
    }
}
