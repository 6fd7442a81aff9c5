package org.graphwright.cli;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.explore.ArticlePage;
import org.graphwright.explore.EventView;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.QuotationView;
import org.graphwright.explore.ThingRef;
import org.graphwright.model.DayText;

/** Writes what was read in an article: the things that it mentions most, facts, events and quotations in the order of its text. */
final class ArticleText {
    private final PassageText passages;
    private final ListText lists;

    /**
     * @param passages writes sentences
     * @param listed how many of each list are written at most
     */
    ArticleText(PassageText passages, int listed) {
        this.passages = requireNonNull(passages, "passages is null");
        this.lists = new ListText(listed);
    }

    String write(ArticlePage page) {
        StringBuilder text = new StringBuilder();
        text.append(Terminal.plain(page.citation())).append('\n');
        text.append("  <").append(page.article().iri()).append(">\n");
        if (!page.source().isEmpty()) {
            text.append("  from ").append(Terminal.plain(page.source())).append('\n');
        }
        if (!page.article().copyOf().isEmpty()) {
            text.append("  copy of <").append(page.article().copyOf()).append(">\n");
        }
        List<Map.Entry<ThingRef, Long>> things = things(page);
        text.append("  ")
                .append(Terminal.counted(page.mentions().size(), "mention"))
                .append(" of ")
                .append(Terminal.counted(things.size(), "thing"))
                .append('\n');
        lists.list(
                text,
                "mentions",
                things,
                entry -> Terminal.plain(entry.getKey().label()) + " ("
                        + entry.getKey().type() + ")"
                        + (entry.getValue() > 1 ? "  " + entry.getValue() + " times" : ""));
        lists.list(text, "facts", page.facts(), this::fact);
        lists.list(text, "events", page.events(), ArticleText::event);
        lists.list(text, "quotations", page.quotations(), ArticleText::quotation);
        return text.toString();
    }

    /** Those mentioned most first, of those mentioned as often whoever stands first in the text. */
    private static List<Map.Entry<ThingRef, Long>> things(ArticlePage page) {
        Map<ThingRef, Long> times = new LinkedHashMap<>();
        for (ArticlePage.MentionMark mention : page.mentions()) {
            ThingRef thing = mention.thing();
            if (thing != null) {
                times.merge(thing, 1L, Long::sum);
            }
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.<ThingRef, Long>comparingByValue().reversed())
                .toList();
    }

    private String fact(FactSummary fact) {
        return Terminal.plain(fact.subject().label() + ", " + fact.label() + ": " + fact.value())
                + switch (fact.status()) {
                    case ASSERTED -> "";
                    case CLAIMED -> " (claimed)";
                    case DENIED -> " (denied)";
                    case HYPOTHETICAL -> " (supposed)";
                }
                + (fact.passages().isEmpty()
                        ? ""
                        : "\n      " + passages.sentence(fact.passages().get(0)));
    }

    private static String event(EventView event) {
        return (event.when().isEmpty() ? "" : DayText.of(event.when()) + " ") + Terminal.plain(event.label())
                + (event.future() ? " (to come)" : "")
                + (event.negated() ? " (denied)" : "")
                + ": " + Terminal.plain(event.sentence());
    }

    private static String quotation(QuotationView quotation) {
        return (quotation.speaker().isEmpty() ? "" : Terminal.plain(quotation.speaker()) + ": ")
                + ListText.quote(quotation);
    }
}
