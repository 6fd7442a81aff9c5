package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;

/** Finds those with whom something was agreed or talked about, behind the words that tell of it: "an agreement with the government of Syria". */
final class PartnersOfTold {
    static final Set<ClassName> OF_PARTNERS = ClassName.setOf("Agreement", "Meeting", "Negotiation");

    /** In characters: as far behind the words is looked. */
    private static final int FAR = 120;

    /** What may stand between the words and the preposition: "talks in Cairo with". */
    private static final Pattern PREPOSITION =
            Pattern.compile("^(?![^.;:,]{0,30}?\\sto\\s)[^.;:,]{0,30}?\\s(with|between)\\s");

    /** What may stand before a name: "the government of", "former", "Prime Minister". */
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?:the |its |his |her |their )?(?:[\\p{L}'’-]+ (?:of|from) )?(?:the )?(?:[\\p{L}-]+ ){0,3}");

    private static final Pattern JOINED =
            Pattern.compile("(?:'s|’s)?(?:[\\p{L} -]{0,30})?(?:, | and |, and )(?:the |its )?(?:[\\p{L}-]+ ){0,3}");

    /** What may stand behind a name that is not part of a longer phrase, as in "British Prime Minister" or "the bloc's secretary". */
    private static final Pattern BEHIND_NAME = Pattern.compile(
            "(?:$|[^\\p{L}\\s'’-]|"
                    + "\\s(?:\\p{Lu}\\p{Ll}+day|and|or|on|in|at|to|over|after|before|about|for|that|which|who|as|by|from|during|when|since|under|last|this|next|will|would|was|were|is|are|has|had)\\b)");

    private static final Pattern CLAUSE =
            Pattern.compile("\\b(?:that|which|who|to|after|before|over|on|about|for|in|at|as|by)\\b");

    private PartnersOfTold() {}

    /** In order of position. */
    static Set<EntityId> of(Ontology ontology, Reading reading, ToldEvent told) {
        Set<EntityId> partners = new LinkedHashSet<>();
        if (OF_PARTNERS.contains(told.type())) {
            for (Span passage : told.passages()) {
                partners.addAll(behind(ontology, reading, passage));
            }
        }
        return partners;
    }

    private static List<EntityId> behind(Ontology ontology, Reading reading, Span passage) {
        String text = reading.article().text();
        int last = reading.sentenceAt(passage.begin())
                .map(sentence -> sentence.end())
                .orElse(passage.end());
        int end = Math.min(last, passage.end() + FAR);
        Matcher preposition = PREPOSITION.matcher(text).region(passage.end(), Math.max(passage.end(), end));
        if (!preposition.find()) {
            return List.of();
        }
        List<EntityId> found = new ArrayList<>();
        int from = preposition.end();
        for (Mention mention : reading.mentionsIn(new Span(from, end))) {
            if (mention.begin() < from) {
                return List.of();
            }
            if (!BEHIND_NAME.matcher(text).region(mention.end(), text.length()).lookingAt()) {
                continue;
            }
            String between = text.substring(from, mention.begin());
            Pattern allowed = found.isEmpty() ? BEFORE_NAME : JOINED;
            boolean goesOn = allowed.matcher(between).matches()
                    && (found.isEmpty() || !CLAUSE.matcher(between).find());
            EntityId entity = mention.entity();
            if (!goesOn || entity == null || !mayAct(ontology, reading, entity)) {
                break;
            }
            found.add(entity);
            from = mention.end();
        }
        return preposition.group(1).equals("between") && found.size() < 2 ? List.of() : found;
    }

    private static boolean mayAct(Ontology ontology, Reading reading, EntityId entity) {
        return reading.entity(entity)
                .filter(thing -> ontology.isA(thing.type(), Classes.PERSON)
                        || ontology.isA(thing.type(), Classes.ORGANIZATION)
                        || ontology.isA(thing.type(), Classes.GROUP)
                        || ontology.isA(thing.type(), Classes.COUNTRY))
                .isPresent();
    }
}
