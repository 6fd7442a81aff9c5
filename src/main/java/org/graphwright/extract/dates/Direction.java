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
    private static final Set<String> CLOCK = Set.of("a.m", "p.m", "a.m.", "p.m.", "am", "pm", ".", "on", ",");
    private static final Set<String> TERMS = Set.of("until", "till");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that");

    /** With "to" and a verb behind them they tell of what was done in the end. */
    private static final Set<String> GATHERING =
            Set.of("arrive", "assemble", "come", "flock", "fly", "gather", "go", "meet", "return", "travel", "turn");

    /** In the passive with "to" and a verb behind them they tell of what was done: "was laid to rest". */
    private static final Set<String> DONE = Set.of("bring", "compel", "drive", "force", "lay", "make", "oblige");

    /** In the past perfect they lasted until a term that is over. */
    private static final Set<String> LASTING = Set.of("be", "hear", "know", "live", "see", "stand", "work");

    /** How far from the date a verb may stand, in tokens. */
    private static final int REACH = 14;

    /** In tokens: "only for cracks to show". */
    private static final int ONLY_WITHIN = 4;

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
        int term = behindClock(tokens, first) - 1;
        if (term >= 0 && isTerm(tokens, term)) {
            return isPastPerfect(tokens, term) ? PAST : FUTURE;
        }
        int left = -1;
        int cost = 0;
        // within a clause no verb is too far: "took to the streets of the capital for the second time in three days on
        // Tuesday"
        for (int i = first - 1; i >= 0 && (first - i <= REACH || cost < first - i && cost < 2 * REACH); i--) {
            Token token = tokens.get(i);
            boolean because =
                    token.lemma().equals("due") && tokens.get(i + 1).tag().equals("TO");
            cost += isBoundary(token) ? BOUNDARY : 1;
            if (isVerb(tokens, i) || (isAhead(token) && !because)) {
                left = i;
                break;
            }
        }
        int right = -1;
        int rightCost = 0;
        boolean opens = first <= 1;
        for (int i = after; i < tokens.size() && i - after < (opens ? 2 * REACH : REACH); i++) {
            // "who was elected on Sunday, will meet": a date at the end of its clause belongs to what stands before
            boolean joins = left >= 0 && isAnd(tokens, i);
            boolean ends = i > after || left >= 0 && (cost < BOUNDARY || joins || isAnd(tokens, i + 1));
            int apart = i == after && joins && isVerbBehind(tokens, i) ? 2 * REACH : BOUNDARY;
            rightCost += (isBoundary(tokens.get(i)) || joins) && ends ? apart : 1;
            if (isVerb(tokens, i)
                    && !((opens || left >= 0) && isInfinitive(tokens, i))
                    && !(left >= 0 && isBeside(tokens, i))
                    && !(opens && isRelative(tokens, i))) {
                right = i;
                break;
            }
        }
        if (left < 0 && right < 0) {
            return UNKNOWN;
        }
        // "flights due on Friday have been moved"
        boolean isDue = left >= 0 && left == first - 2 && isAhead(tokens.get(left));
        int verb = right < 0 || isDue || (left >= 0 && cost <= rightCost) ? left : right;
        if (verb == left && isInPast(tokens, left, speech)) {
            return PAST;
        }
        return ofGroup(tokens, verb, speech);
    }

    /** "Granted clemency to Darnell": a word in capitals within a sentence is none, whatever it is taken for. */
    private static boolean isVerb(List<Token> tokens, int at) {
        boolean isName = at > 0
                && Character.isUpperCase(tokens.get(at).text().charAt(0))
                && Character.isLetterOrDigit(tokens.get(at - 1).text().charAt(0));
        return tokens.get(at).isVerb() && !isName;
    }

    private static boolean isAnd(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).text().equals("and");
    }

    /** "Passed the lower house in July and now goes to the president": what follows "and" is a clause of its own. */
    private static boolean isVerbBehind(List<Token> tokens, int and) {
        int verb = and + 1;
        while (verb < tokens.size() && tokens.get(verb).tag().startsWith("RB")) {
            verb++;
        }
        return verb < tokens.size() && tokens.get(verb).tag().matches("MD|VB[DPZ]");
    }

    /** "The fair took place this weekend, attracting thousands": a participle says more of what the verb before it told. */
    private static boolean isBeside(List<Token> tokens, int verb) {
        return verb > 0
                && tokens.get(verb).tag().equals("VBG")
                && tokens.get(verb - 1).text().equals(",");
    }

    /** "On Wednesday Ann Lee, a potter who owns the club, ruled out a sale". */
    private static boolean isRelative(List<Token> tokens, int verb) {
        return verb > 0
                && RELATIVE.contains(CalendarWords.lower(tokens.get(verb - 1).text()));
    }

    /** "Few had heard of her until Sunday", but not "had extended its ban until Sunday". */
    private static boolean isPastPerfect(List<Token> tokens, int term) {
        int verb = verbBefore(tokens, term);
        return verb > 0
                && tokens.get(verb).tag().equals("VBN")
                && LASTING.contains(tokens.get(verb).lemma())
                && CalendarWords.lower(tokens.get(verb - 1).text()).equals("had");
    }

    /**
     * "Came to hear the Pope on Tuesday"; and a noun that is taken for a verb of its clause, which has one: "a storm ripped the roof off the
     * County fairgrounds on Wednesday".
     */
    private static boolean isInPast(List<Token> tokens, int verb, Set<String> speech) {
        int before = verbBefore(tokens, verb);
        if (before < 0 || !tokens.get(before).tag().equals("VBD")) {
            return false;
        }
        boolean isPurpose = tokens.get(verb - 1).tag().equals("TO")
                && GATHERING.contains(tokens.get(before).lemma());
        boolean isNoun = tokens.get(verb).tag().matches("VBZ|VBP|VB")
                && tokens.get(verb - 1).isNoun()
                && (!speech.contains(tokens.get(before).lemma()) || isDisagreeing(tokens, verb))
                && tokens.subList(before, verb).stream().noneMatch(token -> isBoundary(token) || isJoining(token));
        return isPurpose || isNoun;
    }

    /** "The flu outbreak", where "outbreak" would be said of several. */
    private static boolean isDisagreeing(List<Token> tokens, int verb) {
        return verb > 0
                && tokens.get(verb).tag().equals("VBP")
                && tokens.get(verb - 1).tag().equals("NN");
    }

    private static boolean isJoining(Token token) {
        return token.tag().matches("CC|W.*");
    }

    private static int verbBefore(List<Token> tokens, int at) {
        int verb = at - 1;
        while (verb >= 0 && !tokens.get(verb).isVerb()) {
            verb--;
        }
        return verb;
    }

    /** The first token of "10 a.m. on" before a day, else that day's own. */
    private static int behindClock(List<Token> tokens, int day) {
        int at = day;
        while (at > 0 && CLOCK.contains(CalendarWords.lower(tokens.get(at - 1).text()))) {
            at--;
        }
        return at > 0 && at < day && tokens.get(at - 1).tag().equals("CD") ? at - 1 : day;
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
            boolean isOther = token.lemma().equals("due")
                            && i + 1 < tokens.size()
                            && tokens.get(i + 1).tag().equals("TO")
                    // "who first set fire to houses"
                    || token.lemma().equals("set")
                            && i + 1 < tokens.size()
                            && tokens.get(i + 1).chunk().endsWith("NP");
            boolean isDone = infinitive && tokens.get(begin).tag().equals("VBD");
            if (isAhead(token) && !isOther && !isDone && !token.tag().equals("VBD")) {
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
            return isAheadOf(tokens, begin, end) ? FUTURE : UNKNOWN;
        }
        if (past || speech.contains(tokens.get(verb).lemma())) {
            return PAST;
        }
        int joined = joinedTo(tokens, begin);
        if (joined >= 0) {
            return ofGroup(tokens, joined, speech);
        }
        // "a penalty shoot-out on Sunday": a noun taken for a verb is planned by nobody
        return isScheduled(tokens.get(verb)) && !isDisagreeing(tokens, verb) ? FUTURE : UNKNOWN;
    }

    /** "Is to speak", "to speak", "hopes to speak", but not "was laid to rest", "only for it to break" and "seems to have left". */
    private static boolean isAheadOf(List<Token> tokens, int begin, int end) {
        if (tokens.get(begin).tag().equals("TO")) {
            return tokens.subList(Math.max(0, begin - ONLY_WITHIN), begin).stream()
                    .noneMatch(token -> token.lemma().equals("only"));
        }
        if (tokens.get(begin).lemma().equals("be")) {
            boolean isDone = tokens.get(begin).tag().equals("VBD")
                    && tokens.subList(begin, end).stream()
                            .takeWhile(token -> !token.tag().equals("TO"))
                            .anyMatch(token -> DONE.contains(token.lemma()));
            return !isDone;
        }
        boolean isPerfect = end - begin > 2 && tokens.get(end - 1).tag().equals("VBN");
        return isPresent(tokens.get(begin)) && !tokens.get(begin).lemma().equals("have") && !isPerfect;
    }

    /** "Will speak in Lund and return on Friday": the infinitive that one without an auxiliary is joined to, or -1. */
    private static int joinedTo(List<Token> tokens, int verb) {
        boolean isJoined = verb > 0
                && tokens.get(verb).tag().matches("VBP?")
                && tokens.get(verb - 1).tag().equals("CC");
        int before = isJoined ? verbBefore(tokens, verb) : -1;
        return before >= 0 && tokens.get(before).tag().equals("VB") ? before : -1;
    }

    /** "The hearing resumes on Friday": the present of what is planned; a state has none. */
    private static boolean isScheduled(Token verb) {
        return isPresent(verb) && !STATES.contains(verb.lemma());
    }

    private static boolean isPresent(Token verb) {
        return verb.tag().equals("VBZ") || verb.tag().equals("VBP");
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
