package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart what would make other cards of the same graph: the ontology and the program, by all files of it, so that no card of an earlier one is
 * shown by a later one, be their version the same.
 */
final class CardMaker {
    private final Ontology ontology;
    private final @Nullable Path program;

    /** This program. */
    CardMaker(Ontology ontology) {
        this(ontology, program());
    }

    /** @param program its archive, or the folder of its classes; null where that is not known */
    CardMaker(Ontology ontology, @Nullable Path program) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.program = program;
    }

    private static @Nullable Path program() {
        try {
            CodeSource source = CardMaker.class.getProtectionDomain().getCodeSource();
            return source == null || source.getLocation() == null
                    ? null
                    : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }

    /** A digest; empty where it cannot be told of which files the program is. */
    Optional<String> digest() {
        if (program == null) {
            return Optional.empty();
        }
        try {
            List<String> files = Files.isDirectory(program) ? ofFolder(program) : ofArchive(program);
            return Optional.of(Iris.sha256(ontology.fingerprint() + "\n" + String.join("\n", files)));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static List<String> ofArchive(Path program) throws IOException {
        try (ZipFile archive = new ZipFile(program.toFile())) {
            return archive.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .toList();
        }
    }

    private static List<String> ofFolder(Path program) throws IOException {
        try (Stream<Path> files = Files.walk(program)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(CardMaker::state)
                    .toList();
        }
    }

    private static String state(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
