package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.graphwright.extract.clause.Phrases.Kind;
import org.graphwright.extract.clause.SubjectFinder.Subject;
import org.graphwright.model.Sentence;
import org.graphwright.model.Token;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/**
 * Cuts a sentence into clauses from parts of speech and chunks, left to right, after the idea of ReVerb (Fader, Soderland and Etzioni,
 * 2011) that a relation is a verb group with what it needs, widened by relative clauses, participles, joined verbs and appositions.
 */
final class ClauseFinder {
    private final Set<String> speechVerbs;
    private final Set<String> denials;

    ClauseFinder(Ontology ontology) {
        this.denials = ontology.words(WordLists.DENIAL);
        this.speechVerbs = Objects.requireNonNull(ontology, "ontology is null").words(WordLists.SPEECH);
    }

    /** The clauses of {@code sentence} in order of their verbs, each with the appositions before it. */
    List<Clause> find(Sentence sentence) {
        return new Pass(sentence).run();
    }

    private final class Pass {
        private final Sentence sentence;
        private final PhraseRow row;
        private final List<Clause> clauses = new ArrayList<>();
        private final SubjectFinder subjects;
        private final ComplementFinder complements;

        Pass(Sentence sentence) {
            this.sentence = sentence;
            this.row = new PhraseRow(sentence);
            this.subjects = new SubjectFinder(row, clauses);
            this.complements = new ComplementFinder(row, speechVerbs);
        }

        List<Clause> run() {
            for (int at = 0; at < row.size(); at++) {
                if (row.is(at, Kind.VERB)) {
                    verb(at);
                } else if (row.is(at, Kind.NOUN)) {
                    apposition(at);
                }
            }
            return clauses;
        }

        private void verb(int at) {
            boolean finite = row.isFinite(at) || isMistaggedPast(at);
            Subject subject = finite ? subjects.ofFinite(at) : subjects.ofParticiple(at);
            if (subject == null) {
                return;
            }
            List<Token> words = row.range(at).of(sentence);
            VerbGroup group = new VerbGroup(words);
            boolean negated = words.stream().anyMatch(ClauseFinder.this::isNegation)
                    || (row.is(at + 1, Kind.ADVERB) && isNegation(row.first(at + 1)));
            int next = at + 1;
            Range verbs = row.range(at);
            String relation = group.content();
            if (row.is(next, Kind.ADVERB) && !complements.endsClause(next, group.main())) {
                next++;
            }
            if (row.is(next, Kind.PREPOSITION) && next == at + 1 && complements.starts(next + 1)) {
                verbs = row.range(at, next);
                relation += " " + row.text(next);
                next++;
            }
            List<Complement> found = complements.between(next, complements.end(next, group.main()));
            if (!found.isEmpty() || finite) {
                clauses.add(new Clause(
                        sentence,
                        subject.whole(),
                        subject.head(),
                        verbs,
                        group.main().lemma(),
                        relation,
                        found,
                        group.isPassive(finite),
                        negated,
                        finite,
                        subject.depth()));
            }
        }

        /** "Police arrested Anna": the tagger may say participle, but a participle behind a noun takes no object. */
        private boolean isMistaggedPast(int at) {
            Range group = row.range(at);
            return group.end() - group.begin() == 1
                    && row.first(at).tag().equals("VBN")
                    && row.is(at - 1, Kind.NOUN)
                    && row.is(at + 1, Kind.NOUN)
                    && !row.isRelative(at + 1);
        }

        /** "Nancy Craig, manager for the Red Cross": a clause without verb. */
        private void apposition(int at) {
            if (!row.isComma(at + 1) || !row.is(at + 2, Kind.NOUN)) {
                return;
            }
            Token name = row.last(at);
            Token noun = row.last(at + 2);
            boolean described = name.isNoun()
                    && noun.tag().startsWith("NN")
                    && !noun.isProperNoun()
                    && (row.first(at + 2).tag().equals("DT")
                            || (name.isProperNoun() && noun.tag().equals("NN")));
            if (!described || row.isListComma(at + 1)) {
                return;
            }
            int end = at + 3;
            while (row.is(end, Kind.PREPOSITION) && row.is(end + 1, Kind.NOUN)) {
                end += 2;
            }
            boolean closed = end >= row.size() || (row.is(end, Kind.OTHER) && !row.isConjunction(end));
            Subject subject = closed ? subjects.nounPhraseEndingAt(at, 1) : null;
            if (subject != null) {
                List<Complement> is = List.of(complements.complement(at + 2, end));
                clauses.add(new Clause(
                        sentence, subject.head(), subject.head(), null, "be", "be", is, false, false, false, 2));
            }
        }
    }

    private boolean isNegation(Token token) {
        return denials.contains(token.lemma()) || token.text().equalsIgnoreCase("n't");
    }
}
