package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class CorrectionWordsTest {
    @Test
    void anArticleIsCalledByItsTitle() {
        String article = Iris.article("visit.txt");
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(
                dataset,
                () -> RDFParser.fromString("""
                                PREFIX gw: <https://graphwright.org/ontology#>
                                GRAPH <%1$s> { <%1$s> a gw:Article ; gw:articleId "visit.txt" ; gw:title "Macron visits Berlin" . }
                                """.formatted(article), Lang.TRIG).parse(dataset));
        CorrectionWords words = new CorrectionWords(dataset, Ontology.standard(), Map.of());
        assertThat(words.of(entry(new Correction.Star(article)))).isEqualTo("“Macron visits Berlin”");
        assertThat(words.of(entry(new Correction.Note(article, "ask them"))))
                .isEqualTo("“Macron visits Berlin”: ask them");
    }

    @Test
    void thingsAreCalledAsTheyWereWhenTheyWereCorrected() {
        String dublin = "https://graphwright.org/id/place/dublin";
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        CorrectionWords words = new CorrectionWords(dataset, Ontology.standard(), Map.of());
        assertThat(words.of(entry(new Correction.Rename(dublin, "Baile")).calling(Map.of(dublin, "Dublin"))))
                .isEqualTo("Dublin as Baile");
        assertThat(words.of(entry(new Correction.Hide(dublin)).calling(Map.of(dublin, "Dublin"))))
                .as("that the graph has no more")
                .isEqualTo("Dublin");
        assertThat(words.of(entry(new Correction.Hide(dublin))))
                .as("in a file of an older version")
                .isEqualTo("place:dublin");
    }

    private static CorrectionEntry entry(Correction correction) {
        return CorrectionEntry.of(correction, "Ann", Instant.EPOCH, null, null);
    }
}
