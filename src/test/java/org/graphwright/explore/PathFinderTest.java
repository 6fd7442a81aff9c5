package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.Test;

class PathFinderTest {
    private static final DatasetGraph EXAMPLE = ExampleGraph.load();

    private static List<String> paths(String from, String to, int hops) {
        ThingFinder finder = new ThingFinder(EXAMPLE, Ontology.standard());
        return new PathFinder(EXAMPLE, Ontology.standard(), hops, 5, Set.of())
                .between(finder.find(from), finder.find(to)).stream()
                        .map(PathFinderTest::readable)
                        .toList();
    }

    private static String readable(FoundPath path) {
        return path.steps().get(0).from().label()
                + path.steps().stream()
                        .map(step -> (step.forward() ? " -" : " <-")
                                + step.fact().label()
                                + (step.forward() ? "-> " : "- ")
                                + step.to().label())
                        .collect(Collectors.joining());
    }

    @Test
    void theSurestOfTheShortestWaysIsFirst() {
        assertThat(paths("Geng Shuang", "China", 6))
                .containsExactly("Geng Shuang -birth place-> Beijing -located in-> China");
    }

    @Test
    void whatIsOnlyClaimedIsNoWay() {
        assertThat(paths("Doris Leuthard", "Switzerland", 6)).isEmpty();
    }

    private static final String JOINED = """
            PREFIX gw: <https://graphwright.org/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX t: <https://graphwright.org/id/person/>
            PREFIX a: <https://graphwright.org/article/a#>
            GRAPH <https://graphwright.org/article/a> {
              t:ann rdfs:label "Ann" . t:bob rdfs:label "Bob" . t:eve rdfs:label "Eve" . t:firm rdfs:label "Firm" . t:land a gw:Country ; rdfs:label "Land" .
              t:ann gw:citizenOf t:land . t:bob gw:citizenOf t:land .
              t:ann gw:employedBy t:firm . t:ann gw:headOf t:firm . t:eve gw:employedBy t:firm . t:eve gw:spouse t:bob .
              a:1 rdf:reifies <<( t:ann gw:citizenOf t:land )>> ; gw:confidence 0.9 ; gw:sentence "One." .
              a:2 rdf:reifies <<( t:bob gw:citizenOf t:land )>> ; gw:confidence 0.9 ; gw:sentence "Two." .
              a:3 rdf:reifies <<( t:ann gw:employedBy t:firm )>> ; gw:confidence 0.6 ; gw:sentence "Three." .
              a:4 rdf:reifies <<( t:ann gw:headOf t:firm )>> ; gw:confidence 0.8 ; gw:sentence "Four." .
              a:5 rdf:reifies <<( t:eve gw:employedBy t:firm )>> ; gw:confidence 0.7 ; gw:sentence "Five." .
              a:6 rdf:reifies <<( t:eve gw:spouse t:bob )>> ; gw:confidence 0.7 ; gw:sentence "Six." .
            }
            """;

    private static List<FoundPath> joined(String... without) {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(dataset, () -> RDFParser.fromString(JOINED, Lang.TRIG).parse(dataset));
        String space = "https://graphwright.org/id/person/";
        return new PathFinder(
                        dataset,
                        Ontology.standard(),
                        4,
                        5,
                        Stream.of(without)
                                .map(name -> NodeFactory.createURI(space + name))
                                .collect(Collectors.toSet()))
                .between(NodeFactory.createURI(space + "ann"), NodeFactory.createURI(space + "bob"));
    }

    @Test
    void aLongerWayAroundACountryComesBeforeTheShorterOneOverIt() {
        assertThat(joined())
                .extracting(PathFinderTest::readable)
                .containsExactly(
                        "Ann -head of-> Firm <-employed by- Eve -spouse-> Bob",
                        "Ann -citizen of-> Land <-citizen of- Bob");
    }

    @Test
    void whatIsRatherTrueThanNotComesBeforeAShorterWayThatIsNot() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        String doubtful = "t:ann gw:metWith t:bob . a:7 rdf:reifies <<( t:ann gw:metWith t:bob )>> ;"
                + " gw:confidence 0.3 ; gw:sentence \"Seven.\" . ";
        int end = JOINED.lastIndexOf('}');
        Txn.executeWrite(
                dataset,
                () -> RDFParser.fromString(
                                JOINED.substring(0, end).replaceAll("confidence 0.[678]", "confidence 0.9") + doubtful
                                        + "}",
                                Lang.TRIG)
                        .parse(dataset));
        String space = "https://graphwright.org/id/person/";
        assertThat(new PathFinder(dataset, Ontology.standard(), 4, 5)
                        .between(NodeFactory.createURI(space + "ann"), NodeFactory.createURI(space + "bob")))
                .extracting(PathFinderTest::readable)
                .containsExactly(
                        "Ann -employed by-> Firm <-employed by- Eve -spouse-> Bob",
                        "Ann -met with-> Bob",
                        "Ann -citizen of-> Land <-citizen of- Bob");
    }

    @Test
    void noTwoWaysGoOverTheSameThing() {
        assertThat(ways("""
                        t:ann gw:metWith t:eve . t:eve gw:metWith t:bob .
                        t:ann gw:metWith t:kim . t:kim gw:metWith t:eve .
                        t:ann gw:metWith t:joe . t:joe gw:metWith t:kim . t:kim gw:metWith t:bob .
                        """))
                .containsExactly("Ann -met with-> Eve -met with-> Bob", "Ann -met with-> Kim -met with-> Bob");
    }

    @Test
    void aLongerWayComesBeforeAShorterOneOverACity() {
        assertThat(ways("""
                        t:town a gw:City .
                        t:ann gw:metWith t:eve . t:eve gw:metWith t:kim . t:kim gw:metWith t:bob .
                        t:ann gw:residesIn t:town . t:bob gw:residesIn t:town .
                        """))
                .containsExactly(
                        "Ann -met with-> Eve -met with-> Kim -met with-> Bob",
                        "Ann -resides in-> Town <-resides in- Bob");
    }

    @Test
    void aPlaceIsGoneOverAgainOnlyWhereThereAreFewWays() {
        String overTown = "t:town a gw:City . t:ann gw:residesIn t:town . t:eve gw:residesIn t:town ."
                + " t:kim gw:residesIn t:town . t:eve gw:metWith t:bob . t:kim gw:metWith t:bob . ";
        assertThat(ways(overTown))
                .containsExactly(
                        "Ann -resides in-> Town <-resides in- Eve -met with-> Bob",
                        "Ann -resides in-> Town <-resides in- Kim -met with-> Bob");
        assertThat(ways(overTown + """
                        t:ann gw:metWith t:joe . t:joe gw:metWith t:bob .
                        t:ann gw:supported t:ada . t:ada gw:supported t:bob .
                        """))
                .containsExactly(
                        "Ann -met with-> Joe -met with-> Bob",
                        "Ann -supported-> Ada -supported-> Bob",
                        "Ann -resides in-> Town <-resides in- Eve -met with-> Bob");
    }

    @Test
    void aWayOverWhatAllAreJoinedToComesBehindALongerOne() {
        String hub = IntStream.range(0, 40)
                .mapToObj(i -> "t:ann" + i + " gw:residesIn t:town . ")
                .collect(Collectors.joining());
        assertThat(ways(hub + "t:ann gw:residesIn t:town . t:bob gw:residesIn t:town ."
                        + " t:ann gw:metWith t:eve . t:eve gw:metWith t:kim . t:kim gw:metWith t:bob ."))
                .containsExactly(
                        "Ann -met with-> Eve -met with-> Kim -met with-> Bob",
                        "Ann -resides in-> Town <-resides in- Bob");
    }

    /** The ways from Ann to Bob over facts that are written as Turtle, without evidence of how sure they are. */
    private static List<String> ways(String facts) {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        String names = Stream.of("Ann", "Bob", "Eve", "Kim", "Joe", "Ada", "Town")
                .map(name -> "t:" + name.toLowerCase(Locale.ROOT) + " rdfs:label \"" + name + "\" . ")
                .collect(Collectors.joining());
        String prefixes = JOINED.substring(0, JOINED.indexOf("GRAPH"));
        String evidence = Stream.of(facts.split("\\s\\.\\s*"))
                .map(String::strip)
                .map(fact -> "[] rdf:reifies <<( " + fact + " )>> ; gw:confidence 0.9 ; gw:sentence \"So.\" . ")
                .collect(Collectors.joining());
        Txn.executeWrite(
                dataset,
                () -> RDFParser.fromString(
                                prefixes + "GRAPH <https://graphwright.org/article/a> { " + names + facts + evidence
                                        + " }",
                                Lang.TRIG)
                        .parse(dataset));
        String space = "https://graphwright.org/id/person/";
        return new PathFinder(dataset, Ontology.standard(), 4, 5)
                .between(NodeFactory.createURI(space + "ann"), NodeFactory.createURI(space + "bob")).stream()
                        .map(PathFinderTest::readable)
                        .toList();
    }

    @Test
    void allFactsThatJoinTwoThingsAreOneStep() {
        assertThat(joined().get(0).steps().get(0).others())
                .extracting(FactSummary::label)
                .containsExactly("employed by");
    }

    @Test
    void whatIsBelievedWithoutASentenceThatSaysSoIsNoWay() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(
                dataset, () -> RDFParser.fromString(JOINED + """
                        GRAPH <https://graphwright.org/article/a> { t:ann gw:metWith t:bob . }
                        GRAPH <https://graphwright.org/graph/things> { a:b rdf:reifies <<( t:ann gw:metWith t:bob )>> ; gw:belief 0.9 . }
                        """, Lang.TRIG).parse(dataset));
        String space = "https://graphwright.org/id/person/";
        assertThat(new PathFinder(dataset, Ontology.standard(), 4, 5)
                        .between(NodeFactory.createURI(space + "ann"), NodeFactory.createURI(space + "bob")))
                .isNotEmpty()
                .noneMatch(path -> path.steps().size() == 1);
    }

    @Test
    void noWayGoesOverWhatIsToBeDoneWithout() {
        assertThat(joined("firm"))
                .extracting(PathFinderTest::readable)
                .containsExactly("Ann -citizen of-> Land <-citizen of- Bob");
        assertThat(joined("firm", "land")).isEmpty();
    }

    @Test
    void aWayHasTheProductOfItsConfidences() {
        ThingFinder finder = new ThingFinder(EXAMPLE, Ontology.standard());
        FoundPath path = new PathFinder(EXAMPLE, Ontology.standard(), 3, 1, Set.of())
                .between(finder.find("Geng Shuang"), finder.find("China"))
                .get(0);
        assertThat(path.belief()).isEqualTo(0.45 * 0.92, within(1e-9));
        assertThat(path.steps().get(1).fact().passages().get(0).sentence())
                .isEqualTo("He was born in Beijing, in China.");
    }

    @Test
    void noWayWithinTheHopsOrToItself() {
        assertThat(paths("Beijing", "Switzerland", 2)).isEmpty();
        assertThat(paths("Beijing", "Beijing", 2)).isEmpty();
        assertThatThrownBy(() -> new PathFinder(EXAMPLE, Ontology.standard(), 0, 1, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChainOfThousandsOfFactsIsFound() {
        DatasetGraph chain = DatabaseMgr.createDatasetGraph();
        Node graph = NodeFactory.createURI("x:g");
        Txn.executeWrite(chain, () -> {
            for (int i = 0; i < 3_000; i++) {
                Triple fact = Triple.create(
                        NodeFactory.createURI("x:" + i),
                        NodeFactory.createURI("x:p"),
                        NodeFactory.createURI("x:" + (i + 1)));
                chain.add(graph, fact.getSubject(), fact.getPredicate(), fact.getObject());
                chain.add(
                        graph, NodeFactory.createURI("x:f" + i), RDF.Nodes.reifies, NodeFactory.createTripleTerm(fact));
            }
        });
        List<FoundPath> found = new PathFinder(chain, Ontology.standard(), 5_000, 1, Set.of())
                .between(NodeFactory.createURI("x:0"), NodeFactory.createURI("x:3000"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).steps()).hasSize(3_000);
    }
}
