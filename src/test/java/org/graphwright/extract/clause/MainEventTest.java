package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Article;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MainEventTest {
    private static final String TEXT = "The outbreak went on. Anna Berg was arrested. No bomb exploded.";

    private static ToldEvent told(String type, String words, double negated, double main) {
        int begin = TEXT.indexOf(words);
        return new ToldEvent(
                type, List.of(new Span(begin, begin + words.length())), 0.9, negated, 0.1, main, List.of());
    }

    private static List<String> main(@Nullable String title) {
        Article article = new Article("a", TEXT, null, title, null, "test");
        List<ToldEvent> events = List.of(
                told("Disaster", "outbreak", 0.1, 2),
                told("Arrest", "arrested", 0.1, 1),
                told("Attack", "exploded", 0.9, 5));
        return MainEvent.of(new Reading(article, List.of(), List.of()), events).stream()
                .map(ToldEvent::type)
                .toList();
    }

    @Test
    void whatSpeaksMostForItDecidesUnlessItIsDenied() {
        assertThat(main(null)).containsExactly("Disaster");
    }

    @Test
    void theTitlesWordSpeaksForIt() {
        assertThat(main("Police arrest Anna Berg")).containsExactly("Arrest");
        assertThat(main("Anna Berg in Oslo")).containsExactly("Disaster");
    }

    @Test
    void whatATitleOnlyRecallsDoesNot() {
        assertThat(main("Oslo ends curfew after arrests in the harbour")).containsExactly("Disaster");
    }
}
