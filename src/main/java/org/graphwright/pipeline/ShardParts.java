package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.EventRecord;

/** What a shard's articles say of their things, assert, and say to have happened, from wherever the shard's files are. */
public final class ShardParts {
    /** Where files of shards are. */
    public interface Files {
        /** Opens a file by its name, such as {@code 000001.things.gz}. */
        InputStream open(String name) throws IOException;

        /** How many bytes it has; -1 where there is none. */
        long size(String name) throws IOException;
    }

    private final Files files;
    private final PartedMentions parted;

    /** @param parted the mentions that users have as others than were read */
    public ShardParts(Files files, PartedMentions parted) {
        this.files = requireNonNull(files, "files is null");
        this.parted = requireNonNull(parted, "parted is null");
    }

    /**
     * The records of each article that counts and has some, by its IRI.
     *
     * @param shard its name
     * @param articles the IRIs of those of its articles that count
     */
    public SortedMap<String, List<EntityRecord>> things(String shard, Collection<String> articles) throws IOException {
        ThingsFile reader = new ThingsFile();
        return counting(
                shard,
                kept(shard, ShardFolder.THINGS, reader::read, EntityRecords::of),
                articles,
                EntityRecord::article,
                EntityRecords::of);
    }

    /** What each article that counts asserts, by its IRI, with IRIs that hold within the article. */
    public SortedMap<String, List<StatedFact>> facts(String shard, Collection<String> articles) throws IOException {
        return counting(
                shard,
                kept(shard, ShardFolder.FACTS, FactsFile::read, StatedFact::of),
                articles,
                stated -> Iris.articleOf(stated.fact().subject()),
                StatedFact::of);
    }

    /** What each article that counts says to have happened, by its IRI, with IRIs that hold within the article. */
    public SortedMap<String, List<EventRecord>> events(String shard, Collection<String> articles) throws IOException {
        return counting(
                shard,
                kept(shard, ShardFolder.EVENTS, EventsFile::read, EventRecords::of),
                articles,
                EventRecord::article,
                EventRecords::of);
    }

    private <T> SortedMap<String, List<T>> counting(
            String shard,
            List<T> all,
            Collection<String> articles,
            Function<T, String> article,
            Function<Extraction, List<T>> maker)
            throws IOException {
        Set<String> wanted = new HashSet<>(articles);
        SortedMap<String, List<T>> counting = new TreeMap<>();
        all.stream()
                .filter(each -> wanted.contains(article.apply(each)))
                .forEach(each -> counting.computeIfAbsent(article.apply(each), key -> new ArrayList<>())
                        .add(each));
        if (wanted.stream().anyMatch(parted::isOf)) {
            read(shard, read -> {
                String iri = Iris.article(read.article().id());
                if (wanted.contains(iri) && parted.isOf(iri)) {
                    counting.put(iri, maker.apply(parted.apply(read)));
                }
            });
        }
        return counting;
    }

    /** Where the small file is not of this shard, or of another form, from all that was read. */
    private <T> List<T> kept(
            String shard,
            String ending,
            BiFunction<byte[], Long, Optional<List<T>>> reader,
            Function<Extraction, List<T>> maker)
            throws IOException {
        String extractions = shard + ShardFolder.EXTRACTIONS;
        if (files.size(shard + ending) >= 0) {
            try (InputStream in = files.open(shard + ending)) {
                Optional<List<T>> kept = reader.apply(in.readAllBytes(), files.size(extractions));
                if (kept.isPresent()) {
                    return kept.get();
                }
            }
        }
        List<T> made = new ArrayList<>();
        read(shard, read -> made.addAll(maker.apply(read)));
        return made;
    }

    private void read(String shard, Consumer<Extraction> sink) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(files.open(shard + ShardFolder.EXTRACTIONS), 1 << 16),
                StandardCharsets.US_ASCII))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                sink.accept(ExtractionLine.parse(line));
            }
        }
    }
}
