package org.graphwright.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.model.Mention;
import org.graphwright.ontology.WordLists;

/**
 * Speech whose verb stands behind or within it: "China sought help, the ministry revealed Wednesday", "…, announced the minister", "The bridge, he said,
 * will be closed".
 */
final class ReportBehind {
    /** Set by hand, as those of direct speech. */
    private static final double SURE = 0.75;
    /** Tokens that a clause has at least. */
    private static final int SHORTEST = 3;
    /** Tokens before a comma that a subject or a place can be, which what follows the verb goes on from. */
    private static final int PIECE = 1;

    private final ArticleTokens words;
    private final SpeechVerbs verbs;
    private final Sources sources;
    private final Addressee addressee;

    ReportBehind(ArticleTokens words, SpeechVerbs verbs) {
        this.words = words;
        this.verbs = verbs;
        this.sources = new Sources(words);
        this.addressee = new Addressee(words);
    }

    /**
     * @param verb of speech
     * @param begin first token of the sentence
     * @param last token behind the last one of the sentence
     */
    List<Speech> find(int verb, int begin, int last) {
        if (words.get(verb).tag().equals("VBG")
                || words.get(verb).lemma().matches("think|hold|deny|doubt|contradict|demand")) {
            return List.of();
        }
        int comma = commaBefore(verb, begin);
        if (comma < 0 || words.is(comma - 1, "not") || hasObject(verb, comma)) {
            return List.of();
        }
        int from = begin;
        for (int i = comma - 1; i > begin; i--) {
            if (words.is(i, ";", ":") && !words.isQuoted(i)) {
                from = i + 1;
                break;
            }
        }
        from = words.lastClause(from, comma);
        int rest = restBehind(verb, last);
        from = rest < 0 ? from : relative(from, comma);
        if (rest < 0 && isAuxiliary(comma - 1)) {
            return List.of();
        }
        if (words.is(from, "\"", "''") || words.isQuoted(from) || comma - from < PIECE) {
            return List.of();
        }
        Source source = sources.of(verb, comma + 1, last);
        if (!source.isKnown() || words.is(from, "but", "and") && comma - from < SHORTEST) {
            return List.of();
        }
        boolean whole = hasPredicate(from, comma) && comma - from >= SHORTEST;
        if (!whole && (rest < 0 || words.isQuoted(rest) || words.is(rest, "\"", "``") || !isInserted(verb, rest))
                || isAside(from, comma)) {
            return List.of();
        }
        List<Speech> pieces = new ArrayList<>();
        boolean adverb = comma - from == 1 && words.get(from).tag().equals("RB");
        boolean when = !whole && (adverb || words.get(from).tag().equals("IN")) && hasPredicate(rest, last);
        if (!when) {
            pieces.add(piece(from, comma, source, verb));
        }
        boolean next = whole && rest >= 0 && words.is(rest, "and", "but");
        int phrase = rest < 0 ? -1 : endOfPhrase(rest, last);
        if (rest >= 0 && !next && last - rest >= SHORTEST - 1 && (!words.isQuoted(rest) || phrase > rest)) {
            pieces.add(piece(rest, words.isQuoted(rest) ? phrase : last, source, verb));
        }
        return pieces;
    }

    /** "A city which is, she said, a fine one": what is said has not been told to its end there. */
    private boolean isAuxiliary(int at) {
        return words.get(at).tag().equals("MD")
                || words.is(at, "is", "are", "was", "were", "has", "have", "had", "does", "do", "did");
    }

    /** "It had cost, he said, "more than the house"": behind a phrase in quotation marks that the statement goes on with, or -1. */
    private int endOfPhrase(int mark, int last) {
        if (!words.isQuoted(mark)
                || mark + 1 >= last
                || !Character.isLowerCase(words.get(mark + 1).text().charAt(0))) {
            return -1;
        }
        int end = mark + 1;
        while (end < last && words.isQuoted(end)) {
            end++;
        }
        return end;
    }

    /** "He lost to a man who had knocked, she said, on every door": where the clause of "who" begins, if it ends before the comma; else {@code from}. */
    private int relative(int from, int comma) {
        for (int i = comma - 1; i > from && !words.is(i, ",", ";", ":"); i--) {
            if (words.is(i - 1, ",") && words.is(i, "who", "which")) {
                return i;
            }
            if (words.is(i - 2, ",")
                    && words.is(i, "whom", "which")
                    && words.get(i - 1).tag().equals("IN")) {
                return i - 1;
            }
        }
        return from;
    }

    /** "Born in Oslo, she holds both passports", "he noted whom he had seen": what was said follows the verb, or nothing was. */
    private boolean hasObject(int verb, int comma) {
        int next = verb + 1;
        boolean inverted = comma == verb - 1;
        boolean tells = words.get(verb).lemma().matches("tell|inform|assure|write|testify");
        boolean shows = words.get(verb).lemma().matches("show|demonstrate|find");
        return (!inverted || shows)
                && !tells
                && next < words.size()
                && !words.isQuoted(next)
                && !words.isOf(WordLists.DAY_OF_SPEECH, next)
                && (words.get(next).tag().startsWith("W")
                        || words.get(next).chunk().equals("B-NP")
                                && words.get(next).tag().matches("DT|CD|PRP|PRP\\$|JJ|NNS?")
                                && !words.is(next, "this", "that", "yesterday", "last", "earlier"));
    }

    /** A finite verb, or the past tense of one that was taken for a participle: "lorries crossed the border". */
    private boolean hasPredicate(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean past = words.get(i).tag().equals("VBN")
                    && (words.get(i - 1).isNoun() || words.get(i - 1).tag().equals("CD"))
                    && !words.is(i + 1, "by");
            if (past && !words.isQuoted(i)) {
                return true;
            }
        }
        for (int i = from; i < to; i++) {
            if (!words.isQuoted(i) && words.isFinite(i) && !isOfClause(i, from)) {
                return true;
            }
        }
        return false;
    }

    /** "In a letter that was leaked", "when they met": no verb of what is said. */
    private boolean isOfClause(int verb, int from) {
        for (int i = verb - 1; i >= from && !words.is(i, ",") && !words.isFinite(i); i--) {
            if (words.get(i).tag().startsWith("W")
                    || words.is(i, "that") && words.get(i).tag().equals("IN")
                    || words.is(i, "whether", "because", "if", "while", "although", "though", "unless", "since")) {
                return true;
            }
        }
        return false;
    }

    /** The comma that closes what is said: right before the verb, or before its subject; or -1. */
    private int commaBefore(int verb, int begin) {
        int at = verb - 1;
        if (words.is(at, ",")) {
            boolean inverted = verb + 1 < words.size()
                    && verbs.takesClause(words.get(verb))
                    && !words.get(verb).lemma().equals("tell")
                    && !words.is(verb + 1, "it", "him", "them", "me", "us")
                    && !(words.get(verb).lemma().equals("add")
                            && words.get(verb + 1).tag().equals("CD"))
                    && (words.get(verb + 1).chunk().equals("B-NP")
                            || words.get(verb + 1).isProperNoun())
                    && !words.isOf(WordLists.DAY_OF_SPEECH, verb + 1);
            if (inverted && !isApposition(at, begin)) {
                return at;
            }
            int opening = at - 1;
            while (opening > begin && !words.is(opening, ",", ";", ":")) {
                opening--;
            }
            at = words.is(opening, ",") ? opening - 1 : -1;
        }
        while (at > begin
                && !words.isQuoted(at)
                && (words.get(at).chunk().endsWith("NP")
                        || words.get(at).chunk().endsWith("PP")
                        || words.get(at).isNoun()
                        || words.is(at, "(", ")")
                        || words.is(at, "and") && words.get(at - 1).isNoun()
                        || words.get(at).tag().startsWith("RB")
                        || words.is(at, "had", "has", "have"))
                && !words.is(at, ",")) {
            if (words.get(at).tag().startsWith("W") || words.is(at, "that")) {
                return -1;
            }
            at--;
        }
        return at > begin && words.is(at, ",") ? at : -1;
    }

    /** "Peter, a doctor, said": the comma before the verb closes an apposition and not what is said. */
    private boolean isApposition(int comma, int begin) {
        for (int i = comma - 1; i > begin; i--) {
            if (words.is(i, ",")) {
                Mention name = words.speakerUpTo(comma - 1);
                boolean named = name != null && words.isPerson(name) && words.at(name.begin()) == i + 1;
                return named
                        || words.get(i + 1).tag().startsWith("W")
                        || words.is(i + 1, "in", "of", "for", "to")
                                && words.get(i + 2).tag().startsWith("W")
                        || !words.hasFiniteVerb(i + 1, comma) && !words.hasFiniteVerb(begin, i);
            }
        }
        return !words.hasFiniteVerb(begin, comma);
    }

    /** ", he said on Monday,", not "In a statement, he said Ann Poe, who …": what a name opens behind the verb is what was said. */
    private boolean isInserted(int verb, int rest) {
        int next = verb + 1;
        Mention told = addressee.of(verb);
        boolean opened = rest - next > 1
                && words.get(next).isProperNoun()
                && !words.isOf(WordLists.DAY_OF_SPEECH, next)
                && (told == null || words.get(next).end() <= told.begin());
        return !opened || !isSubjectBefore(verb);
    }

    private boolean isSubjectBefore(int verb) {
        return verb > 0
                && (words.get(verb - 1).isNoun() || words.get(verb - 1).tag().equals("PRP"));
    }

    /** "Once the vote was over, he said": the clause says when. */
    private boolean isAside(int from, int comma) {
        boolean particle = words.get(comma - 1).tag().equals("IN")
                && words.get(comma - 1).chunk().matches(".-(?:ADVP|PRT)");
        return words.get(comma - 1).tag().matches("CC|IN|W.*") && !particle && !words.is(comma - 1, "how", "why")
                || words.is(comma - 1, "not")
                || words.get(from).tag().equals("CD") && words.is(from + 2, "after", "before")
                || words.is(
                        from, "once", "after", "while", "as", "because", "since", "although", "when", "asked", "before")
                || words.get(from).tag().equals("VBG");
    }

    /** Where what is said goes on behind ", he said,", or -1. */
    private int restBehind(int verb, int last) {
        int at = verb + 1;
        while (at < last && !words.is(at, ",") && at - verb < 12) {
            if (words.isFinite(at) || words.isQuoted(at) || words.is(at, "that", ";", ":")) {
                return -1;
            }
            at++;
        }
        boolean inserted = at == verb + 1 && !words.is(at + 1, "who", "which", "whose", "citing");
        return at + 1 < last
                        && words.is(at, ",")
                        && !words.get(at + 1).tag().equals("VBG")
                        && (inserted || !isApposed(at + 1, last))
                ? at + 1
                : -1;
    }

    /** Behind "announced the minister," a noun phrase that a comma or the end closes says more about the minister. */
    private boolean isApposed(int from, int last) {
        boolean time = words.get(from).tag().equals("CD") && words.is(from + 2, "after", "before");
        return time
                || words.is(from, "who", "which", "whose", "while", "after", "when", "as", "a", "an", "citing")
                || !words.hasFiniteVerb(from, last)
                || words.get(from).tag().equals("DT") && isOnlyInRelative(from, last);
    }

    /** "The first witness in a probe that may shape the vote": whose only verb is that of a clause about it. */
    private boolean isOnlyInRelative(int from, int last) {
        for (int i = from; i < last; i++) {
            if (words.isFinite(i)) {
                return words.get(i - 1).tag().matches("WDT|WP") || words.is(i - 1, "that");
            }
        }
        return true;
    }

    private Speech piece(int from, int to, Source source, int verb) {
        return Speech.reported(words, from, to, source, addressee.of(verb), SURE);
    }
}
