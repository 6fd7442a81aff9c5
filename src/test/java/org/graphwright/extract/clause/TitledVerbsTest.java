package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.model.Article;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class TitledVerbsTest {
    private static List<String> verbs(String title, String text) {
        Reading plain = Readings.of(text);
        Article article = new Article("a", text, null, title, null, "test");
        return TitledVerbs.of(new Reading(article, plain.sentences(), List.of())).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @Test
    void theLeadTellsWithItsVerbsWhatTheTitleSays() {
        assertThat(verbs(
                        "Mayor of Kalten endorses rival",
                        "The mayor of Kalten endorsed her rival on Monday. He smiled."))
                .containsExactly("endorsed");
        assertThat(verbs("Fire breaks out in Kalten mill", "A fire broke out in a mill on Monday."))
                .containsExactly("broke");
    }

    @Test
    void nothingIsToldByWhatTheTitleNamesByTheWayNorByWhatMayBe() {
        assertThat(verbs("Mayor smiles after endorsing rival", "The mayor endorsed her rival on Monday."))
                .isEmpty();
        assertThat(verbs("Fever spreads, say doctors", "The fever may spread further."))
                .isEmpty();
    }

    @Test
    void whatFollowsTheLeadIsNotAsked() {
        assertThat(verbs("Mayor endorses rival", "It rained. She came late. The mayor endorsed her rival."))
                .isEmpty();
    }

    @Test
    void aVerbOfAnotherClauseIsNotTheTitles() {
        assertThat(verbs(
                        "Singer holds rally in Kalten",
                        "A singer, who wants an election to be held in May, filled the square of Kalten."))
                .isEmpty();
        assertThat(verbs("Groups meet claiming fraud", "Groups claiming fraud met on Monday."))
                .containsExactly("met");
    }

    @Test
    void aNounOfTheMainClauseTellsWhatTheTitleSaysToo() {
        String title = "Singer ends campaign";
        String text = "On Monday, the singer announced the end of her tour.";
        Reading plain = Readings.of(text);
        Reading reading = new Reading(new Article("a", text, null, title, null, "test"), plain.sentences(), List.of());
        assertThat(TitledVerbs.nouns(reading, LeadClause.of(Ontology.standard(), reading)))
                .extracting(span -> span.of(text))
                .contains("end");
    }
}
