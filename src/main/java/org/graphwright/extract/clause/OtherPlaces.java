package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/**
 * Tells places that say where somebody is from or where something else was: "the mayor of Lund died", "sentenced a doctor based in Oslo", "the
 * disease first seen in Rome was given a name", "arrested at Ecuador's embassy", "received Iraq's ambassador".
 */
final class OtherPlaces {
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";");
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG");

    /** What a country has in others, and who speaks for it there. */
    private static final Pattern MISSION = Pattern.compile(
            "['’]s (?:\\p{L}+ )?(?:embassy|consulate|high commission|ambassador|envoy|consul)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final ClassName DEATH = new ClassName("Death");

    private final Ontology ontology;
    private final Reading reading;
    private final ToldEvent told;

    OtherPlaces(Ontology ontology, Reading reading, ToldEvent told) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.reading = requireNonNull(reading, "reading is null");
        this.told = requireNonNull(told, "told is null");
    }

    /**
     * True of a place that no mention which the model takes for where the event was gives as that; where the sentence that tells of it first
     * has one, by those there.
     */
    boolean isOne(EntityId place) {
        List<Mention> mentions = told.fillers().stream()
                .filter(filler -> filler.role().equals(ToldEvents.PLACE) && filler.probability() >= ToldEvents.CHANCE)
                .map(Filler::span)
                .flatMap(span -> reading.mentionsAt(span).stream())
                .filter(mention -> place.equals(mention.entity()))
                .toList();
        int first = reading.sentenceIndex(
                told.passages().stream().mapToInt(Span::begin).min().orElseThrow());
        List<Mention> inFirst = mentions.stream()
                .filter(mention -> reading.sentenceIndex(mention.begin()) == first)
                .toList();
        return !mentions.isEmpty()
                && (inFirst.isEmpty() ? mentions : inFirst).stream().allMatch(this::isElsewhere);
    }

    private boolean isElsewhere(Mention place) {
        List<Token> tokens =
                reading.sentences().get(reading.sentenceIndex(place.begin())).tokens();
        int at = 0;
        while (at < tokens.size() && tokens.get(at).end() <= place.begin()) {
            at++;
        }
        String text = reading.article().text();
        boolean owns = text.startsWith("'s", place.end()) || text.startsWith("’s", place.end());
        return owns
                ? MISSION.matcher(text).region(place.end(), text.length()).lookingAt() || isOfParticiple(tokens, at - 1)
                : isOfSomebody(tokens, at - 1, place) || isOfParticiple(tokens, at - 1);
    }

    /**
     * "Anna Berg of South Carolina", whatever she did, and "vice president of Namibia" or "minister of the state of Goa" who died, which may be
     * anywhere.
     */
    private boolean isOfSomebody(List<Token> tokens, int before, Mention place) {
        int of = before;
        while (of > 0 && !isOf(tokens.get(of)) && tokens.get(of).chunk().endsWith("NP")) {
            of--;
        }
        if (of <= 0 || !isOf(tokens.get(of))) {
            return false;
        }
        Token owner = tokens.get(of - 1);
        if (ontology.isListed(WordLists.NOUN_FOR_A_PLACE, owner.lemma())) {
            return isOfSomebody(tokens, of - 1, place);
        }
        String noun = owner.text().replaceFirst("^.*-", "").toLowerCase(Locale.ROOT);
        return told.type().equals(DEATH) && ontology.isListed(WordLists.NOUN_FOR_A_PERSON, noun)
                || !place.type().equals(Classes.COUNTRY)
                        && reading.mentionAt(owner.begin())
                                .filter(mention -> ontology.isA(mention.type(), Classes.PERSON))
                                .isPresent();
    }

    private static boolean isOf(Token token) {
        return token.text().equalsIgnoreCase("of");
    }

    /** Behind words that tell of the event and a participle that says more of a noun: "a name to the disease first seen in Rome". */
    private boolean isOfParticiple(List<Token> tokens, int before) {
        for (int at = before; at > 0; at--) {
            Token token = tokens.get(at);
            if (told.isToldAt(token.span()) || CLAUSE_ENDS.contains(token.text())) {
                return false;
            }
            if (token.isVerb() && token.chunk().endsWith("VP")) {
                int noun = at - 1;
                while (noun > 0 && tokens.get(noun).tag().startsWith("RB")) {
                    noun--;
                }
                return PARTICIPLES.contains(token.tag())
                        && tokens.get(noun).isNoun()
                        && tokens.subList(0, at).stream().anyMatch(earlier -> told.isToldAt(earlier.span()));
            }
        }
        return false;
    }
}
