package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.model.Sentence;
import org.graphwright.model.Token;

/** A sentence as a row of phrases: the chunker's labels, mended where they are known to cut what belongs together. */
final class Phrases {
    /** What a phrase is. {@code OTHER} is a single token outside all chunks: punctuation, a conjunction. */
    enum Kind {
        NOUN,
        VERB,
        PREPOSITION,
        ADVERB,
        ADJECTIVE,
        CLAUSE_MARK,
        PARTICLE,
        OTHER
    }

    /** One phrase: its kind and its tokens. */
    record Phrase(Kind kind, Range range) {}

    private final List<Token> tokens;
    private final List<Phrase> phrases = new ArrayList<>();

    private Phrases(Sentence sentence) {
        this.tokens = sentence.tokens();
    }

    static List<Phrase> of(Sentence sentence) {
        Phrases result = new Phrases(sentence);
        result.read();
        return result.phrases;
    }

    private void read() {
        int at = 0;
        while (at < tokens.size()) {
            Kind kind = kind(at);
            int end = at + 1;
            while (kind != Kind.OTHER
                    && end < tokens.size()
                    && tokens.get(end).chunk().startsWith("I-")
                    && kind(end) == kind) {
                end++;
            }
            add(kind, at, end);
            at = end;
        }
    }

    private Kind kind(int at) {
        Token token = tokens.get(at);
        if (token.tag().equals("CC") && !token.chunk().startsWith("I-NP")) {
            return Kind.OTHER;
        }
        String label = token.chunk().length() > 2 ? token.chunk().substring(2) : "";
        return switch (label) {
            case "NP" -> isComplementizer(at) ? Kind.CLAUSE_MARK : Kind.NOUN;
            case "VP" -> Kind.VERB;
            case "PP" ->
                token.tag().equals("VBG") || token.tag().equals("VBN") || isLetter(token)
                        ? Kind.PREPOSITION
                        : Kind.OTHER;
            case "ADVP", "CONJP" -> Kind.ADVERB;
            case "ADJP" -> Kind.ADJECTIVE;
            case "SBAR" -> Kind.CLAUSE_MARK;
            case "PRT" -> Kind.PARTICLE;
            default ->
                token.tag().startsWith("VB") ? Kind.VERB : token.tag().startsWith("RB") ? Kind.ADVERB : Kind.OTHER;
        };
    }

    private boolean isComplementizer(int at) {
        return tokens.get(at).tag().equals("IN") && tokens.get(at).lemma().equals("that");
    }

    private static boolean isLetter(Token token) {
        return Character.isLetter(token.text().charAt(0));
    }

    private void add(Kind kind, int begin, int end) {
        if (!phrases.isEmpty()) {
            Phrase last = phrases.get(phrases.size() - 1);
            Token first = tokens.get(begin);
            boolean possessive =
                    kind == Kind.NOUN && last.kind() == Kind.NOUN && first.tag().equals("POS");
            boolean verbGoesOn = kind == Kind.VERB && last.kind() == Kind.VERB;
            if (possessive || verbGoesOn) {
                phrases.set(
                        phrases.size() - 1,
                        new Phrase(kind, new Range(last.range().begin(), end)));
                return;
            }
            boolean adverbInVerb = kind == Kind.VERB && last.kind() == Kind.ADVERB && phrases.size() > 1;
            if (adverbInVerb && phrases.get(phrases.size() - 2).kind() == Kind.VERB) {
                Phrase verb = phrases.get(phrases.size() - 2);
                phrases.remove(phrases.size() - 1);
                phrases.set(
                        phrases.size() - 1,
                        new Phrase(kind, new Range(verb.range().begin(), end)));
                return;
            }
            if (kind == Kind.PARTICLE && last.kind() == Kind.VERB) {
                phrases.set(
                        phrases.size() - 1,
                        new Phrase(Kind.VERB, new Range(last.range().begin(), end)));
                return;
            }
        }
        phrases.add(new Phrase(kind, new Range(begin, end)));
    }
}
