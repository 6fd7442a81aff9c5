package org.graphwright.extract.quotation;

import java.util.Objects;
import java.util.Set;
import org.graphwright.model.Token;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/** The verbs of speech of the ontology's word lists. */
final class SpeechVerbs {
    private final Set<String> all;
    private final Set<String> withClause;
    private final Set<String> withThat;
    private final Set<String> accordingTo;

    SpeechVerbs(Ontology ontology) {
        Objects.requireNonNull(ontology, "ontology is null");
        this.all = ontology.words(WordLists.SPEECH, WordLists.SPEECH_IN_QUOTATION_MARKS);
        this.withClause = ontology.words(WordLists.SPEECH);
        this.accordingTo = ontology.words(WordLists.ACCORDING_TO);
        this.withThat = ontology.words(WordLists.SPEECH_WITH_THAT);
    }

    /** True for a verb that may stand beside something quoted. */
    boolean isSpeech(Token token) {
        return token.tag().startsWith("VB") && isIn(all, token);
    }

    /** True for what has the form of such a verb, whatever it was taken for. */
    boolean isSpeechForm(Token token) {
        return isIn(all, token);
    }

    /** True for a verb that a clause may follow: "said that". */
    boolean takesClause(Token token) {
        return token.tag().startsWith("VB") && isIn(withClause, token);
    }

    /** True for what stands before a source: "according to". */
    boolean isAccordingTo(String phrase) {
        return accordingTo.contains(phrase);
    }

    /** True for a verb whose clause "that" has to open. */
    boolean wantsThat(Token token) {
        return isIn(withThat, token);
    }

    /** The lemmatizer makes "rul" of "ruled", "shoute" of "shouted" and leaves "alleged". */
    private static boolean isIn(Set<String> lemmas, Token token) {
        String lemma = token.lemma();
        boolean shorter = lemma.endsWith("e") && lemmas.contains(lemma.substring(0, lemma.length() - 1));
        boolean past = lemma.endsWith("ed") && lemmas.contains(lemma.substring(0, lemma.length() - 1));
        return lemmas.contains(lemma) || lemmas.contains(lemma + "e") || shorter || past;
    }
}
