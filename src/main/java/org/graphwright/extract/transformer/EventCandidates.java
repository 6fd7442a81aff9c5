package org.graphwright.extract.transformer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.graphwright.model.Figure;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.jspecify.annotations.Nullable;

/** Says of mentions, figures and noun phrases what they are to the event head. Safe for threads. */
final class EventCandidates {
    private static final String OTHER = "Other";

    private final EventLabels labels;
    private final Labels ofMentions;

    EventCandidates(EventLabels labels, Labels ofMentions) {
        this.labels = requireNonNull(labels, "labels is null");
        this.ofMentions = requireNonNull(ofMentions, "ofMentions is null");
    }

    /** Those of an article that lie within {@code window}: mentions of an entity, dates, figures and phrases without a name, in order of position. */
    List<EventReader.Candidate> of(Window window, Reading reading, List<Figure> figures) {
        List<Mention> mentions = reading.mentionsIn(window.span(0, window.words.size())).stream()
                .filter(mention -> mention.entity() != null || mention.isDate())
                .toList();
        return of(window, mentions, figures, phrases(window, reading));
    }

    /**
     * The mentions that lie within {@code window}, in order of position.
     *
     * @param of what is mentioned; null of a mention that is left out
     */
    <T> List<AboutHead.Place<T>> places(Window window, Reading reading, Function<Mention, @Nullable T> of) {
        List<AboutHead.Place<T>> places = new ArrayList<>();
        for (Mention mention : reading.mentionsIn(window.span(0, window.words.size()))) {
            T what = of.apply(mention);
            if (what != null) {
                candidate(window, mention.span(), kind(mention), false)
                        .ifPresent(at -> places.add(new AboutHead.Place<>(what, at)));
            }
        }
        return places;
    }

    /** Noun phrases that mean nobody and nothing with a name: "nine men". */
    private static List<Span> phrases(Window window, Reading reading) {
        Span all = window.span(0, window.words.size());
        List<Span> phrases = new ArrayList<>();
        for (Sentence sentence : reading.sentencesOf(all)) {
            if (!all.contains(sentence.span())) {
                continue;
            }
            List<Token> tokens = sentence.tokens();
            for (int from = 0; from < tokens.size(); from++) {
                if (!tokens.get(from).chunk().equals("B-NP")) {
                    continue;
                }
                int to = from + 1;
                while (to < tokens.size() && tokens.get(to).chunk().equals("I-NP")) {
                    to++;
                }
                Span span = tokens.get(from).span().to(tokens.get(to - 1).span());
                if (tokens.get(to - 1).isNoun() && reading.mentionsIn(span).isEmpty()) {
                    phrases.add(span);
                }
            }
        }
        return phrases;
    }

    /** The same of {@code mentions} that lie within {@code window}, without phrases. */
    List<EventReader.Candidate> of(Window window, List<Mention> mentions, List<Figure> figures) {
        return of(window, mentions, figures, List.of());
    }

    private List<EventReader.Candidate> of(
            Window window, List<Mention> mentions, List<Figure> figures, List<Span> phrases) {
        Span all = window.span(0, window.words.size());
        List<EventReader.Candidate> candidates = new ArrayList<>();
        for (Mention mention : mentions) {
            candidate(window, mention.span(), kind(mention), false).ifPresent(candidates::add);
        }
        for (Figure figure : figures) {
            if (all.contains(figure.span())) {
                candidate(
                                window,
                                figure.span(),
                                EventLabels.OF_FIGURES.get(figure.kind().ordinal()),
                                false)
                        .ifPresent(candidates::add);
            }
        }
        phrases.forEach(span -> candidate(window, span, OTHER, true).ifPresent(candidates::add));
        candidates.sort(Comparator.comparing(EventReader.Candidate::span));
        return candidates;
    }

    /** Empty where {@code span} does not lie within the window. */
    private Optional<EventReader.Candidate> candidate(Window window, Span span, String kind, boolean unnamed) {
        return Optional.ofNullable(window.wordsOf(span))
                .map(words -> new EventReader.Candidate(
                        span,
                        labels.kinds().indexOf(kind),
                        window.first[words.begin()],
                        window.last[words.end() - 1],
                        window.sentences[words.begin()],
                        unnamed));
    }

    private String kind(Mention mention) {
        if (mention.isDate()) {
            return Mention.DATE.value();
        }
        if (mention.kind() == MentionKind.PRONOUN) {
            return "Pronoun";
        }
        return mention.kind() == MentionKind.NAME
                        && ofMentions.types().contains(mention.type().value())
                ? mention.type().value()
                : OTHER;
    }
}
