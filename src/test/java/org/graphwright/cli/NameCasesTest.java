package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no name, what only is called after something, and what is one for all its spellings, from end to end. */
class NameCasesTest {
    private static final String ADDRESSES =
            "He said on http://www.example.com/London/Paris that #MeToo and @BarackObama and john.smith@Microsoft.com were right."
                    + " See www.BBC.co.uk/news/Trump for more.";
    private static final String COMMON =
            "Honour is due, said the Lord on Tuesday. The States must Defund the police, he told us. In 2016 the Governor of Virginia won.";
    private static final String LANGUAGE =
            "The German language is spoken in Austria. She speaks German, he said. Teachers of German left. The poems were translated from German into English. German officials met in Berlin.";
    private static final String DAWN = "Libya Dawn fought in Libya on Tuesday. Libya was calm.";
    private static final String TEAMS =
            "The England under-20 team played in Poland. The U.S. men's national football team beat Mexico 2-0. The United States cheered.";
    private static final String AIR = "Iran Air planes left Iran. Georgia Tech is in Atlanta.";
    private static final String HYPHEN =
            "The Inter\u00adnational Monetary Fund lent to Ukraine. The International Monetary Fund is in Washington.";
    private static final String ARABIC = "Abdel Fattah el-Sisi met him in Cairo, Egypt. Al-Sisi, who was ill, left.";
    private static final String STATES =
            "The FBI and the Justice Department of the United States investigated. The States and the Nations were told.";

    private static ReadCases cases;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        cases = new ReadCases(folder, List.of(ADDRESSES, COMMON, LANGUAGE, DAWN, TEAMS, AIR, HYPHEN, ARABIC, STATES));
    }

    @Test
    void nothingIsNamedInAnAddress() {
        assertThat(cases.things(ADDRESSES)).isEmpty();
    }

    @Test
    void commonWordsNumbersAndDaysAreNoThings() {
        assertThat(cases.things(COMMON)).containsExactly("Region Virginia");
    }

    @Test
    void whatIsCalledAfterACountryIsAnotherThing() {
        assertThat(cases.things(LANGUAGE)).containsExactly("Country Austria", "Country Germany", "City Berlin");
        assertThat(cases.names(LANGUAGE)).containsExactly("Austria", "German", "Berlin");
        assertThat(cases.things(DAWN)).containsExactly("ArmedGroup Libya Dawn", "Country Libya");
        assertThat(cases.names(TEAMS))
                .contains("England under-20 team", "U.S. men's national football team", "United States");
        assertThat(cases.things(AIR)).contains("Company Iran Air", "Country Iran", "University Georgia Tech");
    }

    @Test
    void spellingsAreOneThing() {
        assertThat(cases.things(HYPHEN))
                .filteredOn(thing -> thing.contains("Fund"))
                .hasSize(1);
        assertThat(cases.things(ARABIC))
                .filteredOn(thing -> thing.contains("Sisi"))
                .hasSize(1);
    }

    @Test
    void theUnitedStatesAreWhole() {
        assertThat(cases.things(STATES))
                .contains("GovernmentBody Justice Department", "Country United States")
                .doesNotContain("Country States");
    }
}
