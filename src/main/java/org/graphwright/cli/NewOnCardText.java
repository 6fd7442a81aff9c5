package org.graphwright.cli;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.graphwright.explore.Card;
import org.graphwright.explore.EventView;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.NewOnCard;
import org.graphwright.model.DayText;
import org.graphwright.ontology.Vocabulary;

/** Prints what articles since a day say of a thing: facts and events that are told of for the first time, and the articles. */
final class NewOnCardText {
    private final CardText cards;
    private final int listed;

    /**
     * @param cards prints sentences and events as on the card
     * @param listed how many facts, events and articles are printed before "… and so many more"; all, and also what is less sure, with
     *     {@link Integer#MAX_VALUE}
     */
    NewOnCardText(CardText cards, int listed) {
        this.cards = requireNonNull(cards, "cards is null");
        this.listed = listed;
    }

    String write(Card card, LocalDate since) {
        NewOnCard news = NewOnCard.since(since, card, listed == Integer.MAX_VALUE);
        StringBuilder text = new StringBuilder(cards.title(card));
        if (news.articles().isEmpty()) {
            return text.append("\nno article since ")
                    .append(since)
                    .append(" mentions it\n")
                    .toString();
        }
        text.append('\n')
                .append(Terminal.counted(news.facts().size(), "new fact"))
                .append(", ")
                .append(Terminal.counted(news.events().size(), "new event"))
                .append(", ")
                .append(Terminal.counted(news.articles().size(), "article"))
                .append(" since ")
                .append(since)
                .append('\n');
        ListText lists = new ListText(listed);
        lists.list(text, "new facts", news.facts(), this::fact);
        lists.list(text, "new events", news.events(), this::event);
        lists.list(text, "articles", news.articles(), PassageText::article);
        return text.toString();
    }

    private String fact(FactSummary fact) {
        String said = label(fact) + " " + fact.value();
        StringBuilder text = new StringBuilder();
        text.append(fact.first())
                .append("  ")
                .append(Terminal.plain(fact.subject().label() + " " + said))
                .append("  ")
                .append(PassageText.figure(fact.belief()));
        fact.passages().forEach(passage -> text.append("\n      ").append(cards.sentence(passage, said)));
        return text.toString();
    }

    /** The day of the article comes first as in the other lists; the event's own stands behind it. */
    private String event(EventView event) {
        return NewOnCard.firstTold(event) + "  " + cards.told(event, DayText.of(event.when()));
    }

    /** Of an open relation the sentence's own words. */
    private static String label(FactSummary fact) {
        return fact.property().equals(Vocabulary.OPEN_RELATION.getURI())
                        && !fact.passages().isEmpty()
                ? fact.passages().get(0).relation()
                : fact.label();
    }
}
