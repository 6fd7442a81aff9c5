package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.graphwright.model.Tense;

/**
 * Tells from the words before an office, or before the name of who holds it, when it is held: "the late president of Zambia", "Norway's
 * then home secretary", "the next king". Such words say so only there: "late in May", "next to the president". Immutable.
 */
final class OfficeTime {
    /** So many words an office with its place has at most. */
    private static final int LONGEST = 12;

    private static final Set<String> SPANS = Set.of(
            "minute", "hour", "day", "night", "week", "weekend", "month", "quarter", "year", "season", "decade",
            "century");

    private final FactualityWords lists;

    OfficeTime(FactualityWords lists) {
        this.lists = requireNonNull(lists, "lists is null");
    }

    /**
     * {@link Tense#CURRENT} where no word there says otherwise.
     *
     * @param titled the words in which the office stands where they hold who holds it, too, as in "the late President Ada Lind"; else none
     */
    Tense find(ClauseText words, Link link, Words titled) {
        if (says(words, link, titled, lists.heldOnceBy)) {
            return Tense.FORMER;
        }
        if (says(words, link, titled, lists.former)) {
            return Tense.FORMER;
        }
        return says(words, link, titled, lists.toBeHeldBy) && !hasCome(words, link) ? Tense.FUTURE : Tense.CURRENT;
    }

    private boolean says(ClauseText words, Link link, Words titled, Phrases list) {
        int from = Math.min(
                link.region().from(),
                words.nounPhraseBegin(Math.max(link.first().from(), 0)));
        for (int at = from; at < link.second().to(); at++) {
            boolean inName = (link.first().contains(at) || link.second().contains(at))
                    && !titled.contains(at)
                    && !list.isBeginning(words, at);
            if (!inName
                    && isAttribute(words, at, list)
                    && isOfOffice(words, at + list.length(words, at), link, titled)) {
                return true;
            }
        }
        return isOwned(words, link, list);
    }

    private static boolean isAttribute(ClauseText words, int at, Phrases list) {
        if (!list.isAt(words, at) || words.isFinite(at) || words.tag(at).matches("IN|MD")) {
            return false;
        }
        return !words.isAdverb(at) || at == 0 || words.tag(at - 1).matches("DT|POS|PRP\\$|CC|JJ|,|NNPS?|NNS?|``");
    }

    /** True where an office begins there that is of one of the two, or where one of the two begins. */
    private boolean isOfOffice(ClauseText words, int from, Link link, Words titled) {
        boolean office = words.lower(from - 1).equals("late") && isSide(link, from);
        boolean of = false;
        for (int at = from; at < Math.min(words.size(), from + LONGEST); at++) {
            if (SPANS.contains(words.lemma(at)) || words.is(at, "'s", "’s") && SPANS.contains(words.lemma(at - 1))) {
                return false;
            }
            int length = lists.office.length(words, at);
            office |= length > 0;
            if (isSide(link, at) && !titled.contains(at)) {
                return office || lists.office.isAt(words, link.first().to());
            }
            if (words.is(at, ",")) {
                return office && (isSide(link, at + 1) || link.second().to() >= at && titled.contains(at - 1));
            }
            boolean noun = words.tag(at).matches("JJ.*|CD|POS|NNS?|HYPH|-")
                    || of && words.tag(at).matches("DT|NNPS?");
            boolean name = words.tag(at).matches("NNPS?") && (length > 0 || titled.contains(at) || !office);
            if (words.is(at, "of", "at", "for")) {
                of = true;
            } else if (!noun && !name) {
                return false;
            }
            boolean ends = at + length == titled.to() || isSide(link, at + length);
            if (titled.contains(at) && length > 0 && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSide(Link link, int at) {
        return link.first().contains(at) || link.second().contains(at);
    }

    /** "Ada Lind, Norway's then home secretary": the words behind the second, which owns the office. */
    private boolean isOwned(ClauseText words, Link link, Phrases list) {
        int at = link.second().to();
        if (!words.tag(at).equals("POS") || !words.is(link.between().from(), ",")) {
            return false;
        }
        int attribute = at + 1;
        return list.isAt(words, attribute)
                && lists.office.isWithin(words, attribute + 1, Math.min(words.size(), attribute + 4));
    }

    /** "Became the next president". */
    private static boolean hasCome(ClauseText words, Link link) {
        return words.lemma(link.word()).equals("become")
                        && words.tag(link.word()).matches("VB[DN]")
                || words.lower(link.word()).matches("was|were");
    }
}
