package org.graphwright.extract.clause;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.extract.clause.ClauseParts.Slot;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.EntityId;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;

/** Who has won an election by the words: whoever "was elected" suffers in the clause and acts in the event. */
final class Elected {
    private static final Pattern VERB = Pattern.compile("(?i)(?:re-?)?elected");

    private Elected() {}

    /** The winners, each as an agent; none of what is no election. */
    static Map<EntityId, String> of(Reading reading, ToldEvent told, ClauseParts clauseParts) {
        if (!told.type().equals(Classes.ELECTION)) {
            return Map.of();
        }
        List<Span> verbs = told.passages().stream()
                .filter(passage ->
                        VERB.matcher(passage.of(reading.article().text())).matches())
                .toList();
        return clauseParts.around(verbs).entrySet().stream()
                .filter(thing -> thing.getValue().contains(Slot.PASSIVE_SUBJECT))
                .collect(Collectors.toMap(Map.Entry::getKey, thing -> RolesOfTold.AGENT));
    }
}
