package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graphwright.extract.clause.ClauseParts.Slot;
import org.graphwright.extract.trained.About;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Weighs who and what has a part in an event by all that an article says of it. The model judges words that tell of the event and one mention
 * at a time, so an event that is told in twenty places has twenty chances to be given what has no part in it.
 */
final class PartsOfTold {
    /**
     * An entity with a part.
     *
     * @param probability that it has this part, 0 to 1
     */
    record Part(EntityId entity, String role, double probability) {}

    /**
     * In the order of {@link Candidate#features}: logistic regressions over candidates of 3,039 training stories, told by heads that had not
     * learnt from them. By stories left out the F1 of agents and patients is 0.601 with them, that of places 0.686, and of what
     * the stories are about 0.582 and 0.726; from parts of a probability of 0.2 on alone, and without the last four features, it was 0.594, 0.679, 0.563
     * and 0.696. Those of places do without slots, which on other stories made them worse.
     */
    private static final Map<String, double[]> WEIGHTS = Map.of(
            "agent",
            new double[] {
                -2.92, 0.33, 0.22, 0.71, 0.43, 0.08, -0.21, -0.16, 2.37, -0.19, -0.16, 0.70, -1.11, -0.31, 1.78, -0.04,
                -0.09, -0.03, -0.24, -0.17
            },
            "patient",
            new double[] {
                -3.16, 0.49, 0.23, 0.03, 0.33, 0.10, -0.17, -0.21, 2.71, -0.13, -0.24, -0.35, 1.35, 0.44, -1.32, 0.11,
                -0.11, 0.01, -0.18, -0.18
            },
            "participant",
            new double[] {
                -2.64, 0.50, 0.15, 0.57, 0.47, -0.03, -0.31, -0.05, 1.54, -0.07, -0.16, -0.51, 0.06, 0.20, -1.24, -0.07,
                -0.10, -0.06, 0.18, -0.02
            },
            "place",
            new double[] {
                -0.23, 0.42, 0.45, 0.19, 0.62, 0.15, -0.08, -0.11, 0.43, -0.26, -0.39, 0.00, 0.00, 0.00, 0.00, 0.00,
                -0.04, -0.21, -0.35, -0.32
            });

    /**
     * The same of what the article is about, with what the article as a whole says as the last feature. Those of agents and patients are learnt from the main events of
     * 2,652 stories and of 990 articles with titles, told by heads that had not learnt from them: from stories left out the F1 of these parts is 0.600, from articles
     * 0.631; learnt from stories alone 0.600 and 0.612. Participants, which the articles do not have, and places are learnt from the stories alone: of
     * 2,261 stories' most probable places 1,673 are right so, 1,654 with weights from both.
     */
    private static final Map<String, double[]> WEIGHTS_OF_MAIN = Map.of(
            "agent",
            new double[] {
                -2.24, 0.25, 0.33, 0.51, 0.48, 0.03, -0.12, -0.10, 3.31, -0.32, -0.30, 0.44, -0.71, -0.36, 1.44, -0.10,
                -0.12, -0.17, -1.14, -0.85, 0.50
            },
            "patient",
            new double[] {
                -1.43, 0.36, 0.16, 0.26, 0.50, 0.09, -0.12, -0.15, 2.22, -0.55, -0.33, -0.41, 1.00, 0.25, -0.88, 0.22,
                -0.12, 0.04, -0.78, -0.67, 0.43
            },
            "participant",
            new double[] {
                -1.57, 0.43, 0.02, 0.14, 0.34, -0.06, -0.07, -0.04, 1.11, -0.14, -0.10, -0.38, -0.14, 0.09, -0.23, 0.15,
                -0.08, 0.04, 0.08, 0.08, 0.38
            },
            "place",
            new double[] {
                0.04, 0.34, 0.39, 0.30, 0.52, 0.15, 0.37, -0.08, 0.37, -0.26, -0.49, 0.00, 0.00, 0.00, 0.00, 0.00,
                -0.06, -0.20, -0.30, -0.46, 0.25
            });

    /**
     * Of who and what the words that tell of the event give no part, but the article as a whole does: a constant, and what its odds count; logistic regressions
     * over 7,469 such of the stories and articles of {@link #WEIGHTS_OF_MAIN} and of 840 more articles, of which 693 have the part.
     */
    private static final Map<String, double[]> WEIGHTS_OF_UNTOLD =
            Map.of("agent", new double[] {-1.49, 0.65}, "patient", new double[] {-1.61, 0.55});

    /** The logarithm of odds that is as little as nothing of what the article as a whole says, which it is of what the beginning does not name. */
    private static final double LEAST_OF_WHOLE = -6;

    /** From this logarithm of odds on the article as a whole says no more; by hand. */
    private static final double MOST_OF_WHOLE = 4;

    /** 0 to 1: less than that is as little as nothing. */
    private static final double NOTHING = 0.02;

    /** 0 to 1: what stands for the others where there are none. */
    private static final double NO_OTHER = 0.1;

    private record Key(EntityId entity, String role) {}

    /** One mention that the model gives a part. */
    private record Told(Mention mention, double probability) {}

    /** What the model says of one entity in one role, the surest first. */
    private record Candidate(Key key, List<Told> told) {
        double most() {
            return told.get(0).probability();
        }

        double[] features(Reading reading, ToldEvent event, int lead, List<Candidate> all, Set<Slot> slots) {
            double inLead = told.stream()
                    .filter(each -> sentence(reading, each.mention()) == lead)
                    .mapToDouble(Told::probability)
                    .max()
                    .orElse(0);
            int apart = told.stream()
                    .mapToInt(each -> Math.abs(sentence(reading, each.mention()) - lead))
                    .min()
                    .orElse(0);
            double rival = all.stream()
                    .filter(other -> other.key().role().equals(key.role())
                            && !other.key().entity().equals(key.entity()))
                    .mapToDouble(Candidate::most)
                    .max()
                    .orElse(NO_OTHER);
            double sum = told.stream().mapToDouble(Told::probability).sum();
            double otherwise = all.stream()
                    .filter(other -> !other.key().role().equals(key.role())
                            && other.key().entity().equals(key.entity()))
                    .mapToDouble(Candidate::most)
                    .max()
                    .orElse(NOTHING);
            List<Mention> mentions = reading.mentionsOf(key.entity());
            int first = sentence(reading, mentions.get(0));
            return new double[] {
                1,
                logit(most()),
                Math.log(told.size()),
                sum / event.passages().size(),
                inLead == 0 ? 1 : 0,
                inLead == 0 ? 0 : logit(inLead),
                Math.sqrt(apart),
                logit(rival),
                mentions.stream().anyMatch(m -> m.kind() == MentionKind.NAME) ? 1 : 0,
                told.get(0).mention().kind() == MentionKind.NAME ? 0 : 1,
                Math.log(event.passages().size()),
                slots.contains(Slot.SUBJECT) ? 1 : 0,
                slots.contains(Slot.PASSIVE_SUBJECT) ? 1 : 0,
                slots.contains(Slot.OBJECT) ? 1 : 0,
                slots.contains(Slot.BY) ? 1 : 0,
                slots.contains(Slot.PLACE) ? 1 : 0,
                logit(otherwise),
                Math.log(mentions.size()),
                first == 0 ? 1 : 0,
                Math.sqrt(first)
            };
        }

        private static int sentence(Reading reading, Mention mention) {
            return reading.sentenceIndex(mention.begin());
        }
    }

    private PartsOfTold() {}

    /**
     * The parts of entities in {@code event}, the most probable first.
     *
     * @param clauseParts of {@code reading}
     * @param about what the article is about as a whole, of an event that it is about; null of others, and where the model does not tell
     */
    static List<Part> of(Reading reading, ToldEvent event, ClauseParts clauseParts, @Nullable About about) {
        Map<EntityId, Set<Slot>> slots = clauseParts.around(event.passages());
        List<Candidate> candidates = candidates(reading, event);
        int lead = reading.sentenceIndex(event.begin());
        List<Part> parts = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Set<Slot> places = slots.getOrDefault(candidate.key().entity(), Set.of());
            if (hasNoChance(candidate, places)) {
                continue;
            }
            double[] features = candidate.features(reading, event, lead, candidates, places);
            double[] weights = requireNonNull((about == null ? WEIGHTS : WEIGHTS_OF_MAIN)
                    .get(candidate.key().role()));
            double logit = about == null ? 0 : weights[features.length] * whole(about, candidate.key());
            for (int i = 0; i < features.length; i++) {
                logit += weights[i] * features[i];
            }
            parts.add(new Part(candidate.key().entity(), candidate.key().role(), probability(logit)));
        }
        if (about != null) {
            untold(about, candidates, parts);
        }
        parts.sort(Comparator.comparingDouble(Part::probability).reversed());
        return parts;
    }

    private static void untold(About about, List<Candidate> told, List<Part> parts) {
        for (EntityId thing : about.roles().keySet()) {
            for (String role : List.of(RolesOfTold.AGENT, RolesOfTold.PATIENT)) {
                Key key = new Key(thing, role);
                double[] weights = requireNonNull(WEIGHTS_OF_UNTOLD.get(role));
                if (told.stream().noneMatch(candidate -> candidate.key().equals(key))) {
                    parts.add(new Part(thing, role, probability(weights[0] + weights[1] * whole(about, key))));
                }
            }
        }
    }

    private static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private static double whole(About about, Key key) {
        double odds = about.roles().getOrDefault(key.entity(), Map.of()).getOrDefault(key.role(), LEAST_OF_WHOLE);
        return Math.max(LEAST_OF_WHOLE, Math.min(MOST_OF_WHOLE, odds));
    }

    /** A name alone is no part: of the main events of 183 training stories none such was right, and without them the F1 of parts rises. */
    private static boolean hasNoChance(Candidate candidate, Set<Slot> slots) {
        return slots.isEmpty()
                && !candidate.key().role().equals(ToldEvents.PLACE)
                && candidate.most() < ToldEvents.CHANCE;
    }

    private static List<Candidate> candidates(Reading reading, ToldEvent event) {
        Map<Key, List<Told>> told = new LinkedHashMap<>();
        for (Filler filler : event.fillers()) {
            if (WEIGHTS.containsKey(filler.role())) {
                reading.mentionsAt(filler.span()).stream().findFirst().ifPresent(mention -> {
                    EntityId entity = mention.entity();
                    if (entity != null) {
                        told.computeIfAbsent(new Key(entity, filler.role()), key -> new ArrayList<>())
                                .add(new Told(mention, filler.probability()));
                    }
                });
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        told.forEach((key, of) -> {
            of.sort(Comparator.comparingDouble(Told::probability).reversed());
            candidates.add(new Candidate(key, of));
        });
        return candidates;
    }

    private static double logit(double probability) {
        double inside = Math.min(Math.max(probability, NOTHING), 1 - NOTHING / 200);
        return Math.log(inside / (1 - inside));
    }
}
