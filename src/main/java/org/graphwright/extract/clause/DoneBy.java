package org.graphwright.extract.clause;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;

/** Who has done it, right behind a noun that tells of an event: "a rally organized by", "the attack, reportedly carried out by". */
final class DoneBy {
    private static final Pattern DONE_BY = Pattern.compile(
            ",?\\s(?:which\\swas\\s)?(?:\\p{Ll}+ly\\s)?"
                    + "(?:carried\\sout|claimed|committed|conducted|hosted|launched|led|mounted|organi[sz]ed|perpetrated|staged)\\sby\\s(?:the\\s)?");

    private DoneBy() {}

    /** Each as an agent. */
    static Map<EntityId, String> of(Reading reading, ToldEvent told) {
        String text = reading.article().text();
        Map<EntityId, String> roles = new LinkedHashMap<>();
        for (Span passage : told.passages()) {
            Matcher by = DONE_BY.matcher(text).region(passage.end(), text.length());
            if (by.lookingAt()) {
                reading.mentionAt(by.end())
                        .filter(name -> name.begin() == by.end() && name.isNameOfThing())
                        .map(Mention::entity)
                        .ifPresent(thing -> roles.put(thing, RolesOfTold.AGENT));
            }
        }
        return roles;
    }
}
