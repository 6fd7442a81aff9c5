package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.graphwright.extract.clause.Phrases.Kind;
import org.graphwright.extract.clause.Phrases.Phrase;
import org.graphwright.model.Sentence;
import org.graphwright.model.Token;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into clauses from parts of speech and chunks, left to right, after the idea of ReVerb (Fader, Soderland and Etzioni,
 * 2011) that a relation is a verb group with what it needs, widened by relative clauses, participles, joined verbs and appositions.
 */
final class ClauseFinder {
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> ATTACHING = Set.of(
            "of", "in", "for", "at", "on", "with", "from", "to", "between", "against", "about", "near", "among", "by",
            "as");
    private static final Set<String> NOT_A_SUBJECT = Set.of("EX", "CD");

    /** Lemmas of verbs whose object is a clause of its own: what is said stays whole. */
    private final Set<String> speechVerbs;

    private final Set<String> denials;

    ClauseFinder(Ontology ontology) {
        this.denials = ontology.words(WordLists.DENIAL);
        this.speechVerbs = Objects.requireNonNull(ontology, "ontology is null").words(WordLists.SPEECH);
    }

    /** The clauses of {@code sentence} in order of their verbs, then its appositions. */
    List<Clause> find(Sentence sentence) {
        return new Pass(sentence).run();
    }

    private final class Pass {
        private final Sentence sentence;
        private final List<Token> tokens;
        private final List<Phrase> phrases;
        private final List<Clause> clauses = new ArrayList<>();
        private @Nullable Clause lastFinite;

        Pass(Sentence sentence) {
            this.sentence = sentence;
            this.tokens = sentence.tokens();
            this.phrases = Phrases.of(sentence);
        }

        List<Clause> run() {
            for (int at = 0; at < phrases.size(); at++) {
                if (is(at, Kind.VERB)) {
                    verb(at);
                } else if (is(at, Kind.NOUN)) {
                    apposition(at);
                }
            }
            return clauses;
        }

        // ------------------------------------------------------------ the verb

        private void verb(int at) {
            Range group = phrases.get(at).range();
            boolean finite = isFinite(group) || isMistaggedPast(at);
            Subject subject = finite ? subjectOfFinite(at) : subjectOfParticiple(at);
            if (subject == null) {
                return;
            }
            List<Token> words = group.of(sentence);
            Token main = mainVerb(words);
            boolean passive = isPassive(words, main, finite);
            boolean negated = words.stream().anyMatch(ClauseFinder.this::isNegation)
                    || (at + 1 < phrases.size() && is(at + 1, Kind.ADVERB) && isNegation(first(at + 1)));
            int next = at + 1;
            Range verbs = group;
            StringBuilder relation = new StringBuilder(content(words));
            List<Complement> complements = new ArrayList<>();
            if (next < phrases.size() && is(next, Kind.ADVERB) && !endsClause(next, main)) {
                next++;
            }
            if (next + 1 < phrases.size()
                    && is(next, Kind.PREPOSITION)
                    && next == at + 1
                    && complementStarts(next + 1)) {
                verbs = new Range(group.begin(), phrases.get(next).range().end());
                relation.append(' ').append(text(next));
                next++;
            }
            int end = endOfComplements(next, main);
            complements(next, end, complements);
            if (complements.isEmpty() && !finite) {
                return;
            }
            Clause clause = new Clause(
                    sentence,
                    subject.whole,
                    subject.head,
                    verbs,
                    main.lemma(),
                    relation.toString(),
                    complements,
                    passive,
                    negated,
                    finite,
                    subject.depth);
            clauses.add(clause);
            if (finite) {
                lastFinite = clause;
            }
        }

        private boolean isFinite(Range group) {
            for (Token token : group.of(sentence)) {
                if (token.tag().startsWith("VB")
                        || token.tag().equals("MD")
                        || token.tag().equals("TO")) {
                    return switch (token.tag()) {
                        case "VBD", "VBZ", "VBP", "MD" -> true;
                        case "VB" -> !group.equals(phrases.get(0).range());
                        default -> false;
                    };
                }
            }
            return false;
        }

        /** "Police arrested Anna": the tagger may say participle, but a participle behind a noun takes no object. */
        private boolean isMistaggedPast(int at) {
            Range group = phrases.get(at).range();
            return group.end() - group.begin() == 1
                    && first(at).tag().equals("VBN")
                    && is(at - 1, Kind.NOUN)
                    && is(at + 1, Kind.NOUN)
                    && !isRelative(at + 1);
        }

        private static Token mainVerb(List<Token> words) {
            for (int i = words.size() - 1; i >= 0; i--) {
                if (words.get(i).tag().startsWith("VB")) {
                    return words.get(i);
                }
            }
            return words.get(words.size() - 1);
        }

        private static boolean isPassive(List<Token> words, Token main, boolean finite) {
            if (!main.tag().equals("VBN") && !main.tag().equals("VBD")) {
                return false;
            }
            boolean helped = words.stream()
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
        private static String content(List<Token> words) {
            Token main = mainVerb(words);
            List<String> kept = new ArrayList<>();
            boolean infinitive = false;
            for (int i = 0; i < words.size(); i++) {
                Token word = words.get(i);
                boolean auxiliary = word != main && isAuxiliary(word);
                if (word.tag().startsWith("VB") && !auxiliary) {
                    if (infinitive) {
                        kept.add("to");
                    }
                    kept.add(word.lemma());
                    infinitive = false;
                } else if (word.tag().equals("RP")) {
                    kept.add(word.lemma());
                } else if (word.tag().equals("TO") && !kept.isEmpty()) {
                    infinitive = true;
                }
            }
            return kept.isEmpty() ? main.lemma() : String.join(" ", kept);
        }

        private static boolean isAuxiliary(Token word) {
            return Set.of("be", "have", "do").contains(word.lemma())
                    || word.tag().equals("MD");
        }

        // ------------------------------------------------------------ the subject

        private record Subject(Range whole, Range head, int depth) {}

        private @Nullable Subject subjectOfFinite(int verb) {
            int at = verb - 1;
            while (at >= 0 && (is(at, Kind.ADVERB) || isQuote(at))) {
                at--;
            }
            if (at < 0) {
                return null;
            }
            if (isConjunction(at)) {
                return lastFinite == null
                        ? null
                        : new Subject(lastFinite.subject(), lastFinite.subjectHead(), lastFinite.depth());
            }
            if (isRelative(at)) {
                return antecedent(at - 1);
            }
            if (isComma(at)) {
                Subject beforeParenthesis = beforeParenthesis(at);
                if (beforeParenthesis != null) {
                    return beforeParenthesis;
                }
                return lastFinite == null
                        ? null
                        : new Subject(lastFinite.subject(), lastFinite.subjectHead(), lastFinite.depth());
            }
            if (is(at, Kind.NOUN)) {
                return nounPhraseEndingAt(at, 0);
            }
            return null;
        }

        private @Nullable Subject subjectOfParticiple(int verb) {
            Token first = first(verb);
            if (first.tag().equals("TO") || verb == 0) {
                return null;
            }
            int at = verb - 1;
            while (at >= 0 && is(at, Kind.ADVERB)) {
                at--;
            }
            if (at < 0) {
                return null;
            }
            if (is(at, Kind.NOUN)) {
                return nounPhraseEndingAt(at, 1);
            }
            if (isConjunction(at) && !clauses.isEmpty()) {
                Clause last = clauses.get(clauses.size() - 1);
                return last.finite() ? null : new Subject(last.subject(), last.subjectHead(), last.depth());
            }
            if (isComma(at)) {
                if (first.tag().equals("VBN")) {
                    return at > 0 && is(at - 1, Kind.NOUN) ? nounPhraseEndingAt(at - 1, 1) : null;
                }
                return lastFinite == null
                        ? null
                        : new Subject(lastFinite.subject(), lastFinite.subjectHead(), lastFinite.depth() + 1);
            }
            return null;
        }

        /** The noun phrase that a relative pronoun at {@code at + 1} stands for. */
        private @Nullable Subject antecedent(int at) {
            int noun = at;
            while (noun >= 0 && (isComma(noun) || is(noun, Kind.PREPOSITION))) {
                noun--;
            }
            return noun >= 0 && is(noun, Kind.NOUN) ? nounPhraseEndingAt(noun, 1) : null;
        }

        /** The subject before ", an expert at the college," where the comma at {@code comma} closes the parenthesis. */
        private @Nullable Subject beforeParenthesis(int comma) {
            for (int at = comma - 1; at > 0; at--) {
                if (isComma(at)) {
                    int noun = at - 1;
                    return noun >= 0 && is(noun, Kind.NOUN) ? nounPhraseEndingAt(noun, 0) : null;
                }
            }
            return null;
        }

        /** The noun phrase whose last part is {@code at}: "the head | of | the office" is one phrase. */
        private @Nullable Subject nounPhraseEndingAt(int at, int depth) {
            int begin = at;
            while (true) {
                boolean attached = begin >= 2
                        && is(begin - 1, Kind.PREPOSITION)
                        && is(begin - 2, Kind.NOUN)
                        && ATTACHING.contains(text(begin - 1));
                boolean joined = begin >= 2
                        && isJoiner(begin - 1)
                        && is(begin - 2, Kind.NOUN)
                        && (begin < 3 || !isObject(begin - 2));
                if (!attached && !joined) {
                    break;
                }
                if (attached && isObject(begin - 2) && !text(begin - 1).equals("of") && depth > 0) {
                    break;
                }
                begin -= 2;
            }
            if (begin > 0 && is(begin - 1, Kind.PREPOSITION) && depth == 0) {
                return null;
            }
            Range head = phrases.get(begin).range();
            if (NOT_A_SUBJECT.contains(tokens.get(head.end() - 1).tag()) && head.end() - head.begin() == 1) {
                return null;
            }
            return new Subject(new Range(head.begin(), phrases.get(at).range().end()), head, depth);
        }

        private boolean isObject(int noun) {
            return noun > 0 && is(noun - 1, Kind.VERB);
        }

        // ------------------------------------------------------------ the complements

        private boolean complementStarts(int at) {
            return is(at, Kind.NOUN) || is(at, Kind.VERB) || is(at, Kind.ADJECTIVE);
        }

        /** The index of the first phrase from {@code from} on that does not belong to the clause. */
        private int endOfComplements(int from, Token main) {
            for (int at = from; at < phrases.size(); at++) {
                if (endsClause(at, main)) {
                    return at;
                }
            }
            return phrases.size();
        }

        private boolean endsClause(int at, Token main) {
            boolean speech = speechVerbs.contains(main.lemma());
            if (is(at, Kind.OTHER)) {
                String word = text(at);
                if (isComma(at)) {
                    return !isListComma(at) && !speech;
                }
                return ".;:!?()--".contains(word)
                        || (isConjunction(at) && at + 1 < phrases.size() && startsVerb(at + 1) && !speech);
            }
            if (is(at, Kind.CLAUSE_MARK)) {
                return !speech && !text(at).equals("that") && !text(at).equals("whether");
            }
            if (is(at, Kind.NOUN) && isRelative(at)) {
                return false;
            }
            if (is(at, Kind.VERB) && !speech && isFinite(phrases.get(at).range())) {
                int before = at - 1;
                return !(isRelative(before) || (before > 0 && isRelative(before - 1)) || hasComplementizerBefore(at));
            }
            return false;
        }

        private boolean hasComplementizerBefore(int verb) {
            for (int at = verb - 1; at >= 0 && at > verb - 8; at--) {
                if (is(at, Kind.CLAUSE_MARK)) {
                    return true;
                }
                if (is(at, Kind.VERB)) {
                    return false;
                }
            }
            return false;
        }

        private boolean startsVerb(int at) {
            return is(at, Kind.VERB) || (is(at, Kind.ADVERB) && at + 1 < phrases.size() && is(at + 1, Kind.VERB));
        }

        /** True for the comma of "schools, colleges and one library". */
        private boolean isListComma(int at) {
            if (at == 0
                    || at + 1 >= phrases.size()
                    || !is(at - 1, Kind.NOUN)
                    || !is(at + 1, Kind.NOUN)
                    || isRelative(at + 1)) {
                return false;
            }
            for (int i = at + 2; i < Math.min(phrases.size(), at + 8); i++) {
                if (isConjunction(i)) {
                    return i + 1 < phrases.size() && is(i + 1, Kind.NOUN);
                }
                if (is(i, Kind.VERB)) {
                    return false;
                }
            }
            return false;
        }

        private void complements(int from, int end, List<Complement> into) {
            int at = from;
            while (at < end && (is(at, Kind.OTHER) || (is(at, Kind.CLAUSE_MARK) && at + 1 == end))) {
                at++;
            }
            int last = end;
            while (last > at && is(last - 1, Kind.OTHER)) {
                last--;
            }
            if (at >= last) {
                return;
            }
            int begin = at;
            for (int i = at + 1; i <= last; i++) {
                boolean cut = i == last || (is(i, Kind.PREPOSITION) && startsAdjunct(i, last));
                if (cut) {
                    into.add(complement(begin, i));
                    begin = i;
                }
            }
        }

        /** True for a prepositional phrase that says when, where or by whom rather than which. */
        private boolean startsAdjunct(int at, int last) {
            if (at + 1 >= last || !is(at - 1, Kind.NOUN) || text(at).equals("of") || is(at - 1, Kind.PREPOSITION)) {
                return false;
            }
            for (int i = at - 1; i >= 0 && i > at - 10; i--) {
                if (is(i, Kind.CLAUSE_MARK)) {
                    return false;
                }
            }
            return true;
        }

        private Complement complement(int begin, int end) {
            boolean prepositional = is(begin, Kind.PREPOSITION);
            int head = begin;
            while (head < end - 1 && !is(head, Kind.NOUN)) {
                head++;
            }
            return new Complement(
                    prepositional ? text(begin) : null,
                    new Range(
                            phrases.get(begin).range().begin(),
                            phrases.get(end - 1).range().end()),
                    phrases.get(head).range());
        }

        // ------------------------------------------------------------ appositions

        /** "Nancy Craig, manager for the Red Cross": a clause without verb. */
        private void apposition(int at) {
            if (at + 2 >= phrases.size() || !isComma(at + 1) || !is(at + 2, Kind.NOUN)) {
                return;
            }
            Token name = tokens.get(phrases.get(at).range().end() - 1);
            Token first = first(at + 2);
            Token noun = tokens.get(phrases.get(at + 2).range().end() - 1);
            boolean described = name.isNoun()
                    && noun.tag().startsWith("NN")
                    && !noun.isProperNoun()
                    && (first.tag().equals("DT")
                            || (name.isProperNoun() && noun.tag().equals("NN")));
            if (!described || isListComma(at + 1)) {
                return;
            }
            int end = at + 3;
            while (end + 1 < phrases.size() && is(end, Kind.PREPOSITION) && is(end + 1, Kind.NOUN)) {
                end += 2;
            }
            boolean closed = end >= phrases.size() || is(end, Kind.OTHER);
            if (closed && (end >= phrases.size() || !isConjunction(end))) {
                Subject subject = nounPhraseEndingAt(at, 1);
                if (subject != null) {
                    List<Complement> is = List.of(complement(at + 2, end));
                    clauses.add(new Clause(
                            sentence, subject.head, subject.head, null, "be", "be", is, false, false, false, 2));
                }
            }
        }

        // ------------------------------------------------------------ small questions

        private boolean is(int at, Kind kind) {
            return at >= 0 && at < phrases.size() && phrases.get(at).kind() == kind;
        }

        private Token first(int at) {
            return tokens.get(phrases.get(at).range().begin());
        }

        private String text(int at) {
            return phrases.get(at).range().of(sentence).stream()
                    .map(t -> t.lemma())
                    .collect(Collectors.joining(" "));
        }

        private boolean isComma(int at) {
            return is(at, Kind.OTHER) && first(at).text().equals(",");
        }

        private boolean isQuote(int at) {
            return is(at, Kind.OTHER)
                    && Set.of("\"", "``", "''", "'").contains(first(at).text());
        }

        private boolean isConjunction(int at) {
            return is(at, Kind.OTHER) && first(at).tag().equals("CC");
        }

        private boolean isJoiner(int at) {
            return isConjunction(at)
                    && Set.of("and", "or", "&").contains(first(at).lemma());
        }

        private boolean isRelative(int at) {
            if (at < 0 || at >= phrases.size()) {
                return false;
            }
            Range range = phrases.get(at).range();
            return range.end() - range.begin() == 1
                    && RELATIVE.contains(first(at).tag());
        }
    }

    private boolean isNegation(Token token) {
        return denials.contains(token.lemma()) || token.text().equalsIgnoreCase("n't");
    }
}
