package org.graphwright.extract.transformer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.evaluate.JsonLines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What {@code src/training/extractor} writes is what the program reads: in another order each output would mean something else. */
class TrainingScriptsTest {
    private static final Path SCRIPTS = Path.of("src/training/extractor");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private static Labels shipped;
    private static String labels;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = requireNonNull(TrainingScriptsTest.class.getResourceAsStream("/models/en/labels.json"))) {
            shipped = new ObjectMapper().readValue(in, Labels.class);
        }
        labels = Files.readString(SCRIPTS.resolve("labels.py"));
    }

    @Test
    void typesClassesPropertiesAndStatusesStandInTheOrderOfTheOutputs() {
        assertThat(listed(labels, "\nTYPES = [", "]")).isEqualTo(shipped.types());
        assertThat(listed(labels, "\nCLASSES = [", "]")).isEqualTo(shipped.classes());
        assertThat(listed(labels, "\nPROPERTIES = [", "]")).isEqualTo(shipped.properties());
        assertThat(listed(labels, "\nSTATUSES = [", "]")).isEqualTo(shipped.statuses());
        assertThat(labels)
                .contains("LABELS = [\"O\"] + [prefix + name for name in TYPES for prefix in (\"B-\", \"I-\")]")
                .contains("KINDS = TYPES + [\"Pronoun\", \"Other\"]")
                .contains("OUTPUTS = PROPERTIES + STATUSES\n");
    }

    @Test
    void furtherEventsHaveTheClassesOfTheShippedHeadAndWordsThatTellOfThem() throws IOException {
        List<String> classes = classesOfEvents();
        List<String> stories = new ArrayList<>();
        new JsonLines("stories").read(SCRIPTS.resolve("events.jsonl.gz"), story -> {
            stories.add(story.get("id").asString());
            for (JsonNode event : story.get("events")) {
                assertThat(classes).contains(event.get("class").asString());
                assertThat(event.get("triggers"))
                        .isNotEmpty()
                        .allSatisfy(trigger -> assertThat(trigger.get(0).asInt())
                                .isLessThan(trigger.get(1).asInt()));
            }
        });
        assertThat(stories).hasSize(2399).doesNotContain("");
    }

    @Test
    void articlesToldWhatTheyAreAbout() throws IOException {
        List<String> classes = classesOfEvents();
        List<String> articles = new ArrayList<>();
        new JsonLines("articles").read(SCRIPTS.resolve("articles.jsonl.gz"), article -> {
            articles.add(article.get("id").asString());
            assertThat(article.get("title").asString()).isNotBlank();
            String text = article.get("text").asString();
            Set<Integer> entities = new HashSet<>();
            for (JsonNode mention : article.get("mentions")) {
                entities.add(mention.get("entity").asInt());
                String words = text.substring(
                        mention.get("begin").asInt(), mention.get("end").asInt());
                assertThat(words).isEqualTo(words.strip()).isNotEmpty();
            }
            assertThat(article.get("events")).hasSize(1);
            JsonNode main = article.get("events").get(0);
            assertThat(main.get("main").asBoolean()).isTrue();
            assertThat(classes).contains(main.get("class").asString());
            assertThat(main.get("triggers"))
                    .isNotEmpty()
                    .allSatisfy(trigger -> assertThat(text.substring(
                                    trigger.get(0).asInt(), trigger.get(1).asInt()))
                            .isNotBlank());
            for (String role : List.of("agent", "patient", "place")) {
                main.get(role).forEach(entity -> assertThat(entities).contains(entity.asInt()));
            }
        });
        assertThat(articles).hasSize(2309).doesNotHaveDuplicates();
    }

    private static List<String> classesOfEvents() throws IOException {
        try (InputStream in = requireNonNull(TrainingScriptsTest.class.getResourceAsStream("/models/en/events.json"))) {
            List<String> classes = new ArrayList<>(List.of("Other"));
            new ObjectMapper().readTree(in).get("classes").forEach(each -> classes.add(each.asString()));
            return classes;
        }
    }

    @Test
    void pronounsAreThoseOfTheShippedModel() {
        List<String> words = listed(labels, "\nPRONOUNS = set(", ".split()");
        assertThat(Set.of(String.join("", words).split(" "))).isEqualTo(Set.copyOf(shipped.pronouns()));
    }

    @Test
    void sizesAreThoseOfTheShippedModel() {
        assertThat(labels)
                .contains("HIDDEN, CONTEXT = " + shipped.hidden() + ", " + shipped.context() + "\n")
                .contains("DISTANCES = " + Arrays.toString(shipped.distances()) + "\n")
                .contains("MAX_PIECES = " + shipped.max_pieces() + "\n")
                .contains("MAX_MENTIONS = " + shipped.max_mentions() + "\n");
    }

    @Test
    void inputsAndOutputsHaveTheNamesOfTheContract() throws IOException {
        String export = Files.readString(SCRIPTS.resolve("export.py"));
        String folder = Files.readString(SCRIPTS.resolve("folder.py"));
        assertThat(listed(export, "\nINPUTS = (", ")")).isEqualTo(ExportContract.INPUTS);
        assertThat(listed(folder, "\nOUTPUTS = {", "}"))
                .containsExactly(
                        ExportContract.TAGS,
                        "tag",
                        ExportContract.CLASSES,
                        "kind",
                        ExportContract.PROJECTED,
                        "project");
    }

    @Test
    void theHeadsFileHasTheNumbersOfItsArrays() throws IOException {
        int kinds = shipped.kinds().size();
        int outputs = shipped.properties().size() + shipped.statuses().size();
        int distances = 2 * (shipped.distances().length + 1);
        int sentences = 4;
        int hidden = shipped.hidden();
        int numbers = hidden * (shipped.context() + 1 + distances + sentences + 2 * kinds) + outputs * (hidden + 1);

        assertThat(Path.of("src/main/resources/models/en/heads.bin")).hasSize(Float.BYTES * (long) numbers);
        assertThat(listed(Files.readString(SCRIPTS.resolve("folder.py")), "\nHEAD_ARRAYS = (", "\n)"))
                .containsExactly(
                        "context.weight",
                        "context.bias",
                        "distance.weight",
                        "sentences.weight",
                        "subject_kind.weight",
                        "object_kind.weight",
                        "out.weight",
                        "out.bias");
    }

    /** The quoted words from a beginning on to the end of the list. */
    private static List<String> listed(String script, String beginning, String end) {
        int begin = script.indexOf(beginning);
        assertThat(begin).as(beginning).isNotNegative();
        Matcher matcher = QUOTED.matcher(script.substring(begin, script.indexOf(end, begin)));
        return matcher.results().map((MatchResult match) -> match.group(1)).toList();
    }
}
