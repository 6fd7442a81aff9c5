package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.query.NamedThing;

/** Answers where something is, where a question asks for no more than that: not by what was told there, but by what it lies in; of somebody by where he was told to be last. */
final class WhereAnswers {
    private static final PropertyName HELD_IN = new PropertyName("heldIn");

    private static final List<PropertyName> OF_PLACE = List.of(Properties.LOCATED_IN, Properties.CAPITAL_OF);
    private static final List<PropertyName> OF_BODY =
            List.of(Properties.HEADQUARTERS, Properties.BASED_IN, Properties.LOCATED_IN);

    private static final Set<PropertyName> LYING =
            Set.of(Properties.LOCATED_IN, Properties.HEADQUARTERS, Properties.BASED_IN, HELD_IN);

    /** Words that ask for no more than "where" does. */
    private static final Set<String> OF_WHERE = Set.of("situated", "lie", "lies", "found", "exactly", "world", "map");

    private final Ontology ontology;
    private final FactAnswers facts;
    private final Surroundings surroundings;
    private final Whereabouts whereabouts;

    WhereAnswers(Ontology ontology, FactAnswers facts, Surroundings surroundings, Whereabouts whereabouts) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.facts = requireNonNull(facts, "facts is null");
        this.surroundings = requireNonNull(surroundings, "surroundings is null");
        this.whereabouts = requireNonNull(whereabouts, "whereabouts is null");
    }

    /** True of "Where is X?" and "Where is X located?", which no sentence answers that only has the name. */
    static boolean asksOnlyWhere(Reading reading) {
        return reading.kind() == Kind.WHERE
                && reading.names().stream()
                                .map(name -> name.thing().iri())
                                .distinct()
                                .count()
                        == 1
                && (reading.phrase() == null
                        || reading.phrase().sides().stream().allMatch(side -> LYING.contains(side.property())))
                && reading.content().stream().allMatch(word -> OF_WHERE.contains(word.plain()));
    }

    /** The answers, of the first of the things that may be meant that has any; none for other questions. */
    List<FoundAnswer> find(Reading reading, Shapes shapes, Deadline deadline) {
        if (!asksOnlyWhere(reading)) {
            return List.of();
        }
        Named name = reading.names().get(0);
        for (NamedThing thing : name.things()) {
            deadline.check();
            List<FoundAnswer> found = of(reading, name.with(thing), shapes);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<FoundAnswer> of(Reading reading, Named name, Shapes shapes) {
        if (ontology.isA(name.type(), Classes.PERSON)) {
            return whereabouts.last(reading, name, shapes);
        }
        boolean place = ontology.isA(name.type(), Classes.PLACE);
        boolean event = ontology.isA(name.type(), Classes.EVENT);
        List<FoundAnswer> told = facts.objects(event ? List.of(HELD_IN) : place ? OF_PLACE : OF_BODY, name, shapes);
        return place ? surroundings.with(told, name, shapes) : told;
    }
}
