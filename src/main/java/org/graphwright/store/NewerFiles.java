package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graphwright.model.ErrorCode;

/**
 * Refuses what a newer version of the program has written, before anything of it is taken for something else, made anew or taken away. What
 * cannot be read or is damaged passes: whoever reads it says so.
 */
public final class NewerFiles {
    /** Of the file of settings, which is JSON and names a number. */
    public static final int SETTINGS = 1;

    private static final Pattern SETTINGS_FORMAT = Pattern.compile("\"format\"\\s*:\\s*([0-9]{1,9})(?![0-9.])");

    /** The file that tells the form of a folder. */
    private static final String FORM = "form";

    private final Path folder;
    private final String place;

    /** @param folder a graph's, or one that has shards and settings as a graph has */
    public NewerFiles(Path folder) {
        this(folder, folder.toString());
    }

    /** @param place how messages name the folder, where it is a copy */
    public NewerFiles(Path folder, String place) {
        this.folder = requireNonNull(folder, "folder is null");
        this.place = requireNonNull(place, "place is null");
    }

    /**
     * Looks into the few files that every command goes by: as cheap as opening them.
     *
     * @throws StoreException ({@link ErrorCode#NEWER_GRAPH}) if a newer version wrote one, which is named
     */
    public void refuse() {
        try (Beginnings beginnings = new Beginnings()) {
            refuse(beginnings);
        }
    }

    private void refuse(Beginnings beginnings) {
        refuseParts(folder, beginnings);
        Path pointer = folder.resolve(Generations.CURRENT);
        String name = beginnings.of(pointer).strip();
        if (Generations.isName(name)) {
            refuseParts(folder.resolve(Generations.FOLDER).resolve(name), beginnings);
        }
    }

    /**
     * The same with all that may be written anew or taken away: each shard, and what was being made to take the graph's place.
     *
     * @throws StoreException ({@link ErrorCode#NEWER_GRAPH}) if a newer version wrote one, which is named
     */
    public void refuseAll() {
        try (Beginnings beginnings = new Beginnings()) {
            refuse(beginnings);
            refuseShards(folder, beginnings);
            Path next = folder.resolve("next");
            refuseParts(next, beginnings);
            refuseShards(next, beginnings);
        }
    }

    /** The same of one file that names its form in its first line. */
    public static void refuse(Path file) {
        try (Beginnings beginnings = new Beginnings()) {
            FileForm.refuseNewer(file.toString(), beginnings.of(file));
        }
    }

    private void refuseParts(Path part, Beginnings beginnings) {
        for (String name : List.of(FORM, WrittenForm.FILE)) {
            refuseFile(part.resolve(name), beginnings);
        }
        Path settings = part.resolve("settings.json");
        Matcher format = SETTINGS_FORMAT.matcher(beginnings.of(settings));
        if (format.find() && Integer.parseInt(format.group(1)) > SETTINGS) {
            throw newer(named(settings), format.group());
        }
    }

    private void refuseFile(Path file, Beginnings beginnings) {
        FileForm.refuseNewer(named(file), beginnings.of(file));
    }

    private String named(Path file) {
        return place + "/" + folder.relativize(file);
    }

    private void refuseShards(Path part, Beginnings beginnings) {
        Path shards = part.resolve("shards");
        if (!Files.isDirectory(shards)) {
            return;
        }
        try (Stream<Path> files = Files.list(shards)) {
            files.sorted().forEach(file -> refuseFile(file, beginnings));
        } catch (IOException e) {
            throw new StoreException("cannot read " + shards + ": " + FileReason.of(e), e);
        }
    }

    static StoreException newer(String file, String form) {
        return new StoreException(
                ErrorCode.NEWER_GRAPH,
                file + " was written by a newer version of Graphwright, in the form '" + form + "'",
                null);
    }
}
