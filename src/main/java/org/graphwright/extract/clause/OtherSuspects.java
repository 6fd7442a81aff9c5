package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.graphwright.extract.clause.PartsOfTold.Part;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.model.Token;

/**
 * Takes no victim for a suspect: in "a man was arrested after Anna Berg was stabbed" somebody without a name is arrested, whatever a model
 * takes from the name beside.
 */
final class OtherSuspects {
    /** In these the patient is accused of something. */
    static final Set<ClassName> OF_SUSPECTS = ClassName.setOf("Arrest", "Accusation", "Trial", "Conviction");

    private OtherSuspects() {}

    /**
     * The parts that hold.
     *
     * @param inPlace those that stand in the clauses of the event's verbs
     */
    static List<Part> leaveOut(
            Reading reading, ToldEvent told, ClauseParts clauseParts, Set<EntityId> inPlace, List<Part> parts) {
        if (!OF_SUSPECTS.contains(told.type())) {
            return parts;
        }
        Set<EntityId> beside = new HashSet<>();
        for (Span passage : told.passages()) {
            for (Clause clause : clauseParts.clausesOf(reading.sentenceIndex(passage.begin()))) {
                Range verbs = clause.verbs();
                if (verbs != null && clause.passive() && clause.isToldBy(passage) && isOfNobodyNamed(reading, clause)) {
                    int end = verbs.span(clause.sentence()).end();
                    reading.mentionsIn(clause.sentence().span()).stream()
                            .filter(mention -> mention.begin() >= end)
                            .map(Mention::entity)
                            .filter(Objects::nonNull)
                            .forEach(beside::add);
                }
            }
        }
        beside.removeAll(inPlace);
        List<Part> kept = new ArrayList<>(parts);
        kept.removeIf(part -> part.role().equals(RolesOfTold.PATIENT) && beside.contains(part.entity()));
        return kept;
    }

    /** True where the subject is an indefinite noun, or one for several: a definite one may mean a name. */
    private static boolean isOfNobodyNamed(Reading reading, Clause clause) {
        Range subject = clause.subjectHead();
        Token first = clause.sentence().tokens().get(subject.begin());
        boolean indefinite = first.text().equalsIgnoreCase("a")
                || first.text().equalsIgnoreCase("an")
                || first.tag().equals("CD")
                || clause.sentence().tokens().get(subject.end() - 1).tag().equals("NNS");
        return indefinite
                && reading.mentionsIn(subject.span(clause.sentence())).stream()
                        .allMatch(mention -> mention.entity() == null);
    }
}
