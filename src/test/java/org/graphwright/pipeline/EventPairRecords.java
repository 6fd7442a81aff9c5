package org.graphwright.pipeline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.graphwright.model.ClassName;
import org.graphwright.model.Event;
import org.graphwright.model.Extraction;
import org.graphwright.model.Span;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.EventRecord;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what a graph's shards say to have happened in the articles of pairs of mentions, and which event each mention is of, as files for
 * tests: {@code EventPairRecords GRAPH PAIRS RECORDS FOUND}.
 */
public final class EventPairRecords {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ClassName.class, ExtractionLine.Plain.class)
            .build();

    private EventPairRecords() {}

    public static void main(String... args) throws IOException {
        List<JsonNode> mentions = new ArrayList<>();
        Set<String> articles = new HashSet<>();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            for (String side : List.of("a", "b")) {
                JsonNode mention = JSON.readTree(line).get(side);
                mentions.add(mention);
                articles.add(Iris.article(mention.get("article").asString()));
            }
        }
        ShardFolder folder = new ShardFolder(Path.of(args[0]).resolve("shards"));
        List<Shard> shards = folder.shards();
        Map<String, String> newest = new TreeMap<>();
        ShardList.newest(shards).forEach((article, shard) -> newest.put(article, shard.name()));
        Map<String, Extraction> read = new HashMap<>();
        shards.forEach(shard -> folder.read(shard, extraction -> {
            String article = Iris.article(extraction.article().id());
            if (articles.contains(article)) {
                read.put(article, extraction);
            }
        }));
        Resolution things = new Resolver(Ontology.standard()).resolve(new ShardRecords(folder).read());
        List<EventRecord> records = new ShardEvents(folder)
                .records(shards, newest, things).stream()
                        .filter(record -> articles.contains(record.article()))
                        .toList();
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(args[2]))), StandardCharsets.UTF_8)) {
            for (EventRecord record : records) {
                out.write(JSON.writeValueAsString(record) + "\n");
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[3]))) {
            for (int i = 0; i < mentions.size(); i += 2) {
                out.write(found(mentions.get(i), read) + "\t" + found(mentions.get(i + 1), read) + "\n");
            }
        }
    }

    /** The IRI of the event that a mention is of, or empty. */
    private static String found(JsonNode mention, Map<String, Extraction> read) {
        String article = Iris.article(mention.get("article").asString());
        Extraction extraction = read.get(article);
        if (extraction == null) {
            return "";
        }
        int sentence =
                extraction.article().text().indexOf(mention.get("sentence").asString());
        if (sentence < 0) {
            throw new IllegalStateException("no such sentence in " + article + ": " + mention.get("sentence"));
        }
        int begin = sentence + mention.get("at").asInt();
        Span trigger = new Span(begin, begin + mention.get("trigger").asString().length());
        return extraction.events().stream()
                .filter(event -> !event.negated() && event.passages().stream().anyMatch(trigger::overlaps))
                .map(Event::id)
                .findFirst()
                .map(id -> Iris.inArticle(article, id))
                .orElse("");
    }
}
