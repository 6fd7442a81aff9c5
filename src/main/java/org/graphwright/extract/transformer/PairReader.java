package org.graphwright.extract.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.graphwright.extract.trained.Related;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reference;
import org.graphwright.model.Sentence;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.model.Status;

/** Reads facts and references between the mentions of one window. Safe for threads. */
final class PairReader {
    /** From here on a reference is told, 0 to 1. */
    private static final double LEAST = 0.5;

    /** The same of a noun whose name stands in its window: of those between this and the other half are right (annotated news stories). */
    private static final double LEAST_OF_NOUN = 0.35;

    private final Labels labels;
    private final PairHead head;
    private final PairQuestions questions;
    private final double threshold;
    private final int refersTo;

    /** @param threshold probability from which a property is told, 0 to 1 */
    PairReader(Labels labels, PairHead head, PairQuestions questions, double threshold) {
        this.labels = Objects.requireNonNull(labels, "labels is null");
        this.head = Objects.requireNonNull(head, "head is null");
        this.questions = Objects.requireNonNull(questions, "questions is null");
        this.threshold = threshold;
        this.refersTo = labels.refersTo();
    }

    /**
     * @param projected the encoder's projection of the window, a row a piece
     * @param places in order of position; of more than the model's limit the first are taken
     * @param sentences of the article, by the numbers that the window knows them by
     */
    Related read(float[] projected, List<MentionPlace> places, List<Sentence> sentences) {
        List<MentionPlace> taken = places.subList(0, Math.min(places.size(), labels.max_mentions()));
        PairScorer scorer = scorer(projected, taken);
        List<Statement> statements = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        scorer.score((s, o) -> questions.of(taken.get(s), taken.get(o)), (s, o, outputs) -> {
            Mention subject = taken.get(s).mention();
            Mention object = taken.get(o).mention();
            for (int output : outputs) {
                double probability = scorer.probability(output);
                if (output == refersTo) {
                    if (probability >= (subject.kind() == MentionKind.NOMINAL ? LEAST_OF_NOUN : LEAST)) {
                        references.add(new Reference(subject, object, rounded(probability)));
                    }
                } else if (probability >= threshold) {
                    statements.add(new Statement(
                            subject,
                            new PropertyName(labels.properties().get(output)),
                            object,
                            null,
                            passages(sentences, taken.get(s), taken.get(o)),
                            rounded(probability),
                            new Source.Model(),
                            Status.ASSERTED,
                            status(scorer).tense()));
                }
            }
        });
        return new Related(statements, references);
    }

    /**
     * What the pronouns and nouns of a window refer to in the window before it. The encoder has not seen the two together, so that only those are
     * to be asked for that mean nothing in their own window.
     *
     * @param projected the projections of both windows, one behind the other
     * @param names of the first window
     * @param referring pronouns and nouns of the second, their pieces numbered on
     */
    List<Reference> readAcross(float[] projected, List<MentionPlace> names, List<MentionPlace> referring) {
        List<MentionPlace> all = new ArrayList<>(names);
        all.addAll(referring);
        int[] reference = {refersTo};
        int[] none = {};
        PairScorer scorer = scorer(projected, all);
        List<Reference> references = new ArrayList<>();
        scorer.score(
                (s, o) -> s >= names.size()
                                && o < names.size()
                                && questions.isNamed(all.get(o).mention())
                        ? reference
                        : none,
                (s, o, outputs) -> {
                    double probability = scorer.probability(outputs[0]);
                    if (probability >= LEAST) {
                        references.add(
                                new Reference(all.get(s).mention(), all.get(o).mention(), rounded(probability)));
                    }
                });
        return references;
    }

    private PairScorer scorer(float[] projected, List<MentionPlace> places) {
        return new PairScorer(
                head,
                projected,
                places.stream()
                        .map(p -> new PairScorer.Candidate(p.first(), p.last(), kind(p.mention()), p.sentence()))
                        .toList());
    }

    private int kind(Mention mention) {
        int type = mention.kind() == MentionKind.NOMINAL
                ? -1
                : labels.types().indexOf(mention.type().value());
        if (type >= 0) {
            return type;
        }
        return mention.kind() == MentionKind.PRONOUN ? labels.pronounKind() : labels.otherKind();
    }

    private PairStatus status(PairScorer scorer) {
        int first = labels.properties().size();
        return new PairStatus(rounded(scorer.probability(first)), rounded(scorer.probability(first + 1)));
    }

    private static List<Span> passages(List<Sentence> sentences, MentionPlace subject, MentionPlace object) {
        TreeSet<Integer> numbers = new TreeSet<>(List.of(subject.sentence(), object.sentence()));
        return numbers.stream().map(number -> sentences.get(number).span()).toList();
    }

    private static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }
}
