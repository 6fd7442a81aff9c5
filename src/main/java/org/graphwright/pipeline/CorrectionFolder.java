package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.CorrectionException;
import org.graphwright.correct.CorrectionIris;
import org.graphwright.correct.CorrectionReader;
import org.graphwright.correct.CorrectionWriter;
import org.graphwright.correct.Corrections;
import org.graphwright.ontology.Base;
import org.graphwright.resolve.IdentityStatement;
import org.graphwright.store.DurableFile;
import org.graphwright.store.KeptBase;

/**
 * The corrections of a graph, in its folder {@code corrections}: {@code corrections.ttl}, and what older versions kept in {@code identity}.
 * In memory things have the program's IRIs, in the file those of the graph.
 */
public final class CorrectionFolder {
    private static final String FILE = "corrections.ttl";

    private final Path folder;
    private final Path file;
    private final KeptFiles files;
    private final IdentityFolder older;
    private final KeptBase base;

    /** @param graph the graph's folder */
    public CorrectionFolder(Path graph) {
        this.folder = requireNonNull(graph, "graph is null").resolve("corrections");
        this.file = folder.resolve(FILE);
        this.files = new KeptFiles(folder);
        this.older = new IdentityFolder(graph);
        this.base = new KeptBase(graph);
    }

    /** Where they are written. */
    public Path file() {
        return file;
    }

    /**
     * All of them, those of older versions first.
     *
     * @throws CorrectionException if the file is broken, with its line
     * @throws org.graphwright.resolve.IdentityException if one of an older version is
     */
    public Corrections read() throws IOException {
        List<CorrectionEntry> all = new ArrayList<>(older());
        all.addAll(kept().entries());
        return Corrections.NONE.withAll(all);
    }

    /** Those of the file alone. */
    Corrections kept() throws IOException {
        return Files.exists(file) ? new CorrectionIris(base::own).of(read(file)) : Corrections.NONE;
    }

    /**
     * Those of a file that somebody gives, by the IRIs that this graph has.
     *
     * @throws CorrectionException if it is broken, with its line
     */
    public Corrections read(Path given) throws IOException {
        try {
            Corrections read = new CorrectionReader(String.valueOf(given.getFileName())).read(Files.readString(given));
            return new CorrectionIris(base::own).of(read);
        } catch (CharacterCodingException e) {
            throw new CorrectionException(given + ": it is no UTF-8");
        }
    }

    /**
     * Puts them in the place of what the file has, durably; returns when the disk has them.
     *
     * @throws CorrectionException if one could not be read again, which would stop every later change of the graph; then nothing is changed
     */
    void write(Corrections corrections) throws IOException {
        Base named = base.read();
        Corrections written = new CorrectionIris(named::named).of(corrections);
        byte[] text = text(written);
        requireReadable(written, text);
        files.add(FILE, text);
    }

    private static void requireReadable(Corrections written, byte[] text) {
        Corrections read;
        try {
            read = new CorrectionReader(FILE).read(new String(text, StandardCharsets.UTF_8));
        } catch (CorrectionException e) {
            throw new CorrectionException(
                    "a correction that cannot be written down, nothing was changed: " + e.getMessage());
        }
        for (CorrectionEntry entry : written.entries()) {
            if (!read.entries().contains(entry)) {
                throw new CorrectionException(
                        "a correction that is read otherwise than it is written, nothing was changed: "
                                + entry.correction());
            }
        }
    }

    /** All of them for another graph: by the IRIs that every graph understands. */
    public String exported() throws IOException {
        return new String(text(read()), StandardCharsets.UTF_8);
    }

    /** Writes them to a file. */
    public void export(Path target) throws IOException {
        DurableFile.write(target.toAbsolutePath(), text(read()));
    }

    private static byte[] text(Corrections corrections) {
        return new CorrectionWriter().write(corrections).getBytes(StandardCharsets.UTF_8);
    }

    /** What older versions kept in files of their own, as corrections of the day of their file. */
    List<CorrectionEntry> older() throws IOException {
        List<CorrectionEntry> entries = new ArrayList<>();
        for (Path each : older.files()) {
            Instant written = Files.getLastModifiedTime(each).toInstant();
            for (IdentityStatement statement : older.read(each)) {
                entries.addAll(entries(statement, String.valueOf(each.getFileName()), written));
            }
        }
        return entries;
    }

    /** The correction that a statement of a user's file is; none of a thing that is said to be itself. */
    static List<CorrectionEntry> entries(IdentityStatement statement, String by, Instant at) {
        if (statement.one().equals(statement.other())) {
            return List.of();
        }
        Correction correction = statement.same()
                ? new Correction.Merge(statement.one(), statement.other())
                : new Correction.Part(statement.one(), List.of(statement.other()));
        return List.of(CorrectionEntry.of(correction, by, at, null, statement.where()));
    }
}
