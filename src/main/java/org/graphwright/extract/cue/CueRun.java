package org.graphwright.extract.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.graphwright.extract.cue.CuePattern.Match;
import org.graphwright.extract.cue.CuePattern.Node;
import org.graphwright.extract.cue.Element.Part;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/** One pattern on one sentence: a search that remembers from where no match goes on. */
final class CueRun {
    /** Names of one list, beyond which it is no sentence any more. */
    private static final int LONGEST_LIST = 60;
    /** Tokens. */
    private static final int LONGEST_ROLE = 9;
    /** Tokens that {@code ...} stands for at most. */
    private static final int LONGEST_GAP = 6;

    private static final Set<String> DAYS = Set.of("today", "yesterday", "tonight", "tomorrow");
    /** Auxiliaries and adverbs in a row. */
    private static final int MOST_AUXILIARIES = 4;

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an");

    private final CueSentence sentence;
    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final BitSet hopeless;

    private List<Mention> subjects = List.of();
    private List<Mention> objects = List.of();
    private int roleBegin = -1;
    private int roleEnd = -1;
    private int end;
    private @Nullable KnownPlace main;

    CueRun(CueSentence sentence, Ontology ontology, Gazetteer gazetteer, int nodes) {
        this.sentence = sentence;
        this.ontology = ontology;
        this.gazetteer = gazetteer;
        this.hopeless = new BitSet(nodes * (sentence.size() + 1));
    }

    @Nullable
    Match from(Node node, int token) {
        subjects = List.of();
        objects = List.of();
        roleBegin = -1;
        main = null;
        return goesOn(node, token) ? new Match(subjects, objects, roleBegin, roleEnd, token, end, main) : null;
    }

    private boolean goesOn(Node node, int token) {
        int key = node.id() * (sentence.size() + 1) + token;
        if (hopeless.get(key)) {
            return false;
        }
        if (node.next().isEmpty()) {
            end = token;
            return true;
        }
        if (tries(node, token)) {
            return true;
        }
        hopeless.set(key);
        return false;
    }

    private boolean tries(Node node, int token) {
        Element element = node.element();
        if (element == null) {
            for (Node next : node.next()) {
                if (goesOn(next, token)) {
                    return true;
                }
            }
            return false;
        }
        Node next = node.next().get(0);
        if (element instanceof Element.Main place) {
            boolean good = goesOn(next, token);
            main = good ? place.kind() : main;
            return good;
        }
        if (element instanceof Element.Slot slot) {
            return slot(slot, token, next);
        }
        for (int stop : ends(element, token)) {
            if (goesOn(next, stop)) {
                if (element instanceof Element.Role role && role.part() == Part.OBJECT) {
                    roleBegin = token;
                    roleEnd = stop;
                }
                return true;
            }
        }
        return false;
    }

    private boolean slot(Element.Slot slot, int token, Node next) {
        List<Mention> found = new ArrayList<>();
        List<Integer> stops = new ArrayList<>();
        int at = token;
        while (found.size() < LONGEST_LIST) {
            int first = afterNation(slot, afterDeterminer(at));
            if (first >= sentence.size() || !sentence.beginsMention(first)) {
                break;
            }
            Mention mention = sentence.mentionAt(first);
            if (mention == null || !fits(slot, mention, first)) {
                break;
            }
            found.add(mention);
            at = sentence.mentionEnd(first);
            stops.add(at);
            if (!slot.many()) {
                break;
            }
            at = afterConjunction(at);
            if (at < 0) {
                break;
            }
        }
        for (int taken = found.size(); taken > 0; taken--) {
            if (goesOn(next, stops.get(taken - 1))) {
                List<Mention> side = new ArrayList<>(found.subList(0, taken));
                switch (slot.part()) {
                    case SUBJECT -> subjects = side;
                    case OBJECT -> objects = side;
                    case CONTEXT -> {}
                }
                return true;
            }
        }
        return false;
    }

    /** In "for the Chinese foreign ministry" the ministry is meant. */
    private int afterNation(Element.Slot slot, int token) {
        if (token >= sentence.size()
                || !sentence.beginsMention(token)
                || slot.types().stream().anyMatch(t -> KnownPlace.of(t) != null)) {
            return token;
        }
        int next = sentence.mentionEnd(token);
        if (next < sentence.size() && sentence.text(next).equals("'s")) {
            next++;
        }
        Mention body = next < sentence.size() ? sentence.mentionAt(next) : null;
        return body != null && body.kind() == MentionKind.NOMINAL && ontology.isA(body.type(), Classes.GOVERNMENT_BODY)
                ? next
                : token;
    }

    private int afterDeterminer(int token) {
        boolean determined = token + 1 < sentence.size()
                && sentence.mentionAt(token) == null
                && DETERMINERS.contains(sentence.text(token));
        return determined ? token + 1 : token;
    }

    /** The token after ", and", "," or "and", or -1 if none of them stands there. */
    private int afterConjunction(int token) {
        int at = token;
        if (at < sentence.size() && sentence.text(at).equals(",")) {
            at++;
        }
        if (at < sentence.size()
                && (sentence.text(at).equals("and")
                        || sentence.text(at).equals("or")
                        || sentence.text(at).equals("&"))) {
            at++;
        }
        return at == token ? -1 : at;
    }

    private boolean fits(Element.Slot slot, Mention mention, int token) {
        if (mention.isDate() || mention.type().equals(Mention.PRONOUN)) {
            return false;
        }
        if (slot.endings() != null && !slot.endings().endsAt(sentence, token, sentence.mentionEnd(token))) {
            return false;
        }
        boolean wantsPlace = slot.types().stream().anyMatch(type -> KnownPlace.of(type) != null);
        int after = sentence.mentionEnd(token);
        if (!wantsPlace
                && ontology.isA(mention.type(), Classes.GROUP)
                && sentence.token(token).tag().equals("JJ")
                && after < sentence.size()
                && sentence.token(after).tag().startsWith("NN")) {
            // "the Russian economy" says nothing of Russians
            return false;
        }
        return slot.types().isEmpty() || slot.types().stream().anyMatch(type -> fits(type, mention, token));
    }

    private boolean fits(String type, Mention mention, int token) {
        KnownPlace known = KnownPlace.of(type);
        if (known == null) {
            return ontology.isA(mention.type(), type);
        }
        return !ontology.isA(mention.type(), Classes.PERSON)
                && known.admits(sentence.nameAt(token), mention, ontology, gazetteer);
    }

    /** Where an element that begins at a token may end, the best first. */
    private List<Integer> ends(Element element, int token) {
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
                            // right behind a name it is what that one did: "the House impeached President Lee"
                            || (tag.equals("VBN") && !(i == token && i > 0 && sentence.mentionAt(i - 1) != null))
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
