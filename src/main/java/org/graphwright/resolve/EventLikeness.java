package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.model.DayRange;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/**
 * How much speaks for it that two articles tell of one event: a sum of what its day, its parts, its words and the sentences say, in nats,
 * as weighed on pairs of Wikinews articles ({@code event-pairs.jsonl} in the tests' resources).
 */
final class EventLikeness {
    /** Of events that cannot be one. */
    static final double NEVER = -100;

    /** Events are one from here on. */
    static final double LEAST = 5;

    /** What speaks for one event where both tell of the death of the same, by hand. */
    private static final double ONE_DEATH = LEAST + 2;

    /** The same where both tell of an attack on the same: seldom is anybody attacked twice. */
    private static final double ONE_ATTACK = 2;

    /** What speaks for one event of such a class of the same person, by hand. */
    private static final double ONE_OF_SELDOM = 1.5;

    // What it says, by hand, that somebody does what the same word tells of: of 295 articles four tell of what weighs
    // 4.3.
    private static final double LEAST_OF_DOING = 3.5;
    private static final double OF_DOING = 1.2;

    /** What other days cost where something else says that it is one event. */
    private static final double AGAINST_DAYS = -3;

    /** Stems of words that tell of a death. */
    private static final Set<String> FATAL = Stream.of(
                    WordLists.VERB_OF_KILLING,
                    WordLists.NOUN_OF_KILLING,
                    WordLists.VERB_OF_DYING,
                    WordLists.STATE_OF_THE_KILLED)
            .flatMap(list -> Ontology.standard().words(list).stream())
            .map(EventRecord::stem)
            .collect(Collectors.toUnmodifiableSet());

    /** Days of a week. */
    private static final int WEEK = 7;
    /** Days of a month. */
    private static final int MONTH = 31;
    /** Days of a quarter. */
    private static final int SEASON = 92;
    /** Days of two years. */
    private static final int TWO_YEARS = 731;

    // In nats: what one thing in both, all that their articles share, and equal words around may say for one event; by
    // hand, on those pairs.
    private static final double MOST_OF_CONTEXT = 3;
    private static final double LEAST_OF_WORD = 0.5;
    private static final double MOST_OF_WORD = 2;
    private static final List<String> MEASURED = List.of("magnitude", "score");

    /** A place or person that so few articles name tells one such event from another; in nats, by hand. */
    private static final double RARE = 1;

    /** Sentences that name more places go through them; by hand. */
    private static final int MOST_PLACES = 2;

    /** What speaks against one event of such a class where an article gives no day; in nats, by hand. */
    private static final double AGAIN = -2.5;

    /** What it says that a later article goes back to what another is about; in nats, by hand. */
    private static final double NEWS = 1.5;

    /** What it says that other words of one meaning tell of both; in nats, by hand. */
    private static final double KINDRED_WORD = 0.25;

    /** By how much less it speaks against one event of two things that few name that an article gives no day; by hand. */
    private static final double OF_BOTH = 0.5;

    /** The same of what an article is not about: it goes back to what was a season before; by hand. */
    private static final double OF_BACKGROUND = 0.5;

    private static final EventWords KINDRED_WORDS = EventWords.standard();

    private final EventCorpus corpus;
    private final EventParts parts;
    private final EventNews news;

    /** The event that was last compared with others, and the stems around it: one is compared with many. */
    private int last = -1;

    private Set<String> contextOfLast = Set.of();

    EventLikeness(EventCorpus corpus) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.parts = new EventParts(corpus);
        this.news = new EventNews(corpus);
    }

    double of(int one, int other) {
        double once = once(corpus.event(one), corpus.event(other));
        double days = days(one, other);
        if (days <= NEVER && once < ONE_DEATH || isOthers(corpus.event(one), corpus.event(other))) {
            return NEVER;
        }
        return Math.max(days, AGAINST_DAYS)
                + once
                + seldom(corpus.event(one), corpus.event(other))
                + doing(corpus.event(one), corpus.event(other))
                + again(one, other)
                + parts.of(one, other)
                + names(one, other)
                + words(one, other)
                + numbers(one, other);
    }

    /** Nobody dies twice: the killing of one person is one event, also where an article gives another day for it. */
    private double once(EventRecord ours, EventRecord theirs) {
        boolean fatal = ours.words().stream().anyMatch(FATAL::contains)
                && theirs.words().stream().anyMatch(FATAL::contains);
        Set<String> victims = ours.persons("patient");
        Set<String> others = theirs.persons("patient");
        boolean known = !victims.isEmpty() && !others.isEmpty();
        boolean fit = known && (victims.containsAll(others) || others.containsAll(victims));
        if (fit && fatal && victims.equals(others)) {
            return ONE_DEATH;
        }
        boolean attacks = ours.type().equals(Classes.ATTACK) && theirs.type().equals(Classes.ATTACK);
        return fit && (fatal || attacks) ? ONE_ATTACK : 0;
    }

    /** Nobody resigns, is born or goes to prison often. */
    private double seldom(EventRecord ours, EventRecord theirs) {
        boolean said = isOneWord(ours, theirs);
        boolean common = Stream.of("agent", "patient")
                .anyMatch(role -> !Collections.disjoint(ours.persons(role), theirs.persons(role)));
        return said && common && EventKinds.isSeldom(ours, theirs) ? ONE_OF_SELDOM : 0;
    }

    /** What it says that the same do or suffer in both what few other articles tell of them by that word. */
    private double doing(EventRecord ours, EventRecord theirs) {
        if (EventKinds.isSaid(ours, theirs)) {
            return 0;
        }
        Set<String> common = ours.doings();
        common.retainAll(theirs.doings());
        double rarest = common.stream().mapToDouble(corpus::weight).max().orElse(0);
        return OF_DOING * Math.max(0, rarest - LEAST_OF_DOING);
    }

    /** What the same do again and again is one event by its day, its place or whom it is done to. */
    double again(int one, int other) {
        EventRecord ours = corpus.event(one);
        EventRecord theirs = corpus.event(other);
        if (!ours.type().equals(theirs.type()) || !EventKinds.isRecurrent(ours) || isOnce(one, other)) {
            return 0;
        }
        String role = ours.type().equals(Classes.PROTEST)
                ? "agent"
                : ours.type().equals(Classes.INVESTIGATION) ? "patient" : EventRecord.PLACE;
        Set<String> have = ours.things(role);
        have.retainAll(telling(theirs));
        Set<String> want = theirs.things(role);
        want.retainAll(telling(ours));
        have.addAll(want);
        return have.stream().noneMatch(thing -> corpus.weight(thing) >= RARE) ? AGAIN : 0;
    }

    /** What has a part in it, and what its sentences name; where these go through many places, none of them tells where it was. */
    private static Set<String> telling(EventRecord event) {
        Set<String> all = event.mentioned();
        List<String> places = event.around().stream()
                .filter(thing -> thing.contains("/place/"))
                .toList();
        if (places.size() > MOST_PLACES) {
            places.forEach(all::remove);
        }
        return all;
    }

    /** True where both articles give a time that tells it from what the same do at others: at most a month, or one year. */
    private boolean isOnce(int one, int other) {
        boolean timed = isTimed(one) && isTimed(other) && isDay(one) == isDay(other);
        String date = corpus.event(one).date();
        return timed || !date.isEmpty() && date.equals(corpus.event(other).date());
    }

    /** True where both articles give times of at most a month that have a day in common. */
    boolean isOneTime(int one, int other) {
        return isTimed(one)
                && isTimed(other)
                && corpus.days(one).orElseThrow().daysTo(corpus.days(other).orElseThrow()) == 0;
    }

    private boolean isDay(int index) {
        return corpus.days(index).filter(DayRange::isDay).isPresent();
    }

    private boolean isTimed(int index) {
        return corpus.days(index).filter(days -> days.days() <= MONTH).isPresent();
    }

    /** Somebody's death, resignation or arrest is nobody else's. */
    private static boolean isOthers(EventRecord ours, EventRecord theirs) {
        if (!EventKinds.isPersonal(ours, theirs)) {
            return false;
        }
        return EventParts.areOthers(ours.persons("patient"), theirs.persons("patient"))
                || EventParts.areOthers(ours.persons(), theirs.persons());
    }

    /** Two stated days tell most; an event of no stated day was before its article appeared. */
    private double days(int one, int other) {
        Optional<DayRange> ours = corpus.days(one);
        Optional<DayRange> theirs = corpus.days(other);
        if (ours.isPresent() && theirs.isPresent()) {
            return days(ours.get(), theirs.get());
        }
        if (ours.isEmpty() && theirs.isEmpty()) {
            Optional<LocalDate> day = corpus.published(one);
            Optional<LocalDate> otherDay = corpus.published(other);
            boolean known = day.isPresent() && otherDay.isPresent();
            return known
                    ? 2 * ofBoth(one, other) * apart(Math.abs(ChronoUnit.DAYS.between(day.get(), otherDay.get())))
                    : -1;
        }
        int undated = ours.isEmpty() ? one : other;
        DayRange stated = ours.or(() -> theirs).orElseThrow();
        Optional<LocalDate> published = corpus.published(undated);
        if (published.isEmpty()) {
            return -1;
        }
        if (published.get().isBefore(stated.first().minusDays(1))
                && !corpus.event(undated).future()) {
            return NEVER;
        }
        long after = ChronoUnit.DAYS.between(stated.last(), published.get());
        if (after > 1 && corpus.event(undated).future()) {
            return NEVER;
        }
        long apart = Math.max(after, ChronoUnit.DAYS.between(published.get(), stated.first()));
        apart = Math.max(0, apart);
        if (apart > MONTH && corpus.event(undated).future()) {
            return NEVER;
        }
        EventRecord first = corpus.event(one);
        EventRecord second = corpus.event(other);
        boolean again =
                EventKinds.isSaid(first, second) && !isOfBoth(one, other) || EventKinds.isRecurrent(first, second);
        boolean background = !corpus.event(undated).main() && !again && apart <= SEASON;
        return (background ? OF_BACKGROUND : 1) * ofBoth(one, other) * apart(apart);
    }

    private double ofBoth(int one, int other) {
        return isOfBoth(one, other) ? OF_BOTH : 1;
    }

    /** True where one does to one other what words of one meaning tell of: seldom does it again. */
    boolean isOfBoth(int one, int other) {
        EventRecord ours = corpus.event(one);
        EventRecord theirs = corpus.event(other);
        return !EventKinds.isRecurrent(ours)
                && isOneWord(ours, theirs)
                && shares(ours, theirs, "agent")
                && shares(ours, theirs, "patient");
    }

    private boolean shares(EventRecord ours, EventRecord theirs, String role) {
        Set<String> common = ours.things(role);
        common.retainAll(theirs.things(role));
        return common.stream().anyMatch(thing -> corpus.weight(thing) >= RARE);
    }

    private static double days(DayRange one, DayRange other) {
        long apart = one.daysTo(other);
        if (apart > 1) {
            return NEVER;
        }
        long longest = Math.max(one.days(), other.days());
        if (apart == 1) {
            return longest == 1 ? -1 : NEVER;
        }
        return longest == 1 ? 2 : longest <= WEEK ? 1 : longest <= MONTH ? 0.5 : -0.5;
    }

    /** How much speaks against an event of no stated day being the one of a day so long before its article. */
    private static double apart(long days) {
        return days <= 1 ? 0 : days <= 7 ? -0.5 : days <= 31 ? -1 : days <= TWO_YEARS ? -2 : -3;
    }

    private double names(int one, int other) {
        List<String> ours = corpus.event(one).names();
        List<String> theirs = corpus.event(other).names();
        if (ours.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        if (ours.stream().noneMatch(theirs::contains)) {
            return NEVER;
        }
        EventRecord first = corpus.event(one);
        EventRecord second = corpus.event(other);
        return (first.hinted() || second.hinted()) && EventKinds.isVague(first, second) ? 0 : 2 * LEAST;
    }

    private double words(int one, int other) {
        EventRecord ours = corpus.event(one);
        EventRecord theirs = corpus.event(other);
        double shared = sharedWord(ours, theirs);
        double said = shared > 0 ? shared : said(ours, theirs);
        double type = ours.type().equals(theirs.type()) ? 0.5 : -1;
        double main =
                ours.main() && theirs.main() ? 0.5 : news.isNews(one, other) || news.isNews(other, one) ? NEWS : 0;
        return said + type + main + MOST_OF_CONTEXT * alike(one, other);
    }

    /** What it says that both tell of it by other words. */
    private static double said(EventRecord ours, EventRecord theirs) {
        if (KINDRED_WORDS.areKindred(ours.words(), theirs.words())) {
            return KINDRED_WORD;
        }
        return EventKinds.isVague(ours, theirs) ? -2.5 : -0.5;
    }

    /** What the rarest word says that both tell of it by, 0 where they have none in common: who announces says less than who evacuates. */
    double sharedWord(EventRecord ours, EventRecord theirs) {
        return ours.words().stream()
                .filter(theirs.words()::contains)
                .mapToDouble(word -> Math.max(LEAST_OF_WORD, Math.min(MOST_OF_WORD, corpus.weight(word) / 2)))
                .max()
                .orElse(0);
    }

    /** True where both tell of it by one word, or by words of one meaning. */
    static boolean isOneWord(EventRecord ours, EventRecord theirs) {
        return !Collections.disjoint(ours.words(), theirs.words())
                || KINDRED_WORDS.areKindred(ours.words(), theirs.words());
    }

    /** The cosine of what rare words two events' sentences have. */
    private double alike(int one, int other) {
        List<String> ours = corpus.event(one).context();
        List<String> theirs = corpus.event(other).context();
        Set<String> shared = new HashSet<>();
        Set<String> context = context(one);
        for (String stem : theirs) {
            if (context.contains(stem)) {
                shared.add(stem);
            }
        }
        if (shared.isEmpty()) {
            return 0;
        }
        double common =
                ours.stream().filter(shared::contains).mapToDouble(this::square).sum();
        double all = Math.sqrt(squares(ours) * squares(theirs));
        return all == 0 ? 0 : common / all;
    }

    private Set<String> context(int index) {
        if (index != last) {
            contextOfLast = new HashSet<>(corpus.event(index).context());
            last = index;
        }
        return contextOfLast;
    }

    private double squares(Collection<String> stems) {
        return stems.stream().mapToDouble(this::square).sum();
    }

    private double square(String stem) {
        return corpus.weight(stem) * corpus.weight(stem);
    }

    /** Tolls rise; a magnitude or score stays. */
    private double numbers(int one, int other) {
        List<String> ours = corpus.event(one).numbers();
        List<String> theirs = corpus.event(other).numbers();
        double sum = 0;
        for (String number : ours) {
            String kind = number.substring(0, number.indexOf('=') + 1);
            if (theirs.contains(number)) {
                sum += 1;
            } else if (kind.equals("killed=") && theirs.stream().anyMatch(theirsOf -> theirsOf.startsWith(kind))) {
                sum += 0.5;
            } else if (MEASURED.contains(kind.substring(0, kind.length() - 1))
                    && theirs.stream().anyMatch(theirsOf -> theirsOf.startsWith(kind))) {
                sum -= 3;
            }
        }
        return sum;
    }
}
