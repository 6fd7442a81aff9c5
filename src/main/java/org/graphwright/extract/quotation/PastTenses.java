package org.graphwright.extract.quotation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.graphwright.model.Token;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/**
 * Reads as past tense what the tagger took for a participle: "Bo Ek, at the gala, described the films", "…, the director, Ann Poe, estimated." A
 * participle without "have" or "be" stands for a passive, which has no object, and ends no sentence behind its comma.
 */
final class PastTenses {
    /** Passive, too, with an object: "a man given the prize", "an editor named the best". */
    private static final Set<String> OF_TWO_OBJECTS = Set.of(
            "give",
            "name",
            "call",
            "elect",
            "award",
            "offer",
            "pay",
            "show",
            "make",
            "appoint",
            "teach",
            "send",
            "grant",
            "owe",
            "allow",
            "title",
            "dub",
            "declare",
            "label",
            "nickname",
            "entitle",
            "crown",
            "vote",
            "deem",
            "consider",
            "bear",
            "found",
            "date",
            "hand",
            "cost",
            "lend",
            "sell",
            "leave",
            "rename");

    private final Ontology ontology;

    PastTenses(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /** The tokens of one sentence, these verbs with the tag of the past tense. */
    List<Token> in(List<Token> sentence) {
        List<Token> tokens = new ArrayList<>(sentence);
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.tag().equals("VBN") && isBehindSubject(tokens, i) && (hasObject(tokens, i) || ends(tokens, i))) {
                tokens.set(i, new Token(token.begin(), token.end(), token.text(), "VBD", token.lemma(), token.chunk()));
            }
        }
        return tokens;
    }

    /** No auxiliary stands before it but a noun, or what closes an apposition. */
    private static boolean isBehindSubject(List<Token> tokens, int verb) {
        int before = verb - 1;
        while (before > 0 && tokens.get(before).tag().startsWith("RB")) {
            before--;
        }
        Token last = tokens.get(before);
        return last.isNoun()
                || last.tag().matches("-RRB-|PRP|WP|,")
                || last.text().equals(")");
    }

    private static boolean hasObject(List<Token> tokens, int verb) {
        Token next = tokens.get(verb + 1);
        return next.tag().matches("DT|PRP\\$?|NNPS?")
                && next.chunk().equals("B-NP")
                && !OF_TWO_OBJECTS.contains(tokens.get(verb).lemma());
    }

    /** "…, Ann Poe, estimated." */
    private boolean ends(List<Token> tokens, int verb) {
        return verb + 2 == tokens.size()
                && tokens.get(verb + 1).text().equals(".")
                && tokens.get(verb - 1).text().matches("[,)]")
                && ontology.isListed(WordLists.SPEECH, tokens.get(verb).lemma().toLowerCase(Locale.ROOT));
    }
}
