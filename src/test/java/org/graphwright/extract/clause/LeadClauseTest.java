package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadClauseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Monday, the court issued a ruling in favor of a lawsuit that the senate filed. | issued, ruling
            The charity on Sunday renamed their ship after a child who drowned near the coast. | renamed, ship
            A helicopter struck power lines and crashed near the town. | struck, crashed
            The commission announced on Friday the debate, which was slated for May, was cancelled. | announced, cancelled
            As the storm left the islands, the level of destruction began to emerge. | began
            In findings published on Friday, researchers reported that whales sing. | findings, published, reported, sing
            "They filed suits and left," Anna Berg announced on Monday. | announced
            """)
    void itHasTheWordsOfTheMainClause(String text, String words) {
        Reading reading = Readings.of(text);
        assertThat(LeadClause.of(Ontology.standard(), reading).words())
                .extracting(span -> span.of(text))
                .contains(words.split(", "))
                .doesNotContain("filed", "drowned", "slated", "left", "lawsuit");
    }
}
