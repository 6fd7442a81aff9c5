package org.graphwright.pipeline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Extraction;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.EntityRecord;

/** Sees in the text beside a person's name how old and what he is, by which namesakes are told apart: "Peter White, 34, a plumber". */
final class PersonTraits {
    /** Years that the oldest person lived of whom it is proven (Jeanne Calment, 1875 to 1997). */
    private static final int OLDEST = 122;

    private static final Pattern AGE_AFTER = Pattern.compile(
            ", (?:aged? )?(\\d{1,3})(?=[,.;:)]| of | from | and | who )|,? \\((?:aged? )?(\\d{1,3})\\)|,? aged? (\\d{1,3})\\b|, (?:an?|the) (\\d{1,3})[- ]years?[- ]old");

    private static final Pattern AGE_BEFORE =
            Pattern.compile("(\\d{1,3})[- ]years?[- ]old (?:\\p{Ll}[\\p{Ll}-]* ){0,3}$");

    private static final Pattern NOUN_AFTER = Pattern.compile(
            ",(?: \\d{1,3},)? (?:an?|the) (?:\\d{1,3}[- ]years?[- ]old )?(?:(?:[\\p{L}-]+ )??){0,3}?(\\p{Ll}[\\p{Ll}-]+)(?=,| (?:of|from|at|in|for|with|who|and|on|by)\\b|[.;])");

    /** Characters beside a name within which its age and noun stand. */
    private static final int NEAR = 60;

    private PersonTraits() {}

    /** Gives each link with the entity from which it goes. */
    static void links(Extraction extraction, BiConsumer<EntityId, EntityRecord.Link> sink) {
        String text = extraction.article().text();
        LocalDate date = extraction.article().date();
        for (Mention mention : extraction.mentions()) {
            EntityId entity = mention.entity();
            if (entity == null || mention.kind() != MentionKind.NAME || !mayBePerson(mention.type())) {
                continue;
            }
            String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + NEAR));
            String before = text.substring(Math.max(0, mention.begin() - NEAR), mention.begin());
            int age = age(AGE_AFTER.matcher(after), true);
            age = age > 0 ? age : age(AGE_BEFORE.matcher(before), false);
            if (date != null && age > 0 && age <= OLDEST) {
                String year = Integer.toString(date.getYear() - age);
                sink.accept(entity, new EntityRecord.Link(EntityRecord.BORN_ABOUT, true, year));
            }
            Matcher noun = NOUN_AFTER.matcher(after);
            if (noun.lookingAt()) {
                String word = noun.group(1).toLowerCase(Locale.ROOT);
                sink.accept(entity, new EntityRecord.Link(EntityRecord.CALLED_A, true, word));
            }
        }
    }

    /** A class of a user's own, too: who resolves knows whether it is one of persons, and asks for the traits of no other. */
    private static boolean mayBePerson(ClassName type) {
        ClassName root = Ontology.standard().root(type);
        return root.equals(Classes.PERSON) || root.equals(type) && !Classes.ROOTS.contains(type);
    }

    /** The number that stands there, or 0. */
    private static int age(Matcher matcher, boolean atBegin) {
        if (!(atBegin ? matcher.lookingAt() : matcher.find())) {
            return 0;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return Integer.parseInt(matcher.group(group));
            }
        }
        return 0;
    }
}
