package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graphwright.extract.trained.About;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsOfToldTest {
    private static final String TEXT =
            "Anna Berg was freed on Monday. It rained. Nobody spoke. Then Carl Dahl told of the release.";

    private final Reading reading = Readings.of(TEXT, "Person:Anna Berg", "Person:Carl Dahl");

    private static Span words(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static ToldEvent release(Filler... fillers) {
        return new ToldEvent(
                new ClassName("Release"),
                List.of(words("freed"), words("release")),
                0.9,
                0.1,
                0.1,
                2,
                List.of(fillers));
    }

    private List<PartsOfTold.Part> parts(ToldEvent event) {
        return PartsOfTold.of(reading, event, ClauseParts.of(Ontology.standard(), reading), null);
    }

    private double probability(Reading of, String role) {
        String text = of.article().text();
        int anna = text.indexOf("Anna Berg");
        int met = text.indexOf("accused");
        ToldEvent accusation = new ToldEvent(
                new ClassName("Accusation"),
                List.of(new Span(met, met + "accused".length())),
                0.9,
                0.1,
                0.1,
                2,
                List.of(new Filler(role, new Span(anna, anna + "Anna Berg".length()), 0.4)));
        return PartsOfTold.of(of, accusation, ClauseParts.of(Ontology.standard(), of), null)
                .get(0)
                .probability();
    }

    @Test
    void whomNoMentionAndNoClauseGivesAPartHasNone() {
        assertThat(parts(release(new Filler("agent", words("Carl Dahl"), 0.19))))
                .isEmpty();
        assertThat(parts(release(new Filler("agent", words("Carl Dahl"), 0.2)))).hasSize(1);
        assertThat(parts(release(new Filler("place", words("Carl Dahl"), 0.1)))).hasSize(1);
        assertThat(parts(release(new Filler("agent", words("Anna Berg"), 0.1)))).hasSize(1);
    }

    @Test
    void whoStandsBeforeAVerbDoesItAndWhoStandsBehindItUndergoesIt() {
        Reading active = Readings.of("Anna Berg accused Carl Dahl of theft.", "Person:Anna Berg", "Person:Carl Dahl");
        Reading passive =
                Readings.of("Anna Berg was accused by Carl Dahl of theft.", "Person:Anna Berg", "Person:Carl Dahl");
        assertThat(probability(active, "agent")).isGreaterThan(0.5).isGreaterThan(probability(passive, "agent") + 0.2);
        assertThat(probability(passive, "patient"))
                .isGreaterThan(0.5)
                .isGreaterThan(probability(active, "patient") + 0.2);
    }

    @Test
    void whoIsOnlyAskedToDoesNothingYet() {
        String done = "She said on Monday that Anna Berg declared an emergency.";
        String asked = "She requested on Monday that Anna Berg declare an emergency.";
        assertThat(slots(done, "declared")).containsExactly(ClauseParts.Slot.SUBJECT);
        assertThat(slots(asked, "declare")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg who shot the mayor was arrested. | arrested | PASSIVE_SUBJECT",
                "The man who shot Anna Berg was arrested. | arrested | ",
                "Guards carrying Anna Berg fell. | fell | ",
                "A man convicted of killing Anna Berg was released. | released | ",
                "The plan to honour Anna Berg angered many. | angered | ",
                "A statue as tall as Anna Berg was found. | found | ",
                "The man who said Anna Berg fell was wrong. | fell | SUBJECT",
                "He saw that Anna Berg fell. | fell | SUBJECT",
            })
    void whoOnlySaysMoreOfTheSubjectIsNone(String text, String verb, @Nullable String slot) {
        assertThat(slots(text, verb)).isEqualTo(slot == null ? Set.of() : Set.of(ClauseParts.Slot.valueOf(slot)));
    }

    private static Set<ClauseParts.Slot> slots(String text, String verb) {
        int begin = text.indexOf(verb);
        return ClauseParts.of(Ontology.standard(), Readings.of(text, "Person:Anna Berg"))
                .around(List.of(new Span(begin, begin + verb.length())))
                .getOrDefault(new EntityId("Anna Berg"), Set.of());
    }

    @Test
    void whoIsNamedFarFromTheFirstWordsIsLessProbable() {
        List<PartsOfTold.Part> parts = parts(release(
                new Filler("patient", words("Anna Berg"), 0.7), new Filler("patient", words("Carl Dahl"), 0.7)));
        assertThat(parts)
                .extracting(PartsOfTold.Part::entity)
                .containsExactly(new EntityId("Anna Berg"), new EntityId("Carl Dahl"));
    }

    @Test
    void anotherOfTheSamePartSpeaksAgainstIt() {
        Filler anna = new Filler("patient", words("Anna Berg"), 0.6);
        double alone = parts(release(anna)).get(0).probability();
        double beside = parts(release(anna, new Filler("patient", words("Carl Dahl"), 0.95))).stream()
                .filter(part -> part.entity().equals(new EntityId("Anna Berg")))
                .mapToDouble(PartsOfTold.Part::probability)
                .findFirst()
                .orElseThrow();
        assertThat(beside).isLessThan(alone);
    }

    @Test
    void datesAndFiguresHaveNoPart() {
        assertThat(parts(release(new Filler("date", words("Monday"), 0.9)))).isEmpty();
    }

    @Test
    void whatTheArticleAsAWholeSaysMovesAPartInWhatItIsAbout() {
        ToldEvent release = release(new Filler("patient", words("Anna Berg"), 0.5));
        assertThat(whole(release, 2)).isGreaterThan(whole(release, -2) + 0.1);
        assertThat(whole(release, -20)).as("no further than the least").isEqualTo(whole(release, -6));
    }

    @Test
    void whomTheArticleAsAWholeGivesAPartHasItThoughNoWordsThatTellOfItDo() {
        EntityId carl = reading.mentionsAt(words("Carl Dahl")).get(0).entity();
        About about = new About(Map.of(), Map.of(carl, Map.of("agent", 3.0, "patient", -3.0)), Map.of());
        List<PartsOfTold.Part> parts = PartsOfTold.of(
                reading,
                release(new Filler("patient", words("Anna Berg"), 0.9)),
                ClauseParts.of(Ontology.standard(), reading),
                about);
        assertThat(parts)
                .filteredOn(part -> part.entity().equals(carl) && part.probability() > 0.5)
                .extracting(PartsOfTold.Part::role)
                .containsExactly("agent");
    }

    private double whole(ToldEvent event, double odds) {
        EntityId anna = reading.mentionsAt(words("Anna Berg")).get(0).entity();
        About about = new About(Map.of(), Map.of(anna, Map.of("patient", odds)), Map.of());
        return PartsOfTold.of(reading, event, ClauseParts.of(Ontology.standard(), reading), about)
                .get(0)
                .probability();
    }
}
