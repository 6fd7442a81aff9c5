package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.ontology.Iris;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.graphwright.train.NameExample;
import org.graphwright.train.TrainingReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code correct} and {@code corrections} on one graph of two articles; what a test corrects it takes back. */
class CorrectCommandsTest {
    private static final String MACRON = "Emmanuel Macron";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static String graph;

    @BeforeAll
    static void build() throws IOException {
        graph = folder.resolve("kg").toString();
        Path visit = Files.writeString(
                folder.resolve("2019-05-01-visit.txt"),
                "PARIS — French President Emmanuel Macron visited Berlin on Monday. Emmanuel Macron met Angela Merkel.");
        Path news = Files.writeString(
                folder.resolve("2019-05-02-news.txt"),
                "French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin."
                        + " \"Angela Merkel is the president of Ruritania,\" Emmanuel Macron said.");
        Cli.Result built =
                Cli.run("build", visit.toString(), news.toString(), "--graph", graph, "--quiet", "--profile", "light");
        assertThat(built.code()).as(built.err()).isZero();
    }

    @Test
    void aRejectedFactIsNowhereAndComesBackWhenThatIsTakenBack() throws IOException {
        String before = run("export").out();
        Cli.Result reject = run("correct", "reject", MACRON, "head of state", "France", "--why", "\"no\"");
        assertThat(reject.err()).contains("2 articles changed");
        assertThat(run("query", "-e", "SELECT * { ?s gw:headOfState ?o }").out())
                .doesNotContain("france");
        assertThat(run("query", "-e", "SELECT * { ?e rdf:reifies <<( ?s gw:headOfState ?o )>> }")
                        .out())
                .doesNotContain("france");
        assertThat(Cli.run("why", MACRON, "headOfState", "France", "--graph", graph)
                        .code())
                .isEqualTo(1);
        assertThat(run("show", MACRON).out()).doesNotContain("head of state");
        verify();
        assertThat(run("corrections").out())
                .contains("reject", "Emmanuel Macron – head of state – France", "applied", "\"no\"");
        assertThat(run("rebuild").code()).isZero();
        assertThat(run("query", "-e", "SELECT * { ?s gw:headOfState ?o }").out())
                .doesNotContain("france");
        undo(reject);
        assertThat(run("export").out()).isEqualTo(before);
    }

    @Test
    void aConfirmedFactHasBeliefOneAlsoIfItWasRejected() throws IOException {
        run("correct", "reject", MACRON, "headOfState", "France", "--later");
        Cli.Result confirm = run("correct", "confirm", MACRON, "headOfState", "France");
        assertThat(run("why", MACRON, "headOfState", "France").out()).contains("belief 1.00 by 2 articles");
        assertThat(run("corrections").out()).contains("confirm").doesNotContain("reject");
        verify();
        undo(confirm);
        assertThat(run("why", MACRON, "headOfState", "France").out()).doesNotContain("belief 1.00");
    }

    @Test
    void aRejectedFactThatIsNotInTheGraphAnyMoreCanBeConfirmed() throws IOException {
        run("correct", "reject", MACRON, "headOfState", "France");
        Cli.Result confirm = run("correct", "confirm", MACRON, "headOfState", "France");
        assertThat(run("why", MACRON, "headOfState", "France").out()).contains("belief 1.00");
        undo(confirm);
    }

    @Test
    void whoAsksForWhatWasCorrectedIsToldByWhomAndHowToTakeItBack() {
        Cli.Result reject = run("correct", "reject", MACRON, "headOfState", "France", "--by", "Ann", "--why", "no");
        String undo = "take it back with: graphwright correct undo " + id(reject) + " --graph " + graph;
        Cli.Result why = Cli.run("why", MACRON, "headOfState", "France", "--graph", graph);
        assertThat(why.code()).isEqualTo(1);
        assertThat(why.err()).contains("this was rejected by Ann on 20", " (no); " + undo);
        Cli.Result confirm = run("correct", "confirm", MACRON, "headOfState", "France", "--by", "Bob");
        assertThat(run("why", MACRON, "headOfState", "France").out())
                .contains("belief 1.00", "confirmed by Bob on 20")
                .doesNotContain("rejected");
        assertThat(run("why", MACRON, "citizenOf").out())
                .as("of another fact nothing was said")
                .doesNotContain("Bob");
        undo(confirm);
        assertThat(run("why", MACRON, "headOfState", "France").out()).doesNotContain("Bob");

        Cli.Result hide = run("correct", "hide", "Angela Merkel", "--by", "Ann");
        for (List<String> asked : List.of(
                List.of("show", "Angela Merkel"),
                List.of("show", "person:angela-merkel"),
                List.of("why", MACRON, "metWith", "angela merkel"))) {
            List<String> arguments = new ArrayList<>(asked);
            arguments.addAll(List.of("--graph", graph));
            Cli.Result gone = Cli.run(arguments.toArray(String[]::new));
            assertThat(gone.code()).isEqualTo(1);
            assertThat(gone.err())
                    .contains("Angela Merkel was hidden by Ann on 20", "graphwright correct undo " + id(hide));
        }
        undo(hide);
    }

    private static String id(Cli.Result kept) {
        return kept.err().replaceFirst("(?s).*kept as (\\w+);.*", "$1");
    }

    @Test
    void onlyWhatOneSentenceIsReadToSayIsRejected() throws IOException {
        Cli.Result reject = run(
                "correct",
                "reject",
                MACRON,
                "headOfState",
                "France",
                "--article",
                "2019-05-02-news.txt",
                "--sentence",
                "Chancellor");
        assertThat(run("why", MACRON, "headOfState", "France").out())
                .contains("by 1 article")
                .doesNotContain("Chancellor");
        assertThat(run("corrections").out()).contains("applied");
        verify();
        undo(reject);
    }

    @Test
    void anEmptyLineStandsBetweenTheThingsAndTheArticlesThatASearchFinds() {
        assertThat(run("search", "Merkel").out()).containsPattern("person:angela-merkel *\n\narticle ");
    }

    @Test
    void whoAsksForAFactOfWhichOnlyReadingsWereRejectedIsToldByWhom() {
        List<String> fact = List.of(MACRON, "headOfState", "France");
        List<Cli.Result> rejected = new ArrayList<>();
        for (List<String> place :
                List.of(List.of("2019-05-01-visit.txt", "visited"), List.of("2019-05-02-news.txt", "Chancellor"))) {
            List<String> reject = new ArrayList<>(List.of("correct", "reject"));
            reject.addAll(fact);
            reject.addAll(List.of("--by", "Ann", "--why", "no", "--article", place.get(0), "--sentence", place.get(1)));
            rejected.add(run(reject.toArray(String[]::new)));
        }
        Cli.Result why = Cli.run("why", MACRON, "headOfState", "France", "--graph", graph);
        assertThat(why.code()).isEqualTo(1);
        assertThat(why.err())
                .contains(
                        "what a sentence is read to say of this was rejected by Ann on 20",
                        "graphwright correct undo " + id(rejected.get(0)),
                        "graphwright correct undo " + id(rejected.get(1)))
                .doesNotContain("no such fact");
        assertThat(Cli.run("why", "Angela Merkel", "headOfState", "France", "--graph", graph)
                        .err())
                .contains("no such fact")
                .doesNotContain("Ann");
        rejected.forEach(CorrectCommandsTest::undo);
    }

    @Test
    void thingsAreMergedRenamedReclassifiedAndHidden() throws IOException {
        Cli.Result merge = run("correct", "merge", MACRON, "Angela Merkel");
        assertThat(run("why-same", MACRON, "Angela Merkel").out()).contains("one thing", "owl:sameAs in correction ");
        Cli.Result part = Cli.run("correct", "part", MACRON, "--graph", graph);
        assertThat(part.code()).isEqualTo(1);
        assertThat(part.err()).contains("are said to be different, but the same by correction ");
        assertThat(run("corrections").out())
                .as("what is one with another is told by the name that it had")
                .contains("Emmanuel Macron and Angela Merkel");
        undo(merge);

        Cli.Result rename = run("correct", "rename", "Angela Merkel", "Frau \"Merkel\"");
        assertThat(run("show", "person:angela-merkel").out())
                .startsWith("Frau \"Merkel\"")
                .contains("Angela Merkel");
        assertThat(run("corrections").out()).contains("Angela Merkel as Frau \"Merkel\"");
        undo(rename);

        Cli.Result type = run("correct", "class", "Berlin", "company");
        assertThat(run("query", "-e", "SELECT ?t { ?x rdfs:label 'Berlin' ; a ?t }")
                        .out())
                .contains("Company");
        undo(type);

        Cli.Result hide = run("correct", "hide", "Angela Merkel");
        assertThat(run("export").out()).doesNotContain("angela-merkel");
        assertThat(Cli.run("show", "Angela Merkel", "--graph", graph).code()).isEqualTo(1);
        verify();
        assertThat(run("validate").code()).isZero();
        undo(hide);
        assertThat(run("show", "Angela Merkel").code()).isZero();
    }

    @Test
    void whatFitsNothingAnyMoreIsOpenAndIsTakenToAnotherGraph() throws IOException {
        Cli.Result reject = run("correct", "reject", MACRON, "headOfState", "France");
        run("correct", "note", MACRON, "ask him");
        run("correct", "star", "2019-05-02-news.txt");
        Path file = folder.resolve("taken.ttl");
        assertThat(run("corrections", "--export", file.toString()).err()).contains("3 corrections written to");
        String other = folder.resolve("other").toString();
        Path article = Files.writeString(folder.resolve("other.txt"), "Angela Merkel visited Paris.");
        Cli.run("build", article.toString(), "--graph", other, "--quiet", "--profile", "light");
        assertThat(Cli.run("corrections", "--import", file.toString(), "--graph", other)
                        .err())
                .contains("3 corrections taken over");
        assertThat(Cli.run("corrections", "--import", file.toString(), "--graph", other)
                        .err())
                .contains("0 corrections taken over");
        assertThat(Cli.run("corrections", "--open", "--graph", other).out()).contains("reject", "open");
        Cli.run("add", folder.resolve("2019-05-01-visit.txt").toString(), "--graph", other, "--quiet");
        assertThat(Cli.run("corrections", "--open", "--graph", other).out()).isEmpty();
        assertThat(Cli.run("why", MACRON, "headOfState", "France", "--graph", other)
                        .code())
                .isEqualTo(1);
        run("corrections")
                .out()
                .lines()
                .skip(2)
                .map(line -> line.substring(0, 10))
                .filter(id -> id.matches("[0-9a-f]{10}"))
                .forEach(id -> run("correct", "undo", id));
        assertThat(reject.code()).isZero();
    }

    @Test
    void judgedSentencesAreGoldForEvaluateAndTrain() throws IOException {
        Cli.Result confirm = run("correct", "confirm", MACRON, "headOfState", "France");
        Cli.Result reject = run("correct", "reject", MACRON, "metWith", "Angela Merkel");
        Cli.Result gold = run("corrections", "--as-gold");
        assertThat(gold.out())
                .contains("French President Emmanuel Macron visited Berlin on Monday.")
                .contains("\"properties\":[\"headOfState\"]")
                .contains("{\"object\":[0,6],\"property\":\"headOfState\",\"subject\":[17,32]}")
                .as("what begins at one place may end at several")
                .contains("visit.txt#0-66\"")
                .contains("\"metWith\"")
                .doesNotContain("\"property\":\"metWith\"");
        Path file = Files.writeString(folder.resolve("judged.gold.jsonl"), gold.out());
        Cli.Result scores = Cli.run("evaluate", file.toString(), "--profile", "light");
        assertThat(scores.code()).as(scores.err()).isZero();
        assertThat(new TrainingReader().read(List.of(file)).relations()).isNotEmpty();
        undo(reject);
        undo(confirm);
        Cli.Result hide = run("correct", "hide", "Angela Merkel");
        assertThat(run("corrections", "--as-gold").out())
                .as("what is said of a thing that is none is wrong")
                .contains("\"metWith\"")
                .doesNotContain("\"property\":\"metWith\"");
        undo(hide);
    }

    @Test
    void namesOfWhatHasAnotherNameOrClassAreGoldForEvaluateAndTrain() throws IOException {
        Cli.Result type = run("correct", "class", "Berlin", "Organization");
        Cli.Result name = run("correct", "rename", MACRON, "President Emmanuel Macron");
        Cli.Result gold = run("corrections", "--as-gold");
        assertThat(gold.out())
                .as("the new name stands where the old one was read")
                .contains("{\"begin\":15,\"end\":40,\"type\":\"Person\"}")
                .contains("{\"begin\":49,\"end\":55,\"type\":\"Organization\"}")
                .contains("\"annotates\":[]");
        Path file = Files.writeString(folder.resolve("names.gold.jsonl"), gold.out());
        List<NameExample> examples = new TrainingReader().read(List.of(file)).names();
        NameExample visit = examples.stream()
                .filter(example -> example.words().contains("visited"))
                .findFirst()
                .orElseThrow();
        int[] allowed = visit.allowed();
        assertThat(Integer.bitCount(allowed[visit.words().indexOf("Berlin")])).isEqualTo(1);
        assertThat(Integer.bitCount(allowed[visit.words().indexOf("visited")]))
                .as("nothing is known of other words")
                .isGreaterThan(1);
        Cli.Result scores = Cli.run("evaluate", file.toString(), "--profile", "light");
        assertThat(scores.out()).contains("mentions", "Organization");
        undo(name);
        undo(type);
        assertThat(run("corrections", "--as-gold").out()).isEmpty();
    }

    @Test
    void ofWhatWasMergedNothingIsGold() throws IOException {
        Cli.Result merge = run("correct", "merge", MACRON, "Angela Merkel");
        assertThat(run("corrections", "--export", "-").out())
                .as("it says which name is kept")
                .contains("c:name");
        assertThat(run("corrections", "--as-gold").out()).isEmpty();
        Cli.Result name = run("correct", "rename", MACRON, "President Emmanuel Macron");
        assertThat(run("corrections", "--as-gold").out())
                .as("of a name that users give something is")
                .contains("\"annotates\":[]");
        undo(name);
        undo(merge);
    }

    @Test
    void showOfAnArticleTellsWhatWasReadInIt() {
        assertThat(run("show", "<" + Iris.article("2019-05-01-visit.txt") + ">").out())
                .contains(" of ", " things", "\nmentions\n", "\nfacts\n", "Emmanuel Macron (Person)")
                .doesNotContain("0 mentions");
    }

    @Test
    void aDossierHasFactsSentencesAndArticlesAndIsData() throws IOException {
        Cli.Result note = run("correct", "note", MACRON, "<script>alert(1)</script>");
        Cli.Result dossier = run("dossier", MACRON);
        assertThat(dossier.out())
                .contains("<h1>Emmanuel Macron</h1>", "head of state", "&lt;script&gt;", "Angela Merkel in Berlin.")
                .contains("<li id=\"a1\">", "2019-05-02", "@media print")
                .doesNotContain("<script");
        assertThat(run("dossier", MACRON, "Angela Merkel").out()).contains("How they hang together", "By way of");
        assertThat(run("dossier", MACRON, "--cite", "bibtex").out())
                .contains("@online{article-", "title = {2019-05-02-news.txt}");
        assertThat(run("dossier", MACRON, "--cite", "ris").out()).contains("TY  - NEWS", "TI  - 2019-05-02-news.txt");
        undo(note);
    }

    @Test
    void aListOfNamesGivesATableOfHits() throws IOException {
        Path names = Files.writeString(
                folder.resolve("names.csv"), "id,Name\n1,Emmanuel Macron\n2,\"=Nobody, X\"\n3,merkel\n");
        assertThat(run("search", "--names", names.toString()).out().lines())
                .contains("name,match,thing,class,mentions,articles,iri")
                .contains("\"'=Nobody, X\",none,,,,,")
                .anyMatch(line -> line.startsWith("Emmanuel Macron,name,Emmanuel Macron,Person,"))
                .anyMatch(line -> line.startsWith("merkel,") && line.endsWith("/id/person/angela-merkel"));
        assertThat(Cli.run("search", "--graph", graph).code()).isEqualTo(2);
        for (String separator : List.of(";", "\t")) {
            Files.writeString(names, "id,Name\n1,Emmanuel Macron\n".replace(",", separator));
            assertThat(run("search", "--names", names.toString()).out().lines())
                    .as("as spreadsheets write it")
                    .hasSize(2)
                    .anyMatch(line -> line.startsWith("Emmanuel Macron,name,"));
        }
    }

    @Test
    void aMisspeltThingIsNotTakenForWords() {
        for (List<String> asked : List.of(
                List.of("why", MACRON, "metWith", "Angela Merkl"),
                List.of("correct", "reject", MACRON, "metWith", "Angela Merkl"))) {
            Cli.Result found = Cli.run(
                    Stream.concat(asked.stream(), Stream.of("--graph", graph)).toArray(String[]::new));
            assertThat(found.code()).isEqualTo(2);
            assertThat(found.err()).contains("'Angela Merkl'; much like it: Angela Merkel");
        }
        assertThat(Cli.run("show", "https://graphwright.org/id/person/nobody", "--graph", graph)
                        .err())
                .as("the words of an address are those of no name")
                .doesNotContain("much like it");
    }

    @Test
    void aNameIsAsShortAsNamesAre() {
        Cli.Result rename = Cli.run("correct", "rename", MACRON, "M".repeat(501), "--graph", graph);
        assertThat(rename.code()).isEqualTo(1);
        assertThat(rename.err()).contains("a name of more than 500 characters");
    }

    @Test
    void aHyphenIsStandardOutput() throws IOException {
        Cli.Result note = run("correct", "note", MACRON, "read again");
        Path file = folder.resolve("exported.ttl");
        run("corrections", "--export", file.toString());
        assertThat(run("corrections", "--export", "-").out()).isEqualTo(Files.readString(file));
        undo(note);
        assertThat(run("export", "-o", "-").out()).isEqualTo(run("export").out());
        assertThat(run("dossier", MACRON, "--cite", "ris", "-o", "-").out())
                .isEqualTo(run("dossier", MACRON, "--cite", "ris").out());
        assertThat(run("ontology", "-o", "-").out()).isEqualTo(run("ontology").out());
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void wordsOfOtherVocabulariesThatTheGraphLacksAreNamed() {
        for (String query : List.of(
                "SELECT * { ?s schema:name ?o }",
                "SELECT * { ?s (schema:name|rdfs:label) ?o }",
                "ASK { ?s a schema:name }")) {
            Cli.Result empty = Cli.run("query", "-e", query, "--graph", graph);
            assertThat(empty.code()).as(query).isZero();
            assertThat(empty.err())
                    .as(query)
                    .contains(
                            "the graph says nothing with <https://schema.org/name>; see its words with: graphwright stats --graph ");
        }
        assertThat(Cli.run(
                                "query",
                                "-e",
                                "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?s text:query 'Paris' ; a gw:Mention ; rdfs:label ?l }",
                                "--graph",
                                graph)
                        .err())
                .doesNotContain("says nothing");
    }

    @Test
    void whatAQueryNamesWronglyIsSaid() {
        for (String query : List.of(
                "SELECT * { ?s gw:headOfStat ?o }",
                "SELECT * { ?s gw:headOfStat+ ?o }",
                "SELECT * { ?s !(gw:metWith|gw:headOfStat) ?o }",
                "SELECT * { ?e rdf:reifies <<( ?s gw:headOfStat ?o )>> }",
                "SELECT * { VALUES ?p { gw:headOfStat } ?s ?p ?o }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s gw:headOfStat ?o } }",
                "SELECT * { ?s ?p ?o FILTER (?p = gw:headOfStat) }",
                "SELECT * { ?s ?p ?o FILTER (?p IN (gw:headOfStat)) }",
                "DESCRIBE gw:headOfStat")) {
            Cli.Result wrong = Cli.run("query", "-e", query, "--graph", graph);
            assertThat(wrong.code()).as(query).isEqualTo(2);
            assertThat(wrong.err())
                    .as(query)
                    .contains("the ontology has no term gw:headOfStat; did you mean gw:headOfState");
        }
        assertThat(Cli.run("query", "-e", "ASK { ?x a gw:Compny }", "--graph", graph)
                        .err())
                .contains("did you mean gw:Company?");
        assertThat(Cli.run("query", "-e", "ASK { ?x a gv:Company }", "--graph", graph)
                        .err())
                .contains("line 1, column 12: the prefix of gv:Company is declared nowhere; did you mean gw?");
        assertThat(Cli.run("why", MACRON, "gw:headOfStat", "--graph", graph).err())
                .contains(
                        "no property is called 'gw:headOfStat'",
                        "graphwright stats --graph ",
                        "did you mean headOfState?");
        assertThat(run("query", "-e", "SELECT * { ?s gw:arrested ?o ; a gw:Company ; gw:isoCode ?c }")
                        .err())
                .as("what is no more than absent")
                .contains("0 rows");
        assertThat(run("query", "-e", "CONSTRUCT { ?s gw:mine ?o } { ?s gw:headOfState ?o }")
                        .out())
                .contains("gw:mine");
        assertThat(run("query", "-e", "SELECT * { person:emanuel-macron ?p ?o }")
                        .err())
                .contains("much like it: Emmanuel Macron <https://graphwright.org/id/person/emmanuel-macron>");
    }

    @Test
    void anUpdateIsNoQuery() {
        for (String update : List.of(
                "DELETE WHERE { ?s ?p ?o }",
                "# why\nPREFIX x: <urn:x>\nbase <urn:y> insert data { x:a x:b x:c }",
                "CLEAR ALL",
                "WITH <urn:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }")) {
            Cli.Result refused = Cli.run("query", "-e", update, "--graph", graph);
            assertThat(refused.code()).as(update).isEqualTo(2);
            assertThat(refused.err()).as(update).contains("queries only read", "graphwright correct");
        }
    }

    @Test
    void whatMakesNoSenseIsSaid() throws IOException {
        assertThat(Cli.run("correct", "reject", MACRON, "headOfState", "Berlin", "--graph", graph)
                        .err())
                .contains(
                        "the graph has no such fact; see what it has with: graphwright why 'Emmanuel Macron' any --graph ");
        assertThat(Cli.run("correct", "reject", MACRON, "headOfStat", "Berlin", "--graph", graph)
                        .code())
                .isEqualTo(2);
        assertThat(Cli.run("correct", "class", MACRON, "Compny", "--graph", graph)
                        .err())
                .contains("no class is called 'Compny'", "Company");
        assertThat(Cli.run("correct", "undo", "0000000000", "--graph", graph).err())
                .contains("no correction, or more than one, has the id 0000000000");
        assertThat(Cli.run("correct").code()).isEqualTo(2);
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "\n<http://x> a <http://y> .\n");
        Cli.Result wrong = Cli.run("corrections", "--import", broken.toString(), "--graph", graph);
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("broken.ttl:2: no correction");
    }

    private static void undo(Cli.Result made) {
        run("correct", "undo", made.err().replaceAll("(?s).*correct undo (\\w+).*", "$1"));
    }

    private static void verify() {
        try (GraphStore store = GraphStore.openExisting(folder.resolve("kg"))) {
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }

    private static Cli.Result run(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--graph";
        all[args.length + 1] = graph;
        Cli.Result result = Cli.run(all);
        assertThat(result.code())
                .as("%s%n%s", String.join(" ", args), result.err())
                .isZero();
        return result;
    }
}
