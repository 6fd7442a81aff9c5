package org.graphwright.extract.quotation;

import java.util.Set;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/** Finds who is the subject of a verb of speech: before it, before an apposition, or behind it ("said Clarke"). */
final class SpeakerFinder {
    private static final Set<String> ATTACHING = Set.of(
            "of",
            "for",
            "at",
            "in",
            "from",
            "with",
            "on",
            "by",
            "to",
            "within",
            "inside",
            "among",
            "across",
            "around",
            "near",
            "against",
            "about",
            "behind",
            "under",
            "throughout");
    /** Tokens that a subject's apposition has at most. */
    private static final int APPOSITION = 30;

    private final ArticleTokens words;
    private final SubjectEnds subjects;

    SpeakerFinder(ArticleTokens words) {
        this.words = words;
        this.subjects = new SubjectEnds(words);
    }

    /**
     * The mention that is the subject of the verb at {@code verb}, or null.
     *
     * @param from first token that may belong to the subject
     * @param to token behind the last one that may
     */
    @Nullable
    Mention find(int verb, int from, int to) {
        if (words.get(verb).tag().equals("VBG")) {
            return words.is(verb - 1, "as") ? ofQuoted(verb - 1, from) : ofParticiple(verb, from, to);
        }
        Mention before = before(verb, from);
        boolean tells = words.get(verb).lemma().equals("tell");
        return before != null || tells || subjects.isBefore(verb, from) ? before : behind(verb, to);
    }

    /** Whom the noun phrase that ends at {@code last} means, or null. */
    @Nullable
    Mention upTo(int last, int from) {
        return nounPhrase(last, from);
    }

    /** "The paper quoted Ann Poe, an engineer, as saying …": who was quoted. */
    private @Nullable Mention ofQuoted(int as, int from) {
        for (int i = as - 1; i >= from; i--) {
            if (words.isVerb(i) && words.get(i).lemma().matches("quote|cite|report")) {
                return behind(i, as);
            }
        }
        return null;
    }

    /** "…, adding that": the subject of the verb before. */
    private @Nullable Mention ofParticiple(int participle, int from, int to) {
        for (int i = participle - 1; i >= from; i--) {
            if (!words.isQuoted(i) && words.isFinite(i)) {
                return find(i, from, Math.min(to, participle));
            }
        }
        return null;
    }

    private @Nullable Mention before(int verb, int from) {
        int last = subjects.last(verb, from);
        if (last < from || words.isQuoted(last)) {
            return null;
        }
        if (words.is(last, "who", "which")) {
            return beforeRelative(last - 1, from);
        }
        if (words.is(last, ",") && last == from) {
            return null;
        }
        if (words.is(last, ",")) {
            int clause = clause(last - 1, from);
            return clause < 0 ? beforeApposition(last - 1, from) : beforeClause(clause, from);
        }
        if (words.is(last, ")")) {
            return beforeAside(last, from, "(");
        }
        if (words.is(last, "—", "–", "--")) {
            return beforeAside(last, from, "—", "–", "--");
        }
        if (subjects.isJoined(last, from)) {
            return ofVerbBefore(last, from);
        }
        return nounPhrase(last, from);
    }

    /** "Ann Poe (Labour) said", "Ann Poe — no relation — said". */
    private @Nullable Mention beforeAside(int last, int from, String... opening) {
        int open = last - 1;
        while (open > from && !words.is(open, opening)) {
            open--;
        }
        return open > from ? nounPhrase(open - 1, from) : null;
    }

    private @Nullable Mention beforeRelative(int at, int from) {
        int last = at >= from && words.is(at, ",") ? at - 1 : at;
        Mention nearest = last >= from ? ofRelative(last, from) : null;
        Mention apposed =
                last >= from && (nearest == null || !words.isPerson(nearest)) ? beforeApposition(last, from) : null;
        return apposed != null && words.isPerson(apposed) ? apposed : nearest;
    }

    /** "Ann Poe, whose father, the painter Ed Poe, died in 1996, said": whom the clause between commas says more about. */
    private @Nullable Mention beforeClause(int clause, int from) {
        int last = clause - 2;
        Mention described = words.is(last, ")") ? beforeAside(last, from, "(") : ofWhole(last, from);
        return described == null && words.speakerUpTo(last) == null ? beforeApposition(clause - 1, from) : described;
    }

    /** The "who", "whose" or "which" behind a comma whose clause ends with {@code last}, or -1. */
    private int clause(int last, int from) {
        for (int i = last; i > from + 1 && !words.isQuoted(i) && !words.is(i, ";", ":"); i--) {
            if (words.is(i, "who", "whose", "which") && words.is(i - 1, ",") && hasVerb(i, last)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * What a relative clause says more about: "a court in Ernakulam, which held that" the court, "Bishop Ann Poe of Perth, who" the bishop,
     * "an aunt of Ann Poe, who" Ann Poe.
     */
    private @Nullable Mention ofRelative(int last, int from) {
        Mention nearest = words.speakerUpTo(last);
        if (nearest == null || words.isPerson(nearest)) {
            return nearest;
        }
        int before = words.at(nearest.begin()) - 1;
        while (before > from && words.get(before).tag().equals("DT")) {
            before--;
        }
        Mention whole = before > from && ATTACHING.contains(words.lower(before)) ? words.speakerUpTo(before - 1) : null;
        boolean where = words.isPlace(nearest) && words.is(before, "in", "near", "at", "from");
        return whole != null && words.isPerson(whole) ? whole : where ? nounPhrase(last, from) : nearest;
    }

    /** "The government of Ann Poe, whose": who is meant before the clause, not who is attached to it. */
    private @Nullable Mention ofWhole(int last, int from) {
        Mention nearest = words.speakerUpTo(last);
        return nearest != null && isAttached(nearest, from) ? nounPhrase(last, from) : nearest;
    }

    /** "… did not know, but emphasized": who did not know. */
    private @Nullable Mention ofVerbBefore(int conjunction, int from) {
        for (int i = conjunction - 1; i >= from; i--) {
            String tag = words.get(i).tag();
            // one that is joined to others has the subject of those that come next here: to ask it, too, doubles the
            // time at each verb
            if (!words.isQuoted(i)
                    && (tag.equals("VBD") || tag.equals("VBZ"))
                    && !subjects.isJoined(subjects.last(i, from), from)) {
                Mention subject = before(i, from);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    private boolean hasVerb(int from, int last) {
        for (int i = from; i <= last; i++) {
            if (words.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /** Who "a spokesperson for the ministry," stands behind. */
    private @Nullable Mention beforeApposition(int last, int from) {
        Mention organization = null;
        for (int i = last; i >= Math.max(from, last - APPOSITION); i--) {
            if (!words.is(i + 1, ",") || i == last || words.isQuoted(i) || words.isFinite(i + 2)) {
                continue;
            }
            Mention mention = words.speakerUpTo(i);
            if (mention == null
                    && words.is(i + 3, "by")
                    && words.get(i + 2).tag().equals("VBN")) {
                return null;
            }
            if (mention == null) {
                continue;
            }
            if (words.isPlace(mention) && isWhere(mention, from)) {
                continue;
            }
            Mention head = isAttached(mention, from) ? nounPhrase(i, from) : mention;
            if (words.isPerson(mention) || mention.kind() == MentionKind.PRONOUN) {
                return mention;
            }
            if (head != null && words.isPerson(head)) {
                return head;
            }
            if (organization == null) {
                organization = head;
            }
        }
        Mention name = words.speakerUpTo(last);
        return organization == null && name != null && words.isPerson(name) && !isExample(name, from)
                ? name
                : organization;
    }

    /** "Experts of the court, among them the lawyer Ann Poe,", "observers, headed by Ann Poe,". */
    private boolean isExample(Mention name, int from) {
        int comma = words.at(name.begin()) - 1;
        while (comma > from && !words.is(comma, ",")) {
            comma--;
        }
        return words.is(comma, ",")
                && (words.is(comma + 1, "among", "including", "such", "like")
                        || words.get(comma + 1).tag().equals("VBN"));
    }

    /** "Concord, based in Hartford, Connecticut, says": a place between commas that says where. */
    private boolean isWhere(Mention place, int from) {
        int before = words.at(place.begin()) - 1;
        if (before > from && words.is(before, ",")) {
            Mention narrower = words.speakerUpTo(before - 1);
            int where = narrower == null ? -1 : words.at(narrower.begin()) - 1;
            return narrower != null
                    && words.isPlace(narrower)
                    && (isWhere(narrower, from) || words.is(where, "in", "near", "at", "from"));
        }
        return before > from
                && words.is(before, "in", "near", "at", "from")
                && !words.get(before - 1).isNoun();
    }

    private boolean isAttached(Mention mention, int from) {
        int before = words.at(mention.begin()) - 1;
        while (before >= from
                && (words.get(before).tag().equals("DT")
                        || words.get(before).tag().equals("POS")
                        || (words.get(before).isProperNoun()
                                && (words.get(before + 1).tag().equals("POS")
                                        || isTitle(before)
                                        || words.get(before + 1).tag().equals("NN")
                                        || !endsName(before) && !words.is(before - 1, "of")))
                        || words.get(before).tag().startsWith("JJ")
                        || ((words.get(before).tag().equals("NN")
                                        || words.get(before).tag().equals("NNS")
                                                && words.get(before + 1).tag().equals("POS"))
                                && !endsName(before)))) {
            before--;
        }
        return before >= from && ATTACHING.contains(words.lower(before));
    }

    /** "The government of |Chief |Minister Ann Poe". */
    private boolean isTitle(int at) {
        return words.isOf(WordLists.NOUN_FOR_A_PERSON, at)
                || words.get(at + 1).isProperNoun() && words.isOf(WordLists.NOUN_FOR_A_PERSON, at + 1);
    }

    private boolean endsName(int at) {
        Mention mention = words.speakerUpTo(at);
        return mention != null && words.isName(mention);
    }

    /** The noun phrase that ends at {@code last}: its own mention, not one attached to it ("the president of Iran"). */
    private @Nullable Mention nounPhrase(int last, int from) {
        Mention mention = words.speakerUpTo(last);
        if (mention == null) {
            return null;
        }
        int begin = words.at(mention.begin());
        if (!isAttached(mention, from)) {
            return mention;
        }
        int before = begin - 1;
        while (before >= from && !ATTACHING.contains(words.lower(before))) {
            before--;
        }
        int head = before - 1;
        if (head < from) {
            return mention;
        }
        Mention whole = words.speakerUpTo(head);
        if (whole != null) {
            boolean isPart = words.is(before, "of", "for", "at", "from", "in");
            return isPart ? nounPhrase(head, from) : mention;
        }
        if (words.isOf(WordLists.SPOKESPERSON, head)) {
            return null;
        }
        if (words.isOf(WordLists.WRITING, head)) {
            return words.is(before, "in") ? null : mention;
        }
        if (words.is(before, "on")) {
            return words.is(head, "and", "but") ? ofVerbBefore(head, from) : null;
        }
        return words.get(head).isNoun()
                        || words.get(head).tag().equals("CD")
                        || words.get(head).tag().startsWith("JJ")
                ? null
                : mention;
    }

    /** "said Clarke", "said police chief Ann Poe": a person before the first comma, else what stands right behind. */
    private @Nullable Mention behind(int verb, int to) {
        Mention first = null;
        for (int i = verb + 1; i < to && !words.isEnd(i) && !words.is(i, ",", ";", ":", "(", "that", "to"); i++) {
            if (words.isVerb(i) || words.isQuoted(i) || words.get(i).tag().equals("IN")) {
                break;
            }
            Mention mention = words.get(i).tag().equals("PRP$") ? null : words.speakerFrom(i);
            if (mention != null && words.isHead(mention)) {
                if (words.isPerson(mention) || mention.kind() == MentionKind.PRONOUN) {
                    return mention;
                }
                first = first == null ? mention : first;
            }
        }
        return first;
    }
}
