package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OtherPlacesTest {
    private static boolean isOther(String type, String text, String trigger, String place) {
        return isOther(
                type,
                text,
                trigger,
                place,
                null,
                Stream.of("Region:" + place, "Person:Berg")
                        .filter(name -> text.contains(name.substring(name.indexOf(':') + 1)))
                        .toArray(String[]::new));
    }

    private static boolean isOther(
            String type, String text, String trigger, String place, @Nullable String date, String... names) {
        Reading reading = Readings.of(text, names);
        ToldEvent told = new ToldEvent(
                new ClassName(type),
                List.of(at(text, trigger)),
                0.9,
                0.1,
                0.1,
                1,
                reading.mentions().stream()
                        .filter(mention -> mention.span().of(text).equals(place)
                                || mention.type().equals(new ClassName("City")))
                        .map(mention -> new Filler("place", mention.span(), 0.9))
                        .toList());
        return new OtherPlaces(Ontology.standard(), reading, told, date).isOne(new EntityId(place));
    }

    private static Span at(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    @Test
    void whatAHouseThatSpeaksSaysWasNotDoneThere() {
        String called = "Berg imposed sanctions in what the Blue Hall called a first step.";
        assertThat(isOther("Sanction", called, "sanctions", "Blue Hall")).isTrue();
        assertThat(isOther("Sanction", "Berg imposed sanctions at the Blue Hall, she said.", "sanctions", "Blue Hall"))
                .isFalse();
        assertThat(isOther("Announcement", "The Blue Hall said on Monday.", "said", "Blue Hall"))
                .isFalse();
    }

    @Test
    void whereSomebodysOfficeIsHeDidNotDie() {
        assertThat(isOther("Death", "Anna Berg, a former president of Norway, died on Sunday.", "died", "Norway"))
                .isTrue();
        assertThat(isOther("Death", "Berg, the minister of the state of Goa, died on Sunday.", "died", "Goa"))
                .isTrue();
        assertThat(isOther("Death", "Anna Berg died on Sunday in Norway.", "died", "Norway"))
                .isFalse();
    }

    @Test
    void whereSomebodysOfficeIsMoreHappensToHim() {
        assertThat(isOther("Election", "Berg, the mayor of Lund, was beaten on Sunday.", "beaten", "Lund"))
                .isFalse();
    }

    @Test
    void whereSomebodyIsFromIsNotWhereHeActed() {
        assertThat(isOther("Meeting", "Anna Berg of Scania answered questions.", "answered", "Scania"))
                .isTrue();
        assertThat(isOther("Meeting", "Anna Berg answered questions in Scania.", "answered", "Scania"))
                .isFalse();
    }

    @Test
    void aParticipleHasAPlaceOfItsOwn() {
        assertThat(isOther("Conviction", "The court sentenced Berg, a doctor based in Lund.", "sentenced", "Lund"))
                .isTrue();
        assertThat(isOther("Conviction", "Berg was sentenced in Lund to a year.", "sentenced", "Lund"))
                .isFalse();
    }

    @Test
    void whereSomethingCameFromItIsNotNamed() {
        String text = "The union named the fever that was first seen in May in Lund.";
        assertThat(isOther("Announcement", text, "named", "Lund")).isTrue();
        assertThat(isOther("Disaster", text, "fever", "Lund")).isFalse();
    }

    @Test
    void whereACrimeWasCommittedNobodyIsConvicted() {
        String convicted = "He was convicted of crimes against humanity committed in northern Norland.";
        assertThat(isOther("Conviction", convicted, "convicted", "Norland")).isTrue();
        assertThat(isOther("Conviction", "He was convicted in Norland.", "convicted", "Norland"))
                .isFalse();
    }

    @Test
    void whereACompanyIsBasedItDoesNotClose() {
        assertThat(isOther("Closure", "The chain will close. The company, based in Lund, said so.", "close", "Lund"))
                .isTrue();
        assertThat(isOther("Closure", "The chain will close. The company met in Lund.", "close", "Lund"))
                .isFalse();
    }

    @Test
    void aCountrysEmbassyIsNotInIt() {
        assertThat(isOther("Arrest", "Berg was arrested at Ecuador's embassy in April.", "arrested", "Ecuador"))
                .isTrue();
        assertThat(isOther("Meeting", "Berg received Iraq's ambassador today.", "received", "Iraq"))
                .isTrue();
        assertThat(isOther("Arrest", "Berg was arrested at Ecuador's border in April.", "arrested", "Ecuador"))
                .isFalse();
    }

    @Test
    void whoseOfficeIsThatOfAPlaceNeedNotHaveDiedThere() {
        assertThat(isOther("Death", "Berg died. Berg was Scania's first female mayor.", "died", "Scania"))
                .isTrue();
        assertThat(isOther("Death", "Berg, the long-serving sultan of Scania, died.", "died", "Scania"))
                .isTrue();
        assertThat(isOther("Death", "Berg died in Scania's largest town.", "died", "Scania"))
                .isFalse();
        assertThat(isOther("Visit", "Berg met Scania's first female mayor.", "met", "Scania"))
                .isFalse();
    }

    @Test
    void aClockTellsNotWhereItWas() {
        Reading reading = Readings.of(
                "Berg, president of Norland, died at 10 a.m. Norlandic time.", "Person:Berg", "Country:Norland");
        Mention norland = reading.mentions().get(1);
        int clock = reading.article().text().indexOf("Norlandic");
        Reading twice = reading.withMentions(List.of(
                reading.mentions().get(0),
                norland,
                new Mention(
                        new MentionId("m9"),
                        clock,
                        clock + "Norlandic".length(),
                        norland.type(),
                        MentionKind.NAME,
                        norland.entity(),
                        0.9,
                        null)));
        ToldEvent death = new ToldEvent(
                new ClassName("Death"),
                List.of(at(reading.article().text(), "died")),
                0.9,
                0.1,
                0.1,
                1,
                twice.mentions().subList(1, 3).stream()
                        .map(mention -> new Filler("place", mention.span(), 0.9))
                        .toList());
        assertThat(new OtherPlaces(Ontology.standard(), twice, death, null).isOne(new EntityId("Norland")))
                .isTrue();
    }

    @Test
    void whatIsFromAPlaceHappenedElsewhere() {
        assertThat(isOther("Accident", "The victims who died were all from Scania.", "died", "Scania"))
                .isTrue();
        assertThat(isOther("Event", "The wolves came from the forests in Scania.", "came", "Scania"))
                .isFalse();
        assertThat(isOther("Event", "The wolves came from Scania.", "came", "Scania"))
                .isTrue();
        assertThat(isOther("Trial", "Berg, from Scania, admitted it.", "admitted", "Scania"))
                .isTrue();
        assertThat(isOther("Rescue", "Berg was rescued from Scania.", "rescued", "Scania"))
                .isFalse();
    }

    @Test
    void whatATownIsInGoesWithIt() {
        assertThat(isOther(
                        "Event",
                        "The wolves came from Lund in southern Scania.",
                        "came",
                        "Scania",
                        null,
                        "City:Lund",
                        "Region:Scania"))
                .isTrue();
        assertThat(isOther(
                        "Death",
                        "Berg, the mayor of Lund, Sweden, died.",
                        "died",
                        "Sweden",
                        null,
                        "Person:Berg",
                        "City:Lund",
                        "Country:Sweden"))
                .isFalse();
    }

    @Test
    void whatIsBroughtToAPlaceLeavesTheOther() {
        String text = "Berg was flown from Scania to Oslo.";
        assertThat(isOther("Rescue", text, "flown", "Scania", null, "Region:Scania", "City:Oslo"))
                .isTrue();
        assertThat(isOther("Rescue", text, "flown", "Oslo", null, "Region:Scania", "City:Oslo"))
                .isFalse();
    }

    @Test
    void oneOfAllIsNotWhereTheyAllAre() {
        assertThat(isOther("Event", "Lund became the first city in Scania to vote.", "became", "Scania"))
                .isTrue();
        assertThat(isOther("Attack", "It was the worst attack in Scania.", "attack", "Scania"))
                .isFalse();
    }

    @Test
    void aStudyIsNotWhereItsAuthorsWork() {
        String text = "Scholars at Berg College (BC) in Scania published a study.";
        assertThat(isOther(
                        "Publication", text, "published", "Scania", null, "Organization:Berg College", "Region:Scania"))
                .isTrue();
        assertThat(isOther("Publication", "They published it in Scania.", "published", "Scania"))
                .isFalse();
    }

    @Test
    void whatHadADayOfItsOwnWeeksBeforeWasSomethingElse() {
        String text = "Berg resigned on Sunday. In May 2019 there had been a summit in Scania.";
        Reading reading = Readings.of(text, "Person:Berg", "Region:Scania");
        Mention place = reading.mentions().get(1);
        int may = text.indexOf("May 2019");
        Reading dated = reading.withMentions(List.of(
                reading.mentions().get(0),
                new Mention(
                        new MentionId("m9"),
                        may,
                        may + "May 2019".length(),
                        Mention.DATE,
                        MentionKind.NAME,
                        null,
                        0.9,
                        "2019-05"),
                place));
        ToldEvent told = new ToldEvent(
                new ClassName("Resignation"),
                List.of(at(text, "resigned")),
                0.9,
                0.1,
                0.1,
                1,
                List.of(new Filler("place", place.span(), 0.9)));
        EntityId scania = new EntityId("Scania");
        assertThat(new OtherPlaces(Ontology.standard(), dated, told, "2019-12-29").isOne(scania))
                .isTrue();
        assertThat(new OtherPlaces(Ontology.standard(), dated, told, "2019-05-05").isOne(scania))
                .isFalse();
        assertThat(new OtherPlaces(Ontology.standard(), dated, told, null).isOne(scania))
                .isFalse();
    }
}
