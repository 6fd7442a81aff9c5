package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/**
 * Tells where somebody or something is or comes from, from where it happened: "the victims were from Lund", "the wolves came from Lund", "flown from
 * Lund to Oslo", "a study by scholars of the University of Lund in Sweden", "became the first city in Norway".
 */
final class Origins {
    private static final Set<String> COMING = Set.of("be", "come", "hail", "originate");
    private static final Set<String> BEING = Set.of("be", "become");
    private static final Set<String> ALL = Set.of("all", "both", "each");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "last", "latest", "only");
    private static final Set<ClassName> STUDIES = Set.of(new ClassName("Publication"), new ClassName("Discovery"));

    /** From behind a place to the one where something was brought: "from Lund in Scania to". */
    private static final Pattern TO =
            Pattern.compile("(?:(?:,| in)(?: \\p{Lu}[\\p{L}'’.-]*){1,3})?,? to (?:the )?(?:city of )?");

    /** Between a body and the place that it is in. */
    private static final Pattern BEHIND_BODY =
            Pattern.compile("(?:\\s?\\([^)]*\\))?(?:,?\\s(?:both|all|based|located))?\\s$");

    private final Ontology ontology;
    private final Reading reading;
    private final ToldEvent told;

    Origins(Ontology ontology, Reading reading, ToldEvent told) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.reading = requireNonNull(reading, "reading is null");
        this.told = requireNonNull(told, "told is null");
    }

    /**
     * True of such a {@code place}.
     *
     * @param tokens those of its sentence
     * @param before index of the last one before it
     */
    boolean isOne(List<Token> tokens, int before, Mention place) {
        if (STUDIES.contains(told.type()) && ontology.isA(place.type(), Classes.ORGANIZATION)) {
            return true;
        }
        int at = beforeNoun(tokens, before);
        if (at > 1
                && isWord(tokens, at, "of")
                && ontology.isListed(WordLists.NOUN_FOR_A_PLACE, lemma(tokens, at - 1))) {
            at = beforeNoun(tokens, at - 2);
        }
        if (at <= 0) {
            return false;
        }
        return isWord(tokens, at, "from")
                ? isSource(tokens, at) || isToElsewhere(place)
                : isWord(tokens, at, "in") && isAmongOthers(tokens, at - 1)
                        || tokens.get(at).text().matches("(?i)in|of") && isOfBody(tokens.get(at));
    }

    private static int beforeNoun(List<Token> tokens, int from) {
        int at = from;
        while (at >= 0
                && (tokens.get(at).tag().equals("DT") || tokens.get(at).tag().startsWith("JJ"))) {
            at--;
        }
        return at;
    }

    private static boolean isWord(List<Token> tokens, int at, String word) {
        return tokens.get(at).text().equalsIgnoreCase(word);
    }

    private static String lemma(List<Token> tokens, int at) {
        return tokens.get(at).lemma().toLowerCase(Locale.ROOT);
    }

    /** "Were all from", "came from", "Anna Berg, from", "is 20 years old and from". */
    private boolean isSource(List<Token> tokens, int from) {
        int at = from - 1;
        while (at > 0
                && (tokens.get(at).tag().startsWith("RB")
                        || ALL.contains(tokens.get(at).text().toLowerCase(Locale.ROOT)))) {
            at--;
        }
        if (COMING.contains(lemma(tokens, at))) {
            return true;
        }
        if (at > 0 && isWord(tokens, at, ",")) {
            return isBehind(tokens.get(at - 1).end(), Classes.PERSON);
        }
        return at > 0 && isWord(tokens, at, "and") && tokens.get(at - 1).tag().startsWith("JJ");
    }

    /** Of what was brought to another place for which the model has a chance. */
    private boolean isToElsewhere(Mention place) {
        String text = reading.article().text();
        Matcher to = TO.matcher(text).region(place.end(), text.length());
        return to.lookingAt()
                && told.fillers().stream()
                        .filter(filler -> filler.role().equals(ToldEvents.PLACE))
                        .anyMatch(filler -> filler.probability() >= ToldEvents.CHANCE
                                && filler.span().begin() == to.end());
    }

    /** "Became the first state in" */
    private boolean isAmongOthers(List<Token> tokens, int noun) {
        if (!ontology.isListed(WordLists.NOUN_FOR_A_PLACE, lemma(tokens, noun))
                && !ontology.isListed(WordLists.NOUN_FOR_A_PERSON, lemma(tokens, noun))) {
            return false;
        }
        boolean isCompared = false;
        int at = noun - 1;
        while (at > 0 && tokens.get(at).chunk().endsWith("NP")) {
            isCompared |= tokens.get(at).tag().equals("JJS")
                    || ORDINALS.contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
            at--;
        }
        return isCompared && BEING.contains(lemma(tokens, Math.max(at, 0)));
    }

    /** What is written and found by people of a body is not where that is. */
    private boolean isOfBody(Token in) {
        if (!STUDIES.contains(told.type())) {
            return false;
        }
        Matcher behind = BEHIND_BODY.matcher(reading.article().text().substring(0, in.begin()));
        return behind.find() && isBehind(behind.start(), Classes.ORGANIZATION);
    }

    private boolean isBehind(int end, ClassName type) {
        return reading.mentionBefore(end)
                .filter(mention -> ontology.isA(mention.type(), type))
                .isPresent();
    }
}
