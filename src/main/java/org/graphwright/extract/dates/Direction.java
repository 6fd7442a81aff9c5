package org.graphwright.extract.dates;

import java.util.List;
import java.util.Set;
import org.graphwright.model.Sentence;
import org.graphwright.model.Token;

/** Where a clause lies in time, told by its verb: it decides whether "Friday" is the last one or the next. */
enum Direction {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final Set<String> AHEAD =
            Set.of("due", "expect", "schedule", "plan", "slate", "set", "upcoming", "forthcoming", "intend", "poise");
    private static final Set<String> FUTURE_MODALS =
            Set.of("will", "'ll", "wo", "shall", "would", "may", "can", "could", "might", "should", "must");
    /** With a perfect behind them they tell of what may have been. */
    private static final Set<String> SUPPOSING = Set.of("may", "can", "could", "might", "must");

    private static final Set<String> STATES =
            Set.of("be", "have", "do", "remain", "stand", "know", "mean", "want", "think");
    private static final Set<String> TERMS = Set.of("until", "till");

    /** How far from the date a verb may stand, in tokens. */
    private static final int REACH = 14;

    /** In tokens: so much farther off is a verb beyond the end of a clause; set by hand. */
    private static final int BOUNDARY = 6;

    /**
     * The direction of the verb nearest to the characters from {@code begin} to {@code end} of the article.
     *
     * @param speech lemmas of verbs of which the present tells what has been said
     */
    static Direction at(Sentence sentence, int begin, int end, Set<String> speech) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (first < tokens.size() && tokens.get(first).end() <= begin) {
            first++;
        }
        int after = first;
        while (after < tokens.size() && tokens.get(after).begin() < end) {
            after++;
        }
        if (first > 0 && isTerm(tokens, first - 1)) {
            return FUTURE;
        }
        int left = -1;
        int cost = 0;
        for (int i = first - 1; i >= 0 && first - i <= REACH; i--) {
            Token token = tokens.get(i);
            boolean because =
                    token.lemma().equals("due") && tokens.get(i + 1).tag().equals("TO");
            cost += isBoundary(token) ? BOUNDARY : 1;
            if (token.isVerb() || (isAhead(token) && !because)) {
                left = i;
                break;
            }
        }
        int right = -1;
        int rightCost = 0;
        boolean opens = first <= 1;
        for (int i = after; i < tokens.size() && i - after < (opens ? 2 * REACH : REACH); i++) {
            // "who was elected on Sunday, will meet": a date at the end of its clause belongs to what stands before
            boolean ends = i > after || left >= 0 && cost < BOUNDARY;
            rightCost += isBoundary(tokens.get(i)) && ends ? BOUNDARY : 1;
            if (tokens.get(i).isVerb() && !((opens || left >= 0) && isInfinitive(tokens, i))) {
                right = i;
                break;
            }
        }
        if (left < 0 && right < 0) {
            return UNKNOWN;
        }
        int verb = right < 0 || (left >= 0 && cost <= rightCost) ? left : right;
        return ofGroup(tokens, verb, speech);
    }

    /** "On Thursday Ann Lee, a candidate for the election to be held in May, spoke": an opening date has a verb that is finite. */
    private static boolean isInfinitive(List<Token> tokens, int verb) {
        int begin = verb;
        while (begin > 0 && tokens.get(begin - 1).isVerb()) {
            begin--;
        }
        return begin > 0 && tokens.get(begin - 1).tag().equals("TO");
    }

    /** "Until Sunday", "a meeting for Sunday": a term lies ahead of those who set it. */
    private static boolean isTerm(List<Token> tokens, int at) {
        String word = CalendarWords.lower(tokens.get(at).text());
        boolean over = at > 0 && tokens.get(at - 1).lemma().equals("be");
        return TERMS.contains(word) && !over
                || word.equals("for") && at > 0 && (tokens.get(at - 1).isNoun() || isAhead(tokens.get(at - 1)));
    }

    private static boolean isBoundary(Token token) {
        return Set.of(",", ";", "\"", "(", ")", ":", "that", "which", "who", "but")
                .contains(token.text());
    }

    private static boolean isAhead(Token token) {
        return AHEAD.contains(token.lemma()) && (token.isVerb() || token.tag().startsWith("JJ"));
    }

    private static Direction ofGroup(List<Token> tokens, int verb, Set<String> speech) {
        int begin = verb;
        while (begin > 0
                && (tokens.get(begin - 1).isVerb()
                        || tokens.get(begin - 1).tag().equals("TO")
                        || tokens.get(begin - 1).tag().startsWith("RB"))) {
            begin--;
        }
        int end = verb + 1;
        while (end < tokens.size()
                && (tokens.get(end).isVerb()
                        || tokens.get(end).tag().equals("TO")
                        || tokens.get(end).tag().startsWith("RB"))) {
            end++;
        }
        boolean past = false;
        boolean infinitive = false;
        for (int i = begin; i < end; i++) {
            Token token = tokens.get(i);
            boolean because = token.lemma().equals("due")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).tag().equals("TO");
            if (isAhead(token) && !because && !token.tag().equals("VBD")) {
                return FUTURE;
            }
            if (token.tag().equals("MD")) {
                String modal = CalendarWords.lower(token.text());
                if (isPerfect(tokens, i, end)) {
                    return SUPPOSING.contains(modal) ? PAST : UNKNOWN;
                }
                return FUTURE_MODALS.contains(modal) ? FUTURE : UNKNOWN;
            }
            if (token.tag().equals("TO")) {
                infinitive = i + 1 < end && tokens.get(i + 1).tag().equals("VB");
            }
            if (token.tag().equals("VBD") || token.lemma().equals("have")) {
                past = !infinitive;
            }
            if (token.tag().equals("VBN") && !infinitive) {
                past = true;
            }
        }
        if (infinitive) {
            return tokens.get(begin).lemma().equals("be")
                            || tokens.get(begin).tag().equals("TO")
                    ? FUTURE
                    : UNKNOWN;
        }
        if (past || speech.contains(tokens.get(verb).lemma())) {
            return PAST;
        }
        return isScheduled(tokens.get(verb)) ? FUTURE : UNKNOWN;
    }

    /** "The hearing resumes on Friday": the present of what is planned; a state has none. */
    private static boolean isScheduled(Token verb) {
        return (verb.tag().equals("VBZ") || verb.tag().equals("VBP")) && !STATES.contains(verb.lemma());
    }

    /** "Might have encouraged". */
    private static boolean isPerfect(List<Token> tokens, int modal, int end) {
        for (int i = modal + 1; i + 1 < end; i++) {
            if (tokens.get(i).lemma().equals("have") && tokens.get(i + 1).tag().equals("VBN")) {
                return true;
            }
        }
        return false;
    }
}
