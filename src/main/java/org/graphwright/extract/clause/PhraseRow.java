package org.graphwright.extract.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.graphwright.extract.clause.Phrases.Kind;
import org.graphwright.extract.clause.Phrases.Phrase;
import org.graphwright.model.Sentence;
import org.graphwright.model.Token;

/** The phrases of a sentence from left to right, with the small questions that a grammar of clauses asks of them. */
final class PhraseRow {
    private static final Set<String> DASHES = Set.of("—", "–", "--", "-");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$", "WRB");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Phrase> phrases;

    PhraseRow(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.phrases = Phrases.of(sentence);
    }

    int size() {
        return phrases.size();
    }

    /** The tokens of the phrase. */
    Range range(int at) {
        return phrases.get(at).range();
    }

    /** The tokens from the first of a phrase to the last of another. */
    Range range(int from, int to) {
        return new Range(range(from).begin(), range(to).end());
    }

    /** The last token of the phrase. */
    Token last(int at) {
        return tokens.get(range(at).end() - 1);
    }

    boolean is(int at, Kind kind) {
        return at >= 0 && at < phrases.size() && phrases.get(at).kind() == kind;
    }

    Token first(int at) {
        return tokens.get(phrases.get(at).range().begin());
    }

    String text(int at) {
        return phrases.get(at).range().of(sentence).stream().map(t -> t.lemma()).collect(Collectors.joining(" "));
    }

    boolean isComma(int at) {
        return is(at, Kind.OTHER) && first(at).text().equals(",");
    }

    /** True for a dash that may open or close a parenthesis. */
    boolean isDash(int at) {
        return is(at, Kind.OTHER) && DASHES.contains(first(at).text());
    }

    boolean isQuote(int at) {
        return is(at, Kind.OTHER)
                && Set.of("\"", "``", "''", "'").contains(first(at).text());
    }

    boolean isConjunction(int at) {
        return is(at, Kind.OTHER) && first(at).tag().equals("CC");
    }

    boolean isJoiner(int at) {
        return isConjunction(at) && Set.of("and", "or", "&").contains(first(at).lemma());
    }

    /** True for a relative pronoun that stands alone. */
    boolean isRelative(int at) {
        if (at < 0 || at >= phrases.size()) {
            return false;
        }
        Range range = phrases.get(at).range();
        return range.end() - range.begin() == 1 && RELATIVE.contains(first(at).tag());
    }

    /** True for a verb group with a tense of its own: "met", "will meet", not "meeting" or "to meet". */
    boolean isFinite(int at) {
        Range group = range(at);
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

    boolean startsVerb(int at) {
        return is(at, Kind.VERB) || (is(at, Kind.ADVERB) && at + 1 < phrases.size() && is(at + 1, Kind.VERB));
    }

    /** True for the comma of "schools, colleges and one library". */
    boolean isListComma(int at) {
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
}
