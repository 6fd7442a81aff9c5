package org.graphwright.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.model.ClassName;
import org.graphwright.model.Literal;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.model.Status;
import org.graphwright.model.Tense;
import org.junit.jupiter.api.Test;

class StatementMergerTest {
    private static final Source MODEL = new Source.Model();
    private static final Source CUE = new Source.Cue("president of");
    private static final Source OTHER_CUE = new Source.Cue("leads");

    private final Mention ann = mention("m1", 0, "Person");
    private final Mention hydra = mention("m2", 10, "Organization");

    private final StatementMerger merger = new StatementMerger();

    @Test
    void allEvidenceOfTwoStepsIsKeptAndIsSurerTogether() {
        Statement model = statement(0, 40, 0.8, MODEL);
        Statement cue = statement(0, 15, 0.9, CUE);
        assertThat(merger.merge(List.of(model, cue))).singleElement().satisfies(merged -> {
            assertThat(merged.statements()).containsExactly(cue, model);
            assertThat(merged.surest()).isEqualTo(cue);
            assertThat(merged.confidence()).isEqualTo(0.98);
        });
        assertThat(merger.merge(List.of(statement(0, 40, 0.5, MODEL), statement(0, 15, 0.6, CUE))))
                .extracting(MergedStatement::confidence)
                .containsExactly(0.8);
    }

    @Test
    void twoCuesInTheSameWordsAreOneReading() {
        Statement cue = statement(0, 15, 0.9, CUE);
        assertThat(merger.merge(List.of(statement(0, 14, 0.85, OTHER_CUE), cue)))
                .containsExactly(new MergedStatement(List.of(cue), 0.9));
    }

    @Test
    void oneStepThatSaysItTwiceIsNoSurer() {
        Statement there = statement(0, 15, 0.7, MODEL);
        Statement again = statement(50, 90, 0.6, MODEL);
        assertThat(merger.merge(List.of(there, again)))
                .containsExactly(new MergedStatement(List.of(there, again), 0.7));
    }

    @Test
    void anotherPropertyOrDirectionOrValueIsAnotherStatement() {
        Literal chair = new Literal("chair", "xsd:string");
        Literal head = new Literal("head", "xsd:string");
        assertThat(merger.merge(List.of(
                        new Statement(ann, new PropertyName("headOf"), hydra, new Span(0, 15), 0.9, MODEL),
                        new Statement(ann, new PropertyName("memberOf"), hydra, new Span(0, 15), 0.9, CUE),
                        new Statement(hydra, new PropertyName("headOf"), ann, new Span(0, 15), 0.9, CUE),
                        position(chair),
                        position(head))))
                .hasSize(5);
    }

    @Test
    void whatIsDeniedOrSupposedIsNoEvidence() {
        assertThat(merger.merge(List.of(
                        withStatus(Status.DENIED), withStatus(Status.HYPOTHETICAL), withStatus(Status.CLAIMED))))
                .containsExactly(new MergedStatement(List.of(withStatus(Status.CLAIMED)), 0.9));
    }

    private Statement statement(int begin, int end, double confidence, Source source) {
        return new Statement(ann, new PropertyName("headOf"), hydra, new Span(begin, end), confidence, source);
    }

    private Statement position(Literal value) {
        return new Statement(
                ann,
                new PropertyName("position"),
                ann,
                value,
                List.of(new Span(0, 9)),
                0.9,
                CUE,
                Status.ASSERTED,
                Tense.CURRENT);
    }

    private Statement withStatus(Status status) {
        return new Statement(
                ann,
                new PropertyName("headOf"),
                hydra,
                null,
                List.of(new Span(0, 15)),
                0.9,
                MODEL,
                status,
                Tense.FORMER);
    }

    private static Mention mention(String id, int begin, String type) {
        return new Mention(new MentionId(id), begin, begin + 5, new ClassName(type), MentionKind.NAME, null, 0.9, null);
    }
}
