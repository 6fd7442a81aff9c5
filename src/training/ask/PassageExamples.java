package org.graphwright.ask;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.SettingsFolder;
import org.graphwright.query.GraphQuery;
import org.graphwright.query.NameIndex;
import org.graphwright.resolve.NameKey;
import org.graphwright.store.GraphStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints for each question on one graph the sentences that are weighed, with their features and whether each answers: what {@code weights.py} learns from.
 *
 * <pre>
 *   PassageExamples GRAPH SET QUESTIONS.jsonl …
 * </pre>
 *
 * See README.md for the form of the questions. SET picks those on this graph.
 */
public final class PassageExamples {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** The share of the words of the sentence that the question's writer had in mind which makes another the same; by hand. */
    private static final double SAME_SENTENCE = 0.6;

    private static final Set<String> EMPTY = Set.of("the a an of in on at to by for with and is was were are be been that it his her their had has have as from he she they its who"
            .split(" "));

    private final GraphStore store;
    private final Ontology ontology;
    private final WordForms forms = new WordForms();
    private final Explainer explainer = new Explainer(forms);
    private final RelatedWords related = new RelatedWords();
    private final ClassWords classes;
    private final QuestionReader reader;
    private final JsonMapper json = JsonMapper.builder().build();

    private PassageExamples(GraphStore store) throws IOException {
        this.store = store;
        this.ontology = new SettingsFolder(store.view()).read().ontology();
        this.classes = new ClassWords(ontology);
        this.reader = Txn.calculateRead(
                store.dataset(), () -> new QuestionReader(store.dataset(), ontology, forms, classes));
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (GraphStore store = GraphStore.openExisting(Path.of(args[0]))) {
            PassageExamples examples = new PassageExamples(store);
            for (String file : Arrays.asList(args).subList(2, args.length)) {
                for (String line : Files.readAllLines(Path.of(file))) {
                    JsonNode question = examples.json.readTree(line);
                    JsonNode set = question.has("set") ? question.get("set") : question.get("source");
                    if (set.asString().equals(args[1])) {
                        Optional<ObjectNode> found =
                                Txn.calculateRead(store.dataset(), () -> examples.of(question));
                        found.ifPresent(example -> out.println(example.put("file", file)));
                    }
                }
            }
        }
    }

    private Optional<ObjectNode> of(JsonNode question) {
        String asked = question.get("question").asString();
        Optional<Reading> read = reader.read(asked).filter(Reading::asksOfSomething);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = read.get();
        ArticleTexts texts = new ArticleTexts(store.dataset());
        SentenceFinder finder = new SentenceFinder(texts, explainer);
        WordLevels levels = new WordLevels(explainer, related);
        Passages passages = new Passages(finder, texts, explainer, levels, new NameIndex(store.dataset()));
        Candidates candidates = new Candidates(ontology, new Amounts(explainer, related, classes), explainer);
        PassageRanking ranking =
                new PassageRanking(passages, candidates, finder, texts, levels, new PassageWeights());
        PassageAnswers answers = new PassageAnswers(passages, ranking, candidates);
        Shapes shapes = new Shapes(new GraphQuery(store.dataset(), ontology, PATIENCE));
        List<ObjectNode> sentences = new ArrayList<>();
        for (PassageRanking.Ranked one : ranking.of(reading, shapes, new Deadline(PATIENCE))) {
            Told told = one.passage().told();
            ObjectNode sentence = json.createObjectNode()
                    .put("fits", one.fits())
                    .put("article", told.article().iri())
                    .put("said", isSame(question, told.text()))
                    .put("given", gives(question, answers.answer(reading, one.passage())));
            ObjectNode features = sentence.putObject("features");
            new TreeMap<>(one.features()).forEach(features::put);
            sentences.add(sentence);
        }
        ObjectNode example = json.createObjectNode()
                .put("question", asked)
                .put("kind", reading.kind().name())
                .put("none", hasNone(question))
                .put("known", question.has("sentence") && !question.get("sentence").isNull());
        example.putArray("sentences").addAll(sentences);
        return Optional.of(example);
    }

    private static boolean hasNone(JsonNode question) {
        return question.has("none") && question.get("none").asBoolean(false)
                || question.has("answerable") && !question.get("answerable").asBoolean();
    }

    private static boolean isSame(JsonNode question, String sentence) {
        JsonNode wanted = question.get("sentence");
        if (wanted == null || wanted.isNull()) {
            return false;
        }
        List<String> words = words(wanted.asString());
        Set<String> there = new HashSet<>(words(sentence));
        return !words.isEmpty()
                && words.stream().filter(there::contains).count() >= SAME_SENTENCE * words.size();
    }

    private static boolean gives(JsonNode question, FoundAnswer answer) {
        String given = ' ' + String.join(" ", words(answer.text())) + ' ';
        for (JsonNode wanted : question.get("answers")) {
            List<String> words = words(wanted.asString());
            if (!words.isEmpty() && given.contains(' ' + String.join(" ", words) + ' ')) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        return Arrays.stream(NameKey.loose(text)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                        .split(" "))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .toList();
    }
}
