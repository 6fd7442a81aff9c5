package org.graphwright.extract.factuality;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.ClassName;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;

/** Tells what happened although it harmed nobody: "no one was killed in the blast", "nobody was hurt when the bus crashed". */
public final class HarmedNobody {
    private static final Pattern NOBODY = Pattern.compile(
            "\\b(?:no one|nobody|none(?: of [^,;]{1,40}?)?|no (?:\\p{L}+ ){0,3}?\\p{L}+) "
                    + "(?:is|are|was|were|has been|have been|had been) (?:\\p{L}+ly )?"
                    + "(?:killed|hurt|harmed|injured|wounded)(?: or (?:\\p{L}+ly )?\\p{L}+ed)?"
                    + "(?= (?:in|by|during|when|as|after)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<ClassName> HARM = ClassName.setOf("Injury", "Death");

    private HarmedNobody() {}

    /**
     * True where the sentence says that nobody was harmed, and tells of {@code passage} behind that.
     *
     * @param type the class of what happened; the harm itself did not
     * @param passage the words that tell of it
     */
    public static boolean by(Reading reading, ClassName type, Span passage) {
        if (HARM.contains(type)) {
            return false;
        }
        Span sentence =
                reading.sentences().get(reading.sentenceIndex(passage.begin())).span();
        Matcher nobody = NOBODY.matcher(sentence.of(reading.article().text()));
        return nobody.find() && passage.begin() >= sentence.begin() + nobody.end();
    }
}
