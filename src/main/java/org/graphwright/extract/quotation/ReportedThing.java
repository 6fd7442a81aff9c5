package org.graphwright.extract.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.ontology.WordLists;

/**
 * What is said in less than a clause: "denied any wrongdoing", "accused him of hiding it", "called the vote credible", "asked for blood",
 * "promised to stay".
 */
final class ReportedThing {
    /** Set by hand, as those of direct speech. */
    private static final double SURE = 0.7;
    /** Of demands and judgements: "asked for blood", "called the vote credible". */
    private static final double FAINT = 0.65;
    /** Tokens from the verb within which "of" opens what somebody is accused of. */
    private static final int REACH = 12;
    /** Tokens of an apposition within what is said. */
    private static final int APPOSED = 8;

    /** What happens so many times or for so long is not called that: "called the police a second time". */
    private static final Set<String> TIMES = Set.of(
            "second",
            "third",
            "fourth",
            "few",
            "time",
            "while",
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "year",
            "fortnight");

    /** Adjectives that the tagger may take for something else: "called the suit groundless". */
    private static final Pattern JUDGING = Pattern.compile("\\p{L}{3,}(?:less|ful|[ai]ble)");

    private static final Set<String> TELLING = Set.of("tell", "warn", "advise", "instruct", "remind");

    private final ArticleTokens words;
    private final Sources sources;
    private final ReportedNoun noun;

    ReportedThing(ArticleTokens words, ReportedNoun noun) {
        this.words = words;
        this.noun = noun;
        this.sources = new Sources(words);
    }

    /**
     * @param verb a verb
     * @param begin first token of the sentence
     * @param last token behind the last one of the sentence
     */
    List<Speech> find(int verb, int begin, int last) {
        int from = content(verb, last);
        if (from < 0 || from >= last || words.isQuoted(from) || words.is(from, ",", ";", ":", ".", "\"", "''", "``")) {
            return List.of();
        }
        int to = end(from, last);
        boolean meant = words.get(from).tag().equals("PRP")
                || words.is(from, "this", "that", "these")
                        && from + 1 < words.size()
                        && !words.get(from + 1).isNoun();
        boolean alone =
                meant && words.isOf(WordLists.SAYING_A_THING, words.get(verb).lemma());
        boolean promised = words.is(from, "to", "not")
                && words.isOf(WordLists.PROMISING, words.get(verb).lemma())
                && !words.isQuoted(from + 1);
        if (!promised && hasQuoted(from, to)
                || isDemand(verb) && words.get(verb).tag().equals("VBG")
                || alone
                || hasReport(from, to, begin, last)
                || isOnlyReference(from, to)) {
            return List.of();
        }
        Source source = sources.of(verb, begin, verb + 1);
        return !source.isKnown()
                        || to - from < 1
                        || words.get(verb).tag().equals("VBG") && !words.is(verb - 1, ",", "and")
                ? List.of()
                : List.of(Speech.reported(words, from, to, source, null, promised || isAccusing(verb) ? SURE : FAINT));
    }

    /** Of "she spoke in New York, calling for a trial" the news is that she spoke; what "she asked for" is news. */
    private boolean isDemand(int verb) {
        return words.get(verb).lemma().matches("ask|urge") || words.is(verb + 1, "for");
    }

    private boolean isAccusing(int verb) {
        return words.isOf(WordLists.ACCUSING, words.get(verb).lemma());
    }

    /** "Denied it", "denied even that", "rejected this argument", "asked for the apology": what was said stands elsewhere. */
    private boolean isOnlyReference(int from, int to) {
        int last = to - 1;
        int the = words.is(from, "for") ? from + 1 : from;
        boolean known = to - the == 2 && words.is(the, "the") && words.is(the - 1, "for");
        return known
                || to - from == 1 && words.get(from).tag().matches("PRP|DT")
                || to - from == 2
                        && (words.get(from).tag().startsWith("RB") && words.is(last, "that", "this")
                                || words.is(from, "this", "these"));
    }

    private int content(int verb, int last) {
        String lemma = words.get(verb).lemma();
        int next = verb + 1;
        while (next < last
                && (words.isOf(WordLists.DAY_OF_SPEECH, next)
                        || words.is(next, "on") && words.isOf(WordLists.DAY_OF_SPEECH, next + 1))) {
            next++;
        }
        if (words.is(next, "ever") && words.isOf(WordLists.SAYING_A_THING, lemma)) {
            return next + 1 < last && words.get(next + 1).tag().equals("VBG") ? next : -1;
        }
        if (next >= last || words.is(next, "whether", "if", "how", "who", "what", "why", "about")) {
            return -1;
        }
        if (words.isOf(WordLists.ACCUSING, lemma) || words.isOf(WordLists.ACCUSING, verb)) {
            return accused(verb, last);
        }
        if (lemma.equals("ask") || lemma.equals("urge")) {
            int to = asked(next, last);
            boolean whole = to > next
                    && lemma.equals("urge")
                    && end(to, last) - to <= 2
                    && !words.get(next).tag().equals("PRP");
            return whole ? next : to;
        }
        if (lemma.equals("warn") && words.is(next, "of", "against")) {
            return words.is(next, "of") ? next + 1 : next;
        }
        if (TELLING.contains(lemma) && !words.is(next, "to", "not")) {
            return told(next, last);
        }
        if (lemma.equals("speak") && words.is(next, "of")) {
            return next + 1;
        }
        if (words.is(next, "out")
                && words.get(verb).text().toLowerCase(Locale.ROOT).startsWith("rul")) {
            return next + 1;
        }
        if (words.isOf(WordLists.PROMISING, lemma)
                && (words.is(next, "to") || words.is(next, "not") && words.is(next + 1, "to"))) {
            return next;
        }
        if (lemma.equals("call") && words.is(next, "for")) {
            return next + 1;
        }
        if (words.isOf(WordLists.NAMING, lemma)) {
            return named(verb, next, last);
        }
        if (lemma.equals("want") && words.get(next).chunk().equals("B-NP")) {
            return asked(next, last) < 0 && !isWishedDone(next, last) ? -1 : next;
        }
        if (lemma.equals("put")) {
            return estimated(next, last);
        }
        if (!words.isOf(WordLists.SAYING_A_THING, lemma)
                || !words.get(next).chunk().equals("B-NP")
                        && !words.get(next).tag().equals("VBG")) {
            return -1;
        }
        boolean given = lemma.equals("promise") && words.get(verb).tag().equals("VBN")
                || lemma.equals("deny") && isWithheld(next, last)
                || lemma.equals("reject") && !isStatement(next, last);
        return given ? -1 : next;
    }

    /** "Rejected the charge", not "rejected the constitution". */
    private boolean isStatement(int from, int last) {
        for (int i = from; i < last && (i == from || words.get(i).chunk().equals("I-NP")); i++) {
            if (words.isOf(WordLists.STATEMENT, i) || words.is(i, "that")) {
                return true;
            }
        }
        return false;
    }

    /** "Denied funding for a wall": not given, and not said to be false. */
    private boolean isWithheld(int from, int last) {
        int head = from;
        while (head + 1 < last && words.get(head + 1).chunk().equals("I-NP")) {
            head++;
        }
        return words.isOf(WordLists.WITHHELD, head);
    }

    /** "Wants the rides banned", "wants her heard". */
    private boolean isWishedDone(int next, int last) {
        int end = next + 1;
        while (end < last && words.get(end).chunk().equals("I-NP") && !words.isVerb(end)) {
            end++;
        }
        return end < last && words.get(end).tag().matches("VB[ND]") && (end + 1 == last || !words.is(end + 1, "by"));
    }

    /** "Asked for blood", "asked its members to come"; not "asked him a question". */
    private int asked(int next, int last) {
        if (words.is(next, "for", "to")) {
            return next;
        }
        for (int i = next; i < Math.min(last, next + REACH); i++) {
            if (words.is(i, "to") && i + 1 < last && words.get(i + 1).tag().equals("VB")) {
                return words.get(next).chunk().equals("B-NP") ? i : -1;
            }
            if (words.isVerb(i) || words.is(i, ",", ";", ":") || words.isQuoted(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Told its friends to vote for France", "warned him not to go": what they are to do; else -1. */
    private int told(int next, int last) {
        for (int i = next + 1; i + 1 < Math.min(last, next + REACH); i++) {
            int to = words.is(i, "not") ? i + 1 : i;
            if (words.is(to, "to") && to + 1 < last && words.get(to + 1).tag().equals("VB")) {
                return words.get(next).chunk().equals("B-NP") ? i : -1;
            }
            if (words.isVerb(i) || words.is(i, ",", ";", ":", "that") || words.isQuoted(i)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * "Called the vote credible", "called the result a mistake", "described her as thin", "what he calls revenge": both, or the name alone behind
     * "what"; else -1. "Called the election a second time" and "a boat called a junk" give nothing a name.
     */
    private int named(int verb, int next, int last) {
        boolean phrase = words.get(next).chunk().equals("B-NP");
        boolean call = words.get(verb).lemma().equals("call");
        if (phrase && (isAfterWhat(verb) || call && isAfterWhich(verb) && isName(next, last))) {
            return next;
        }
        boolean alone = call
                && words.is(next, "that", "this", "it")
                && !words.get(next + 1).isNoun();
        if (!alone && (!phrase || words.get(next).tag().startsWith("W"))) {
            return -1;
        }
        int end = next + 1;
        while (end < last && end - next < REACH && !words.is(end, ",", ";", ":", "(") && !words.isQuoted(end)) {
            boolean pronoun = end == next + 1 && (alone || words.get(next).tag().matches("PRP|DT"));
            if (!call && words.is(end, "as")) {
                return next;
            }
            if (call
                    && (words.get(end).chunk().equals("B-ADJP")
                            || JUDGING.matcher(words.lower(end)).matches()
                            || words.get(end).tag().startsWith("JJ")
                                    && (end + 1 >= last || words.is(end + 1, ",", "and", "but", ";")))) {
                return pronoun ? end : next;
            }
            if (words.isFinite(end) || words.get(end).tag().equals("TO")) {
                return -1;
            }
            if (call && pronoun && words.is(end, "a", "an", "the")) {
                return end;
            }
            if (call && words.is(end, "a", "an") && isKnown(next) && isName(end, last)) {
                return isDated(end + 1, last) ? -1 : next;
            }
            end++;
        }
        return -1;
    }

    /** "The result", "her paper", "this film": what has been spoken of, and not what is called for: "a rally". */
    private boolean isKnown(int at) {
        return words.is(at, "the", "this", "that", "these", "those")
                || words.get(at).tag().equals("PRP$")
                || words.get(at).isProperNoun();
    }

    /** "A disaster on Tuesday": who says on which day what he called something reports a deed and not its words. */
    private boolean isDated(int from, int last) {
        int end = from;
        while (end < last && words.get(end).chunk().equals("I-NP")) {
            end++;
        }
        return end + 1 < last && words.is(end, "on") && words.get(end + 1).isProperNoun();
    }

    /** "A mistake", "revenge": what something is called, and no name in capitals, time or number. */
    private boolean isName(int at, int last) {
        int noun = words.is(at, "a", "an") ? at + 1 : at;
        return noun < last
                && !words.isQuoted(noun)
                && (words.get(noun).isNoun() || words.get(noun).tag().matches("JJ.*|VB[GN]") && noun > at)
                && !words.get(noun).isProperNoun()
                && !TIMES.contains(words.lower(noun));
    }

    /** "A case that he calls revenge", "for spying, which Estonia has always called an invention": somebody stands between the two. */
    private boolean isAfterWhich(int verb) {
        for (int i = verb - 1; i > 0 && verb - i < REACH; i--) {
            boolean pronoun =
                    words.get(i).tag().startsWith("W") || words.get(i).chunk().equals("B-NP");
            if (words.is(i, "which", "that", "whom") && pronoun) {
                return verb - i > 1 && words.get(i + 1).chunk().endsWith("NP");
            }
            if (words.is(i, ",", ";", ":") || words.isFinite(i) && !words.is(i, "has", "have", "had")) {
                return false;
            }
        }
        return false;
    }

    private boolean isAfterWhat(int verb) {
        for (int i = verb - 1; i > 0 && verb - i < REACH; i--) {
            if (words.is(i, "what")) {
                return true;
            }
            if (words.is(i, ",", ";", ":") || words.isFinite(i) && !words.is(i, "has", "have", "had")) {
                return false;
            }
        }
        return false;
    }

    /** "Put the number of dead at 188": what is put and where; else -1. */
    private int estimated(int next, int last) {
        if (!words.get(next).chunk().equals("B-NP")) {
            return -1;
        }
        for (int i = next + 1; i + 1 < Math.min(last, next + REACH); i++) {
            if (words.is(i, "at")) {
                for (int k = i + 1; k < Math.min(last, i + 4); k++) {
                    if (words.get(k).tag().equals("CD") || words.is(k, "$", "twice", "half", "zero")) {
                        return next;
                    }
                }
            }
            if (words.isVerb(i) || words.is(i, ",", ";", ":")) {
                return -1;
            }
        }
        return -1;
    }

    /** "He was accused by the union of lying": behind the "of" that follows who accuses, else -1. */
    private int accusedBy(int by, int last) {
        for (int i = by + 1; i + 1 < Math.min(last, by + REACH); i++) {
            if (words.is(i, "of")
                    && (words.get(i + 1).tag().equals("VBG")
                            || !words.get(i + 1).tag().matches("DT|NNP.*"))) {
                return i + 1;
            }
            if (words.isVerb(i) || words.is(i, ",", ";", ":") || words.isQuoted(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** What a passive tells, and who: "he was accused by the union of lying". */
    List<Speech> passive(int verb, int last) {
        int by = verb + 1;
        if (!words.is(by, "by")
                || !words.isOf(WordLists.ACCUSING, words.get(verb).lemma())
                || !words.is(verb, "accused")) {
            return List.of();
        }
        int from = accusedBy(by, last);
        Source source = from < 0 ? Source.NOBODY : sources.at(by + 1, from - 1);
        if (!source.isKnown() || words.isQuoted(from)) {
            return List.of();
        }
        int to = end(from, last);
        return hasQuoted(from, to) ? List.of() : List.of(Speech.reported(words, from, to, source, null, SURE));
    }

    /** "Accused him of lying", "accused the head of state of bias", not "a man accused of theft": behind the "of" before a gerund, else behind the last one. */
    private int accused(int verb, int last) {
        int found = -1;
        if (words.is(verb + 1, "of")) {
            return -1;
        }
        if (words.get(verb + 1).tag().equals("PRP") && words.is(verb + 2, "of")) {
            return verb + 3;
        }
        for (int i = verb + 1; i + 1 < Math.min(last, verb + REACH); i++) {
            if (words.is(i, "of")) {
                found = i + 1;
                if (words.get(found).tag().equals("VBG")) {
                    return found;
                }
                if (words.get(verb).lemma().equals("suspect")) {
                    return -1;
                }
            }
            if (words.isFinite(i) || words.is(i, ";", ":", ",") || words.isQuoted(i)) {
                return found;
            }
        }
        return found;
    }

    private boolean hasQuoted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Rejected a claim by the union that it was late": the union's words, which its noun tells. */
    private boolean hasReport(int from, int to, int begin, int last) {
        for (int i = from; i < to; i++) {
            if (noun.isAt(i, begin, last)) {
                return true;
            }
        }
        return false;
    }

    /** "Criticism from the mayor, Ann Poe, that warnings had come too late": behind the second comma where the thing goes on, or -1. */
    private int behindApposition(int comma, int last) {
        for (int i = comma + 1; i < Math.min(last - 1, comma + APPOSED); i++) {
            if (words.is(i, ",")) {
                return words.is(i + 1, "that", "about", "of") ? i + 1 : -1;
            }
            if (words.isVerb(i) || words.isQuoted(i) || words.is(i, "and", "but", ";", ":")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Claimed to have taken Nokou, a garrison town in the west": what says more about the last noun, up to the end. */
    private boolean isLastApposition(int from, int last) {
        for (int i = from; i < last; i++) {
            if (words.isVerb(i)
                    || words.isQuoted(i)
                    || words.is(i, ",", ";", ":")
                    || words.get(i).tag().startsWith("W")) {
                return false;
            }
        }
        return last > from + 1 && words.is(from, "a", "an", "the", "notably");
    }

    private int end(int from, int last) {
        for (int i = from + 1; i < last; i++) {
            int behind = words.is(i, ",") ? behindApposition(i, last) : -1;
            if (behind > 0) {
                i = behind;
                continue;
            }
            boolean joins = words.is(i, "and", "but")
                    && i + 1 < last
                    && (words.isFinite(i + 1) || words.get(i + 1).tag().matches("RB.*|VBN"))
                    && !(words.is(i + 1, "not") && words.is(i + 2, "to"));
            joins |= words.is(i, "and", "but") && isDeed(i + 1, last);
            if (words.is(i, ",") && isLastApposition(i + 1, last)) {
                return last;
            }
            if (words.is(i, ";", ":", ",") && !words.isQuoted(i) || joins || isOccasion(i, last) || isWhen(i, last)) {
                return i;
            }
        }
        return last;
    }

    /** "Called the strike illegal and |sacked 14 of its organisers": taken for an adjective. */
    private boolean isDeed(int at, int last) {
        return at + 1 < last
                && words.get(at).tag().equals("JJ")
                && words.lower(at).endsWith("ed")
                && words.get(at + 1).tag().matches("CD|DT|PRP\\$?");
    }

    /** "Pledged to end corruption |when he came to power". */
    private boolean isWhen(int at, int last) {
        boolean as =
                words.is(at, "as") && at + 1 < last && words.get(at + 1).tag().equals("PRP");
        return (as || words.is(at, "when", "after", "before", "while"))
                && words.get(at).tag().matches("IN|WRB")
                && at + 2 < last
                && words.get(at + 1).chunk().equals("B-NP")
                && words.hasFiniteVerb(at + 1, Math.min(last, at + REACH));
    }

    /** "Denied fraud |in a telephone call with a reporter": where or how it was said. */
    private boolean isOccasion(int at, int last) {
        if (!words.is(at, "in", "at", "during") || !words.is(at + 1, "a", "an", "his", "her", "its", "their")) {
            return false;
        }
        int head = at + 1;
        while (head + 1 < last && words.get(head + 1).chunk().equals("I-NP")) {
            head++;
        }
        return words.isOf(WordLists.WRITING, head)
                || words.is(
                        head,
                        "call",
                        "interview",
                        "speech",
                        "address",
                        "conference",
                        "testimony",
                        "video",
                        "broadcast");
    }
}
