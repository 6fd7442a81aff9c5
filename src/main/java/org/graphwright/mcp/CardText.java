package org.graphwright.mcp;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.graphwright.explore.Card;
import org.graphwright.explore.EventView;
import org.graphwright.explore.FactGroup;
import org.graphwright.explore.ThingRef;
import org.graphwright.query.Prefixes;

/** A thing's card in few lines, each part with what gives the rest of it. */
final class CardText {
    private final Lines lines = new Lines();
    private final int sentences;
    private final int listed;

    /**
     * @param sentences given for a fact
     * @param listed facts of a property, events, quotations and articles given at most
     */
    CardText(int sentences, int listed) {
        this.sentences = sentences;
        this.listed = listed;
    }

    String write(Card card) {
        StringBuilder text = new StringBuilder();
        text.append(Quoted.name(card.thing().label()))
                .append(" (")
                .append(String.join(", ", card.types()))
                .append(") <")
                .append(card.thing().iri())
                .append(">\n");
        if (!card.summary().isEmpty()) {
            text.append(Quoted.line(card.summary())).append('\n');
        }
        if (!card.thing().aliases().isEmpty()) {
            text.append("also called ")
                    .append(card.thing().aliases().stream()
                            .limit(listed)
                            .map(Quoted::name)
                            .collect(Collectors.joining("; ")))
                    .append('\n');
        }
        card.identifiers().forEach(iri -> text.append("same as <").append(iri).append(">\n"));
        card.namesakes().stream()
                .limit(listed)
                .forEach(other -> text.append("not to be confused with ")
                        .append(Lines.thing(other))
                        .append('\n'));
        text.append(Lines.counted(card.thing().mentions(), "mention"))
                .append(" in ")
                .append(Lines.counted(card.articles().size(), "article"))
                .append('\n');
        card.facts().forEach(group -> text.append(facts(group)));
        part(text, "events", card.events(), this::event, "timeline");
        if (!card.lessSureEvents().isEmpty()) {
            text.append(card.lessSureEvents().size()).append(" less sure events: timeline\n");
        }
        part(text, "quotations by it", card.quotations(), lines::quotation, "quotations");
        part(text, "quotations about it", card.quotationsAbout(), lines::quotation, "quotations with which: about");
        part(text, "articles", card.articles(), article -> Lines.article(article) + "\n", "articles with thing");
        return text.append(lines.sources()).toString();
    }

    private String facts(FactGroup group) {
        StringBuilder text = new StringBuilder("\n" + Quoted.name(group.title()) + ":\n");
        group.facts().stream().limit(listed).forEach(fact -> {
            ThingRef other = group.inverse() ? fact.subject() : fact.object();
            text.append(group.mixed() ? "- " + Quoted.name(fact.label()) + ": " : "- ")
                    .append(other == null ? Quoted.title(fact.value()) : Lines.thing(other))
                    .append(", ")
                    .append(Lines.howSure(fact))
                    .append('\n');
            fact.passages().stream().limit(sentences).forEach(passage -> text.append(lines.passage(passage)));
        });
        int left = Math.max(0, group.facts().size() - listed);
        int unsure = group.lessSure().size();
        if (left + unsure > 0) {
            text.append(left > 0 ? left + " more" : "")
                    .append(left > 0 && unsure > 0 ? " and " : "")
                    .append(unsure > 0 ? unsure + " less sure" : "")
                    .append(": why with property ")
                    .append(Prefixes.STANDARD.shorten(group.property()))
                    .append(" and this thing as ")
                    .append(group.inverse() ? "object" : "subject")
                    .append('\n');
        }
        return text.toString();
    }

    private String event(EventView event) {
        return "- " + (event.when().isEmpty() ? "" : event.when() + " ") + Quoted.name(event.label())
                + (event.future() ? " (to come)" : "") + (event.negated() ? " (denied)" : "") + "\n"
                + lines.sentence(event.sentence(), event.article(), "");
    }

    private <T> void part(StringBuilder text, String title, List<T> all, Function<T, String> write, String tool) {
        if (all.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append(":\n");
        all.stream().limit(listed).map(write).forEach(text::append);
        if (all.size() > listed) {
            text.append(all.size() - listed).append(" more: ").append(tool).append('\n');
        }
    }
}
