package org.graphwright.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.graphwright.pipeline.SettingsFolder;
import org.graphwright.resolve.NameKey;
import org.graphwright.store.GraphStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions of {@code src/test/resources/ask/questions.jsonl}, written before the program by somebody who had not seen it, with answers that the articles give, and counts of
 * what the program makes of them.
 */
final class AskedQuestions {
    private static final Path FILE = Path.of("src/test/resources/ask/questions.jsonl");

    /** Kinds that are answered with sentences, which then count as the answer. */
    private static final Set<String> BY_SENTENCES = Set.of("what happened", "said", "connected", "changed");

    private AskedQuestions() {}

    /**
     * How many questions got what.
     *
     * @param set {@code samples}, {@code wikinews} or {@code wikinews-later}
     * @return by {@code right} (all or one of the answers, as the question wants), {@code partly} (some of all), {@code wrong} (none of them is right, or there is none),
     *     {@code right none} (no answer where the articles have none) and {@code none}
     */
    static Map<String, Integer> counts(Path graph, String set) {
        Map<String, Integer> counts = new TreeMap<>();
        JsonMapper json = JsonMapper.builder().build();
        try (GraphStore store = GraphStore.openExisting(graph)) {
            Ask ask = new Ask(
                    store.dataset(), new SettingsFolder(store.view()).read().ontology(), Duration.ofMinutes(5));
            Files.readAllLines(FILE).stream()
                    .map(json::readTree)
                    .filter(question -> question.get("set").asString().equals(set))
                    .forEach(question -> counts.merge(
                            verdict(
                                    question,
                                    ask.answer(question.get("question").asString())),
                            1,
                            Integer::sum));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    private static String verdict(JsonNode question, AskAnswer answer) {
        boolean none = answer.answers().isEmpty();
        if (!question.get("answerable").asBoolean()) {
            return none ? "right none" : "wrong";
        }
        List<String> given = answer.answers().stream()
                .map(found -> NameKey.loose(text(found, question.get("kind").asString())))
                .toList();
        List<Boolean> hits = StreamSupport.stream(question.get("answers").spliterator(), false)
                .map(wanted -> NameKey.loose(wanted.asString()))
                .map(wanted -> given.stream().anyMatch(text -> text.contains(wanted)))
                .toList();
        boolean all = question.get("match").asString().equals("all");
        if (all ? !hits.contains(false) : hits.contains(true)) {
            return "right";
        }
        return none ? "none" : hits.contains(true) ? "partly" : "wrong";
    }

    private static String text(FoundAnswer found, String kind) {
        StringBuilder text = new StringBuilder(found.text());
        if (BY_SENTENCES.contains(kind)) {
            text.append(' ').append(found.because());
            found.sources().forEach(source -> text.append(' ').append(source.sentence()));
        }
        return text.toString();
    }
}
