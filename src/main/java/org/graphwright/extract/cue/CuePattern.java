package org.graphwright.extract.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.graphwright.extract.cue.Element.Part;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * A cue, compiled to a graph of nodes, each of which knows the next. A pair of node and token from which no match goes on is
 * remembered for the whole sentence, so that the work is at most nodes times tokens, however the pattern is written.
 */
final class CuePattern {
    private static final int LONGEST_LIST = 60;
    private static final int LONGEST_ROLE = 9;
    private static final int LONGEST_GAP = 6;
    private static final int MOST_AUXILIARIES = 4;
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an");
    private static final Set<String> DENIALS = Set.of("not", "n't", "never", "no", "nor", "hardly");

    /**
     * A match: the mentions of both sides, or the tokens of a role, and the tokens that matched. {@code main} is the kind of place the
     * article is about where that is the object, else null.
     */
    record Match(
            List<Mention> subjects,
            List<Mention> objects,
            int roleBegin,
            int roleEnd,
            int begin,
            int end,
            @Nullable KnownPlace main) {}

    private record Node(int id, @Nullable Element element, List<Node> next) {}

    private final String term;
    private final String text;
    private final double confidence;
    private final Node start;
    private final @Nullable Set<String> anchors;
    private int nodes;

    CuePattern(String term, String text, List<Element> elements, double confidence) {
        this.term = term;
        this.text = text;
        this.confidence = confidence;
        Node accept = new Node(nodes++, null, List.of());
        this.start = compile(elements, accept);
        this.anchors = anchors(elements);
    }

    String term() {
        return term;
    }

    String text() {
        return text;
    }

    double confidence() {
        return confidence;
    }

    /** Words (texts or lemmas in lower case) of which every match has one, or null if there is no such set. */
    @Nullable
    Set<String> anchors() {
        return anchors;
    }

    /** All matches in a sentence, at most one from a token, in order. */
    List<Match> matches(CueSentence sentence, Ontology ontology, Gazetteer gazetteer) {
        Run run = new Run(sentence, ontology, gazetteer, nodes);
        List<Match> found = new ArrayList<>();
        int after = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Match match = i < after ? null : run.from(start, i);
            if (match != null) {
                found.add(match);
                // "prime minister" is not a minister too
                after = match.roleBegin() == i ? match.roleEnd() : 0;
            }
        }
        return found;
    }

    private Node compile(List<Element> elements, Node next) {
        Node node = next;
        for (int i = elements.size() - 1; i >= 0; i--) {
            node = compile(elements.get(i), node);
        }
        return node;
    }

    private Node compile(Element element, Node next) {
        if (element instanceof Element.Maybe maybe) {
            return new Node(nodes++, null, List.of(compile(maybe.element(), next), next));
        }
        if (element instanceof Element.Choice choice) {
            List<Node> branches = new ArrayList<>();
            choice.sequences().forEach(sequence -> branches.add(compile(sequence, next)));
            return new Node(nodes++, null, branches);
        }
        return new Node(nodes++, element, List.of(next));
    }

    private static @Nullable Set<String> anchors(List<Element> elements) {
        Set<String> best = null;
        for (Element element : elements) {
            Set<String> words = anchors(element);
            if (words != null && (best == null || rarity(words) > rarity(best))) {
                best = words;
            }
        }
        return best;
    }

    private static @Nullable Set<String> anchors(Element element) {
        if (element instanceof Element.Word word) {
            String form = word.text() != null ? word.text() : word.lemma();
            return form == null ? null : Set.of(form.toLowerCase(Locale.ROOT));
        }
        if (element instanceof Element.Listed listed) {
            return listed.phrases().firstWords();
        }
        if (element instanceof Element.Role role) {
            return role.heads().firstWords();
        }
        if (element instanceof Element.Choice choice) {
            Set<String> all = new TreeSet<>();
            for (List<Element> sequence : choice.sequences()) {
                Set<String> words = anchors(sequence);
                if (words == null) {
                    return null;
                }
                all.addAll(words);
            }
            return all;
        }
        return null;
    }

    /** Long words are rarer than short ones; marks and particles are everywhere. */
    private static int rarity(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    /** One pattern on one sentence. */
    private static final class Run {
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

        Run(CueSentence sentence, Ontology ontology, Gazetteer gazetteer, int nodes) {
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
            return body != null
                            && body.kind() == MentionKind.NOMINAL
                            && body.type().equals(Classes.GOVERNMENT_BODY)
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
                    && mention.type().equals(Classes.GROUP)
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
                                || tag.equals("VBN")
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
                boolean headed = head >= 0
                        && (lastOf < 0 || head < lastOf)
                        && !(role.part() == Part.OBJECT && tag.endsWith("S"));
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
                boolean adverb = tag.startsWith("RB") && !DENIALS.contains(sentence.text(i));
                if (sentence.mentionAt(i) != null || !(auxiliary || adverb)) {
                    break;
                }
                ends.add(i + 1);
            }
            Collections.reverse(ends);
            return ends;
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
}
