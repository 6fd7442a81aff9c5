package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the table of organizations and the gazetteer add to an article, and what they take from it, from end to end. */
class OrganizationCasesTest {
    private static final String BOEING =
            "Boeing, which makes planes in the United States, laid off workers in Chicago.";
    private static final String UNITS = "YouTube is a unit of Google. UNICEF is an agency of the United Nations.";
    private static final String MILITARY =
            "The U.S. military said on Tuesday that it had struck a camp in Somalia. The military gave no figures.";
    private static final String SENATE = "The Senate met in Warsaw on Tuesday, officials in Poland said.";
    private static final String OXFORD =
            "Harvard University and the University of Oxford signed a pact in Oxford, England, with UNICEF and the United Nations.";
    private static final String BRANCH =
            "The University of Birmingham sent a team to Birmingham, Alabama, in the United States.";
    private static final String AFRICA =
            "The mayor of Lagos flew to Nairobi in Kenya on Tuesday. Cities in Africa are growing. Tanzania lies in Africa.";
    private static final String BASE = "Joint Base Andrews is in Maryland. Donald Trump landed at Joint Base Andrews.";
    private static final String LIVERPOOL = "Liverpool beat Leeds 4-3 on Saturday. Liverpool are top of the league.";
    private static final String BOSTON =
            "Boston defeated Denver 101-95 on Friday. Denver had led at half-time. Rain fell in Boston.";
    private static final String SYDNEY =
            "Sydney won 28-10 against Brisbane in the final, the coach said. It rained in Sydney.";
    private static final String GERMANY = "Germany beat Brazil 7-1 in the semi-final.";
    private static final String WEATHER = "Chicago and Detroit were hit by storms. Chicago beat the heat.";

    private static ReadCases cases;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        cases = new ReadCases(
                folder,
                List.of(
                        BOEING, UNITS, MILITARY, SENATE, OXFORD, BRANCH, AFRICA, BASE, LIVERPOOL, BOSTON, SYDNEY,
                        GERMANY, WEATHER));
    }

    @Test
    void aCompanyHasAClassAndAHome() {
        assertThat(cases.things(BOEING)).contains("Company Boeing");
        assertThat(cases.facts(BOEING)).contains("Boeing basedIn United States authority");
    }

    @Test
    void aPartBelongsToItsWhole() {
        assertThat(cases.facts(UNITS))
                .contains("YouTube partOf Google authority", "UNICEF partOf United Nations authority");
    }

    @Test
    void theMilitaryOfANationActsForIt() {
        assertThat(cases.facts(MILITARY)).contains("U.S. military agentOf U.S. authority");
    }

    @Test
    void aNameThatManyCountriesHaveNeedsTheCountry() {
        assertThat(cases.facts(SENATE)).contains("Senate basedIn Poland authority");
    }

    @Test
    void universitiesAndInternationalOrganizationsAreClassesOfTheirOwn() {
        assertThat(cases.things(OXFORD))
                .contains(
                        "University Harvard University",
                        "University University of Oxford",
                        "InternationalOrganization UNICEF",
                        "InternationalOrganization United Nations");
        assertThat(cases.facts(OXFORD)).contains("University of Oxford basedIn Oxford authority");
    }

    @Test
    void aTownOfTheSameNameIsNoSeat() {
        assertThat(cases.facts(BRANCH)).doesNotContain("University of Birmingham basedIn Birmingham authority");
    }

    @Test
    void aContinentIsWhereAPlaceLiesOnlyIfTheWordsSaySo() {
        assertThat(cases.facts(AFRICA)).noneMatch(fact -> fact.matches("(Lagos|Nairobi|Kenya) locatedIn Africa .*"));
    }

    @Test
    void nothingLiesInAPartOfItsOwnName() {
        assertThat(cases.facts(BASE))
                .anyMatch(fact -> fact.startsWith("Joint Base Andrews locatedIn Maryland"))
                .noneMatch(fact -> fact.startsWith("Joint Base Andrews locatedIn Joint"));
    }

    @Test
    void aTownThatPlaysIsATeam() {
        assertThat(cases.things(LIVERPOOL)).containsExactly("Team Liverpool", "Team Leeds");
        assertThat(cases.things(BOSTON)).contains("Team Boston", "Team Denver");
        assertThat(cases.things(SYDNEY)).contains("Team Sydney", "Team Brisbane", "City Sydney");
        assertThat(cases.things(GERMANY)).containsExactly("Country Germany", "Country Brazil");
        assertThat(cases.things(WEATHER)).containsExactly("City Chicago", "City Detroit");
    }
}
