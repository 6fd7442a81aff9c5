package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.query.HtmlText;

/**
 * What is known of a thing, or of how two hang together, as a page of HTML to print: facts with their sentences, events, quotations, and a
 * numbered list of the articles that all of it is from. Needs nothing of other hosts; all text is data.
 */
public final class Dossier {
    private static final Pattern MARK = Pattern.compile("</?b>");

    private final String style;
    private final List<String> notes;
    private final StringBuilder page = new StringBuilder();
    private final List<ArticleRef> articles = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> quoted = new HashSet<>();
    private final Set<Integer> again = new TreeSet<>();

    /**
     * @param style what stands in the page's head for its looks, as HTML
     * @param notes a user's notes, printed at the beginning
     */
    public Dossier(String style, List<String> notes) {
        this.style = requireNonNull(style, "style is null");
        this.notes = List.copyOf(notes);
    }

    /** The page of a thing. */
    public String of(Card card) {
        begin(card.thing().label(), card.summary());
        if (!card.thing().aliases().isEmpty()) {
            paragraph("also", "Also " + String.join(", ", card.thing().aliases()));
        }
        if (!card.identifiers().isEmpty()) {
            page.append("<p class=\"also\">Elsewhere ")
                    .append(card.identifiers().stream().map(HtmlText::linked).collect(Collectors.joining(", ")))
                    .append("</p>\n");
        }
        int mentioned = card.articles().size() - card.copies();
        paragraph("also", "Mentioned " + times(card.thing().mentions(), "time") + " in " + times(mentioned, "article"));
        card.facts().forEach(this::group);
        lessSure(card.facts());
        events("Events", card.events());
        events("Less sure events", card.lessSureEvents());
        quotations("Quotations", card.quotations());
        quotations("Quotations about it", card.quotationsAbout());
        return end();
    }

    /** The page of ways between two things; at least one. */
    public String of(List<FoundPath> paths) {
        List<PathStep> first = paths.get(0).steps();
        begin(
                first.get(0).from().label() + " and "
                        + first.get(first.size() - 1).to().label(),
                "How they hang together");
        for (FoundPath path : paths) {
            heading("By way of " + path.steps().size() + (path.steps().size() == 1 ? " fact" : " facts"));
            path.steps()
                    .forEach(step -> fact(
                            step.fact(),
                            step.fact().subject().label() + " " + step.fact().label() + " "
                                    + step.fact().value()));
        }
        return end();
    }

    /** The articles of the page that was made last, in the order of their numbers. */
    public List<ArticleRef> articles() {
        return List.copyOf(articles);
    }

    private void begin(String title, String summary) {
        page.setLength(0);
        articles.clear();
        numbers.clear();
        quoted.clear();
        again.clear();
        page.append(HtmlText.pageBegin(title, style));
        if (!summary.isEmpty()) {
            paragraph("summary", summary);
        }
        notes.forEach(note -> paragraph("note", note));
    }

    private String end() {
        heading("Articles");
        page.append("<ol class=\"articles\">\n");
        int number = 0;
        for (ArticleRef article : articles) {
            number++;
            page.append("<li id=\"a")
                    .append(number)
                    .append("\">")
                    .append(cited(article))
                    .append("</li>\n");
        }
        return page.append("</ol>\n</main>\n</body>\n</html>\n").toString();
    }

    /** Its citation, with the web address as a link. */
    private static String cited(ArticleRef article) {
        String text = Citations.text(article);
        return article.url().isEmpty() || !text.endsWith(article.url())
                ? HtmlText.escaped(text)
                : HtmlText.escaped(
                                text.substring(0, text.length() - article.url().length()))
                        + HtmlText.linked(article.url());
    }

    private void group(FactGroup group) {
        if (group.facts().isEmpty()) {
            return;
        }
        heading(group.title());
        group.facts().forEach(fact -> fact(fact, group.otherEnd(fact)));
    }

    /** What is likely enough to be told and not to be taken for certain, apart from what is. */
    private void lessSure(List<FactGroup> groups) {
        if (groups.stream().allMatch(group -> group.lessSure().isEmpty())) {
            return;
        }
        heading("Less sure");
        groups.forEach(group -> group.lessSure()
                .forEach(fact -> fact(fact, (group.mixed() ? "" : group.title() + ": ") + group.otherEnd(fact))));
    }

    private static String times(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private void fact(FactSummary fact, String said) {
        page.append("<section class=\"fact\">\n<h3>")
                .append(HtmlText.escaped(said))
                .append("</h3>\n");
        String days = fact.first().equals(fact.last()) ? fact.first() : fact.first() + " to " + fact.last();
        paragraph(
                "figures",
                "belief " + Math.round(fact.belief() * 100) + " % by " + times(fact.articles(), "article")
                        + (days.isEmpty() ? "" : ", " + days));
        fact.passages().forEach(passage -> quoteHtml(marked(passage), claim(passage), passage.article()));
        again("in what is quoted above from ");
        page.append("</section>\n");
    }

    /** Where the sentences of what was written last are quoted already. */
    private void again(String where) {
        if (!again.isEmpty()) {
            page.append("<p class=\"figures\">").append(where);
            again.forEach(number -> page.append("<a href=\"#a")
                    .append(number)
                    .append("\">[")
                    .append(number)
                    .append("]</a> "));
            page.append("</p>\n");
            again.clear();
        }
    }

    /** The sentence with the words for subject and object in bold. */
    private static String marked(Passage passage) {
        String sentence = passage.sentence();
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (Mark mark : passage.marks()) {
            if (mark.begin() >= at && mark.end() <= sentence.length()) {
                html.append(HtmlText.escaped(sentence.substring(at, mark.begin())))
                        .append("<b>")
                        .append(HtmlText.escaped(sentence.substring(mark.begin(), mark.end())))
                        .append("</b>");
                at = mark.end();
            }
        }
        return html.append(HtmlText.escaped(sentence.substring(at))).toString();
    }

    private static String claim(Passage passage) {
        return passage.claimedBy().isEmpty() ? "" : "according to " + passage.claimedBy();
    }

    private void events(String title, List<EventView> events) {
        if (!events.isEmpty()) {
            heading(title);
            events.forEach(this::event);
        }
    }

    private void event(EventView event) {
        page.append("<section class=\"fact\">\n<h3>")
                .append(HtmlText.escaped(
                        (event.getSaidWhen() + " " + (event.negated() ? "not: " : "") + event.label()).strip()
                                + (event.future() ? " (to come)" : "")))
                .append("</h3>\n");
        paragraph("figures", Math.round(event.confidence() * 100) + " % sure by " + times(event.articles(), "article"));
        quote(event.sentence(), "", event.article());
        again("in what is quoted above from ");
        page.append("</section>\n");
    }

    private void quotations(String title, List<QuotationView> quotations) {
        if (!quotations.isEmpty()) {
            heading(title);
            quotations.forEach(said ->
                    quote(said.direct() ? "“" + said.quote() + "”" : said.quote(), said.speaker(), said.article()));
            again("other words are among what is quoted above from ");
        }
    }

    private void quote(String text, String whose, ArticleRef article) {
        quoteHtml(HtmlText.escaped(text), whose, article);
    }

    /** A sentence once: facts that stand in one that is quoted already say where. */
    private void quoteHtml(String html, String whose, ArticleRef article) {
        int number = numbers.computeIfAbsent(article.iri(), iri -> {
            articles.add(article);
            return articles.size();
        });
        if (!quoted.add(number + " " + whose + " " + MARK.matcher(html).replaceAll(""))) {
            again.add(number);
            return;
        }
        page.append("<blockquote><p>")
                .append(html)
                .append(" <a href=\"#a")
                .append(number)
                .append("\">[")
                .append(number)
                .append("]</a></p>");
        String when = article.date();
        String said = whose.isEmpty() || when.isEmpty() ? whose + when : whose + ", " + when;
        if (!said.isEmpty()) {
            page.append("<footer>").append(HtmlText.escaped(said)).append("</footer>");
        }
        page.append("</blockquote>\n");
    }

    private void heading(String text) {
        page.append("<h2>").append(HtmlText.escaped(text)).append("</h2>\n");
    }

    private void paragraph(String kind, String text) {
        page.append("<p class=\"")
                .append(kind)
                .append("\">")
                .append(HtmlText.escaped(text))
                .append("</p>\n");
    }
}
