package org.graphwright.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.junit.jupiter.api.Test;

class ThingRenamerTest {
    private static final String BO = "https://graphwright.org/id/person/bo";

    @Test
    void renamesSubjectsObjectsAndTripleTerms() {
        assertThat(renamed("<a#e1> <p> <a#e2> <a> . <a#f1> <r> <<( <a#e1> <p> <a#e2> )>> <a> ."))
                .isEqualTo("<%1$s> <p> <a#e2> <a> .\n<a#f1> <r> <<( <%1$s> <p> <a#e2> )>> <a> .\n".formatted(BO));
    }

    @Test
    void aNameThatIsNotTheLabelBecomesAnAlias() {
        String label = "<http://www.w3.org/2000/01/rdf-schema#label>";
        String alias = "<http://www.w3.org/2004/02/skos/core#altLabel>";
        assertThat(renamed("<a#e1> " + label + " \"Bo\" <a> .")).isEqualTo("<" + BO + "> " + alias + " \"Bo\" <a> .\n");
        assertThat(renamed("<a#e1> " + label + " \"Bo Ek\" <a> . <a#e1> " + alias + " \"Bo Ek\" <a> ."))
                .as("the label stands beside the class")
                .isEmpty();
    }

    @Test
    void theClassIsTheThingsAndBesideItStandsWhatElseIsKnown() {
        String type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
        assertThat(renamed("<a#e1> " + type + " <https://graphwright.org/ontology#Group> <a> ."))
                .isEqualTo(("<%1$s> " + type + " <https://graphwright.org/ontology#Person> <a> .\n"
                                + "<%1$s> <http://www.w3.org/2000/01/rdf-schema#label> \"Bo Ek\" <a> .\n"
                                + "<%1$s> <p> <q> <a> .\n")
                        .formatted(BO));
    }

    private static String renamed(String nquads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamRDF sink = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
        StreamRDF renamer = new ThingRenamer(
                sink,
                iri -> iri.equals("a#e1")
                        ? new ThingRenamer.Names(
                                BO,
                                "Person",
                                "Bo Ek",
                                List.of(new ThingRenamer.Statement(
                                        NodeFactory.createURI("p"), NodeFactory.createURI("q"))))
                        : null);
        RDFParser.fromString(nquads, Lang.NQUADS)
                .resolveURIs(false)
                .checking(false)
                .parse(renamer);
        return out.toString(StandardCharsets.UTF_8);
    }
}
