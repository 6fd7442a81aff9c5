package org.graphwright.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.evaluate.GoldArticle.DocumentFact;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The measures' tables are those of the scripts by which the development sets' users compare programs. */
class ScoredImplicationsTest {
    private static final Path SCRIPTS = Path.of("../shared/eval");
    private static final Path STORIES = Path.of("src/test/resources/facts-news-dev.gold.jsonl.gz");

    @Test
    void whatFollowsFromAFactIsFollowedToTheEnd() {
        Map<Integer, String> classes = Map.of(1, "Person", 2, "GovernmentBody", 3, "Country", 4, "Region");
        Set<DocumentFact> closure = ScoredImplications.closure(
                Set.of(
                        new DocumentFact(1, "headOf", 2),
                        new DocumentFact(2, "agentOf", 3),
                        new DocumentFact(3, "locatedIn", 4)),
                classes);
        assertThat(closure.stream().map(f -> f.subject() + " " + f.property() + " " + f.object()))
                .containsExactlyInAnyOrder(
                        "1 headOf 2",
                        "1 memberOf 2",
                        "1 affiliatedWith 2",
                        "2 agentOf 3",
                        "2 affiliatedWith 3",
                        "2 basedIn 3",
                        "2 basedIn 4",
                        "3 locatedIn 4",
                        "1 agentOf 3",
                        "1 affiliatedWith 3",
                        "1 citizenOf 3");
    }

    @Test
    void theTablesAreThoseOfTheScripts() throws Exception {
        JsonNode tables = python("""
                import json, sys
                sys.path.insert(0, sys.argv[1])
                import score, news
                plain = lambda table: {k: sorted(v) for k, v in table.items() if v}
                print(json.dumps([plain(score.SUPER), plain(news.SUPER), score.INVERSE, news.INV, sorted(score.SYMMETRIC), sorted(news.SYM)]))
                """);
        assertThat(sorted(ScoredImplications.BROADER)).isEqualTo(sorted(tables.get(0)));
        assertThat(sorted(ScoredImplications.BROADER_IN_STORIES)).isEqualTo(sorted(tables.get(1)));
        for (int inverse : List.of(2, 3)) {
            assertThat(new ObjectMapper().<JsonNode>valueToTree(new TreeMap<>(ScoredImplications.INVERSE)))
                    .isEqualTo(tables.get(inverse));
        }
        assertThat(strings(tables.get(4))).isEqualTo(ScoredImplications.SYMMETRIC);
        assertThat(strings(tables.get(5))).isEqualTo(ScoredImplications.SYMMETRIC_IN_STORIES);
    }

    /** Every story's explicit facts, closed by the script and by us. */
    @Test
    void theClosureIsThatOfTheScript() throws Exception {
        Iterator<JsonNode> closures = python("""
                import gzip, json, sys
                sys.path.insert(0, sys.argv[1])
                import news
                stories = [json.loads(line) for line in gzip.open(sys.argv[2], 'rt', encoding='utf8')]
                closed = lambda g: news.closure({(f['subject'], f['property'], f['object']) for f in g['facts'] if f['explicit']},
                                                {int(k): v for k, v in g['classes'].items()})
                print(json.dumps([sorted(' '.join(map(str, f)) for f in closed(g)) for g in stories]))
                """).iterator();
        int facts = 0;
        for (GoldArticle article : new GoldReader().read(STORIES)) {
            GoldStory story = article.story().orElseThrow();
            Set<String> ours = new TreeSet<>();
            ScoredImplications.closure(story.explicit(), story.classes())
                    .forEach(f -> ours.add(f.subject() + " " + f.property() + " " + f.object()));
            assertThat(ours).as(article.id()).isEqualTo(strings(closures.next()));
            facts += ours.size();
        }
        assertThat(facts).isGreaterThan(4000);
    }

    private static JsonNode python(String program) throws IOException, InterruptedException {
        assumeThat(SCRIPTS).as("the scripts to compare with are not here").exists();
        Process process;
        try {
            process = new ProcessBuilder("python3", "-c", program, SCRIPTS.toString(), STORIES.toString()).start();
        } catch (IOException e) {
            assumeThat(false).as("python3 is not installed: " + e.getMessage()).isTrue();
            throw e;
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(errors).isZero();
        return new ObjectMapper().readTree(printed);
    }

    private static Map<String, Set<String>> sorted(Map<String, Set<String>> table) {
        return new TreeMap<>(table);
    }

    private static Map<String, Set<String>> sorted(JsonNode table) {
        Map<String, Set<String>> sorted = new TreeMap<>();
        table.properties().forEach(entry -> sorted.put(entry.getKey(), strings(entry.getValue())));
        return sorted;
    }

    private static Set<String> strings(JsonNode nodes) {
        Set<String> strings = new TreeSet<>();
        nodes.forEach(node -> strings.add(node.asString()));
        return strings;
    }
}
