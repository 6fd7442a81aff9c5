package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.model.ClassName;
import org.graphwright.model.Token;
import org.jspecify.annotations.Nullable;

/** Which cue of an event a clause or a noun answers. */
final class EventCues {
    private final Map<String, List<EventCue>> verbs = new HashMap<>();
    private final Map<String, ClassName> nouns = new HashMap<>();

    EventCues(List<EventCue> cues) {
        for (EventCue cue : cues) {
            if (cue.verb()) {
                verbs.computeIfAbsent(cue.words().split(" ", 2)[0], w -> new ArrayList<>())
                        .add(cue);
            } else {
                nouns.put(cue.words(), cue.type());
            }
        }
        // The longest cue first: "take place" before "take".
        verbs.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((EventCue c) -> -c.words().length())));
    }

    /** The cue that a clause with a verb answers, or null. */
    @Nullable
    EventCue of(Clause clause) {
        String relation = clause.relation();
        String last = relation.substring(relation.lastIndexOf(" to ") + 1);
        String said = (last.startsWith("to ") ? last.substring(3) : relation) + objectHead(clause);
        String undergone = clause.passive() ? clause.verb() + objectHead(clause) : said;
        for (EventCue cue : verbs.getOrDefault(clause.verb(), List.of())) {
            if ((said + " ").startsWith(cue.words() + " ") || cue.words().equals(undergone)) {
                return cue;
            }
        }
        return null;
    }

    /** The class of the events that a common noun names, or null. */
    @Nullable
    ClassName ofNoun(Token token) {
        return token.tag().equals("NN") || token.tag().equals("NNS") ? nouns.get(token.lemma()) : null;
    }

    /** What is acted upon, which a passive clause has as its subject: "the clip was released". */
    private static String objectHead(Clause clause) {
        List<Token> tokens = clause.sentence().tokens();
        if (clause.passive()) {
            return " " + tokens.get(clause.subjectHead().end() - 1).lemma();
        }
        if (clause.complements().isEmpty()) {
            return "";
        }
        Range head = clause.complements().get(0).head();
        return " " + tokens.get(head.end() - 1).lemma();
    }
}
