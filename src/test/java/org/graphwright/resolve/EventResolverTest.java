package org.graphwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.graphwright.model.ClassName;
import org.junit.jupiter.api.Test;

class EventResolverTest {
    private static final EventRecord FIRST = attack("a#v1", "2019-08-31", "2019-08-31", "killed=12");
    private static final EventRecord LATER = attack("b#v4", "2019-09-02", "2019-08-31", "killed=19");

    @Test
    void aLaterArticleWithAHigherTollTellsOfTheSameEvent() {
        EventResolution events = resolve(FIRST, LATER);
        assertThat(iri(events, LATER)).isEqualTo(iri(events, FIRST));
        ToldEvent event = events.event("a#v1").orElseThrow();
        assertThat(event.label()).isEqualTo("Attack: hamas, odessa");
        assertThat(event.date()).isEqualTo("2019-08-31");
        assertThat(event.articles()).isEqualTo(2);
        assertThat(event.iri()).startsWith("https://graphwright.org/event/attack-");
    }

    @Test
    void aLabelTellsInWordsWhoHasNoName() {
        EventRecord made = event("c#v1", "2019-08-31", "Attack", "2019-08-31", List.of(part("heldIn", "odessa")));
        EventRecord unnamed = new EventRecord(
                made.iri(),
                made.published(),
                made.begin(),
                made.type(),
                made.date(),
                made.future(),
                made.main(),
                made.hinted(),
                made.parts(),
                List.of("gunman", "four teenagers"),
                made.names(),
                made.around(),
                made.said(),
                made.words(),
                made.context(),
                made.numbers());
        assertThat(resolve(unnamed).event("c#v1").orElseThrow().label())
                .isEqualTo("Attack: gunman, four teenagers, odessa");
    }

    @Test
    void whatAnArticleHintsAtCountsWhereAnotherTellsOfIt() {
        EventRecord hint = hinted("b#v4", "2019-09-02", "hamas", "odessa");
        EventRecord unknown = hinted("c#v1", "2019-09-02", "eta", "bilbao");
        EventRecord likeIt = hinted("d#v1", "2019-09-02", "eta", "bilbao");
        EventResolution events = resolve(FIRST, hint, unknown, likeIt);
        assertThat(iri(events, hint)).isEqualTo(iri(events, FIRST));
        ToldEvent event = events.event("a#v1").orElseThrow();
        assertThat(event.articles()).isEqualTo(2);
        assertThat(event.type()).isEqualTo(FIRST.type());
        assertThat(event.label()).isEqualTo("Attack: hamas, odessa");
        assertThat(events.event("c#v1")).isEmpty();
        assertThat(events.event("d#v1")).isEmpty();
    }

    @Test
    void aHintAtWhatWordsMustTellApartCountsNowhere() {
        EventRecord said = told(
                "a#v1",
                "2020-01-05",
                "Announcement",
                "2020-01-02",
                "announced",
                "agent lepp",
                "patient kask",
                "heldIn tartu");
        EventRecord again = told(
                "b#v1",
                "2020-01-05",
                "Announcement",
                "2020-01-02",
                "announced",
                "agent lepp",
                "patient kask",
                "heldIn tartu");
        assertThat(iri(resolve(said, again), again)).isEqualTo(iri(resolve(said, again), said));
        assertThat(resolve(said, asHint(again)).event("b#v1")).isEmpty();
    }

    @Test
    void whatTheSameSayInOneMonthIsNotOneByThat() {
        EventRecord first = told("a#v1", "2020-08-05", "Announcement", "2020-07-04", "tweeted", "agent lepp");
        EventRecord sameDay = told("b#v1", "2020-08-06", "Announcement", "2020-07-04", "tweeted", "agent lepp");
        EventRecord sameMonth = told("c#v1", "2020-08-06", "Announcement", "2020-07", "tweeted", "agent lepp");
        assertThat(iri(resolve(first, sameDay), sameDay)).isEqualTo(iri(resolve(first, sameDay), first));
        assertThat(iri(resolve(first, sameMonth), sameMonth)).isNotEqualTo(iri(resolve(first, sameMonth), first));
    }

    static EventRecord asHint(EventRecord told) {
        return new EventRecord(
                told.iri(),
                told.published(),
                told.begin(),
                told.type(),
                told.date(),
                told.future(),
                told.main(),
                true,
                told.parts(),
                told.unnamed(),
                told.names(),
                told.around(),
                told.said(),
                told.words(),
                told.context(),
                told.numbers());
    }

    private static EventRecord hinted(String iri, String published, String agent, String place) {
        EventRecord told = attack(iri, published, "2019-08-31", "");
        return new EventRecord(
                iri,
                published,
                10,
                new ClassName("Conflict"),
                told.date(),
                false,
                false,
                true,
                List.of(part("agent", agent), part("heldIn", place)),
                List.of(),
                List.of(),
                List.of(),
                "attack",
                told.words(),
                told.context(),
                List.of());
    }

    @Test
    void theShootingOfSeveralIsThatOfOneOfThem() {
        EventRecord both = told(
                "a#v1",
                "2020-01-05",
                "Attack",
                "2020-01-02",
                "shot",
                "patient lepp",
                "patient kask",
                "heldIn tartu",
                "around oslo");
        EventRecord one = told("b#v1", "2020-01-20", "Attack", "", "gunfire", "patient lepp", "around oslo");
        EventRecord theft = told(
                "c#v1",
                "2020-01-05",
                "Theft",
                "2020-01-02",
                "robbed",
                "patient lepp",
                "patient kask",
                "heldIn tartu",
                "around oslo");
        EventRecord later = told("d#v1", "2020-01-20", "Theft", "", "stole", "patient lepp", "around oslo");
        EventResolution shootings = resolve(both, one);
        assertThat(iri(shootings, one)).isEqualTo(iri(shootings, both));
        EventResolution thefts = resolve(theft, later);
        assertThat(iri(thefts, later)).isNotEqualTo(iri(thefts, theft));
    }

    @Test
    void nobodyResignsTwiceInAYear() {
        EventRecord resigned =
                told("a#v1", "2019-08-04", "Resignation", "2019-08-02", "resigned", "agent rossello", "around oslo");
        EventRecord exit = told("b#v1", "2019-08-20", "Resignation", "", "exit", "agent rossello", "around oslo");
        EventRecord visit =
                told("c#v1", "2019-08-04", "Visit", "2019-08-02", "visited", "agent rossello", "around oslo");
        EventRecord trip = told("d#v1", "2019-08-20", "Visit", "", "trip", "agent rossello", "around oslo");
        EventResolution events = resolve(resigned, exit, visit, trip);
        assertThat(iri(events, exit)).isEqualTo(iri(events, resigned));
        assertThat(iri(events, trip)).isNotEqualTo(iri(events, visit));
    }

    @Test
    void aGovernmentActsForItsCountry() {
        List<EventRecord.Part> toldParts =
                List.of(part("agent", "id/organization/hong-kong-government"), part("patient", "id/person/lee"));
        EventRecord government = event("b#v1", "2019-08-21", "Theft", "2019-08-19", toldParts);
        for (String place : List.of("hong-kong", "macao")) {
            EventRecord its = event(
                    "c#v1",
                    "2019-08-22",
                    "Theft",
                    "",
                    List.of(part("agent", "id/place/" + place), part("patient", "id/person/lee")));
            EventResolution events = resolve(government, its);
            assertThat(iri(events, its).equals(iri(events, government))).isEqualTo(place.equals("hong-kong"));
        }
    }

    @Test
    void whatIsToComeWasNotBefore() {
        EventRecord before = told("a#v1", "2020-03-20", "Launch", "2020-03-17", "launch", "agent acme", "heldIn tartu");
        EventRecord toCome = told("b#v1", "2020-10-29", "Launch", "", "launch", "agent acme", "heldIn tartu");
        assertThat(iri(resolve(before, toCome), toCome)).isEqualTo(iri(resolve(before, toCome), before));
        EventRecord future = new EventRecord(
                toCome.iri(),
                toCome.published(),
                10,
                toCome.type(),
                "",
                true,
                false,
                false,
                toCome.parts(),
                List.of(),
                List.of(),
                List.of(),
                "launch",
                toCome.words(),
                List.of(),
                List.of());
        EventResolution events = resolve(before, future);
        assertThat(iri(events, future)).isNotEqualTo(iri(events, before));
    }

    @Test
    void anotherDayIsAnotherEvent() {
        EventRecord other = attack("b#v4", "2019-09-09", "2019-09-07", "killed=12");
        EventResolution events = resolve(FIRST, other);
        assertThat(iri(events, other)).isNotEqualTo(iri(events, FIRST));
    }

    @Test
    void anotherPlaceAndOtherPeopleMakeAnotherEvent() {
        EventRecord other = event(
                "b#v1", "2019-09-01", "Attack", "2019-08-31", List.of(part("agent", "eta"), part("heldIn", "bilbao")));
        EventResolution events = resolve(FIRST, other);
        assertThat(iri(events, other)).isNotEqualTo(iri(events, FIRST));
    }

    @Test
    void anEventOfNoStatedDayWasBeforeItsArticle() {
        EventRecord before = attack("b#v1", "2019-08-01", "", "killed=12");
        EventRecord after = attack("c#v1", "2019-09-01", "", "killed=12");
        EventResolution events = resolve(FIRST, before, after);
        assertThat(iri(events, before)).isNotEqualTo(iri(events, FIRST));
        assertThat(iri(events, after)).isEqualTo(iri(events, FIRST));
    }

    @Test
    void eventsOfOneArticleAreNotJoinedByAnother() {
        EventRecord twin = event("a#v2", "2019-08-31", "Attack", "", List.of(part("heldIn", "odessa")));
        EventResolution events = resolve(FIRST, twin, LATER);
        assertThat(iri(events, twin)).isNotEqualTo(iri(events, FIRST));
    }

    @Test
    void eventsOfOneNameAreOneWhateverElseIsSaid() {
        EventRecord one = named("a#v1", "2019-09-01", "Conflict", "1939-09-01");
        EventRecord other = named("b#v1", "2020-05-08", "Attack", "1945");
        EventResolution events = resolve(one, other);
        assertThat(iri(events, one)).isEqualTo("https://graphwright.org/id/event/world-war-ii");
        assertThat(iri(events, other)).isEqualTo(iri(events, one));
    }

    /** Both left on one day, and the article on the one names the other. */
    @Test
    void twoResignationsAreNeverOne() {
        EventRecord one = event(
                "a#v1", "2021-06-02", "Resignation", "2021-06-02", List.of(part("agent", "id/person/raivo-aadlik")));
        EventRecord other =
                event("b#v1", "2021-06-02", "Resignation", "2021-06-02", List.of(part("agent", "id/person/mart-lepp")));
        EventRecord again = event(
                "c#v1", "2021-06-03", "Resignation", "2021-06-02", List.of(part("agent", "id/person/raivo-aadlik")));
        EventResolution events = resolve(one, other, again);
        assertThat(iri(events, other)).isNotEqualTo(iri(events, one));
        assertThat(iri(events, again)).isEqualTo(iri(events, one));
    }

    /** The mayor appoints two deputies on one day. */
    @Test
    void whatHappensToOthersIsAnotherEventThoughOneDoesIt() {
        EventRecord one =
                told("a#v1", "2021-06-02", "Appointment", "2021-06-02", "named", "agent mayor", "patient lepp");
        EventRecord other =
                told("b#v1", "2021-06-03", "Appointment", "2021-06-02", "named", "agent mayor", "patient kask");
        EventRecord again = told("c#v1", "2021-06-04", "Appointment", "2021-06", "named", "patient lepp");
        EventResolution events = resolve(one, other, again);
        assertThat(iri(events, other)).isNotEqualTo(iri(events, one));
        assertThat(iri(events, again)).isEqualTo(iri(events, one));
    }

    /** A bus and a tram collided; a later article has no more than that they did. */
    @Test
    void oneRareWordOfOneDayTellsOfOneEventWhateverItsClass() {
        EventRecord one = told("a#v1", "2021-06-02", "Accident", "2021-06-02", "collided", "heldIn tartu");
        EventRecord plain = told("b#v1", "2021-06-09", "Event", "2021-06-02", "collided", "heldIn tartu");
        EventRecord otherWord = told("c#v1", "2021-06-09", "Conviction", "2021-06-02", "sentenced", "heldIn tartu");
        EventResolution events = resolve(one, plain, otherWord);
        assertThat(iri(events, plain)).isEqualTo(iri(events, one));
        assertThat(iri(events, otherWord)).isNotEqualTo(iri(events, one));
    }

    /** Of two appointments, one of no stated day and told a year later by another word. */
    @Test
    void oneMeaningTellsOfOneEventHoweverLongAgo() {
        EventRecord one =
                told("a#v1", "2020-06-02", "Appointment", "2020-06-01", "named", "agent mayor", "patient lepp");
        EventRecord late = told("b#v1", "2021-06-03", "Appointment", "", "selected", "agent mayor", "patient lepp");
        EventRecord opposite = told("c#v1", "2021-06-03", "Appointment", "", "rejected", "agent mayor", "patient lepp");
        EventResolution events = resolve(one, late, opposite);
        assertThat(iri(events, late)).isEqualTo(iri(events, one));
        assertThat(iri(events, opposite)).isNotEqualTo(iri(events, one));
    }

    @Test
    void stagesOfOneAffairAreSeveralEvents() {
        EventRecord proposed =
                told("a#v1", "2021-06-02", "Legislation", "", "proposed", "agent senate", "patient lepp");
        EventRecord passed = told("b#v1", "2021-06-03", "Legislation", "", "passed", "agent senate", "patient lepp");
        EventRecord again = told("c#v1", "2021-06-04", "Legislation", "", "passed", "agent senate", "patient lepp");
        EventResolution events = resolve(proposed, passed, again);
        assertThat(iri(events, passed)).isNotEqualTo(iri(events, proposed));
        assertThat(iri(events, again)).isEqualTo(iri(events, passed));
    }

    /** "Earlier this year" in July is not October. */
    @Test
    void whatHappenedInTheYearOfAnArticleWasBeforeIt() {
        EventRecord earlier = told("a#v1", "2021-07-15", "Disaster", "2021", "quake", "heldIn davao", "agent phivolcs");
        EventRecord october =
                told("b#v1", "2021-10-20", "Disaster", "2021-10-16", "quake", "heldIn davao", "agent phivolcs");
        EventRecord april =
                told("c#v1", "2021-04-23", "Disaster", "2021-04-22", "quake", "heldIn davao", "agent phivolcs");
        EventResolution events = resolve(earlier, october, april);
        assertThat(iri(events, october)).isNotEqualTo(iri(events, earlier));
        assertThat(iri(events, april)).isEqualTo(iri(events, earlier));
    }

    @Test
    void theDeathOfTwoIsNotThatOfOneOfThemOnAnotherDay() {
        EventRecord one = told("a#v1", "2021-06-02", "Death", "2021-05", "killed", "patient lepp");
        EventRecord both = told("b#v1", "2021-07-02", "Death", "2021-06-30", "killed", "patient lepp", "patient kask");
        EventRecord again = told("c#v1", "2021-07-02", "Death", "2021-06-30", "killed", "patient lepp");
        assertThat(iri(resolve(one, both), both)).isNotEqualTo(iri(resolve(one, both), one));
        assertThat(iri(resolve(one, again), again)).isEqualTo(iri(resolve(one, again), one));
    }

    /** Reviews of a season go through the places of its rounds. */
    @Test
    void aReviewThatNamesManyPlacesTellsOfTheRoundAtNone() {
        EventRecord round =
                told("a#v1", "2021-06-02", "Competition", "2021-06-01", "won", "agent reds", "heldIn tartu");
        EventRecord report = told("b#v1", "2021-06-04", "Competition", "", "won", "agent reds", "heldIn tartu");
        EventRecord review = told(
                "c#v1",
                "2021-06-30",
                "Competition",
                "",
                "won",
                "agent reds",
                "around tartu",
                "around narva",
                "around paide");
        EventResolution events = resolve(round, report, review);
        assertThat(iri(events, report)).isEqualTo(iri(events, round));
        assertThat(iri(events, review)).isNotEqualTo(iri(events, round));
    }

    @Test
    void aLaterArticleDoesNotChangeTheIri() {
        assertThat(iri(resolve(FIRST, LATER), FIRST)).isEqualTo(iri(resolve(FIRST), FIRST));
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() {
        List<EventRecord> records = new ArrayList<>(List.of(FIRST, LATER));
        for (int i = 0; i < 30; i++) {
            records.add(attack("c" + i + "#v1", "2019-09-0" + (1 + i % 9), i % 3 == 0 ? "" : "2019-08-3" + i % 2, ""));
        }
        TreeMap<String, ToldEvent> inOrder = all(records);
        Collections.shuffle(records, new Random(16));
        assertThat(all(records)).isEqualTo(inOrder);
    }

    @Test
    void whatWasComparedBeforeChangesNothing() {
        List<EventRecord> records = new ArrayList<>(List.of(FIRST, LATER));
        for (int i = 0; i < 30; i++) {
            records.add(attack("c" + i + "#v1", "2019-09-0" + (1 + i % 9), i % 3 == 0 ? "" : "2019-08-3" + i % 2, ""));
        }
        EventMemory memory = new EventMemory();
        for (int merged = 0; merged < 3; merged++) {
            int now = merged;
            List<EventRecord> changed = records.stream()
                    .map(record -> record.withThings(iri -> iri.hashCode() % 3 < now ? "http://one" : iri))
                    .toList();
            assertThat(all(new EventResolver().resolve(changed, memory))).isEqualTo(all(changed));
        }
    }

    private static TreeMap<String, ToldEvent> all(EventGroups groups) {
        TreeMap<String, ToldEvent> all = new TreeMap<>();
        groups.named(iri -> iri).forEach(all::put);
        return all;
    }

    private static TreeMap<String, ToldEvent> all(List<EventRecord> records) {
        TreeMap<String, ToldEvent> all = new TreeMap<>();
        resolve(records.toArray(new EventRecord[0])).forEach(all::put);
        return all;
    }

    static EventResolution resolve(EventRecord... records) {
        return new EventResolver().resolve(List.of(records)).named(iri -> iri);
    }

    static String iri(EventResolution events, EventRecord record) {
        return events.event(record.iri()).orElseThrow().iri();
    }

    private static EventRecord attack(String iri, String published, String date, String number) {
        List<EventRecord.Part> parts = List.of(part("agent", "hamas"), part("heldIn", "odessa"));
        EventRecord made = event(iri, published, "Attack", date, parts);
        return new EventRecord(
                iri,
                published,
                10,
                made.type(),
                date,
                false,
                true,
                false,
                parts,
                List.of(),
                List.of(),
                List.of(),
                "attack",
                List.of("attack"),
                List.of("gunmen", "market"),
                number.isEmpty() ? List.of() : List.of(number));
    }

    private static EventRecord named(String iri, String published, String type, String date) {
        return new EventRecord(
                iri,
                published,
                10,
                new ClassName(type),
                date,
                false,
                false,
                false,
                List.of(),
                List.of(),
                List.of("https://graphwright.org/id/event/world-war-ii"),
                List.of(),
                "World War II",
                List.of("war", "world"),
                List.of(),
                List.of());
    }

    private static EventRecord event(
            String iri, String published, String type, String date, List<EventRecord.Part> parts) {
        return new EventRecord(
                iri,
                published,
                10,
                new ClassName(type),
                date,
                false,
                false,
                false,
                parts,
                List.of(),
                List.of(),
                List.of(),
                "attack",
                List.of("attack"),
                List.of(),
                List.of());
    }

    /** @param things a role, or "around", and the name of a place after it, or of a person or body */
    static EventRecord told(String iri, String published, String type, String date, String word, String... things) {
        List<EventRecord.Part> parts = new ArrayList<>();
        List<String> around = new ArrayList<>();
        for (String thing : things) {
            String role = thing.substring(0, thing.indexOf(' '));
            String name = thing.substring(role.length() + 1);
            if (role.equals("around")) {
                around.add("id/place/" + name);
            } else {
                parts.add(part(role, (role.equals("heldIn") ? "id/place/" : "id/person/") + name));
            }
        }
        return new EventRecord(
                iri,
                published,
                10,
                new ClassName(type),
                date,
                false,
                false,
                false,
                parts,
                List.of(),
                List.of(),
                around,
                word,
                List.of(EventRecord.stem(word)),
                List.of(),
                List.of());
    }

    private static EventRecord.Part part(String role, String thing) {
        return new EventRecord.Part(role, thing);
    }
}
