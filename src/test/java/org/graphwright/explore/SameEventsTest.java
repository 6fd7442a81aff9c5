package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SameEventsTest {
    private static final ArticleRef ARTICLE = new ArticleRef("x:a", "A", "2019-01-04", "", "");

    private static EventView event(String name, String type, String when, String sentence, String... parts) {
        return new EventView(
                "x:" + name,
                type,
                type + ": " + String.join(", ", parts),
                when,
                when,
                Stream.of(parts)
                        .map(part -> new EventView.Part("agent", new ThingRef("x:" + part, part, "Person")))
                        .toList(),
                List.of(),
                List.of(new EventTelling(ARTICLE, sentence, type, sentence.length(), when, false, false, 0.5)),
                false);
    }

    @Test
    void anEventOfALaterDayThanItsNewestArticleIsToCome() {
        assertThat(event("1", "Launch", "2019-01-05", "It starts in 2019.", "Omsk")
                        .future())
                .isTrue();
        assertThat(event("2", "Launch", "2019-01-04", "It starts today.", "Omsk")
                        .future())
                .isFalse();
        assertThat(event("3", "Launch", "", "It starts.", "Omsk").future()).isFalse();
    }

    @Test
    void whatOneSentenceTellsOfOneKindAndDayIsShownOnceWithAllItsParts() {
        assertThat(SameEvents.once(List.of(
                        event("1", "Visit", "2018-12-31", "He flew there, visiting the wounded.", "Putin"),
                        event("2", "Visit", "2018-12-31", "He flew there, visiting the wounded.", "Putin", "Omsk"))))
                .singleElement()
                .satisfies(once -> {
                    assertThat(once.iri()).isEqualTo("x:2");
                    assertThat(once.label()).isEqualTo("Visit: Putin, Omsk");
                    assertThat(once.tellings()).hasSize(1);
                });
    }

    @Test
    void theSamePartsOnOneDayAreOneWithBothSentences() {
        assertThat(SameEvents.once(List.of(
                        event("1", "Visit", "2018-12-31", "He flew there.", "Putin"),
                        event("2", "Visit", "2018-12-31", "The visit was short.", "Putin"))))
                .singleElement()
                .satisfies(once -> assertThat(once.tellings()).hasSize(2));
    }

    @Test
    void whatMayBeTwoStaysTwo() {
        List<EventView> two = List.of(
                event("1", "Visit", "2018", "He came.", "Putin"),
                event("2", "Visit", "2018", "He came again.", "Putin"),
                event("3", "Arrest", "2018", "He came.", "Putin"),
                event("4", "Visit", "2018", "He came.", "Macron"));
        assertThat(SameEvents.once(two)).isEqualTo(two);
    }
}
