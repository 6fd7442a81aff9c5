package org.graphwright.extract.quotation;

import org.graphwright.model.Span;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/** Finds the words of a speaker who is no known entity: "one staffer", "prosecutors", "a spokeswoman for the mayor". */
final class UnnamedSource {
    private final ArticleTokens words;

    UnnamedSource(ArticleTokens words) {
        this.words = words;
    }

    /**
     * The subject of the verb at {@code verb} as it stands, with what is attached to it, or null.
     *
     * @param from first token that may belong to it
     * @param to token behind the last one that may
     */
    @Nullable
    Span of(int verb, int from, int to) {
        int last = lastBefore(verb, from);
        if (last >= from && words.is(last, ",")) {
            last = behindApposition(last, from);
        }
        if (last >= from && words.is(last, "who", "which", "that")) {
            last -= words.is(last - 1, ",") ? 2 : 1;
        }
        if (last >= from && canEnd(last)) {
            return before(last, from);
        }
        return behind(verb, to);
    }

    /** The noun phrase that ends at {@code last}, or null. */
    @Nullable
    Span upTo(int last, int from) {
        return canEnd(last) ? before(last, from) : null;
    }

    /** The noun phrase that begins at {@code from}: "according to two officials in Rome". */
    @Nullable
    Span at(int from, int to) {
        int end = from;
        while (end < to && isOfPhrase(end) && !words.get(end).tag().startsWith("W") && !(end > from && isDay(end))) {
            end++;
        }
        while (end > from && words.get(end - 1).tag().equals("IN")) {
            end--;
        }
        return end > from && canEnd(end - 1)
                ? new Span(words.get(from).begin(), words.get(end - 1).end())
                : null;
    }

    /** "Police on Thursday". */
    private boolean isDay(int at) {
        return words.isOf(WordLists.DAY_OF_SPEECH, at)
                || words.is(at, "on", "late", "early", "earlier") && words.isOf(WordLists.DAY_OF_SPEECH, at + 1);
    }

    private int lastBefore(int verb, int from) {
        int at = verb - 1;
        while (at >= from
                && (words.get(at).tag().startsWith("RB")
                        || words.isVerb(at)
                        || words.is(at, "both", "all")
                        || words.isOf(WordLists.DAY_OF_SPEECH, at)
                        || words.is(at, "on") && words.isOf(WordLists.DAY_OF_SPEECH, at + 1))) {
            at--;
        }
        return isTime(at) && at - 2 >= from && words.get(at - 1).tag().equals("CD") ? at - 2 : at;
    }

    /** "Who two hours later dismissed it". */
    private boolean isTime(int at) {
        return at > 1
                && words.is(at, "minutes", "hours", "days", "weeks", "months", "years")
                && words.is(at + 1, "later", "before", "earlier");
    }

    /** From the comma behind an apposition back to the last token before the one that opens it, or the comma's own index. */
    private int behindApposition(int comma, int from) {
        for (int i = comma - 1; i > from; i--) {
            if (words.is(i, ",")) {
                return i - 1;
            }
            if (words.is(i, ";", ":") || words.isQuoted(i)) {
                break;
            }
        }
        return comma;
    }

    private @Nullable Span before(int last, int from) {
        int first = last;
        while (first > from
                && isOfPhrase(first - 1)
                && !words.isQuoted(first - 1)
                && !words.get(first - 1).tag().startsWith("W")) {
            first--;
        }
        while (first < last && words.get(first).tag().equals("CC")) {
            first++;
        }
        first = words.get(first).tag().equals("POS") ? ofOwner(first, from) : first;
        if (words.get(first).tag().equals("IN")) {
            first = behindPhrase(first, last);
            if (first < 0) {
                return null;
            }
        }
        if (words.get(last).tag().equals("PRP")) {
            first = last;
        }
        while (first < last && words.is(first, "earlier", "later", "meanwhile", "now", "then")) {
            first++;
        }
        return new Span(words.get(first).begin(), words.get(last).end());
    }

    /** "The agency (AB)|'s website": where the phrase begins that owns it. */
    private int ofOwner(int owns, int from) {
        int first = owns;
        while (first > from && words.get(first - 1).tag().matches("NN.*|JJ.*|DT|PRP\\$")) {
            first--;
        }
        return first;
    }

    /** "On Friday the prosecutor": where the phrase behind the one with a preposition begins, or -1. */
    private int behindPhrase(int preposition, int last) {
        for (int i = preposition + 2; i <= last; i++) {
            String before = words.get(i - 1).tag();
            if (words.get(i).chunk().equals("B-NP")
                    && !words.get(i).tag().equals("POS")
                    && !before.equals("IN")
                    && !before.equals("TO")
                    && !before.equals("CC")
                    && !before.equals("POS")) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Span behind(int verb, int to) {
        int first = verb + 1;
        boolean tells = words.get(verb).lemma().matches("tell|inform|ask|assure");
        boolean ends = verb == 0
                || words.is(verb - 1, ",", "\"", "''", "-", ":")
                || words.isQuoted(verb - 1)
                || words.isEnd(verb - 1);
        boolean opens = first < to
                && !tells
                && ends
                && words.get(first).chunk().equals("B-NP")
                && !words.isQuoted(first)
                && !words.isOf(WordLists.DAY_OF_SPEECH, first);
        return opens ? at(first, to) : null;
    }

    private boolean isOfPhrase(int at) {
        String chunk = words.get(at).chunk();
        return !words.is(at, ",", "that", "as", "after", "because", "while", "than")
                && (chunk.endsWith("NP")
                        || chunk.endsWith("PP")
                        || words.is(at, "and")
                        || (chunk.endsWith("ADJP") || chunk.endsWith("ADVP")) && words.is(at + 1, "to")
                        || words.is(at, "aware", "familiar", "present") && words.is(at + 1, "at", "of", "with"));
    }

    private boolean canEnd(int at) {
        String tag = words.get(at).tag();
        return tag.startsWith("N")
                || tag.equals("CD")
                || tag.equals("DT") && !words.is(at, "no", "the", "a", "an")
                || tag.startsWith("JJ")
                || tag.equals("PRP");
    }
}
