package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graphwright.extract.trained.About;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the event that an article is about by where its title tells that it happened, which counts only where the text does not: places
 * of titles are those of old events as often ("Kenosha protester killings suspect released"). Who takes part {@link TitleParts} tells. The class
 * is the text's: of 169 articles of Wikinews a title that was surer of its own would have changed two, both for the worse.
 */
final class TitledMain {
    /** So sure the model must be of who and what has a part in it, 0 to 1; by eye on articles of Wikinews. */
    private static final double SURE_OF_PART = 0.6;

    private TitledMain() {}

    /**
     * @param ofTitle what the title tells by itself
     * @param clauseParts of {@code reading}
     * @param about what the article is about as a whole; null where the model does not tell
     */
    static ToldEvent correct(
            Reading reading, ToldEvent main, List<ToldEvent> ofTitle, ClauseParts clauseParts, @Nullable About about) {
        String title = reading.article().title();
        Headline headline = Headline.of(reading.article(), ofTitle);
        Optional<ToldEvent> chief = headline.chief();
        if (title == null || chief.isEmpty()) {
            return main;
        }
        boolean sameWord = headline.chiefSharesWord(reading.article().text(), main);
        boolean sameClass = chief.get().type().equals(main.type());
        if (!sameWord && !sameClass) {
            return main;
        }
        boolean placed = PartsOfTold.of(reading, main, clauseParts, about).stream()
                .anyMatch(part ->
                        part.role().equals(ToldEvents.PLACE) && part.probability() >= ToldEvents.LEAST_OF_PLACES);
        List<Filler> fillers = new ArrayList<>(main.fillers());
        for (Filler filler : chief.get().fillers()) {
            if (filler.role().equals(ToldEvents.PLACE) && filler.probability() >= SURE_OF_PART && !placed) {
                named(reading, filler.span().of(title))
                        .ifPresent(span -> fillers.add(new Filler(filler.role(), span, filler.probability())));
            }
        }
        return main.with(main.passages(), fillers);
    }

    /** The first name of the article that is that of the title; a title may say a part of it: "Pelosi" of Nancy Pelosi. */
    private static Optional<Span> named(Reading reading, String name) {
        List<Mention> names = reading.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NAME && m.entity() != null)
                .toList();
        String text = reading.article().text();
        Optional<Mention> same = names.stream()
                .filter(m -> m.span().of(text).equalsIgnoreCase(name))
                .findFirst();
        return same.or(() -> names.stream()
                        .filter(m -> isPart(name, m.span().of(text)))
                        .findFirst())
                .map(Mention::span);
    }

    private static boolean isPart(String part, String name) {
        return name.endsWith(" " + part);
    }
}
