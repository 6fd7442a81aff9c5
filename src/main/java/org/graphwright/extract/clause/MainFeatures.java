package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.graphwright.extract.trained.About;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.DayRange;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against each of an article's events as the one that it is about: the model, where it stands and how often it is told,
 * the title, the main clause of the first sentence, and its day. Their weights are learned by {@code src/training/main}.
 */
public final class MainFeatures {
    /** In days: news is not older. */
    private static final int RECENT = 14;

    /** In days: an interview may open with a study of the month before. */
    private static final int STILL_NEWS = 60;

    /**
     * The weights of a logistic choice, in the order of {@link #of}. Learned from 624 annotated stories, each told by a head that had not
     * learnt from it, few of which have a title, and 84 articles of Wikinews with titles, judged by eye. Of stories left out 495 have a right
     * main event with them, 382 with its class; 472 and 382 had one without those for the title's verbs, asides and days, and with weights learned for the class alone. The last but one was
     * learned beside the others from 142 articles of Wikinews and the annotated stories; the last by trying: of 2,652 training stories, told by heads that had
     * not learnt from them, 1,836 have a right main event with its class without it, 1,873 with 0.35, 1,866 with 0.5, and of 990 articles with titles
     * 761, 814 and 833.
     */
    private static final double[] WEIGHTS = {
        0.37, -1.11, 2.38, 0.13, 1.30, 0.45, -0.73, 1.20, -0.90, 0.42, -0.73, 0.50, 0.75
    };

    /** The place of {@link ToldEvent#main} among the features. */
    private static final int MODEL = 0;

    /** The place of what is recent. */
    private static final int IS_RECENT = 9;

    /** The place of {@link ToldEvent#confidence}. */
    private static final int SURE = 2;

    private final Ontology ontology;
    private final DateOfTold dateOfTold;

    /** @param dateOf the ISO 8601 value of the date that governs a passage, or null */
    public MainFeatures(Ontology ontology, BiFunction<Reading, Span, @Nullable String> dateOf) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.dateOfTold = new DateOfTold(dateOf);
    }

    /**
     * Those of each event, in the order of {@code events}.
     *
     * @param ofTitle what the title tells by itself
     * @param about what the article is about as a whole; null where the model does not tell
     */
    public List<double[]> of(Reading reading, List<ToldEvent> events, List<ToldEvent> ofTitle, @Nullable About about) {
        Headline headline = Headline.of(reading.article(), ofTitle);
        LeadClause lead = LeadClause.of(ontology, reading);
        List<Span> titled = TitledVerbs.of(reading);
        List<Span> titledNouns = TitledVerbs.nouns(reading, lead);
        int begin =
                events.stream().mapToInt(event -> first(reading, event)).min().orElse(0);
        List<double[]> features = new ArrayList<>();
        for (ToldEvent event : events) {
            double[] byTitle = headline.speaksFor(reading.article().text(), event);
            boolean isTitled = event.passages().stream().anyMatch(titled::contains)
                    && !headline.chiefIsOther(reading.article().text(), event);
            Optional<Long> days = daysBefore(reading, event);
            boolean isRecent = days.filter(d -> d >= 0 && d <= RECENT).isPresent();
            features.add(new double[] {
                event.main(),
                Math.sqrt(first(reading, event) - begin),
                event.confidence(),
                byTitle[0],
                byTitle[1],
                byTitle[2],
                byTitle[3],
                isTitled ? 1 : 0,
                lead.isAside(event.passages()) ? 1 : 0,
                isRecent ? 1 : 0,
                days.isPresent() && !isRecent ? 1 : 0,
                event.passages().stream().anyMatch(p -> titledNouns.stream().anyMatch(p::overlaps)) ? 1 : 0,
                about == null ? 0 : AboutClass.of(event, about).odds()
            });
        }
        return features;
    }

    /** True where the first sentence with a verb has a date close before the article's: a portrait begins with nothing new. */
    boolean opensWithNews(Reading reading) {
        LocalDate today = reading.article().date();
        Span lead = LeadClause.of(ontology, reading).sentence();
        return today != null
                && lead != null
                && reading.mentionsIn(lead).stream()
                        .filter(Mention::isDate)
                        .flatMap(date -> Optional.ofNullable(date.value()).flatMap(DayRange::of).stream())
                        .map(range -> ChronoUnit.DAYS.between(range.last(), today))
                        .anyMatch(days -> days >= 0 && days <= STILL_NEWS);
    }

    /** True of the features of what the text dates within the two weeks before it. */
    static boolean isRecent(double[] features) {
        return features[IS_RECENT] > 0;
    }

    /** True of what is first told with a date longer ago than news can be. */
    boolean isLongAgo(Reading reading, ToldEvent event) {
        LocalDate today = reading.article().date();
        Span first = event.passages().stream().min(Comparator.naturalOrder()).orElseThrow();
        return today != null
                && Optional.ofNullable(dateOfTold.at(reading, first))
                        .flatMap(DayRange::of)
                        .filter(days -> days.last().isBefore(today.minusDays(STILL_NEWS)))
                        .isPresent();
    }

    /** What the features say together, as the logarithm of odds up to a constant. */
    static double weigh(double[] features) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += WEIGHTS[i] * features[i];
        }
        return sum;
    }

    /** What the model says alone, of an event of a title. */
    static double byModel(ToldEvent event) {
        return WEIGHTS[MODEL] * event.main() + WEIGHTS[SURE] * event.confidence();
    }

    private static int first(Reading reading, ToldEvent event) {
        return event.passages().stream()
                .mapToInt(passage -> reading.sentenceIndex(passage.begin()))
                .min()
                .orElseThrow();
    }

    private Optional<Long> daysBefore(Reading reading, ToldEvent event) {
        LocalDate today = reading.article().date();
        String date = today == null ? null : dateOfTold.of(reading, event, false);
        if (date == null || today == null) {
            return Optional.empty();
        }
        return DayRange.of(date).map(range -> ChronoUnit.DAYS.between(range.last(), today));
    }
}
