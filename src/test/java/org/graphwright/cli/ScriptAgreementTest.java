package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code evaluate} prints the figures of the script by which the development sets' users compare programs. */
class ScriptAgreementTest {
    private static final Path SCRIPT = Path.of("../shared/eval/score.py");
    private static final Path NEWS_SCRIPT = Path.of("../shared/eval/news.py");
    private static final Path SETS = Path.of("../shared/data/eval");
    private static final int ARTICLES = Boolean.getBoolean("long") ? 12 : 4;
    private static final Pattern LINE = Pattern.compile(
            "^\\s*(.+?)\\s+P ([\\d.]+)\\s+R ([\\d.]+)\\s+F1 ([\\d.]+)\\s+\\((?:tp (\\d+) fp (\\d+) fn (\\d+)|.*)\\)$");

    @TempDir
    private Path folder;

    @BeforeEach
    void needsTheScriptAndPython() {
        assumeThat(SCRIPT).as("the script to compare with is not here").exists();
        assumeThat(hasPython()).as("python3 is not installed").isTrue();
    }

    @Test
    void onArticlesMadeByHand() throws Exception {
        compare(Path.of("src/samples/gold/small.gold.jsonl"), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"names-pud", "names-gum", "facts-knowledgenet3", "facts-redocred", "pronouns-gap"})
    void onRealSets(String name) throws Exception {
        Path whole = SETS.resolve(name + ".gold.jsonl");
        assumeThat(whole).as("the set is not here").exists();
        List<String> lines = Files.readAllLines(whole);
        Path some = Files.write(folder.resolve("some.gold.jsonl"), lines.subList(0, Math.min(ARTICLES, lines.size())));
        compare(some, SETS.resolve(name + ".in.jsonl"));
    }

    /** Names and coreference by the one script, pronouns and facts by the other; the rest only our own tests count. */
    @Test
    void onNewsStories() throws Exception {
        Path whole = SETS.resolve("facts-news-dev.gold.jsonl");
        assumeThat(whole).as("the set is not here").exists();
        Path some = Files.write(
                folder.resolve("some.gold.jsonl"), Files.readAllLines(whole).subList(0, 2 * ARTICLES));
        Path found = Files.writeString(
                folder.resolve("found.jsonl"),
                Cli.run("extract", some.toString(), "--format", "jsonl").out());

        Map<String, String> script = scriptFigures(NEWS_SCRIPT, some, found);
        assertThat(script).containsKeys("pronouns", "news facts", "news facts headOf");
        scriptFigures(SCRIPT, some, found).forEach((measure, figures) -> {
            if (measure.startsWith("mentions") || measure.startsWith("coreference")) {
                script.put(measure, figures);
            }
        });
        Map<String, String> ours =
                ourFigures("evaluate", some.toString(), "--extracted", found.toString(), "--format", "json");
        ours.keySet().removeIf(measure -> !measure.matches("(mentions|coreference|pronouns|news facts).*"));
        assertThat(ours).isEqualTo(script);
    }

    private void compare(Path gold, Path input) throws Exception {
        Path articles = folder.resolve("articles.jsonl");
        StringBuilder wanted = new StringBuilder();
        ObjectMapper mapper = new ObjectMapper();
        Map<String, String> texts = new TreeMap<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode g = mapper.readTree(line);
            texts.put(g.required("id").asString(), line);
        }
        for (String line : Files.readAllLines(input == null ? gold : input)) {
            JsonNode article = mapper.readTree(line);
            if (texts.containsKey(article.required("id").asString())) {
                wanted.append(line).append('\n');
            }
        }
        Files.writeString(articles, wanted);
        Path found = folder.resolve("found.jsonl");
        Files.writeString(
                found,
                Cli.run("extract", articles.toString(), "--format", "jsonl").out());

        Map<String, String> script = scriptFigures(SCRIPT, gold, found);
        assertThat(script).isNotEmpty();
        assertThat(ourFigures("evaluate", gold.toString(), "--extracted", found.toString(), "--format", "json"))
                .isEqualTo(script);
        assertThat(ourFigures("evaluate", gold.toString(), "--input", articles.toString(), "--format", "json"))
                .isEqualTo(script);
    }

    private static Map<String, String> ourFigures(String... command) {
        Cli.Result result = Cli.run(command);
        assertThat(result.code()).as(result.err()).isZero();
        Map<String, String> figures = new TreeMap<>();
        for (JsonNode score : new ObjectMapper().readTree(result.out()).required("scores")) {
            String measure = score.required("measure").asString();
            figures.put(measure, figures(score));
            score.path("parts")
                    .properties()
                    .forEach(p -> figures.put(measure + " " + p.getKey(), figures(p.getValue())));
        }
        return figures;
    }

    private static String figures(JsonNode score) {
        String text = figure(score, "precision") + " " + figure(score, "recall") + " " + figure(score, "f1");
        return score.has("right")
                ? text + " " + score.get("right") + " " + score.get("wrong") + " " + score.get("missed")
                : text;
    }

    /** Rounded as Python rounds. */
    private static String figure(JsonNode score, String name) {
        return new BigDecimal(score.required(name).asDouble())
                .setScale(3, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** The scripts print the parts of a measure before its total; pronouns have none. */
    private static Map<String, String> scriptFigures(Path script, Path gold, Path found) throws Exception {
        Process process = new ProcessBuilder("python3", script.toString(), gold.toString(), found.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        Map<String, String> figures = new TreeMap<>();
        Map<String, String> parts = new TreeMap<>();
        for (String line : printed.lines().toList()) {
            Matcher m = LINE.matcher(line);
            if (m.matches()) {
                String values = m.group(2) + " " + m.group(3) + " " + m.group(4);
                values += m.group(5) == null ? "" : " " + m.group(5) + " " + m.group(6) + " " + m.group(7);
                if (line.startsWith("  ")) {
                    parts.put(m.group(1), values);
                } else {
                    String measure = m.group(1).startsWith("NER ") ? "mentions" : m.group(1);
                    figures.put(measure, values);
                    if (!measure.equals("pronouns")) {
                        parts.forEach((part, value) -> figures.put(measure + " " + part, value));
                        parts.clear();
                    }
                }
            }
        }
        return figures;
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
