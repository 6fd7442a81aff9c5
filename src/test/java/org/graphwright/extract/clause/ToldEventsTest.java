package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graphwright.extract.trained.Expected;
import org.graphwright.extract.trained.Related;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.extract.trained.TrainedReading;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Event;
import org.graphwright.model.EventNumber;
import org.graphwright.model.Figure;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Participant;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldEventsTest {
    private static final String TEXT = "The bomb attack in Oslo killed 12 people. Anna Berg was sad about the attack.";

    private final Reading reading = Readings.of(TEXT, "Place:Oslo", "Person:Anna Berg");

    /** A model that tells what it is given, or no events at all. */
    private record Told(Optional<List<ToldEvent>> told) implements TrainedReading {
        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Related relate(Reading reading) {
            return new Related(List.of(), List.of());
        }

        @Override
        public Map<ClassName, Double> classes(List<Mention> names) {
            return Map.of();
        }

        @Override
        public Optional<List<ToldEvent>> events(Reading reading, List<Figure> figures, Expected expected) {
            return told;
        }
    }

    private static Span words(String words, int from) {
        int begin = TEXT.indexOf(words, from);
        return new Span(begin, begin + words.length());
    }

    private List<Event> find(List<EventCue> own, Optional<List<ToldEvent>> told) {
        EventFinder all = new EventFinder(
                List.of(EventCue.of(new ClassName("Attack"), "noun:attack")),
                Ontology.standard(),
                (r, span) -> "2020-05-01");
        EventFinder ownFinder = new EventFinder(own, Ontology.standard(), (r, span) -> "2020-05-01");
        return new ToldEvents(all, ownFinder, Ontology.standard(), (r, span) -> null)
                .find(reading, new Told(told))
                .events();
    }

    private static ToldEvent attack(double place) {
        return new ToldEvent(
                new ClassName("Attack"),
                List.of(words("bomb attack", 0), words("attack", 40)),
                0.9,
                0.1,
                0.1,
                2,
                List.of(new Filler("place", words("Oslo", 0), place)));
    }

    @Test
    void placesToldInOneArticleAreOneEventWithItsToll() {
        assertThat(find(List.of(), Optional.of(List.of(attack(0.8)))))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.passages()).hasSize(2);
                    assertThat(e.place()).isEqualTo(new EntityId("Oslo"));
                    assertThat(e.main()).isTrue();
                    assertThat(e.numbers()).singleElement().satisfies(n -> {
                        assertThat(n.kind()).isEqualTo("killed");
                        assertThat(n.value()).isEqualTo("12");
                    });
                });
    }

    @Test
    void aUsersOwnCueCountsInAHeadlineToo_ofWhichTheModelTellsNothingByItself() {
        String headline = "Night attack in Oslo shakes its harbour";
        String text = headline
                + "\n\nThe market was announced by the town of Oslo in May. Nobody had wanted it before, and few came on the first of its days, as it rained.";
        int shakes = text.indexOf("shakes");
        int announced = text.indexOf("announced");
        EventFinder none = new EventFinder(List.of(), Ontology.standard(), (r, span) -> null);
        EventFinder own = new EventFinder(
                List.of(EventCue.of(new ClassName("Outrage"), "noun:attack")),
                Ontology.standard(),
                (r, span) -> "2020-05-01");
        List<ToldEvent> told = List.of(
                new ToldEvent(
                        new ClassName("Attack"), List.of(new Span(shakes, shakes + 6)), 0.9, 0.1, 0.1, 2, List.of()),
                new ToldEvent(
                        new ClassName("Announcement"),
                        List.of(new Span(announced, announced + 9)),
                        0.9,
                        0.1,
                        0.1,
                        1,
                        List.of()));
        ToldEvents ownToo = new ToldEvents(none, own, Ontology.standard(), (r, span) -> null);
        ToldEvents modelAlone = new ToldEvents(none, none, Ontology.standard(), (r, span) -> null);
        Reading read = Readings.of(text, "Place:Oslo");
        assertThat(ownToo.find(read, new Told(Optional.of(told))).events())
                .extracting(each -> each.type().value())
                .containsExactlyInAnyOrder("Outrage", "Announcement");
        assertThat(modelAlone.find(read, new Told(Optional.of(told))).events())
                .singleElement()
                .satisfies(each -> assertThat(each.main()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"They are now undergoing trial., false", "They are awaiting trial., true"})
    void whatSomebodyUndergoesIsUnderWay(String text, boolean future) {
        ToldEvent trial =
                new ToldEvent(new ClassName("Trial"), List.of(at(text, "trial")), 0.9, 0.1, 0.8, 2, List.of());
        assertThat(told(Readings.of(text), trial))
                .singleElement()
                .satisfies(event -> assertThat(event.future()).isEqualTo(future));
    }

    @Test
    void whoWasInjuredIsCountedOfWhatTheArticleIsAboutToo() {
        String text = "A truck crashed in Oslo. It was night. Nobody knew why. Three others were injured.";
        Reading crash = Readings.of(text, "Place:Oslo");
        ToldEvent accident =
                new ToldEvent(new ClassName("Accident"), List.of(at(text, "crashed")), 0.9, 0.1, 0.1, 2, List.of());
        ToldEvent injury =
                new ToldEvent(new ClassName("Injury"), List.of(at(text, "injured")), 0.9, 0.1, 0.1, -3, List.of());
        EventFinder none = new EventFinder(List.of(), Ontology.standard(), (r, span) -> null);
        assertThat(new ToldEvents(none, none, Ontology.standard(), (r, span) -> null)
                        .find(crash, new Told(Optional.of(List.of(accident, injury))))
                        .events())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.numbers()).singleElement().satisfies(number -> {
                    assertThat(number.kind()).isEqualTo("injured");
                    assertThat(number.value()).isEqualTo("3");
                }));
    }

    @Test
    void whoComesOnTopOfASingleOneIsCountedWithThem() {
        String text = "A bomb killed a photographer in Oslo. At least five other civilians also died in the attack.";
        Reading bomb = Readings.of(text, "Place:Oslo");
        ToldEvent attack = new ToldEvent(
                new ClassName("Attack"), List.of(at(text, "killed"), at(text, "attack")), 0.9, 0.1, 0.1, 2, List.of());
        EventFinder none = new EventFinder(List.of(), Ontology.standard(), (r, span) -> null);
        assertThat(new ToldEvents(none, none, Ontology.standard(), (r, span) -> null)
                        .find(bomb, new Told(Optional.of(List.of(attack))))
                        .events())
                .singleElement()
                .satisfies(event -> assertThat(event.numbers())
                        .extracting(n -> n.kind() + " " + n.value())
                        .containsExactly("killed 6"));
    }

    @Test
    void nobodyIsKilledWithoutAWordForIt() {
        String text = "The volcano above Oslo erupted. Some 45,000 people live on it.";
        Reading eruption = Readings.of(text, "Place:Oslo");
        ToldEvent disaster = new ToldEvent(
                new ClassName("Disaster"),
                List.of(at(text, "erupted")),
                0.9,
                0.1,
                0.1,
                2,
                List.of(new Filler("killed", at(text, "45,000"), 0.9)));
        assertThat(told(eruption, disaster))
                .singleElement()
                .satisfies(event -> assertThat(event.numbers()).isEmpty());
    }

    @Test
    void aSumForWhichTheModelSeesARoleIsNoNumberOfThatName() {
        String text = "Oslo paid 45,000 euros.";
        ToldEvent told = new ToldEvent(
                new ClassName("Conviction"),
                List.of(at(text, "paid")),
                0.9,
                0.1,
                0.1,
                2,
                List.of(new Filler("patient", at(text, "45,000 euros"), 0.9)));
        assertThat(told(Readings.of(text, "Place:Oslo"), told))
                .singleElement()
                .satisfies(event -> assertThat(event.numbers())
                        .extracting(EventNumber::kind)
                        .doesNotContain("patient"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bomb injured at least 30 in Oslo. On Monday the injured numbered many. The number of people injured in the attack rose to 84. | injured 84
            A bomb killed at least 12 in Oslo. The mayor said 18 people died in the attack.                                                  | killed 18
            A bomb killed 12 in Oslo. The mayor said 18 people died in the attack.                                                           | killed 12
            A bomb killed 12 in Oslo. The toll of the attack was revised from nine to eleven.                                                | killed 12
            """)
    void aNumberHoldsUntilItRises(String text, String numbers) {
        ToldEvent attack = new ToldEvent(
                new ClassName("Attack"), List.of(at(text, "bomb"), at(text, "attack")), 0.9, 0.1, 0.1, 2, List.of());
        assertThat(told(Readings.of(text, "Place:Oslo"), attack))
                .singleElement()
                .satisfies(event -> assertThat(event.numbers())
                        .extracting(n -> n.kind() + " " + n.value())
                        .containsExactly(numbers));
    }

    @Test
    void theFirstSentencesCountBeforeWhatIsFoundFurtherDown() {
        String text =
                "A house fell down in Oslo. A total of 39 are confirmed dead. It was night. It was cold. It was said that a"
                        + " bomb had gone off before it fell and three were killed.";
        ToldEvent accident = new ToldEvent(
                new ClassName("Accident"),
                List.of(at(text, "fell down")),
                0.9,
                0.1,
                0.1,
                2,
                List.of(new Filler("killed", at(text, "three"), 0.9)));
        assertThat(told(Readings.of(text, "Place:Oslo"), accident))
                .singleElement()
                .satisfies(event -> assertThat(event.numbers())
                        .extracting(n -> n.kind() + " " + n.value())
                        .containsExactly("killed 39"));
    }

    @Test
    void whoDiedInAYearLongPastIsOfSomethingElse() {
        String text = "A ferry sank off Oslo. In 1993, the sinking of another one cost 292 lives.";
        Reading named = Readings.of(text, "Place:Oslo");
        Reading sinking = new Reading(
                new Article("a", text, LocalDate.of(2014, 4, 17), "Ferry sinks", null, "test"),
                named.sentences(),
                named.mentions());
        ToldEvent accident =
                new ToldEvent(new ClassName("Accident"), List.of(at(text, "sank")), 0.9, 0.1, 0.1, 2, List.of());
        assertThat(told(sinking, accident))
                .singleElement()
                .satisfies(event -> assertThat(event.numbers()).isEmpty());
    }

    @Test
    void oneMoreWhomItBefellIsCounted() {
        String text = "A man stabbed four in Oslo. It was late. A fifth person was hospitalized.";
        ToldEvent attack =
                new ToldEvent(new ClassName("Attack"), List.of(at(text, "stabbed")), 0.9, 0.1, 0.1, 2, List.of());
        assertThat(told(Readings.of(text, "Place:Oslo"), attack))
                .singleElement()
                .satisfies(event -> assertThat(event.numbers())
                        .extracting(n -> n.kind() + " " + n.value())
                        .containsExactly("injured 1"));
    }

    @Test
    void theDeathsOfAnIllnessAreOfItsOutbreak() {
        String text = "Cases of measles rose in Oslo. It was winter. At least 50 deaths were linked to measles.";
        ToldEvent outbreak =
                new ToldEvent(new ClassName("Disaster"), List.of(at(text, "Cases")), 0.9, 0.1, 0.1, 2, List.of());
        ToldEvent deaths =
                new ToldEvent(new ClassName("Death"), List.of(at(text, "deaths")), 0.9, 0.1, 0.1, -3, List.of());
        assertThat(told(Readings.of(text, "Place:Oslo"), outbreak, deaths))
                .filteredOn(Event::main)
                .singleElement()
                .satisfies(event -> assertThat(event.numbers())
                        .extracting(n -> n.kind() + " " + n.value())
                        .containsExactly("killed 50"));
    }

    @Test
    void whomTheSentencesSoonBehindCountAreOfWhatTheArticleIsAboutToo() {
        String text =
                "Karl Dahl stabbed people in Oslo. He fled. By Monday, two of Dahl's victims died. Anna Berg saw it.";
        Reading stabbing = Readings.of(text, "Place:Oslo", "Person:Karl Dahl", "Person:Anna Berg");
        ToldEvent main = new ToldEvent(
                new ClassName("Attack"),
                List.of(at(text, "stabbed")),
                0.9,
                0.1,
                0.1,
                2,
                List.of(new Filler("agent", at(text, "Karl Dahl"), 0.9)));
        ToldEvent other =
                new ToldEvent(new ClassName("Attack"), List.of(at(text, "died")), 0.9, 0.1, 0.1, -3, List.of());
        assertThat(told(stabbing, main, other))
                .filteredOn(Event::main)
                .singleElement()
                .satisfies(event -> assertThat(event.numbers()).isEmpty());
        Reading named = named(text, "Karl Dahl", "Dahl's");
        assertThat(told(named, main, other))
                .filteredOn(Event::main)
                .singleElement()
                .satisfies(event -> assertThat(event.numbers())
                        .extracting(n -> n.kind() + " " + n.value())
                        .containsExactly("killed 2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna Berg was shot in Oslo. It was late. Anna died at night.                 | died | killed 1
            Anna Berg was shot in Oslo. It was late. Anna was later pronounced dead.     |      | killed 1
            Anna Berg was shot in Oslo. It was late. Her father was a poet. He had died. | died |
            """)
    void whomAnAttackBefellAndWhoDiedOfItIsKilled(String text, @Nullable String death, @Nullable String numbers) {
        Reading reading = named(text, "Anna Berg", "Anna died", "Anna was later");
        ToldEvent attack = new ToldEvent(
                new ClassName("Attack"),
                List.of(at(text, "shot")),
                0.9,
                0.1,
                0.1,
                2,
                List.of(new Filler("patient", at(text, "Anna Berg"), 0.9)));
        List<ToldEvent> told = new ArrayList<>(List.of(attack));
        if (death != null) {
            told.add(new ToldEvent(new ClassName("Death"), List.of(at(text, death)), 0.9, 0.1, 0.1, -3, List.of()));
        }
        assertThat(told(reading, told.toArray(ToldEvent[]::new)))
                .filteredOn(Event::main)
                .singleElement()
                .satisfies(event -> assertThat(event.numbers())
                        .extracting(n -> n.kind() + " " + n.value())
                        .isEqualTo(numbers == null ? List.of() : List.of(numbers)));
    }

    /** A reading with a person, whom the first word of what stands elsewhere means too. */
    private static Reading named(String text, String name, String... elsewhere) {
        List<Mention> mentions = new ArrayList<>();
        mentions.add(person(at(text, name), name));
        for (String words : elsewhere) {
            int begin = text.indexOf(words);
            if (begin >= 0) {
                mentions.add(person(new Span(begin, begin + words.split("[ ']")[0].length()), name));
            }
        }
        Reading plain = Readings.of(text);
        return new Reading(plain.article(), new Language().read(text), mentions);
    }

    private static Mention person(Span span, String entity) {
        return new Mention(
                new MentionId("m" + span.begin()),
                span.begin(),
                span.end(),
                new ClassName("Person"),
                MentionKind.NAME,
                new EntityId(entity),
                0.9,
                null);
    }

    private static List<Event> told(Reading reading, ToldEvent... events) {
        EventFinder none = new EventFinder(List.of(), Ontology.standard(), (r, span) -> null);
        return new ToldEvents(none, none, Ontology.standard(), (r, span) -> null)
                .find(reading, new Told(Optional.of(List.of(events))))
                .events();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kay Ivey signed the Alabama Human Life Protection Act. | Legislation
            Kay Ivey signed a government decree that bans veils.   | Legislation
            Kay Ivey signed the bill into law.                     | Legislation
            Kay Ivey signed a trade agreement.                     | Agreement
            Kay Ivey signed a contract for a law school.           | Agreement
            """)
    void whoSignsALawMakesNoAgreement(String text, String type) {
        ToldEvent signing =
                new ToldEvent(new ClassName("Agreement"), List.of(at(text, "signed")), 0.9, 0.1, 0.1, 2, List.of());
        assertThat(told(Readings.of(text, "Person:Kay Ivey"), signing))
                .extracting(event -> event.type().value())
                .containsExactly(type);
    }

    @Test
    void theTownOfTheDatelineIsWhereItHappenedIfNoOtherPlaceIsTold() {
        String text = "MUNICH — Two banks closed their doors on Monday.";
        ToldEvent closing =
                new ToldEvent(new ClassName("Closure"), List.of(at(text, "closed")), 0.9, 0.1, 0.1, 2, List.of());
        assertThat(told(Readings.of(text, "City:MUNICH"), closing))
                .extracting(Event::place)
                .containsExactly(new EntityId("MUNICH"));
        String none = "Munich has two banks. They closed — and opened.";
        assertThat(told(
                        Readings.of(none, "City:Munich"),
                        new ToldEvent(
                                new ClassName("Closure"), List.of(at(none, "closed")), 0.9, 0.1, 0.1, 2, List.of())))
                .extracting(Event::place)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            Masks to be mandatory on trains in England | England
            Minister from England bans trains          | none
            Bans go on after protests in England       | none
            Art show opens in England Gallery          | none
            Kent now first county in England with bans | none
            """)
    void thePlaceThatTheTitleIsInIsWhereItHappenedIfNoOtherPlaceIsTold(String title, @Nullable String place) {
        String text = "The minister announced a ban on Monday. Trains run all over England.";
        Reading untitled = Readings.of(text, "Country:England");
        Reading reading = new Reading(
                new Article("a", text, null, title, null, "test"), untitled.sentences(), untitled.mentions());
        ToldEvent ban = new ToldEvent(
                new ClassName("Announcement"), List.of(at(text, "announced")), 0.9, 0.1, 0.1, 2, List.of());
        assertThat(told(reading, ban))
                .singleElement()
                .satisfies(event -> assertThat(event.place()).isEqualTo(place == null ? null : new EntityId(place)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            Country:Norland        | Norland announced a vote on Monday.            | Announcement | Norland
            GovernmentBody:Norland | Norland announced a vote on Monday.            | Announcement | none
            Country:Norland        | Norland threatened a vote on Monday.           | Threat       | none
            """)
    void whatAStateDoesAtHomeHappensThere(String agent, String text, String type, @Nullable String place) {
        Reading plain = Readings.of(text, agent);
        String[] name = agent.split(":");
        Reading reading = plain.withEntities(
                plain.mentions(),
                List.of(new Entity(new EntityId(name[1]), new ClassName(name[0]), name[1], List.of(), null)));
        Span verb = new Span(text.indexOf(' ') + 1, text.indexOf(" a "));
        Filler filler = new Filler("agent", new Span(0, 7), 0.99);
        assertThat(told(reading, new ToldEvent(new ClassName(type), List.of(verb), 0.9, 0.1, 0.1, 2, List.of(filler))))
                .singleElement()
                .satisfies(event -> assertThat(event.place()).isEqualTo(place == null ? null : new EntityId(place)));
    }

    private static Span at(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    @Test
    void aRoleThatIsNotProbableIsNotTold() {
        assertThat(find(List.of(), Optional.of(List.of(attack(0.25)))).get(0).place())
                .isNull();
    }

    @Test
    void whoSurelyHasOneOfTwoPartsHasTheLikelierOne() {
        Span anna = words("Anna Berg", 0);
        ToldEvent attack = new ToldEvent(
                new ClassName("Attack"),
                List.of(words("attack", 40)),
                0.9,
                0.1,
                0.1,
                2,
                List.of(new Filler("agent", anna, 0.5), new Filler("patient", anna, 0.4)));
        assertThat(find(List.of(), Optional.of(List.of(attack))))
                .singleElement()
                .satisfies(e -> assertThat(e.participants())
                        .containsExactly(new Participant("agent", new EntityId("Anna Berg"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The attack in Norway began in Oslo. | Oslo
            The attack hit Norway, also in Oslo. | Norway
            """)
    void whatAnArticleIsAboutHappenedInTheTownRatherThanInTheCountryThatItIsIn(String text, String place) {
        Reading towns = Readings.of(text, "Country:Norway", "City:Oslo");
        Reading known = towns.withEntities(
                towns.mentions(),
                List.of(
                        new Entity(new EntityId("Norway"), new ClassName("Country"), "Norway", List.of(), null),
                        new Entity(new EntityId("Oslo"), new ClassName("City"), "Oslo", List.of(), null)));
        List<Filler> places = towns.mentions().stream()
                .map(mention -> new Filler(
                        "place", mention.span(), mention.span().of(text).equals("Norway") ? 0.9 : 0.6))
                .toList();
        ToldEvent attack = new ToldEvent(new ClassName("Attack"), List.of(new Span(4, 10)), 0.9, 0.1, 0.1, 2, places);
        EventFinder none = new EventFinder(List.of(), Ontology.standard(), (r, span) -> null);
        assertThat(new ToldEvents(none, none, Ontology.standard(), (r, span) -> null)
                        .find(known, new Told(Optional.of(List.of(attack))))
                        .events())
                .extracting(Event::place)
                .containsExactly(new EntityId(place));
    }

    private static Reading under(String title, String url, String text, String... names) {
        Reading plain = Readings.of(text, names);
        List<Entity> entities = Arrays.stream(names)
                .map(name -> name.split(":", 2))
                .map(name -> new Entity(new EntityId(name[1]), new ClassName(name[0]), name[1], List.of(), null))
                .toList();
        Article article = new Article("a", text, null, title, url, "test");
        return new Reading(article, plain.sentences(), plain.mentions()).withEntities(plain.mentions(), entities);
    }

    /** Where something happened of which the model has the probabilities of two places. */
    private static @Nullable EntityId place(
            String type, String word, Reading reading, String one, double first, double second) {
        String text = reading.article().text();
        List<Filler> places = reading.mentions().stream()
                .map(m -> new Filler("place", m.span(), m.span().of(text).equals(one) ? first : second))
                .toList();
        return told(reading, new ToldEvent(new ClassName(type), List.of(at(text, word)), 0.9, 0.1, 0.1, 2, places))
                .get(0)
                .place();
    }

    @Test
    void theTownThatTheTitleSaysItWasInIsNarrowerThanAMoreProbableCountry() {
        String text = "The crash in Norway killed 12. It was near Lund.";
        Reading titled = under("Train crashes near Lund", "", text, "Country:Norway", "City:Lund");
        assertThat(place("Accident", "crash", titled, "Norway", 0.9, 0.8)).isEqualTo(new EntityId("Lund"));
        Reading other = under("Train crashes", "", text, "Country:Norway", "City:Lund");
        assertThat(place("Accident", "crash", other, "Norway", 0.9, 0.4)).isEqualTo(new EntityId("Norway"));
        assertThat(place("Accident", "crash", other, "Norway", 0.9, 0.89))
                .as("as probable")
                .isEqualTo(new EntityId("Lund"));
    }

    @Test
    void aPeopleIsNoPlace() {
        String text = "A revolt among Norlanders ended on Monday.";
        Reading people = under("Revolt ends", "", text, "Group:Norlanders");
        assertThat(place("Conflict", "revolt", people, "Norlanders", 0.9, 0)).isNull();
        Reading town = under("Revolt ends", "", text, "City:Norlanders");
        assertThat(place("Conflict", "revolt", town, "Norlanders", 0.9, 0)).isEqualTo(new EntityId("Norlanders"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fair opens in Malmo | 0.89 | Malmo
            Fair opens          | 0.89 | Lund
            Fair opens in Malmo | 0.3  | Lund
            """)
    void thePlaceThatTheTitleIsInIsMeantOfTwoThatAreAsProbable(String title, double ofMalmo, String place) {
        Reading fair = under(title, "", "A fair opened in Lund after one in Malmo.", "City:Lund", "City:Malmo");
        assertThat(place("Event", "fair", fair, "Lund", 0.9, ofMalmo)).isEqualTo(new EntityId(place));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna wins Malmo election | Election | Malmo
            Anna wins Malmo award    | Award    | Lund
            """)
    void anElectionIsHeldWhereItsTitleSays(String title, String type, String place) {
        String text = "Anna won the election in Lund on Monday before crowds in Malmo.";
        Reading election = under(title, "", text, "City:Lund", "City:Malmo");
        assertThat(place(type, "election", election, "Lund", 0.9, 0.6)).isEqualTo(new EntityId(place));
    }

    @Test
    void theTalkOfAnInterviewIsToldWhereTheModelOverlooksIt() {
        String title = "Wikinews discusses moss with Carl Dahl";
        String text = "Moss is rare. Wikinews discussed the findings with Dr Carl Dahl.";
        String[] names = {"MediaOrganization:Wikinews", "Person:Carl Dahl"};
        assertThat(told(under(title, "https://en.wikinews.org/wiki/Moss", text, names)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo(Classes.MEETING);
                    assertThat(event.passages()).containsExactly(at(text, "discussed"));
                    assertThat(event.participants())
                            .extracting(part -> part.entity().value())
                            .containsExactlyInAnyOrder("Carl Dahl", "Wikinews");
                });
        assertThat(told(under(title, "https://lantern.example/moss", text, names)))
                .isEmpty();
        ToldEvent read =
                new ToldEvent(new ClassName("Meeting"), List.of(at(text, "discussed")), 0.9, 0.1, 0.1, 2, List.of());
        assertThat(told(under(title, "https://en.wikinews.org/wiki/Moss", text, names), read))
                .hasSize(1);
    }

    @Test
    void aTalkHasNoDayThatAnotherSentenceTells() {
        String title = "Wikinews discusses moss with Carl Dahl";
        String text = "Wikinews discussed the findings with Dr Carl Dahl. The moss was found on Monday.";
        Reading plain = under(
                title, "https://en.wikinews.org/wiki/Moss", text, "MediaOrganization:Wikinews", "Person:Carl Dahl");
        List<Mention> mentions = new ArrayList<>(plain.mentions());
        Span monday = at(text, "Monday");
        mentions.add(new Mention(
                new MentionId("d"),
                monday.begin(),
                monday.end(),
                Mention.DATE,
                MentionKind.NAME,
                null,
                0.9,
                "2020-01-13"));
        Reading dated =
                new Reading(plain.article(), plain.sentences(), mentions).withEntities(mentions, plain.entities());
        ToldEvent talk = new ToldEvent(
                Classes.MEETING,
                List.of(at(text, "discussed")),
                0.9,
                0.1,
                0.1,
                2,
                List.of(new Filler("date", monday, 0.9)));
        assertThat(told(dated, talk))
                .singleElement()
                .satisfies(event -> assertThat(event.date()).isNull());
    }

    @Test
    void theUsersOwnCueComesFirst() {
        assertThat(find(
                        List.of(EventCue.of(new ClassName("Disaster"), "noun:attack")),
                        Optional.of(List.of(attack(0.8)))))
                .extracting(Event::type)
                .doesNotContain(new ClassName("Attack"));
    }

    @Test
    void aModelWithoutEventsLeavesThemToTheCues() {
        assertThat(find(List.of(), Optional.empty())).extracting(Event::type).containsOnly(new ClassName("Attack"));
    }
}
