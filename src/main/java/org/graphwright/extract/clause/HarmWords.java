package org.graphwright.extract.clause;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.model.Token;
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

    /** By form in the text, in lower case. */
    private static final Map<String, Pattern> VERBS = Map.of(
            "killed",
            Pattern.compile(
                    "kill(?:s|ed|ing)?|murder(?:ed|ing)?|assassinat(?:e|es|ed|ing)|massacr(?:ed|ing)|behead(?:ed|ing)|slain|slaying|lynched"),
            "injured",
            Pattern.compile("injur(?:e|es|ed|ing)|wound(?:s|ed|ing)?|hurt|hurting|hospitali[sz]ed|maimed|maiming"),
            "arrested",
            Pattern.compile("arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?"),
            "affected",
            Pattern.compile("evacuat(?:e|es|ed|ing)|displac(?:e|es|ed|ing)|infect(?:s|ed|ing)?|strand(?:ed|ing)"));

    private static final Map<String, Set<String>> NOUNS = Map.of(
            "killed",
            Set.of(
                    "death",
                    "deaths",
                    "fatality",
                    "fatalities",
                    "toll",
                    "killing",
                    "killings",
                    "murder",
                    "murders",
                    "assassination",
                    "lives",
                    "slaying",
                    "massacre",
                    "bodies"),
            "injured",
            Set.of("injury", "injuries"),
            "arrested",
            Set.of("arrest", "arrests", "detention"),
            "affected",
            Set.of("infections", "evacuation", "cases"));

    private static final Map<String, Set<String>> STATES = Map.of(
            "killed", Set.of("dead"), "missing", Set.of("missing", "unaccounted"), "affected", Set.of("homeless"));

    private static final Set<String> DYING = Set.of("die", "dies", "died", "perish", "perished", "drowned");

    private HarmWords() {}

    /** What is counted of those whom the word speaks of, or null. */
    static @Nullable String kindOf(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (DYING.contains(word)) {
            return "killed";
        }
        String kind = kindIn(STATES, word);
        kind = kind == null && token.isNoun() ? kindIn(NOUNS, word) : kind;
        boolean isPlainNoun = token.isNoun() && !word.matches(".*(?:ed|ing)");
        return kind != null || isPlainNoun
                ? kind
                : VERBS.entrySet().stream()
                        .filter(e -> e.getValue().matcher(word).matches())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }

    /** How a word of some kind stands to those it befell. */
    static Form formOf(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (DYING.contains(word)) {
            return Form.INTRANSITIVE;
        }
        if (kindIn(STATES, word) != null) {
            return Form.STATE;
        }
        boolean isParticiple = word.endsWith("ing");
        if (token.isNoun() && kindIn(NOUNS, word) != null) {
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
