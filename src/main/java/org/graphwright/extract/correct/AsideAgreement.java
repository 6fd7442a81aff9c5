package org.graphwright.extract.correct;

import java.util.List;
import java.util.Set;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Properties;

/**
 * Takes back what a trained model or a cue reads between who is named in an aside and what the sentence goes on to say of another: "Bo Ek, the
 * brother of Ann Ek, died in Oslo" does not say where Ann died.
 */
final class AsideAgreement {
    /** Where a place lies does not depend on who does what there. */
    private static final Set<PropertyName> OF_PLACES = Set.of(Properties.LOCATED_IN, new PropertyName("capitalOf"));

    /** True where none of the asides of the reading stands between what is said and whom it is said of. */
    boolean admits(Reading reading, List<Asides.Aside> asides, Statement statement) {
        return OF_PLACES.contains(statement.property())
                || asides.stream().noneMatch(aside -> leaves(reading, aside, statement.subject(), statement.object()));
    }

    private static boolean leaves(Reading reading, Asides.Aside aside, Mention subject, Mention object) {
        boolean inOrder = subject.begin() < object.begin();
        Mention inside = inOrder ? subject : object;
        Mention behind = inOrder ? object : subject;
        if (inside.kind() != MentionKind.NAME
                || !aside.span().contains(inside.span())
                || behind.begin() <= aside.span().end()
                || inside.meant().equals(aside.head().meant())
                || reading.sentenceIndex(inside.begin()) != reading.sentenceIndex(behind.begin())) {
            return false;
        }
        Span between = new Span(aside.span().end(), behind.begin());
        // "Bo Ek, the father of Ann, said that she died in": behind a second verb somebody else may be meant.
        return Asides.verbs(reading, between) == 1
                && !between.of(reading.article().text()).contains(";");
    }
}
