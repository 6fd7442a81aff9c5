package org.graphwright.extract.light;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.extract.coreference.Cluster;
import org.graphwright.extract.coreference.Gender;
import org.graphwright.extract.coreference.Genders;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.ontology.Classes;

/** What the names of an article name, with what has been found to refer to it so far. */
final class Thing {
    final ClassName root;
    final List<String> names;

    /** Names, nouns and pronouns, in the order in which they were found. */
    final List<MentionPosition> places;

    private final Mention name;
    private Gender gender = Gender.UNKNOWN;

    /** @param places where the names of {@code cluster} stand */
    Thing(Cluster cluster, List<MentionPosition> places, Genders genders) {
        this.root = cluster.root();
        this.names = cluster.names();
        this.name = cluster.mentions().get(0);
        this.places = new ArrayList<>(places);
        if (root.equals(Classes.PERSON)) {
            names.forEach(n -> learn(genders.ofName(n)));
        }
    }

    /** A mention by name. */
    Mention name() {
        return name;
    }

    void add(MentionPosition place, Gender said) {
        places.add(place);
        learn(said);
    }

    Gender gender() {
        return gender;
    }

    void learn(Gender said) {
        if (gender == Gender.UNKNOWN) {
            gender = said;
        }
    }
}
