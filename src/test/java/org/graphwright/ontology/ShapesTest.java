package org.graphwright.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.graphwright.explore.GraphValidation;
import org.graphwright.explore.Violation;
import org.graphwright.extract.dates.DateLiteral;
import org.graphwright.graph.EventDescription;
import org.graphwright.graph.Graphs;
import org.graphwright.graph.Literals;
import org.graphwright.graph.SampleExtraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A graph as we write it conforms, and each thing broken in it is found. */
class ShapesTest {
    private static final GraphValidation SHAPES = new GraphValidation(GraphValidation.standardShapes());
    private static final String ONE_TRIPLE =
            "evidence and beliefs are of one triple: by rdf:reifies, or by rdf:subject, rdf:predicate and rdf:object";
    private static final String GOOD = Graphs.nquadsWithThings(SampleExtraction.of("bank"));
    private static final String GW = "https://graphwright.org/ontology#";

    @Test
    void aGraphAsWeWriteItConforms() {
        assertThat(problems(GOOD)).isEmpty();
    }

    @Test
    void everyConstraintSeesWhatBreaksIt() {
        assertThat(problems(without("<" + GW + "contentHash>"))).contains("an article with its text has its SHA-256");
        assertThat(problems(without("<" + GW + "sentence>"))).contains("evidence has its sentence");
        assertThat(problems(without("ns#reifies>"))).contains(ONE_TRIPLE);
        assertThat(problems(without("> <" + GW + "headOf> ")))
                .contains("a reified triple is asserted in the graph, but for claims and denials");
        assertThat(problems(without("<" + GW + "claimedBy>")))
                .contains("a reified triple is asserted in the graph, but for claims and denials");
        assertThat(problems(GOOD.replace("\"current\"", "\"past\"")))
                .contains("a fact holds now, held once or is to hold");
        assertThat(problems(without("rdf-schema#label>")))
                .contains(
                        "a mention refers to one thing at most, and that has a name",
                        "an agent is a thing with a name");
        assertThat(problems(GOOD.replace("\"0.93\"", "\"9.3\""))).contains("it has one confidence from 0 to 1");
        assertThat(problems(GOOD.replace("\"pair-model\"", "\"magic\""))).contains("evidence says by which step");
        assertThat(problems(GOOD.replace(GW + "NAME", GW + "NAMES")))
                .contains("a mention is a name, nominal or pronoun");
        assertThat(problems(GOOD.replace("end> \"27\"", "end> \"0\""))).contains("it begins once, before it ends");
        assertThat(problems(GOOD.replace("end> \"27\"", "end> \"29\"")))
                .contains("the text from begin to end lies within the sentence");
        assertThat(problems(without("<" + GW + "quote>"))).contains("a quotation has words");
        assertThat(problems(without("<" + GW + "begin>")))
                .contains("it begins once, before it ends", "what ends somewhere begins somewhere");
        assertThat(problems(without("<" + GW + "articleId>"))).contains("an article with its text has its identifier");
        assertThat(problems(GOOD.replaceAll("(?m)^.*<" + GW + "(articleId|text)> .*\n", "")))
                .contains("an article has an identifier where something stands in it");
        assertThat(problems(GOOD.replaceAll("(?m)^\\S+#q1> <" + GW + "(begin|end)> .*\n", "")))
                .containsExactly("a quotation stands at its place where others of its article do");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-03-01", "2017-03", "2017", "2017-W09", "2017-Q1", "2016-22", "199X", "16XX",
                        "2017-02-25/2017-02-26", "2015-07/2015-12",
                "1950/1955", "1960/..", "../1974", "../2017-03-01", "1720~", "2017-01-14T19:30", "2017-01-14T18:00Z",
                        "-0043", "0410", "-0043/0014",
                "2017-W09/2017-W11", "2014-Q1/..", "XXXX-09", "0000", "0000-01", "-0000", "2017-02-30", "1900-02-29"
            })
    void datesOfAllKindsConform(String value) {
        assertThat(problems(GOOD, new EventDescription("x:event", "Meeting", "Meeting", value).quads()))
                .as("event")
                .isEmpty();
        Quad birth = Quad.create(
                NodeFactory.createURI("x:g"),
                NodeFactory.createURI("x:ada"),
                Vocabulary.term("birthDate"),
                Literals.typed(DateLiteral.of(value)));
        assertThat(problems(GOOD, List.of(birth))).as("fact").isEmpty();
    }

    @Test
    void whatIsNoDateIsFound() {
        for (String wrong :
                List.of("\"soon\"", "\"2017-02-30\"^^<http://www.w3.org/2001/XMLSchema#date>", "\"P3D\"", "7")) {
            String literal = wrong.equals("7") ? "\"7\"^^<http://www.w3.org/2001/XMLSchema#integer>" : wrong;
            assertThat(problems(GOOD + "<x:e> <" + GW + "eventDate> " + literal + " <x:g> .\n"))
                    .as(wrong)
                    .containsExactly("the date of an event is a date");
        }
    }

    private static String without(String words) {
        return GOOD.lines()
                .filter(line -> !line.contains(words) || line.contains("<<(") && !words.contains("reifies"))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static List<String> problems(String nquads) {
        return problems(nquads, List.of());
    }

    private static List<String> problems(String nquads, List<Quad> more) {
        DatasetGraph dataset = Graphs.parse(nquads);
        more.forEach(dataset::add);
        Graph union = GraphFactory.createDefaultGraph();
        dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        return SHAPES.validate(union).violations().stream()
                .map(Violation::message)
                .toList();
    }
}
