package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.model.Article;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;
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
    void thePaperTalksWithWhomAPronounMeansToo() {
        String text = "Carl Berg found moss. Lantern caught up with him. Lantern caught up with others.";
        Reading plain = Readings.of(text, "Person:Carl Berg", "Pronoun:him");
        List<Mention> mentions = plain.mentions().stream()
                .map(m -> m.span().of(text).equals("him") ? pronoun(m, new EntityId("Carl Berg")) : m)
                .toList();
        Article article =
                new Article("a", text, null, "Lantern talks to Berg", "https://www.lantern.example/a", "test");
        Reading reading = new Reading(article, plain.sentences(), mentions)
                .withEntities(
                        mentions,
                        List.of(new Entity(new EntityId("Carl Berg"), Classes.PERSON, "Carl Berg", List.of(), null)));
        assertThat(TitledVerbs.talks(reading))
                .containsExactly(new Span(text.indexOf("caught"), text.indexOf("caught") + "caught".length()));
    }

    @Test
    void whereTheTitleNamesNobodyThePaperTalksWithWhomTheTextNames() {
        String text = "Botanists found moss. Dora Holm told of Lantern. Lantern caught up with Carl Berg.";
        assertThat(talks("Botanist tells Lantern about moss", text)).containsExactly("caught");
        assertThat(talks("Moss found; botanists talk with Lantern", text)).isEmpty();
        assertThat(talks("Botanist tells Lantern about moss", "Lantern discussed moss. Carl Berg and Dora Holm left."))
                .isEmpty();
        assertThat(talks(
                        "Miners tell Lantern of floods",
                        "Lantern reached out to miners. Carl Berg and Dora Holm left."))
                .containsExactly("reached");
    }

    private static List<String> talks(String title, String text) {
        Reading plain = Readings.of(text, "Person:Carl Berg", "Person:Dora Holm");
        Article article = new Article("a", text, null, title, "https://www.lantern.example/a", "test");
        return TitledVerbs.talks(new Reading(article, plain.sentences(), plain.mentions())).stream()
                .map(span -> span.of(text))
                .toList();
    }

    private static Mention pronoun(Mention mention, EntityId meant) {
        return new Mention(
                mention.id(), mention.begin(), mention.end(), mention.type(), MentionKind.PRONOUN, meant, 0.9, null);
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
