package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.EventRecord;
import org.graphwright.store.DurableFile;
import org.graphwright.store.FileForm;
import org.graphwright.store.FileReason;
import org.graphwright.store.NewerFiles;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The shards of a graph: {@code 000001.jsonl.gz} has what was read in a batch of articles, a line of JSON an article after one that names
 * the form and the version of what read them; {@code 000001.things.gz} what they say of their things, {@code 000001.facts.gz} what they
 * assert and {@code 000001.events.gz} what they say to have happened, which all can be made anew; and
 * {@code 000001.tsv} says which articles. All are on the disk, whole, before the last has its name, so a shard with a list is a finished
 * one, whatever happened to the process.
 */
final class ShardFolder implements StoredReadings {
    static final String FORM = FileForm.SHARD.text();
    static final String EXTRACTIONS = ".jsonl.gz";
    static final String THINGS = ".things.gz";
    static final String FACTS = ".facts.gz";
    static final String EVENTS = ".events.gz";

    private final Path folder;
    private final @Nullable ShardMemory memory;
    private final PartedMentions parted;

    ShardFolder(Path folder) {
        this(folder, null);
    }

    /** @param memory of what was read of the same folder before; null for none */
    ShardFolder(Path folder, @Nullable ShardMemory memory) {
        this(folder, memory, PartedMentions.NONE);
    }

    private ShardFolder(Path folder, @Nullable ShardMemory memory, PartedMentions parted) {
        this.memory = memory;
        this.parted = parted;
        this.folder = requireNonNull(folder, "folder is null");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BuildException("cannot write to " + folder + ": " + FileReason.of(e), e);
        }
    }

    /** The same shards with some mentions as users have them, in all that is read of them; what is written down is what was read. */
    ShardFolder with(PartedMentions mentions) {
        return new ShardFolder(folder, memory, mentions);
    }

    /** The mentions that users have as others than were read. */
    PartedMentions parted() {
        return parted;
    }

    /**
     * Ids of the corrections that find a mention to part.
     *
     * @param newest for each article the shard that counts
     */
    Set<String> parting(List<Shard> shards, Map<String, String> newest) {
        Set<String> fitting = new HashSet<>();
        for (Shard shard : shards) {
            if (shard.entries().stream().anyMatch(entry -> isParted(shard, entry.article(), newest))) {
                readPlain(
                        shard,
                        article -> isParted(shard, article, newest),
                        read -> fitting.addAll(parted.fitting(read)));
            }
        }
        return fitting;
    }

    private boolean isParted(Shard shard, String article, Map<String, String> newest) {
        return parted.isOf(article) && shard.name().equals(newest.get(article));
    }

    @Override
    public List<Shard> shards() {
        try {
            return ShardList.all(folder, FORM);
        } catch (IOException e) {
            throw new BuildException("cannot read " + folder + ": " + FileReason.of(e), e);
        }
    }

    /** Others when what shards have read is. */
    List<String> stamps(List<Shard> shards) {
        List<String> stamps = new ArrayList<>();
        try {
            for (Shard shard : shards) {
                stamps.add(KeptFiles.stamp(ShardList.of(folder, shard.name())));
                Path extractions = file(shard.name(), EXTRACTIONS);
                if (Files.exists(extractions)) {
                    stamps.add(KeptFiles.stamp(extractions));
                }
            }
        } catch (IOException e) {
            throw new BuildException("cannot read " + folder + ": " + FileReason.of(e), e);
        }
        if (!parted.isEmpty()) {
            stamps.add(parted.stamp());
        }
        return stamps;
    }

    /** Writes the next shard and returns when the disk has it. */
    Shard write(int number, String version, List<ReadArticle> articles) {
        ShardFiles files = new ShardFiles(name(number), version, articles);
        try {
            for (Map.Entry<String, byte[]> file : files.packed().entrySet()) {
                DurableFile.write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new BuildException(
                    "cannot write to " + folder + ": " + FileReason.of(e)
                            + "; finished shards are kept: make room and run the same command again",
                    e);
        }
        return files.shard();
    }

    /** Writes down that articles are taken out and returns when the disk has it. */
    void writeRemoval(int number, String version, List<String> articles) {
        Shard removal = new Shard(
                name(number),
                version,
                0,
                articles.stream().map(ShardEntry::removed).toList(),
                true);
        try {
            ShardList.write(folder, removal, FORM);
        } catch (IOException e) {
            throw new BuildException(
                    "cannot write to " + folder + ": " + FileReason.of(e) + "; nothing was removed", e);
        }
    }

    /** Takes a shard away; without its list it is none any more. */
    void delete(Shard shard) {
        try {
            Files.deleteIfExists(ShardList.of(folder, shard.name()));
            DurableFile.force(folder);
            Files.deleteIfExists(file(shard.name(), EXTRACTIONS));
            Files.deleteIfExists(file(shard.name(), THINGS));
            Files.deleteIfExists(file(shard.name(), FACTS));
            Files.deleteIfExists(file(shard.name(), EVENTS));
        } catch (IOException e) {
            throw new BuildException("cannot delete from " + folder + ": " + FileReason.of(e), e);
        }
    }

    /**
     * Takes a damaged shard out of those that count and keeps its files.
     *
     * @return where they are
     */
    Path setAside(Shard shard) {
        Path damaged = folder.resolve("damaged");
        try {
            Files.createDirectories(damaged);
            for (Path file : List.of(
                    ShardList.of(folder, shard.name()), file(shard.name(), EXTRACTIONS), file(shard.name(), THINGS))) {
                if (Files.exists(file)) {
                    Files.move(file, damaged.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            DurableFile.force(folder);
            return damaged;
        } catch (IOException e) {
            throw new BuildException("cannot write to " + folder + ": " + FileReason.of(e), e);
        }
    }

    /** The names of shards that were set aside. */
    Set<String> setAside() {
        try (Stream<Path> files = Files.list(folder.resolve("damaged"))) {
            return files.map(file -> String.valueOf(file.getFileName()).replaceFirst("\\..*", ""))
                    .collect(Collectors.toSet());
        } catch (NoSuchFileException e) {
            return Set.of();
        } catch (IOException e) {
            throw new BuildException("cannot read " + folder + ": " + FileReason.of(e), e);
        }
    }

    /**
     * Sees to it that a shard is as it was written: its checksum and its length are. Takes a tenth of the time of reading it.
     *
     * @throws DamagedShardException if it is damaged
     */
    void check(Shard shard) {
        try {
            String stamp = memory == null ? "" : KeptFiles.stamp(file(shard.name(), EXTRACTIONS));
            if (memory == null || !memory.isChecked(stamp)) {
                checkAnew(shard);
            }
            if (memory != null) {
                memory.checked(stamp);
            }
        } catch (IOException e) {
            throw damaged(shard, e);
        }
    }

    private void checkAnew(Shard shard) throws IOException {
        try (InputStream in = unpacked(shard)) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            if (bytes != shard.bytes()) {
                throw new EOFException(bytes + " bytes instead of " + shard.bytes());
            }
        }
    }

    @Override
    public void read(Shard shard, Consumer<Extraction> sink) {
        read(shard, article -> true, sink);
    }

    /** Sends those of a shard's articles that are wanted by their IRIs; the lines of the others, a long work, are not parsed. */
    void read(Shard shard, Predicate<String> wanted, Consumer<Extraction> sink) {
        readPlain(shard, wanted, parted.isEmpty() ? sink : read -> sink.accept(parted.apply(read)));
    }

    private void readPlain(Shard shard, Predicate<String> wanted, Consumer<Extraction> sink) {
        if (memory != null) {
            readOnce(memory, shard, wanted, sink);
        } else {
            readAnew(shard, wanted, sink);
        }
    }

    /** Reads what is not in memory. */
    private void readOnce(ShardMemory kept, Shard shard, Predicate<String> wanted, Consumer<Extraction> sink) {
        Set<String> articles = shard.entries().stream()
                .map(ShardEntry::article)
                .filter(wanted)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String file;
        try {
            file = KeptFiles.stamp(file(shard.name(), EXTRACTIONS));
        } catch (IOException e) {
            throw damaged(shard, e);
        }
        Map<String, List<Extraction>> present = kept.extractions(file, articles);
        if (present.size() < articles.size()) {
            List<Extraction> read = new ArrayList<>();
            readAnew(shard, article -> articles.contains(article) && !present.containsKey(article), read::add);
            present.putAll(kept.keep(file, read));
        }
        articles.forEach(article -> present.getOrDefault(article, List.of()).forEach(sink));
    }

    private void readAnew(Shard shard, Predicate<String> wanted, Consumer<Extraction> sink) {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(unpacked(shard), StandardCharsets.US_ASCII), 1 << 16)) {
            String form = in.readLine();
            FileForm.refuseNewer(file(shard.name(), EXTRACTIONS).toString(), form == null ? "" : form);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (ExtractionLine.article(line)
                        .map(Iris::article)
                        .filter(wanted.negate())
                        .isEmpty()) {
                    sink.accept(ExtractionLine.parse(line));
                }
            }
        } catch (IOException | JacksonException e) {
            throw damaged(shard, e);
        }
    }

    private InputStream unpacked(Shard shard) throws IOException {
        return GzipFile.open(file(shard.name(), EXTRACTIONS));
    }

    private DamagedShardException damaged(Shard shard, Exception e) {
        return new DamagedShardException(shard, file(shard.name(), EXTRACTIONS).toString(), FileReason.of(e), e);
    }

    /** What a shard's articles say of their things. Where the file is missing, damaged or of another form, it is made anew. */
    List<EntityRecord> things(Shard shard, ThingsFile reader) {
        List<EntityRecord> things = kept(
                shard,
                file(shard.name(), THINGS),
                reader::read,
                () -> sorted(made(shard, EntityRecords::of).stream()),
                ThingsFile::write);
        return isParted(shard)
                ? sorted(parted(shard, things, EntityRecord::article, EntityRecords::of).stream())
                : things;
    }

    /** What a shard's articles assert, article by article; made anew like {@link #things}. */
    List<StatedFact> facts(Shard shard) {
        List<StatedFact> facts = kept(
                shard, file(shard.name(), FACTS), FactsFile::read, () -> made(shard, StatedFact::of), FactsFile::write);
        return isParted(shard)
                ? parted(shard, facts, stated -> Iris.articleOf(stated.fact().subject()), StatedFact::of)
                : facts;
    }

    /** What a shard's articles say to have happened, article by article; made anew like {@link #things}. */
    List<EventRecord> events(Shard shard) {
        List<EventRecord> events = kept(
                shard,
                file(shard.name(), EVENTS),
                EventsFile::read,
                () -> made(shard, EventRecords::of),
                EventsFile::write);
        return isParted(shard) ? parted(shard, events, EventRecord::article, EventRecords::of) : events;
    }

    private boolean isParted(Shard shard) {
        return shard.entries().stream().anyMatch(entry -> parted.isOf(entry.article()));
    }

    /** With what is made anew of the articles of which mentions are parted. */
    private <T> List<T> parted(
            Shard shard, List<T> plain, Function<T, String> article, Function<Extraction, List<T>> recordsOf) {
        List<T> all = new ArrayList<>(plain);
        all.removeIf(each -> parted.isOf(article.apply(each)));
        read(shard, parted::isOf, extraction -> all.addAll(recordsOf.apply(extraction)));
        return all;
    }

    private <T> List<T> made(Shard shard, Function<Extraction, List<T>> recordsOf) {
        List<T> made = new ArrayList<>();
        readPlain(shard, article -> true, extraction -> made.addAll(recordsOf.apply(extraction)));
        return made;
    }

    private interface Packing<T> {
        byte[] write(List<T> records, long shardBytes) throws IOException;
    }

    private <T> List<T> kept(
            Shard shard,
            Path file,
            BiFunction<byte[], Long, Optional<List<T>>> reader,
            Supplier<List<T>> maker,
            Packing<T> packing) {
        try {
            Path extractions = file(shard.name(), EXTRACTIONS);
            long size = Files.exists(extractions) ? Files.size(extractions) : -1;
            if (memory == null || size < 0) {
                return read(file, size, reader, maker, packing);
            }
            return memory.of(file, List.of(KeptFiles.stamp(extractions)), () -> {
                try {
                    return read(file, size, reader, maker, packing);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw unkept(file, requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw unkept(file, e);
        }
    }

    private static <T> List<T> read(
            Path file,
            long size,
            BiFunction<byte[], Long, Optional<List<T>>> reader,
            Supplier<List<T>> maker,
            Packing<T> packing)
            throws IOException {
        if (Files.exists(file)) {
            Optional<List<T>> records = reader.apply(Files.readAllBytes(file), size);
            if (records.isPresent()) {
                return records.get();
            }
            // what cannot be used is made anew, but for what a newer version can use
            NewerFiles.refuse(file);
        }
        List<T> records = maker.get();
        DurableFile.write(file, packing.write(records, size));
        return records;
    }

    private static BuildException unkept(Path file, IOException e) {
        return new BuildException("cannot read or write " + file + ": " + FileReason.of(e), e);
    }

    static List<EntityRecord> sorted(Stream<EntityRecord> records) {
        return records.sorted(Comparator.comparing(EntityRecord::iri)).toList();
    }

    private Path file(String name, String ending) {
        return folder.resolve(name + ending);
    }

    static String name(int number) {
        return String.format(Locale.ROOT, "%06d", number);
    }
}
