package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.Article;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;

/**
 * A headline with which the text itself opens, as files without a field for it do and as a field for it may say once more. What it tells is
 * what a title tells: read as a first sentence, all that stands in it has the words of the title, and a headline's "falls silent" is taken for what
 * the article is about rather than the closure of which it tells.
 */
final class HeadlineInText {
    /** Characters; longer is no headline. */
    private static final int LONGEST = 160;

    /** A text with less behind its first line, in lengths of it, is a list or a note. */
    private static final int LEAST_BODY = 3;

    private static final Pattern FIRST_LINE = Pattern.compile("\\s*+([^\\n]*\\S)[^\\S\\n]*+\\n\\s*+(?=\\S)");

    /** Words enough for a verb with somebody and something, no mark of a sentence's end, and no day, author or place alone. */
    private static final Pattern HEADLINE = Pattern.compile(
            "(?!By |\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|date )[\\p{L}\\p{N}'‘\"“](?:\\S*[^\\S\\n]+){4,}\\S*[\\p{L}\\p{N}'’\"”]");

    private HeadlineInText() {}

    /** The characters of it; empty where the text opens with none. */
    static Optional<Span> of(Article article) {
        String text = article.text();
        var line = FIRST_LINE.matcher(text);
        if (!line.lookingAt()) {
            return Optional.empty();
        }
        String first = line.group(1);
        String title = article.title();
        boolean isHeadline = title == null
                ? first.length() <= LONGEST
                        && line.group().indexOf('\n') < line.group().lastIndexOf('\n')
                        && text.length() - line.end() >= LEAST_BODY * first.length()
                        && HEADLINE.matcher(first).matches()
                : plain(first).equals(plain(title));
        return isHeadline ? Optional.of(new Span(line.start(1), line.end(1))) : Optional.empty();
    }

    /**
     * The same with blanks for the headline, which becomes the title where there is none, and without the sentences and mentions in it. Offsets and
     * entities stay.
     */
    static Reading leaveOut(Reading reading) {
        Article article = reading.article();
        return of(article)
                .map(headline -> {
                    String blank = " ".repeat(headline.length());
                    String text = article.text();
                    Article body = article.withText(
                            text.substring(0, headline.begin()) + blank + text.substring(headline.end()));
                    return new Reading(
                                    article.title() == null ? body.withTitle(headline.of(text)) : body,
                                    reading.sentences().stream()
                                            .filter(sentence -> sentence.begin() >= headline.end())
                                            .toList(),
                                    List.of())
                            .withEntities(
                                    reading.mentions().stream()
                                            .filter(mention -> mention.begin() >= headline.end())
                                            .toList(),
                                    reading.entities())
                            .withQuotations(reading.quotations())
                            .withFacts(reading.facts());
                })
                .orElse(reading);
    }

    /**
     * What the text tells of behind its headline. A place that the headline gives such an event, as one does more often than a sentence, is told where the text
     * names it first.
     */
    static List<ToldEvent> leaveOut(Reading reading, List<ToldEvent> told) {
        int begin = of(reading.article()).map(Span::end).orElse(0);
        List<ToldEvent> behind = new ArrayList<>();
        for (ToldEvent event : told) {
            List<Span> passages = event.passages().stream()
                    .filter(passage -> passage.begin() >= begin)
                    .toList();
            if (!passages.isEmpty()) {
                behind.add(event.with(
                        passages,
                        event.fillers().stream()
                                .flatMap(filler -> behind(reading, filler, begin).stream())
                                .toList()));
            }
        }
        return behind;
    }

    private static Optional<Filler> behind(Reading reading, Filler filler, int begin) {
        if (filler.span().begin() >= begin) {
            return Optional.of(filler);
        }
        if (!filler.role().equals(ToldEvents.PLACE)) {
            return Optional.empty();
        }
        return reading.mentionsAt(filler.span()).stream()
                .flatMap(mention -> Stream.ofNullable(mention.entity()))
                .flatMap(place -> reading.mentionsOf(place).stream())
                .filter(mention -> mention.begin() >= begin)
                .findFirst()
                .map(mention -> new Filler(filler.role(), mention.span(), filler.probability()));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
