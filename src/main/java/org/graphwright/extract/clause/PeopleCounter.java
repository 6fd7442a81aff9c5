package org.graphwright.extract.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.graphwright.model.Figure;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.jspecify.annotations.Nullable;

/** Counts the people whom a list of noun phrases in a sentence names: "a commander and up to 15 other militants" are sixteen. */
final class PeopleCounter {
    private static final String[] ORDINALS = {
        "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"
    };

    private final Reading reading;
    private final List<Token> tokens;
    private final List<Figure> counts;
    private final PeopleWords words;

    /** @param counts the figures that may count people */
    PeopleCounter(Reading reading, Sentence sentence, List<Figure> counts, PeopleWords words) {
        this.words = words;
        this.reading = reading;
        this.tokens = sentence.tokens();
        this.counts = counts;
    }

    /** The people of the list that begins at the token of this number, or null where it is no list of people that can be counted. */
    @Nullable
    People right(int from) {
        List<Range> members = new ArrayList<>();
        int at = from;
        while (at < tokens.size()) {
            int begin = skipAbout(at);
            int end = phraseEnd(begin);
            boolean others = !members.isEmpty() && (isSubjectOf(end) || isNextDeed(begin));
            if (end <= begin || others || isPartOfThem(end)) {
                break;
            }
            members.add(new Range(begin, end));
            at = attachedEnd(end);
            int next = joint(at);
            if (next == at || isComma(at) && next == at + 1 && !isClosed(next)) {
                break;
            }
            at = next;
        }
        return members.isEmpty() ? null : count(members);
    }

    /** The people of the list that ends at the token of this number. */
    @Nullable
    People left(int last) {
        List<Range> members = new ArrayList<>();
        int end = last + 1;
        while (end > 0) {
            end = beforeAge(end);
            int begin = attachedBegin(phraseBegin(end));
            if (begin >= end) {
                break;
            }
            boolean belongs = begin == 0 || !isPreposition(begin - 1) || isAbout(begin - 1);
            if (!members.isEmpty() && (!belongs || isObject(begin))) {
                break;
            }
            members.add(0, new Range(begin, Math.min(phraseEnd(begin), end)));
            int before = begin - 1;
            while (before >= 0 && isAbout(before)) {
                before--;
            }
            if (before > 0 && is(before, "and")) {
                end = isComma(before - 1) ? before - 1 : before;
            } else if (before > 0 && isComma(before) && members.size() > 1) {
                end = before;
            } else {
                break;
            }
        }
        return members.isEmpty() ? null : count(members);
    }

    /** "Gianna aged 13", "Gianna, 13,": the age counts nobody. */
    private int beforeAge(int end) {
        if (end > 2 && isNumber(end - 1) && is(end - 2, "aged", "age", ",") && !isShare(end - 2)) {
            return end - 2;
        }
        return end > 3 && isComma(end - 1) && isNumber(end - 2) && isComma(end - 3) ? end - 3 : end;
    }

    /** "Of the 40 people on the bus, 11 died": the comma before the number closes those of whom they are. */
    private boolean isShare(int comma) {
        for (int at = comma - 1; at > 1 && isComma(comma) && !isComma(at); at--) {
            if (isNumber(at) && (is(at - 1, "of") || is(at - 1, "the") && is(at - 2, "of"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumber(int at) {
        return tokens.get(at).tag().equals("CD");
    }

    private @Nullable People count(List<Range> members) {
        long sum = 0;
        boolean counted = false;
        boolean unknown = false;
        List<Span> figures = new ArrayList<>();
        for (Range member : members) {
            Figure figure = figure(member);
            if (figure != null) {
                sum += new BigDecimal(figure.value()).longValue();
                counted = true;
                figures.add(figure.span());
            } else if (together(member) > 0) {
                sum += together(member);
                counted = true;
                figures.add(new Span(
                        tokens.get(member.begin()).begin(),
                        tokens.get(member.end() - 1).end()));
            } else if (isOne(member)) {
                sum++;
                counted |= isAnother(member) || isOneMore(member);
                figures.add(new Span(
                        tokens.get(member.begin()).begin(),
                        tokens.get(member.end() - 1).end()));
            } else {
                unknown = true;
            }
        }
        if (figures.isEmpty() || unknown && !counted) {
            return null;
        }
        Span span =
                new Span(figures.get(0).begin(), figures.get(figures.size() - 1).end());
        return new People(sum, span, counted);
    }

    /** How many words of two or three people together mean: "both pilots", "a couple and their son", "the trio", but not "a couple of days". */
    private int together(Range member) {
        Token last = tokens.get(member.end() - 1);
        boolean isBoth =
                is(member.begin(), "both") && last.tag().equals("NNS") && !words.noSingle.contains(last.lemma());
        boolean isOf = member.end() < tokens.size() && is(member.end(), "of");
        return isBoth || !isOf && last.lemma().matches("couple|duo")
                ? 2
                : !isOf && last.lemma().equals("trio") ? 3 : 0;
    }

    private boolean isAnother(Range member) {
        return is(member.begin(), "another")
                && tokens.subList(member.begin(), member.end()).stream().noneMatch(Token::isNoun);
    }

    /** "A fifth person" is counted. */
    private boolean isOneMore(Range member) {
        return member.end() - member.begin() > 2 && is(member.begin(), "a") && is(member.begin() + 1, ORDINALS);
    }

    private @Nullable Figure figure(Range member) {
        if (isNobody(member.begin())) {
            return null;
        }
        boolean isGroup = words.groups.contains(tokens.get(member.end() - 1).lemma());
        int begin = tokens.get(member.begin()).begin();
        int end = tokens.get((isGroup ? attachedEnd(member.end()) : member.end()) - 1)
                .end();
        return counts.stream()
                .filter(f -> f.end() > begin && f.end() <= end)
                .findFirst()
                .orElse(null);
    }

    /** True of a phrase that means one person: a name, "he", or a noun in the singular, such as "a civilian", also where it is taken for an adjective. */
    private boolean isOne(Range member) {
        Token head = head(member);
        String word = head.text().toLowerCase(Locale.ROOT);
        if (words.one.contains(word)) {
            return true;
        }
        if (isNobody(member.begin())) {
            return false;
        }
        if (isAnother(member)) {
            return true;
        }
        Mention mention = reading.mentionAt(head.begin()).orElse(null);
        if (head.isProperNoun()) {
            return mention != null && words.isPerson(mention);
        }
        boolean isThing = mention != null && mention.isNameOfThing() && !words.isPerson(mention);
        boolean isNoun = head.tag().equals("NN")
                || head.tag().equals("JJ") && member.end() - member.begin() == 2 && is(member.begin(), "a", "an");
        return isNoun && !isThing && !words.noSingle.contains(head.lemma()) && !word.matches(".*\\d.*");
    }

    /** The last word of a phrase, but for a day: "a civilian Monday". */
    private Token head(Range member) {
        int last = member.end() - 1;
        while (last > member.begin()
                && reading.mentionAt(tokens.get(last).begin())
                        .filter(Mention::isDate)
                        .isPresent()) {
            last--;
        }
        return tokens.get(last);
    }

    private boolean isNobody(int at) {
        return PeopleWords.NOBODY_IN_PARTICULAR.contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
    }

    private int skipAbout(int from) {
        int at = from;
        while (at < tokens.size() && isAbout(at)) {
            at++;
        }
        return at;
    }

    private boolean isAbout(int at) {
        return words.aboutANumber.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))
                && !(is(at, "to")
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).isVerb());
    }

    private boolean inPhrase(int at) {
        Token token = tokens.get(at);
        return (token.chunk().endsWith("NP")
                        || token.tag().equals("CD")
                        || token.tag().equals("POS"))
                && !is(at, "and", ",", "who", "which", "that", "or", "but", "whom");
    }

    /** Where the noun phrase ends that begins here; a following phrase belongs to it only where it goes on with "'s". */
    private int phraseEnd(int begin) {
        int end = begin;
        while (end < tokens.size() && inPhrase(end)) {
            boolean opens = end > begin && tokens.get(end).chunk().startsWith("B-") && !isAbout(end - 1);
            if (opens
                    && !tokens.get(end).tag().equals("POS")
                    && !tokens.get(end - 1).tag().equals("CD")) {
                break;
            }
            end++;
        }
        return end;
    }

    private int phraseBegin(int end) {
        int begin = end;
        while (begin > 0 && inPhrase(begin - 1)) {
            begin--;
            if (tokens.get(begin).chunk().startsWith("B-")
                    && !tokens.get(begin).tag().equals("POS")
                    && !(begin > 0 && tokens.get(begin - 1).tag().equals("CD"))) {
                break;
            }
        }
        return begin;
    }

    /** Behind "of the force in Kabul". */
    private int attachedEnd(int from) {
        int at = from;
        while (at < tokens.size()
                && PeopleWords.ATTACHING.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))) {
            int begin = skipAbout(at + 1);
            int end = phraseEnd(begin);
            if (end <= begin) {
                break;
            }
            at = end;
        }
        return at;
    }

    private int attachedBegin(int from) {
        int begin = from;
        while (begin > 1 && isPreposition(begin - 1) && inPhrase(begin - 2)) {
            begin = phraseBegin(begin - 1);
        }
        return begin;
    }

    private boolean isPreposition(int at) {
        return PeopleWords.ATTACHING.contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
    }

    /** Behind "and", "," or both; {@code at} where none stands there. */
    private int joint(int at) {
        int next = at < tokens.size() && isComma(at) ? at + 1 : at;
        return next < tokens.size() && is(next, "and") ? next + 1 : next;
    }

    /** True if "and" closes the list of which this is a member: "a soldier, a driver and a guard". */
    private boolean isClosed(int from) {
        int at = attachedEnd(phraseEnd(skipAbout(from)));
        return at > from && at < tokens.size() && (is(at, "and") || isComma(at) && joint(at) == at + 2);
    }

    private boolean isSubjectOf(int end) {
        int at = attachedEnd(end);
        return at < tokens.size() && tokens.get(at).tag().matches("VBD|VBZ|VBP|MD");
    }

    /**
     * "Killed five and wounded 110", "killing five and damaging churches": none of the 110 are among the five, though the tagger joins
     * them.
     */
    private boolean isNextDeed(int begin) {
        if (begin + 1 < tokens.size()
                && tokens.get(begin).text().matches("\\p{Ll}+ing")
                && tokens.get(begin).tag().matches("VBG|JJ|NN")
                && tokens.get(begin + 1).tag().equals("NNS")) {
            return true;
        }
        int number = skipAbout(begin + 1);
        return number < tokens.size()
                && isNumber(number)
                && tokens.get(begin).tag().matches("VB[DNG]|JJ|NN")
                && tokens.get(begin).text().matches("\\p{L}+(?:ed|ing)");
    }

    /** "Two of them", "most of whom" say more about those counted before. */
    private boolean isPartOfThem(int end) {
        return end + 1 < tokens.size() && is(end, "of") && is(end + 1, "them", "whom");
    }

    /** True of a phrase right behind a verb. */
    private boolean isObject(int begin) {
        int before = begin - 1;
        while (before > 0 && isAbout(before)) {
            before--;
        }
        return before >= 0 && tokens.get(before).tag().startsWith("VB");
    }

    private boolean isComma(int at) {
        return at >= 0 && at < tokens.size() && is(at, ",");
    }

    private boolean is(int at, String... words) {
        return Set.of(words).contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
    }
}
