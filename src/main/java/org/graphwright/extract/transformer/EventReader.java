package org.graphwright.extract.transformer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.extract.trained.Expected;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.Span;

/** Reads what happened from the windows of an article. Safe for threads. */
final class EventReader {
    /** The least probability of a role that is told, 0 to 1; the caller may want more. */
    private static final double LEAST = 0.03;

    /** Of what speaks for all classes: with less a class is not told of. */
    private static final double LEAST_SHARE = 1e-6;

    /** So often a word counts for the class of an event that the title has too; tried on training stories, as is the next. */
    private static final int OF_TITLED = 6;

    /** So often a word of the sentence that tells first counts. */
    private static final int OF_FIRST = 2;

    /**
     * A mention, figure or phrase in a window.
     *
     * @param kind index in the labels' kinds
     * @param first its first piece
     * @param last its last piece
     * @param sentence the number of its first word's sentence in the article
     * @param unnamed true of a phrase that means nobody and nothing with a name: it has a part only in what its own sentence tells
     */
    record Candidate(Span span, int kind, int first, int last, int sentence, boolean unnamed) {}

    /** A window with what the encoder says of it for events, a row a piece, and what may have a part in them. */
    record Part(Window window, float[] rows, List<Candidate> candidates) {}

    private final EventHead head;
    private final TriggerFinder triggerFinder;
    private final SameEvents sameEvents;

    EventReader(EventHead head) {
        this.head = requireNonNull(head, "head is null");
        this.triggerFinder = new TriggerFinder(head);
        this.sameEvents = new SameEvents(head);
    }

    /**
     * The events of an article, in order of position, behind them what it only hints at.
     *
     * @param expected words of which the head may be less sure
     */
    List<ToldEvent> read(String text, List<Part> parts, Expected expected) {
        Map<EventTrigger, Part> triggers = new LinkedHashMap<>();
        for (Part part : parts) {
            triggerFinder
                    .find(text, part.window(), part.rows(), expected)
                    .forEach(trigger -> triggers.put(trigger, part));
        }
        List<EventTrigger> told =
                triggers.keySet().stream().filter(t -> !t.hinted()).toList();
        List<List<EventTrigger>> groups = sameEvents.group(told);
        Map<EventTrigger, List<Span>> fitting = new IdentityHashMap<>();
        triggers.keySet().stream()
                .filter(EventTrigger::hinted)
                .forEach(hint -> sameEvents
                        .best(hint, groups)
                        .ifPresentOrElse(
                                group -> fitting.put(
                                        hint,
                                        group.stream().map(EventTrigger::span).toList()),
                                () -> fitting.put(hint, List.of())));
        List<List<EventTrigger>> all = new ArrayList<>(groups);
        fitting.keySet().stream()
                .sorted(Comparator.comparing(EventTrigger::span))
                .forEach(hint -> all.add(List.of(hint)));
        Map<EventTrigger, List<Filler>> fillers = new IdentityHashMap<>();
        Map<Candidate, float[]> mentions = new IdentityHashMap<>();
        List<ToldEvent> events = new ArrayList<>();
        for (List<EventTrigger> group : all) {
            for (EventTrigger trigger : group) {
                Part part = requireNonNull(triggers.get(trigger));
                fillers.put(trigger, fillers(trigger, part, mentions));
            }
            events.add(event(group, expected, fillers, fitting.getOrDefault(group.get(0), List.of())));
        }
        return events;
    }

    private List<Filler> fillers(EventTrigger trigger, Part part, Map<Candidate, float[]> mentions) {
        List<Filler> found = new ArrayList<>();
        float[] told = head.trigger(part.rows(), trigger.first(), trigger.last());
        List<String> roles = head.labels.roles();
        for (Candidate c : part.candidates()) {
            if (c.unnamed() && c.sentence() != trigger.sentence()) {
                continue;
            }
            float[] mention = mentions.computeIfAbsent(c, each -> head.mention(part.rows(), each.first(), each.last()));
            int gap = Math.max(0, Math.max(c.first(), trigger.first()) - Math.min(c.last(), trigger.last()) - 1);
            int apart = Math.abs(c.sentence() - trigger.sentence());
            float[] logits = head.roles(told, mention, trigger.first() < c.first(), gap, apart, c.kind());
            for (int r = 0; r < logits.length; r++) {
                double probability = sigmoid(logits[r]);
                if (probability >= LEAST
                        && head.labels.allows(head.labels.kinds().get(c.kind()), roles.get(r))) {
                    found.add(new Filler(roles.get(r), c.span(), probability));
                }
            }
        }
        return found;
    }

    private ToldEvent event(
            List<EventTrigger> group, Expected expected, Map<EventTrigger, List<Filler>> fillers, List<Span> fitting) {
        double[] sums = ofClasses(group, expected);
        int type = type(sums);
        EventTrigger first = group.get(0);
        double confidence = probability(group, type);
        return new ToldEvent(
                new ClassName(head.labels.classes().get(type - 1)),
                classes(sums),
                surestFirst(group, type),
                confidence,
                sigmoid(first.flags()[0]),
                sigmoid(first.flags()[1]),
                main(group, type - 1),
                group.stream()
                        .flatMap(t -> fillers.getOrDefault(t, List.of()).stream())
                        .sorted(Comparator.comparingDouble(Filler::probability).reversed())
                        .toList(),
                first.hinted(),
                fitting);
    }

    /**
     * How much speaks for each class; of no event, at 0, nothing. The class that the words tell most surely of is the one with the most: the sum of the cubes of
     * the probabilities, so that many unsure words count little; those of the sentence that tells first count twice, and those that the title has too six
     * times. Of what 3,039 training stories are about 0.685 have the right class so, 0.682 by the surest word.
     */
    static double[] ofClasses(List<EventTrigger> group, Expected expected) {
        int first = group.stream().mapToInt(EventTrigger::sentence).min().orElseThrow();
        double[] sums = new double[group.get(0).probabilities().length];
        for (EventTrigger trigger : group) {
            int weight = (expected.titled().contains(trigger.span()) ? OF_TITLED : 1)
                    * (trigger.sentence() == first ? OF_FIRST : 1);
            for (int c = 1; c < sums.length; c++) {
                sums[c] += weight * Math.pow(trigger.probabilities()[c], 3);
            }
        }
        return sums;
    }

    /** Of {@link #ofClasses} the class for which most speaks. */
    static int type(double[] sums) {
        int best = 1;
        for (int c = 2; c < sums.length; c++) {
            best = sums[c] > sums[best] ? c : best;
        }
        return best;
    }

    private Map<ClassName, Double> classes(double[] sums) {
        double all = Arrays.stream(sums).sum();
        Map<ClassName, Double> classes = new LinkedHashMap<>();
        for (int c = 1; c < sums.length; c++) {
            if (sums[c] >= LEAST_SHARE * all) {
                classes.put(new ClassName(head.labels.classes().get(c - 1)), sums[c] / all);
            }
        }
        return classes;
    }

    private static double probability(List<EventTrigger> group, int type) {
        return group.stream().mapToDouble(t -> t.probabilities()[type]).max().orElseThrow();
    }

    /** The words of a group: first those that most surely tell of the class, the others as they stand. */
    private static List<Span> surestFirst(List<EventTrigger> group, int type) {
        List<Span> spans = new ArrayList<>();
        EventTrigger surest =
                Collections.max(group, Comparator.comparingDouble((EventTrigger t) -> t.probabilities()[type]));
        spans.add(surest.span());
        group.stream().filter(each -> each != surest).map(EventTrigger::span).forEach(spans::add);
        return spans;
    }

    private double main(List<EventTrigger> group, int type) {
        return group.stream().mapToDouble(t -> t.flags()[2]).max().orElseThrow()
                + head.labels.mains()[type];
    }

    private static double sigmoid(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
