package org.graphwright.extract.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.ontology.Classes;

/** Finds the things that "and" joins in the first sentence that tells of an event, so that they have one part, but no adjectives of peoples: "Wilbur Ross and Attorney General William Barr". */
final class JoinedThings {
    /** Between two names: where the first one is from, "and", and the titles of the second one. */
    private static final Pattern AND = Pattern.compile(
            "(?: \\([^)]{1,30}\\)| (?:of|from) (?:the )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2})?,? and (?:the )?(?:former )?(?:\\p{Lu}[\\p{L}.'’-]* ){0,5}");

    private final Reading reading;
    private final List<Mention> names;

    JoinedThings(Reading reading, ToldEvent told) {
        this.reading = reading;
        int begin = told.begin();
        this.names = reading.sentenceAt(begin).map(Sentence::span).map(reading::mentionsIn).orElse(List.of()).stream()
                .filter(mention -> mention.isNameOfThing()
                        && mention.entity() != null
                        && !mention.type().equals(Classes.GROUP))
                .toList();
    }

    /** In order of position. */
    Set<EntityId> with(EntityId thing) {
        Set<EntityId> joined = new LinkedHashSet<>();
        for (Mention one : names) {
            for (Mention other : names) {
                boolean areJoined = one.end() < other.begin()
                        && one.type().equals(other.type())
                        && AND.matcher(reading.article().text().substring(one.end(), other.begin()))
                                .matches();
                EntityId first = one.entity();
                EntityId second = other.entity();
                if (areJoined && first != null && second != null && !first.equals(second)) {
                    if (first.equals(thing)) {
                        joined.add(second);
                    } else if (second.equals(thing)) {
                        joined.add(first);
                    }
                }
            }
        }
        return joined;
    }
}
