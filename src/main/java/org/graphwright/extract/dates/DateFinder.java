package org.graphwright.extract.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.graphwright.extract.dates.DateGrammar.Expression;
import org.graphwright.language.Characters;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of time by a grammar of its own and gives them their ISO 8601 value against the article's date, or the date line
 * at its top. Date mentions found before keep their id and get their value; expressions that nobody found become mentions; those
 * inside a name ("2018 FIFA World Cup") stay part of the name. What is relative has no value where the article has no date.
 */
public final class DateFinder {
    /** What the model takes for a date says when, though the words around it do not: "(died 1752)". */
    private static final Pattern OLD_YEAR = Pattern.compile("1[0-8]\\d\\d");

    /** Set by hand, as the other. */
    private static final double SURE = 0.9;
    /** An expression of which no date is known. */
    private static final double VAGUE = 0.6;

    private final DateGrammar grammar;

    public DateFinder(Ontology ontology) {
        this.grammar = new DateGrammar(
                Objects.requireNonNull(ontology, "ontology is null").words(WordLists.SPEECH));
    }

    /** The reading with its dates. New mentions have the ids {@code d1}, {@code d2}, … */
    public Reading find(Reading reading) {
        LocalDate today = Dateline.of(reading.article()).orElse(null);
        List<Expression> expressions =
                grammar.find(Characters.plain(reading.article().text()), reading.sentences(), today);
        List<Mention> mentions = new ArrayList<>();
        List<Expression> free = new ArrayList<>(expressions);
        for (Mention mention : joined(reading.mentions(), expressions)) {
            List<Expression> inside =
                    expressions.stream().filter(e -> overlap(e, mention)).toList();
            free.removeAll(inside);
            mentions.add(
                    mention.isDate()
                            ? valued(
                                    mention,
                                    inside,
                                    reading.mentions(),
                                    reading.article().text())
                            : mention);
        }
        int number = 0;
        for (Expression expression : free) {
            number++;
            mentions.add(new Mention(
                    new MentionId("d" + number),
                    expression.begin(),
                    expression.end(),
                    Mention.DATE,
                    MentionKind.NAME,
                    null,
                    expression.value().written() == null ? VAGUE : SURE,
                    expression.value().written()));
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return reading.withMentions(mentions);
    }

    /** The mentions, those dates as one that lie in one expression: "1950" and "1955" of "between 1950 and 1955". */
    private static List<Mention> joined(List<Mention> mentions, List<Expression> expressions) {
        List<Mention> joined = new ArrayList<>();
        for (Mention mention : mentions) {
            Mention last = joined.isEmpty() ? mention : joined.get(joined.size() - 1);
            boolean same = last.isDate()
                    && mention.isDate()
                    && last != mention
                    && expressions.stream().anyMatch(e -> overlap(e, last) && overlap(e, mention));
            if (same) {
                joined.set(joined.size() - 1, last.withSpan(last.begin(), mention.end()));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    private static Mention valued(Mention mention, List<Expression> inside, List<Mention> all, String text) {
        if (inside.isEmpty()) {
            String words = mention.span().of(text);
            return OLD_YEAR.matcher(words).matches() ? mention.withValue(words) : mention;
        }
        Span widest = new Span(
                Math.min(mention.begin(), inside.get(0).begin()),
                Math.max(mention.end(), inside.get(inside.size() - 1).end()));
        boolean free = all.stream()
                .noneMatch(m -> !m.span().overlaps(mention.span()) && m.span().overlaps(widest));
        Mention whole = free ? mention.withSpan(widest.begin(), widest.end()) : mention;
        return whole.withValue(value(inside));
    }

    /** One expression's value; of several the period from the first to the last. */
    private static @Nullable String value(List<Expression> inside) {
        Expression first = inside.get(0);
        Expression last = inside.get(inside.size() - 1);
        if (first == last) {
            return first.value().written();
        }
        if (first.value().period() == null || last.value().period() == null) {
            return first.value().written() != null
                    ? first.value().written()
                    : last.value().written();
        }
        return Period.between(first.value().period(), last.value().period()).value();
    }

    private static boolean overlap(Expression expression, Mention mention) {
        return expression.begin() < mention.end() && mention.begin() < expression.end();
    }
}
