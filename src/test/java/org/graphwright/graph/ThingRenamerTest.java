package org.graphwright.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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
        assertThat(renamed("<a#e1> " + alias + " \"Bo Ek\" <a> ."))
                .isEqualTo("<" + BO + "> " + label + " \"Bo Ek\" <a> .\n");
    }

    @Test
    void theClassIsTheThings() {
        String type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
        assertThat(renamed("<a#e1> " + type + " <https://graphwright.org/ontology#Group> <a> ."))
                .isEqualTo("<" + BO + "> " + type + " <https://graphwright.org/ontology#Person> <a> .\n");
    }

    private static String renamed(String nquads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamRDF sink = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
        StreamRDF renamer = new ThingRenamer(
                sink, iri -> iri.equals("a#e1") ? new ThingRenamer.Names(BO, "Person", "Bo Ek") : null);
        RDFParser.fromString(nquads, Lang.NQUADS)
                .resolveURIs(false)
                .checking(false)
                .parse(renamer);
        return out.toString(StandardCharsets.UTF_8);
    }
}
