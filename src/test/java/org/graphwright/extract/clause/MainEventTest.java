package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.graphwright.extract.trained.About;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MainEventTest {
    private static final Language LANGUAGE = new Language();

    private static final String TEXT = "The outbreak went on. Anna Berg was arrested. No bomb exploded.";

    private static ToldEvent told(String type, String words, double negated, double main) {
        int begin = TEXT.indexOf(words);
        return new ToldEvent(
                new ClassName(type),
                List.of(new Span(begin, begin + words.length())),
                0.9,
                negated,
                0.1,
                main,
                List.of());
    }

    private static List<String> main(@Nullable String title, ToldEvent... ofTitle) {
        return main(title, null, ofTitle);
    }

    private static List<String> main(@Nullable String title, @Nullable String url, ToldEvent... ofTitle) {
        Article article = new Article("a", TEXT, null, title, url, "test");
        List<ToldEvent> events = List.of(
                told("Disaster", "outbreak", 0.1, 1.2),
                told("Arrest", "arrested", 0.1, 1),
                told("Attack", "exploded", 0.9, 5));
        return new MainEvent(new MainFeatures(Ontology.standard(), (reading, span) -> null))
                .of(new Reading(article, LANGUAGE.read(TEXT), List.of()), events, List.of(ofTitle), null).stream()
                        .map(event -> event.type().value())
                        .toList();
    }

    @Test
    void whatSpeaksMostForItDecidesUnlessItIsDenied() {
        assertThat(main(null)).containsExactly("Disaster");
    }

    @Test
    void theTitlesWordSpeaksForIt() {
        String title = "Police arrest Anna Berg";
        assertThat(main(title, in(title, "Release", "arrest", 1))).containsExactly("Arrest");
        assertThat(main("Anna Berg in Oslo")).containsExactly("Disaster");
    }

    @Test
    void whatIsToldBehindAnOpeningQuotationIsTheNewsRatherThanWhatIsToldInIt() {
        for (String quoted : List.of("\"The chamber finds you guilty,\"", "“The chamber finds you guilty,”")) {
            String text = quoted + " she read. Then a court convicted Anna Berg.";
            Article article = new Article("a", text, null, "Court case ends", null, "test");
            List<ToldEvent> events = List.of(in(text, "Trial", "finds", 5), in(text, "Conviction", "convicted", 0));
            assertThat(new MainEvent(new MainFeatures(Ontology.standard(), (reading, span) -> null))
                            .of(new Reading(article, LANGUAGE.read(text), List.of()), events, List.of(), null))
                    .contains(events.get(1));
        }
    }

    @Test
    void whatTheTitleTellsIsTheNewsAlsoInAnOpeningQuotation() {
        String text = "\"I have decided to resign,\" she said after a year in which she took office.";
        Article article = new Article("a", text, null, "Premier Anna Berg resigns", null, "test");
        List<ToldEvent> events = List.of(in(text, "Resignation", "resign", 5), in(text, "Appointment", "took", 0));
        assertThat(new MainEvent(new MainFeatures(Ontology.standard(), (reading, span) -> null))
                        .of(new Reading(article, LANGUAGE.read(text), List.of()), events, List.of(), null))
                .contains(events.get(0));
    }

    @Test
    void ofAnEndedCandidacyAnArticleIsAboutTheEndWhereItsLeadTellsOfIt() {
        String text = "An election was held on Monday. After it Anna Berg ended her campaign.";
        List<ToldEvent> events = List.of(
                in(text, "Election", "election", 5),
                in(text, "Resignation", "ended", 0),
                in(text, "Closure", "held", 0));
        for (String title : List.of("Berg ends presidential bid", "Berg loses presidential bid")) {
            Article article = new Article("a", text, null, title, null, "test");
            assertThat(new MainEvent(new MainFeatures(Ontology.standard(), (reading, span) -> null))
                            .of(new Reading(article, LANGUAGE.read(text), List.of()), events, List.of(), null)
                            .map(event -> event.type().value()))
                    .contains(title.contains("ends") ? "Resignation" : "Election");
        }
    }

    @Test
    void whoDeclaresThatADisasterIsOneIsTheNews() {
        String text = "The union declared the outbreak a pandemic. Many fell ill in the outbreak.";
        List<ToldEvent> events = List.of(in(text, "Announcement", "declared", 0), in(text, "Disaster", "outbreak", 5));
        for (String title : List.of("Union declares pandemic", "Many fall ill in outbreak")) {
            Article article = new Article("a", text, null, title, null, "test");
            assertThat(new MainEvent(new MainFeatures(Ontology.standard(), (reading, span) -> null))
                            .of(new Reading(article, LANGUAGE.read(text), List.of()), events, List.of(), null)
                            .map(event -> event.type().value()))
                    .contains(title.contains("declares") ? "Announcement" : "Disaster");
        }
    }

    @Test
    void whatIsLongAgoIsNoNewsBesideWhatIsNot() {
        String text = "The probe, launched in 2014, flew past Themis on Monday.";
        Article article = new Article("a", text, LocalDate.of(2020, 1, 5), null, null, "test");
        List<ToldEvent> events = List.of(in(text, "Launch", "launched", 5), in(text, "Event", "flew", 0));
        for (String day : List.of("2020-01-03", "2009-01-03")) {
            MainFeatures features = new MainFeatures(
                    Ontology.standard(), (reading, span) -> span.of(text).equals("launched") ? "2014" : day);
            assertThat(new MainEvent(features)
                            .of(new Reading(article, LANGUAGE.read(text), List.of()), events, List.of(), null)
                            .map(event -> event.type().value()))
                    .contains(day.startsWith("2020") ? "Event" : "Launch");
        }
    }

    @Test
    void whatTheArticleAsAWholeIsAboutSpeaksForAnEventOfItsClass() {
        String text = "The plant falls silent on Friday. Its closure ends a century of work.";
        Article article = new Article("a", text, null, null, null, "test");
        List<ToldEvent> events = List.of(in(text, "Event", "falls", 1), in(text, "Closure", "closure", 1));
        MainEvent mainEvent = new MainEvent(new MainFeatures(Ontology.standard(), (reading, span) -> null));
        Reading reading = new Reading(article, LANGUAGE.read(text), List.of());
        assertThat(mainEvent.of(reading, events, List.of(), null)).contains(events.get(0));
        assertThat(mainEvent.of(
                        reading,
                        events,
                        List.of(),
                        new About(Map.of(new ClassName("Closure"), 0.9), Map.of(), Map.of())))
                .contains(events.get(1));
    }

    private static ToldEvent in(String text, String type, String words, double main) {
        int begin = text.indexOf(words);
        return new ToldEvent(
                new ClassName(type), List.of(new Span(begin, begin + words.length())), 0.9, 0.1, 0.1, main, List.of());
    }

    @Test
    void whatATitleOnlyRecallsDoesNot() {
        assertThat(main("Oslo ends curfew after arrests in the harbour")).containsExactly("Disaster");
    }

    @Test
    void anEventLikeOneOfTheTitleIsItWhateverItsWord() {
        String title = "Oslo detains author";
        assertThat(main(title, in(title, "Arrest", "detains", 1))).containsExactly("Arrest");
    }

    @Test
    void ofTheTitlesEventsTheOneThatDependsOnAnotherIsNotTheChiefOne() {
        String title = "Author arrested in outbreak of laughter";
        assertThat(main(title, in(title, "Arrest", "arrested", 1), in(title, "Disaster", "outbreak", 4)))
                .containsExactly("Arrest");
    }

    @Test
    void anInterviewIsAboutNothingThatItTellsOfAndADigestAboutNoOneEvent() {
        assertThat(main("Anna Berg discusses the outbreak with Wikinews", "https://en.wikinews.org/wiki/Berg"))
                .isEmpty();
        assertThat(main("Interview with Anna Berg")).isEmpty();
        assertThat(main("News in brief")).isEmpty();
        assertThat(main("Anna Berg tells police about the outbreak", "https://en.wikinews.org/wiki/Berg"))
                .containsExactly("Disaster");
    }

    @Test
    void whatTheFirstSentenceTellsByTheWaySpeaksLessForIt() {
        String text = "The party withdrew from the election on Saturday.";
        ToldEvent election = told(text, "Election", "election", 1.5);
        ToldEvent withdrawal = told(text, "Resignation", "withdrew", 0);
        Reading reading = new Reading(new Article("a", text, null, null, null, "test"), LANGUAGE.read(text), List.of());
        assertThat(new MainEvent(new MainFeatures(Ontology.standard(), (r, span) -> null))
                        .of(reading, List.of(election, withdrawal), List.of(), null))
                .contains(withdrawal);
    }

    private static ToldEvent told(String text, String type, String words, double main) {
        int begin = text.indexOf(words);
        return new ToldEvent(
                new ClassName(type), List.of(new Span(begin, begin + words.length())), 0.9, 0.1, 0.1, main, List.of());
    }

    @Test
    void anInterviewIsAboutTheTalk() {
        String text = "The outbreak went on. Anna Berg answered some questions from Wikinews.";
        ToldEvent outbreak = told(text, "Disaster", "outbreak", 3);
        ToldEvent talk = told(text, "Meeting", "answered", -2);
        Reading reading = new Reading(
                new Article(
                        "a", text, null, "Wikinews interviews Anna Berg", "https://en.wikinews.org/wiki/Berg", "test"),
                LANGUAGE.read(text),
                Readings.of(text, "Person:Anna Berg").mentions());
        assertThat(new MainEvent(new MainFeatures(Ontology.standard(), (r, span) -> null))
                        .of(reading, List.of(outbreak, talk), List.of(), null))
                .contains(talk);
    }

    @Test
    void anInterviewThatOpensWithNewsIsAboutThat() {
        String text = "On 2 January 2020 the firm closed its mill. We asked its head about that.";
        ToldEvent closure = told(text, "Closure", "closed", 1);
        Mention day = new Mention(new MentionId("m0"), 3, 17, Mention.DATE, MentionKind.NAME, null, 0.9, "2020-01-02");
        Article article = new Article(
                "a",
                text,
                LocalDate.of(2020, 1, 5),
                "Firm's head tells Wikinews about the mill",
                "https://en.wikinews.org/wiki/Mill",
                "test");
        assertThat(new MainEvent(new MainFeatures(Ontology.standard(), (r, span) -> null))
                        .of(new Reading(article, LANGUAGE.read(text), List.of(day)), List.of(closure), List.of(), null))
                .contains(closure);
    }

    @Test
    void aParticipleBehindTheObjectOfATitleTellsOfNothingChief() {
        assertThat(main(
                        "Groups hold arrests claiming fraud",
                        in("Groups hold arrests claiming fraud", "Arrest", "arrests", 0),
                        in("Groups hold arrests claiming fraud", "Disaster", "claiming", 4)))
                .containsExactly("Arrest");
    }
}
