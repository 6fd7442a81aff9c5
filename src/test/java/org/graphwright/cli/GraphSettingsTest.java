package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.Graphwright;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.model.Article;
import org.graphwright.pipeline.SettingsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A graph keeps what it was built with, and every command goes by it. */
class GraphSettingsTest {
    private static final String PREFIXES = """
            @prefix gw: <https://graphwright.org/ontology#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix my: <https://example.org/my#> .
            """;
    private static final String FORGES = PREFIXES + """
            my:forges a owl:ObjectProperty ; rdfs:label "forges for" ; rdfs:domain gw:Person ; rdfs:range gw:Person ;
                gw:cue "{s} forges for {o}" , "{s} @craft for {o}" .
            [] a gw:WordList ; rdfs:label "craft" ; gw:words "smiths" .
            """;

    @TempDir
    private Path folder;

    private String graph;
    private String article;
    private Path ontology;

    @BeforeEach
    void write() throws IOException {
        graph = folder.resolve("kg").toString();
        article = Files.writeString(
                        folder.resolve("a.txt"),
                        "Maria Silva forges for Peter Brown. Anna Berg welds for Peter Brown. Jan Novak was born in Prague.")
                .toString();
        ontology = Files.writeString(folder.resolve("my.ttl"), FORGES);
    }

    @Test
    void theOntologyIsKeptAndNeedNotBeNamedAgain() throws IOException {
        fine(build("--ontology", ontology.toString()));
        assertThat(facts()).containsExactly("Maria Silva,Peter Brown");
        Files.delete(ontology);

        assertThat(build().err()).contains("nothing new: 1 articles");
        String second = Files.writeString(folder.resolve("b.txt"), "Karl Weiss forges for Peter Brown.")
                .toString();
        fine(run("add", second, "--profile", "light"));
        fine(run("resolve"));
        assertThat(facts()).containsExactly("Karl Weiss,Peter Brown", "Maria Silva,Peter Brown");
        assertThat(run("show", "Maria Silva").out()).contains("forges for");
        assertThat(run("why", "Maria Silva", "forges for", "Peter Brown").code())
                .isZero();
        fine(run("remove", second));
        assertThat(facts()).containsExactly("Maria Silva,Peter Brown");
        fine(run("validate"));
    }

    @Test
    void theSameOntologyMayBeNamedAndAnotherIsAnErrorThatSaysWhatToDo() throws IOException {
        fine(build("--ontology", ontology.toString()));
        Path copy = Files.writeString(folder.resolve("copy.ttl"), "# with a comment\n" + FORGES);
        for (String[] command : namingAnOntology()) {
            Cli.Result same = run(with(command, copy));
            assertThat(same.code()).as(command[0]).isNotEqualTo(2);
            assertThat(same.err()).as(command[0]).doesNotContain("was built with");
        }
        Path other = Files.writeString(folder.resolve("other.ttl"), FORGES.replace("smiths", "smiths, welds"));
        String kept = folder.resolve("kg/ontology/my.ttl").toString();
        for (String[] command : namingAnOntology()) {
            Cli.Result different = run(with(command, other));
            assertThat(different.code()).as(command[0]).isEqualTo(2);
            assertThat(different.err())
                    .startsWith("graphwright: the graph in " + graph + " was built with the ontology of " + kept
                            + ", not with the ontology of " + other + ": ")
                    .contains("or give it to the command rebuild, too");
        }
        assertThat(facts()).containsExactly("Maria Silva,Peter Brown");
    }

    private List<String[]> namingAnOntology() {
        return List.of(
                new String[] {"build", article},
                new String[] {"add", article},
                new String[] {"replace", article},
                new String[] {"resolve"},
                new String[] {"export", "-o", folder.resolve("kg.ttl").toString()},
                new String[] {"why-same", "Maria Silva", "Maria Silva"},
                new String[] {"remove", "nothing.txt"},
                new String[] {"split", "Maria Silva"});
    }

    @Test
    void anotherProfileIsAnErrorAndTheOwnOneIsGoneOnWith() throws IOException {
        fine(build());
        assertThat(build("--profile", "light").code()).isZero();
        Cli.Result other = build("--profile", "accurate");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("was built with the profile light, not with accurate: ");
    }

    @Test
    void aModelTrainedAgainIntoItsFolderReadsAnewAndTheSameBytesElsewhereDoNot() throws IOException {
        Path model = copy("src/main/resources/models/light", "model");
        fine(build("--model", model.toString()));
        String extractor = extractor();
        assertThat(extractor).matches("graphwright/[\\d.]+ model/model [0-9a-f]{16}");

        Path elsewhere = copy(model.toString(), "elsewhere");
        assertThat(build("--model", elsewhere.toString()).err()).contains("nothing new: 1 articles");
        assertThat(build().err()).as("the last place that was named").contains("nothing new: 1 articles");

        Files.writeString(elsewhere.resolve("calibration.tsv"), "*\t1\t-2\n");
        Cli.Result unnamed = build();
        assertThat(unnamed.code()).isEqualTo(1);
        assertThat(unnamed.err())
                .contains("the model in " + elsewhere + " is another than the one the graph in " + graph)
                .contains("name it with --model");
        assertThat(build("--model", elsewhere.toString()).err()).contains("1 replaced");
        assertThat(extractor()).startsWith("graphwright/").isNotEqualTo(extractor);
        assertThat(build().err()).contains("nothing new: 1 articles");

        Cli.Result other = build("--model", model.toString());
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("was built with the model " + elsewhere + ", not with " + model + ": ");

        Files.delete(elsewhere.resolve("pairs.bin"));
        Cli.Result gone = build();
        assertThat(gone.code()).isEqualTo(1);
        assertThat(gone.err())
                .contains("the model that the graph in " + graph + " was built with cannot be read: " + elsewhere
                        + " is no model folder: it lacks pairs.bin: ")
                .contains("put it back");
        fine(run("resolve"));
        assertThat(run("export", "-o", folder.resolve("kg.ttl").toString()).code())
                .isZero();
    }

    @Test
    void articlesOfAnotherVersionThatAreNotNamedAreCounted() throws IOException {
        Path model = copy("src/main/resources/models/light", "model");
        String second = Files.writeString(folder.resolve("b.txt"), "Karl Weiss was born in Vienna.")
                .toString();
        fine(build(second, "--model", model.toString()));
        Files.writeString(model.resolve("calibration.tsv"), "*\t1\t-2\n");
        assertThat(build("--model", model.toString()).err())
                .contains("1 article left as another model or version read it; ")
                .contains("graphwright rebuild");
    }

    @Test
    void articlesThatAddPassesOverThoughTheirModelChangedAreCounted() throws IOException {
        Path model = copy("src/main/resources/models/light", "model");
        fine(build("--model", model.toString()));
        Files.writeString(model.resolve("calibration.tsv"), "*\t1\t-2\n");
        Cli.Result added = run("add", article, "--model", model.toString());
        fine(added);
        assertThat(added.err())
                .contains("nothing new: 1 articles")
                .contains(
                        "1 article left as another model or version read it; read anew with: graphwright rebuild --graph "
                                + graph);
    }

    @Test
    void aModelWithoutCalibrationIsToldOnce() throws IOException {
        Path model = copy("src/main/resources/models/light", "model");
        Files.delete(model.resolve("calibration.tsv"));
        String second = Files.writeString(folder.resolve("b.txt"), "Karl Weiss was born in Vienna.")
                .toString();
        String said = "the model " + model + " has no calibration.tsv: its probabilities are taken as they are";
        Cli.Result extracted = Cli.run("extract", article, second, "--profile", "light", "--model", model.toString());
        assertThat(extracted.err()).containsOnlyOnce(said);
        assertThat(build("--model", model.toString()).err()).containsOnlyOnce(said);
        assertThat(Cli.run("extract", article, "--profile", "light").err()).isEmpty();
        assertThat(Cli.run("extract", article).err()).isEmpty();
    }

    @Test
    void theLibraryGoesByWhatTheGraphKeeps() throws IOException {
        fine(build("--ontology", ontology.toString()));
        Article another = new Article("c", "Karl Weiss forges for Peter Brown.", null, null, null, "test");
        try (Graphwright graphwright = Graphwright.open(Path.of(graph))) {
            assertThat(graphwright.extract(another).facts())
                    .anyMatch(fact -> fact.property().value().equals("https://example.org/my#forges"));
            graphwright.add(List.of(another));
        }
        assertThat(facts()).containsExactly("Karl Weiss,Peter Brown", "Maria Silva,Peter Brown");
        try (Graphwright graphwright = Graphwright.open(Path.of(graph), ExtractorOptions.DEFAULT)) {
            assertThatThrownBy(() -> graphwright.extract(another))
                    .isInstanceOf(SettingsException.class)
                    .hasMessage("the graph in " + graph + " was built with the profile light, not with accurate");
        }
    }

    @Test
    void aChangedWordListIsReadAnewInANewGraph() throws IOException {
        fine(build("--ontology", ontology.toString()));
        String first = extractor();
        Files.writeString(ontology, FORGES.replace("smiths", "smiths, welds"));
        graph = folder.resolve("other").toString();
        fine(build("--ontology", ontology.toString()));
        assertThat(facts()).containsExactly("Anna Berg,Peter Brown", "Maria Silva,Peter Brown");
        assertThat(extractor()).isNotEqualTo(first);
    }

    private Cli.Result build(String... more) {
        List<String> arguments = new ArrayList<>(List.of("build", article, "--jobs", "1"));
        arguments.addAll(List.of(more));
        if (!Files.exists(Path.of(graph))) {
            arguments.addAll(List.of("--profile", "light"));
        }
        return run(arguments.toArray(String[]::new));
    }

    private Cli.Result run(String... arguments) {
        return Cli.run(
                Stream.concat(Stream.of(arguments), Stream.of("--graph", graph)).toArray(String[]::new));
    }

    private static String[] with(String[] command, Path ontology) {
        return Stream.concat(Stream.of(command), Stream.of("--ontology", ontology.toString()))
                .toArray(String[]::new);
    }

    private static void fine(Cli.Result result) {
        assertThat(result.code()).as(result.err()).isZero();
    }

    private List<String> facts() {
        return query(
                "SELECT DISTINCT ?a ?b { ?s <https://example.org/my#forges> ?o . ?s rdfs:label ?a . ?o rdfs:label ?b } ORDER BY ?a");
    }

    private String extractor() {
        return query("SELECT DISTINCT ?by { ?evidence gw:extractor ?by }").get(0);
    }

    private List<String> query(String query) {
        Cli.Result result = run("query", "-e", query, "--format", "csv");
        fine(result);
        return result.out().lines().skip(1).map(String::strip).toList();
    }

    private Path copy(String from, String name) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(Path.of(from))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }
}
