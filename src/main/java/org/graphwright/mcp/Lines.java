package org.graphwright.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.graphwright.explore.ArticleRef;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.Passage;
import org.graphwright.explore.QuotationView;
import org.graphwright.explore.ThingRef;
import org.graphwright.model.Status;
import org.graphwright.query.NamedThing;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one answer: things, facts, sentences and quotations, with their IRIs; what is of articles is marked as {@link Quoted} has it. Articles have
 * numbers, which {@link #sources} explains.
 */
final class Lines {
    /** Characters: longer ones are lists or tables; by hand. */
    private static final int LONGEST_SENTENCE = 800;

    private final Map<String, ArticleRef> articles = new LinkedHashMap<>();

    static String thing(NamedThing thing) {
        String names = thing.aliases().isEmpty()
                ? ""
                : "; also "
                        + thing.aliases().stream().limit(5).map(Quoted::name).collect(Collectors.joining(", "));
        return Quoted.name(thing.label()) + " (" + thing.type() + ") <" + thing.iri() + "> "
                + counted(thing.mentions(), "mention") + names;
    }

    static String thing(ThingRef thing) {
        return Quoted.name(thing.label()) + " <" + thing.iri() + ">";
    }

    /** Day, title and IRI, and where the article can be read. */
    static String article(ArticleRef article) {
        return (article.date().isEmpty() ? "" : article.date() + " ") + titled(article);
    }

    /** The same without the day. */
    static String titled(ArticleRef article) {
        return Quoted.title(article.title()) + " <"
                + article.iri() + ">"
                + (article.url().isEmpty() || article.url().equals(article.iri())
                        ? ""
                        : " at <" + Quoted.line(article.url()) + ">")
                + (article.copyOf().isEmpty() ? "" : ", a copy of <" + article.copyOf() + ">");
    }

    /** What is said, and how sure that is; then so many sentences, each with its article. */
    String fact(FactSummary fact, int sentences) {
        StringBuilder text = new StringBuilder();
        text.append(thing(fact.subject()))
                .append(" | ")
                .append(Quoted.name(fact.label()))
                .append(" | ")
                .append(object(fact.object(), fact.value()))
                .append("\n  ")
                .append(howSure(fact))
                .append('\n');
        fact.passages().stream().limit(sentences).forEach(passage -> text.append(passage(passage)));
        return text.toString();
    }

    static String object(@Nullable ThingRef object, String value) {
        return object == null ? Quoted.title(value) : thing(object);
    }

    static String howSure(FactSummary fact) {
        String by = counted(fact.articles(), "article");
        String days = fact.first().isEmpty()
                ? ""
                : fact.first().equals(fact.last()) ? ", " + fact.first() : ", " + fact.first() + " to " + fact.last();
        if (fact.status() == Status.ASSERTED) {
            return "belief " + figure(fact.belief()) + " by " + by + days;
        }
        return (fact.status() == Status.CLAIMED ? "only claimed, not asserted, by " : "denied by ") + by + days;
    }

    /** The sentence, and below it where it stands. */
    String passage(Passage passage) {
        List<String> notes = new ArrayList<>();
        if (!passage.when().isEmpty()) {
            notes.add("when " + Quoted.name(passage.when()));
        }
        if (!passage.claimedBy().isEmpty()) {
            notes.add("as claimed by " + Quoted.name(passage.claimedBy()));
        }
        if (passage.negated()) {
            notes.add("denied");
        }
        if (!passage.relation().isEmpty()) {
            notes.add("relation " + Quoted.title(passage.relation()));
        }
        return sentence(passage.sentence(), passage.article(), notes.isEmpty() ? "" : "; " + String.join(", ", notes));
    }

    String quotation(QuotationView quotation) {
        String speaker = quotation.speaker().isEmpty() ? "somebody" : Quoted.name(quotation.speaker());
        return speaker + (quotation.direct() ? " said, in these words:" : " said, in the article's words:") + "\n"
                + sentence(quotation.quote(), quotation.article(), "");
    }

    /** A sentence or more, cut where no sentence is so long, and below it where it stands and what else there is to say. */
    String sentence(String text, ArticleRef article, String note) {
        return Quoted.sentence(Quoted.cut(Quoted.line(text), LONGEST_SENTENCE)) + "\n  in " + cited(article) + note
                + "\n";
    }

    /** The article's number, such as {@code [3]}. */
    private String cited(ArticleRef article) {
        articles.putIfAbsent(article.iri(), article);
        return "[" + (new ArrayList<>(articles.keySet()).indexOf(article.iri()) + 1) + "]";
    }

    /** The articles by their numbers, a line each; nothing where none was cited. */
    String sources() {
        StringBuilder text = new StringBuilder(articles.isEmpty() ? "" : "\nsources:\n");
        int number = 0;
        for (ArticleRef article : articles.values()) {
            number++;
            text.append('[')
                    .append(number)
                    .append("] ")
                    .append(article(article))
                    .append('\n');
        }
        return text.toString();
    }

    static String counted(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    static String figure(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }
}
