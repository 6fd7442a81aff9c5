package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much speaks for it that two events are one of who has which part in them, and where they were; weighed as {@link EventLikeness} is. */
final class EventParts {
    // In nats: what one thing in both, and all that their articles share, may say for one event; by hand.
    private static final double MOST_OF_THING = 3;
    private static final double MOST_OF_AROUND = 2;

    /** What speaks against one event at two places, neither of which the other article names beside it; in nats, by hand. */
    private static final double OTHER_PLACE = 3;

    /** What speaks besides against one event that happens to others in each article, though both name all of them; in nats, by hand. */
    private static final double OTHER_PATIENT = 1;

    /** What speaks against one event of what is said or agreed, in which each article gives somebody a part whom the other does not name; in nats, by hand. */
    private static final double OTHER_PARTNER = 5;

    private static final String BODY_PATH = "/organization/";

    private final EventCorpus corpus;

    EventParts(EventCorpus corpus) {
        this.corpus = requireNonNull(corpus, "corpus is null");
    }

    /** What the parts of two events, and what else their sentences name, say for it that they are one. */
    double of(int one, int other) {
        EventRecord ours = corpus.event(one);
        EventRecord theirs = corpus.event(other);
        double sum = 0;
        Set<String> shared = new HashSet<>();
        for (EventRecord.Part part : ours.parts()) {
            for (EventRecord.Part match : theirs.parts()) {
                if (part.thing().equals(match.thing()) && shared.add(part.thing())) {
                    double weight = Math.min(MOST_OF_THING, corpus.weight(part.thing()));
                    sum += part.role().equals(match.role()) ? weight : weight / 2;
                }
            }
        }
        for (String role : List.of("agent", "patient", "participant", EventRecord.PLACE)) {
            Set<String> have = ours.things(role);
            Set<String> want = theirs.things(role);
            boolean differ = !have.isEmpty()
                    && !want.isEmpty()
                    && have.stream().noneMatch(theirs.mentioned()::contains)
                    && want.stream().noneMatch(ours.mentioned()::contains)
                    && have.stream().noneMatch(thing -> want.stream().anyMatch(wanted -> isBodyOf(thing, wanted)));
            sum -= differ ? role.equals(EventRecord.PLACE) ? OTHER_PLACE : 1.5 : 0;
            sum -= role.equals("patient") && areOthers(have, want) ? OTHER_PATIENT : 0;
        }
        sum -= EventKinds.isSaid(ours, theirs) && isWithOthers(ours, theirs) ? OTHER_PARTNER : 0;
        for (String place : places(ours, theirs)) {
            sum += shared.add(place) ? Math.min(MOST_OF_THING, corpus.weight(place)) / 2 : 0;
        }
        Set<String> around = new HashSet<>(corpus.things(one));
        around.retainAll(corpus.things(other));
        around.removeAll(shared);
        return sum
                + Math.min(
                        MOST_OF_AROUND,
                        around.stream().mapToDouble(corpus::weight).sum() / 3);
    }

    /** True where each has somebody a part whom the other does not name: who met one met another, or both said something. */
    private static boolean isWithOthers(EventRecord ours, EventRecord theirs) {
        return areEachOthers(ours.persons("agent"), theirs.persons("agent"))
                || areEachOthers(ours.persons(), theirs.persons());
    }

    private static boolean areEachOthers(Set<String> have, Set<String> want) {
        return !have.containsAll(want) && !want.containsAll(have);
    }

    /** A government for its country: {@code organization/hong-kong-government} acts for {@code place/hong-kong}. */
    private static boolean isBodyOf(String thing, String other) {
        return isOf(thing, other) || isOf(other, thing);
    }

    private static boolean isOf(String body, String place) {
        int name = place.lastIndexOf(EventRecord.PLACE_PATH);
        return name >= 0
                && body.contains(BODY_PATH)
                && ('-' + body.substring(body.lastIndexOf('/') + 1) + '-')
                        .contains('-' + place.substring(name + EventRecord.PLACE_PATH.length()) + '-');
    }

    /** Where the one was, as long as the sentences of the other name it. */
    private static Set<String> places(EventRecord ours, EventRecord theirs) {
        Set<String> places = ours.things(EventRecord.PLACE);
        places.retainAll(theirs.around());
        Set<String> others = theirs.things(EventRecord.PLACE);
        others.retainAll(ours.around());
        places.addAll(others);
        return places;
    }

    /** True where both name some, and none in common. */
    static boolean areOthers(Set<String> have, Set<String> want) {
        return !have.isEmpty() && !want.isEmpty() && have.stream().noneMatch(want::contains);
    }
}
