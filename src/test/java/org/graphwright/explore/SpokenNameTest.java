package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names stand within a line. */
class SpokenNameTest {
    @ParameterizedTest
    @CsvSource({
        "United States, the United States",
        "Netherlands, the Netherlands",
        "France, France",
        "Conservative Party (United Kingdom), the Conservative Party",
        "Administration (United States), the Administration of the United States",
        "U.S. Senate, the U.S. Senate",
        "United States House of Representatives, the United States House of Representatives",
        "Parliament of the United Kingdom, the Parliament of the United Kingdom",
        "Congress, Congress",
        "Group of Seven, the Group of Seven",
        "University of Oslo, the University of Oslo",
        "Oslo University, Oslo University",
        "World Health Organization, the World Health Organization",
        "The Hague, The Hague",
        "NASA, NASA",
        "Lord's Taverners Association, Lord's Taverners Association"
    })
    void aNameHasItsArticleAndNoDisambiguation(String label, String spoken) {
        assertThat(SpokenName.of(label)).isEqualTo(spoken);
    }
}
