package org.graphwright.extract.transformer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** What {@code src/training/extractor} writes is what the program reads: in another order each output would mean something else. */
class TrainingScriptsTest {
    private static final Path SCRIPTS = Path.of("src/training/extractor");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private static Labels shipped;
    private static String model;
    private static String export;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = requireNonNull(TrainingScriptsTest.class.getResourceAsStream("/models/en/labels.json"))) {
            shipped = new ObjectMapper().readValue(in, Labels.class);
        }
        model = Files.readString(SCRIPTS.resolve("model.py"));
        export = Files.readString(SCRIPTS.resolve("export.py"));
    }

    @Test
    void typesAndPropertiesStandInTheOrderOfTheOutputs() {
        assertThat(listed(model, "TYPES = [")).isEqualTo(shipped.types());
        assertThat(listed(model, "PROPERTIES = [")).isEqualTo(shipped.properties());
        assertThat(model)
                .contains("LABELS = [\"O\"] + [prefix + name for name in TYPES for prefix in (\"B-\", \"I-\")]");
        assertThat(model).contains("KINDS = TYPES + [\"Pronoun\", \"Other\"]");
    }

    @Test
    void sizesAreThoseOfTheShippedModel() {
        assertThat(model).contains("HIDDEN, CONTEXT = " + shipped.hidden() + ", " + shipped.context() + "\n");
        assertThat(model).contains("MAX_PIECES = " + shipped.max_pieces() + "\n");
        assertThat(model).contains("MAX_MENTIONS = " + shipped.max_mentions() + "\n");
    }

    @Test
    void inputsAndOutputsHaveTheNamesOfTheContract() {
        assertThat(listed(export, "INPUTS = (")).isEqualTo(ExportContract.INPUTS);
        assertThat(listed(export, "in ((\"tag\", ")).contains(ExportContract.TAGS, ExportContract.PROJECTED);
    }

    /** The quoted words from a beginning on to the end of the list or line. */
    private static List<String> listed(String script, String beginning) {
        int begin = script.indexOf(beginning);
        assertThat(begin).as(beginning).isNotNegative();
        int end = beginning.endsWith("[") ? script.indexOf(']', begin) : script.indexOf('\n', begin);
        Matcher matcher = QUOTED.matcher(script.substring(begin, end));
        return matcher.results().map((MatchResult match) -> match.group(1)).toList();
    }
}
