package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.graphwright.model.Token;

/** The words of a verb with its auxiliaries. */
final class VerbGroup {
    private final List<Token> words;
    private final Token main;

    /** @param words at least one */
    VerbGroup(List<Token> words) {
        this.words = List.copyOf(words);
        this.main = mainVerb(words);
    }

    /** The verb that carries the meaning. */
    Token main() {
        return main;
    }

    private static Token mainVerb(List<Token> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).tag().startsWith("VB")) {
                return words.get(i);
            }
        }
        return words.get(words.size() - 1);
    }

    /** @param finite whether the group has a tense of its own: "was met" is passive, "met" alone only as a participle */
    boolean isPassive(boolean finite) {
        if (!main.tag().equals("VBN") && !main.tag().equals("VBD")) {
            return false;
        }
        // "is believed to have killed": the infinitive alone says who did it
        int to = 0;
        for (int i = 0; i < words.size() && words.get(i) != main; i++) {
            to = words.get(i).tag().equals("TO") ? i : to;
        }
        boolean helped = words.subList(to, words.size()).stream()
                .anyMatch(w -> w != main
                        && (w.lemma().equals("be")
                                || w.lemma().equals("get")
                                || w.text().equals("been")));
        return helped
                || (!finite
                        && main.tag().equals("VBN")
                        && words.stream().noneMatch(w -> w.lemma().equals("have")));
    }

    /** The lemmas that carry meaning: no auxiliaries, modals or adverbs. */
    String content() {
        List<String> kept = new ArrayList<>();
        boolean infinitive = false;
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            boolean auxiliary = word != main && isAuxiliary(word);
            if (word.tag().startsWith("VB") && !auxiliary) {
                if (infinitive) {
                    kept.add("to");
                }
                kept.add(VerbBases.of(word));
                infinitive = false;
            } else if (word.tag().equals("RP")) {
                kept.add(word.lemma());
            } else if (word.tag().equals("TO") && !kept.isEmpty()) {
                infinitive = true;
            }
        }
        return kept.isEmpty() ? VerbBases.of(main) : String.join(" ", kept);
    }

    private static boolean isAuxiliary(Token word) {
        return Set.of("be", "have", "do").contains(word.lemma())
                || word.tag().equals("MD")
                // "'ve", "'m"
                || !Character.isLetter(word.text().charAt(0));
    }
}
