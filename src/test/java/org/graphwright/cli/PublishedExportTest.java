package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an export says of itself, and what it keeps to itself. */
class PublishedExportTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void make() throws IOException {
        ExampleStore.make(folder.resolve("kg"), Base.STANDARD);
    }

    private static Cli.Result export(String... args) {
        return Cli.run(Stream.concat(
                        Stream.of("export", "--graph", folder.resolve("kg").toString()), Stream.of(args))
                .toArray(String[]::new));
    }

    private static Graph read(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        return graph;
    }

    @Test
    void theHeaderSaysWhatTheDataSetIs() {
        String turtle = export("--license", "CC-BY-4.0").out();
        assertThat(turtle)
                .contains("dcterms:title \"Knowledge graph of 3 news articles, 2017-01-17 to 2017-03-01\"@en")
                .contains("a prov:SoftwareAgent", "dcat:startDate \"2017-01-17\"^^xsd:date");
        Graph graph = read(turtle);
        Node set = dataSet(graph);
        assertThat(graph.contains(
                        set, DCTerms.license.asNode(), NodeFactory.createURI("https://spdx.org/licenses/CC-BY-4.0")))
                .isTrue();
        assertThat(graph.contains(set, OWL.imports.asNode(), NodeFactory.createURI("https://graphwright.org/ontology")))
                .isTrue();
        assertThat(saidTriples(graph)).isEqualTo(otherTriples(graph));
    }

    /** What the header says of the number of triples is true of every part, and of an export with the ontology. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--with-ontology",
                "--evidence none",
                "--about Beijing --hops 2",
                "--class Person",
                "--min-belief 0.9",
                "--articles none"
            })
    void theHeaderCountsWhatIsExported(String part) {
        Graph graph = read(export(part.split(" ")).out());
        assertThat(saidTriples(graph)).isEqualTo(otherTriples(graph));
        Node set = dataSet(graph);
        long articles =
                graph.stream(Node.ANY, RDF.Nodes.type, Vocabulary.ARTICLE).count();
        assertThat(graph.stream(set, VOID.documents.asNode(), Node.ANY))
                .singleElement()
                .extracting(triple -> triple.getObject().getLiteralLexicalForm())
                .isEqualTo(Long.toString(articles));
    }

    private static Node dataSet(Graph graph) {
        return graph.stream(Node.ANY, RDF.Nodes.type, VOID.Dataset.asNode())
                .findFirst()
                .orElseThrow()
                .getSubject();
    }

    private static long saidTriples(Graph graph) {
        return Long.parseLong(graph.stream(dataSet(graph), VOID.triples.asNode(), Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject()
                .getLiteralLexicalForm());
    }

    private static long otherTriples(Graph graph) {
        String set = dataSet(graph).getURI();
        return graph.stream()
                .filter(triple -> !triple.getSubject().isURI()
                        || !triple.getSubject().getURI().startsWith(set))
                .count();
    }

    @Test
    void onlyPrefixesInUseAreDeclaredSorted() {
        String turtle = export("--evidence", "none").out();
        List<String> declared = turtle.lines()
                .filter(line -> line.startsWith("@prefix "))
                .map(line -> line.substring(8, line.indexOf(':')))
                .toList();
        assertThat(declared).isSorted().contains("gw", "person", "xsd").doesNotContain("wd", "text", "work");
        String body = turtle.replaceAll("(?m)^@.*$", "").replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "\"\"");
        assertThat(declared).allSatisfy(prefix -> assertThat(body).contains(prefix + ":"));
        assertThat(turtle).contains("    a gw:Person ;").doesNotContain("rdf:type");
    }

    @Test
    void withoutEvidenceNothingInternalRemains() {
        String turtle = export("--evidence", "none").out();
        assertThat(turtle)
                .doesNotContain("gw:shard", "gw:resolution", "gw:readAt", "gw:contentHash", "gw:Evidence", "gw:Mention")
                .doesNotContain("gw:begin", "gw:text", "gw:source", "news/china-video.txt", "graph/log")
                .contains("rdfs:label \"Xi Jinping\"@en");
    }

    @Test
    void theOntologyComesAlongWhenAsked() {
        String turtle = export("--with-ontology").out();
        Graph graph = read(turtle);
        assertThat(turtle).contains("owl:unionOf ( ").doesNotContain("owl:imports");
        assertThat(graph.contains(Vocabulary.term("headOf"), RDF.Nodes.type, OWL.ObjectProperty.asNode()))
                .isTrue();
        assertThat(graph.contains(Node.ANY, RDF.Nodes.type, Vocabulary.WORD_LIST))
                .isFalse();
        assertThat(read(export().out()).contains(Vocabulary.term("headOf"), RDF.Nodes.type, Node.ANY))
                .isFalse();
    }

    @Test
    void licencesThatAreNoneAreRefused() {
        for (String license : new String[] {"", "my own", "ftp://x/", "https://x.org/\n<a> <b> <c> .", "http://"}) {
            Cli.Result result = export("--license", license);
            assertThat(result.code()).as(license).isEqualTo(2);
            assertThat(result.out()).isEmpty();
        }
    }
}
