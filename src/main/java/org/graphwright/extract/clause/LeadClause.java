package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The main clause of the first sentence with a verb, in which most articles tell their news; what stands in its other clauses is why, after
 * what or of whom. Immutable.
 *
 * @param sentence the sentence, or null where none has a verb
 * @param words its words that may tell the news: the main verb and those joined to it, nouns behind it without a preposition ("issued a ruling"),
 *     the verb of a clause that it reports ("announced that the debate was cancelled"), and what stands before it in no clause of its own ("In
 *     findings published on Friday, researchers …")
 */
record LeadClause(@Nullable Span sentence, List<Span> words) {
    private static final LeadClause NONE = new LeadClause(null, List.of());

    private static final Set<String> OPENING_A_CLAUSE =
            Set.of("as", "after", "while", "when", "although", "though", "because", "if", "before", "since", "once");

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "(", ")");

    private static final Set<String> QUOTATION_MARKS = Set.of("\"", "“", "”", "``", "''");

    /** Beside verbs of speech they bring what is new in a clause of its own. */
    private static final Set<String> REPORTING = Set.of(
            "announce",
            "report",
            "say",
            "confirm",
            "reveal",
            "declare",
            "state",
            "tell",
            "claim",
            "estimate",
            "find",
            "show",
            "indicate",
            "suggest",
            "establish",
            "disclose");

    LeadClause {
        words = List.copyOf(words);
    }

    static LeadClause of(Ontology ontology, Reading reading) {
        return reading.sentences().stream()
                .filter(sentence -> sentence.tokens().stream().anyMatch(LeadClause::isFinite))
                .findFirst()
                .map(sentence -> new Pass(sentence, ontology.words(WordLists.SPEECH)).read())
                .orElse(NONE);
    }

    /** True of words in this sentence of which none belongs to its main clause. */
    boolean isAside(List<Span> passages) {
        Span all = sentence;
        List<Span> here = all == null
                ? List.of()
                : passages.stream().filter(all::contains).toList();
        return !here.isEmpty()
                && here.stream().noneMatch(passage -> words.stream().anyMatch(passage::overlaps));
    }

    private static boolean isFinite(Token token) {
        return token.tag().matches("VB[DZP]|MD") && token.chunk().endsWith("VP");
    }

    private static final class Pass {
        private final Span sentence;
        private final List<Token> tokens;
        private final Set<String> speech;

        Pass(Sentence sentence, Set<String> speech) {
            this.sentence = sentence.span();
            this.tokens = sentence.tokens();
            this.speech = speech;
        }

        LeadClause read() {
            int opening = opening();
            int root = finite(opening);
            if (root < 0) {
                return NONE;
            }
            List<Span> words = before(opening, root);
            int main = last(root);
            addVerbs(root, main, words);
            for (int at = main + 1; at < tokens.size() && isOfObject(at); at++) {
                if (tokens.get(at).isNoun()) {
                    words.add(tokens.get(at).span());
                }
            }
            int next = finite(main + 1);
            while (next > 0 && isJoined(main, next)) {
                addVerbs(next, last(next), words);
                next = finite(last(next) + 1);
            }
            String lemma = tokens.get(main).lemma();
            if (next > 0 && (speech.contains(lemma) || REPORTING.contains(lemma))) {
                addVerbs(next, last(next), words);
            }
            return new LeadClause(sentence, words);
        }

        /** Behind a clause that the sentence begins with, "As the storm left, residents …", or what somebody said. */
        private int opening() {
            if (QUOTATION_MARKS.contains(lower(0))) {
                int at = 1;
                while (at < tokens.size() && !QUOTATION_MARKS.contains(lower(at))) {
                    at++;
                }
                return at + 1 < tokens.size() ? at + 1 : 0;
            }
            if (!OPENING_A_CLAUSE.contains(lower(0))) {
                return 0;
            }
            boolean verb = false;
            for (int at = 1; at < tokens.size(); at++) {
                verb |= tokens.get(at).isVerb();
                if (verb && lower(at).equals(",")) {
                    return at + 1;
                }
            }
            return 0;
        }

        /** The first verb with a tense from one token on that stands in no relative clause and in no parenthesis; or -1. */
        private int finite(int from) {
            int at = from;
            while (at < tokens.size()) {
                if (DASHES.contains(lower(at))) {
                    at = behindDash(at);
                } else if (isRelative(at)) {
                    at = behindRelative(at);
                } else if (isFinite(tokens.get(at))) {
                    return at;
                } else {
                    at++;
                }
            }
            return -1;
        }

        private int behindDash(int dash) {
            for (int at = dash + 1; at < tokens.size(); at++) {
                if (DASHES.contains(lower(at))) {
                    return at + 1;
                }
            }
            return dash + 1;
        }

        private boolean isRelative(int at) {
            return at > 0 && tokens.get(at).tag().matches("W.*");
        }

        /** Between commas a relative clause ends at the second one, else behind its verb. */
        private int behindRelative(int relative) {
            boolean isAside = lower(relative - 1).equals(",");
            for (int at = relative + 1; at < tokens.size(); at++) {
                if (isAside && lower(at).equals(",")) {
                    return at + 1;
                }
                if (!isAside && isFinite(tokens.get(at))) {
                    return last(at) + 1;
                }
            }
            return tokens.size();
        }

        /** The verb that carries the meaning of the group that begins here. */
        private int last(int begin) {
            int main = begin;
            for (int at = begin + 1;
                    at < tokens.size() && tokens.get(at).chunk().equals("I-VP");
                    at++) {
                main = tokens.get(at).isVerb() ? at : main;
            }
            return main;
        }

        private boolean isOfObject(int at) {
            Token token = tokens.get(at);
            return token.chunk().endsWith("NP")
                    || token.tag().equals("RP")
                    || lower(at).equals("of");
        }

        /** Joined by "and" or a comma, without a subject of its own. */
        private boolean isJoined(int main, int next) {
            int before = next - 1;
            while (before > main && tokens.get(before).tag().startsWith("RB")) {
                before--;
            }
            return before > main && Set.of("and", ",", "but", "then").contains(lower(before));
        }

        private void addVerbs(int first, int last, List<Span> into) {
            tokens.subList(first, last + 1).stream()
                    .filter(Token::isVerb)
                    .map(Token::span)
                    .forEach(into::add);
        }

        private List<Span> before(int opening, int root) {
            List<Span> nouns = new ArrayList<>();
            for (int at = opening; at < root; at++) {
                if (isRelative(at)) {
                    break;
                }
                boolean isWord = tokens.get(at).tag().matches("NNS?|VBN|VBG");
                if (isWord) {
                    nouns.add(tokens.get(at).span());
                }
            }
            return nouns;
        }

        private String lower(int at) {
            return tokens.get(at).text().toLowerCase(Locale.ROOT);
        }
    }
}
