package org.graphwright.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.graphwright.graph.Graphs;
import org.graphwright.graph.SampleExtraction;
import org.junit.jupiter.api.Test;

/** A graph as we write it conforms, and each thing broken in it is found. */
class ShapesTest {
    private static final Shapes SHAPES = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));
    private static final String GOOD = Graphs.nquadsWithThings(SampleExtraction.of("bank"));
    private static final String GW = "https://graphwright.org/ontology#";

    @Test
    void aGraphAsWeWriteItConforms() {
        assertThat(problems(GOOD)).isEmpty();
    }

    @Test
    void everyConstraintSeesWhatBreaksIt() {
        assertThat(problems(without("<" + GW + "contentHash>"))).contains("an article has one SHA-256");
        assertThat(problems(without("<" + GW + "sentence>"))).contains("evidence has its sentence");
        assertThat(problems(without("ns#reifies>"))).contains("evidence is evidence of one triple");
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
    }

    private static String without(String words) {
        return GOOD.lines()
                .filter(line -> !line.contains(words) || line.contains("<<(") && !words.contains("reifies"))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static List<String> problems(String nquads) {
        DatasetGraph dataset = Graphs.parse(nquads);
        Graph union = GraphFactory.createDefaultGraph();
        dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        ValidationReport report = ShaclValidator.get().validate(SHAPES, union);
        return report.getEntries().stream().map(entry -> entry.message()).toList();
    }
}
