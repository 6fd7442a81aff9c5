package org.graphwright.extract.trained;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.model.ClassName;
import org.graphwright.model.Span;

/**
 * Something that happened, as a trained model reads it.
 *
 * @param type local name of its class
 * @param classes of each class how much speaks for it, as a share of all that does; those with hardly anything are left out
 * @param passages the words that tell of it: first those that do so most surely, then the others in order of position; at least one
 * @param confidence probability that they tell of an event of the class, 0 to 1
 * @param negated probability that it did not happen, 0 to 1
 * @param future probability that it is to come, 0 to 1
 * @param main what the model says for it as one that the article is about, and how often articles are about one of its class: as the sum
 *     of two logarithms of odds
 * @param fillers who and what has a part in it, by role the surest of each place first
 * @param hinted true where the words tell of it too faintly to tell of it by themselves
 * @param fitting of what is hinted at the words that tell of the event that this is likely to be; empty where there is none
 */
public record ToldEvent(
        ClassName type,
        Map<ClassName, Double> classes,
        List<Span> passages,
        double confidence,
        double negated,
        double future,
        double main,
        List<Filler> fillers,
        boolean hinted,
        List<Span> fitting) {
    /**
     * What may have a part in an event.
     *
     * @param role {@code agent}, {@code patient}, {@code participant}, {@code place}, {@code date} or the kind of a number
     * @param span a mention, a figure, or a phrase that means nobody and nothing with a name
     * @param probability 0 to 1
     */
    public record Filler(String role, Span span, double probability) {
        public Filler {
            requireNonNull(role, "role is null");
            requireNonNull(span, "span is null");
        }
    }

    /** Of one that the words tell of by themselves, of no other class. */
    public ToldEvent(
            ClassName type,
            List<Span> passages,
            double confidence,
            double negated,
            double future,
            double main,
            List<Filler> fillers) {
        this(type, Map.of(type, 1.0), passages, confidence, negated, future, main, fillers, false, List.of());
    }

    public ToldEvent {
        requireNonNull(type, "type is null");
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
        passages = List.copyOf(passages);
        fillers = List.copyOf(fillers);
        fitting = List.copyOf(fitting);
    }

    /** The first character that tells of it. */
    public int begin() {
        return passages.stream().mapToInt(Span::begin).min().orElseThrow();
    }

    /** True if one of the words that tell of it shares a character with {@code span}. */
    public boolean isToldAt(Span span) {
        return passages.stream().anyMatch(span::overlaps);
    }

    /** The same of another class. */
    public ToldEvent withType(ClassName newType) {
        return new ToldEvent(newType, classes, passages, confidence, negated, future, main, fillers, hinted, fitting);
    }

    /** The same, surely denied. */
    public ToldEvent asNegated() {
        return new ToldEvent(type, classes, passages, confidence, 1, future, main, fillers, hinted, fitting);
    }

    /** The same, surely not denied. */
    public ToldEvent asAsserted() {
        return new ToldEvent(type, classes, passages, confidence, 0, future, main, fillers, hinted, fitting);
    }

    /** The same told by other words, with others who and what may have a part in it. */
    public ToldEvent with(List<Span> newPassages, List<Filler> newFillers) {
        return new ToldEvent(
                type, classes, newPassages, confidence, negated, future, main, newFillers, hinted, fitting);
    }
}
