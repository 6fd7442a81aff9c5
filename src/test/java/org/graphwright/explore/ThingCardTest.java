package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ExampleGraph;
import org.graphwright.query.UnknownNameException;
import org.junit.jupiter.api.Test;

class ThingCardTest {
    private static final DatasetGraph EXAMPLE = ExampleGraph.load();
    private static final Ontology ONTOLOGY = Ontology.standard();

    private static Card card(String name) {
        return new ThingCard(EXAMPLE, ONTOLOGY, 5).of(new ThingFinder(EXAMPLE, Ontology.standard()).find(name));
    }

    @Test
    void aCardHasNamesArticlesAndFactsByProperty() {
        Card card = card("xi jinping");
        assertThat(card.thing().label()).isEqualTo("Xi Jinping");
        assertThat(card.thing().aliases()).containsExactly("Xi");
        assertThat(card.thing().mentions()).isEqualTo(3);
        assertThat(card.types()).containsExactly("Person");
        assertThat(card.summary()).isEqualTo("president of China");
        assertThat(card("Geng Shuang").summary()).isEqualTo("spokesperson of the Foreign Ministry of China");
        assertThat(card("Beijing").summary()).isEqualTo("city in China");
        assertThat(card.articles())
                .extracting(ArticleRef::title)
                .containsExactly("China reacts to video", "Xi speaks in Davos");
        assertThat(card.facts())
                .extracting(group -> (group.inverse() ? "^" : "") + group.label())
                .containsExactly("head of state", "position", "birth place", "met with");
        FactSummary head = card.facts().get(0).facts().get(0);
        assertThat(head.value()).isEqualTo("China");
        assertThat(head.object()).isEqualTo(new ThingRef("https://graphwright.org/id/place/china", "China", "Country"));
        assertThat(head.articles()).isEqualTo(2);
        assertThat(head.confidence()).isEqualTo(0.91);
        assertThat(head.belief()).isEqualTo(0.97);
        assertThat(head.passages())
                .extracting(Passage::sentence)
                .first()
                .isEqualTo("President Xi Jinping leads China.");
        FactSummary position = card.facts().get(1).facts().get(0);
        assertThat(position.object()).isNull();
        assertThat(position.value()).isEqualTo("President");
    }

    @Test
    void marksAreTheWordsInTheSentence() {
        Passage passage = card("Geng Shuang").facts().stream()
                .filter(group -> group.label().equals("spokesperson of"))
                .findFirst()
                .orElseThrow()
                .facts()
                .get(0)
                .passages()
                .get(0);
        assertThat(passage.marks())
                .extracting(mark -> mark.role() + ": " + passage.sentence().substring(mark.begin(), mark.end()))
                .containsExactly("subject: Geng Shuang", "object: Foreign Ministry");
    }

    @Test
    void whatIsLessSureStandsApart() {
        FactGroup birthPlace = card("Geng Shuang").facts().get(1);
        assertThat(birthPlace.label()).isEqualTo("birth place");
        assertThat(birthPlace.facts()).isEmpty();
        assertThat(birthPlace.lessSure()).extracting(FactSummary::belief).containsExactly(0.45);
    }

    @Test
    void factsPointingAtTheThingAreInverse() {
        assertThat(card("China").facts())
                .extracting(group -> group.inverse() + " " + group.title() + " "
                        + group.facts().size())
                .containsExactly("true head of state → China 1", "true located in → China 1");
    }

    @Test
    void eventsQuotationsAndNamesakes() {
        assertThat(card("Doris Leuthard").events())
                .extracting(event -> event.type() + " " + event.when() + " "
                        + event.participants().size())
                .containsExactly("Meeting 2017-01-16 3");
        assertThat(card("Geng Shuang").quotations())
                .extracting(QuotationView::quote)
                .containsExactly("We oppose terror.");
        assertThat(card("Xi Jinping").namesakes())
                .extracting(n -> n.iri())
                .containsExactly("https://graphwright.org/id/person/xi");
    }

    @Test
    void anEventHasACardOfTheArticlesThatTellOfIt() {
        EventView meeting = card("Doris Leuthard").events().get(0);
        Card card = card(meeting.iri());
        assertThat(card.thing().mentions()).isEqualTo(meeting.tellings().size());
        assertThat(card.events()).containsExactly(meeting);
        assertThat(card.articles()).extracting(ArticleRef::title).containsExactly("Xi speaks in Davos");
    }

    @Test
    void textOfArticlesIsGivenAsItIs() {
        Card card = card("Doris <b>Day</b>");
        assertThat(card.articles())
                .extracting(ArticleRef::title)
                .containsExactly("<script>alert('title')</script> \"quoted\"");
        Passage passage = card.facts().get(0).facts().get(0).passages().get(0);
        assertThat(passage.relation()).isEqualTo("seek");
        assertThat(passage.negated()).isFalse();
    }

    @Test
    void noCardOfNothing() {
        assertThatThrownBy(() -> new ThingCard(EXAMPLE, ONTOLOGY, 1).of(NodeFactory.createURI("x:none")))
                .isInstanceOf(UnknownNameException.class);
    }

    @Test
    void aTimelineIsInOrderOfTime() {
        List<TimelineEntry> entries =
                new Timeline(EXAMPLE, ONTOLOGY).of(new ThingFinder(EXAMPLE, Ontology.standard()).find("Xi Jinping"));
        assertThat(entries)
                .extracting(entry -> entry.when() + " " + entry.what() + " " + entry.label())
                .containsExactly(
                        "2017-01-16 event Meeting: Xi Jinping, Doris Leuthard, Davos; Xi Jinping met with Doris Leuthard",
                        "2017-01-17 article ",
                        "2017-03-01 article ");
    }
}
