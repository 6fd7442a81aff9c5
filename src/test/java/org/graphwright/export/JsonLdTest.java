package org.graphwright.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
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
import tools.jackson.databind.node.ObjectNode;

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

    /** Any framing processor makes trees of articles of it, by the published context and frame. */
    @Test
    void aFramingProcessorMakesTheSameOfIt() throws IOException, JsonLdError {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphExport(ExampleGraph.load(), Ontology.standard())
                .write(ExportOptions.everything(ExportFormat.JSONLD), out);
        ObjectNode frame = (ObjectNode) JSON.readTree(Files.readString(Path.of("ontology/frame.jsonld")));
        assertThat(frame.get("@context").asString()).isEqualTo("https://graphwright.org/ontology/context.jsonld");
        frame.set(
                "@context",
                JSON.readTree(Files.readString(Path.of("ontology/context.jsonld")))
                        .get("@context"));
        JsonNode framed = JSON.readTree(JsonLd.frame(
                        JsonDocument.of(new ByteArrayInputStream(out.toByteArray())),
                        JsonDocument.of(new StringReader(frame.toString())))
                .get()
                .toString());
        JsonNode article = node(framed.get("@graph"), "article:china-video-0a1b2c3d");
        JsonNode evidence = node(article.get("says"), "article:china-video-0a1b2c3d#f3");
        assertThat(evidence.get("confidence").asString()).isEqualTo("0.93");
        assertThat(evidence.get("rdf:subject").get("label").asString()).isEqualTo("Geng Shuang");
    }

    private static JsonNode node(JsonNode nodes, String id) {
        return nodes.valueStream()
                .filter(node -> node.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
