package org.graphwright.extract.clause;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;

/**
 * Tells apart from what happened what is only said in general or supposed: what is usual ("they often meet", "floods kill thousands each
 * year"), what befalls whoever does something, what a thing is ("murder is a crime"), what would have been, and what only a count does ("the
 * toll rose to 19").
 */
final class GeneralTold {
    private static final Set<String> FREQUENCY = Set.of(
            "usually",
            "often",
            "regularly",
            "frequently",
            "sometimes",
            "always",
            "typically",
            "generally",
            "normally",
            "routinely",
            "occasionally",
            "rarely",
            "seldom");

    private static final Set<String> TIME = Stream.of(
                    Stream.of(
                            "time", "day", "night", "morning", "evening", "weekend", "week", "month", "year", "decade"),
                    Stream.of("century", "spring", "summer", "autumn", "winter", "season"),
                    Stream.of(DayOfWeek.values()).map(DayOfWeek::name),
                    Stream.of(Month.values()).map(Month::name))
            .flatMap(words -> words)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ANYBODY =
            Set.of("anyone", "anybody", "whoever", "everyone", "everybody", "those", "people", "person", "persons");
    private static final Set<String> REPORTING =
            Set.of("conclude", "find", "report", "reveal", "say", "show", "suggest", "warn");
    private static final Set<String> SUPPOSING = Set.of("would", "could", "should");
    private static final Set<String> DEAD =
            Set.of("dead", "deaths", "victims", "casualties", "injured", "wounded", "missing");
    private static final Pattern RISING = Pattern.compile(
            "(?:ris(?:e|es|en|ing)|rose|gr[eo]w|went|stands?|stood|(?:climb|increas|reach|jump|exceed|pass|surpass|soar|mount)\\p{L}*)");
    private static final Set<String> AUXILIARY =
            Set.of("has", "have", "had", "is", "was", "could", "may", "will", "would");

    /** What is called after war. */
    private static final Set<String> OF_WAR =
            Set.of("correspondent", "crime", "criminal", "film", "hero", "memorial", "museum", "reporter", "veteran");

    private static final Set<String> ENDS_OF_CLAUSES = Set.of(",", ";", ":", "(", ")", "\"", "--", "–", "—");

    /** Words that may stand between "often" and the verb that it belongs to, that verb included. */
    private static final int VERB_WITHIN = 3;

    private GeneralTold() {}

    /** The event with those of its words that tell of something in particular; none where no word does. */
    static Optional<ToldEvent> leaveOut(Reading reading, ToldEvent told) {
        List<Span> particular = told.passages().stream()
                .filter(passage -> !new InSentence(reading, passage).isGeneral())
                .toList();
        if (particular.size() == told.passages().size()) {
            return Optional.of(told);
        }
        return particular.isEmpty() ? Optional.empty() : Optional.of(told.with(particular, told.fillers()));
    }

    private static final class InSentence {
        private final Reading reading;
        private final Sentence sentence;
        private final List<Token> tokens;
        private final int from;
        private final int to;
        private final int clauseBegin;
        private final int clauseEnd;

        InSentence(Reading reading, Span passage) {
            this.reading = reading;
            this.sentence = reading.sentences().get(reading.sentenceIndex(passage.begin()));
            this.tokens = sentence.tokens();
            this.from = first(i -> tokens.get(i).end() > passage.begin());
            this.to = first(i -> tokens.get(i).begin() >= passage.end());
            int begin = from;
            while (begin > 0 && !is(begin - 1, ENDS_OF_CLAUSES)) {
                begin--;
            }
            int end = to;
            while (end < tokens.size() && !is(end, ENDS_OF_CLAUSES)) {
                end++;
            }
            this.clauseBegin = begin;
            this.clauseEnd = end;
        }

        boolean isGeneral() {
            return from < to
                    && (isOfWar()
                            || isUsual()
                            || isEachTime()
                            || wouldHaveBeen()
                            || isOfAnybody()
                            || isWhatItIs()
                            || isOfToll());
        }

        /** "Convicted of war crimes": no war is told. */
        private boolean isOfWar() {
            return to < tokens.size()
                    && to == from + 1
                    && is(from, "war")
                    && OF_WAR.contains(tokens.get(to).lemma());
        }

        /** "Bombs often explode in Baghdad": the verb behind "often", and its subject. */
        private boolean isUsual() {
            for (int often = clauseBegin; often < clauseEnd; often++) {
                if (is(often, FREQUENCY)) {
                    int behind = firstVerb(often + 1, Math.min(clauseEnd, often + 1 + VERB_WITHIN));
                    boolean isBe = often > clauseBegin && is(often - 1, "is", "are");
                    int verb = isBe ? often - 1 : behind;
                    if (verb >= 0 && isInPresent(verb) && isVerbOrSubject(verb)) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** "Every Monday they meet": the first verb of the clause, where it is in the present, and its subject. */
        private boolean isEachTime() {
            int every = first(clauseBegin, clauseEnd - 1, i -> is(i, "every", "each") && is(i + 1, TIME));
            int verb = firstVerb(clauseBegin, clauseEnd);
            return every >= 0 && verb >= 0 && isInPresent(verb) && isVerbOrSubject(verb);
        }

        /** "Would have closed"; and "had the plane crashed" before it. */
        private boolean wouldHaveBeen() {
            int at = from - 1;
            while (at > 0 && (tokens.get(at).tag().startsWith("RB") || is(at, "been", "n't"))) {
                at--;
            }
            if (at > 0 && is(at, "have")) {
                at--;
                while (at > 0 && tokens.get(at).tag().startsWith("RB")) {
                    at--;
                }
                return is(at, SUPPOSING);
            }
            return tokens.get(0).text().equals("Had")
                    && clauseBegin == 0
                    && first(clauseEnd, tokens.size() - 1, i -> is(i, SUPPOSING) && is(i + 1, "have")) >= 0;
        }

        /** "Anyone who attacks a guard will be shot". */
        private boolean isOfAnybody() {
            int who = first(0, Math.min(VERB_WITHIN, tokens.size() - 1), i -> is(i, "who", "that"));
            return who > 0
                    && is(who - 1, ANYBODY)
                    && tokens.get(who + 1).tag().matches("VBZ|VBP|VB|MD")
                    && !isOfSource(who)
                    && tokens.subList(from, to).stream()
                            .noneMatch(token -> token.tag().equals("VBD"));
        }

        /** "People who smoke die earlier, according to a study published on Monday": behind the comma it is told who says so. */
        private boolean isOfSource(int who) {
            int comma = first(who, from, i -> is(i, ",") && is(i + 1, "according", "a", "an", "the", "new"));
            return comma > 0
                    && (is(comma + 1, "according")
                            || first(
                                            comma,
                                            tokens.size(),
                                            i -> REPORTING.contains(
                                                    tokens.get(i).lemma()))
                                    > 0);
        }

        /** "Murder is a crime": a sentence about bare nouns that names neither time nor place. */
        private boolean isWhatItIs() {
            int is = first(1, tokens.size() - 1, i -> !tokens.get(i).tag().matches("NNS?"));
            return is > 0
                    && tokens.get(0).tag().matches("NNS?|VBG")
                    && is(is, "is", "are")
                    && tokens.get(is + 1).tag().matches("DT|JJ.?")
                    && reading.mentionsIn(sentence.span()).isEmpty();
        }

        /** "The death toll from the bombing has risen to 19". */
        private boolean isOfToll() {
            int toll = first(0, from, i -> is(i, "toll"));
            int number = first(0, from - 2, i -> is(i, "number") && is(i + 1, "of") && is(i + 2, DEAD));
            int subject = Math.max(toll, number);
            return subject >= 0
                    && RISING.matcher(tokens.get(to - 1).text()).matches()
                    && first(subject, from, i -> tokens.get(i).tag().matches("VB[DPZ]") && !is(i, AUXILIARY)) < 0;
        }

        /** True of the words of the verb, those of a passive behind it, and of what stands before it without a verb of its own. */
        private boolean isVerbOrSubject(int verb) {
            int last = verb;
            while (last + 1 < clauseEnd && tokens.get(last + 1).tag().matches("VBN|RB")) {
                last++;
            }
            boolean isVerb = from <= last && to > verb;
            return isVerb || to <= verb && firstVerb(clauseBegin, verb) < 0;
        }

        /** Also true of other tags where the word can be the present: "bombs often explode", "floods usually hit". */
        private boolean isInPresent(int verb) {
            String tag = tokens.get(verb).tag();
            boolean isBase = tokens.get(verb).text().equals(tokens.get(verb).lemma());
            boolean isInfinitive = verb > 0
                    && (is(verb - 1, "to") || tokens.get(verb - 1).tag().equals("MD"));
            return tag.matches("VBZ|VBP") && !is(verb, "has", "have")
                    || tag.matches("VB|VBD") && isBase && !isInfinitive;
        }

        private int firstVerb(int begin, int end) {
            return first(begin, end, i -> tokens.get(i).isVerb());
        }

        private int first(IntPredicate wanted) {
            int at = first(0, tokens.size(), wanted);
            return at < 0 ? tokens.size() : at;
        }

        private static int first(int begin, int end, IntPredicate wanted) {
            for (int i = begin; i < end; i++) {
                if (wanted.test(i)) {
                    return i;
                }
            }
            return -1;
        }

        private boolean is(int at, String... words) {
            return is(at, Set.of(words));
        }

        private boolean is(int at, Set<String> words) {
            return words.contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
        }
    }
}
