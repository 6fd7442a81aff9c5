package org.graphwright.extract.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.language.MonthNames;
import org.graphwright.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds and values the expressions of time in an article's sentences, in order, each against those before it. */
final class DateGrammar {
    /**
     * An expression.
     *
     * @param begin offset of its first character in the article
     * @param end offset after its last character
     * @param value what it means
     */
    record Expression(int begin, int end, Value value) {}

    /** @param stems without one of which no rule of the group matches; empty if that cannot be told */
    private record RuleGroup(List<String> stems, List<DateRule> rules) {
        boolean mayMatch(String lower) {
            return stems.isEmpty() || stems.stream().anyMatch(lower::contains);
        }
    }

    private record RuleMatch(int begin, int end, DateRule rule, MatchResult match) {}

    /** Without one of these, or a digit, no rule can match, and most sentences have none. */
    private static final List<String> TRIGGERS = List.of(
            "day",
            "week",
            "month",
            "year",
            "quarter",
            "decade",
            "centur",
            "night",
            "morning",
            "afternoon",
            "evening",
            "tomorrow",
            "spring",
            "summer",
            "autumn",
            "winter",
            "half",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "christmas",
            "easter",
            "halloween",
            "thanksgiving",
            "minute",
            "hour",
            "ties",
            "teen",
            "twenty",
            "hundred",
            "thousand",
            "fall");

    /** Months that are words or names too: only with something beside them that says month. */
    private static final Pattern DOUBTFUL_MONTH =
            Pattern.compile("(?:May|March|April|June|August|MARCH|APRIL|JUNE|AUGUST)");

    private static final Pattern MONTH_CONTEXT = Pattern.compile(
            "(?i:\\b(?:in|since|until|till|by|from|to|through|of|before|after|during|between|late|early|mid|last|next|this|around|for|every|and|or|end|on)[\\s-]$)");

    /** "The disputed June election", "an August recess". */
    private static final Pattern BEFORE_A_NOUN = Pattern.compile("(?:\\b(?:the|[Aa]n?|upcoming|[a-z]+ed)|'s)\\s$");

    private static final Pattern A_NOUN = Pattern.compile(
            "^\\s(?!(?:on|of|to|in|by|and|from|through|for|that|into|against|will|was|is)\\b)[a-z]{4,}");
    private static final Pattern TO = Pattern.compile("\\s?(?:to|through|until|till|-|–|—)\\s?");
    private static final Pattern HAS_YEAR = Pattern.compile("\\b(?:1\\d{3}|20\\d{2})\\b");
    /**
     * For how many sentences more the year of a full date holds for months without a year where the article has no date of its own; else,
     * as that of a bare year, it holds in its own sentence.
     */
    private static final int STORY = 2;

    private final Set<String> speech;
    private final List<RuleGroup> groups;

    /** @param speech lemmas of verbs of which the present tells what has been said */
    DateGrammar(Set<String> speech) {
        this.speech = Set.copyOf(speech);
        groups = List.of(
                new RuleGroup(List.of(), DayRules.rules()),
                new RuleGroup(MonthNames.BEGINNINGS, MonthRules.rules()),
                new RuleGroup(
                        List.of("quarter", "half", "spring", "summer", "autumn", "fall", "winter", "q"),
                        PartOfYearRules.rules()),
                new RuleGroup(List.of(), YearRules.rules()),
                new RuleGroup(
                        List.of(
                                "day", "night", "week", "month", "quarter", "year", "decade", "centur", "hour",
                                "minute"),
                        DurationRules.rules()),
                new RuleGroup(List.of(), RelativeRules.rules()));
    }

    /**
     * The expressions of {@code sentences}, in order of position, none overlapping another.
     *
     * @param plain the article's text with plain quotes, of the same length
     */
    List<Expression> find(String plain, List<Sentence> sentences, @Nullable LocalDate today) {
        List<Expression> found = new ArrayList<>();
        Period last = null;
        DayOrder order = DayOrder.of(plain);
        Integer story = null;
        int storyUntil = -1;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            String text = plain.substring(sentence.begin(), sentence.end());
            if (!mayTellTime(text)) {
                continue;
            }
            int from = 0;
            for (RuleMatch candidate : candidates(text)) {
                if (candidate.begin < from || isDoubtfulMonth(text, candidate)) {
                    continue;
                }
                int begin = sentence.begin() + candidate.begin;
                int end = sentence.begin() + candidate.end;
                Integer told = s <= storyUntil ? story : null;
                Value value = candidate
                        .rule
                        .meaning()
                        .of(
                                candidate.match,
                                new Moment(today, last, told, Direction.at(sentence, begin, end, speech), order));
                if (value == null) {
                    continue;
                }
                if (last != null
                        && from > 0
                        && TO.matcher(text.substring(from, candidate.begin)).matches()) {
                    value = afterBegin(candidate, value, last);
                }
                Expression expression = Qualifiers.qualified(
                        text, from, new Expression(candidate.begin, candidate.end, value), sentence.begin());
                found.add(expression);
                from = expression.end() - sentence.begin();
                if (value.period() != null) {
                    last = value.period();
                    String words = text.substring(candidate.begin, candidate.end);
                    boolean tellsYear = HAS_YEAR.matcher(words).find();
                    if (tellsYear || (told != null && last.first().getYear() == told)) {
                        int year = last.first().getYear();
                        boolean apart = today != null && year < today.getYear() - (words.length() > 4 ? 0 : 1);
                        story = apart || today == null ? Integer.valueOf(year) : null;
                        boolean onlyYear = last.unit().compareTo(Period.Unit.MONTH) > 0;
                        storyUntil = onlyYear || today != null ? s : s + STORY;
                    }
                }
            }
        }
        return found;
    }

    private static boolean mayTellTime(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String trigger : TRIGGERS) {
            if (lower.contains(trigger)) {
                return true;
            }
        }
        return false;
    }

    /** The end of a range lies behind its begin: "from November 20 to January 11". */
    private static Value afterBegin(RuleMatch candidate, Value value, Period begin) {
        if (value.period() == null || !value.period().first().isBefore(begin.first())) {
            return value;
        }
        Value later = candidate
                .rule
                .meaning()
                .of(candidate.match, new Moment(begin.last(), begin, null, Direction.FUTURE, DayOrder.UNKNOWN));
        return later == null || later.period() == null || later.period().first().isBefore(begin.first())
                ? value
                : later;
    }

    /** All matches, by begin, the longer first, then by precedence. */
    private List<RuleMatch> candidates(String text) {
        List<RuleMatch> all = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean hasMonth = MonthNames.BEGINNINGS.stream().anyMatch(lower::contains);
        List<DateRule> rules = groups.stream()
                .filter(group -> group.mayMatch(lower))
                .flatMap(group -> group.rules().stream())
                .filter(rule -> hasMonth || !rule.needsMonth())
                .toList();
        for (DateRule rule : rules) {
            Matcher match = rule.pattern().matcher(text);
            boolean named = rule.pattern().pattern().contains("(?<x>");
            while (match.find()) {
                int begin = named ? match.start("x") : match.start();
                int end = named ? match.end("x") : match.end();
                all.add(new RuleMatch(begin, end, rule, match.toMatchResult()));
            }
        }
        all.sort(Comparator.comparingInt(RuleMatch::begin)
                .thenComparing(Comparator.comparingInt(RuleMatch::end).reversed()));
        return all;
    }

    private static boolean isDoubtfulMonth(String text, RuleMatch candidate) {
        String words = text.substring(candidate.begin, candidate.end);
        if (!DOUBTFUL_MONTH.matcher(words).matches()) {
            return false;
        }
        if (BEFORE_A_NOUN.matcher(text.substring(0, candidate.begin)).find()
                && A_NOUN.matcher(text.substring(candidate.end)).find()) {
            return false;
        }
        if (candidate.end < text.length()
                && Pattern.compile("^\\s[A-Z][a-z]")
                        .matcher(text.substring(candidate.end))
                        .find()) {
            return true;
        }
        return !MONTH_CONTEXT.matcher(text.substring(0, candidate.begin)).find();
    }
}
