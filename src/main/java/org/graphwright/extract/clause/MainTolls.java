package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.EventNumber;
import org.graphwright.model.Figure;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;

/** Corrects how many came to harm in the event that an article is about: by what the text says that a number has become, and by the title. */
final class MainTolls {
    /** Before a number that takes the place of an earlier one. */
    private static final Pattern RISEN = Pattern.compile(
            "\\b(?:rose|risen|ris(?:es|ing)|increas(?:ed?|es|ing)|climb(?:ed|s|ing)?|grew|grown|grow(?:s|ing)|jump(?:ed|s|ing)?"
                    + "|soar(?:ed|s|ing)?|(?:went|gone|go(?:es|ing)) up|br(?:ings?|inging|ought)|revis(?:ed?|es|ing)|updat(?:ed?|es|ing))\\b"
                    + "[^.;:]{0,80}?\\bto (?:(?:at least|more than|over|about|around|nearly|almost|some) )?$",
            Pattern.CASE_INSENSITIVE);

    /** Before a number that may be more. */
    private static final Pattern AT_LEAST =
            Pattern.compile("\\b(?:at least|more than|over|no fewer than|a minimum of) $", Pattern.CASE_INSENSITIVE);

    private static final String AFFECTED = "affected";

    /** In these a title's people are those whom it affects. */
    private static final Set<ClassName> FREED = ClassName.setOf("Release", "Rescue");

    /** In characters: what is looked at before a number, a clause. */
    private static final int BEFORE = 120;

    private final Reading reading;
    private final ToldEvent main;
    private final List<Figure> figures;
    private final OtherCounts otherCounts;
    private final Set<String> people;

    /** @param people nouns for those who suffer something and have no name, in the singular */
    MainTolls(Reading reading, ToldEvent main, List<Figure> figures, OtherCounts otherCounts, Set<String> people) {
        this.reading = requireNonNull(reading, "reading is null");
        this.main = requireNonNull(main, "main is null");
        this.figures = List.copyOf(figures);
        this.otherCounts = requireNonNull(otherCounts, "otherCounts is null");
        this.people = Set.copyOf(people);
    }

    /**
     * "At least 30 were injured. … The number increased to 167": the new one holds; so does an exact one that is more than "at least 30".
     *
     * @param own the counted tolls of the event, in order of position
     * @param near those of them that its own sentences tell
     */
    void renew(List<Toll> own, List<Toll> near, Map<String, EventNumber> numbers) {
        for (Toll toll : own) {
            EventNumber known = numbers.get(toll.kind());
            if (known == null) {
                continue;
            }
            boolean isMore = toll.span().begin() >= known.end() && compare(known, toll.count()) < 0;
            boolean isExact = isMore
                    && near.contains(toll)
                    && !toll.more()
                    && isAtLeast(known.begin())
                    && !isAtLeast(toll.span().begin());
            if (isExact || isMore && RISEN.matcher(before(toll.span().begin())).find()) {
                numbers.put(toll.kind(), EventNumbers.number(toll));
            }
        }
    }

    /**
     * A title sums up: where it counts more than the text's words added up to, its number holds, and what is less does not, but where the first
     * sentence of the event has that very number too. Where the text does not have it beside the event, the first word that tells of the event
     * stands for it.
     */
    void byTitle(Map<String, EventNumber> numbers) {
        TitleTolls.of(reading.article().title()).forEach((kind, count) -> {
            EventNumber known = numbers.get(kind);
            if ((known == null || compare(known, count) < 0) && TollOwner.mayHave(kind, main.type())) {
                numbers.put(kind, ofTitle(kind, count));
            } else if (known != null
                    && compare(known, count) > 0
                    && !isSum(known)
                    && !RISEN.matcher(before(known.begin())).find()) {
                stated(count, true).ifPresent(figure -> numbers.put(kind, EventNumbers.number(kind, figure)));
            }
        });
        // "a series of seven pardons and four commutations" are parts of the title's "eleven people"
        EventNumber affected = numbers.get(AFFECTED);
        TitleTolls.people(reading.article().title(), people).stream()
                .filter(count -> affected == null ? FREED.contains(main.type()) : compare(affected, count) < 0)
                .forEach(count -> numbers.put(AFFECTED, ofTitle(AFFECTED, count)));
    }

    private EventNumber ofTitle(String kind, int count) {
        Span told = main.passages().get(0);
        return stated(count, false)
                .map(figure -> EventNumbers.number(kind, figure))
                .orElseGet(() -> new EventNumber(kind, String.valueOf(count), null, told.begin(), told.end()));
    }

    /** Where the text counts so many beside the event. */
    private Optional<Figure> stated(int count, boolean first) {
        return figures.stream()
                .filter(figure -> figure.kind() == Figure.Kind.COUNT
                        && figure.value().equals(String.valueOf(count))
                        && (first ? isInLead(figure) : isBeside(figure))
                        && !otherCounts.isOne(reading, figure))
                .findFirst();
    }

    /** True in the sentences that tell of the event and in the next ones. */
    private boolean isBeside(Figure figure) {
        int sentence = reading.sentenceIndex(figure.begin());
        return main.passages().stream()
                .mapToInt(passage -> sentence - reading.sentenceIndex(passage.begin()))
                .anyMatch(apart -> apart == 0 || apart == 1);
    }

    /** True in the first sentence that tells of the event. */
    private boolean isInLead(Figure figure) {
        int first = main.begin();
        return reading.sentenceIndex(first) == reading.sentenceIndex(figure.begin());
    }

    /** "Five soldiers and three drivers": the title may count one part only. */
    private boolean isSum(EventNumber number) {
        Span span = new Span(number.begin(), number.end());
        return figures.stream().filter(figure -> span.contains(figure.span())).count() > 1
                || span.of(reading.article().text()).matches("(?is).*\\bothers?\\b.*");
    }

    private boolean isAtLeast(int number) {
        return AT_LEAST.matcher(before(number)).find();
    }

    private String before(int number) {
        return reading.article().before(number, BEFORE);
    }

    private static int compare(EventNumber known, long count) {
        return new BigDecimal(known.value()).compareTo(BigDecimal.valueOf(count));
    }
}
