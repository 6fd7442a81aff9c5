package org.graphwright.extract.clause;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Article;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;

/** Chooses the event that an article is about: what speaks most for it by the model and by the title. */
final class MainEvent {
    /** From here on an event is taken as denied, 0 to 1. */
    private static final double DENIED = 0.5;

    /** In logarithms of odds: an event that is told with a verb of the title. */
    private static final double TITLED = 1;

    private MainEvent() {}

    /**
     * The main one; empty where none is told that was not denied, and where the article is about none or about many.
     *
     * @param titled the verbs with which it begins to tell what its title says
     * @param ofTitle what the title tells by itself
     */
    static Optional<ToldEvent> of(Reading reading, List<ToldEvent> events, List<Span> titled, List<ToldEvent> ofTitle) {
        Article article = reading.article();
        if (ArticleKind.isAboutNoOneEvent(article)) {
            return Optional.empty();
        }
        Headline headline = Headline.of(article, ofTitle);
        return events.stream()
                .filter(event -> event.negated() < DENIED)
                .max(Comparator.comparingDouble(event -> event.main()
                        + headline.speaksFor(article.text(), event)
                        + (event.passages().stream().anyMatch(titled::contains)
                                        && !headline.chiefIsOther(article.text(), event)
                                ? TITLED
                                : 0)));
    }
}
