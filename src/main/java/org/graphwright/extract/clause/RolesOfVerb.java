package org.graphwright.extract.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.graphwright.extract.clause.ClauseParts.Slot;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;

/** Roles that a verb gives against its clause: whoever "was elected" or "declared the winner" suffers in the clause and acts in the event, whoever "pleads guilty" is accused, whom others "beat" has lost, and who "tests positive" has been tested. */
final class RolesOfVerb {
    private static final Pattern ELECTED = Pattern.compile("(?i)(?:re-?)?elected");
    /** "Was declared the winner", whatever else may be declared of somebody. */
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:declared|proclaimed|pronounced)(?: the)?(?: \\p{Ll}+)?"
                    + " (?:winner|victor|victorious|elected|(?:president|governor|mayor)(?:[ -]elect)?)\\b");

    private static final Pattern PLEADING = Pattern.compile("(?i)(?:plead(?:ed|s)?|pled)(?:\\s.*)?");
    private static final Pattern BEATING =
            Pattern.compile("(?i)(?:defeat|beat|thrash|trounce|outplay|edge)(?:s|d|ed|en|ing)?");

    /** Of whom it is said, who does nothing. */
    static final Pattern TESTING = Pattern.compile("(?i)test(?:s|ed)?\\s(?:positive|negative)\\b");

    static final ClassName COMPETITION = new ClassName("Competition");
    static final Set<ClassName> OF_COURTS = ClassName.setOf("Trial", "Conviction");

    private RolesOfVerb() {}

    /** The winners of an election as agents, those who plead before a court, are beaten in a competition, or test positive as patients. */
    static Map<EntityId, String> of(Reading reading, ToldEvent told, ClauseParts clauseParts) {
        Article article = reading.article();
        Map<EntityId, String> roles = new HashMap<>();
        if (told.type().equals(Classes.ELECTION)) {
            around(article, told, clauseParts, ELECTED, Slot.PASSIVE_SUBJECT)
                    .forEach(thing -> roles.put(thing, RolesOfTold.AGENT));
            in(told, clauseParts, word -> article.hasAt(word.begin(), DECLARED), Slot.PASSIVE_SUBJECT)
                    .forEach(thing -> roles.put(thing, RolesOfTold.AGENT));
        } else if (OF_COURTS.contains(told.type())) {
            around(article, told, clauseParts, PLEADING, Slot.SUBJECT)
                    .forEach(thing -> roles.put(thing, RolesOfTold.PATIENT));
        } else if (told.type().equals(COMPETITION)) {
            for (Slot beaten : List.of(Slot.OBJECT, Slot.PASSIVE_SUBJECT)) {
                around(article, told, clauseParts, BEATING, beaten)
                        .forEach(thing -> roles.put(thing, RolesOfTold.PATIENT));
            }
        }
        in(told, clauseParts, word -> article.hasAt(word.begin(), TESTING), Slot.SUBJECT)
                .forEach(thing -> roles.put(thing, RolesOfTold.PATIENT));
        return roles;
    }

    private static List<EntityId> around(
            Article article, ToldEvent told, ClauseParts clauseParts, Pattern verb, Slot slot) {
        return in(
                told, clauseParts, word -> verb.matcher(word.of(article.text())).matches(), slot);
    }

    private static List<EntityId> in(ToldEvent told, ClauseParts clauseParts, Predicate<Span> isSuch, Slot slot) {
        List<Span> verbs = told.passages().stream().filter(isSuch).toList();
        return clauseParts.around(verbs).entrySet().stream()
                .filter(thing -> thing.getValue().contains(slot))
                .map(Map.Entry::getKey)
                .toList();
    }
}
