package org.graphwright.extract.quotation;

import java.util.regex.Pattern;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the speaker whom a pronoun stands for can be who coreference takes it for: nobody is named again in full in what he
 * himself says, nor is he the one whom the sentence has just called told, asked or spoken to (principles B and C of binding: Chomsky,
 * 1981).
 */
final class Binding {
    /** Characters before a name, enough for the longest of the words looked for. */
    private static final int NEAR = 30;

    private static final Pattern SPOKEN_TO = Pattern.compile(
            "(?i)\\b(?:(?:speak|spoke|spoken|talk)(?:ing|ed)? (?:to|with)|told|asked|telling|asking) $");

    private final Reading reading;
    private final boolean turns;

    Binding(Reading reading) {
        this.reading = reading;
        this.turns = reading.article().text().contains("((");
    }

    boolean allows(Speech speech) {
        Mention speaker = speech.speaker();
        EntityId entity = speaker == null ? null : speaker.entity();
        if (speaker == null || entity == null || speaker.kind() != MentionKind.PRONOUN) {
            return true;
        }
        MentionId turn = turns ? turnOf(speaker) : null;
        return reading.mentionsOf(entity).stream()
                .filter(m -> m.kind() == MentionKind.NAME)
                .noneMatch(m -> isSaid(m, speech) || isSpokenTo(m, speaker) || m.id().equals(turn));
    }

    /** In an interview, where "((Name))" opens what each says, nobody is "she" to herself. Returns the name's mention, or null. */
    private @Nullable MentionId turnOf(Mention speaker) {
        String text = reading.article().text();
        int open = text.lastIndexOf("((", speaker.begin());
        return open < 0
                ? null
                : reading.mentionAt(open + 2)
                        .filter(m -> m.begin() == open + 2 && text.startsWith("))", m.end()))
                        .map(Mention::id)
                        .orElse(null);
    }

    private static boolean isSaid(Mention name, Speech speech) {
        boolean follows = speech.speaker() != null && speech.speaker().begin() < speech.begin();
        return (speech.direct() || follows) && speech.begin() <= name.begin() && name.end() <= speech.end();
    }

    private boolean isSpokenTo(Mention name, Mention speaker) {
        String text = reading.article().text();
        return name.end() <= speaker.begin()
                && reading.sentenceIndex(name.begin()) == reading.sentenceIndex(speaker.begin())
                && SPOKEN_TO
                        .matcher(text.substring(Math.max(0, name.begin() - NEAR), name.begin()))
                        .find();
    }
}
