package org.graphwright.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.model.Mention;
import org.jspecify.annotations.Nullable;

/** Finds speech without quotation marks: "said that …", "told reporters it …", "…, the ministry said", "according to …". */
final class IndirectSpeech {
    /** Set by hand, as those of direct speech. */
    private static final double SAID_THAT = 0.85;
    /** Without "that". */
    private static final double SAID = 0.75;
    /** Tokens that a clause has at least. */
    private static final int SHORTEST = 3;

    private final ArticleTokens words;
    private final SpeechVerbs verbs;
    private final SpeakerFinder speakers;
    private final Addressee addressee;
    private final AccordingTo accordingTo;
    private final Unsaid unsaid;

    IndirectSpeech(ArticleTokens words, SpeechVerbs verbs) {
        this.words = words;
        this.verbs = verbs;
        this.speakers = new SpeakerFinder(words);
        this.addressee = new Addressee(words);
        this.accordingTo = new AccordingTo(words, verbs, SHORTEST, SAID);
        this.unsaid = new Unsaid(words);
    }

    List<Speech> find() {
        List<Speech> found = new ArrayList<>();
        int begin = 0;
        while (begin < words.size()) {
            int end = begin + 1;
            while (end < words.size() && words.isSameSentence(begin, end)) {
                end++;
            }
            sentence(begin, end, found);
            begin = end;
        }
        return found;
    }

    private void sentence(int begin, int end, List<Speech> found) {
        int last = end;
        while (last > begin && (words.isEnd(last - 1) || words.is(last - 1, "\"", "''"))) {
            last--;
        }
        for (int i = begin; i < last; i++) {
            if (words.isQuoted(i)) {
                continue;
            }
            if (accordingTo.isAt(i, last)) {
                add(found, accordingTo.find(i, begin, last));
            } else if (verbs.takesClause(words.get(i)) && isActive(i) && !words.isNobodys(i) && !unsaid.isUnsaid(i)) {
                add(found, said(i, begin, last));
            }
        }
    }

    private static void add(List<Speech> found, @Nullable Speech speech) {
        if (speech != null) {
            found.add(speech);
        }
    }

    private @Nullable Speech said(int verb, int begin, int last) {
        int content = content(verb, last);
        if (content >= 0 && words.is(content, ",")) {
            content++;
        }
        if (content >= 0) {
            int end = content;
            boolean opens = words.get(begin).tag().equals("IN")
                    || words.get(begin).tag().equals("WRB");
            while (end < last && !isNextClaim(end) && !(opens && words.is(end, ","))) {
                end++;
            }
            boolean that = words.is(content - 1, "that");
            return speech(content, end, verb, begin, that ? SAID_THAT : SAID);
        }
        return trailing(verb, begin, last);
    }

    /** Where another claim of the same sentence begins: ", adding that", "but emphasized". */
    private boolean isNextClaim(int at) {
        return words.is(at, ";")
                || words.is(at, ",")
                        && (verbs.takesClause(words.get(Math.min(at + 1, words.size() - 1)))
                                        && words.get(at + 1).tag().equals("VBG")
                                || words.is(at + 1, "according"));
    }

    /** "Reported the invention of a coating that …": what follows "that" is about the object, which no clause begins. */
    private boolean hasObject(int verb, int last) {
        int at = verb + 1;
        boolean noun = at < last
                && words.get(at).chunk().equals("B-NP")
                && !words.get(at).isProperNoun()
                && !words.is(at, "that", "yesterday", "today", "reporters");
        while (at < last && !words.is(at, "that", ",") && !words.isVerb(at)) {
            at++;
        }
        return noun && at < last && words.is(at, "that");
    }

    /** The first token of what is said behind the verb, or -1. */
    private int content(int verb, int last) {
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
            if (words.isVerb(i) || words.is(i, ",", ":", ";", "\"", "who", "which") || words.isQuoted(i)) {
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
                from++;
                while (from < last && words.get(from).chunk().equals("I-NP")) {
                    from++;
                }
            } else {
                return -1;
            }
        }
        if (words.is(from, "on") || words.is(from, "in") || words.is(from, "at")) {
            from += words.is(from, "on")
                            && from + 1 < last
                            && words.get(from + 1).isProperNoun()
                    ? 2
                    : 0;
        } else if (from < last
                && words.lower(from).matches("(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|earlier")) {
            from++;
        }
        return from < last && !words.isQuoted(from) && startsClause(from, last) ? from : -1;
    }

    /** A noun phrase and a finite verb: "the measure was …". */
    private boolean startsClause(int from, int last) {
        String tag = words.get(from).tag();
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

    private boolean hasVerb(int from, int last) {
        for (int i = from; i < last; i++) {
            boolean shared = words.is(i, "and", "or") && words.isFinite(Math.min(i + 1, last - 1));
            if (shared || words.is(i, ",", ";", ":", "who", "which") || words.isEnd(i)) {
                return false;
            }
            if (words.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** "China sought help, the ministry revealed Wednesday." */
    private @Nullable Speech trailing(int verb, int begin, int last) {
        Mention speaker = speakers.find(verb, begin, last);
        boolean behind = speaker != null && speaker.begin() > words.get(verb).begin() && words.is(verb - 1, ",");
        if (speaker != null && behind) {
            return closes(begin, verb - 1) ? before(begin, verb - 1, speaker, verb) : null;
        }
        if (speaker == null
                || speaker.begin() > words.get(verb).begin()
                || words.get(verb).tag().equals("VBG")) {
            return null;
        }
        int first = words.at(speaker.begin());
        while (first > begin
                && !words.is(first - 1, ",")
                && words.get(first - 1).chunk().endsWith("NP")) {
            first--;
        }
        int comma = first - 1;
        return closes(begin, comma) ? before(begin, comma, speaker, verb) : null;
    }

    /** True where the comma closes a clause that the article itself words. */
    private boolean closes(int begin, int comma) {
        return comma >= begin + SHORTEST
                && words.is(comma, ",")
                && !words.isQuoted(comma)
                && !words.isQuoted(begin)
                && !words.get(comma - 1).tag().startsWith("W")
                && !words.get(comma - 1).tag().equals("IN")
                && !words.is(begin, "once", "after", "while", "as", "if", "because", "since", "although", "when")
                && !words.get(begin).tag().equals("IN")
                && !words.get(begin).tag().equals("WRB")
                && !words.get(begin).tag().equals("VBG")
                && !isAnnounced(begin, comma)
                && words.hasFiniteVerb(begin, comma);
    }

    /** "Clarke agreed: "…", he argued": the clause announces direct speech and is none itself. */
    private boolean isAnnounced(int begin, int comma) {
        for (int i = begin; i < comma; i++) {
            if (words.is(i, ":") && !words.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private Speech before(int begin, int comma, Mention speaker, int verb) {
        return new Speech(
                words.get(begin).begin(), words.get(comma - 1).end(), speaker, addressee.of(verb), false, SAID);
    }

    private @Nullable Speech speech(int from, int to, int verb, int begin, double confidence) {
        Mention speaker = speakers.find(verb, begin, from);
        boolean tooShort = to - from < SHORTEST;
        boolean inside = speaker != null && speaker.begin() >= words.get(from).begin();
        return speaker == null || tooShort || inside
                ? null
                : new Speech(
                        words.get(from).begin(),
                        words.get(to - 1).end(),
                        speaker,
                        addressee.of(verb),
                        false,
                        confidence);
    }

    private boolean isActive(int verb) {
        String tag = words.get(verb).tag();
        if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
            return true;
        }
        if (tag.equals("VBG")) {
            return words.is(verb - 1, ",") || words.is(verb - 1, "and");
        }
        return tag.equals("VBN")
                && (words.is(verb - 1, "has", "have", "had")
                        || words.is(verb - 2, "has", "have", "had")
                                && words.get(verb - 1).tag().equals("RB"));
    }
}
