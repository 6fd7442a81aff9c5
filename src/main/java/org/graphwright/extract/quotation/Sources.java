package org.graphwright.extract.quotation;

import org.graphwright.model.Mention;
import org.graphwright.model.Span;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/** Finds the source of a verb of speech: a mention, else the words of a speaker without a name. */
final class Sources {
    /** Tokens before a name in its apposition. */
    private static final int TITLE = 4;
    /** Tokens before a name behind a comma. */
    private static final int DESCRIPTION = 5;

    private final ArticleTokens words;
    private final SpeakerFinder speakers;
    private final UnnamedSource unnamed;

    Sources(ArticleTokens words) {
        this.words = words;
        this.speakers = new SpeakerFinder(words);
        this.unnamed = new UnnamedSource(words);
    }

    /**
     * The subject of the verb at {@code verb}.
     *
     * @param from first token that may belong to it
     * @param to token behind the last one that may
     */
    Source of(int verb, int from, int to) {
        int quoted = words.quotedAs(verb, from);
        if (quoted >= 0) {
            return ofQuoted(quoted, verb, from);
        }
        if (words.get(verb).tag().equals("VBG") && !words.is(verb - 1, "as")) {
            return ofParticiple(verb, from);
        }
        if (words.isHabit(verb)) {
            return ofHabit(verb, from);
        }
        Source led = upTo(participle(beforeGroup(verb, from), from) - 1, from);
        if (led.isKnown()) {
            return led;
        }
        Mention apposed = apposed(verb, from);
        if (apposed != null) {
            return new Source(apposed, null);
        }
        Source joined = ofVerbBefore(verb, from);
        if (joined.isKnown()) {
            return joined;
        }
        Source described = upTo(described(verb, from), from);
        if (described.isKnown()) {
            return described;
        }
        Mention mention = speakers.find(verb, from, to);
        boolean alone = mention == null || !isJoined(mention);
        if (alone && mention != null && mention.entity() != null) {
            return new Source(mention, null);
        }
        Span span = unnamed.of(verb, from, to);
        if (!alone && mention != null && span != null && isOneOfMany(mention, span)) {
            return new Source(null, span);
        }
        if (mention != null && mention.entity() != null) {
            return new Source(mention, null);
        }
        if (span == null && mention == null && words.is(verb - 1, ",")) {
            return ofVerbInRow(verb, from);
        }
        if (span == null) {
            return mention == null ? Source.NOBODY : new Source(mention, mention.span());
        }
        Mention named = named(span);
        return named == null ? new Source(mention, span) : new Source(named, null);
    }

    /** "The minister was quoted as saying", "a paper quoted the minister as saying". */
    private Source ofQuoted(int quoted, int verb, int from) {
        int be = quoted - 1;
        while (be > from && (words.get(be).tag().startsWith("RB") || words.is(be, "been"))) {
            be--;
        }
        if (words.is(be, ",") && words.is(quoted + 1, "by")) {
            return upTo(be - 1, from);
        }
        return words.is(be, "was", "were", "is", "are", "has", "have", "had")
                ? of(be, from, quoted)
                : at(quoted + 1, verb - 1);
    }

    /** Whom the phrase that ends at {@code last} means, if it begins behind {@code from}. */
    private Source upTo(int last, int from) {
        if (last <= from) {
            return Source.NOBODY;
        }
        Mention whole = speakers.upTo(last, from);
        return whole != null && whole.entity() != null
                ? new Source(whole, null)
                : new Source(null, unnamed.upTo(last, from));
    }

    /** "Researchers from Ayr and Bath", "Reuters and NBC": several, of whom each is named. */
    private boolean isOneOfMany(Mention mention, Span whole) {
        int first = words.at(mention.begin());
        int before = first - 1;
        while (before > 0 && words.is(before, "the")) {
            before--;
        }
        if (words.is(before, "and")) {
            return whole.begin() < words.get(before).begin() && whole.end() == mention.end() && isNamed(before - 1);
        }
        int behind = words.at(mention.end());
        return words.is(behind, "and") && whole.end() > words.get(behind).end() && whole.begin() <= mention.begin();
    }

    private boolean isJoined(Mention mention) {
        int first = words.at(mention.begin());
        return words.is(first - 1, "and")
                || words.is(first - 1, "the") && words.is(first - 2, "and")
                || words.is(words.at(mention.end()), "and");
    }

    private boolean isNamed(int last) {
        Mention other = words.is(last, ")") ? null : words.speakerUpTo(last);
        return words.is(last, ")") || other != null && words.isName(other);
    }

    /** The source that begins at {@code from}, as behind "according to". */
    Source at(int from, int to) {
        for (int i = from; i < to && (!isEndOfSource(i) || isWrittenBy(i)); i++) {
            Mention mention = words.speakerFrom(i);
            if (mention != null && words.isHead(mention) && mention.entity() != null) {
                Span all = isJoined(mention) ? unnamed.at(from, to) : null;
                return all != null && isOneOfMany(mention, all) ? new Source(null, all) : new Source(mention, null);
            }
        }
        Span span = unnamed.at(from, to);
        Mention writer = writer(from, to);
        Mention named = writer != null || span == null ? writer : named(span);
        return named == null ? new Source(null, span) : new Source(named, null);
    }

    private boolean isEndOfSource(int at) {
        return words.is(at, ",", ";", ".", "in", "near", "for", "from", "at", "of");
    }

    /** "A report from ABC": the body behind it says what the report says. */
    private boolean isWrittenBy(int at) {
        return words.is(at, "from") && at > 0 && isWritten(at - 1);
    }

    private boolean isWritten(int at) {
        return words.isOf(WordLists.WRITING, at) || words.isOf(WordLists.DOCUMENT, at);
    }

    /** "Ann Poe flew in, praised the "quiet" and flew out": who flew in. */
    private Source ofVerbInRow(int verb, int from) {
        for (int i = verb - 2; i >= from && !words.is(i, ";", ":"); i--) {
            if (!words.isQuoted(i) && words.get(i).tag().equals("VBD") && !words.isSubordinate(i, from)) {
                return of(i, from, verb);
            }
        }
        return Source.NOBODY;
    }

    /** "…, saying that": the subject of the verb before. */
    private Source ofParticiple(int participle, int from) {
        for (int i = participle - 1; i >= from; i--) {
            boolean relative = words.is(i - 1, "who") && !hasComma(i, participle);
            if (!words.isQuoted(i)
                    && words.isFinite(i)
                    && (relative || !words.isSubordinate(i, from) && !isReported(i, from))) {
                return of(i, from, participle);
            }
        }
        return Source.NOBODY;
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** "He liked to say": who liked it. */
    private Source ofHabit(int verb, int from) {
        for (int i = verb - 2; i >= from && !words.isQuoted(i); i--) {
            if (words.isFinite(i)) {
                return of(i, from, verb);
            }
        }
        return Source.NOBODY;
    }

    /** "An importer that heats homes warned", "a report filed by the bureau says": the last token of what is described, or -1. */
    private int described(int verb, int from) {
        int finite = 0;
        int at = beforeGroup(verb, from);
        for (int i = at; i > from && !words.isQuoted(i) && !words.is(i, ",", ";", ":", "and", "but", "because"); i--) {
            String tag = words.get(i).tag();
            if (words.is(i, "what", "how", "whether")
                    || words.isFinite(i)
                            && words.isOf(WordLists.SPEECH, words.get(i).lemma())) {
                return -1;
            }
            boolean relative = words.is(i, "that", "which", "who") && tag.startsWith("W");
            if (relative) {
                return finite > 0 && words.get(i - 1).isNoun() ? i - 1 : -1;
            }
            if (finite == 0
                    && at - i > 0
                    && tag.equals("VBN")
                    && words.get(i - 1).isNoun()
                    && (words.is(i + 1, "by", "in", "on", "last", "at")
                            || words.isOf(WordLists.DAY_OF_SPEECH, i + 1))) {
                return i - 1;
            }
            if (words.isFinite(i)) {
                finite++;
            }
        }
        return -1;
    }

    /** The last token before the verb, its adverbs and "have". */
    private int beforeGroup(int verb, int from) {
        int at = verb - 1;
        while (at > from && (words.get(at).tag().startsWith("RB") || words.is(at, "has", "have", "had"))) {
            at--;
        }
        return at;
    }

    /** "A delegation, led by the minister, Ann Poe, said": the comma that a participle with "by" follows, up to another, or -1. */
    private int participle(int last, int from) {
        if (!words.is(last, ",")) {
            return -1;
        }
        for (int i = last - 1; i > from && !words.isQuoted(i) && !words.isFinite(i) && !words.is(i, ";", ":"); i--) {
            if (words.is(i, ",") && words.get(i + 1).tag().equals("VBN") && words.is(i + 2, "by")) {
                return words.get(i - 1).isNoun() ? i : -1;
            }
        }
        return -1;
    }

    /** "… made the toys and has said": who made them. */
    private Source ofVerbBefore(int verb, int from) {
        int joint = verb - 1;
        while (joint > from && (words.isVerb(joint) || words.get(joint).tag().startsWith("RB"))) {
            joint--;
        }
        if (joint <= from || !words.is(joint, "and", "but", "or")) {
            return Source.NOBODY;
        }
        for (int i = joint - 1; i > from; i--) {
            if (!words.isQuoted(i)
                    && words.isFinite(i)
                    && !words.isFinite(i - 1)
                    && !isInClause(i, from)
                    && !isReported(i, from)) {
                return of(i, from, joint);
            }
        }
        return Source.NOBODY;
    }

    /** "He read it when it appeared and called it": the verb of a clause that says when or why. */
    private boolean isInClause(int verb, int from) {
        for (int i = verb - 1; i > from && !words.is(i, ",", ";", ":") && !words.isFinite(i); i--) {
            if (words.is(
                    i,
                    "when",
                    "while",
                    "because",
                    "although",
                    "before",
                    "after",
                    "until",
                    "where",
                    "how",
                    "what",
                    "why",
                    "whether")) {
                return i - 1 > from && words.hasFiniteVerb(from, i);
            }
        }
        return false;
    }

    /** "She said that the sum was right", "said the sum was right": the verb of what is told. */
    private boolean isReported(int verb, int from) {
        for (int i = verb - 1; i > from && !words.is(i, ",", ";", ":"); i--) {
            if (words.is(i, "that") && !words.isQuoted(i)) {
                return words.hasFiniteVerb(from, i);
            }
            if (words.isFinite(i) && !words.isQuoted(i)) {
                return words.isOf(WordLists.SPEECH, words.get(i).lemma());
            }
        }
        return false;
    }

    /** "Its chairman, Ann Poe, said": whose name stands between commas before the verb, and no other name before these. */
    private @Nullable Mention apposed(int verb, int from) {
        int comma = verb - 1;
        while (comma > from && (words.isFinite(comma) || words.get(comma).tag().startsWith("RB"))) {
            comma--;
        }
        if (comma <= from || !words.is(comma, ",")) {
            return null;
        }
        int opening = comma - 1;
        while (opening > from
                && !words.is(opening, ",", ";", ":")
                && !words.isQuoted(opening)
                && !words.isFinite(opening)) {
            opening--;
        }
        if (opening <= from || !words.is(opening, ",")) {
            return null;
        }
        Mention name = words.is(opening + 1, "a", "an") ? null : firstName(opening + 1, comma);
        Mention before = words.speakerUpTo(opening - 1);
        boolean named = before != null
                && words.isName(before)
                && before.entity() != null
                && (words.isPerson(before)
                        || !words.is(words.at(before.begin()) - 1, "of", "the", "for", "in", "at", "from", "to", "on"));
        boolean place = before != null && name != null && words.isPlace(before) && words.isPlace(name);
        return named || place ? null : name;
    }

    /** The name that an apposition begins with, but for a title, an article or a country's name with "'s". */
    private @Nullable Mention firstName(int from, int to) {
        if (words.isVerb(from)) {
            return null;
        }
        for (int i = from; i < Math.min(to, from + TITLE); i++) {
            Mention mention = words.speakerFrom(i);
            if (mention != null && words.isName(mention) && mention.entity() != null && words.isHead(mention)) {
                boolean whole = words.isPerson(mention)
                        || mention.end() == words.get(to - 1).end();
                return whole ? mention : null;
            }
        }
        return null;
    }

    /** Who is named at the end of the words, as in "presiding judge Ann Poe", or behind their comma: "his coach, Ann Poe". */
    private @Nullable Mention named(Span span) {
        int first = words.at(span.begin());
        int behind = words.at(span.end());
        Mention writer = writer(first, behind);
        Mention body = writer == null ? body(first, behind) : null;
        if (body != null) {
            return body;
        }
        if (writer != null) {
            return writer;
        }
        Mention titled = titled(first, behind);
        if (titled != null) {
            return titled;
        }
        Mention last = words.speakerUpTo(behind - 1);
        if (last != null
                && last.entity() != null
                && !isAttached(first, words.at(last.begin()))
                && !isPartOf(last, first)
                && words.isHead(last)) {
            return last;
        }
        return words.is(behind, ",") && behind + 1 < words.size() && isOne(first, behind)
                ? apposedFrom(behind + 1)
                : null;
    }

    /** "Colonel Ann Poe of the highway police": the person whom the words begin with. */
    private @Nullable Mention titled(int from, int to) {
        for (int i = from; i < to && !words.get(i).tag().matches("IN|TO") && !words.is(i, "and"); i++) {
            Mention mention = words.speakerFrom(i);
            if (mention != null && words.isPerson(mention) && words.isName(mention) && mention.entity() != null) {
                int behind = words.at(mention.end());
                return behind >= to || words.get(behind).tag().equals("IN") ? mention : null;
            }
        }
        return null;
    }

    /** "A detective of the Police Service": no name of whom the noun before "of" means. */
    private boolean isPartOf(Mention mention, int from) {
        int before = words.at(mention.begin()) - 1;
        while (before > from && (words.get(before).tag().matches("DT|JJ|PRP\\$") || isTitle(before))) {
            before--;
        }
        return before > from && words.is(before, "of");
    }

    /** "The government of |Chief |Minister Ann Poe". */
    private boolean isTitle(int at) {
        return words.isOf(WordLists.NOUN_FOR_A_PERSON, at)
                || words.get(at).isProperNoun() && words.isOf(WordLists.NOUN_FOR_A_PERSON, at + 1);
    }

    /** False for "prosecutors", "the indictment" and "a committee": nobody's name is said behind them. */
    private boolean isOne(int from, int to) {
        int head = from;
        while (head + 1 < to && !words.get(head + 1).tag().equals("IN")) {
            head++;
        }
        return (words.get(head).tag().equals("NN") || words.is(head, "one"))
                && !words.isOf(WordLists.WRITING, head)
                && (!words.isOf(WordLists.NOUN_FOR_AN_ORGANIZATION, head)
                        || words.get(from).tag().equals("PRP$"));
    }

    /** The name behind a comma, which another comma, a preposition or the end closes: "his daughter, the dancer Ann Poe, he died". */
    private @Nullable Mention apposedFrom(int from) {
        for (int i = from; i < Math.min(words.size() - 1, from + DESCRIPTION) && !words.isQuoted(i); i++) {
            Mention mention = words.speakerFrom(i);
            if (mention != null
                    && !words.isPlace(mention)
                    && words.isName(mention)
                    && mention.entity() != null
                    && words.isHead(mention)) {
                int behind = words.at(mention.end());
                boolean closed = behind >= words.size()
                        || words.is(behind, ",", ";", "(")
                        || words.isEnd(behind)
                        || words.isVerb(behind) && i > from
                        || words.get(behind).tag().equals("IN");
                return closed ? mention : null;
            }
            if (words.isVerb(i)
                    || words.is(i, ",", ";", ":", "and")
                    || words.get(i).tag().equals("IN")) {
                return null;
            }
        }
        return null;
    }

    /** Whose statement, letter or post the words are: "Stardom's official statement". */
    private @Nullable Mention writer(int from, int to) {
        boolean writing = false;
        for (int i = from; i < to && !words.get(i).tag().equals("IN"); i++) {
            writing |= isWritten(i);
        }
        for (int i = from; writing && i < to; i++) {
            Mention mention = words.speakerFrom(i);
            if (mention != null
                    && mention.entity() != null
                    && (words.is(words.at(mention.end()), "'s", "'")
                            || words.get(i).tag().equals("PRP$"))) {
                return mention;
            }
        }
        return null;
    }

    /** "A UN report", "the Court decision", "the opposition Neos club": the body whose name stands before what it wrote, or what it is. */
    private @Nullable Mention body(int from, int to) {
        int head = to - 1;
        if (head <= from || !isWritten(head) && !words.isOf(WordLists.NOUN_FOR_AN_ORGANIZATION, head)) {
            return null;
        }
        Mention name = words.speakerUpTo(beforeAbbreviation(head - 1));
        return name != null
                        && name.entity() != null
                        && words.isName(name)
                        && words.isOrganization(name)
                        && !isAttached(from, words.at(name.begin()))
                ? name
                : null;
    }

    /** "Holm College| (HC)": the last token of the name, else {@code last}. */
    private int beforeAbbreviation(int last) {
        return last > 2 && words.is(last, ")") && words.is(last - 2, "(") ? last - 3 : last;
    }

    private boolean isAttached(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).tag().matches("IN|TO") && !words.is(i, "of") || words.is(i, "and")) {
                return true;
            }
        }
        return false;
    }
}
