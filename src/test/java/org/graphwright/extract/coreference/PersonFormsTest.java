package org.graphwright.extract.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.graphwright.ontology.Classes;
import org.junit.jupiter.api.Test;

class PersonFormsTest {
    private final PersonForms forms = new PersonForms();
    private final Cluster cluster = new Cluster(Classes.PERSON);

    @Test
    void findsTheOtherFormsOfAName() {
        forms.add(cluster, List.of("donald", "j", "trump"), Gender.UNKNOWN);

        assertThat(forms.find(List.of("trump"), Gender.UNKNOWN)).containsExactly(cluster);
        assertThat(forms.find(List.of("donald"), Gender.UNKNOWN)).containsExactly(cluster);
        assertThat(forms.find(List.of("donald", "trump"), Gender.UNKNOWN)).containsExactly(cluster);
        assertThat(forms.find(List.of("j"), Gender.UNKNOWN)).isEmpty();
    }

    /** "I I I …" is read as one name: its ends together would have 3,600 million characters. */
    @Test
    void looksAtFewEndsOfARowOfLetters() {
        List<String> row = Collections.nCopies(60_000, "i");
        forms.add(cluster, row, Gender.UNKNOWN);

        assertThat(forms.find(row, Gender.UNKNOWN)).containsExactly(cluster);
    }
}
