package org.graphwright.extract.cue;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.graphwright.extract.cue.Element.Part;
import org.graphwright.model.Mention;
import org.graphwright.model.Token;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/** Finds where in a sentence an element of a cue that is no slot ends: a word, a phrase, a role, auxiliaries, a gap. */
final class CueEnds {
    /** Tokens. */
    private static final int LONGEST_ROLE = 9;
    /** Tokens that {@code ...} stands for at most. */
    private static final int LONGEST_GAP = 6;
    /** Auxiliaries and adverbs in a row. */
    private static final int MOST_AUXILIARIES = 4;

    private static final Set<String> DAYS = Set.of("today", "yesterday", "tonight", "tomorrow");

    private final CueSentence sentence;
    private final Ontology ontology;

    CueEnds(CueSentence sentence, Ontology ontology) {
        this.sentence = requireNonNull(sentence, "sentence is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /** Where an element that begins at a token may end, the best first. */
    List<Integer> of(Element element, int token) {
        if (element instanceof Element.Word word) {
            return token < sentence.size() && stands(word, token) ? List.of(token + 1) : List.of();
        }
        if (element instanceof Element.Listed listed) {
            return listed.phrases().lengthsFrom(sentence, token).stream()
                    .map(length -> token + length)
                    .toList();
        }
        if (element instanceof Element.Role role) {
            return roleEnds(role, token);
        }
        if (element instanceof Element.Auxiliaries) {
            return auxiliaryEnds(token);
        }
        return gapEnds(token);
    }

    private boolean stands(Element.Word word, int i) {
        Token token = sentence.token(i);
        String text = word.text();
        if (text != null) {
            boolean anyCase = text.equals(text.toLowerCase(Locale.ROOT));
            if (!(anyCase ? sentence.text(i) : token.text()).equals(text)) {
                return false;
            }
        }
        if (word.lemma() != null && !sentence.lemma(i).equals(word.lemma())) {
            return false;
        }
        String tag = word.tag();
        return tag == null
                || (tag.endsWith("*")
                        ? token.tag().startsWith(tag.substring(0, tag.length() - 1))
                        : token.tag().equals(tag));
    }

    private List<Integer> roleEnds(Element.Role role, int token) {
        List<Integer> ends = new ArrayList<>();
        int lastOf = -1;
        for (int i = token; i < sentence.size() && i < token + LONGEST_ROLE; i++) {
            if (sentence.mentionAt(i) != null) {
                break;
            }
            String tag = sentence.token(i).tag();
            boolean inside = !sentence.text(i).equals("including")
                    && (tag.startsWith("NN")
                            || tag.startsWith("JJ")
                            || tag.equals("VBG")
                            || (tag.equals("VBN") && !(i == token && isDone(i)))
                            || tag.equals("FW")
                            || (i > token
                                    && (tag.equals("CC")
                                            || tag.equals("HYPH")
                                            || sentence.text(i).equals("of")
                                            || sentence.text(i).equals("-")
                                            || sentence.text(i).equals("/"))));
            int head = role.heads().firstTokenOfOneEndingAt(sentence, token, i + 1);
            lastOf = sentence.text(i).equals("of") ? i : lastOf;
            // "chief of staff" is a post, in "strategy of Prime Minister" two phrases meet
            boolean headed =
                    head >= 0 && (lastOf < 0 || head < lastOf) && !(role.part() == Part.OBJECT && tag.endsWith("S"));
            if (!inside && !headed) {
                break;
            }
            if (headed) {
                ends.add(i + 1);
            }
        }
        Collections.reverse(ends);
        return ends;
    }

    /** True of what somebody did: "the House impeached President Lee", "she (Green) sued Senator Lee", "has replaced General Lee". */
    private boolean isDone(int participle) {
        if (participle == 0) {
            return false;
        }
        String before = sentence.text(participle - 1);
        return sentence.mentionAt(participle - 1) != null
                || before.equals(")")
                || sentence.lemma(participle - 1).equals("have");
    }

    private List<Integer> auxiliaryEnds(int token) {
        List<Integer> ends = new ArrayList<>(List.of(token));
        for (int i = token; i < sentence.size() && i < token + MOST_AUXILIARIES; i++) {
            String lemma = sentence.lemma(i);
            String tag = sentence.token(i).tag();
            boolean auxiliary =
                    lemma.equals("be") || lemma.equals("have") || lemma.equals("'s") || lemma.equals("will");
            boolean adverb = tag.startsWith("RB") && !ontology.isListed(WordLists.DENIAL, sentence.text(i));
            if (!isTime(i) && (sentence.mentionAt(i) != null || !(auxiliary || adverb))) {
                break;
            }
            ends.add(i + 1);
        }
        Collections.reverse(ends);
        return ends;
    }

    /** "Carter today met", "Merkel on Monday said": when, between subject and verb. */
    private boolean isTime(int token) {
        Mention mention = sentence.mentionAt(token);
        Mention next = token + 1 < sentence.size() ? sentence.mentionAt(token + 1) : null;
        return mention != null
                ? mention.isDate()
                : DAYS.contains(sentence.text(token))
                        || (sentence.text(token).equals("on") && next != null && next.isDate());
    }

    private List<Integer> gapEnds(int token) {
        List<Integer> ends = new ArrayList<>(List.of(token));
        for (int i = token; i < sentence.size() && i < token + LONGEST_GAP; i++) {
            Token word = sentence.token(i);
            if (sentence.mentionAt(i) != null
                    || word.isVerb()
                    || !Character.isLetterOrDigit(word.text().codePointAt(0))) {
                break;
            }
            ends.add(i + 1);
        }
        return ends;
    }
}
