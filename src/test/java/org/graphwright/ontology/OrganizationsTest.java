package org.graphwright.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.graphwright.model.ClassName;
import org.junit.jupiter.api.Test;

class OrganizationsTest {
    private final Organizations organizations = Organizations.standard();

    @Test
    void aNameOrAnAliasHasAClass() {
        assertThat(organizations.classOf("Calabrian Mafia")).contains(new ClassName("ArmedGroup"));
        assertThat(organizations.classOf("the Bundestag")).contains(new ClassName("GovernmentBody"));
        assertThat(organizations.classOf("Walmart")).contains(new ClassName("Company"));
    }

    @Test
    void universitiesAndBodiesOfStatesAreClassesOfTheirOwn() {
        assertThat(organizations.classOf("Harvard University")).contains(new ClassName("University"));
        assertThat(organizations.classOf("WHO")).contains(new ClassName("InternationalOrganization"));
        assertThat(organizations.classOf("U.N.")).contains(new ClassName("InternationalOrganization"));
    }

    @Test
    void whatIsUnknownOrUnsureHasNone() {
        assertThat(organizations.classOf("Sofaria")).isEmpty();
        assertThat(organizations.classOf("Defence Ministry")).isEmpty();
    }

    @Test
    void anOrganizationHasAHome() {
        KnownOrganization youTube = organizations.named("YouTube").orElseThrow();
        assertThat(youTube.parent()).isEqualTo("Google");
        assertThat(organizations.parentOf(youTube)).map(KnownOrganization::name).contains("Google");
        assertThat(organizations.named("Bundeswehr"))
                .map(KnownOrganization::country)
                .contains("DE");
        assertThat(organizations.named("FC Barcelona"))
                .map(KnownOrganization::city)
                .contains("Barcelona");
        assertThat(organizations.named("European Union").orElseThrow().country())
                .isNull();
    }

    @Test
    void anUnsureNameMeansWhatTheArticleTellsMoreOf() {
        assertThat(meant("Congress", Set.of(), Set.of())).isEmpty();
        assertThat(meant("Congress", Set.of("PE"), Set.of())).contains("Congress of Peru");
        assertThat(meant("Congress", Set.of("PE", "US"), Set.of())).isEmpty();
        assertThat(meant("Congress", Set.of("PE", "US"), Set.of("United States Congress")))
                .contains("United States Congress");
        assertThat(meant("Democratic Party", Set.of(), Set.of())).contains("Democratic Party");
        assertThat(meant("Democratic Party", Set.of("AL"), Set.of())).contains("Democratic Party of Albania");
        assertThat(meant("Democratic Party", Set.of("AL", "US"), Set.of())).contains("Democratic Party");
    }

    private Optional<String> meant(String name, Set<String> countries, Set<String> said) {
        return organizations.meant(name, countries, said::contains).map(KnownOrganization::name);
    }
}
