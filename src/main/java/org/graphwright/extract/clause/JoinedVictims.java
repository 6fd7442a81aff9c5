package org.graphwright.extract.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;

/** Finds people whom a verb of harm befell together with one of them: "Anna Berg, 41, her daughter Eva, 13, and seven others died". */
final class JoinedVictims {
    private static final Pattern HARM = Pattern.compile(
            "(?:die[sd]?|killed|killing|injured|injuring|wounded|wounding|shot|murdered|stabbed|perished|drowned|dead|hurt|kidnapped|abducted)(?: dead| down)?",
            Pattern.CASE_INSENSITIVE);

    private static final String AGE = "(?:,? (?:aged |age )?\\d{1,3}(?=,| and| —| –)| \\(\\d{1,3}\\))?";

    /** Between two names: the age of the first one, and what kin or colleague of him the second one is. */
    private static final Pattern JOINT =
            Pattern.compile(AGE + "(?<joint>,? and|,) (?:(?:his|her|their) (?:\\p{Ll}[\\p{L}-]* ){1,4})?");

    /** Behind a name: its age, and the one more that closes the list. */
    private static final Pattern CLOSED = Pattern.compile(AGE + ",? and ");

    /** Between the last name and its verb: its age, and those who have no name. */
    private static final Pattern TO_VERB = Pattern.compile(AGE
            + "(?:,? and (?:[\\p{L}\\d]+ ){1,2}(?:others?|more|people|passengers|\\p{L}+s))?[ ,—–-]*(?:(?:both|all|also|later|reportedly) )*"
            + "(?:(?:were|was|have|had|been) )*");

    /** Between the verb and the first name. */
    private static final Pattern FROM_VERB = Pattern.compile(" (?:\\p{L}[\\p{L}'’-]* ){0,4}");

    /** Behind the last name of an object there is no verb of which it is the subject. */
    private static final Pattern OWN_VERB =
            Pattern.compile(AGE + " (?:was|were|is|are|has|had|have|said|says|fled|\\p{Ll}+ed)\\b");

    private final String text;
    private final List<List<EntityId>> lists;

    JoinedVictims(Reading reading, ToldEvent told) {
        this.text = reading.article().text();
        this.lists = RolesOfTold.OF_HARM.contains(told.type())
                ? told.passages().stream()
                        .filter(passage -> HARM.matcher(passage.of(text)).matches())
                        .flatMap(verb -> befallen(reading, verb))
                        .toList()
                : List.of();
    }

    /** In order of position. */
    Set<EntityId> with(EntityId victim) {
        Set<EntityId> joined = new LinkedHashSet<>();
        lists.stream().filter(list -> list.contains(victim)).forEach(joined::addAll);
        joined.remove(victim);
        return joined;
    }

    /** The lists of names in the sentence of a verb of harm of which all came to it. */
    private Stream<List<EntityId>> befallen(Reading reading, Span verb) {
        List<Mention> names = reading.sentenceAt(verb.begin()).stream()
                .flatMap(sentence -> reading.mentionsIn(sentence.span()).stream())
                .filter(mention -> mention.isNameOfThing()
                        && mention.entity() != null
                        && mention.type().equals(Classes.PERSON))
                .toList();
        return IntStream.range(0, names.size())
                .mapToObj(first -> names.subList(first, end(names, first)))
                .filter(list -> list.size() > 1
                        && isBefallen(
                                verb,
                                list.get(0).span(),
                                list.get(list.size() - 1).span()))
                .map(list -> list.stream()
                        .map(Mention::entity)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Behind the last name that is joined to the one at {@code first}. */
    private int end(List<Mention> names, int first) {
        int end = first + 1;
        while (end < names.size() && areJoined(names.get(end - 1), names.get(end))) {
            end++;
        }
        return end;
    }

    private boolean areJoined(Mention one, Mention other) {
        if (one.end() >= other.begin()) {
            return false;
        }
        Matcher joint = JOINT.matcher(text.substring(one.end(), other.begin()));
        return joint.matches()
                && (!joint.group("joint").equals(",")
                        || CLOSED.matcher(text)
                                .region(other.end(), text.length())
                                .lookingAt());
    }

    private boolean isBefallen(Span verb, Span first, Span last) {
        if (verb.begin() > last.end()) {
            return TO_VERB.matcher(text.substring(last.end(), verb.begin())).matches();
        }
        return verb.end() < first.begin()
                && FROM_VERB.matcher(text.substring(verb.end(), first.begin())).matches()
                && !OWN_VERB.matcher(text).region(last.end(), text.length()).lookingAt();
    }
}
