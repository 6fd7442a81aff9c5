package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** The files of a shard as bytes; see {@link ShardFolder}. Equal articles give equal bytes. */
final class ShardFiles {
    private final Shard shard;
    private final List<ReadArticle> articles;
    private final List<byte[]> lines = new ArrayList<>();

    /** @param name what the files' names begin with */
    ShardFiles(String name, String version, List<ReadArticle> articles) {
        this.articles = List.copyOf(requireNonNull(articles, "articles is null"));
        lines.add(line(ExtractionLine.header(ShardFolder.FORM, version)));
        articles.forEach(article -> lines.add(line(article.line())));
        this.shard = new Shard(
                name,
                version,
                lines.stream().mapToLong(line -> line.length).sum(),
                articles.stream().map(ReadArticle::entry).toList(),
                false);
    }

    /** What they hold. */
    Shard shard() {
        return shard;
    }

    /** By name, in the order in which they are to be written: with the last, the list, the shard is a finished one. */
    Map<String, byte[]> packed() throws IOException {
        byte[] extractions = packedLines();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(shard.name() + ShardFolder.EXTRACTIONS, extractions);
        files.put(
                shard.name() + ShardFolder.THINGS,
                ThingsFile.write(
                        ShardFolder.sorted(articles.stream().flatMap(article -> article.records().stream())),
                        extractions.length));
        files.put(
                shard.name() + ShardFolder.FACTS,
                FactsFile.write(
                        articles.stream()
                                .flatMap(article -> article.facts().stream())
                                .toList(),
                        extractions.length));
        files.put(
                shard.name() + ShardFolder.EVENTS,
                EventsFile.write(
                        articles.stream()
                                .flatMap(article -> article.events().stream())
                                .toList(),
                        extractions.length));
        files.put(
                shard.name() + ShardList.ENDING,
                ShardList.text(shard, ShardFolder.FORM).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private byte[] packedLines() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            for (byte[] line : lines) {
                out.write(line);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
