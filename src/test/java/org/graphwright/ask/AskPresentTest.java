package org.graphwright.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.graphwright.explore.NewestArticle;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question in the present asks for who is in office now: not for whom an article calls former, and not for whom another has followed. */
class AskPresentTest {
    private static final String HEAD = """
            PREFIX gw: <https://graphwright.org/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX art: <https://graphwright.org/article/>
            PREFIX t: <https://graphwright.org/id/person/>
            PREFIX p: <https://graphwright.org/id/place/>
            GRAPH <https://graphwright.org/graph/things> { p:foldland a gw:Country ; rdfs:label "Foldland" . }
            GRAPH art:test { art:test a gw:Article ; gw:articleId "test" ; gw:title "TEST PAGE" ; gw:date "2030-01-01"^^xsd:date .
              art:test-m a gw:Mention ; gw:refersTo p:foldland ; gw:inArticle art:test }
            """;

    /** Id, name, day, tense. */
    private static final String HOLDER = """
            GRAPH <https://graphwright.org/graph/things> {
              t:%1$s a gw:Person ; rdfs:label "%2$s" .
              t:%1$s-belief a gw:Belief ; rdf:reifies <<( t:%1$s gw:headOfState p:foldland )>> ; gw:belief 0.95 ; gw:sources 1 .
            }
            GRAPH art:%1$s {
              art:%1$s a gw:Article ; gw:articleId "%1$s" ; gw:title "On %2$s" ; gw:date "%3$s"^^xsd:date .
              art:%1$s-m a gw:Mention ; gw:refersTo t:%1$s ; gw:inArticle art:%1$s .
              t:%1$s gw:headOfState p:foldland .
              art:%1$s-e a gw:Evidence ; rdf:reifies <<( t:%1$s gw:headOfState p:foldland )>> ; gw:confidence 0.95 ; gw:tense "%4$s" ;
                gw:sentence "%2$s led Foldland, as its president leads Foldland." ; gw:inArticle art:%1$s .
            }
            """;

    private static final DatasetGraph DATASET = read();

    private static DatasetGraph read() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        String text = HEAD
                + HOLDER.formatted("ann", "Ann Now", "2020-05-01", "current")
                + HOLDER.formatted("bob", "Bob Was", "2020-04-01", "former")
                + HOLDER.formatted("cleo", "Cleo Long", "1999-04-01", "current");
        Txn.executeWrite(dataset, () -> RDFParser.fromString(text, Lang.TRIG).parse(dataset));
        return dataset;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who leads Foldland? | Ann Now
            Who is the president of Foldland? | Ann Now
            Who led Foldland? | Ann Now, Bob Was, Cleo Long
            Who was the president of Foldland? | Ann Now, Bob Was, Cleo Long
            Who is the former president of Foldland? | Bob Was
            """)
    void onlyWhoAsksOfThePastIsToldOfThoseWhoWere(String question, String answers) {
        assertThat(new Ask(DATASET, Ontology.standard(), Duration.ofMinutes(5))
                        .answer(question)
                        .answers())
                .extracting(FoundAnswer::text)
                .containsExactlyInAnyOrderElementsOf(List.of(answers.split(", ")));
    }

    @Test
    void aTestPageIsNotTheNewestArticle() {
        assertThat(new NewestArticle(DATASET).day()).isEqualTo("2020-05-01");
    }
}
