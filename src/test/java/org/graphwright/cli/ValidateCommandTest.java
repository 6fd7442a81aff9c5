package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.graphwright.ontology.Owl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we build conforms to the shapes as a graph and in every form in which it is exported. */
class ValidateCommandTest {
    /** Dates of all kinds, of facts and of events; a claim; quotations; numbers of events; hostile names; no date and no title. */
    private static final String ARTICLES = """
            {"id":"dates","date":"2017-03-01","title":"Dates","text":"Anselm Brandt was born in 1932 in Berlin and died on 5/6/2019. \
            Gerda Holt was born in the 1960s in Hamburg. Alan Crewe was born around 1720 in Leeds. Tom Reed was born between 1950 and 1955 in Paris. \
            Lena Moor was born in May 1970. Karl Bode was born after 1960. Otto Rahn was born before 1970. Gaius Marius died in 86 BC. \
            Ida Weiss died last summer. Jon Falk was born in the 17th century. Acme Corporation was founded in the first quarter of 2015."}
            {"id":"events","date":"2017-03-01","text":"Rebels attacked Aleppo until 1974. Troops attacked Homs since 2014. Militants bombed Mosul at 7:30 p.m. on Jan. 14, killing 12 people and injuring 30. \
            Troops shelled Hama last week. The parties met in Geneva in the first quarter. Police arrested Omar Said last weekend. An earthquake of magnitude 7.8 struck Nepal in the 1990s. \
            The president resigned before 1970. Acme Corporation acquired Foobar Inc. for $2.5 billion in the second half of 2015. Lawmakers voted 52-48 on Tuesday."}
            {"id":"claims","text":"\\"We were wrong,\\" John Smith, a spokesman for the United Nations, told Reuters. \
            He said that Mary Jones, who was born in Boston, is not the head of Acme Corporation. Mary Jones <script>alert(1)</script> met \\u0000 O\\u2019Neil \\ud800 in Paris, France."}
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
        fine("build", articles.toString(), "src/samples/news", "--profile", "light", "--graph", kg());
    }

    private static String kg() {
        return folder.resolve("kg").toString();
    }

    private static Cli.Result fine(String... args) {
        Cli.Result result = Cli.run(args);
        assertThat(result.code())
                .as(String.join(" ", args) + System.lineSeparator() + result.out() + result.err())
                .isZero();
        return result;
    }

    @Test
    void aBuiltGraphConforms() {
        assertThat(fine("validate", "--graph", kg()).err()).isEqualToIgnoringNewLines("the graph is as the shapes say");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all.ttl",
                "all12.trig --rdf 1.2",
                "all.jsonld",
                "about12.ttl --about France --hops 2 --rdf 1.2",
                "none.rdf --evidence none",
                "none-about.ttl --evidence none --about France --hops 2",
                "none-terms.ttl --evidence none --with-ontology",
                "late.nq --since 2017-01-01 --until 2017-12-31",
                "france.trig --format nanopub --about France"
            })
    void everyKindOfExportConforms(String export) {
        conforms(export);
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "long", matches = "true")
    @ValueSource(
            strings = {
                "all.trig",
                "all.nq",
                "all.nt",
                "all.rdf",
                "all12.ttl --rdf 1.2",
                "all12.nt --rdf 1.2",
                "about.ttl --about France --hops 2",
                "persons.nq --class Person",
                "sure.ttl --min-belief 0.8",
                "none.ttl --evidence none",
                "none.trig --evidence none",
                "none.jsonld --evidence none",
                "none12.nq --evidence none --rdf 1.2",
                "none-persons.nt --evidence none --class Person",
                "terms.ttl --with-ontology --license CC-BY-4.0",
                "heads.ttl --property headOf",
                "one.jsonld --articles dates",
                "facts.trig --format nanopub"
            })
    void everyOtherExportConforms(String export) {
        conforms(export);
    }

    private static void conforms(String export) {
        String[] words = ("export --graph " + kg() + " -o " + folder.resolve(export)).split(" ");
        fine(words);
        String file = folder.resolve(export.replaceFirst(" .*", "")).toString();
        assertThat(fine("validate", file).err()).isEqualToIgnoringNewLines(file + " is as the shapes say");
    }

    @Test
    void aBuiltGraphIsConsistentWithTheOntology() {
        Path facts = folder.resolve("facts.ttl");
        fine("export", "--graph", kg(), "--evidence", "none", "-o", facts.toString());
        assertThat(Owl.reasoner(Owl.of(List.of(Path.of("ontology/graphwright.ttl"), facts)))
                        .isConsistent())
                .isTrue();
    }

    @Test
    void whatIsBrokenInAFileIsFoundInBothForms() throws IOException {
        for (String form : List.of("1.1", "1.2")) {
            String turtle = fine("export", "--graph", kg(), "--rdf", form).out();
            Path broken = Files.writeString(
                    folder.resolve("broken.ttl"),
                    turtle.replaceAll("(?m)^(\\s+gw:confidence\\s+)0\\.\\d+", "$19.3")
                            .replaceAll("(rdf:subject\\s+)[^;]+;", "$1<x:nobody>;")
                            .replaceAll("<<\\( *\\S+", "<<( <x:nobody>"));
            Cli.Result result = Cli.run("validate", broken.toString());
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.out())
                    .containsPattern("(?m)^it has one confidence from 0 to 1: \\S+ gw:confidence is 9\\.3$")
                    .containsPattern(
                            form.equals("1.1")
                                    ? "(?m)^a stated triple is in the graph itself, but for claims and denials: "
                                    : "(?m)^a reified triple is asserted in the graph, but for claims and denials: ");
            assertThat(result.err()).containsPattern("^\\d+ violations\\s$");
        }
    }

    @Test
    void aPackedFileIsRead() throws IOException {
        Path packed = folder.resolve("packed.ttl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(fine("export", "--graph", kg()).out().getBytes(StandardCharsets.UTF_8));
        }
        fine("validate", packed.toString());
        byte[] bytes = Files.readAllBytes(packed);
        for (int length : new int[] {5, 3000, bytes.length / 2, bytes.length - 9}) {
            Path cut = Files.write(folder.resolve("cut.ttl.gz"), Arrays.copyOf(bytes, length));
            Cli.Result result = Cli.run("validate", cut.toString());
            assertThat(result.code()).as("%d bytes", length).isEqualTo(1);
            assertThat(result.err()).startsWith("graphwright: " + cut + ": ").contains("cut short");
        }
    }

    @Test
    void whatIsNoRdfIsToldWithFileAndLine() throws IOException {
        Path turtle = Files.writeString(folder.resolve("wrong.ttl"), "@prefix gw: <x:> .\ngw:a gw:b .\n");
        assertThat(Cli.run("validate", turtle.toString()))
                .satisfies(result -> assertThat(result.code()).isEqualTo(1))
                .satisfies(result -> assertThat(result.err()).startsWith("graphwright: " + turtle + ":2:"));
        Path unknown = Files.writeString(folder.resolve("graph.xyz"), "");
        assertThat(Cli.run("validate", unknown.toString()).err())
                .contains("no form of RDF by its name; known are .ttl");
        assertThat(Cli.run("validate", folder.resolve("none.nt").toString()).err())
                .contains("none.nt: no such file or folder");
        Path json = Files.writeString(folder.resolve("wrong.jsonld"), "{\"@id\": ");
        assertThat(Cli.run("validate", json.toString()))
                .satisfies(result -> assertThat(result.code()).isEqualTo(1))
                .satisfies(result -> assertThat(result.err()).startsWith("graphwright: " + json));
        Path shapes = Files.writeString(folder.resolve("no-shapes.ttl"), "<x:a> <x:b> <x:c> .");
        assertThat(Cli.run("validate", "--graph", kg(), "--shapes", shapes.toString()))
                .satisfies(result -> assertThat(result.code()).isEqualTo(2))
                .satisfies(
                        result -> assertThat(result.err()).contains("no-shapes.ttl: no shape with a target is in it"));
    }
}
