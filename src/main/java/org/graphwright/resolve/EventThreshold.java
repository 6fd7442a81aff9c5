package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import org.graphwright.model.DayRange;
import org.graphwright.ontology.Classes;

/** How much must speak for it that two events are one, by what their classes and days leave open. */
final class EventThreshold {
    /** What must speak for one event of classes that are not kindred. */
    static final double ASSURED = EventLikeness.LEAST + 2;

    /** The same where one article tells no day, or no more than the year. */
    private static final double UNDATED = EventLikeness.LEAST + 0.4;

    /** The same where other words of one meaning tell of what is of many kinds. */
    private static final double UNDATED_OTHER_WORD = EventLikeness.LEAST + 1;

    /** The same where both tell one day, week or month: few things happen to the same in one. */
    private static final double SAME_TIME = EventLikeness.LEAST - 1.75;

    /** The same where one word tells of both, and both tell one year, long ago. */
    private static final double SAME_YEAR = EventLikeness.LEAST - 1;

    /** The same where one word, but of two classes that are not kindred, tells of both then. */
    private static final double SAME_WORD = EventLikeness.LEAST - 0.75;

    /** By how much more must speak for what one article only hints at, where both tell one day, week or month. */
    private static final double HINTED = 2;

    /** The same where they do not. */
    private static final double HINTED_UNDATED = 3;

    /** The same of classes of many kinds of events, and of what is held again and again at no known time: a hint says too little of these. */
    private static final double HINTED_VAGUELY = Double.POSITIVE_INFINITY;

    private final EventCorpus corpus;
    private final EventClasses classes;
    private final EventLikeness likeness;
    private final EventNews news;

    EventThreshold(EventCorpus corpus, EventClasses classes, EventLikeness likeness) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.classes = requireNonNull(classes, "classes is null");
        this.likeness = requireNonNull(likeness, "likeness is null");
        this.news = new EventNews(corpus);
    }

    /** True where an article tells of two stages of an affair, as far as their days do not say that they are one. */
    boolean isStage(int one, int other) {
        EventRecord ours = corpus.event(one);
        EventRecord theirs = corpus.event(other);
        return EventKinds.isVague(ours, theirs) && !ours.date().equals(theirs.date());
    }

    /** What must speak for one event, in nats. */
    double of(int one, int other) {
        EventRecord ours = corpus.event(one);
        EventRecord theirs = corpus.event(other);
        boolean hinted = ours.hinted() || theirs.hinted();
        double least = ofTold(one, other);
        if (!hinted) {
            return least;
        }
        boolean timed = likeness.isOneTime(one, other);
        boolean held = EventKinds.isRecurrent(ours, theirs) && !timed;
        boolean told = timed && EventLikeness.isOneWord(ours, theirs) && !isSaid(ours, theirs);
        boolean vague = EventKinds.isVague(ours, theirs) && !told;
        return held || vague ? HINTED_VAGUELY : least + (timed ? HINTED : HINTED_UNDATED);
    }

    private double ofTold(int one, int other) {
        EventRecord ours = corpus.event(one);
        EventRecord theirs = corpus.event(other);
        boolean sameWord = likeness.sharedWord(ours, theirs) > 0;
        boolean plain = ours.type().equals(Classes.EVENT) || theirs.type().equals(Classes.EVENT);
        boolean hinted = (ours.hinted() || theirs.hinted()) && EventLikeness.isOneWord(ours, theirs);
        boolean kindred = hinted
                || classes.areKindred(ours.type(), theirs.type())
                || plain && sameWord
                || likeness.isOfBoth(one, other);
        boolean timed = likeness.isOneTime(one, other);
        if (!kindred) {
            return timed && sameWord ? SAME_WORD : ASSURED;
        }
        if (EventKinds.isHabit(ours, theirs) && timed && isDay(one) != isDay(other)) {
            // the march of one day is not the marches of a month
            return Double.POSITIVE_INFINITY;
        }
        if (isAgain(one, other)) {
            return ASSURED;
        }
        if (timed && (!EventKinds.isVague(ours, theirs) || EventLikeness.isOneWord(ours, theirs))) {
            return SAME_TIME;
        }
        if (sameWord
                && ours.date().equals(theirs.date())
                && corpus.days(one).isPresent()
                && !EventKinds.isRecurrent(ours, theirs)) {
            return SAME_YEAR;
        }
        boolean otherWord = !sameWord && EventKinds.isVague(ours, theirs) && !likeness.isOfBoth(one, other);
        return otherWord ? UNDATED_OTHER_WORD : UNDATED;
    }

    /** True for what the same say or march for again and again, unless both articles give one day, or tell whom it is said of. */
    private boolean isAgain(int one, int other) {
        EventRecord ours = corpus.event(one);
        EventRecord theirs = corpus.event(other);
        boolean dated = likeness.isOneTime(one, other) && isDay(one) && isDay(other);
        boolean said = isSaid(ours, theirs)
                && !likeness.isOfBoth(one, other)
                && !news.isNews(one, other)
                && !news.isNews(other, one);
        return !dated
                && (said
                        || EventKinds.isHabit(ours, theirs) && !isSeries(one, other)
                        || likeness.again(one, other) < 0);
    }

    /** True where both tell of all that goes on in one month or year. */
    private boolean isSeries(int one, int other) {
        return corpus.days(one).isPresent()
                && corpus.days(one)
                        .map(DayRange::first)
                        .equals(corpus.days(other).map(DayRange::first))
                && !isDay(one)
                && !isDay(other);
    }

    /** True for what is said rather than done; who speaks with another meets him. */
    private static boolean isSaid(EventRecord ours, EventRecord theirs) {
        return EventKinds.isSaid(ours, theirs)
                && !ours.type().equals(Classes.MEETING)
                && !theirs.type().equals(Classes.MEETING);
    }

    private boolean isDay(int index) {
        return corpus.days(index).filter(DayRange::isDay).isPresent();
    }
}
