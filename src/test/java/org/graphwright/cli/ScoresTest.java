package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * No score of {@code src/test/resources/evaluation.json} falls by more than 0.005 unless the manifest says so. Reads the first articles of
 * each set, or with {@code -Dscores=whole} all of them.
 */
class ScoresTest {
    private static final Path MANIFEST = Path.of("src/test/resources/evaluation.json");
    private static final Path MODELS = Path.of("../shared/models");
    private static final String SHIPPED = "en";
    private static final String LIGHT = "light";
    private static final double MAY_FALL = 0.005;

    /** A line of the manifest, as {@code evaluate --format manifest} prints it. */
    record Reached(String set, GoldSet gold, String model, int articles, JsonNode f1) {
        @Override
        public String toString() {
            return set + ", " + articles + " articles, " + model;
        }
    }

    static Stream<Reached> manifest() throws IOException {
        JsonNode manifest = new ObjectMapper().readTree(Files.readString(MANIFEST));
        List<Reached> lines = new ArrayList<>();
        for (JsonNode line : manifest.required(System.getProperty("scores", "first"))) {
            lines.add(new Reached(
                    line.required("set").asString(),
                    new GoldSet(line),
                    line.required("model").asString().replaceFirst(".*model/", ""),
                    line.required("articles").asInt(),
                    line.required("f1")));
        }
        return lines.stream();
    }

    @ParameterizedTest
    @MethodSource("manifest")
    void noScoreFalls(Reached reached, @TempDir Path folder) throws IOException {
        assumeThat(reached.gold().missing())
                .as("not on this machine: " + reached.set() + " is skipped")
                .isEmpty();
        List<String> command = new ArrayList<>(List.of("evaluate"));
        command.addAll(reached.gold().arguments(folder));
        command.addAll(List.of("--format", "manifest", "--first", "" + reached.articles()));
        if (reached.model().equals(LIGHT)) {
            command.addAll(List.of("--profile", LIGHT));
        } else if (!reached.model().equals(SHIPPED)) {
            Path model = MODELS.resolve(reached.model());
            assumeThat(model)
                    .as(model + " is not here: " + reached.set() + " is skipped")
                    .exists();
            command.addAll(List.of("--model", model.toString()));
        }
        Cli.Result result = Cli.run(command.toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isZero();
        System.out.print(result.out());
        JsonNode now = new ObjectMapper().readTree(result.out()).required("f1");
        for (Map.Entry<String, JsonNode> measure : reached.f1().properties()) {
            assertThat(now.required(measure.getKey()).asDouble())
                    .as("F1 of %s on %s; a new manifest line would be%n%s", measure.getKey(), reached, result.out())
                    .isGreaterThanOrEqualTo(measure.getValue().asDouble() - MAY_FALL);
        }
    }
}
