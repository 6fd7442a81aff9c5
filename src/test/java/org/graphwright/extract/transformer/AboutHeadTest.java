package org.graphwright.extract.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.graphwright.extract.MarkedText;
import org.graphwright.extract.trained.About;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AboutHeadTest {
    private static TransformerModel model;

    @BeforeAll
    static void load() throws IOException {
        model = TransformerModel.shipped();
    }

    @AfterAll
    static void close() throws IOException {
        model.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Election | The opposition won the election held on Sunday. Its leader will be sworn in next month, officials said.",
                "Disaster | A strong quake shook the coast early on Monday, and many houses came down. Rescuers are on their way.",
                "Acquisition | The brewer will buy its rival for 2 billion dollars, both firms said. Shareholders have yet to agree.",
                "Arrest | Detectives took a man of 34 into custody on Tuesday. He is suspected of having stolen paintings."
            })
    void saysOfWhichClassTheNewsIs(String type, String text) {
        Map<ClassName, Double> classes = about(MarkedText.of(text).reading()).classes();
        assertThat(classes.values().stream().mapToDouble(Double::doubleValue).sum())
                .isBetween(0.9999, 1.0001);
        assertThat(classes.entrySet().stream().max(Map.Entry.comparingByValue()))
                .hasValueSatisfying(likeliest -> assertThat(likeliest.getKey()).isEqualTo(new ClassName(type)));
    }

    @Test
    void aTitleSaysItToo() {
        Reading reading = MarkedText.of(
                        "Anna Berg told her staff on Monday. She has led the bank for nine years and did not say what comes next.")
                .reading();
        Reading titled = new Reading(
                reading.article().withTitle("Bank head Berg steps down"), reading.sentences(), reading.mentions());
        ClassName resignation = new ClassName("Resignation");
        assertThat(about(titled).classes().get(resignation))
                .isGreaterThan(about(reading).classes().get(resignation));
    }

    @Test
    void saysWhoHasWhichPartInIt() {
        Reading reading = MarkedText.of("[Person Anna Berg] beat [Person Carl Dahl] in the presidential election in"
                        + " [Place Norland] on Sunday. The commission said so.")
                .reading();
        About about = about(named(reading));
        assertThat(most(about, "agent")).isEqualTo(new EntityId("Anna Berg"));
        assertThat(most(about, "patient")).isEqualTo(new EntityId("Carl Dahl"));
        assertThat(most(about, "place")).isEqualTo(new EntityId("Norland"));
    }

    @Test
    void weightsOfAnotherSizeAreRefused() throws IOException {
        EventLabels labels = Objects.requireNonNull(model.eventHead()).labels;
        assertThatThrownBy(() -> AboutHead.of(labels, new byte[8]))
                .isInstanceOf(IOException.class)
                .hasMessage("about.bin must hold 3124 bytes, not 8");
    }

    private static EntityId most(About about, String role) {
        return about.roles().entrySet().stream()
                .max(Comparator.comparingDouble(each -> each.getValue().getOrDefault(role, -9.0)))
                .orElseThrow()
                .getKey();
    }

    /** Each mention a thing of its own, with its words for the id. */
    private static Reading named(Reading reading) {
        List<Mention> mentions = reading.mentions().stream()
                .map(m ->
                        m.withEntity(new EntityId(m.span().of(reading.article().text()))))
                .toList();
        return reading.withMentions(mentions);
    }

    private static About about(Reading reading) {
        return new Transformer(model, (property, subject, object) -> true)
                .read(reading.article().text(), reading.sentences())
                .about(reading)
                .orElseThrow();
    }
}
