package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;

/** Finds who has lost the election that an article is about, by what the sentences say that tell of it, and the ones right behind them: "Berg received 192". */
final class Losers {
    private static final String NUMBER =
            "(?:(?:only|just|about|around|roughly|nearly|almost|over|more than) )*(?:\\d[\\d,.]*|"
                    + "one|two|three|four|five|six|seven|eight|nine|ten)\\b";

    private static final String PLACE = "(?:second|third|fourth|fifth|sixth|last|2nd|3rd|4th|5th)";

    /** Behind a name, after an apposition or relative clause if it has one. */
    private static final Pattern LOST = Pattern.compile(
            "(?:,[^.;:]{1,80},|(?: of| from) (?:\\p{Lu}\\p{L}+ ?){1,3},?)? ?(?:(?:has|had|then|also|later) )*"
                    + "(?:(?:came|coming|finished|finishing|placed|placing|ended) (?:up )?(?:in )?(?:a distant )?"
                    + PLACE
                    + "\\b|(?:was|were) (?:defeated|beaten)\\b|conceded\\b|trailed\\b|trailing\\b"
                    + "|(?:received|receiving|got|won|took|taking|earned|earning|secured|had) (?:the other )?" + NUMBER
                    + ")");

    /** Behind a name of whom the number of votes is told against the winner's: "279 votes to Berg's 214". */
    private static final Pattern NUMBER_OF = Pattern.compile("['’]s? " + NUMBER);

    private static final String TITLES = "(?:\\p{L}+ ){0,3}";

    private static final Pattern TO =
            Pattern.compile("\\d(?:[\\d.,]*%?)? ?(?:\\p{Ll}+ ){0,3}(?:to|against|versus) " + TITLES + "$");

    /** Before a name. */
    private static final Pattern AGAINST = Pattern.compile("\\b(?:against " + NUMBER
            + "(?:%| per ?cent)?(?: of the votes?)? for|ahead of|followed by|defeat(?:ed|ing|s)|beat(?:en|ing|s)?|oust(?:ed|ing|s)|unseat(?:ed|ing|s)|victory over|win over) "
            + TITLES + "$");

    /** In characters: what is looked at on either side of a name. */
    private static final int AROUND = 120;

    /** Sentences behind the first of an election in which its result stands; set by hand: further down others are recalled. */
    private static final int SOON = 8;

    private final Reading reading;
    private final String text;

    Losers(Reading reading) {
        this.reading = requireNonNull(reading, "reading is null");
        this.text = reading.article().text();
    }

    /** In order of position; none of an election whose winner is not told. */
    Set<EntityId> of(ToldEvent told, Set<EntityId> winners) {
        Set<EntityId> losers = new LinkedHashSet<>();
        if (!told.type().equals(Classes.ELECTION) || winners.isEmpty()) {
            return losers;
        }
        List<Integer> telling = told.passages().stream()
                .map(passage -> reading.sentenceIndex(passage.begin()))
                .distinct()
                .sorted()
                .toList();
        reading.mentions().stream()
                .filter(mention -> mention.isNameOfThing() && mention.type().equals(Classes.PERSON))
                .filter(mention -> isNear(reading.sentenceIndex(mention.begin()), telling))
                .filter(this::hasLost)
                .map(Mention::entity)
                .forEach(thing -> {
                    if (thing != null && !winners.contains(thing)) {
                        losers.add(thing);
                    }
                });
        return losers;
    }

    private static boolean isNear(int sentence, List<Integer> telling) {
        return sentence - telling.get(0) <= SOON && (telling.contains(sentence) || telling.contains(sentence - 1));
    }

    private boolean hasLost(Mention name) {
        Span sentence =
                reading.sentences().get(reading.sentenceIndex(name.begin())).span();
        String before = text.substring(Math.max(sentence.begin(), name.begin() - AROUND), name.begin());
        String behind = text.substring(name.end(), Math.min(sentence.end(), name.end() + AROUND));
        return LOST.matcher(behind).lookingAt()
                || AGAINST.matcher(before).find()
                || NUMBER_OF.matcher(behind).lookingAt() && TO.matcher(before).find();
    }
}
