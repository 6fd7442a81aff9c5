package org.graphwright.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Organizations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePrefixesTest {
    private final NamePrefixes prefixes = new NamePrefixes(Gazetteer.standard(), Organizations.standard());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            There spoke O’[Person Hara] of Cork.                                  ; Person O’Hara
            Senator Ann Lee (D-[Place Ohio]) spoke.                               ; Place Ohio
            Senator Ann Lee ([Party D-Ohio]) spoke.                               ; Place Ohio
            She joined the [Organization Muslim] Brotherhood.                     ; Organization Muslim Brotherhood
            She joined [Party Fidesz] Party members.                              ; Party Fidesz
            She left the [Party Alternative] for [Place Germany] at once.         ; Organization Alternative for Germany
            The [ArmedGroup South] [Group Korean] navy sailed.                    ; Group South Korean
            [Person Ann] Smith left.                                              ; Person Ann
            """)
    void namesAreWhole(String marked, String name) {
        assertThat(names(marked)).containsExactly(name);
    }

    private List<String> names(String marked) {
        Reading reading = MarkedText.of(marked).reading();
        String text = reading.article().text();
        return prefixes.mend(text, reading.mentions()).stream()
                .map(mention -> mention.type() + " " + mention.span().of(text))
                .toList();
    }
}
