package org.graphwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.graphwright.extract.statement.MergedStatement;
import org.graphwright.model.Mention;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class AffiliationsTest {
    private final Reading reading = MarkedText.of("[Person Ada Lind] of [Company Hydra] met [Person Bo Ek].")
            .named()
            .reading();

    @Test
    void whoLeadsABodyIsNotAlsoAffiliatedWithIt() {
        assertThat(kept(said("affiliatedWith", 0.95), said("headOf", 0.7))).containsExactly("headOf");
    }

    @Test
    void whoLeadsABodyOrSpeaksForItIsNotAlsoEmployedThere() {
        assertThat(kept(said("employedBy", 0.9), said("headOf", 0.6))).containsExactly("headOf");
        assertThat(kept(said("employedBy", 0.9), said("spokespersonOf", 0.6))).containsExactly("spokespersonOf");
        assertThat(kept(said("employedBy", 0.9))).containsExactly("employedBy");
    }

    @Test
    void aPartyEmploysNobody() {
        Reading party = MarkedText.of("[Person Ada Lind] of the [Party Green Party] spoke.")
                .named()
                .reading();
        Statement statement = new Statement(
                party.mentions().get(0),
                new PropertyName("employedBy"),
                party.mentions().get(1),
                new Span(0, 17),
                0.9,
                new Source.Model());
        assertThat(new Affiliations(Ontology.standard())
                        .mostSpecific(party, List.of(new MergedStatement(List.of(statement), 0.9))))
                .isEmpty();
    }

    @Test
    void someAffiliationIsKeptWhereNoWayIsTold() {
        assertThat(kept(said("affiliatedWith", 0.6))).containsExactly("affiliatedWith");
    }

    @Test
    void whoSpeaksForABodyIsItsMemberOnlyIfThatIsSurer() {
        assertThat(kept(said("spokespersonOf", 0.9), said("memberOf", 0.6))).containsExactly("spokespersonOf");
        assertThat(kept(said("employedBy", 0.6), said("memberOf", 0.9))).containsExactly("employedBy", "memberOf");
        assertThat(kept(said("headOf", 0.9), said("memberOf", 0.6))).containsExactly("headOf", "memberOf");
    }

    private List<String> kept(MergedStatement... statements) {
        return new Affiliations(Ontology.standard())
                .mostSpecific(reading, Stream.of(statements).toList()).stream()
                        .map(merged -> merged.surest().property().value())
                        .toList();
    }

    private MergedStatement said(String property, double confidence) {
        Mention person = reading.mentions().get(0);
        Mention body = reading.mentions().get(1);
        Statement statement = new Statement(
                person, new PropertyName(property), body, new Span(0, 17), confidence, new Source.Model());
        return new MergedStatement(List.of(statement), confidence);
    }
}
