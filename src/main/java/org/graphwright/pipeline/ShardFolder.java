package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.graphwright.resolve.EntityRecord;

/**
 * The shards of a graph: {@code 000001.nq.gz} has the quads of a batch of articles, {@code 000001.things.gz} what they say of their
 * things, and {@code 000001.tsv} says which articles. All are on the disk, whole, before the last has its name, so a shard with a list is a finished one, whatever happened to the process. A list of
 * removals stands alone, and takes out what older shards have.
 */
final class ShardFolder {
    private static final String HEADER = "graphwright-shard-2";
    private static final String REMOVAL = "graphwright-removal-1";

    private final Path folder;

    ShardFolder(Path folder) {
        this.folder = requireNonNull(folder, "folder is null");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BuildException("cannot write to " + folder + ": " + reason(e), e);
        }
    }

    /** The finished shards, oldest first. */
    List<Shard> shards() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> lists = files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
            List<Shard> shards = new ArrayList<>();
            for (Path list : lists) {
                shards.add(read(list));
            }
            return shards;
        } catch (IOException e) {
            throw new BuildException("cannot read " + folder + ": " + reason(e), e);
        }
    }

    /** Writes the next shard and returns when the disk has it. */
    Shard write(int number, String version, List<ReadArticle> articles) {
        String name = String.format(Locale.ROOT, "%06d", number);
        List<byte[]> quads = articles.stream().map(ReadArticle::quads).toList();
        long bytes = quads.stream().mapToLong(part -> part.length).sum();
        Shard shard = new Shard(
                name, version, bytes, articles.stream().map(ReadArticle::entry).toList(), false);
        try {
            byte[] packed = packed(quads);
            writeDurably(quadsOf(name), packed);
            writeDurably(thingsOf(name), ThingsFile.write(things(articles), packed.length));
            writeDurably(folder.resolve(name + ".tsv"), list(HEADER, shard));
        } catch (IOException e) {
            throw new BuildException(
                    "cannot write to " + folder + ": " + reason(e)
                            + "; finished shards are kept: make room and run the same command again",
                    e);
        }
        return shard;
    }

    /** Writes down that articles are taken out and returns when the disk has it. */
    void writeRemoval(int number, String version, List<String> articles) {
        String name = String.format(Locale.ROOT, "%06d", number);
        Shard removal = new Shard(
                name, version, 0, articles.stream().map(ShardEntry::removed).toList(), true);
        try {
            writeDurably(folder.resolve(name + ".tsv"), list(REMOVAL, removal));
        } catch (IOException e) {
            throw new BuildException("cannot write to " + folder + ": " + reason(e) + "; nothing was removed", e);
        }
    }

    private static byte[] list(String header, Shard shard) {
        StringBuilder list = new StringBuilder(String.join("\t", header, "" + shard.bytes(), shard.version()) + "\n");
        shard.entries().forEach(entry -> list.append(entry.line()).append('\n'));
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Which shard has the article that counts, by the article's IRI; without those that were taken out. */
    static SortedMap<String, Shard> newest(List<Shard> shards) {
        SortedMap<String, Shard> newest = new TreeMap<>();
        for (Shard shard : shards) {
            for (ShardEntry entry : shard.entries()) {
                if (shard.removal()) {
                    newest.remove(entry.article());
                } else {
                    newest.put(entry.article(), shard);
                }
            }
        }
        return newest;
    }

    /**
     * Sees to it that a shard is as it was written: its checksum and its length are. To read its quads would take as long as to load them.
     *
     * @throws BuildException if it is damaged
     */
    void check(Shard shard) {
        try {
            unpack(shard);
        } catch (IOException e) {
            throw damaged(shard, e);
        }
    }

    /** Sends a shard's quads to a sink. Unpacks it whole first: Jena's readers take the end of a truncated file for its end. */
    void send(Shard shard, StreamRDF sink) {
        try {
            parse(new ByteArrayInputStream(unpack(shard)), sink);
        } catch (IOException | RiotException e) {
            throw damaged(shard, e);
        }
    }

    private byte[] unpack(Shard shard) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(quadsOf(shard.name())), 1 << 16)) {
            byte[] quads = in.readAllBytes();
            if (quads.length != shard.bytes()) {
                throw new EOFException(quads.length + " bytes instead of " + shard.bytes());
            }
            return quads;
        }
    }

    private BuildException damaged(Shard shard, Exception e) {
        return new BuildException(
                "the shard " + quadsOf(shard.name()) + " is damaged (" + reason(e) + "): delete it and " + shard.name()
                        + ".tsv beside it and run the same command again",
                e);
    }

    /** What a shard's articles say of their things. Where the file is missing, damaged or of another form, it is made anew. */
    List<EntityRecord> things(Shard shard, ThingsFile reader) {
        Path file = thingsOf(shard.name());
        try {
            Path quads = quadsOf(shard.name());
            long size = Files.exists(quads) ? Files.size(quads) : -1;
            if (Files.exists(file)) {
                Optional<List<EntityRecord>> records = reader.read(Files.readAllBytes(file), size);
                if (records.isPresent()) {
                    return records.get();
                }
            }
            EntityCollector collector = new EntityCollector(article -> true);
            send(shard, collector);
            List<EntityRecord> records = sorted(collector.records().stream());
            writeDurably(file, ThingsFile.write(records, size));
            return records;
        } catch (IOException e) {
            throw new BuildException("cannot read or write " + file + ": " + reason(e), e);
        }
    }

    private static List<EntityRecord> things(List<ReadArticle> articles) {
        return sorted(articles.stream().flatMap(article -> article.records().stream()));
    }

    private static List<EntityRecord> sorted(Stream<EntityRecord> records) {
        return records.sorted(Comparator.comparing(EntityRecord::iri)).toList();
    }

    private static void parse(InputStream quads, StreamRDF sink) {
        RDFParser.source(quads)
                .lang(Lang.NQUADS)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .checking(false)
                .parse(sink);
    }

    private Path thingsOf(String name) {
        return folder.resolve(name + ".things.gz");
    }

    private Path quadsOf(String name) {
        return folder.resolve(name + ".nq.gz");
    }

    private static Shard read(Path list) throws IOException {
        List<String> lines = Files.readAllLines(list);
        String[] header = lines.isEmpty() ? new String[] {""} : lines.get(0).split("\t", 3);
        boolean removal = header[0].equals(REMOVAL);
        if (header.length != 3 || !(removal || header[0].equals(HEADER))) {
            throw new BuildException(
                    "no list of a shard: " + list + "; delete it and run the same command again", null);
        }
        String name = list.getFileName().toString().replaceFirst("\\.tsv$", "");
        List<ShardEntry> entries =
                lines.subList(1, lines.size()).stream().map(ShardEntry::of).toList();
        return new Shard(name, header[2], Long.parseLong(header[1]), entries, removal);
    }

    private static byte[] packed(List<byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            for (byte[] part : parts) {
                new ByteArrayInputStream(part).transferTo(out);
            }
        }
        return bytes.toByteArray();
    }

    private void writeDurably(Path file, byte[] content) throws IOException {
        Path unfinished = folder.resolve(file.getFileName() + ".unfinished");
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file is in the way";
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
