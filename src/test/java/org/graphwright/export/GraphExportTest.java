package org.graphwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.graphwright.explore.FactSummary;
import org.graphwright.export.ExportOptions.Events;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.ExampleGraph;
import org.graphwright.query.TermOrder;
import org.graphwright.query.ThingNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class GraphExportTest {
    private static final DatasetGraph EXAMPLE = ExampleGraph.load();
    private static final GraphExport EXPORT = new GraphExport(EXAMPLE, Ontology.standard());

    private static byte[] written(ExportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORT.write(options, out);
        return out.toByteArray();
    }

    private static Graph read(byte[] bytes, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang).parse(graph);
        return graph;
    }

    private static DatasetGraph readQuads(byte[] bytes, Lang lang) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang).parse(dataset);
        return dataset;
    }

    private static Part partAbout(String name, int hops) {
        return Part.about(new ThingNames(EXAMPLE, Ontology.standard()).one(name), hops);
    }

    private static List<String> edges(Part part) {
        return EXPORT.thingGraph(part, Events.MAIN).edges().stream()
                .map(e -> local(e.subject().iri()) + " " + Column.label(e) + " "
                        + local(e.object().iri()))
                .toList();
    }

    private static String local(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = "CSV", mode = EnumSource.Mode.EXCLUDE)
    void twoExportsAreEqualBytes(ExportFormat format) {
        GraphExport another = new GraphExport(ExampleGraph.load(), Ontology.standard());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        another.write(ExportOptions.everything(format), out);
        assertThat(written(ExportOptions.everything(format))).isEqualTo(out.toByteArray());
    }

    @Test
    void turtleIsRdf11WithEvidenceAsStatements() {
        byte[] turtle = written(ExportOptions.everything(ExportFormat.TURTLE));
        String text = new String(turtle, StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("@base <https://graphwright.org/> .\n@prefix ")
                .doesNotContain("<<(", "reifies", "VERSION", "PREFIX");
        Graph graph = read(turtle, Lang.TURTLE);
        Node evidence = NodeFactory.createURI("https://graphwright.org/article/china-video-0a1b2c3d#f3");
        assertThat(graph.contains(evidence, RDF.Nodes.type, RDF.Nodes.Statement))
                .isTrue();
        assertThat(graph.contains(evidence, RDF.Nodes.predicate, Vocabulary.term("spokespersonOf")))
                .isTrue();
        assertThat(graph.contains(evidence, Vocabulary.SENTENCE, Node.ANY)).isTrue();
        assertThat(graph.stream(Node.ANY, RDF.Nodes.type, RDF.Nodes.Statement))
                .as("evidence and beliefs")
                .hasSize(11 + 8);
    }

    @Test
    void rdf12KeepsTripleTerms() {
        for (ExportFormat format : List.of(ExportFormat.TRIG, ExportFormat.NQUADS)) {
            byte[] bytes = written(new ExportOptions(format, true, true, Part.EVERYTHING));
            DatasetGraph again = readQuads(bytes, format == ExportFormat.TRIG ? Lang.TRIG : Lang.NQUADS);
            List<Quad> before = Txn.calculateRead(
                    EXAMPLE,
                    () -> EXAMPLE.stream().map(GraphExportTest::inEnglish).toList());
            assertThat(again.stream().filter(quad -> !quad.isDefaultGraph()).toList())
                    .containsExactlyInAnyOrderElementsOf(before);
        }
    }

    @Test
    void allFormsOfRdf11HaveTheSameTriples() {
        Graph turtle = read(written(ExportOptions.everything(ExportFormat.TURTLE)), Lang.TURTLE);
        Graph lines = read(written(ExportOptions.everything(ExportFormat.NTRIPLES)), Lang.NTRIPLES);
        Graph xml = read(written(ExportOptions.everything(ExportFormat.RDFXML)), Lang.RDFXML);
        Graph json = read(written(ExportOptions.everything(ExportFormat.JSONLD)), Lang.JSONLD11);
        assertThat(lines.isIsomorphicWith(turtle)).isTrue();
        assertThat(xml.isIsomorphicWith(turtle)).isTrue();
        assertThat(json.isIsomorphicWith(turtle)).isTrue();
        DatasetGraph quads = readQuads(written(ExportOptions.everything(ExportFormat.TRIG)), Lang.TRIG);
        quads.getDefaultGraph().stream().toList().forEach(turtle::delete);
        turtle.remove(Node.ANY, VOID.triples.asNode(), Node.ANY);
        assertThat(quads.getUnionGraph().isIsomorphicWith(turtle)).isTrue();
    }

    /** Names get the language of their articles. */
    private static Quad inEnglish(Quad quad) {
        boolean isName = List.of(RDFS.label.asNode(), SKOS.altLabel.asNode()).contains(quad.getPredicate());
        return isName
                ? Quad.create(
                        quad.getGraph(),
                        quad.getSubject(),
                        quad.getPredicate(),
                        NodeFactory.createLiteralLang(quad.getObject().getLiteralLexicalForm(), "en"))
                : quad;
    }

    @Test
    void withoutEvidenceThingsAndFactsRemain() {
        Graph graph = read(written(new ExportOptions(ExportFormat.TURTLE, false, false, Part.EVERYTHING)), Lang.TURTLE);
        assertThat(graph.stream(Node.ANY, Vocabulary.term("headOfState"), Node.ANY))
                .as("without what is only claimed")
                .hasSize(1);
        assertThat(graph.stream(Node.ANY, Vocabulary.QUOTE, Node.ANY)).hasSize(1);
        assertThat(graph.stream(Node.ANY, Vocabulary.HELD_IN, Node.ANY))
                .as("the event's")
                .hasSize(1);
        assertThat(graph.contains(Node.ANY, Vocabulary.SENTENCE, Node.ANY)).isFalse();
        assertThat(graph.contains(Node.ANY, RDF.Nodes.type, Vocabulary.EVIDENCE))
                .isFalse();
        assertThat(graph.contains(Node.ANY, RDF.Nodes.type, Vocabulary.MENTION)).isFalse();
        assertThat(graph.contains(Node.ANY, Vocabulary.TEXT, Node.ANY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"TURTLE", "NTRIPLES", "RDFXML"})
    void rapperReadsAsManyTriples(ExportFormat format, @TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(installed("rapper"), "rapper (Debian: raptor2-utils) is not installed");
        Path file = folder.resolve("kg");
        EXPORT.write(ExportOptions.everything(format), file);
        String syntax = format == ExportFormat.RDFXML ? "rdfxml" : format.toString();
        int status = run(folder, "rapper", "-q", "-i", syntax, "-o", "ntriples", file.toString());
        assertThat(status).as(Files.readString(folder.resolve("err"))).isZero();
        Graph ours = read(written(ExportOptions.everything(ExportFormat.NTRIPLES)), Lang.NTRIPLES);
        Graph theirs = read(Files.readAllBytes(folder.resolve("out")), Lang.NTRIPLES);
        assertThat(theirs.size()).isEqualTo(ours.size());
        assertThat(theirs.isIsomorphicWith(ours)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"TURTLE", "JSONLD", "TRIG", "NANOPUB"})
    void rdflibReadsAsManyTriples(ExportFormat format, @TempDir Path folder) throws IOException, InterruptedException {
        // Debian's own Python has Debian's rdflib, whatever other Python comes first
        String python = "/usr/bin/python3";
        assumeTrue(
                Files.isExecutable(Path.of(python)) && run(folder, python, "-c", "import rdflib") == 0,
                "rdflib (Debian: python3-rdflib) is not installed");
        Path file = folder.resolve("kg");
        EXPORT.write(ExportOptions.everything(format), file);
        String syntax = format == ExportFormat.JSONLD ? "json-ld" : format == ExportFormat.TURTLE ? "turtle" : "trig";
        String script = "import rdflib, sys; graph = rdflib.Dataset(); "
                + "graph.parse(sys.argv[1], format=sys.argv[2]); sys.stdout.write(graph.serialize(format='nquads'))";
        int status = run(folder, python, "-c", script, file.toString(), syntax);
        assertThat(status).as(Files.readString(folder.resolve("err"))).isZero();
        List<Triple> theirs = readQuads(Files.readAllBytes(folder.resolve("out")), Lang.NQUADS).stream()
                .map(Quad::asTriple)
                .toList();
        Lang lang = format == ExportFormat.JSONLD ? Lang.JSONLD11 : Lang.TRIG;
        List<Triple> ours = readQuads(Files.readAllBytes(file), lang).stream()
                .map(Quad::asTriple)
                .toList();
        assertThat(theirs).containsExactlyInAnyOrderElementsOf(ours);
    }

    private static int run(Path folder, String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("err").toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .start()
                .waitFor();
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    @Test
    void oneHopIsTheThingsOwnFacts() {
        assertThat(edges(partAbout("Geng Shuang", 1)))
                .containsExactly(
                        "geng-shuang birthPlace beijing", "geng-shuang spokespersonOf foreign-ministry-of-china");
    }

    @Test
    void twoHopsGoThroughTheNeighbours() {
        assertThat(edges(partAbout("Geng Shuang", 2)))
                .containsExactly(
                        "geng-shuang birthPlace beijing",
                        "geng-shuang spokespersonOf foreign-ministry-of-china",
                        "xi-jinping birthPlace beijing",
                        "beijing locatedIn china");
    }

    @Test
    void aHopUsesOnlyFactsThatPass() {
        Part part = new Part(
                new ThingNames(EXAMPLE, Ontology.standard()).one("Geng Shuang"),
                3,
                List.of(),
                List.of(),
                null,
                null,
                0.9,
                List.of());
        assertThat(edges(part)).containsExactly("geng-shuang spokespersonOf foreign-ministry-of-china");
    }

    @Test
    void filtersOfClassPropertyTimeConfidenceAndArticle() {
        assertThat(edges(new Part(null, 1, List.of("Organization"), List.of(), null, null, 0, List.of())))
                .as("a government body is an organization")
                .containsExactly("geng-shuang spokespersonOf foreign-ministry-of-china");
        assertThat(edges(
                        new Part(null, 1, List.of(), List.of(Vocabulary.term("birthPlace")), null, null, 0, List.of())))
                .containsExactly("geng-shuang birthPlace beijing", "xi-jinping birthPlace beijing");
        assertThat(edges(new Part(null, 1, List.of(), List.of(), LocalDate.of(2017, 2, 1), null, 0, List.of())))
                .hasSize(4);
        assertThat(edges(new Part(null, 1, List.of(), List.of(), null, LocalDate.of(2017, 1, 17), 0.9, List.of())))
                .containsExactly(
                        "xi-jinping birthPlace beijing", "xi-jinping headOfState china", "davos locatedIn switzerland");
        assertThat(edges(new Part(null, 1, List.of(), List.of(), null, null, 0, List.of("hostile"))))
                .containsExactly("doris-b-day-b seek davos");
    }

    @Test
    void aPartBringsItsEvidenceMentionsAndArticlesButNoTexts() {
        Graph graph = read(
                written(new ExportOptions(ExportFormat.TURTLE, true, true, partAbout("Doris Leuthard", 1))),
                Lang.TURTLE);
        assertThat(graph.stream(Node.ANY, RDF.Nodes.type, Vocabulary.EVIDENCE)).hasSize(1);
        assertThat(graph.stream(Node.ANY, RDF.Nodes.type, Vocabulary.MENTION)).hasSize(2);
        assertThat(graph.stream(Node.ANY, RDF.Nodes.type, Vocabulary.ARTICLE)).hasSize(1);
        assertThat(graph.stream(Node.ANY, RDF.Nodes.type, Vocabulary.term("Meeting")))
                .hasSize(1);
        assertThat(graph.contains(Node.ANY, Vocabulary.TEXT, Node.ANY)).isFalse();
        assertThat(graph.stream(Node.ANY, Vocabulary.term("headOfState"), Node.ANY))
                .as("only claimed")
                .isEmpty();
    }

    @Test
    void oneEdgeAFactWithItsSurestEvidence() {
        FactSummary edge = EXPORT.thingGraph(Part.EVERYTHING, Events.MAIN).edges().stream()
                .filter(e -> e.value().equals("China") && e.label().equals("head of state"))
                .findFirst()
                .orElseThrow();
        assertThat(Column.OF_EDGES.stream().map(column -> column.of(edge)))
                .containsExactly(
                        "gw:headOfState",
                        "headOfState",
                        "0.97",
                        "0.91",
                        "2",
                        "2",
                        "2017-01-17",
                        "2017-03-01",
                        "President Xi Jinping leads China.");
    }

    @Test
    void graphMlAndGexfHoldEveryNodeAndEdge() throws IOException, ParserConfigurationException, SAXException {
        ThingGraph things = EXPORT.thingGraph(Part.EVERYTHING, Events.MAIN);
        for (ExportFormat format : List.of(ExportFormat.GRAPHML, ExportFormat.GEXF)) {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(written(ExportOptions.everything(format))));
            assertThat(document.getElementsByTagName("node").getLength())
                    .isEqualTo(things.nodes().size())
                    .isEqualTo(10);
            assertThat(document.getElementsByTagName("edge").getLength())
                    .isEqualTo(things.edges().size())
                    .isEqualTo(11);
            for (int i = 0; i < things.edges().size(); i++) {
                Element edge = (Element) document.getElementsByTagName("edge").item(i);
                assertThat(edge.getAttribute("source"))
                        .isEqualTo(things.edges().get(i).subject().iri());
                assertThat(edge.getAttribute("target"))
                        .isEqualTo(things.edges().get(i).object().iri());
            }
        }
    }

    @Test
    void whatAnArticleIsAboutIsANodeWithItsParts() {
        ThingGraph things = EXPORT.thingGraph(Part.EVERYTHING, Events.MAIN);
        ThingNode meeting = things.nodes().stream()
                .filter(node -> node.thing().type().equals("Meeting"))
                .findFirst()
                .orElseThrow();
        assertThat(Column.OF_NODES.stream().map(column -> column.of(meeting)))
                .containsExactly(
                        "Meeting: Xi Jinping, Doris Leuthard, Davos",
                        "Meeting",
                        "",
                        "eventDate=2017-01-16; main=true",
                        "1");
        assertThat(things.edges())
                .filteredOn(edge -> edge.subject().iri().equals(meeting.thing().iri()))
                .extracting(edge -> Column.label(edge) + " " + edge.value())
                .containsExactlyInAnyOrder("agent Xi Jinping", "agent Doris Leuthard", "heldIn Davos");
        assertThat(EXPORT.thingGraph(Part.EVERYTHING, Events.NONE).nodes())
                .hasSize(things.nodes().size() - 1);
        Part meetings = new Part(null, 1, List.of("Meeting"), List.of(), null, null, 0, List.of());
        assertThat(EXPORT.thingGraph(meetings, Events.ALL).nodes())
                .extracting(node -> node.thing().type())
                .containsExactlyInAnyOrder("Meeting", "Person", "Person", "City");
    }

    /** What graphml.xsd asks of references: ids are unique, edges join nodes, data has a declared key of its kind of element. */
    @Test
    void graphMlReferencesHold() throws IOException, ParserConfigurationException, SAXException {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(ExportOptions.everything(ExportFormat.GRAPHML))));
        List<String> nodes = attributes(document, "node", "id");
        assertThat(nodes).doesNotHaveDuplicates();
        assertThat(nodes).containsAll(attributes(document, "edge", "source"));
        assertThat(nodes).containsAll(attributes(document, "edge", "target"));
        assertThat(attributes(document, "edge", "id")).doesNotHaveDuplicates();
        assertThat(attributes(document, "key", "id")).containsAll(attributes(document, "data", "key"));
        for (int i = 0; i < document.getElementsByTagName("data").getLength(); i++) {
            Element data = (Element) document.getElementsByTagName("data").item(i);
            assertThat(data.getAttribute("key")).startsWith(data.getParentNode().getNodeName());
        }
    }

    private static List<String> attributes(Document document, String element, String attribute) {
        return IntStream.range(0, document.getElementsByTagName(element).getLength())
                .mapToObj(i -> ((Element) document.getElementsByTagName(element).item(i)).getAttribute(attribute))
                .toList();
    }

    @Test
    void csvIsTwoTablesWithoutFormulas(@TempDir Path folder) throws IOException {
        DatasetGraph hostile = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(hostile, () -> RDFParser.fromString("""
                        PREFIX gw: <https://graphwright.org/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                        <x:g> { <x:a> a gw:Person ; rdfs:label "=HYPERLINK(\\"x\\")" ; gw:spouse <x:b> . <x:b> rdfs:label "B,\\nC" .
                          <x:g#f1> rdf:reifies <<( <x:a> gw:spouse <x:b> )>> ; gw:confidence 0.5 ; gw:sentence "+1" }
                        """, Lang.TRIG).parse(hostile));
        new GraphExport(hostile, Ontology.standard())
                .write(ExportOptions.everything(ExportFormat.CSV), folder.resolve("out"));
        assertThat(folder.resolve("out/nodes.csv"))
                .hasContent("id,label,type,aliases,attributes,mentions\r\n"
                        + "x:a,\"'=HYPERLINK(\"\"x\"\")\",Person,,,0\r\nx:b,\"B,\nC\",,,,0\r\n");
        assertThat(folder.resolve("out/edges.csv"))
                .content()
                .isEqualTo("source,target,property,label,belief,confidence,evidence,articles,first,last,sentence\r\n"
                        + "x:a,x:b,gw:spouse,spouse,0.5,0.5,1,1,,,'+1\r\n");
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() {
        DatasetGraph odd = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(
                odd,
                () -> odd.add(
                        NodeFactory.createURI("x:g"),
                        NodeFactory.createURI("x:a"),
                        NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
                        NodeFactory.createLiteralString("bell\u0007 and \uFFFF")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphExport(odd, Ontology.standard()).write(ExportOptions.everything(ExportFormat.RDFXML), out);
        assertThat(read(out.toByteArray(), Lang.RDFXML).stream()
                        .toList()
                        .get(0)
                        .getObject()
                        .getLiteralLexicalForm())
                .isEqualTo("bell\uFFFD and \uFFFD");
    }

    @Test
    void sortingSpillsToDiskAndLosesNothing() {
        StringBuilder seen = new StringBuilder();
        try (QuadSorter sorter = new QuadSorter(false, TermOrder.QUADS, 100)) {
            StreamRDF in = sorter;
            for (int i = 0; i < 1000; i++) {
                in.quad(Quad.create(
                        NodeFactory.createURI("x:g" + i % 3),
                        NodeFactory.createURI("x:" + (i * 7919) % 500),
                        RDF.Nodes.reifies,
                        NodeFactory.createTripleTerm(
                                NodeFactory.createURI("x:s"), RDF.Nodes.type, NodeFactory.createLiteralString("o\n"))));
            }
            sorter.sendTo(new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                    seen.append(triple.getSubject().getURI()).append('\n');
                }
            });
        }
        List<String> subjects = seen.toString().lines().toList();
        assertThat(subjects).hasSize(500).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anOldFileStaysWhereTheNewOneFails(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("kg.ttl"), "old");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    throw new IllegalStateException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining(p -> p.equals(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
        assertThatThrownBy(() ->
                        EXPORT.write(ExportOptions.everything(ExportFormat.TURTLE), folder.resolve("missing/kg.ttl")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no such folder");
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new ExportOptions(
                        ExportFormat.TURTLE, false, true, Part.EVERYTHING, Publication.USUAL, Events.NONE))
                .hasMessage("events are chosen for graphml, gexf and csv; turtle has those of its part");
        assertThatThrownBy(() -> new ExportOptions(ExportFormat.JSONLD, true, true, Part.EVERYTHING))
                .hasMessageContaining("cannot hold RDF 1.2");
        assertThatThrownBy(() -> new Part(
                        null,
                        1,
                        List.of(),
                        List.of(),
                        LocalDate.of(2020, 1, 2),
                        LocalDate.of(2020, 1, 1),
                        0,
                        List.of()))
                .hasMessageContaining("is before since");
        assertThatThrownBy(() -> Part.about(NodeFactory.createURI("x:a"), 0)).hasMessageContaining("hops");
    }
}
