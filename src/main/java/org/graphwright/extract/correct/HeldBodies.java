package org.graphwright.extract.correct;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;

/**
 * Finds the bodies that another one holds: in "the chief executive of Acme, the parent company of Borealis and Cirrus" Borealis and Cirrus,
 * which nobody heads there.
 */
final class HeldBodies {
    private static final Pattern HOLDER = Pattern.compile(
            "\\b(?:holding|parent) (?:company|companies|corporation|firm|group|organi[sz]ation|body) (?:of|behind) (?:the )?");

    private static final Pattern NEXT = Pattern.compile(",? and (?:the )?|, (?:the )?");

    /** By the id of its mention, for each held body, the words that say what holds it. */
    Map<MentionId, Span> of(Reading reading) {
        String text = reading.article().text();
        List<Mention> mentions = reading.mentions();
        Map<MentionId, Span> held = new HashMap<>();
        Matcher holder = HOLDER.matcher(text);
        while (holder.find()) {
            int at = holder.end();
            for (Mention mention : mentions) {
                boolean first = mention.begin() == holder.end();
                boolean next = at > holder.end()
                        && mention.begin() > at
                        && NEXT.matcher(text.substring(at, mention.begin())).matches();
                if (first || next) {
                    held.put(mention.id(), new Span(holder.start(), holder.end()));
                    at = mention.end();
                }
            }
        }
        return held;
    }
}
