package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.graphwright.resolve.EntityRecord;

/** What a shard's articles say of their things, from wherever the shard's files are. */
public final class ShardThings {
    /** Where files of shards are. */
    public interface Files {
        /** Opens a file by its name, such as {@code 000001.things.gz}. */
        InputStream open(String name) throws IOException;

        /** How many bytes it has; -1 where there is none. */
        long size(String name) throws IOException;
    }

    private final Files files;

    public ShardThings(Files files) {
        this.files = requireNonNull(files, "files is null");
    }

    /**
     * The records of each article that counts.
     *
     * @param shard its name
     * @param articles the IRIs of those of its articles that count
     */
    public Collection<List<EntityRecord>> read(String shard, Collection<String> articles) throws IOException {
        SortedMap<String, List<EntityRecord>> records = new TreeMap<>();
        articles.forEach(article -> records.put(article, new ArrayList<>()));
        for (EntityRecord record : all(shard)) {
            List<EntityRecord> ofArticle = records.get(record.article());
            if (ofArticle != null) {
                ofArticle.add(record);
            }
        }
        records.values().removeIf(List::isEmpty);
        return records.values();
    }

    /** Where the small file is not of this shard, or of another form, from all that was read. */
    private List<EntityRecord> all(String shard) throws IOException {
        String extractions = shard + ShardFolder.EXTRACTIONS;
        String things = shard + ShardFolder.THINGS;
        if (files.size(things) >= 0) {
            try (InputStream in = files.open(things)) {
                Optional<List<EntityRecord>> kept = new ThingsFile().read(in.readAllBytes(), files.size(extractions));
                if (kept.isPresent()) {
                    return kept.get();
                }
            }
        }
        List<EntityRecord> made = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(files.open(extractions), 1 << 16), StandardCharsets.US_ASCII))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                made.addAll(EntityRecords.of(ExtractionLine.parse(line)));
            }
        }
        return ShardFolder.sorted(made.stream());
    }
}
