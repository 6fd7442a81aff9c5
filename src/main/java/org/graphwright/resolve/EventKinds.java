package org.graphwright.resolve;

import java.util.Set;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;

/** What the classes of two events say of whether the same may do or suffer such a thing again. */
final class EventKinds {
    /** Classes of many kinds of events, or of all the stages of an affair, which their words tell apart: what is proposed is not passed yet. */
    private static final Set<ClassName> VAGUE = ClassName.setOf(
            "Event",
            "Announcement",
            "Accusation",
            "Agreement",
            "Investigation",
            "Meeting",
            "Publication",
            "Threat",
            "Trial",
            "Legislation",
            "Appointment");

    /** Classes of what happens to one person at a time. */
    private static final Set<ClassName> PERSONAL =
            ClassName.setOf("Death", "Resignation", "Appointment", "Arrest", "Release", "Conviction", "Birth", "Award");

    /** Classes of what is held again and again by the same. */
    private static final Set<ClassName> RECURRENT =
            ClassName.setOf("Election", "Competition", "Protest", "Investigation");

    /** Classes of what happens to a person once or seldom. */
    private static final Set<ClassName> SELDOM =
            ClassName.setOf("Death", "Birth", "Resignation", "Arrest", "Release", "Conviction");

    /** Classes of what the same say again and again by the same words. */
    private static final Set<ClassName> SAID =
            ClassName.setOf("Announcement", "Accusation", "Meeting", "Threat", "Publication");

    private EventKinds() {}

    /** True where one is of a class of what is held again and again. */
    static boolean isRecurrent(EventRecord ours, EventRecord theirs) {
        return isRecurrent(ours) || isRecurrent(theirs);
    }

    static boolean isRecurrent(EventRecord event) {
        return RECURRENT.contains(event.type());
    }

    /** True where both tell of a rally or march: the same hold many. */
    static boolean isHabit(EventRecord ours, EventRecord theirs) {
        return ours.type().equals(Classes.PROTEST) && theirs.type().equals(Classes.PROTEST);
    }

    /** True where one is of a class of what the same say again and again. */
    static boolean isSaid(EventRecord ours, EventRecord theirs) {
        return SAID.contains(ours.type()) || SAID.contains(theirs.type());
    }

    /** True where one is of a class of many kinds of events. */
    static boolean isVague(EventRecord ours, EventRecord theirs) {
        return VAGUE.contains(ours.type()) || VAGUE.contains(theirs.type());
    }

    /** True where both are of one class of what happens to one person at a time. */
    static boolean isPersonal(EventRecord ours, EventRecord theirs) {
        return ours.type().equals(theirs.type()) && PERSONAL.contains(ours.type());
    }

    /** True where both are of one class of what happens to a person once or seldom. */
    static boolean isSeldom(EventRecord ours, EventRecord theirs) {
        return ours.type().equals(theirs.type()) && SELDOM.contains(ours.type());
    }
}
