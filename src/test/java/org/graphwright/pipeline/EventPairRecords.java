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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * Writes what a graph's shards say to have happened, and for each list of pairs of mentions which events these are of, as files for tests: {@code EventPairRecords GRAPH RECORDS PAIRS FOUND [PAIRS FOUND]…}.
 */
public final class EventPairRecords {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ClassName.class, ExtractionLine.Plain.class)
            .build();

    /** The first argument that is a list of pairs. */
    private static final int LISTS = 2;

    private EventPairRecords() {}

    public static void main(String... args) throws IOException {
        Set<String> articles = new HashSet<>();
        for (int i = LISTS; i < args.length; i += 2) {
            mentions(args[i])
                    .forEach(mention ->
                            articles.add(Iris.article(mention.get("article").asString())));
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
        List<EventRecord> records = new ShardEvents(folder).records(shards, newest, things);
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))), StandardCharsets.UTF_8)) {
            for (EventRecord record : records) {
                out.write(JSON.writeValueAsString(record) + "\n");
            }
        }
        for (int list = LISTS; list < args.length; list += 2) {
            List<JsonNode> mentions = mentions(args[list]);
            try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[list + 1]))) {
                for (int i = 0; i < mentions.size(); i += 2) {
                    out.write(found(mentions.get(i), read) + "\t" + found(mentions.get(i + 1), read) + "\n");
                }
            }
        }
    }

    private static List<JsonNode> mentions(String list) throws IOException {
        List<JsonNode> mentions = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(list))) {
            JsonNode pair = JSON.readTree(line);
            mentions.add(pair.get("a"));
            mentions.add(pair.get("b"));
        }
        return mentions;
    }

    /** The IRIs of the events that a mention tells of, with a space between them; empty where it was read as none. */
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
        return Stream.concat(extraction.events().stream(), extraction.hinted().stream())
                .filter(event -> !event.negated() && event.passages().stream().anyMatch(trigger::overlaps))
                .map(Event::id)
                .map(id -> Iris.inArticle(article, id))
                .collect(Collectors.joining(" "));
    }
}
