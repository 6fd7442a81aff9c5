package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.language.NumberWords;
import org.graphwright.model.ClassName;
import org.graphwright.model.DayRange;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.jspecify.annotations.Nullable;

/** Dates an event that the model tells: by the date that the model gives it, else by the one that governs the words that tell of it. */
final class DateOfTold {
    /** In days: an article tells what happened within the two weeks before it. */
    private static final int RECENT = 14;

    /** In days: so far back the first sentence may date what else has but a year. */
    private static final int LONG_AGO = 60;

    /** In days: the longest month. */
    private static final int MONTH = 31;

    /** In days: what a later sentence dates closer than that is as likely the news as what the first one tells. */
    private static final int WEEK = 7;

    private static final Set<String> LIGHT =
            Set.of("be", "do", "give", "have", "hold", "make", "organize", "stage", "take");
    /** Verbs that say of a noun no more than that it was. */
    private static final Set<String> DOING = Set.of(
            "carry",
            "conduct",
            "execute",
            "give",
            "have",
            "hold",
            "make",
            "organize",
            "perform",
            "stage",
            "suffer",
            "take",
            "undertake");

    private static final Set<String> PAST_CAUSES = Set.of("from", "after", "following", "since", "over");
    private static final Set<String> CAUSES = Set.of("after", "following", "response");
    private static final Set<String> REPORTING =
            Set.of("say", "report", "announce", "confirm", "declare", "disclose", "state", "tell", "reveal", "add");

    /** What is done by being told. */
    private static final Set<ClassName> BY_REPORT = ClassName.setOf(
            "Acquisition", "Announcement", "Award", "Discovery", "EconomicChange", "Publication", "Sanction");

    private static final Set<String> ADMITTING = Set.of("admit", "acknowledge", "concede");
    private static final Set<String> SAYING = Set.of("say", "claim", "allege", "conclude");

    private static final Pattern IT_WAS_SAID = Pattern.compile(
            "\\b[Ii]t was (?:\\p{L}+ly )?(?:announced|confirmed|disclosed|reported|revealed|said) (?:on |late )?$");

    /** Sentences behind the first one that go on with what it tells. */
    private static final int LEAD = 3;

    /** Tokens before a day that opens a sentence: "Late on Sunday". */
    private static final int OPENING = 2;

    private static final Set<String> AUXILIARY = Set.of("be", "have");
    static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");
    /** A day, perhaps with a clock time. */
    static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");

    private static final ClassName DEATH = new ClassName("Death");
    private static final Set<String> DYING = Set.of("die", "succumb");
    private static final Pattern TODAY = Pattern.compile("(?i)today|tonight|this (?:morning|afternoon|evening)");
    private static final Pattern PASSED_AWAY = Pattern.compile("passed away\\b");

    private static final Pattern DAYS_AFTER =
            Pattern.compile("(?i)\\b(a|one|two|three|four|five|six) days? after (?!(?:he|she|they)\\b)[^.;,]{0,60}$");

    private static final Pattern RIGHT_BEHIND = Pattern.compile("\\s(?:on\\s)?");

    /** What goes on for days. */
    private static final Set<ClassName> HELD = ClassName.setOf("Event", "Meeting");

    private static final Pattern SUBCLAUSE = Pattern.compile("\\b(?:how|that|whereby|(?:in|under) which),? (?:on )?$");

    /** In characters. */
    private static final int LONGEST_DATELINE = 60;

    /** The place before the day of "KHARTOUM, Oct 26 (Reuters) —", and what stands behind it. */
    private static final Pattern BEFORE_DATELINE_DAY = Pattern.compile("\\s*\\p{Lu}[\\p{L}’'., -]*[,(]? \\(?");

    private static final Pattern BEHIND_DATELINE =
            Pattern.compile("\\.?\\)?(?:(?: \\([^)\\n]{1,30}\\))? ?(?:—|–|--?)\\s|\\h*\\n)");

    private final BiFunction<Reading, Span, @Nullable String> dateOf;

    /** @param dateOf the ISO 8601 value of the date that governs a passage, or null */
    DateOfTold(BiFunction<Reading, Span, @Nullable String> dateOf) {
        this.dateOf = requireNonNull(dateOf, "dateOf is null");
    }

    /**
     * Of several dates that the model gives it, the one in the sentence that tells of it first.
     *
     * @param main true for the event that the article is about: the day that opens the sentence that tells of it first governs it before
     *     all others, and a day that this sentence names alone is its own, whatever clause it stands in
     */
    @Nullable
    String of(Reading reading, ToldEvent told, boolean main) {
        List<Span> passages = told.passages().stream().sorted().toList();
        int first = reading.sentenceIndex(passages.get(0).begin());
        String sure = main ? sure(reading, told) : null;
        String date = sure;
        date = date == null && main ? opening(reading, first, passages.get(0)) : date;
        date = date == null
                ? near(
                        ofModel(reading, told, first, true, main),
                        main && hasRecent(reading),
                        reading.article().date())
                : date;
        date = date == null && main ? governing(reading, passages) : date;
        if (date == null && main && isOfUnknownDay(reading, told, first)) {
            return null;
        }
        String elsewhere = date == null ? ofModel(reading, told, first, false, main) : null;
        boolean isVague = elsewhere != null && YEAR.matcher(elsewhere).matches();
        String recent = main ? recentOfFirst(reading, passages.get(0), isVague ? LONG_AGO : RECENT) : null;
        LocalDate today = reading.article().date();
        date = date == null && (elsewhere == null || !isRecent(elsewhere, today, WEEK)) ? recent : date;
        date = date == null ? near(elsewhere, main, today) : date;
        date = date == null && main ? ofSameWord(reading, passages) : date;
        for (Span passage : passages) {
            date = date == null ? near(dateOf.apply(reading, passage), main, today) : date;
        }
        for (Span passage : passages) {
            date = date == null ? near(ofLightVerb(reading, passage), main, today) : date;
        }
        date = date == null && main ? ofSentence(reading, passages.get(0)) : date;
        date = date == null && main ? soonBehind(reading, first) : date;
        date = recent != null && (date == null || isWithin(recent, date)) ? recent : date;
        date = date == null && main && BY_REPORT.contains(told.type()) ? ofReport(reading, passages) : date;
        date = date == null && main ? today(reading, first) : date;
        return main && date != null && sure == null ? narrowest(reading, told, date) : date;
    }

    /** The one that governs a passage, or null. */
    @Nullable
    String at(Reading reading, Span passage) {
        return dateOf.apply(reading, passage);
    }

    /** "Trains collided in the rush hour, officials said today". */
    private static @Nullable String today(Reading reading, int first) {
        return reading.mentionsIn(reading.sentences().get(first).span()).stream()
                .filter(mention -> mention.isDate()
                        && TODAY.matcher(mention.span().of(reading.article().text()))
                                .matches())
                .map(mention -> mention.value() == null ? "" : mention.value())
                .filter(value -> DAY.matcher(value).matches())
                .findFirst()
                .orElse(null);
    }

    /** The day that is told in so many words, whatever the article as a whole says; or null. */
    @Nullable
    String sure(Reading reading, ToldEvent told) {
        List<Span> passages = told.passages().stream().sorted().toList();
        String after =
                Optional.ofNullable(daysAfter(reading, passages)).orElseGet(() -> ofSubclause(reading, passages));
        after = after == null && HELD.contains(told.type()) ? ofDays(reading, passages) : after;
        after = after == null && told.type().equals(DEATH) ? ofDying(reading) : after;
        return after == null ? rightBehind(reading, passages.get(0)) : after;
    }

    /** "A house collapsed on Monday", with which an article begins. */
    private static @Nullable String rightBehind(Reading reading, Span passage) {
        return reading.sentenceIndex(passage.begin()) >= LEAD
                ? null
                : reading
                        .mentionsIn(reading.sentences()
                                .get(reading.sentenceIndex(passage.begin()))
                                .span())
                        .stream()
                        .filter(day -> isRecentDay(reading, day)
                                && day.begin() > passage.end()
                                && RIGHT_BEHIND
                                        .matcher(new Span(passage.end(), day.begin())
                                                .of(reading.article().text()))
                                        .matches())
                        .map(Mention::value)
                        .findFirst()
                        .orElse(null);
    }

    /** "Rescuers said on Sunday, two days after the quake": so many days before the one that the sentence has, or before the article's. */
    private static @Nullable String daysAfter(Reading reading, List<Span> passages) {
        String text = reading.article().text();
        for (Span passage : passages) {
            Span sentence = reading.sentences()
                    .get(reading.sentenceIndex(passage.begin()))
                    .span();
            Matcher after = DAYS_AFTER.matcher(text.substring(sentence.begin(), passage.begin()));
            if (after.find()) {
                int begin = sentence.begin() + after.start();
                Optional<LocalDate> named = reading.mentionsIn(sentence).stream()
                        .filter(mention -> mention.isDate() && mention.begin() < begin && mention.value() != null)
                        .map(mention -> DAY.matcher(String.valueOf(mention.value())))
                        .filter(Matcher::matches)
                        .map(day -> LocalDate.parse(day.group(1)))
                        .findFirst();
                LocalDate day = named.orElse(reading.article().date());
                return day == null
                        ? null
                        : day.minusDays(NumberWords.of(after.group(1).toLowerCase(Locale.ROOT))
                                        .orElse(1))
                                .toString();
            }
        }
        return null;
    }

    /** "On Monday a paper revealed a deal whereby, on Friday, Norcar bought a mill": the day with which the clause begins that tells of it. */
    private static @Nullable String ofSubclause(Reading reading, List<Span> passages) {
        Sentence sentence =
                reading.sentences().get(reading.sentenceIndex(passages.get(0).begin()));
        return reading.mentionsIn(sentence.span()).stream()
                .filter(day -> day.isDate()
                        && SUBCLAUSE
                                .matcher(new Span(sentence.begin(), day.begin())
                                        .of(reading.article().text()))
                                .find())
                .filter(day -> passages.stream()
                        .anyMatch(passage -> sentence.span().contains(passage)
                                && day.end() <= passage.begin()
                                && isOneClause(sentence.tokens(), new Span(day.end(), passage.begin()))))
                .map(day -> day.value() == null ? "" : day.value())
                .filter(value -> isRecent(value, reading.article().date(), RECENT))
                .findFirst()
                .orElse(null);
    }

    /** "From March 15 to 17, Lund played host to a fair": the days of the lead in which it was held, whatever day is told of further down. */
    private static @Nullable String ofDays(Reading reading, List<Span> passages) {
        if (passages.stream().noneMatch(passage -> reading.sentenceIndex(passage.begin()) < LEAD)) {
            return null;
        }
        List<Sentence> lead = reading.sentences().stream().limit(LEAD).toList();
        List<DayRange> days = lead.stream()
                .flatMap(sentence -> reading.mentionsIn(sentence.span()).stream())
                .filter(mention -> isRecentDay(reading, mention))
                .flatMap(mention -> Optional.ofNullable(mention.value()).flatMap(DayRange::of).stream())
                .filter(DayRange::isDay)
                .toList();
        return lead.stream()
                .flatMap(sentence -> reading.mentionsIn(sentence.span()).stream())
                .filter(Mention::isDate)
                .map(mention -> mention.value() == null ? "" : mention.value())
                .filter(value -> DAYS.matcher(value).matches()
                        && isRecent(value, reading.article().date(), MONTH)
                        && days.stream().allMatch(day -> isDayOf(value, day)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isDayOf(String period, DayRange day) {
        return DayRange.of(period)
                .filter(whole ->
                        !day.first().isBefore(whole.first()) && !day.last().isAfter(whole.last()))
                .isPresent();
    }

    /** "Has died, his family said on Friday. He passed away on Wednesday": the first recent day, soon in the article, of a verb for dying. */
    private @Nullable String ofDying(Reading reading) {
        LocalDate today = reading.article().date();
        return today == null
                ? null
                : reading.sentences().stream()
                        .limit(LEAD + 1L)
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> token.isVerb()
                                && (DYING.contains(token.lemma())
                                        || reading.article().hasAt(token.begin(), PASSED_AWAY)))
                        .filter(token -> !isOnlyReported(reading, token.span()))
                        .map(token -> dateOf.apply(reading, token.span()))
                        .filter(value -> value != null && isRecent(value, today))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isOnlyReported(Reading reading, Span passage) {
        return reading
                .mentionsIn(reading.sentences()
                        .get(reading.sentenceIndex(passage.begin()))
                        .span())
                .stream()
                .anyMatch(mention -> mention.isDate() && isOfReport(reading, mention.span(), passage));
    }

    private static boolean hasRecent(Reading reading) {
        return reading.mentions().stream().anyMatch(mention -> isRecentDay(reading, mention));
    }

    /** True of a date that is a day close before the article, and not only the day of the article at its top. */
    static boolean isRecentDay(Reading reading, Mention date) {
        return date.isDate()
                && date.value() != null
                && isRecent(date.value(), reading.article().date(), RECENT)
                && !isDateline(reading, date.span());
    }

    private @Nullable String governing(Reading reading, List<Span> passages) {
        String date = dateOf.apply(reading, passages.get(0));
        int sentence = reading.sentenceIndex(passages.get(0).begin());
        boolean isOfOther = date != null
                && YEAR.matcher(date).matches()
                && reading.mentionsIn(reading.sentences().get(sentence).span()).stream()
                        .anyMatch(m -> date.equals(m.value()) && isYearOfOther(reading, m.span(), passages));
        return isOfOther ? null : date;
    }

    /** "Earlier this week", which the next sentence gives as Monday. */
    private static String narrowest(Reading reading, ToldEvent told, String date) {
        Optional<DayRange> whole = DayRange.of(date);
        if (whole.isEmpty() || whole.get().isDay() || date.contains("..")) {
            return date;
        }
        return told.fillers().stream()
                .filter(filler -> filler.role().equals("date") && filler.probability() >= ToldEvents.LEAST)
                .map(filler -> value(reading, filler.span()))
                .filter(value -> DAY.matcher(value).matches())
                .filter(value ->
                        DayRange.of(value).filter(day -> isDayOf(date, day)).isPresent())
                .findFirst()
                .orElse(date);
    }

    /** The Sunday with which an article begins is that of "the 2019 elections". */
    private static boolean isWithin(String day, String period) {
        return day.length() > period.length() && day.startsWith(period);
    }

    /** "A bomb exploded on Friday" in an article without a date: the model finds the day, which is no other than that Friday. */
    private static boolean isOfUnknownDay(Reading reading, ToldEvent told, int sentence) {
        return told.fillers().stream()
                .filter(filler -> filler.role().equals("date")
                        && filler.probability() >= ToldEvents.LEAST
                        && reading.sentenceIndex(filler.span().begin()) == sentence)
                .anyMatch(filler ->
                        reading.mentionsIn(filler.span()).stream().anyMatch(m -> m.isDate() && m.value() == null));
    }

    private static @Nullable String near(@Nullable String date, boolean main, @Nullable LocalDate today) {
        return main && isFarOff(date, today) ? null : date;
    }

    /** "A representative in 2010", of an election of which an article of 2020 tells: what it is about is not years away, nor a month, a season or a day
     * long past where its first sentence names none. */
    private static boolean isFarOff(@Nullable String date, @Nullable LocalDate today) {
        return date != null
                && today != null
                && (YEAR.matcher(date).lookingAt()
                                && Math.abs(Integer.parseInt(date.substring(0, 4)) - today.getYear()) > 1
                        || DayRange.of(date)
                                .filter(range ->
                                        range.days() <= MONTH && range.last().isBefore(today.minusDays(LONG_AGO)))
                                .isPresent());
    }

    /** "Died at his home. He was found on Thursday": the first day, close before the article, that a sentence soon behind names. */
    private static @Nullable String soonBehind(Reading reading, int first) {
        return reading
                .sentences()
                .subList(first + 1, Math.min(reading.sentences().size(), first + 1 + LEAD))
                .stream()
                .flatMap(sentence -> reading.mentionsIn(sentence.span()).stream())
                .filter(Mention::isDate)
                .map(m -> m.value() == null ? "" : m.value())
                .filter(value -> isRecent(value, reading.article().date(), WEEK))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String ofModel(Reading reading, ToldEvent told, int sentence, boolean inside, boolean main) {
        return told.fillers().stream()
                .filter(filler -> filler.role().equals("date") && filler.probability() >= ToldEvents.LEAST)
                .filter(filler -> inside
                        == (reading.sentenceIndex(filler.span().begin()) == sentence
                                && !isDateline(reading, filler.span())))
                .filter(filler -> !main || !isYearOfOther(reading, filler.span(), told.passages()))
                .filter(filler -> told.passages().stream().noneMatch(p -> isOfReport(reading, filler.span(), p)))
                .filter(filler ->
                        told.passages().stream().noneMatch(passage -> isOfVerbBefore(reading, filler.span(), passage)))
                .sorted(Comparator.comparing((ToldEvent.Filler filler) -> isDateline(reading, filler.span()))
                        .thenComparing(filler -> main && !governs(reading, filler.span(), told.passages())))
                .map(filler -> value(reading, filler.span()))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** "Passed a test on Saturday and signed a contract on Sunday": of two days in a sentence the one in whose clause it is told. */
    private boolean governs(Reading reading, Span date, List<Span> passages) {
        String value = value(reading, date);
        return passages.stream()
                .filter(passage -> reading.sentenceIndex(passage.begin()) == reading.sentenceIndex(date.begin()))
                .anyMatch(passage -> value.equals(dateOf.apply(reading, passage)));
    }

    /** The article's day, where it has it at its head; else null. */
    static @Nullable String ofDateline(Reading reading) {
        return reading.mentions().stream()
                .filter(mention -> mention.isDate() && isDateline(reading, mention.span()))
                .map(Mention::value)
                .filter(value -> value != null
                        && DAY.matcher(value).matches()
                        && value.equals(String.valueOf(reading.article().date())))
                .findFirst()
                .orElse(null);
    }

    /** "Saturday, October 5, 2019" at the top of an article is its own day. */
    static boolean isDateline(Reading reading, Span date) {
        String text = reading.article().text();
        int head = text.length() - text.stripLeading().length();
        return date.begin() == head && date.of(text).chars().anyMatch(Character::isDigit)
                || date.end() < head + LONGEST_DATELINE
                        && BEHIND_DATELINE
                                .matcher(text.substring(
                                        date.end(), Math.min(text.length(), date.end() + LONGEST_DATELINE)))
                                .lookingAt()
                        && BEFORE_DATELINE_DAY
                                .matcher(text.substring(head, date.begin()))
                                .matches();
    }

    /** A period of no known begin dates nothing. */
    private static String value(Reading reading, Span span) {
        return reading.mentionsIn(span).stream()
                .filter(m -> m.span().equals(span))
                .findFirst()
                .map(Mention::value)
                .filter(value -> !value.startsWith("P"))
                .orElse("");
    }

    /** The day, close before the article, with which a sentence begins that tells of the event in its main clause. */
    private static @Nullable String opening(Reading reading, int sentence, Span passage) {
        LocalDate today = reading.article().date();
        List<Token> tokens = reading.sentences().get(sentence).tokens();
        if (today == null || tokens.size() < 2) {
            return null;
        }
        int second = tokens.get(1).begin();
        return reading.mentionsIn(reading.sentences().get(sentence).span()).stream()
                .filter(m -> m.isDate()
                        && m.begin() <= second
                        && !isDateline(reading, m.span())
                        && m.end() <= passage.begin())
                .filter(m -> isOneClause(tokens, new Span(m.end(), passage.begin())))
                .map(m -> m.value() == null ? "" : m.value())
                .filter(value -> isRecent(value, today))
                .findFirst()
                .orElse(null);
    }

    /**
     * "A candidate for the election to be held in May held a rally", "the state of emergency begun in November ended": infinitives and participles behind
     * a noun tell of something else, and to hold is but to do.
     */
    private static boolean isOneClause(List<Token> tokens, Span between) {
        boolean infinitive = false;
        Token before = null;
        for (Token token : tokens) {
            boolean isParticiple = token.tag().equals("VBN")
                    && before != null
                    && before.chunk().endsWith("NP");
            before = token;
            infinitive = token.tag().equals("TO") || infinitive && token.isVerb();
            if (between.contains(token.span())
                    && token.isVerb()
                    && !isName(token)
                    && !infinitive
                    && !isParticiple
                    && !LIGHT.contains(token.lemma())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(Token token) {
        return Character.isUpperCase(token.text().charAt(0));
    }

    private static boolean isRecent(String value, LocalDate today) {
        return isRecent(value, today, RECENT);
    }

    private static boolean isRecent(String value, @Nullable LocalDate today, int most) {
        if (today == null) {
            return false;
        }
        Matcher days = DAYS.matcher(value);
        if (days.matches()) {
            return isRecent(days.group(1), today, most) && isRecent(days.group(2), today, most);
        }
        Matcher matcher = DAY.matcher(value);
        if (!matcher.matches()) {
            return false;
        }
        LocalDate day = LocalDate.parse(matcher.group(1));
        return !day.isAfter(today) && day.isAfter(today.minusDays(most));
    }

    /** "Returned on Monday from a visit", "resigned on Friday over the leak": the day is not that of what stands behind the preposition. */
    private static boolean isOfVerbBefore(Reading reading, Span date, Span passage) {
        if (isOfStatement(reading, date, passage)) {
            return true;
        }
        if (passage.end() <= date.begin() && isOfNoun(reading, date)) {
            return true;
        }
        if (passage.begin() < date.end()
                || reading.sentenceIndex(date.begin()) != reading.sentenceIndex(passage.begin())) {
            return false;
        }
        List<Token> tokens =
                reading.sentences().get(reading.sentenceIndex(passage.begin())).tokens();
        if (isCause(tokens, date, passage)) {
            return true;
        }
        boolean behind = false;
        for (Token token : tokens) {
            if (token.begin() >= date.end() && token.end() <= passage.begin()) {
                String word = token.text().toLowerCase(Locale.ROOT);
                behind |= PAST_CAUSES.contains(word);
                if (token.isVerb() || word.equals(",")) {
                    return false;
                }
            }
        }
        boolean verbBefore = tokens.stream().anyMatch(token -> token.isVerb() && token.end() <= date.begin());
        return behind && verbBefore;
    }

    /** "On Friday he resigned after being charged": what the verb came after has its own day. */
    private static boolean isCause(List<Token> tokens, Span date, Span passage) {
        boolean verb = tokens.stream().anyMatch(token -> token.isVerb() && token.end() <= date.begin());
        boolean cause = false;
        for (Token token : tokens) {
            if (token.begin() < date.end() || token.end() > passage.begin()) {
                continue;
            }
            if (CAUSES.contains(token.text().toLowerCase(Locale.ROOT))) {
                cause = verb;
            } else if (token.isVerb() && !AUXILIARY.contains(token.lemma())
                    || token.text().equals(",")) {
                cause = false;
            }
            verb |= token.isVerb();
        }
        return cause;
    }

    /** "Resigned over last week's blast": the date is that of the noun behind it. */
    private static boolean isOfNoun(Reading reading, Span date) {
        String text = reading.article().text();
        return text.startsWith("'s ", date.end())
                || text.startsWith("’s ", date.end())
                || date.of(text).endsWith("'s")
                || date.of(text).endsWith("’s");
    }

    /**
     * "On Friday the general admitted that his men had burned the village": the day is that of the words. So it is in what is only said to be
     * so where the title has that verb too, "Doctors say author was poisoned"; else what is said on a day is that day's news.
     */
    private static boolean isOfStatement(Reading reading, Span date, Span passage) {
        if (date.end() > passage.begin()
                || reading.sentenceIndex(date.begin()) != reading.sentenceIndex(passage.begin())) {
            return false;
        }
        Sentence sentence = reading.sentences().get(reading.sentenceIndex(date.begin()));
        String before = reading.article().text().substring(Math.min(sentence.begin(), date.begin()), date.begin());
        if (IT_WAS_SAID.matcher(before).find()) {
            return true;
        }
        String title = reading.article().title();
        Set<String> titled = title == null ? Set.of() : TitleWords.predicates(title);
        return sentence.tokens().stream()
                .filter(token -> token.isVerb() && token.begin() >= date.end() && token.end() <= passage.begin())
                .anyMatch(token -> ADMITTING.contains(token.lemma())
                        || SAYING.contains(token.lemma()) && !Collections.disjoint(titled, forms(token)));
    }

    private static Set<String> forms(Token token) {
        return TitleWords.stems(token.text() + " " + token.lemma());
    }

    /** The day that another sentence gives one of the words: "the jet crashed on Wednesday" of what is told as the crash. */
    private @Nullable String ofSameWord(Reading reading, List<Span> passages) {
        LocalDate today = reading.article().date();
        String text = reading.article().text();
        Set<String> words = passages.stream()
                .flatMap(passage -> TitleWords.stems(passage.of(text)).stream())
                .collect(Collectors.toSet());
        return today == null
                ? null
                : reading.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> token.isVerb() && !Collections.disjoint(words, forms(token)))
                        .map(token -> dateOf.apply(reading, token.span()))
                        .filter(value -> value != null && isRecent(value, today))
                        .findFirst()
                        .orElse(null);
    }

    /** "Answered questions about his 2020 campaign": a year before a noun only says which one. */
    private static boolean isYearOfOther(Reading reading, Span year, List<Span> passages) {
        if (!YEAR.matcher(year.of(reading.article().text())).matches()) {
            return false;
        }
        List<Token> behind = reading.sentences().get(reading.sentenceIndex(year.begin())).tokens().stream()
                .dropWhile(token -> token.begin() < year.end())
                .takeWhile(token -> token.chunk().equals("I-NP"))
                .toList();
        return !behind.isEmpty()
                && behind.stream().noneMatch(token -> passages.stream().anyMatch(token.span()::overlaps));
    }

    /** "Has appointed a director, the company reported on Tuesday": the day is that of the report. */
    private static boolean isOfReport(Reading reading, Span date, Span passage) {
        if (date.begin() < passage.end()
                || reading.sentenceIndex(date.begin()) != reading.sentenceIndex(passage.begin())) {
            return false;
        }
        boolean comma = false;
        boolean report = false;
        for (Token token :
                reading.sentences().get(reading.sentenceIndex(date.begin())).tokens()) {
            if (token.begin() >= passage.end() && token.end() <= date.begin()) {
                comma |= token.text().equals(",");
                report = token.isVerb() ? comma && REPORTING.contains(token.lemma()) : report;
            }
        }
        return report;
    }

    /** "Made landfall on Sunday", "on 5 December the government carried out a planned shutdown": the day is that of the verb. */
    private @Nullable String ofLightVerb(Reading reading, Span passage) {
        List<Token> tokens =
                reading.sentences().get(reading.sentenceIndex(passage.begin())).tokens();
        Token verb = null;
        for (Token token : tokens) {
            if (token.end() > passage.begin()) {
                break;
            }
            if (token.chunk().endsWith("VP")) {
                verb = DOING.contains(token.lemma()) ? token : null;
            } else if (!token.chunk().endsWith("NP") && !token.chunk().endsWith("PRT")) {
                verb = null;
            }
        }
        return verb == null ? null : dateOf.apply(reading, new Span(verb.begin(), passage.end()));
    }

    /** "The academy has given Berg its prize, it announced on Thursday": where nothing else has a day, that of the news of it. */
    private static @Nullable String ofReport(Reading reading, List<Span> passages) {
        LocalDate today = reading.article().date();
        return today == null
                ? null
                : passages.stream()
                        .filter(passage -> reading.sentenceIndex(passage.begin()) <= LEAD)
                        .flatMap(passage ->
                                reading
                                        .mentionsIn(reading.sentences()
                                                .get(reading.sentenceIndex(passage.begin()))
                                                .span())
                                        .stream()
                                        .filter(m -> m.isDate() && isOfReport(reading, m.span(), passage)))
                        .map(m -> m.value() == null ? "" : m.value())
                        .filter(value -> isRecent(value, today))
                        .findFirst()
                        .orElse(null);
    }

    /** "Called the police on Sunday after her daughter had found it": the day of what is told beside it is the nearest there is. */
    private static @Nullable String ofSentence(Reading reading, Span passage) {
        List<String> dates =
                reading
                        .mentionsIn(reading.sentences()
                                .get(reading.sentenceIndex(passage.begin()))
                                .span())
                        .stream()
                        .filter(m -> m.isDate()
                                && !isDateline(reading, m.span())
                                && !isOfReport(reading, m.span(), passage)
                                && !isOfStatement(reading, m.span(), passage))
                        .map(m -> m.value() == null ? "" : m.value())
                        .toList();
        return dates.size() == 1
                        && (DAY.matcher(dates.get(0)).matches()
                                || DAYS.matcher(dates.get(0)).matches())
                ? dates.get(0)
                : null;
    }

    /**
     * "Yesterday, an aircraft attempted a landing": the one day, close before the article, that its first sentence with a verb names, or the one
     * of several that it begins with. A text without a title may be a piece of an article that begins anywhere.
     */
    private static @Nullable String recentOfFirst(Reading reading, Span passage, int most) {
        LocalDate today = reading.article().date();
        Optional<Sentence> first = reading.sentences().stream()
                .filter(sentence -> sentence.tokens().stream().anyMatch(Token::isVerb))
                .findFirst();
        boolean isLead = first.isPresent()
                && reading.sentenceIndex(passage.begin())
                                - reading.sentenceIndex(first.get().begin())
                        <= LEAD;
        if (today == null || reading.article().title() == null || !isLead) {
            return null;
        }
        List<Mention> days = reading.mentionsIn(first.get().span()).stream()
                .filter(m -> m.isDate()
                        && !isDateline(reading, m.span())
                        && !isOfReport(reading, m.span(), passage)
                        && !isOfStatement(reading, m.span(), passage)
                        && isRecent(m.value() == null ? "" : m.value(), today, most))
                .toList();
        // the one that opens the sentence says when its news happened, whatever happened before
        boolean opens = days.size() > 1
                && first.get()
                                .tokens()
                                .get(Math.min(OPENING, first.get().tokens().size() - 1))
                                .begin()
                        >= days.get(0).begin();
        return days.size() == 1 || opens ? days.get(0).value() : null;
    }
}
