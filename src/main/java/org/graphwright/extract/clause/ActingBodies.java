package org.graphwright.extract.clause;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.extract.clause.ClauseParts.Slot;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;

/**
 * Who acts by the clause alone: police that arrest, courts that sentence, governments that announce, and by whom something was done. The model hardly tells police and courts, as few are
 * annotated: of 38 right before the verb of an arrest or trial in training stories 17 are mentions, but of these 15 are agents.
 */
final class ActingBodies {
    private static final ClassName ANNOUNCEMENT = new ClassName("Announcement");

    private static final ClassName ARREST = new ClassName("Arrest");

    private static final Pattern COURT = Pattern.compile("(?i)\\b(?:chambers?|court|tribunal)\\b");

    private static final Set<ClassName> OF_LAWS = ClassName.setOf("Legislation", "Vote");

    private static final Pattern LEGISLATURE = Pattern.compile(
            "(?i)\\b(?:assembly|bundestag|congress|council|duma|house of \\p{L}+|knesset|legislature|parliament|senate)\\b");

    private ActingBodies() {}

    /** Each as an agent. */
    static Map<EntityId, String> of(Ontology ontology, Reading reading, ToldEvent told, ClauseParts clauseParts) {
        Map<EntityId, String> roles = new LinkedHashMap<>();
        if (!UnnamedParts.SUFFERED.contains(told.type())) {
            clauseParts.around(told.passages()).forEach((thing, slots) -> {
                boolean isBy = slots.equals(Set.of(Slot.BY));
                boolean isSubject = slots.equals(Set.of(Slot.SUBJECT));
                reading.entity(thing)
                        .filter(actor -> isBy && mayAct(ontology, actor)
                                || isSubject && isOfficial(ontology, told.type(), actor))
                        .ifPresent(actor -> roles.put(thing, RolesOfTold.AGENT));
            });
        }
        return roles;
    }

    /** Police arrest, courts try and sentence, parliaments pass laws, and who announces something is its announcer. */
    private static boolean isOfficial(Ontology ontology, ClassName type, Entity actor) {
        return ontology.isA(actor.type(), Classes.GOVERNMENT_BODY)
                && (type.equals(ANNOUNCEMENT)
                        || type.equals(ARREST)
                        || RolesOfVerb.OF_COURTS.contains(type)
                                && COURT.matcher(actor.name()).find()
                        || OF_LAWS.contains(type)
                                && LEGISLATURE.matcher(actor.name()).find());
    }

    private static boolean mayAct(Ontology ontology, Entity thing) {
        return ontology.isA(thing.type(), Classes.PERSON) || ontology.isA(thing.type(), Classes.ORGANIZATION);
    }
}
