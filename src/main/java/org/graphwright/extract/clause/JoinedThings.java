package org.graphwright.extract.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.ontology.Classes;

/** Finds the things that "and" joins in the first sentence that tells of an event, so that they have one part, but no adjectives of peoples: "Wilbur Ross and Attorney General William Barr". */
final class JoinedThings {
    /** Between two names: where the first one is from or how old, "and", and the titles of the second one. */
    private static final Pattern AND = Pattern.compile(
            "(?: \\([^)]{1,30}\\)| (?:of|from) (?:the )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}|, \\d{1,3})?,? and (?:the )?(?:former )?(?:\\p{Lu}[\\p{L}.'’-]* ){0,5}");

    /** Before two names that depend on another noun. */
    private static final Pattern PREPOSITION =
            Pattern.compile("\\b(?:against|between|for|from|in|of|over|with)\\s(?:the\\s)?$");

    /** In characters: as far before a name is looked for such a word. */
    private static final int BEFORE = 12;

    private static final Set<String> PARTS = Set.of(RolesOfTold.AGENT, RolesOfTold.PATIENT);

    private final Reading reading;
    private final ToldEvent told;
    private final List<Mention> here;
    private final List<Mention> names;

    JoinedThings(Reading reading, ToldEvent told) {
        this.reading = reading;
        this.told = told;
        int begin = told.begin();
        this.here = reading.sentenceAt(begin)
                .map(Sentence::span)
                .map(reading::mentionsIn)
                .orElse(List.of());
        this.names = here.stream()
                .filter(mention -> mention.isNameOfThing()
                        && mention.entity() != null
                        && !mention.type().equals(Classes.GROUP))
                .toList();
    }

    /** In order of position. */
    Set<EntityId> with(EntityId thing) {
        Set<EntityId> joined = new LinkedHashSet<>();
        double most = here.stream()
                .filter(name -> thing.equals(name.entity()))
                .mapToDouble(this::part)
                .max()
                .orElse(0);
        for (Mention one : names) {
            boolean isFree = !PREPOSITION
                    .matcher(reading.article().before(one.begin(), BEFORE))
                    .find();
            for (Mention other : names) {
                boolean areJoined = one.end() < other.begin()
                        && one.type().equals(other.type())
                        && AND.matcher(reading.article().text().substring(one.end(), other.begin()))
                                .matches();
                EntityId first = one.entity();
                EntityId second = other.entity();
                if (areJoined && first != null && second != null && !first.equals(second)) {
                    if (first.equals(thing) && (isFree || part(one) == most)) {
                        joined.add(second);
                    } else if (second.equals(thing) && (isFree || part(other) == most)) {
                        joined.add(first);
                    }
                }
            }
        }
        return joined;
    }

    /** How sure the model is that this mention has a part: "Norland's officials" act, not the Norland of "the match between Norland and Ravenia". */
    private double part(Mention mention) {
        return told.fillers().stream()
                .filter(filler -> filler.span().equals(mention.span()) && PARTS.contains(filler.role()))
                .mapToDouble(Filler::probability)
                .max()
                .orElse(0);
    }
}
