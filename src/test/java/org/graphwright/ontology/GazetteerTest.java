package org.graphwright.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.standard();

    @Test
    void countriesByTheNamesThatNewsUses() {
        for (String name :
                new String[] {"U.S.", "US", "the United States", "America", "USA", "United States of America"}) {
            assertThat(gazetteer.country(name).map(Country::code)).as(name).contains("US");
        }
        assertThat(gazetteer.country("Turkey").map(Country::code)).contains("TR");
        assertThat(gazetteer.country("Cote d’Ivoire").map(Country::code)).contains("CI");
        assertThat(gazetteer.country("the Netherlands").map(Country::code)).contains("NL");
        assertThat(gazetteer.country("us")).isEmpty();
        assertThat(gazetteer.country("Georgia").map(Country::code)).contains("GE");
    }

    @Test
    void peoples() {
        assertThat(gazetteer.countryOfDemonym("Chinese").map(Country::name)).contains("China");
        assertThat(gazetteer.countryOfDemonym("Russians").map(Country::name)).contains("Russia");
        assertThat(gazetteer.countryOfDemonym("French").map(Country::name)).contains("France");
        assertThat(gazetteer.countryOfDemonym("Congolese").map(Country::code)).contains("CD");
        assertThat(gazetteer.regionOfDemonym("Scottish").map(Region::name)).contains("Scotland");
        assertThat(gazetteer.countryOfDemonym("Martian")).isEmpty();
    }

    @Test
    void regionsAndCities() {
        assertThat(gazetteer.regions("Xinjiang").get(0).country()).isEqualTo("CN");
        assertThat(gazetteer.regions("California").get(0).country()).isEqualTo("US");
        assertThat(gazetteer.cities("Paris").get(0).country()).isEqualTo("FR");
        assertThat(gazetteer.cities("Paris").get(0).geonamesId()).isEqualTo(2988507);
        assertThat(gazetteer.cities("Fairfield")).anyMatch(city -> "US-CA".equals(city.region()));
        assertThat(gazetteer.cities("Nowhere at all")).isEmpty();
    }
}
