package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateAction;
import org.graphwright.ontology.Base;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String PREFIXES = """
            @prefix gw: <https://graphwright.org/ontology#> .
            @prefix id: <https://graphwright.org/id/person/> .
            @prefix p: <https://graphwright.org/id/place/> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    @TempDir
    private Path folder;

    private String older;
    private String newer;

    @BeforeEach
    void write() throws IOException {
        older = file("older.ttl", """
                id:ann a gw:Person ; rdfs:label "Ann Berg" ; gw:birthPlace p:rome ; gw:residesIn p:oslo .
                id:bob a gw:Person ; rdfs:label "Bob" ; gw:residesIn p:oslo .
                p:rome a gw:City ; rdfs:label "Rome" .
                p:oslo a gw:City ; rdfs:label "Oslo" .
                <https://graphwright.org/belief/000000000000000000000001> a gw:Belief , rdf:Statement ; gw:belief 0.6 ;
                    rdf:subject id:ann ; rdf:predicate gw:residesIn ; rdf:object p:oslo .
                """);
        newer = file("newer.ttl", """
                id:ann-berg-1 a gw:Person ; rdfs:label "Ann Berg"@en ; gw:birthPlace p:rome ; gw:residesIn p:oslo .
                id:eve a gw:Person ; rdfs:label "<script>alert(1)</script>" ; gw:birthPlace p:rome .
                p:rome a gw:City ; rdfs:label "Rome" ; skos:altLabel "Roma" .
                p:oslo a gw:City ; rdfs:label "Oslo" .
                <https://graphwright.org/belief/000000000000000000000002> a gw:Belief , rdf:Statement ; gw:belief 0.9 ;
                    rdf:subject id:ann-berg-1 ; rdf:predicate gw:residesIn ; rdf:object p:oslo .
                """);
    }

    @Test
    void thingsAndFactsAreToldWithoutWhatIsOnlyNamedOtherwise() {
        Cli.Result result = Cli.run("diff", older, newer);
        assertThat(result.code()).isZero();
        assertThat(result.out().lines())
                .containsExactly(
                        "things: 1 new, 1 gone, 1 changed, 1 with another IRI",
                        "events: 0 new, 0 gone, 0 changed",
                        "articles: 0 new, 0 gone, 0 changed",
                        "facts: 1 new, 1 gone, 1 changed",
                        "+ thing <script>alert(1)</script> (gw:Person) person:eve",
                        "- thing Bob (gw:Person) person:bob",
                        "~ thing Rome (gw:City) place:rome: skos:altLabel nothing is now \"Roma\"",
                        "= thing Ann Berg (gw:Person) person:ann: is now person:ann-berg-1",
                        "+ fact <script>alert(1)</script> · birth place · Rome",
                        "- fact Bob · resides in · Oslo",
                        "~ fact Ann Berg · resides in · Oslo: belief 0.60 is now 0.90");
        assertThat(Cli.run("diff", older, newer, "--exit-code").code()).isEqualTo(1);
        assertThat(Cli.run("diff", older, older, "--exit-code").code()).isZero();
    }

    @Test
    void theHtmlPageEscapesAllWords() {
        String html = Cli.run("diff", older, newer, "--format", "html").out();
        assertThat(html)
                .startsWith("<!doctype html>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "default-src 'none'")
                .doesNotContain("<script");
    }

    @Test
    void thePatchMakesTheNewerGraphOfTheOlder() throws IOException {
        ExampleStore.make(folder.resolve("kg"), Base.STANDARD);
        String plain = folder.resolve("plain.nt").toString();
        String kg = folder.resolve("kg").toString();
        assertThat(Cli.run("export", "--evidence", "none", "-o", plain, "--graph", kg)
                        .code())
                .isZero();
        String less = file("less.ttl", "");
        String patch = Cli.run("diff", less, kg, "--format", "turtle-patch").out();
        DatasetGraph patched = DatasetGraphFactory.create();
        UpdateAction.parseExecute(patch, patched);
        Graph wanted = RDFDataMgr.loadGraph(plain);
        wanted.stream()
                .filter(triple -> triple.getSubject().toString().contains("/dataset/"))
                .toList()
                .forEach(wanted::delete);
        assertThat(patched.getDefaultGraph().isIsomorphicWith(wanted)).isTrue();

        String back = Cli.run("diff", kg, less, "--format", "turtle-patch").out();
        UpdateAction.parseExecute(back, patched);
        assertThat(patched.getDefaultGraph().isEmpty()).isTrue();
    }

    @Test
    void aGraphAndItsExportsAreAlike() throws IOException {
        ExampleStore.make(folder.resolve("kg"), Base.STANDARD);
        ExampleStore.make(folder.resolve("based"), new Base("https://example.org/x/"));
        String kg = folder.resolve("kg").toString();
        for (String name : new String[] {"a.ttl", "a.trig", "a.nq", "a.jsonld", "a.rdf"}) {
            String file = folder.resolve(name).toString();
            Cli.run("export", "-o", file, "--graph", folder.resolve("based").toString());
            Cli.Result result = Cli.run("diff", kg, file, "--exit-code");
            assertThat(result.out()).as(name).contains("things: 0 new, 0 gone, 0 changed");
            assertThat(result.code()).as(name).isZero();
        }
    }

    @Test
    void buildsOfTheSameArticlesAreAlikeAndResolvingThemChangesNothing() {
        String one = folder.resolve("one").toString();
        String other = folder.resolve("other").toString();
        for (String kg : new String[] {one, other}) {
            Cli.Result built = Cli.run(
                    "build",
                    "src/samples/news",
                    "--graph",
                    kg,
                    "--quiet",
                    "--profile",
                    "light",
                    "--jobs",
                    kg.equals(one) ? "1" : "3");
            assertThat(built.code()).as(built.err()).isZero();
        }
        assertThat(Cli.run("resolve", "--graph", one).err()).contains("nothing changed");
        Cli.Result diff = Cli.run("diff", one, other, "--exit-code");
        assertThat(diff.out().lines())
                .containsExactly(
                        "things: 0 new, 0 gone, 0 changed",
                        "events: 0 new, 0 gone, 0 changed",
                        "articles: 0 new, 0 gone, 0 changed",
                        "facts: 0 new, 0 gone, 0 changed");
        assertThat(diff.code()).isZero();
        String id = Cli.run("correct", "hide", "Paris", "--graph", one).err().replaceAll("(?s)kept as (\\w+).*", "$1");
        assertThat(Cli.run("diff", one, other, "--exit-code").code()).isEqualTo(1);
        String hidden = Cli.run("corrections", "--graph", one).out();
        assertThat(hidden).contains(id, "hide", "Paris");
        assertThat(Cli.run("correct", "undo", id, "--graph", one).code()).isZero();
        assertThat(Cli.run("diff", one, other, "--exit-code").code())
                .as("what is taken back leaves nothing")
                .isZero();
    }

    @Test
    void whatIsNoGraphIsRefused() throws IOException {
        assertThat(Cli.run("diff", older, "nowhere.ttl").code()).isEqualTo(1);
        assertThat(Cli.run("diff", older, file("broken.ttl", "<a> <b>")).err()).contains("broken.ttl");
        assertThat(Cli.run("diff", older, newer, "--format", "nonsense").code()).isEqualTo(2);
    }

    private String file(String name, String turtle) throws IOException {
        return Files.writeString(folder.resolve(name), PREFIXES + turtle).toString();
    }
}
