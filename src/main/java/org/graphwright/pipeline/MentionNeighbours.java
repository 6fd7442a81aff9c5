package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.EntityId;
import org.graphwright.model.Extraction;
import org.graphwright.model.Mention;
import org.graphwright.ontology.Acronym;
import org.graphwright.resolve.EntityRecord;

/**
 * Sees in the text around mentions what names stand for: a short name in brackets after a long one, and where a place lies by the words
 * after its comma.
 */
final class MentionNeighbours {
    /** "Islamic State of Iraq and the Levant (ISIL": the name may have been cut short before the bracket. */
    private static final Pattern BRACKET =
            Pattern.compile("((?: (?:\\p{Lu}[\\p{L}’'-]*|of|and|the|for|in|on|to|against|de|del|der|du|la)){0,5}?)"
                    + ",? ?\\(\"?(?:the )?");

    private static final Pattern AFTER_COMMA =
            Pattern.compile(",? ?\\(?((?:\\p{Lu}\\.){2,}|\\bD\\.? ?C\\b|(?<=, )\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)");
    /** Characters behind a name within which brackets stand. */
    private static final int NEAR = 60;

    private MentionNeighbours() {}

    /**
     * Gives each link with the entity from which it goes.
     *
     * @param iris of the entities, by their identifiers
     */
    static void links(
            Extraction extraction, Function<EntityId, String> iris, BiConsumer<EntityId, EntityRecord.Link> sink) {
        String text = extraction.article().text();
        List<Mention> mentions = extraction.mentions().stream()
                .filter(mention -> mention.entity() != null)
                .toList();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Matcher after = AFTER_COMMA
                    .matcher(text)
                    .region(mention.end(), Math.min(text.length(), mention.end() + NEAR))
                    .useTransparentBounds(true);
            if (after.lookingAt()) {
                sink.accept(entity(mention), new EntityRecord.Link(EntityRecord.FOLLOWED_BY, true, after.group(1)));
            }
            for (int j = i + 1; j < mentions.size() && mentions.get(j).begin() <= mention.end() + NEAR; j++) {
                if (isInBrackets(text, mention, mentions.get(j))) {
                    String other = iris.apply(entity(mentions.get(j)));
                    sink.accept(entity(mention), new EntityRecord.Link(EntityRecord.IN_BRACKETS, true, other));
                }
            }
        }
    }

    private static boolean isInBrackets(String text, Mention mention, Mention next) {
        if (next.end() >= text.length()
                || "),;\"".indexOf(text.charAt(next.end())) < 0
                || next.begin() <= mention.end()
                || entity(next).equals(entity(mention))) {
            return false;
        }
        Matcher between = BRACKET.matcher(text.substring(mention.end(), next.begin()));
        return between.matches() && !explains(next.span().of(text), between.group(1));
    }

    /** "SDF and ISIS (Islamic State of Iraq and Syria": what stands in brackets is about the word before it and no name further off. */
    private static boolean explains(String bracketed, String between) {
        String word = between.substring(between.lastIndexOf(' ') + 1);
        return Acronym.isCutFrom(word, bracketed) || Acronym.isCutFrom(bracketed, word);
    }

    private static EntityId entity(Mention mention) {
        return requireNonNull(mention.entity());
    }
}
