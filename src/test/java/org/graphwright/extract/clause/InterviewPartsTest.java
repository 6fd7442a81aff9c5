package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.junit.jupiter.api.Test;

class InterviewPartsTest {
    private static final String URL = "https://www.lantern.example/a";

    private static List<String> talking(String title, String text, String verb, String... names) {
        return doing("Meeting", title, text, verb, names);
    }

    private static List<String> doing(String type, String title, String text, String verb, String... names) {
        Reading plain = Readings.of(text, names);
        List<Entity> entities = Arrays.stream(names)
                .map(name -> name.split(":", 2))
                .map(name -> new Entity(new EntityId(name[1]), new ClassName(name[0]), name[1], List.of(), null))
                .toList();
        Article article = new Article("a", text, null, title, URL, "test");
        Reading reading =
                new Reading(article, plain.sentences(), plain.mentions()).withEntities(plain.mentions(), entities);
        int begin = text.indexOf(verb);
        ToldEvent told = new ToldEvent(
                new ClassName(type), List.of(new Span(begin, begin + verb.length())), 0.9, 0.1, 0.1, 2, List.of());
        return InterviewParts.of(reading, told).stream()
                .flatMap(parts -> parts.stream())
                .map(part -> part.role() + " " + part.entity().value())
                .toList();
    }

    @Test
    void thePaperItsReporterAndWhomTheTitleNamesTalk() {
        assertThat(talking(
                        "Lantern interviews Anna Berg, candidate",
                        "Anna Berg answered questions from Lantern accredited reporter Carl Holm. Per Lund smiled.",
                        "answered",
                        "Person:Anna Berg",
                        "MediaOrganization:Lantern",
                        "Person:Carl Holm",
                        "Person:Per Lund"))
                .containsExactly("agent Anna Berg", "agent Lantern", "agent Carl Holm");
    }

    @Test
    void whatIsTalkedAboutDoesNot() {
        assertThat(talking(
                        "Anna Berg discusses plans for Rocky with Lantern",
                        "Anna Berg discussed Rocky with Lantern.",
                        "discussed",
                        "Person:Anna Berg",
                        "Person:Rocky",
                        "MediaOrganization:Lantern"))
                .containsExactly("agent Anna Berg", "agent Lantern");
    }

    @Test
    void whereTheTitleNamesNobodyTheSentenceThatTellsOfTheTalkDoes() {
        String text = "Lantern caught up with Anna Berg. Per Lund was away.";
        Stream.of("Biologists tell Lantern about moss", "Per Lund's widow talks to Lantern")
                .forEach(title -> assertThat(talking(
                                title,
                                text,
                                "caught",
                                "MediaOrganization:Lantern",
                                "Person:Anna Berg",
                                "Person:Per Lund"))
                        .containsExactly("agent Anna Berg", "agent Lantern"));
    }

    @Test
    void theNewsWithWhichAnInterviewOpensIsNotDoneByThoseWhoTalk() {
        String title = "Anna Berg talks to Lantern";
        String text = "A mine closed on Monday. Lantern spoke with Anna Berg.";
        String[] names = {"Person:Anna Berg", "MediaOrganization:Lantern"};
        assertThat(doing("Closure", title, text, "closed", names)).isEmpty();
        assertThat(doing("Announcement", title, text, "spoke", names))
                .containsExactly("agent Anna Berg", "agent Lantern");
    }

    @Test
    void theDayOfATalkIsWhereItIsToldLater() {
        for (String verb : List.of("conducted", "published")) {
            String text = "Lantern spoke to Anna Berg. In the interview, " + verb + " on Thursday, she smiled.";
            int begin = text.indexOf("Thursday");
            Mention day = new Mention(
                    new MentionId("d"), begin, begin + 8, Mention.DATE, MentionKind.NAME, null, 0.9, "2019-12-26");
            Reading plain = Readings.of(text);
            assertThat(InterviewParts.day(new Reading(plain.article(), plain.sentences(), List.of(day))))
                    .isEqualTo(verb.equals("conducted") ? "2019-12-26" : null);
        }
    }

    @Test
    void theTimeOfAnInterviewIsThatWhenItTookPlace() {
        String text = "This is the interview with Anna Berg that took place last year.";
        int begin = text.indexOf("last");
        Mention year =
                new Mention(new MentionId("d"), begin, begin + 9, Mention.DATE, MentionKind.NAME, null, 0.9, "2019");
        Reading plain = Readings.of(text);
        assertThat(InterviewParts.day(new Reading(plain.article(), plain.sentences(), List.of(year))))
                .isEqualTo("2019");
    }

    @Test
    void talksWithOthersAreNone() {
        String text = "Carl Dahl spoke to Lantern in May. Anna Berg spoke to Lantern.";
        Reading plain = Readings.of(text, "Person:Anna Berg", "Person:Carl Dahl", "MediaOrganization:Lantern");
        Article article = new Article("a", text, null, "Lantern interviews Anna Berg", URL, "test");
        Reading reading = new Reading(article, plain.sentences(), plain.mentions());
        Span other = new Span(text.indexOf("spoke"), text.indexOf("spoke") + 5);
        Span own = new Span(text.lastIndexOf("spoke"), text.lastIndexOf("spoke") + 5);
        ToldEvent told = new ToldEvent(new ClassName("Meeting"), List.of(other, own), 0.9, 0.1, 0.1, 2, List.of());
        assertThat(InterviewParts.ofTalk(reading, told).passages()).containsExactly(own);
    }

    @Test
    void nobodyTalksToAnotherPaperNorWithout() {
        assertThat(talking("Anna Berg talks to the Beacon", "Anna Berg talked.", "talked", "Person:Anna Berg"))
                .isEmpty();
        assertThat(talking("Lantern discusses moss", "Lantern discussed it.", "discussed", "MediaOrganization:Lantern"))
                .isEmpty();
    }
}
