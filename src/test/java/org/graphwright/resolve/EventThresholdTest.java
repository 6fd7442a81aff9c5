package org.graphwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.graphwright.resolve.EventResolverTest.asHint;
import static org.graphwright.resolve.EventResolverTest.iri;
import static org.graphwright.resolve.EventResolverTest.resolve;
import static org.graphwright.resolve.EventResolverTest.told;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventThresholdTest {
    private static boolean isOne(EventRecord one, EventRecord other, EventRecord... others) {
        EventRecord[] all = new EventRecord[others.length + 2];
        all[0] = one;
        all[1] = other;
        System.arraycopy(others, 0, all, 2, others.length);
        EventResolution events = resolve(all);
        return events.event(other.iri()).isPresent() && iri(events, one).equals(iri(events, other));
    }

    private static EventRecord with(EventRecord told, boolean future, boolean main) {
        return new EventRecord(
                told.iri(),
                told.published(),
                told.begin(),
                told.type(),
                told.date(),
                future,
                main,
                told.hinted(),
                told.parts(),
                told.unnamed(),
                told.names(),
                told.around(),
                told.said(),
                told.words(),
                told.context(),
                told.numbers());
    }

    private static EventRecord main(EventRecord told) {
        return with(told, false, true);
    }

    @Test
    void aLaterArticleGoesBackToWhatAnotherIsAbout() {
        EventRecord test = told("a#v1", "2020-10-03", "Event", "2020-10-02", "tested", "agent lepp");
        EventRecord back = told("b#v3", "2020-11-25", "Event", "", "tested", "agent lepp", "heldIn tartu");
        assertThat(isOne(main(test), back)).isTrue();
        assertThat(isOne(test, back)).isFalse();
        EventRecord others = told("b#v3", "2020-11-25", "Event", "", "tested", "agent kask", "heldIn tartu");
        assertThat(isOne(main(test), others)).isFalse();
        EventRecord yearLater = told("b#v3", "2021-10-12", "Event", "", "tested", "agent lepp", "heldIn tartu");
        assertThat(isOne(main(test), yearLater)).isFalse();
    }

    @Test
    void whatGoesBackToOneNewsIsOneThoughItSharesLittleElse() {
        EventRecord news = main(
                told("a#v1", "2020-03-14", "Announcement", "2020-03-11", "declared", "agent lepp", "patient kask"));
        EventRecord back = told("b#v1", "2020-03-16", "Announcement", "", "declared", "agent lepp");
        EventRecord dated = told("c#v1", "2020-04-08", "Announcement", "2020-03-11", "declared", "agent lepp");
        assertThat(isOne(back, dated)).isFalse();
        assertThat(isOne(back, dated, news)).isTrue();
    }

    @Test
    void aHintAtWhatWordsTellApartCountsWhereOneWordTellsOfBothAtOneTime() {
        EventRecord call = told("a#v1", "2019-09-25", "Meeting", "2019-07", "call", "agent lepp", "patient kask");
        EventRecord hint =
                asHint(told("b#v1", "2019-09-30", "Announcement", "2019-07", "call", "agent lepp", "patient kask"));
        assertThat(isOne(call, hint)).isTrue();
        EventRecord undated =
                asHint(told("b#v1", "2019-09-30", "Announcement", "", "call", "agent lepp", "patient kask"));
        assertThat(isOne(call, undated)).isFalse();
    }

    @Test
    void whoTalksWithOneTalksWithNoOther() {
        EventRecord one = main(told("a#v1", "2020-10-22", "Meeting", "", "interview", "agent lepp", "agent kask"));
        EventRecord same = main(told("b#v1", "2020-10-23", "Meeting", "", "interview", "agent lepp", "agent kask"));
        EventRecord other = main(told("b#v1", "2020-10-23", "Meeting", "", "interview", "agent lepp", "agent saar"));
        assertThat(isOne(one, same)).isTrue();
        assertThat(isOne(one, other)).isFalse();
    }

    @Test
    void twoStagesOfOneArticleAreNotBroughtTogetherByAnother() {
        List<String> parts = List.of("agent lepp", "patient kask", "heldIn tartu");
        String[] things = parts.toArray(new String[0]);
        EventRecord sworn = told("a#v1", "2019-08-04", "Appointment", "2019-08-02", "appointed", things);
        EventRecord named = told("a#v2", "2019-08-04", "Appointment", "", "appointed", things);
        EventRecord swornToo = told("b#v1", "2019-08-08", "Appointment", "2019-08-02", "appointed", things);
        EventRecord namedToo = told("b#v2", "2019-08-08", "Appointment", "", "appointed", things);
        EventResolution events = resolve(sworn, named, swornToo, namedToo);
        assertThat(iri(events, swornToo)).isEqualTo(iri(events, sworn));
        assertThat(iri(events, namedToo)).isEqualTo(iri(events, named)).isNotEqualTo(iri(events, sworn));
    }

    @Test
    void whatGoesOnSinceOneMonthIsOneSeries() {
        EventRecord since = told("a#v1", "2019-08-19", "Protest", "2019-06/..", "protesting", "heldIn tartu");
        EventRecord began = told("b#v1", "2019-10-02", "Protest", "2019-06", "protests", "heldIn tartu");
        EventRecord oneDay = told("c#v1", "2019-06-23", "Protest", "2019-06-21", "protest", "heldIn tartu");
        assertThat(isOne(since, began)).isTrue();
        assertThat(isOne(began, oneDay)).isFalse();
    }

    @Test
    void anElectionOfADayIsNotThatOfAMonthElsewhere() {
        EventRecord day = told(
                "a#v1",
                "2020-03-02",
                "Election",
                "2020-03-03",
                "primary",
                "heldIn tartu",
                "around narva",
                "around elva",
                "around rakvere");
        EventRecord month = told("b#v1", "2020-07-25", "Election", "2020-03", "primary", "heldIn narva");
        assertThat(isOne(day, month)).isFalse();
        EventRecord same = told("b#v1", "2020-07-25", "Election", "2020-03", "primary", "heldIn tartu");
        assertThat(isOne(day, same)).isTrue();
    }

    @Test
    void whatIsToComeIsNotWhatHappenedMonthsLater() {
        EventRecord coming = with(
                told("a#v1", "2019-01-07", "Legislation", "", "declare", "agent lepp", "patient kask", "heldIn tartu"),
                true,
                false);
        EventRecord soon = told(
                "b#v1",
                "2019-01-21",
                "Legislation",
                "2019-01-15",
                "declare",
                "agent lepp",
                "patient kask",
                "heldIn tartu");
        EventRecord late = told(
                "b#v1",
                "2019-02-21",
                "Legislation",
                "2019-02-15",
                "declare",
                "agent lepp",
                "patient kask",
                "heldIn tartu");
        assertThat(isOne(coming, soon)).isTrue();
        assertThat(isOne(coming, late)).isFalse();
    }

    @Test
    void oneRareWordOfOneYearTellsOfOneEvent() {
        EventRecord retired = told("a#v1", "2019-03-05", "Closure", "2011", "retirement", "heldIn tartu");
        EventRecord again = told("b#v1", "2020-05-31", "Closure", "2011", "retirement", "heldIn tartu");
        EventRecord other = told("b#v1", "2020-05-31", "Closure", "2012", "retirement", "heldIn tartu");
        assertThat(isOne(retired, again)).isTrue();
        assertThat(isOne(retired, other)).isFalse();
    }
}
