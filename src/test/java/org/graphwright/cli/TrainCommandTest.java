package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class TrainCommandTest {
    private static final String SAMPLES = "src/samples/annotated";

    @TempDir
    private Path folder;

    private Cli.Result train(String out, String... more) {
        String[] args = new String[more.length + 5];
        args[0] = "train";
        args[1] = "--out";
        args[2] = folder.resolve(out).toString();
        args[3] = "--cutoff=1";
        args[4] = "--quiet";
        System.arraycopy(more, 0, args, 5, more.length);
        return Cli.run(args);
    }

    @Test
    void trainsFromAllFormsAndTheSameDataGiveTheSameBytes() throws IOException {
        Cli.Result first = train("first", SAMPLES);
        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(first.out()).startsWith("learnt from 5 sentences with names and 2 texts with facts");
        assertThat(train("second", SAMPLES).code()).isZero();
        for (String file : new String[] {"names.bin", "pairs.bin"}) {
            assertThat(folder.resolve("second").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("first").resolve(file));
        }
        assertThat(train("third", SAMPLES, "--seed=2").code()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("third/names.bin")))
                .isNotEqualTo(Files.readAllBytes(folder.resolve("first/names.bin")));
    }

    @Test
    void propertiesAreLearntBesideTheShippedNames() throws IOException {
        Cli.Result result = train("model", SAMPLES, "--properties-only");
        assertThat(result.out()).startsWith("learnt from 0 sentences with names and 2 texts with facts");
        Path shipped = Path.of("src/main/resources/models/light");
        assertThat(folder.resolve("model/names.bin")).hasSameBinaryContentAs(shipped.resolve("names.bin"));
        assertThat(Files.readAllBytes(folder.resolve("model/pairs.bin")))
                .isNotEqualTo(Files.readAllBytes(shipped.resolve("pairs.bin")));
    }

    @Test
    void whatExtractPrintsCanBeLearntFrom() throws IOException {
        Path article = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\": \"1\", \"text\": \"Senator Ann Lee met Bo Ek in Oslo on Monday.\"}\n");
        Cli.Result printed = Cli.run("extract", article.toString(), "--format=jsonl", "--profile=light");
        assertThat(printed.out()).as("a fact that joins no two mentions").contains("\"objectMention\":null");
        Path corrected = Files.writeString(folder.resolve("corrected.jsonl"), printed.out());
        Cli.Result result = train("model", corrected.toString());
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("1 texts with facts");
    }

    @Test
    void whatWasTrainedIsUsed() throws IOException {
        assertThat(train("model", SAMPLES + "/sample.conll", "--rounds=60").code())
                .isZero();
        Path article = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\": \"1\", \"text\": \"The Norwegian minister Per Lund flew to Oslo.\"}\n");
        Cli.Result found = Cli.run(
                "extract",
                article.toString(),
                "--format=jsonl",
                "--profile=light",
                "--model=" + folder.resolve("model"));
        assertThat(found.err()).isEmpty();
        JsonNode mentions = new ObjectMapper().readTree(found.out()).get("mentions");
        assertThat(mentions.valueStream().map(m -> m.get("type").asString()))
                .containsExactly("Group", "Person", "Place");
    }

    @Test
    void scoresWhatIsKeptAside() throws IOException {
        StringBuilder sentences = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            sentences.append("Anna B-PER\nlives O\nin O\nParis B-LOC\n. O\n\n");
        }
        Path file = Files.writeString(folder.resolve("many.conll"), sentences.toString());
        Cli.Result result = train("model", file.toString(), "--hold-out=4", "--rounds=30");
        assertThat(result.out())
                .contains("learnt from 6 sentences")
                .containsPattern("names kept aside +P 1.000  R 1.000  F1 1.000 +\\(right 4, wrong 0, missed 0\\)");
    }

    @Test
    void whatProbabilitiesAreWorthIsFittedToFactsThatWereKeptAside() throws IOException {
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < 480; i++) {
            // Of the same words three in four say so: a model can be no surer than that.
            String facts =
                    i / 2 % 4 == 0 ? "" : "{\"property\": \"birthPlace\", \"subject\": [0, 11], \"object\": [24, 30]}";
            texts.append(
                            "{\"text\": \"Maria Silva was born in Lisbon.\", \"properties\": [\"birthPlace\"], \"facts\": [")
                    .append(facts)
                    .append("]}\n");
        }
        Path file = Files.writeString(folder.resolve("facts.jsonl"), texts.toString());
        Cli.Result result = train("model", file.toString(), "--hold-out=2");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(folder.resolve("model/calibration.tsv"))
                .content()
                .containsPattern("(?m)^\\*\t")
                .containsPattern("(?m)^birthPlace\t");
        assertThat(train("again", file.toString(), "--hold-out=2").code()).isZero();
        assertThat(folder.resolve("again/calibration.tsv"))
                .hasSameBinaryContentAs(folder.resolve("model/calibration.tsv"));
    }

    @Test
    void aModelWithoutFactsKeptAsideHasNoCalibrationNotEvenAnOlderOne() throws IOException {
        Path calibration = Files.createDirectories(folder.resolve("model")).resolve("calibration.tsv");
        Files.writeString(calibration, "*\t1\t0\n");
        assertThat(train("model", SAMPLES).code()).isZero();
        assertThat(calibration).doesNotExist();
        assertThat(train("model", SAMPLES + "/sample.conll").code()).isZero();
        assertThat(calibration)
                .as("the shipped model of properties keeps what its own are worth")
                .hasSameTextualContentAs(Path.of("src/main/resources/models/light/calibration.tsv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna\n", "Anna PER\n", "\u0000\n"})
    void saysWhereAFileIsNoCoNll(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.conll"), "Anna B-PER\n" + text);
        Cli.Result result = train("model", file.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("bad.conll: line 2: a word and a label");
        assertThat(folder.resolve("model")).doesNotExist();
    }

    @Test
    void saysWhereALineIsNoExample() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.jsonl"),
                "{\"tokens\": [\"a\"], \"entities\": []}\n{\"tokens\": [\"a\"], \"entities\": [[0, 2, \"Person\"]]}\n");
        Cli.Result result = train("model", file.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("bad.jsonl:2: not a line of training data: entity out of the tokens");
    }

    @Test
    void refusesWhatMakesNoSense() throws IOException {
        assertThat(train("model", SAMPLES, "--rounds=0").code()).isEqualTo(2);
        assertThat(train("model").code()).isEqualTo(2);
        assertThat(train("model", SAMPLES, "--without=NONSENSE").code()).isEqualTo(2);
        Path empty = Files.writeString(folder.resolve("empty.conll"), "");
        assertThat(train("model", empty.toString()).err()).contains("nothing to learn from");
        assertThat(train("model", folder.resolve("none.jsonl").toString()).err())
                .contains("no such file");
    }
}
