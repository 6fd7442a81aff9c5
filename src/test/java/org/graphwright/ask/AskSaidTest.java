package org.graphwright.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks of a graph of a few articles, written by hand, what somebody said, and what is told beside a picture. */
class AskSaidTest {
    private static final String HEAD = """
            PREFIX gw: <https://graphwright.org/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX art: <https://graphwright.org/article/>
            PREFIX t: <https://graphwright.org/id/person/>
            PREFIX o: <https://graphwright.org/id/organization/>
            PREFIX p: <https://graphwright.org/id/place/>
            """;

    private static final Map<String, String> THINGS = Map.of(
            "Ann Lund", "t:ann",
            "Bob Kerr", "t:bob",
            "Cleo Vane", "t:cleo",
            "Dan Holt", "t:dan",
            "Fay Ross", "t:fay",
            "Gil Orr", "t:gil",
            "Hal Finn", "t:hal",
            "Jan Lee", "t:jan",
            "Kit Moe", "t:kit",
            "Foldland", "p:foldland");

    private static final DatasetGraph DATASET = read();

    private static DatasetGraph read() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        String text = HEAD
                + """
                GRAPH <https://graphwright.org/graph/things> {
                  t:ann a gw:Person ; rdfs:label "Ann Lund" . t:bob a gw:Person ; rdfs:label "Bob Kerr" .
                  t:cleo a gw:Person ; rdfs:label "Cleo Vane" .
                  t:dan a gw:Person ; rdfs:label "Dan Holt" . t:fay a gw:Person ; rdfs:label "Fay Ross" .
                  t:gil a gw:Person ; rdfs:label "Gil Orr" . t:hal a gw:Person ; rdfs:label "Hal Finn" .
                  t:jan a gw:Person ; rdfs:label "Jan Lee" . t:kit a gw:Person ; rdfs:label "Kit Moe" . p:foldland a gw:Country ; rdfs:label "Foldland" .
                  t:bob-belief a gw:Belief ; rdf:reifies <<( t:bob gw:headOfState p:foldland )>> ; gw:belief 0.95 ; gw:sources 1 .
                }
                """
                + article(
                        "one",
                        "2020-05-01",
                        "Ann Lund spoke in Foldland. “Bob Kerr is a fool,” she said. Ann Lund met Bob Kerr there. “Nobody likes rain,” she said.",
                        "Bob Kerr is a fool,",
                        "Nobody likes rain,")
                + article(
                        "two",
                        "2020-05-02",
                        "Ann Lund stood beside Cleo Vane and said “we shall win”. Cleo Vane called Ann Lund a friend of Bob Kerr.",
                        "we shall win")
                + article(
                        "three",
                        "2020-05-03",
                        "The hall was full.\n\nPresident Bob Kerr of Foldland. Image: Ann Lund.\n\nThen it was empty.")
                + article("four", "2020-05-04", "Dan Holt died in Foldland on Monday.")
                + article("five", "2020-05-05", "Dan Holt predicted that Fay Ross wins the election.")
                + article("six", "2020-05-06", "Gil Orr was poisoned with a drug developed by Hal Finn.")
                + article("seven", "2020-05-07", "On 3 May 2020 the police admitted that Fay Ross was shot.")
                + article(
                        "eight",
                        "2020-05-08",
                        "Jan Lee withdrew her name from consideration to be Kit Moe's running mate.")
                + article(
                        "nine",
                        "2020-05-09",
                        "The election of Jan Lee was put off. Others were arrested, and the count goes on.");
        Txn.executeWrite(dataset, () -> RDFParser.fromString(text, Lang.TRIG).parse(dataset));
        return dataset;
    }

    /** @param quotes words of Ann Lund */
    private static String article(String id, String day, String text, String... quotes) {
        StringBuilder graph = new StringBuilder(
                "GRAPH art:%1$s { art:%1$s a gw:Article ; gw:articleId \"%1$s\" ; gw:title \"News %1$s\" ; gw:date \"%2$s\"^^xsd:date ; gw:text \"%3$s\" .\n"
                        .formatted(id, day, text.replace("\n", "\\n")));
        int mention = 0;
        for (Map.Entry<String, String> thing :
                THINGS.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            for (int at = text.indexOf(thing.getKey()); at >= 0; at = text.indexOf(thing.getKey(), at + 1)) {
                graph.append(
                        "art:%1$s-m%2$d a gw:Mention ; gw:refersTo %3$s ; gw:begin %4$d ; gw:end %5$d ; gw:inArticle art:%1$s .\n"
                                .formatted(
                                        id,
                                        mention++,
                                        thing.getValue(),
                                        at,
                                        at + thing.getKey().length()));
            }
        }
        for (String quote : quotes) {
            int at = text.indexOf(quote);
            graph.append(
                    "art:%1$s-q%2$d a gw:Quotation ; gw:speaker t:ann ; gw:quote \"%3$s\" ; gw:begin %2$d ; gw:end %4$d ; gw:inArticle art:%1$s .\n"
                            .formatted(id, at, quote, at + quote.length()));
        }
        if (text.contains("3 May 2020")) {
            int at = text.indexOf("3 May 2020");
            graph.append(
                    "art:%1$s-d a gw:Mention ; gw:value \"2020-05-03\" ; gw:surface \"3 May 2020\" ; gw:begin %2$d ; gw:end %3$d ; gw:inArticle art:%1$s .\n"
                            .formatted(id, at, at + "3 May 2020".length()));
        }
        if (id.equals("three")) {
            graph.append(
                    "t:bob gw:headOfState p:foldland . art:three-e a gw:Evidence ; rdf:reifies <<( t:bob gw:headOfState p:foldland )>> ;"
                            + " gw:confidence 0.95 ; gw:sentence \"President Bob Kerr of Foldland.\" ; gw:inArticle art:three .\n");
        }
        return graph.append("}\n").toString();
    }

    private static List<String> answers(String question) {
        return new Ask(DATASET, Ontology.standard(), Duration.ofMinutes(5))
                .answer(question).answers().stream().map(FoundAnswer::text).toList();
    }

    @Test
    void quotationsWhoseOwnWordsNameTheSubjectComeAlone() {
        assertThat(answers("What did Ann Lund say about Bob Kerr?")).containsExactly("“Bob Kerr is a fool,”");
    }

    @Test
    void whereNoneDoesThoseBesideWhomItIsNamedAreGivenAndThisIsSaid() {
        assertThat(answers("What did Ann Lund say about Cleo Vane?"))
                .containsExactly("“we shall win” (said beside Cleo Vane)");
    }

    @Test
    void whatOthersSayOfSomebodyIsNotWhatHeSaid() {
        assertThat(answers("What did Bob Kerr say about Cleo Vane?")).isEmpty();
    }

    @Test
    void whatOnlyACaptionSaysIsNoAnswer() {
        assertThat(answers("Who is the president of Foldland?")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Was Dan Holt killed? | yes
            Did Fay Ross win the election? | yes
            Was Jan Lee elected? | yes
            Was Jan Lee arrested? | arrested
            Who poisoned Gil Orr? | Hal Finn
            When was Fay Ross shot? | 2020-05-03
            Who was Kit Moe's running mate? | Jan Lee
            """)
    void whatNoArticleSaysIsNotAnswered(String question, String wrong) {
        assertThat(answers(question)).noneMatch(answer -> answer.contains(wrong));
    }
}
