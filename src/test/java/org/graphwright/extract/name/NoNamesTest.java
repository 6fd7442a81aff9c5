package org.graphwright.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.Mention;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoNamesTest {
    private final NoNames noNames = new NoNames(Ontology.standard(), Organizations.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Event 2016]",
                "[Event Tuesday]",
                "[Organization Defund] the police",
                "[Organization Honour]",
                "[Place States]",
                "[Person Lord] above",
                "[Place us]",
                "[Place V]",
                "[Organization party]",
                "[Person brother]",
                "the [Place Lower] chamber",
                "[Person President]",
                "[Person Senator]",
                "[Place 36]",
                "[Event 1st]"
            })
    void noThing(String marked) {
        assertThat(kept(marked)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Place US]",
                "[Organization WHO]",
                "The [Organization Who] sang",
                "[Organization Time]",
                "[Organization Apple]",
                "[Place Turkey]",
                "[Organization iRobot]",
                "[Person Theresa May]",
                "[Event 9/11]",
                "[Place Earth]",
                "[Work 1984]",
                "[Organization Lord & Taylor]",
                "[Place Monday Island]"
            })
    void aThing(String marked) {
        assertThat(kept(marked)).hasSize(1);
    }

    @Test
    void aLastNameMayBeAnyWord() {
        assertThat(kept("[Person Winston Lord] spoke; [Person Lord] left on [Event Monday]."))
                .containsExactly("Winston Lord", "Lord");
    }

    @Test
    void twoPersonsInOneWordAreNoPerson() {
        assertThat(kept("[Person Joe Biden] met [Person Trump] in the [Person Trump-Biden] debate."))
                .containsExactly("Joe Biden", "Trump");
        assertThat(kept("[Person Bo Ek] met [Person Jean-Luc] and [Person Ida Lind-Ek]."))
                .hasSize(3);
    }

    private List<String> kept(String marked) {
        MarkedText text = MarkedText.of(marked);
        List<Mention> kept = noNames.leaveOut(text.text(), text.mentions());
        return kept.stream().map(mention -> mention.span().of(text.text())).toList();
    }
}
