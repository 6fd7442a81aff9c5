package org.graphwright.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.graphwright.explore.Finding;
import org.graphwright.explore.QualityReport;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
    private static final String GRAPH = """
            VERSION "1.2"
            PREFIX gw: <https://graphwright.org/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX x: <https://example.org/>
            GRAPH x:one {
              x:ann gw:birthPlace x:paris .
              x:e1 a gw:Evidence ; rdf:reifies <<( x:ann gw:birthPlace x:paris )>> ; gw:confidence 0.9 ; gw:sentence "Ann was born in Paris." .
              x:e2 a gw:Evidence ; rdf:reifies <<( x:ann gw:birthPlace x:paris )>> ; gw:confidence 0.6 ; gw:sentence "Ann came from Paris." .
            }
            GRAPH x:two {
              x:ann gw:birthPlace x:rome .
              x:e3 a gw:Evidence ; rdf:reifies <<( x:ann gw:birthPlace x:rome )>> ; gw:confidence 0.7 ; gw:sentence "Ann, born in Rome, left." .
            }
            GRAPH <https://graphwright.org/graph/things> {
              x:ann rdfs:label "Ann" . x:paris rdfs:label "Paris" . x:rome rdfs:label "Rome" .
              x:b1 a gw:Belief ; rdf:reifies <<( x:ann gw:birthPlace x:paris )>> ; gw:belief 0.7 ; gw:sources 1 ; gw:contradicts x:b2 .
              x:b2 a gw:Belief ; rdf:reifies <<( x:ann gw:birthPlace x:rome )>> ; gw:belief 0.2 ; gw:sources 1 ; gw:contradicts x:b1 .
            }
            """;

    @Test
    void aPairIsListedOnceTheLikelierFirstWithBothSentences() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(dataset, () -> RDFParser.fromString(GRAPH, Lang.TRIG).parse(dataset));
        GraphQuery query = new GraphQuery(dataset, Ontology.standard(), Duration.ofSeconds(30));
        NamedQuery contradictions =
                QueryLibrary.standard().find("contradictions").orElseThrow();
        assertThat(query.table(query.prepare(contradictions, Map.of())).texts())
                .containsExactly(List.of(
                        "Ann",
                        "birth place",
                        "Paris",
                        "0.7",
                        "Ann was born in Paris.",
                        "Ann",
                        "birth place",
                        "Rome",
                        "0.2",
                        "Ann, born in Rome, left."));
    }

    @Test
    void aReportCountsPairsAsTheQueryDoes() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(dataset, () -> RDFParser.fromString(GRAPH, Lang.TRIG).parse(dataset));
        assertThat(new QualityReport(dataset).read())
                .filteredOn(finding -> finding.rule() == Finding.Rule.CONTRADICTORY)
                .extracting(Finding::name, Finding::value)
                .containsExactly(tuple("Ann", "Paris (against: Ann birthPlace Rome)"));
    }
}
