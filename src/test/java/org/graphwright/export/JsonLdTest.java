package org.graphwright.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ExampleGraph;
import org.graphwright.query.Prefixes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void itReadsLikeJson() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphExport(ExampleGraph.load(), Ontology.standard())
                .write(ExportOptions.everything(ExportFormat.JSONLD), out);
        JsonNode graph = JSON.readTree(out.toByteArray()).get("@graph");
        JsonNode person = node(graph, "person:geng-shuang");
        assertThat(person.get("type").asString()).isEqualTo("Person");
        assertThat(person.get("label").asString()).isEqualTo("Geng Shuang");
        assertThat(person.get("birthPlace").toString()).isEqualTo("{\"id\":\"place:beijing\",\"label\":\"Beijing\"}");
        JsonNode article = node(graph, "article:china-video-0a1b2c3d");
        assertThat(article.get("date").asString()).isEqualTo("2017-03-01");
        JsonNode evidence = node(article.get("says"), "article:china-video-0a1b2c3d#f3");
        assertThat(evidence.get("confidence").asString()).isEqualTo("0.93");
        assertThat(evidence.has("inArticle")).isFalse();
    }

    @Test
    void thePublishedContextIsTheOneThatIsWritten() throws IOException {
        Map<String, String> prefixes = new TreeMap<>(Prefixes.STANDARD.all());
        prefixes.remove("text");
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("void", "http://rdfs.org/ns/void#");
        JsonNode published = JSON.readTree(Files.readString(Path.of("ontology/context.jsonld")));
        assertThat(published.get("@context"))
                .isEqualTo(JSON.readTree(JSON.writeValueAsString(new JsonLdContext(prefixes).json())));
    }

    private static JsonNode node(JsonNode nodes, String id) {
        return nodes.valueStream()
                .filter(node -> node.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
