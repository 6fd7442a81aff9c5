package org.graphwright.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.graphwright.store.DurableFile;
import org.graphwright.store.FileForm;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a folder's shards: {@code 000001.tsv} names in its first line form, bytes and version of a shard and then its articles, one
 * a line. A list of removals stands alone, and takes out what older shards have.
 */
final class ShardList {
    private static final String REMOVAL = FileForm.REMOVAL.text();
    static final String ENDING = ".tsv";

    private ShardList() {}

    /**
     * The shards that have a list, oldest first.
     *
     * @param form what lists of articles begin with
     */
    static List<Shard> all(Path folder, String form) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> lists = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            List<Shard> shards = new ArrayList<>();
            for (Path list : lists) {
                shards.add(read(list, form));
            }
            return shards;
        }
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

    /** The same with the shards' names. */
    static SortedMap<String, String> newestNames(List<Shard> shards) {
        SortedMap<String, String> names = new TreeMap<>();
        newest(shards).forEach((article, shard) -> names.put(article, shard.name()));
        return names;
    }

    /** Where the list of a shard lies. */
    static Path of(Path folder, String shard) {
        return folder.resolve(shard + ENDING);
    }

    /** Returns when the disk has the list. */
    static void write(Path folder, Shard shard, String form) throws IOException {
        DurableFile.write(of(folder, shard.name()), text(shard, form).getBytes(StandardCharsets.UTF_8));
    }

    /** What the list of a shard says. */
    static String text(Shard shard, String form) {
        String header = String.join("\t", shard.removal() ? REMOVAL : form, "" + shard.bytes(), shard.version());
        StringBuilder list = new StringBuilder(header + "\n");
        shard.entries().forEach(entry -> list.append(entry.line()).append('\n'));
        return list.toString();
    }

    private static Shard read(Path list, String form) throws IOException {
        return parse(list.getFileName().toString(), Files.readAllLines(list), form, list.toString());
    }

    /**
     * The shard of a list.
     *
     * @param file the name of its file
     * @param place what names it in messages
     */
    static Shard parse(String file, List<String> lines, String form, String place) {
        String[] header = lines.isEmpty() ? new String[] {""} : lines.get(0).split("\t", 3);
        FileForm.refuseNewer(place, header[0]);
        boolean removal = header[0].equals(REMOVAL);
        if (header.length != 3 || !(removal || header[0].equals(form))) {
            throw noList(place, null);
        }
        String name = file.replaceFirst("\\.tsv$", "");
        try {
            List<ShardEntry> entries =
                    lines.subList(1, lines.size()).stream().map(ShardEntry::of).toList();
            return new Shard(name, header[2], Long.parseLong(header[1]), entries, removal);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw noList(place, e);
        }
    }

    private static BuildException noList(String place, @Nullable Exception cause) {
        return new BuildException("no list of a shard: " + place + "; delete it and run the same command again", cause);
    }
}
