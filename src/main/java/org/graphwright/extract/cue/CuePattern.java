package org.graphwright.extract.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.graphwright.model.Mention;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * A cue, compiled to a graph of nodes, each of which knows the next. A pair of node and token from which no match goes on is
 * remembered for the whole sentence, so that the work is at most nodes times tokens, however the pattern is written.
 */
final class CuePattern {

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

    record Node(int id, @Nullable Element element, List<Node> next) {}

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

    /** What it states, of the cue of a property. */
    PropertyName property() {
        return new PropertyName(term);
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
        CueRun run = new CueRun(sentence, ontology, gazetteer, nodes);
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
}
