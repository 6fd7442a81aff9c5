package org.graphwright.extract.clause;

import java.util.regex.Pattern;
import org.graphwright.extract.factuality.HarmedNobody;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;

/** Tells by the words beside an event whether the text says that there was none: "no protests", "protests were not reported". */
final class DeniedTold {
    private static final Pattern BEFORE =
            Pattern.compile("(?i)\\bno (?:(?:reports?|signs?|indications?|word|sightings?|records?) of (?:any )?)?"
                    + "(?:(?:new|further|other|more|major|large|big|violent|mass|public|such|planned) )?$"
                    + "|\\b(?:call(?:s|ed|ing)? off|cancel(?:s|l?ed|l?ing)?|scrap(?:s|ped|ping)?)"
                    + " (?:the |its |his |her |their |an? )?(?:[\\p{L}-]+ ){0,3}$");

    private static final Pattern BEHIND = Pattern.compile("(?i)^s?(?: (?:no one|nobody|none)"
            + "| (?:is|are|was|were|has been|have been|had been)(?: not|n['’]t) (?:yet |being )?(?:been )?"
            + "(?:report|record|regist|plann|held|seen|schedul)\\w*"
            + "| (?:did(?: not|n['’]t)|never) (?:take place|took place|happen(?:ed)?|occur(?:red)?|material\\w+)"
            + "| (?:has|have|had) (?:not|never) (?:taken place|happened|occurred|materiali[sz]ed))\\b");

    private static final String LEAVE = "(?:resign|quit|step (?:aside|down))";

    /** What was offered and not taken, or refused, did not come about. */
    private static final Pattern REFUSED = Pattern.compile(
            "\\b(?:declin|refus|reject|turn)(?:es|s|ed|e|ing)?(?: down)? [^.;:]{0,80}(?:\\bresignation\\b|\\boffer to "
                    + LEAVE + "\\b)" + "|\\b(?:declin|refus)(?:es|ed|e|s|ing)(?: on \\p{Lu}\\p{Ll}+)? to " + LEAVE
                    + "\\b");

    /** Who says so has pleaded. */
    private static final Pattern NOT_GUILTY =
            Pattern.compile("(?i)(?:plead(?:s|ed|ing)?|pled|plea(?: of)?) not guilty");

    private DeniedTold() {}

    /** What an article is about, denied where it was offered and not taken: it is news all the same. */
    static ToldEvent readRefusal(Reading reading, ToldEvent main) {
        boolean refused = main.type().equals(MainClass.RESIGNATION)
                && reading.sentenceAt(main.begin())
                        .filter(sentence -> REFUSED.matcher(
                                        sentence.span().of(reading.article().text()))
                                .find())
                        .isPresent();
        return refused ? main.asNegated() : main;
    }

    /** The event with what its first passage denies. */
    static ToldEvent read(Reading reading, ToldEvent told) {
        Span passage = told.passages().get(0);
        String text = reading.article().text();
        Sentence sentence = reading.sentences().get(reading.sentenceIndex(passage.begin()));
        boolean denied = BEFORE.matcher(text.substring(sentence.begin(), passage.begin()))
                        .find()
                || BEHIND.matcher(text.substring(passage.end(), Math.max(passage.end(), sentence.end())))
                        .find();
        if (denied) {
            return told.asNegated();
        }
        boolean happened = HarmedNobody.by(reading, told.type(), passage)
                || reading.article().hasAt(passage.begin(), NOT_GUILTY);
        return happened ? told.asAsserted() : told;
    }
}
