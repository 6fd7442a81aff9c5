package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a later article goes back to is mostly what an earlier one was about. */
final class EventNews {
    /** Days that news is gone back to. */
    private static final int SEASON = 62;

    private final EventCorpus corpus;

    EventNews(EventCorpus corpus) {
        this.corpus = requireNonNull(corpus, "corpus is null");
    }

    /** True where a later article, which is about something else, may go back to what the other is about: it says the same of one of those who have a part. */
    boolean isNews(int one, int other) {
        EventRecord ours = corpus.event(one);
        EventRecord theirs = corpus.event(other);
        Optional<LocalDate> published = corpus.published(one);
        Optional<LocalDate> later = corpus.published(other);
        return ours.main()
                && !theirs.main()
                && !ours.future()
                && !EventKinds.isRecurrent(ours, theirs)
                && published.isPresent()
                && later.isPresent()
                && published.get().isBefore(later.get())
                && published.get().plusDays(SEASON).isAfter(later.get())
                && EventLikeness.isOneWord(ours, theirs)
                && !EventParts.areOthers(ours.things("agent"), theirs.things("agent"))
                && !EventParts.areOthers(ours.persons(), theirs.persons())
                && isActing(ours, theirs);
    }

    /** True where somebody other than a place has a part in one and is named beside the other. */
    private static boolean isActing(EventRecord ours, EventRecord theirs) {
        Set<String> common = ours.mentioned();
        common.retainAll(theirs.mentioned());
        return common.stream()
                .anyMatch(thing ->
                        !thing.contains(EventRecord.PLACE_PATH) && (hasPart(ours, thing) || hasPart(theirs, thing)));
    }

    private static boolean hasPart(EventRecord event, String thing) {
        return event.parts().stream().anyMatch(part -> part.thing().equals(thing));
    }
}
