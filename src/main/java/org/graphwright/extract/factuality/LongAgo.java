package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.graphwright.model.Mention;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;

/**
 * Tells where a title stands beside a year so long before the article that who bore it then bears it no longer: "In 1861 President
 * Lincoln …", "President Lincoln signed the act in 1862". Immutable.
 */
final class LongAgo {
    /** So many years few hold an office; set by hand. */
    private static final int YEARS = 10;

    /** Dates open a sentence behind so many words at most: "On the", "In early". */
    private static final int OPENING = 3;

    /** A year, or one in which a century or decade is not told, in ISO 8601 or EDTF. */
    private static final Pattern YEAR = Pattern.compile("([0-9]{2})([0-9X])([0-9X])(?:-.*)?");

    private final Ontology ontology;
    private final FactualityWords lists;

    LongAgo(Ontology ontology, FactualityWords lists) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.lists = requireNonNull(lists, "lists is null");
    }

    /** True of an office that the sentence of who holds it speaks of as of such a year. */
    boolean isOf(Reading reading, Statement statement) {
        LocalDate day = reading.article().date();
        Optional<Sentence> sentence =
                reading.sentenceAt(statement.subject().span().begin());
        if (day == null || sentence.isEmpty() || !isOffice(statement.property())) {
            return false;
        }
        ClauseText words = new ClauseText(sentence.get());
        Words holder = words.words(statement.subject().span());
        return reading.mentionsIn(sentence.get().span()).stream()
                .filter(date -> isOld(date, day))
                .anyMatch(date -> governs(words, words.words(date.span()), holder));
    }

    private boolean isOffice(PropertyName property) {
        return property.equals(Properties.MINISTER_OF)
                || property.equals(Properties.POSITION)
                || ontology.implies(property, Properties.HEAD_OF);
    }

    private static boolean isOld(Mention date, LocalDate day) {
        String value = date.value();
        if (!date.isDate() || value == null) {
            return false;
        }
        Matcher year = YEAR.matcher(value);
        return year.matches() && Integer.parseInt(value.substring(0, 4).replace('X', '9')) + YEARS < day.getYear();
    }

    private boolean governs(ClauseText words, Words date, Words holder) {
        if (date.to() <= holder.from()) {
            return date.from() <= OPENING
                    && isOneClause(words, date.to(), holder.from(), 0)
                    && isOneClause(words, holder.to(), verbBehind(words, holder.to()) + 1, 1);
        }
        return holder.to() < date.from()
                && words.is(date.from() - 1, "in", "on", "during", "of")
                && isOneClause(words, holder.to(), date.from(), 1)
                && !hasComma(words, holder.to(), date.from());
    }

    private static boolean hasComma(ClauseText words, int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> words.is(at, ","));
    }

    /** The last word of the first row of verbs; the last of the sentence where there is none. */
    private static int verbBehind(ClauseText words, int from) {
        int at = from;
        while (at + 1 < words.size() && !(words.isVerb(at) && !words.isVerb(at + 1) && !words.isAdverb(at + 1))) {
            at++;
        }
        return Math.min(at, words.size() - 1);
    }

    /** True where no other clause begins from one word to another, with at most so many verbs between, none of beginning. */
    private boolean isOneClause(ClauseText words, int from, int to, int mostVerbs) {
        int verbs = 0;
        for (int at = from; at < to; at++) {
            if (words.is(at, ";", ":", "\"", "but") || words.tag(at).startsWith("W")) {
                return false;
            }
            if (words.isVerb(at) && lists.verbOfBeginning.isAt(words, at)) {
                return false;
            }
            boolean group = words.isVerb(at) && (at == from || !words.isVerb(at - 1) && !words.isAdverb(at - 1));
            verbs += group ? 1 : 0;
        }
        return verbs <= mostVerbs;
    }
}
