package org.graphwright.extract.clause;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.graphwright.model.Token;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/** Words that say what happened to people, by what is counted of it. */
final class HarmWords {
    /** How a word stands to those it befell. */
    enum Form {
        /** Behind it: "killing 12". */
        ACTIVE,
        /** Behind it or before it: "killed 12", "12 were killed". */
        EITHER,
        /** Before it: "12 died". */
        INTRANSITIVE,
        /** Before it, without a verb of its own: "12 dead". */
        STATE,
        /** In its phrase, or behind "of": "12 deaths". */
        NOUN
    }

    private final Map<String, Set<String>> verbs;
    private final Map<String, Set<String>> nouns;
    private final Map<String, Set<String>> states;
    private final Set<String> dying;

    HarmWords(Ontology ontology) {
        this.verbs = Map.of(
                "killed", ontology.words(WordLists.VERB_OF_KILLING),
                "injured", ontology.words(WordLists.VERB_OF_INJURING),
                "arrested", ontology.words(WordLists.VERB_OF_ARRESTING),
                "affected", ontology.words(WordLists.VERB_OF_AFFECTING));
        this.nouns = Map.of(
                "killed", ontology.words(WordLists.NOUN_OF_KILLING),
                "injured", ontology.words(WordLists.NOUN_OF_INJURING),
                "arrested", ontology.words(WordLists.NOUN_OF_ARRESTING),
                "affected", ontology.words(WordLists.NOUN_OF_AFFECTING));
        this.states = Map.of(
                "killed", ontology.words(WordLists.STATE_OF_THE_KILLED),
                "injured", ontology.words(WordLists.STATE_OF_THE_INJURED),
                "missing", ontology.words(WordLists.STATE_OF_THE_MISSING),
                "affected", ontology.words(WordLists.STATE_OF_THE_AFFECTED));
        this.dying = ontology.words(WordLists.VERB_OF_DYING);
    }

    /**
     * What is counted of those whom the word speaks of, or null.
     *
     * @param counting whether a number stands right behind it: "injures 60", where "injures" is taken for a noun
     */
    @Nullable
    String kindOf(Token token, boolean counting) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (dying.contains(word)) {
            return "killed";
        }
        String kind = kindIn(states, word);
        kind = kind == null && token.isNoun() ? kindIn(nouns, word) : kind;
        boolean isPlainNoun = token.isNoun() && !counting && !word.matches(".*(?:ed|ing)");
        return kind != null || isPlainNoun ? kind : kindIn(verbs, word);
    }

    /** How a word of some kind stands to those it befell. */
    Form formOf(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (dying.contains(word)) {
            return Form.INTRANSITIVE;
        }
        if (kindIn(states, word) != null) {
            return Form.STATE;
        }
        boolean isParticiple = word.endsWith("ing");
        if (token.isNoun() && kindIn(nouns, word) != null) {
            return Form.NOUN;
        }
        return isParticiple ? Form.ACTIVE : Form.EITHER;
    }

    private static @Nullable String kindIn(Map<String, Set<String>> words, String word) {
        return words.entrySet().stream()
                .filter(e -> e.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
