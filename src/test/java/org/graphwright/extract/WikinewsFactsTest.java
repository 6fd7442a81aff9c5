package org.graphwright.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The facts a careful reader takes from ten Wikinews articles that nobody looked at while the cues and rules were written. */
class WikinewsFactsTest {
    private static final Path ARTICLES = Path.of("../shared/data/articles/wikinews.jsonl");
    private static final Path FACTS = Path.of("src/test/resources/wikinews-facts.jsonl");

    @Test
    void theWholeArticleSpeaks() throws IOException {
        assumeTrue(Files.exists(ARTICLES), "skipped: needs the articles in ../shared/data");
        ArticleFacts facts = score("aside", ARTICLES, FACTS);
        assertThat(facts.f1()).as(facts.report()).isGreaterThanOrEqualTo(0.55);
    }

    static ArticleFacts score(String fold, Path articles, Path gold) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        Map<String, JsonNode> byId = new HashMap<>();
        for (String line : Files.readAllLines(articles)) {
            JsonNode article = json.readTree(line);
            byId.put(article.get("id").asString(), article);
        }
        ArticleFacts facts = new ArticleFacts();
        try (Extractors extractors = new Extractors(ExtractorOptions.DEFAULT)) {
            Extractor extractor = extractors.newExtractor();
            List<JsonNode> lines =
                    Files.readAllLines(gold).stream().map(json::readTree).toList();
            for (JsonNode line : lines) {
                if (!line.get("fold").asString().equals(fold)) {
                    continue;
                }
                JsonNode node = byId.get(line.get("article").asString());
                facts.add(
                        line,
                        extractor.extract(new Article(
                                node.get("id").asString(),
                                node.get("text").asString(),
                                LocalDate.parse(node.get("date").asString()),
                                node.get("title").asString(),
                                node.get("url").asString(),
                                ARTICLES.toString())));
            }
        }
        return facts;
    }
}
