package org.graphwright.extract.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.graphwright.extract.cue.CuePattern.Match;
import org.graphwright.extract.cue.CuePattern.Node;
import org.graphwright.extract.cue.Element.Part;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** One pattern on one sentence: a search that remembers from where no match goes on. */
final class CueRun {
    /** Names of one list, beyond which it is no sentence any more. */
    private static final int LONGEST_LIST = 60;

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an");

    private final CueSentence sentence;
    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final CueEnds ends;
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
        this.ends = new CueEnds(sentence, ontology);
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
        for (int stop : ends.of(element, token)) {
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

    private boolean fits(ClassName type, Mention mention, int token) {
        KnownPlace known = KnownPlace.of(type);
        if (known == null) {
            return ontology.isA(mention.type(), type);
        }
        return !ontology.isA(mention.type(), Classes.PERSON)
                && known.admits(sentence.nameAt(token), mention, ontology, gazetteer);
    }
}
