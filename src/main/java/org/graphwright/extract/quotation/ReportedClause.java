package org.graphwright.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.ontology.WordLists;

/** Speech that follows its verb as a clause: "said that …", "told reporters it …". */
final class ReportedClause {
    /** Set by hand, as those of direct speech. */
    private static final double SAID_THAT = 0.85;
    /** Without "that". */
    private static final double SAID = 0.75;
    /** Tokens that a clause has at least. */
    private static final int SHORTEST = 3;
    /** Tokens that may stand between commas before "that". */
    private static final int APPOSED = 16;
    /** Tokens of the subject of somebody else's verb. */
    private static final int SUBJECT = 8;
    /** "It was" before what is quoted. */
    private static final int SUBJECT_AND_VERB = 2;
    /** Tokens from a relative pronoun within which its verb stands. */
    private static final int RELATIVE = 6;

    private static final Pattern TIME = Pattern.compile(
            "(?:minute|hour|day|week|weekend|month|year|decade)s?|morning|afternoon|evening|night|spring|summer|autumn|winter");

    private final ArticleTokens words;
    private final SpeechVerbs verbs;
    private final Sources sources;
    private final Addressee addressee;

    ReportedClause(ArticleTokens words, SpeechVerbs verbs) {
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
        boolean opens = opensClause(begin, verb);
        int quoted = words.quotedAs(verb, begin);
        boolean inside = opens || isInRelative(verb, begin) || quoted > 0 && words.is(quoted - 1, ",");
        int content = content(verb, last, inside);
        if (content < 0) {
            return List.of();
        }
        int from = words.is(content, ",") ? content + 1 : content;
        int end = from;
        while (end < last
                && !isNextClaim(end)
                && !isOthers(from, end)
                && !(inside && words.is(end, ",") && words.hasFiniteVerb(from, end))
                && !(words.get(verb).tag().equals("VBG") && isNextDeed(end))) {
            end++;
        }
        boolean that = words.is(from - 1, "that");
        if (that && isAllQuoted(from, end)) {
            return List.of();
        }
        if (!that && isQuotedButForSubject(from, end)) {
            return List.of();
        }
        return that ? clauses(from, end, verb, begin) : speech(from, end, verb, begin, SAID);
    }

    /** "After he said that …, they left", not "On Monday he said that". */
    private boolean opensClause(int begin, int verb) {
        String tag = words.get(begin).tag();
        if (!tag.equals("IN") && !tag.equals("WRB") || words.is(begin, "on", "in", "at", "by", "during", "from")) {
            return false;
        }
        for (int i = begin; i < verb; i++) {
            if (words.is(i, ",")) {
                return false;
            }
        }
        return true;
    }

    /** "The board left, saying that he had lied, and named another": what who said it did besides. */
    private boolean isNextDeed(int comma) {
        return words.is(comma, ",")
                && words.is(comma + 1, "and", "but")
                && comma + 2 < words.size()
                && words.get(comma + 2).tag().matches("VB[DN]");
    }

    /** "Said that she knew it and that she would resign": each "that" opens a thing said. */
    private List<Speech> clauses(int from, int to, int verb, int begin) {
        List<Speech> all = new ArrayList<>();
        int open = from;
        for (int i = from + SHORTEST; i + SHORTEST < to; i++) {
            boolean next = words.is(i, "and", "but", "or", ";") && words.is(i + 1, "that") && !words.isQuoted(i);
            if (next && hasVerb(i + 2, to) && words.hasFiniteVerb(open, i)) {
                int behind = words.is(i - 1, ",", ";") ? i - 1 : i;
                all.addAll(speech(open, behind, verb, begin, SAID_THAT));
                open = i + 2;
            }
        }
        all.addAll(speech(open, to, verb, begin, SAID_THAT));
        return all;
    }

    /** What stands between quotation marks as a whole is direct speech. */
    private boolean isAllQuoted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.isQuoted(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Said Bo "was a great man"", "said it was "a day to remember"": the quotation marks hold what was said. */
    private boolean isQuotedButForSubject(int from, int to) {
        int mark = from;
        while (mark < to && !words.isQuoted(mark)) {
            mark++;
        }
        int end = mark;
        while (end < to && words.isQuoted(end)) {
            end++;
        }
        return mark < to && mark - from <= SUBJECT_AND_VERB && end == to;
    }

    /** ", a view that Berlin has not contradicted", ", a theory for which …": the writer's own about what was said. */
    private boolean isComment(int comma) {
        int behind = comma + 3;
        return words.is(comma, ",")
                && words.is(comma + 1, "a", "an", "the", "something")
                && behind < words.size()
                && (words.is(behind, "that", "which")
                        || words.is(behind - 1, "which") && words.is(comma + 1, "something")
                        || words.is(behind - 1, "claim", "charge", "allegation", "accusation", "view")
                        || words.is(behind + 1, "which")
                                && words.get(behind).tag().equals("IN"));
    }

    /** "Dow, who said that he would stay, left": a comma ends what is said. */
    private boolean isInRelative(int verb, int begin) {
        for (int i = verb - 1; i > begin && verb - i < RELATIVE; i--) {
            if (words.is(i, "who", "which")) {
                return true;
            }
            if (words.isFinite(i) && !words.is(i, "had", "has", "have")) {
                return false;
            }
        }
        return false;
    }

    /** Where another claim of the same sentence begins: ", adding that", "but emphasized". */
    private boolean isNextClaim(int at) {
        int next = Math.min(at + 1, words.size() - 1);
        if (words.isQuoted(at)) {
            return words.is(at - 1, ",")
                    && !words.isQuoted(next)
                    && (words.is(next, "while")
                            || words.is(next, "further", "also")
                            || words.get(next).tag().equals("VBG") && verbs.isSpeech(words.get(next)));
        }
        boolean claims = verbs.isSpeech(words.get(next));
        boolean adding = words.is(at, ",")
                && words.get(next).tag().equals("RB")
                && next + 1 < words.size()
                && words.get(next + 1).tag().equals("VBG")
                && verbs.isSpeech(words.get(next + 1));
        boolean aside = words.is(at, ",")
                && words.is(next, "as", "though", "although")
                && !words.is(next + 1, "of", "well")
                && words.hasFiniteVerb(next, words.endOfSentence(next));
        boolean that = words.is(next, "that") || words.is(next, "and") && words.is(next + 1, "that");
        return words.is(at, ";") && !that
                || adding
                || aside
                || words.is(at, "citing")
                || words.is(at, ":") && words.isQuoted(next)
                || isComment(at)
                || words.is(at, ",")
                        && (claims && words.get(next).tag().equals("VBG") || words.is(next, "according", "while"))
                || words.is(at, "and", "but") && claims && words.isFinite(next);
    }

    /** "One said it was late and several said it was not": where the words of somebody else begin. */
    private boolean isOthers(int from, int at) {
        if (words.isQuoted(at) || !words.is(at, "and", "but", "while", "whereas") || !words.hasFiniteVerb(from, at)) {
            return false;
        }
        boolean noun = false;
        for (int i = at + 1; i < Math.min(words.size(), at + SUBJECT); i++) {
            if (words.isFinite(i) && !words.isQuoted(i)) {
                return noun
                        && verbs.takesClause(words.get(i))
                        && !words.get(i).tag().equals("MD");
            }
            if (words.is(i, ",", ";", ":", "that")
                    || words.isQuoted(i)
                    || words.get(i).tag().matches("W.*|VB.*|PRP|TO")) {
                return false;
            }
            noun |= words.get(i).isNoun() || words.get(i).tag().equals("JJ");
        }
        return false;
    }

    /** "Reported the invention of a coating that …": what follows "that" is about the object, which no clause begins. */
    private boolean hasObject(int verb, int last) {
        int at = verb + 1;
        boolean noun = at < last
                && words.get(at).chunk().equals("B-NP")
                && !words.get(at).isProperNoun()
                && !words.is(at, "that", "yesterday", "today", "reporters")
                && !isTime(at, last);
        while (at < last && !words.is(at, "that", ",") && !words.isVerb(at)) {
            at++;
        }
        return noun && at < last && words.is(at, "that");
    }

    /** "Last week", "two months later". */
    private boolean isTime(int from, int last) {
        int end = from + 1;
        while (end < last && words.get(end).chunk().equals("I-NP")) {
            end++;
        }
        return TIME.matcher(words.lower(end - 1)).matches();
    }

    /** The first token of what is said behind the verb, or -1. */
    private int content(int verb, int last, boolean inside) {
        boolean tells = words.get(verb).lemma().equals("tell")
                || words.get(verb).lemma().equals("inform");
        if (!tells && hasObject(verb, last)) {
            return -1;
        }
        for (int i = verb + 1; i < Math.min(last, verb + 14); i++) {
            if (words.is(i, "that")
                    && !words.isQuoted(i)
                    && (words.get(i).tag().equals("IN") || i + 2 < last && hasVerb(i + 1, last))) {
                return i + 1 < last ? i + 1 : -1;
            }
            if (words.is(i, ",") && (tells || !isNoun(verb + 1)) && thatBehind(i, last) > 0) {
                return thatBehind(i, last);
            }
            boolean describes = tells && words.get(i).tag().matches("VB[GN]");
            if (words.isVerb(i) && !describes
                    || words.is(i, ",", ":", ";", "\"", "who", "which")
                    || words.isQuoted(i)) {
                break;
            }
        }
        if (verbs.wantsThat(words.get(verb))) {
            return -1;
        }
        int from = verb + 1;
        if (tells) {
            Mention told = from < last ? addressee.of(verb) : null;
            if (told != null) {
                from = words.at(told.end());
            } else if (from < last && words.get(from).chunk().endsWith("NP")) {
                from += words.get(from).tag().equals("PRP$") ? 2 : 1;
                while (from < last && words.get(from).chunk().equals("I-NP")) {
                    from++;
                }
            } else {
                return -1;
            }
        }
        while (from < last
                && (words.isOf(WordLists.DAY_OF_SPEECH, from)
                        || words.is(from, "on", "earlier") && words.isOf(WordLists.DAY_OF_SPEECH, from + 1))) {
            from++;
        }
        from = behindAdjuncts(from, last);
        if (words.is(from, ",") && words.isOf(WordLists.DAY_OF_SPEECH, from - 1)) {
            from++;
        }
        boolean goesOn = from == verb + 1 && words.isFinite(from) && isBehindWhich(verb);
        return from < last && !words.isQuoted(from) && (goesOn || startsClause(from, inside ? comma(from, last) : last))
                ? from
                : -1;
    }

    /** "A loan, which she said |had been checked": who says it stands between the two, and what is said has its subject before. */
    private boolean isBehindWhich(int verb) {
        int at = verb - 1;
        while (at > 0
                && verb - at < RELATIVE
                && words.get(at).chunk().endsWith("NP")
                && !words.get(at).tag().startsWith("W")) {
            at--;
        }
        return at < verb - 1 && words.get(at).tag().startsWith("W") && words.is(at, "which", "who", "that");
    }

    private boolean isNoun(int at) {
        return words.get(at).chunk().equals("B-NP")
                && !words.isOf(WordLists.DAY_OF_SPEECH, at)
                && !isTime(at, words.size());
    }

    /** "Said afterwards it was", "said in an interview with the paper he was": what is said follows what tells when and where, if it does. */
    private int behindAdjuncts(int from, int last) {
        int at = from;
        while (at + 1 < last && at - from < APPOSED) {
            if (words.is(at, "afterwards", "afterward", "then", "later")) {
                at++;
            } else if (words.is(at, "in", "at", "on", "during", "with")
                    && words.get(at + 1).chunk().equals("B-NP")) {
                at += 2;
                while (at < last && words.get(at).chunk().equals("I-NP") && !words.is(at, "the", "a")) {
                    at++;
                }
            } else if (at > from && isTime(at, last) && words.get(at).chunk().equals("B-NP")) {
                at++;
                while (at < last && words.get(at).chunk().equals("I-NP")) {
                    at++;
                }
            } else {
                break;
            }
        }
        if (at > from && words.is(at, ",")) {
            at++;
        }
        return at < last && at > from && words.get(at).chunk().equals("B-NP") && startsClause(at, last) ? at : from;
    }

    /** "Announced in Milan, where it has its seat, that they had agreed": behind "that", or -1. */
    private int thatBehind(int comma, int last) {
        for (int i = comma + 1; i < Math.min(last, comma + APPOSED); i++) {
            if (words.is(i, ";", ":") || words.isQuoted(i)) {
                return -1;
            }
            if (words.isFinite(i) && verbs.isSpeech(words.get(i))) {
                return -1;
            }
            if (words.is(i, ",") && words.is(i + 1, "that") && i + 2 < last) {
                return i + 2;
            }
        }
        return -1;
    }

    /** A noun phrase and a finite verb: "the measure was …". */
    private boolean startsClause(int from, int last) {
        String tag = words.get(from).tag();
        if (tag.equals("VBG") && words.get(Math.min(from + 1, last)).tag().equals("NNS")) {
            return hasVerb(from + 1, last);
        }
        boolean count = tag.matches("IN|RB|JJR|RBR")
                && from + 2 < last
                && (words.get(from + 1).tag().equals("CD")
                        || words.get(from + 1).tag().matches("JJS|IN")
                                && words.get(from + 2).tag().equals("CD"));
        if (count) {
            return hasVerb(from + 2, last);
        }
        if (!Character.isLetterOrDigit(words.get(from).text().charAt(0))
                || tag.equals("TO")
                || tag.equals("IN")
                || tag.startsWith("VB")
                || tag.startsWith("W")
                || tag.equals("CC")
                || tag.equals("RB")) {
            return false;
        }
        return hasVerb(from + 1, last);
    }

    private int comma(int from, int last) {
        int at = from;
        while (at < last && !words.is(at, ",")) {
            at++;
        }
        return at;
    }

    /** A finite verb before the phrase ends, not one of a clause that says when; commas around an apposition do not end it. */
    private boolean hasVerb(int from, int last) {
        int commas = 0;
        boolean relative = false;
        for (int i = from; i < last; i++) {
            boolean shared = words.is(i, "and", "or", "but") && words.isFinite(Math.min(i + 1, last - 1))
                    || i > from
                            && words.is(i, "after", "before", "when", "while", "because", "although", "until", "so");
            boolean next = words.is(i, ",") && words.is(i + 1, "and", "but", "or", "as", "which");
            commas += words.is(i, ",") ? 1 : 0;
            boolean closes = words.is(i, ",") && commas == 1 && i + 1 < last && words.isFinite(i + 1);
            relative |= words.get(i).tag().startsWith("W");
            if (shared || next || closes || words.is(i, ";", ":") || words.isEnd(i)) {
                return false;
            }
            if (words.isFinite(i)) {
                if (!relative) {
                    return true;
                }
                relative = false;
            }
        }
        return false;
    }

    private List<Speech> speech(int from, int to, int verb, int begin, double confidence) {
        if (to > from && words.is(to - 1, ",")) {
            return speech(from, to - 1, verb, begin, confidence);
        }
        Source source = sources.of(verb, begin, verb + 1);
        return !source.isKnown() || to - from < (words.is(from - 1, "that") ? SHORTEST - 1 : SHORTEST)
                ? List.of()
                : List.of(Speech.reported(words, from, to, source, addressee.of(verb), confidence));
    }
}
