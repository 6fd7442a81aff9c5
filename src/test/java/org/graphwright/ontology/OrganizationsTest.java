package org.graphwright.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganizationsTest {
    private final Organizations organizations = Organizations.standard();

    @Test
    void aNameOrAnAliasHasAClass() {
        assertThat(organizations.classOf("Calabrian Mafia")).contains("ArmedGroup");
        assertThat(organizations.classOf("the Bundestag")).contains("GovernmentBody");
        assertThat(organizations.classOf("Walmart")).contains("Company");
    }

    @Test
    void whatIsNoClassOfTheOntologyIsAnOrganization() {
        assertThat(organizations.classOf("Harvard University")).contains("Organization");
    }

    @Test
    void whatIsUnknownOrUnsureHasNone() {
        assertThat(organizations.classOf("Sofaria")).isEmpty();
        assertThat(organizations.classOf("Defence Ministry")).isEmpty();
    }
}
