package org.graphwright.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.explore.ArticleRef;
import org.graphwright.explore.Card;
import org.graphwright.explore.EventFigure;
import org.graphwright.explore.EventView;
import org.graphwright.explore.FactGroup;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.Passage;
import org.graphwright.explore.QuotationView;
import org.graphwright.model.DayText;
import org.graphwright.query.NamedThing;
import org.jspecify.annotations.Nullable;

/** Prints a thing's card. */
final class CardText {
    private final PassageText passages;
    private final int listed;
    private final ListText lists;
    private final Map<String, String> above = new HashMap<>();
    private final Map<String, String> eventsAbove = new HashMap<>();

    /** @param listed how many facts of a property, events, quotations and articles are printed before "… and so many more"; all, and also what is less sure, with
     *     {@link Integer#MAX_VALUE} */
    CardText(PassageText passages, int listed) {
        this.passages = passages;
        this.listed = listed;
        this.lists = new ListText(listed);
    }

    String write(Card card) {
        StringBuilder text = new StringBuilder(title(card));
        NamedThing thing = card.thing();
        if (!thing.aliases().isEmpty()) {
            text.append("  also called ")
                    .append(Terminal.plain(String.join("; ", thing.aliases())))
                    .append('\n');
        }
        card.identifiers().forEach(iri -> text.append("  same as <").append(iri).append(">\n"));
        card.namesakes().stream()
                .limit(listed)
                .forEach(other -> text.append("  not to be confused with ")
                        .append(other(other))
                        .append('\n'));
        text.append("  ")
                .append(Terminal.counted(thing.mentions(), "mention"))
                .append(" in ")
                .append(Terminal.counted(card.articles().size() - card.copies(), "article"))
                .append(card.copies() == 0 ? "" : " and " + Terminal.counted(card.copies(), "copy", "copies"))
                .append('\n');
        card.facts().forEach(group -> facts(text, group));
        events(text, card);
        lists.list(text, "said", card.quotations(), CardText::quotation);
        lists.list(text, "said of it", card.quotationsAbout(), CardText::quotationWithSpeaker);
        lists.list(text, "articles", card.articles(), PassageText::article);
        return text.toString();
    }

    /** The lines that every card begins with: what the thing is called, who or what it is, and its IRI. */
    String title(Card card) {
        StringBuilder text = new StringBuilder();
        text.append(Terminal.plain(card.thing().label()))
                .append(" (")
                .append(String.join(", ", card.types()))
                .append(")\n");
        if (!card.summary().isEmpty()) {
            text.append("  ").append(Terminal.plain(card.summary())).append('\n');
        }
        return text.append("  <").append(card.thing().iri()).append(">\n").toString();
    }

    private void events(StringBuilder text, Card card) {
        if (listed == Integer.MAX_VALUE) {
            lists.list(text, "events", card.events(), this::event);
            lists.list(
                    text,
                    "less sure events",
                    card.lessSureEvents(),
                    event -> PassageText.figure(event.confidence()) + "  " + event(event));
        } else if (!card.events().isEmpty() || !card.lessSureEvents().isEmpty()) {
            text.append(card.events().isEmpty() ? "\nevents\n" : "");
            lists.list(text, "events", card.events(), this::event);
            lessSure(text, card.lessSureEvents().size());
        }
    }

    private static void lessSure(StringBuilder text, int count) {
        if (count > 0) {
            text.append("  … and ").append(count).append(" less sure\n");
        }
    }

    private void facts(StringBuilder text, FactGroup group) {
        text.append('\n').append(Terminal.plain(group.title())).append('\n');
        boolean all = listed == Integer.MAX_VALUE;
        List<FactSummary> facts = all
                ? Stream.concat(group.facts().stream(), group.lessSure().stream())
                        .toList()
                : group.facts();
        List<List<FactSummary>> lines = all ? facts.stream().map(List::of).toList() : group.lines(facts);
        lines.stream().limit(listed).forEach(line -> {
            FactSummary fact = line.get(0);
            String end = group.otherEnd(fact);
            String said = group.mixed() ? end : group.label() + " " + end;
            text.append("  ").append(fact(end, fact)).append(also(line)).append('\n');
            fact.passages()
                    .forEach(passage -> text.append("      ")
                            .append(sentence(passage, said))
                            .append('\n'));
        });
        lists.more(text, lines.size());
        if (!all) {
            lessSure(text, group.lessSure().size());
        }
    }

    /** What else is said of a body by the way: "head of: Conservative Party … also member of". */
    private static String also(List<FactSummary> line) {
        return line.size() == 1
                ? ""
                : "; also "
                        + line.stream()
                                .skip(1)
                                .map(fact -> Terminal.plain(fact.label()))
                                .distinct()
                                .collect(Collectors.joining(", "));
    }

    /** A sentence that stands under another fact already is named by that. */
    String sentence(Passage passage, String said) {
        @Nullable String before = above.putIfAbsent(passage.article().iri() + " " + passage.sentence(), said);
        return before == null ? passages.sentence(passage) : "(the sentence under " + Terminal.plain(before) + ")";
    }

    private static String fact(String otherEnd, FactSummary fact) {
        return Terminal.plain(otherEnd) + "  " + PassageText.figure(fact.belief())
                + (fact.articles() > 1 ? ", " + Terminal.counted(fact.articles(), "article") : "");
    }

    private String event(EventView event) {
        return (event.when().isEmpty() ? "" : DayText.of(event.when()) + " ") + told(event, "");
    }

    /**
     * What happened, with its sentence; one that tells of an event above, too, is named by that.
     *
     * @param day when it happened, to stand behind; may be empty
     */
    String told(EventView event, String day) {
        @Nullable String before = eventsAbove.putIfAbsent(event.sentence(), event.label());
        return Terminal.plain(event.label())
                + (day.isEmpty() ? "" : " (" + day + ")")
                + (event.future() ? " (to come)" : "")
                + (event.negated() ? " (denied)" : "")
                + (event.articles() > 1 ? " (" + Terminal.counted(event.articles(), "article") + ")" : "")
                + ": "
                + (before == null
                        ? Terminal.plain(event.sentence())
                        : "(the sentence under " + Terminal.plain(before) + ")")
                + figures(event);
    }

    /** Where articles differ each number by its article's date. */
    private static String figures(EventView event) {
        List<String> all = event.figures().stream()
                .map(figure -> figure.kind() + " " + number(figure)
                        + (event.articles() > 1 && !figure.article().date().isEmpty()
                                ? " (" + figure.article().date() + ")"
                                : ""))
                .distinct()
                .toList();
        return all.isEmpty() ? "" : " [" + String.join(", ", all) + "]";
    }

    /** "4,200,000,000 USD": in groups from five digits on, as a year has four. */
    private static String number(EventFigure figure) {
        String value = figure.value().matches("\\d{5,18}")
                ? String.format(Locale.ROOT, "%,d", Long.parseLong(figure.value()))
                : Terminal.plain(figure.value());
        return figure.currency().isEmpty() ? value : value + " " + Terminal.plain(figure.currency());
    }

    private static String quotation(QuotationView quotation) {
        ArticleRef article = quotation.article();
        return (article.date().isEmpty() ? "" : article.date() + " ") + ListText.quote(quotation);
    }

    private static String quotationWithSpeaker(QuotationView quotation) {
        return quotation(quotation)
                + (quotation.speaker().isEmpty() ? "" : " (" + Terminal.plain(quotation.speaker()) + ")");
    }

    private static String other(NamedThing thing) {
        return Terminal.plain(thing.label()) + " (" + thing.type() + ") <" + thing.iri() + ">"
                + (thing.apart().isEmpty() ? "" : ", in “" + Terminal.plain(thing.apart()) + "”");
    }
}
