package org.graphwright.extract.coreference;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.graphwright.model.Mention;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;

/**
 * The names of an article between which the model reads a kinship, so that they name two persons however alike they are: "Reddy is married
 * to Sneha Reddy".
 */
final class KinNames {
    /** None. */
    static final KinNames NONE = new KinNames(Set.of());

    private static final Set<PropertyName> KINSHIP = PropertyName.setOf("spouse", "childOf", "sibling");

    /** From here on nine in ten of the model's kinships between two names are right (annotated news stories). */
    private static final double SURE = 0.7;

    private record Pair(String one, String other) {}

    private final Set<Pair> pairs;

    private KinNames(Set<Pair> pairs) {
        this.pairs = pairs;
    }

    /** @param statements what the model reads between mentions of {@code reading} */
    static KinNames of(Ontology ontology, Reading reading, List<Statement> statements) {
        requireNonNull(reading, "reading is null");
        String text = reading.article().text();
        Set<Pair> pairs = new HashSet<>();
        for (Statement statement : statements) {
            if (KINSHIP.contains(statement.property())
                    && statement.confidence() >= SURE
                    && isPerson(ontology, statement.subject())
                    && isPerson(ontology, statement.object())) {
                pairs.add(new Pair(name(statement.subject(), text), name(statement.object(), text)));
            }
        }
        return new KinNames(pairs);
    }

    /** True where a kinship is read between two persons of these names, whichever comes first; never of equal names. */
    boolean areRelated(String one, String other) {
        String first = Names.compared(one);
        String second = Names.compared(other);
        return !first.equals(second)
                && (pairs.contains(new Pair(first, second)) || pairs.contains(new Pair(second, first)));
    }

    private static boolean isPerson(Ontology ontology, Mention mention) {
        return mention.isNameOfThing() && ontology.isA(mention.type(), Classes.PERSON);
    }

    private static String name(Mention mention, String text) {
        return Names.compared(Names.bare(mention.span().of(text)));
    }
}
