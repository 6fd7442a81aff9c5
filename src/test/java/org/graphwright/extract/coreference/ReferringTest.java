package org.graphwright.extract.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.extract.trained.Related;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Reference;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferringTest {
    private static final Ontology ONTOLOGY = Ontology.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the agency                        | 0.45 | true
            The agency                        | 0.45 | true
            the United Nations refugee agency | 0.45 | false
            The European agency               | 0.59 | false
            The European agency               | 0.6  | true
            the village                       | 0.9  | false
            """)
    void aNounThatSaysByANameWhatItMeansMustBeSurer(String noun, double probability, boolean means) {
        Reading found = new NounFinder(ONTOLOGY)
                .find(MarkedText.of("[Organization Borealis] fell. Then " + noun + " left.")
                        .reading());
        Mention name = found.mentions().get(0);
        Mention nominal =
                new Mention("n1", 20, 20 + noun.length(), Mention.PRONOUN, MentionKind.NOMINAL, null, 1, null);
        Reading reading = found.withMentions(List.of(name, nominal));
        List<Reference> references = List.of(new Reference(nominal, name, probability));
        Reading named = new Coreference(ONTOLOGY).resolve(reading, new Related(List.of(), references));
        assertThat(new Referring(ONTOLOGY).resolve(named, references).mentions())
                .extracting(Mention::entity)
                .containsExactlyElementsOf(means ? List.of("e1", "e1") : List.of("e1"));
    }
}
