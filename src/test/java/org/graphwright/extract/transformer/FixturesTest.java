package org.graphwright.extract.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.graphwright.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The model's page specifies what each of these sentences must give; the program agrees on every one. */
class FixturesTest {
    /** The int8 figures come from a processor with VNNI; others add in another order, and differ by up to 0.08 (measured on Zen 3). */
    private static final double TOLERANCE = hasVnni() ? 1e-3 : 0.1;

    private static TransformerModel model;

    @BeforeAll
    static void load() throws IOException {
        model = TransformerModel.shipped();
    }

    @AfterAll
    static void close() throws IOException {
        model.close();
    }

    static Stream<JsonNode> int8() throws IOException {
        return lines("/models/fixtures-int8.jsonl");
    }

    static Stream<JsonNode> fp32() throws IOException {
        return lines("/models/fixtures.jsonl");
    }

    private static Stream<JsonNode> lines(String resource) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> nodes = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FixturesTest.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                nodes.add(mapper.readTree(line));
            }
        }
        assertThat(nodes).hasSizeGreaterThan(50);
        return nodes.stream();
    }

    @ParameterizedTest
    @MethodSource({"int8", "fp32"})
    void wordsPiecesAndShapesAreExact(JsonNode fixture) {
        String text = fixture.get("text").asString();
        List<Span> words = BasicTokenizer.of(text, 0, text.length());
        List<String> expected = strings(fixture.get("words"));
        assertThat(words.stream().map(w -> w.of(text)).toList().subList(0, expected.size()))
                .isEqualTo(expected);
        Window window = firstWindow(text, words);
        assertThat(LongStream.of(window.ids).boxed().toList()).isEqualTo(longs(fixture.get("ids")));
        assertThat(LongStream.of(window.shapes).boxed().toList()).isEqualTo(longs(fixture.get("shapes")));
    }

    @ParameterizedTest
    @MethodSource("int8")
    void mentionsAndPropertiesAgree(JsonNode fixture) {
        String text = fixture.get("text").asString();
        Window window = firstWindow(text, BasicTokenizer.of(text, 0, text.length()));
        TransformerModel.Output output = model.run(List.of(window));
        WindowReader reader = new WindowReader(model);
        List<WindowReader.Found> mentions = reader.mentions(text, window, output, 0);

        List<String> candidates = mentions.stream()
                .limit(model.labels().max_mentions())
                .map(m ->
                        m.begin() + " " + m.end() + " " + model.labels().kinds().get(m.kind()))
                .toList();
        List<String> expected = new ArrayList<>();
        fixture.get("mentions")
                .forEach(m -> expected.add(m.get(0).asInt() + " " + m.get(1).asInt() + " "
                        + m.get(2).asString()));
        assertThat(candidates).isEqualTo(expected);

        // The fixture holds what reaches 0.2; a figure within the tolerance of that bound may fall on either side.
        Map<String, Double> facts = new TreeMap<>();
        for (WindowReader.Related r : reader.properties(window, mentions, output, 0, 0.2 - TOLERANCE)) {
            facts.put(
                    r.subject() + " " + model.labels().properties().get(r.property()) + " " + r.object(),
                    r.probability());
        }
        Map<String, Double> wanted = new TreeMap<>();
        for (JsonNode f : fixture.get("facts")) {
            wanted.put(
                    f.get(0).asInt() + " " + f.get(2).asString() + " "
                            + f.get(1).asInt(),
                    f.get(3).asDouble());
        }
        wanted.forEach((fact, probability) ->
                assertThat(facts.getOrDefault(fact, 0.0)).as(fact).isCloseTo(probability, within(TOLERANCE)));
        facts.forEach((fact, probability) -> {
            if (probability >= 0.2 + TOLERANCE) {
                assertThat(wanted).containsKey(fact);
            }
        });
    }

    private static boolean hasVnni() {
        try {
            return Files.readString(Path.of("/proc/cpuinfo")).contains("vnni");
        } catch (IOException e) {
            return false;
        }
    }

    private static Window firstWindow(String text, List<Span> words) {
        return Window.of(text, words, model.pieces(), model.labels().max_pieces())
                .get(0);
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(n -> strings.add(n.asString()));
        return strings;
    }

    private static List<Long> longs(JsonNode array) {
        List<Long> longs = new ArrayList<>();
        array.forEach(n -> longs.add(n.asLong()));
        return longs;
    }
}
