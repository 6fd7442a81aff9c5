package org.graphwright.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Token;

/** Tells the days on which the rescuers came from the day of what they came for: "searched on Monday for survivors of a quake". */
final class Aftermath {
    /** What people do after somebody came to harm. */
    private static final Set<String> CLEARING_UP = Set.of(
            "bury",
            "clear",
            "comb",
            "dig",
            "grieve",
            "hunt",
            "mourn",
            "pull",
            "race",
            "recover",
            "rescue",
            "scour",
            "scramble",
            "search",
            "sift",
            "struggle");

    private Aftermath() {}

    /** Without the days of such verbs, wherever they are named; as it is where no other day close before the article is. */
    static Reading leaveOutDays(Reading reading) {
        Set<String> later = reading.mentions().stream()
                .filter(mention -> mention.isDate() && isOfClearingUp(reading, mention))
                .flatMap(mention -> Optional.ofNullable(mention.value()).stream())
                .collect(Collectors.toSet());
        List<Mention> left = reading.mentions().stream()
                .filter(mention -> mention.value() == null || !later.contains(mention.value()))
                .toList();
        return left.stream().anyMatch(mention -> DateOfTold.isRecentDay(reading, mention))
                ? reading.withMentions(left)
                : reading;
    }

    /** The verb nearest before the date, in its clause, is one, or the one right behind it: "were on Monday sifting through the wreckage". */
    private static boolean isOfClearingUp(Reading reading, Mention date) {
        List<Token> tokens =
                reading.sentences().get(reading.sentenceIndex(date.begin())).tokens();
        Token before = null;
        Token behind = null;
        for (Token token : tokens) {
            if (token.end() <= date.begin()) {
                before = token.isVerb() ? token : isClauseEnd(token) ? null : before;
            } else if (token.begin() >= date.end() && behind == null) {
                behind = token;
            }
        }
        return before != null && CLEARING_UP.contains(before.lemma())
                || behind != null && behind.isVerb() && CLEARING_UP.contains(behind.lemma());
    }

    private static boolean isClauseEnd(Token token) {
        return token.text().equals(",") || token.text().equals(";");
    }
}
