package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graphwright.model.ErrorCode;

/**
 * The generations of a graph: folders with a whole store each, of which the file {@code current} names the one that counts. A generation
 * never changes once it is named; the next one is made beside it under a name that does not count. Changing is for the holder of the
 * graph's {@link GraphLock}, reading for everybody.
 *
 * <p>Version 0.1.0 kept one store in the graph's folder itself, which is the first generation where {@code current} is missing.
 */
final class Generations {
    /** What the file says in the output of a job on a cluster. */
    private static final String OUTPUT = "generations/[0-9]+";

    private static final String UNFINISHED = ".unfinished";
    static final String CURRENT = "current";
    static final String FOLDER = "generations";

    /** What a generation is called: a name, never a way to another folder. */
    private static final Pattern NAME = Pattern.compile("\\d{6,9}");

    /** What a store lacks that a killed process of version 0.1.0 was loading. */
    private static final String LOADING = "tdb2.loading";

    /** Copied into each generation, so that what was built with other settings is read with them. */
    private static final List<String> SETTINGS = List.of("settings.json", "ontology");

    private final Path graph;
    private final Path all;

    Generations(Path graph) {
        this.graph = requireNonNull(graph, "graph is null");
        this.all = graph.resolve(FOLDER);
    }

    /** The one that counts; empty where none was finished yet, or where it was deleted by hand. */
    Optional<Path> current() {
        Optional<Path> named = named();
        while (named.isPresent() && !Files.isDirectory(named.get().resolve("tdb2"))) {
            Optional<Path> again = named();
            if (again.equals(named)) {
                // a folder that may not be looked into is told of, and not taken for one without generations
                Folders.list(all);
                return Optional.empty();
            }
            named = again;
        }
        boolean isWhole = Files.isDirectory(graph.resolve("tdb2")) && !Files.exists(graph.resolve(LOADING));
        return named.isEmpty() && isWhole ? Optional.of(graph) : named;
    }

    /**
     * The one that the file names.
     *
     * @throws StoreException if it says what no generation is called
     */
    Optional<Path> named() {
        Path file = graph.resolve(CURRENT);
        try {
            String name = Files.readString(file).strip();
            requireName(file, name);
            return Optional.of(all.resolve(name));
        } catch (MalformedInputException e) {
            throw noName(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreException("cannot read " + file + ": " + FileReason.of(e), e);
        }
    }

    /** An empty folder for the next one, after all that killed processes have left there. */
    Path begin() {
        Folders.create(all);
        numbered().filter(folder -> name(folder).endsWith(UNFINISHED)).forEach(Folders::delete);
        return all.resolve(name(last() + 1) + UNFINISHED);
    }

    /** Makes a whole one count, durably, and takes the others away; who reads one of these has links of its own to its files. */
    void finish(Path made) {
        Path named = all.resolve(name(made).replace(UNFINISHED, ""));
        try {
            for (String part : SETTINGS) {
                if (Files.exists(graph.resolve(part))) {
                    Folders.copy(graph.resolve(part), made.resolve(part));
                }
            }
            new GraphForm(made).write();
            Folders.force(made);
            Folders.move(made, named);
            new GraphForm(graph).write();
            Folders.write(graph.resolve(CURRENT), name(named) + "\n");
        } catch (IOException e) {
            throw new StoreException("cannot write to " + graph + ": " + FileReason.of(e), e);
        }
        sweep();
    }

    /** A name that none has yet. */
    String next() {
        return name(last() + 1);
    }

    /** Puts a whole one from elsewhere among them and makes it count; can be repeated wherever it was stopped. */
    void adopt(Path whole, String name) throws IOException {
        Folders.create(all);
        if (Files.exists(whole)) {
            Folders.delete(all.resolve(name));
            Folders.move(whole, all.resolve(name));
        }
        Folders.write(graph.resolve(CURRENT), name + "\n");
    }

    /** Takes away what does not count; nothing where nobody can tell what does. */
    void sweep() {
        Optional<Path> counts;
        try {
            counts = current();
        } catch (StoreException e) {
            if (e.code() == ErrorCode.STORE_DAMAGED) {
                return;
            }
            throw e;
        }
        numbered().filter(folder -> !counts.equals(Optional.of(folder))).forEach(Folders::delete);
        if (Files.exists(graph.resolve(CURRENT))) {
            Stream.of("tdb2", "text", LOADING, "text.stale", "text.new")
                    .map(graph::resolve)
                    .forEach(Folders::delete);
        }
    }

    /** @throws StoreException if {@code name}, which a file says, is not what generations are called */
    static void requireName(Path file, String name) {
        if (name.matches(OUTPUT)) {
            throw new StoreException(
                    ErrorCode.UNREADABLE,
                    file.toAbsolutePath().getParent()
                            + " is the output of a job on a cluster, which the command load brings into a graph",
                    null);
        }
        if (!isName(name)) {
            throw noName(file);
        }
    }

    /** True of what a generation can be called. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private static StoreException noName(Path file) {
        return new StoreException(
                ErrorCode.STORE_DAMAGED,
                file
                        + " does not name a generation of the graph: write the newest name in the folder generations beside"
                        + " it into it, such as 000001",
                null);
    }

    private int last() {
        return numbered()
                .map(folder -> name(folder).replace(UNFINISHED, ""))
                .filter(name -> name.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private Stream<Path> numbered() {
        return Folders.list(all).stream();
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "%06d", number);
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
