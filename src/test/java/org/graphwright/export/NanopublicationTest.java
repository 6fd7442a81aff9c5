package org.graphwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.Test;

class NanopublicationTest {
    private static final String NP = "http://www.nanopub.org/nschema#";
    private static final Node DERIVED = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    @Test
    void eachFactHasFourGraphsThatHangTogether() {
        DatasetGraph example = ExampleGraph.load();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Publication publication = new Publication("https://spdx.org/licenses/CC-BY-4.0", List.of(), false);
        new GraphExport(example, Ontology.standard())
                .write(
                        new ExportOptions(
                                ExportFormat.NANOPUB,
                                false,
                                true,
                                Part.EVERYTHING,
                                publication,
                                ExportOptions.Events.MAIN),
                        out);
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
                .lang(Lang.TRIG)
                .parse(read);

        assertThat(read.getDefaultGraph().isEmpty()).isTrue();
        Set<Node> graphs = new HashSet<>();
        Set<String> facts = new TreeSet<>();
        List<Node> all = read.stream(Node.ANY, Node.ANY, RDF.Nodes.type, np("Nanopublication"))
                .map(quad -> quad.getSubject())
                .toList();
        assertThat(all).doesNotHaveDuplicates().isNotEmpty();
        for (Node self : all) {
            Node head = read.stream(Node.ANY, self, RDF.Nodes.type, np("Nanopublication"))
                    .findFirst()
                    .orElseThrow()
                    .getGraph();
            Node assertion = one(read, head, self, "hasAssertion");
            Node provenance = one(read, head, self, "hasProvenance");
            Node info = one(read, head, self, "hasPublicationInfo");
            Set<Node> four = Set.of(head, assertion, provenance, info);
            assertThat(four).hasSize(4);
            assertThat(graphs).doesNotContainAnyElementsOf(four);
            graphs.addAll(four);
            assertThat(read.getGraph(head).size()).isEqualTo(4);
            assertThat(read.getGraph(assertion).size()).isEqualTo(1);
            Triple fact = read.getGraph(assertion).stream().findFirst().orElseThrow();
            facts.add(fact.toString());
            Graph why = read.getGraph(provenance);
            assertThat(why.contains(assertion, DERIVED, Node.ANY)).isTrue();
            why.stream(assertion, DERIVED, Node.ANY)
                    .forEach(triple -> assertThat(why.contains(triple.getObject(), Vocabulary.SENTENCE, Node.ANY))
                            .isTrue());
            Graph about = read.getGraph(info);
            assertThat(about.contains(self, DCTerms.creator.asNode(), Node.ANY)).isTrue();
            assertThat(about.contains(
                            self,
                            DCTerms.license.asNode(),
                            NodeFactory.createURI("https://spdx.org/licenses/CC-BY-4.0")))
                    .isTrue();
        }
        Set<Node> there = new HashSet<>();
        read.listGraphNodes().forEachRemaining(there::add);
        assertThat(there).isEqualTo(graphs);
        assertThat(facts).hasSameSizeAs(all);
        assertThat(facts).anyMatch(fact -> fact.contains("spokespersonOf"));
    }

    @Test
    void thereIsNoneWithoutEvidence() {
        assertThatThrownBy(() -> new ExportOptions(ExportFormat.NANOPUB, false, false, Part.EVERYTHING))
                .hasMessage("a nanopublication is a fact with its evidence, use another format for facts without");
    }

    private static Node one(DatasetGraph read, Node graph, Node self, String property) {
        List<Node> found = read.stream(graph, self, np(property), Node.ANY)
                .map(quad -> quad.getObject())
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Node np(String name) {
        return NodeFactory.createURI(NP + name);
    }
}
