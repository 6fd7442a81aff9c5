package org.graphwright.extract.transformer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.graphwright.extract.trained.Sides;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;

/**
 * Decides which outputs of the pair head are asked of two mentions: the properties whose sides allow them, where they do not stand too
 * far apart, and, in whatever distance, whether one refers to the other. Safe for threads.
 */
final class PairQuestions {
    private static final int[] NONE = {};

    private record Types(ClassName subject, ClassName object) {}

    private final Labels labels;
    private final Sides sides;
    private final int mostApart;
    private final Map<Types, int[]> facts = new ConcurrentHashMap<>();
    private final Map<Types, int[]> factsAndReference = new ConcurrentHashMap<>();
    private final int[] reference;

    /** @param mostApart how many sentences apart the sides of a fact may stand, 0 for one sentence */
    PairQuestions(Labels labels, Sides sides, int mostApart) {
        this.labels = Objects.requireNonNull(labels, "labels is null");
        this.sides = Objects.requireNonNull(sides, "sides is null");
        this.mostApart = mostApart;
        this.reference = new int[] {labels.refersTo()};
    }

    /** Outputs by their index in the labels' properties, ascending. */
    int[] of(MentionPlace subjectPlace, MentionPlace objectPlace) {
        Mention subject = subjectPlace.mention();
        Mention object = objectPlace.mention();
        int sentencesApart = Math.abs(subjectPlace.sentence() - objectPlace.sentence());
        boolean refers = isReferring(subject) && isNamed(object);
        if (sentencesApart > mostApart) {
            return refers ? reference : NONE;
        }
        return (refers ? factsAndReference : facts)
                .computeIfAbsent(
                        new Types(subject.type(), object.type()),
                        key -> outputs(subject.type(), object.type(), refers));
    }

    private int[] outputs(ClassName subject, ClassName object, boolean refers) {
        List<String> properties = labels.properties();
        return IntStream.range(0, properties.size())
                .filter(p -> p == labels.refersTo()
                        ? refers
                        : sides.allow(new PropertyName(properties.get(p)), subject, object))
                .toArray();
    }

    private static boolean isReferring(Mention mention) {
        return !mention.isDate();
    }

    /** True for what the tags found ("which" too, where a tag says what it means) and for a body without a name of its own. */
    boolean isNamed(Mention mention) {
        return mention.kind() == MentionKind.NOMINAL
                ? !mention.type().equals(Mention.PRONOUN)
                : !mention.isDate() && labels.types().contains(mention.type().value());
    }
}
