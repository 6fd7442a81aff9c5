package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.graphwright.extract.trained.About;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/** Chooses the event that an article is about: that for which most speaks. */
final class MainEvent {
    /** From here on an event is taken as denied, 0 to 1. */
    private static final double DENIED = 0.5;

    /** The last sentence, from 0, in which an article begins to tell what it is about: behind a dateline and a first one. */
    private static final int LEAD = 2;

    /** So sure the model must be of what is told behind a quotation, 0 to 1; by eye. */
    private static final double SURE = 0.7;

    /** A quotation at the head of an article. */
    private static final Pattern OPENING = Pattern.compile("\\s*[\"“][^\"”]{1,600}[\"”]");

    private static final Pattern DECLARING = Pattern.compile("(?i)declar(?:e|es|ed|ing)");

    private static final ClassName ANNOUNCEMENT = new ClassName("Announcement");

    private final MainFeatures features;

    MainEvent(MainFeatures features) {
        this.features = requireNonNull(features, "features is null");
    }

    /**
     * The main one; empty where none is told that was not denied, and in a digest. An interview is about the talk itself, where it tells of that, or
     * else about the news that it opens with.
     *
     * @param ofTitle what the title tells by itself
     * @param about what the article is about as a whole; null where the model does not tell
     */
    Optional<ToldEvent> of(Reading reading, List<ToldEvent> events, List<ToldEvent> ofTitle, @Nullable About about) {
        if (ArticleKind.isDigest(reading.article())) {
            return Optional.empty();
        }
        boolean isInterview = ArticleKind.isInterview(reading.article());
        List<Span> talks = isInterview ? TitledVerbs.talks(reading) : List.of();
        if (isInterview && talks.isEmpty() && !features.opensWithNews(reading)) {
            return Optional.empty();
        }
        List<double[]> speaking = features.of(reading, events, ofTitle, about);
        Span opening = openingQuotation(reading);
        boolean isToldBehind = events.stream().anyMatch(event -> isNewsBehind(reading, event, opening))
                && events.stream().noneMatch(event -> isTitledIn(opening, reading, event));
        boolean isOfEnd = ArticleKind.isOfEndedCandidacy(reading.article())
                && events.stream().anyMatch(event -> isResignationOfLead(reading, event));
        boolean hasNews = IntStream.range(0, events.size())
                .anyMatch(i -> isNewsOfLead(reading, events.get(i)) && MainFeatures.isRecent(speaking.get(i)));
        return IntStream.range(0, events.size())
                .filter(i -> events.get(i).negated() < DENIED)
                .filter(i -> !isToldBehind || !events.get(i).passages().stream().allMatch(opening::contains))
                .filter(i -> !hasNews || !features.isLongAgo(reading, events.get(i)))
                .filter(i -> !isOfEnd || isResignationOfLead(reading, events.get(i)))
                .filter(i ->
                        talks.isEmpty() || events.get(i).passages().stream().anyMatch(talks::contains))
                .boxed()
                .max(Comparator.comparingDouble(i -> MainFeatures.weigh(speaking.get(i))))
                .map(events::get)
                .map(chosen -> isDisaster(chosen) ? declared(reading, events).orElse(chosen) : chosen);
    }

    private static boolean isDisaster(ToldEvent event) {
        return event.type().equals(MainClass.DISASTER);
    }

    /** What is declared in the lead and the title, which the disaster that it is about is not: "declares pandemic". */
    private static Optional<ToldEvent> declared(Reading reading, List<ToldEvent> events) {
        List<Span> titled = TitledVerbs.of(reading).stream()
                .filter(verb ->
                        DECLARING.matcher(verb.of(reading.article().text())).matches())
                .toList();
        return events.stream()
                .filter(event -> event.type().equals(ANNOUNCEMENT) && event.negated() < DENIED)
                .filter(event -> event.passages().stream().anyMatch(titled::contains))
                .findFirst();
    }

    /** What somebody is quoted to have said at the head of the article, or an empty span. */
    private static Span openingQuotation(Reading reading) {
        Matcher quotation = OPENING.matcher(reading.article().text());
        return quotation.lookingAt() ? new Span(0, quotation.end()) : new Span(0, 1);
    }

    /** A sure event, not the saying itself, of the sentences right behind, which tell in the writer's words what the quotation hints at. */
    private static boolean isNewsBehind(Reading reading, ToldEvent event, Span opening) {
        return event.confidence() >= SURE
                && !event.type().equals(ANNOUNCEMENT)
                && event.passages().stream()
                        .anyMatch(passage ->
                                passage.begin() >= opening.end() && reading.sentenceIndex(passage.begin()) <= LEAD);
    }

    /** "The probe, launched in 2014, flew past Themis on Sunday": beside it, if it is recent, what is long ago is no news. */
    private static boolean isNewsOfLead(Reading reading, ToldEvent event) {
        return event.negated() < DENIED
                && !event.type().equals(ANNOUNCEMENT)
                && reading.sentenceIndex(event.begin()) <= LEAD;
    }

    /** "I resign today" under "Premier resigns": what the title tells is told in the quotation itself. */
    private static boolean isTitledIn(Span opening, Reading reading, ToldEvent event) {
        String title = reading.article().title();
        Set<String> sought = title == null ? Set.of() : TitleWords.predicates(title);
        return event.passages().stream()
                .filter(opening::contains)
                .anyMatch(word -> !Collections.disjoint(
                        sought, TitleWords.stems(word.of(reading.article().text()))));
    }

    private static boolean isResignationOfLead(Reading reading, ToldEvent event) {
        return event.type().equals(MainClass.RESIGNATION)
                && event.negated() < DENIED
                && event.passages().stream().anyMatch(passage -> reading.sentenceIndex(passage.begin()) <= LEAD);
    }
}
