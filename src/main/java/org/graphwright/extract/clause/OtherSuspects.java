package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.graphwright.extract.clause.PartsOfTold.Part;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;

/**
 * Takes no victim for a suspect: in "a man was arrested after Anna Berg was stabbed" somebody without a name is arrested, whatever a model
 * takes from the name beside.
 */
final class OtherSuspects {
    private static final Set<ClassName> OF_SUSPECTS = ClassName.setOf("Arrest", "Accusation", "Trial", "Conviction");

    private OtherSuspects() {}

    /** The parts that hold. */
    static List<Part> leaveOut(Reading reading, ToldEvent told, ClauseParts clauseParts, List<Part> parts) {
        if (!OF_SUSPECTS.contains(told.type())) {
            return parts;
        }
        Set<EntityId> inPlace = clauseParts.around(told.passages()).keySet();
        Set<EntityId> beside = new HashSet<>();
        for (Span passage : told.passages()) {
            for (Clause clause : clauseParts.clausesOf(reading.sentenceIndex(passage.begin()))) {
                if (isOfNobodyNamed(reading, clause, passage)) {
                    behind(reading, clause).forEach(mention -> beside.add(requireNonNull(mention.entity())));
                }
            }
        }
        beside.removeAll(inPlace);
        List<Part> kept = new ArrayList<>(parts);
        kept.removeIf(part -> part.role().equals(RolesOfTold.PATIENT) && beside.contains(part.entity()));
        return kept;
    }

    /** True of the passage's own clause where it is passive and its subject an indefinite noun: a definite one may mean a name. */
    private static boolean isOfNobodyNamed(Reading reading, Clause clause, Span passage) {
        Sentence sentence = clause.sentence();
        if (!clause.passive()
                || clause.verbs() == null
                || !clause.verbs().span(sentence).overlaps(passage)) {
            return false;
        }
        Span subject = clause.subjectHead().span(sentence);
        String tag = sentence.tokens().get(clause.subjectHead().begin()).tag();
        String first = sentence.tokens().get(clause.subjectHead().begin()).text();
        return (first.equalsIgnoreCase("a") || first.equalsIgnoreCase("an") || tag.equals("CD"))
                && reading.mentionsIn(subject).stream().noneMatch(mention -> mention.entity() != null);
    }

    private static List<Mention> behind(Reading reading, Clause clause) {
        Sentence sentence = clause.sentence();
        Span verbs = clause.verbs() == null
                ? clause.subject().span(sentence)
                : clause.verbs().span(sentence);
        return reading.mentionsIn(sentence.span()).stream()
                .filter(mention -> mention.begin() >= verbs.end() && mention.entity() != null)
                .toList();
    }
}
