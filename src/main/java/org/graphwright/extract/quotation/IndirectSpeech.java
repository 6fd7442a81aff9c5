package org.graphwright.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.model.Mention;
import org.graphwright.ontology.WordLists;

/** Finds speech without quotation marks, sentence by sentence, by the steps that know one form of it each. */
final class IndirectSpeech {
    /** Tokens between "have" and its participle. */
    private static final int AUXILIARY = 4;

    /** In tokens. */
    private static final int LONGEST_DATELINE = 15;

    private final ArticleTokens words;
    private final SpeechVerbs verbs;
    private final Unsaid unsaid;
    private final ReportedClause clause;
    private final ReportBehind behind;
    private final ReportedThing thing;
    private final ReportedNoun noun;
    private final ReportedDenial denial;
    private final AccordingTo accordingTo;

    IndirectSpeech(ArticleTokens words, SpeechVerbs verbs) {
        this.words = words;
        this.verbs = verbs;
        this.unsaid = new Unsaid(words);
        this.clause = new ReportedClause(words, verbs);
        this.behind = new ReportBehind(words, verbs);
        this.denial = new ReportedDenial(words);
        this.noun = new ReportedNoun(words, denial);
        this.thing = new ReportedThing(words, noun);
        this.accordingTo = new AccordingTo(words, verbs);
    }

    List<Speech> find() {
        List<Speech> found = new ArrayList<>();
        int begin = 0;
        while (begin < words.size()) {
            int end = begin + 1;
            while (end < words.size() && words.isSameSentence(begin, end)) {
                end++;
            }
            sentence(behindDateline(begin, end), end, found);
            begin = end;
        }
        return found.stream()
                .flatMap(speech -> found.stream()
                        .filter(other -> isCutOff(speech, other))
                        .findFirst()
                        .map(other -> within(speech, other))
                        .orElse(Stream.of(speech)))
                .toList();
    }

    /** "Divers have found a ship, the paper reported": what begins within another's words ends with them. */
    private static boolean isCutOff(Speech speech, Speech other) {
        return other.begin() < speech.begin() && speech.begin() < other.end() && other.end() < speech.end();
    }

    /** "The panel found that the bank had failed, its report said": both say it. Without "that" only the last does. */
    private Stream<Speech> within(Speech speech, Speech other) {
        return words.is(words.at(speech.begin()) - 1, "that")
                ? Stream.of(new Speech(
                        speech.begin(), other.end(), speech.source(), speech.addressee(), false, speech.confidence()))
                : Stream.empty();
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
                found.addAll(accordingTo.find(i, begin, last));
            } else if (noun.isAt(i, begin, last)) {
                found.addAll(noun.find(i, begin, last));
            } else if (words.get(i).tag().equals("VBN") && words.is(i + 1, "by") && !unsaid.is(i, begin)) {
                found.addAll(thing.passive(i, last));
            } else if (words.isVerb(i)
                    && !isName(i, begin)
                    && (isActive(i) || isQuotedAs(i, begin))
                    && !words.isNobodys(i)
                    && !unsaid.is(i, begin)) {
                found.addAll(said(i, begin, last));
            }
        }
    }

    /** Behind "LUND, Norland (Agency) -" where a sentence begins with it. */
    private int behindDateline(int begin, int end) {
        Mention place = words.speakerFrom(begin);
        if (place == null || !words.isPlace(place)) {
            return begin;
        }
        for (int i = begin; i < Math.min(end, begin + LONGEST_DATELINE); i++) {
            if (words.is(i, "-", "--", "–", "—")) {
                return i + 1;
            }
            if (words.get(i).isVerb()
                    || Character.isLowerCase(words.get(i).text().charAt(0))) {
                return begin;
            }
        }
        return begin;
    }

    /** "Was quoted as saying", but not "was never quoted as saying". */
    private boolean isQuotedAs(int verb, int begin) {
        int quoted = words.quotedAs(verb, begin);
        return quoted >= 0 && !unsaid.is(quoted, begin);
    }

    /** "Qaboos bin Said, the Sultan": a part of a name that looks like a verb. */
    private boolean isName(int at, int begin) {
        return at > begin
                && Character.isUpperCase(words.get(at).text().charAt(0))
                && !words.isQuoted(at - 1)
                && (words.get(at - 1).isProperNoun() || words.is(at - 1, "bin", "ibn", "al"))
                && words.get(at).text().chars().anyMatch(Character::isLowerCase);
    }

    private List<Speech> said(int verb, int begin, int last) {
        if (verbs.takesClause(words.get(verb))) {
            boolean endsSpeech = isBeforeDayAndComma(verb, last);
            List<Speech> first = endsSpeech ? behind.find(verb, begin, last) : clause.find(verb, begin, last);
            if (!first.isEmpty()) {
                return first;
            }
            List<Speech> second = endsSpeech ? clause.find(verb, begin, last) : behind.find(verb, begin, last);
            if (!second.isEmpty()) {
                return second;
            }
        }
        List<Speech> denied = denial.find(verb, begin, last);
        return denied.isEmpty() ? thing.find(verb, begin, last) : denied;
    }

    /** "…, he said on Monday, a day after the vote": what stands before the verb was said, not what follows. */
    private boolean isBeforeDayAndComma(int verb, int last) {
        int at = verb + 1;
        while (at < last && (words.is(at, "on") || words.isOf(WordLists.DAY_OF_SPEECH, at))) {
            at++;
        }
        return at > verb + 1 && at < last && words.is(at, ",");
    }

    private boolean isActive(int verb) {
        String tag = words.get(verb).tag();
        if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
            int before = verb - 1;
            while (before > 0 && words.get(before).tag().startsWith("RB")) {
                before--;
            }
            return !words.is(before, "was", "were", "been", "being");
        }
        if (tag.equals("VBG")) {
            return words.is(verb - 1, ",", "and") || words.isOf(WordLists.WRITING, verb - 1);
        }
        return tag.equals("VBN") && (hasHave(verb) || isMistaken(verb))
                || tag.equals("VB") && words.isHabit(verb)
                || tag.equals("VB") && verb > 0 && (words.get(verb - 1).isNoun() || words.is(verb - 1, ",", "they"));
    }

    /** "Has always denied", "had for weeks accused". */
    private boolean hasHave(int verb) {
        int at = verb - 1;
        while (at > 0
                && verb - at <= AUXILIARY
                && (words.get(at).tag().startsWith("RB")
                        || words.get(at).chunk().endsWith("PP")
                        || words.get(at).chunk().endsWith("NP")
                                && words.get(at - 1).chunk().endsWith("P"))
                && !words.is(at, "has", "have", "had")) {
            at--;
        }
        return words.is(at, "has", "have", "had");
    }

    /**
     * "The minister, Ann Poe, denied that", "Ann Poe, who leads it, accused politicians": taken for a participle of a passive, which has no object,
     * no "that" and no "to" behind it.
     */
    private boolean isMistaken(int verb) {
        int before = verb - 1;
        while (before > 0 && words.get(before).tag().startsWith("RB")) {
            before--;
        }
        boolean subject = before >= 0
                && (words.get(before).isNoun()
                        || words.get(before).tag().equals("JJ")
                        || words.is(before, ",", ")")
                        || words.is(before, "he", "she", "they", "who"));
        if (!subject || verb + 1 >= words.size()) {
            return false;
        }
        int next = verb + 1;
        if (words.is(next, "on") || words.isOf(WordLists.DAY_OF_SPEECH, next)) {
            next = Math.min(words.size() - 1, words.is(next, "on") ? next + 2 : next + 1);
        }
        return words.is(next, "that") && words.get(next).tag().equals("IN")
                || words.is(before, ",", ")")
                        && (words.get(next).isNoun()
                                || words.get(next).chunk().equals("B-NP")
                                || words.isOf(
                                                WordLists.PROMISING,
                                                words.get(verb).lemma())
                                        && words.is(next, "to"));
    }
}
