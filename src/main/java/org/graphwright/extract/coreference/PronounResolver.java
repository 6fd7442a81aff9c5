package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import opennlp.tools.ml.model.MaxentModel;
import org.graphwright.model.Sentence;
import org.graphwright.ontology.Classes;
import org.jspecify.annotations.Nullable;

/**
 * Decides whom "he", "her" and their like mean: among the persons named before, the one that a maximum-entropy model finds most
 * probable, if it is probable enough. The model was trained on GAP (Webster and others, 2018) by
 * {@code graphwright train --antecedents}.
 */
final class PronounResolver {
    /** How far before a pronoun its person was mentioned; by hand. */
    private static final int SENTENCES_BACK = 6;

    /** How sure a parallel subject is; of 8 sentences of Wikinews where the model had another, it was right in 5 and the model in 1. */
    private static final double PARALLEL = 0.7;

    /** A subject within so many first words opens its sentence: a title may stand before the name. */
    private static final int OPENING = 3;

    /**
     * What a pronoun means.
     *
     * @param probability from 0 to 1, as the model says
     */
    record Antecedent(Cluster cluster, double probability) {}

    private final MaxentModel model;
    private final int yes;
    private final double least;

    /** @param least the probability from which an antecedent is believed, 0 to 1 */
    PronounResolver(MaxentModel model, double least) {
        this.model = Objects.requireNonNull(model, "model is null");
        this.yes = model.getIndex("yes");
        this.least = least;
    }

    /**
     * The antecedent of {@code pronoun} among {@code clusters}, or null where none is probable enough.
     *
     * @param said what the pronoun says of whom it means
     */
    @Nullable
    Antecedent resolve(List<Sentence> sentences, MentionPosition pronoun, Gender said, List<Cluster> clusters) {
        List<AntecedentCandidate> candidates = candidates(pronoun, said, clusters);
        AntecedentCandidate best = null;
        double most = 0;
        for (AntecedentCandidate candidate : candidates) {
            double probability =
                    model.eval(AntecedentFeatures.of(sentences, pronoun, said, candidate, candidates.size()))[yes];
            if (probability > most) {
                most = probability;
                best = candidate;
            }
        }
        for (AntecedentCandidate candidate : candidates) {
            if (isParallel(pronoun, candidate.cluster())) {
                return new Antecedent(candidate.cluster(), Math.max(most, PARALLEL));
            }
        }
        return best != null && most >= least ? new Antecedent(best.cluster(), most) : null;
    }

    /**
     * True where a sentence that opens with the pronoun as its subject follows one that opens with somebody as its subject: what is told
     * goes on about the same (Grosz, Joshi and Weinstein, "Centering", 1995).
     */
    private static boolean isParallel(MentionPosition pronoun, Cluster cluster) {
        return pronoun.first() == 0
                && pronoun.role() == Role.SUBJECT
                && cluster.places.stream()
                        .anyMatch(place -> place.sentence() == pronoun.sentence() - 1
                                && place.role() == Role.SUBJECT
                                && place.first() <= OPENING);
    }

    /**
     * The persons who have been mentioned not long before {@code pronoun}, last one first, then those named right after it; none who is
     * known to be of the other gender.
     */
    static List<AntecedentCandidate> candidates(MentionPosition pronoun, Gender said, List<Cluster> clusters) {
        record Seen(Cluster cluster, MentionPosition nearest, int mentions, int lastSubject) {}
        List<Seen> seen = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (!cluster.root.equals(Classes.PERSON) || !cluster.gender().agrees(said)) {
                continue;
            }
            MentionPosition nearest = null;
            int mentions = 0;
            int lastSubject = -1;
            for (MentionPosition place : cluster.places) {
                if (place.token() < pronoun.token()) {
                    mentions++;
                    nearest = nearest == null || place.token() > nearest.token() ? place : nearest;
                    lastSubject = place.role() == Role.SUBJECT ? Math.max(lastSubject, place.token()) : lastSubject;
                }
            }
            if (nearest != null && pronoun.sentence() - nearest.sentence() <= SENTENCES_BACK) {
                seen.add(new Seen(cluster, nearest, mentions, lastSubject));
            } else if (nearest == null) {
                MentionPosition ahead = firstAfter(cluster, pronoun);
                if (ahead != null) {
                    seen.add(new Seen(cluster, ahead, 0, -1));
                }
            }
        }
        seen.sort(Comparator.comparingInt((Seen s) -> s.mentions() > 0
                ? pronoun.token() - s.nearest().token()
                : 100_000 + s.nearest().token()));
        int mostMentions = seen.stream().mapToInt(Seen::mentions).max().orElse(0);
        int nearestSubject = seen.stream().mapToInt(Seen::lastSubject).max().orElse(-1);
        int first = seen.stream()
                .filter(s -> s.mentions() > 0)
                .mapToInt(s -> s.cluster().places.get(0).token())
                .min()
                .orElse(0);
        List<AntecedentCandidate> candidates = new ArrayList<>();
        for (Seen s : seen) {
            candidates.add(new AntecedentCandidate(
                    s.cluster(),
                    s.nearest(),
                    s.mentions(),
                    candidates.size(),
                    s.lastSubject() >= 0 && s.lastSubject() == nearestSubject,
                    s.mentions() == mostMentions,
                    s.cluster().places.get(0).token() == first));
        }
        return candidates;
    }

    /** "After his speech, Berg left": the name may follow in the same sentence or the next. */
    private static @Nullable MentionPosition firstAfter(Cluster cluster, MentionPosition pronoun) {
        MentionPosition first = null;
        for (MentionPosition place : cluster.places) {
            boolean ahead = place.token() > pronoun.token() && place.sentence() - pronoun.sentence() <= 1;
            if (ahead && (first == null || place.token() < first.token())) {
                first = place;
            }
        }
        return first;
    }
}
