package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;

/**
 * Joins what the model tells twice in one sentence, by the name of an event and by what it did or how it ended: "Hurricane Dorian struck the
 * islands", "Ada Lind won the 2020 presidential election".
 */
final class NamedTold {
    /** Of other classes, what has a named event for a part of it is mostly something else: a match of a cup. */
    private static final Set<ClassName> WHOLE = ClassName.setOf("Disaster", "Election");

    private static final Pattern AUXILIARIES = Pattern.compile("\\s+(?:(?:has|had|have|then|also|later) )*");

    private NamedTold() {}

    /** The events; what is told by a name and by a verb stands where the verb's stood, first by the verb's words. */
    static List<ToldEvent> join(Reading reading, List<ToldEvent> events) {
        List<ToldEvent> joined = new ArrayList<>(events);
        for (ToldEvent named : events) {
            joined.stream()
                    .filter(other -> other != named && isOf(reading, other, named))
                    .findFirst()
                    .ifPresent(other -> {
                        joined.set(joined.indexOf(other), join(other, named));
                        joined.remove(named);
                    });
        }
        return joined;
    }

    private static boolean isOf(Reading reading, ToldEvent other, ToldEvent named) {
        return WHOLE.contains(named.type())
                && other.type().equals(named.type())
                && named.passages().stream()
                        .flatMap(passage -> names(reading, passage))
                        .anyMatch(name -> other.passages().stream()
                                .filter(passage -> isBeside(reading, passage, name))
                                .anyMatch(passage -> isBehind(reading, passage, name) || hasPart(other, name)));
    }

    private static Stream<Span> names(Reading reading, Span passage) {
        return reading
                .mentionsIn(reading.sentences()
                        .get(reading.sentenceIndex(passage.begin()))
                        .span())
                .stream()
                .filter(mention -> mention.kind() == MentionKind.NAME
                        && mention.type().equals(Classes.EVENT)
                        && mention.span().overlaps(passage))
                .map(Mention::span);
    }

    /** True of words in the sentence of a name, but not within it. */
    private static boolean isBeside(Reading reading, Span passage, Span name) {
        return !passage.overlaps(name) && reading.sentenceIndex(passage.begin()) == reading.sentenceIndex(name.begin());
    }

    private static boolean isBehind(Reading reading, Span passage, Span name) {
        return name.end() < passage.begin()
                && AUXILIARIES
                        .matcher(reading.article().text().substring(name.end(), passage.begin()))
                        .matches();
    }

    private static boolean hasPart(ToldEvent told, Span name) {
        return told.fillers().stream()
                .anyMatch(filler -> filler.probability() >= ToldEvents.LEAST
                        && filler.span().overlaps(name));
    }

    private static ToldEvent join(ToldEvent told, ToldEvent named) {
        return told.with(
                Stream.concat(told.passages().stream(), named.passages().stream())
                        .distinct()
                        .toList(),
                Stream.concat(told.fillers().stream(), named.fillers().stream())
                        .distinct()
                        .toList());
    }
}
