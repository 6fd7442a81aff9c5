package org.graphwright.article;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.graphwright.article.input.ReadFailure;

/**
 * Finds the files that a user means, in a fixed order. A file's id is its path below the parent of the folder he gives, and does not
 * depend on how he writes it, nor on where the folder lies.
 */
final class InputFiles {
    /**
     * A file.
     *
     * @param path where it is
     * @param id its path below the parent of what was given, with slashes
     * @param location its whole path, with slashes, links followed up to what was given: for no one but this process
     * @param place how the user would write it
     */
    record InputFile(Path path, String id, String location, String place) {
        private static final Pattern PACKING = Pattern.compile("(?i)\\.(gz|bz2|xz)$");

        /** Without the ending of its packing, which ids of what is in it lack. */
        String bareId() {
            return PACKING.matcher(id).replaceFirst("");
        }

        /** The same of its location. */
        String bareLocation() {
            return PACKING.matcher(location).replaceFirst("");
        }
    }

    private final Consumer<Reject> rejects;

    /** @param rejects is told of what cannot be looked into */
    InputFiles(Consumer<Reject> rejects) {
        this.rejects = requireNonNull(rejects, "rejects is null");
    }

    /** The file, or the files of a folder, by name; hidden ones, and what a browser saved beside a page, are passed over. */
    List<InputFile> of(String given) throws IOException {
        Path path = Path.of(given);
        if (!Files.exists(path)) {
            throw new NoSuchFileException(given);
        }
        Path real = path.toRealPath();
        Path above = real.getParent() == null ? real : real.getParent();
        if (!Files.isDirectory(real)) {
            return List.of(new InputFile(path, slashed(above.relativize(real)), slashed(real), slashed(path)));
        }
        List<InputFile> files = new ArrayList<>();
        for (Path file : walk(path)) {
            Path below = path.relativize(file);
            String id = slashed(above.relativize(real)) + "/" + slashed(below);
            files.add(new InputFile(file, id.replaceFirst("^/", ""), slashed(real.resolve(below)), slashed(file)));
        }
        files.sort(Comparator.comparing(InputFile::id));
        return files;
    }

    private List<Path> walk(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                        boolean passed = isHidden(directory) || isBesidePage(directory);
                        return passed && !directory.equals(folder)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (!isHidden(file)) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        String reason = e instanceof FileSystemLoopException
                                ? "a link that leads back to its own folder"
                                : unread(e);
                        rejects.accept(new Reject(slashed(file), reason));
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }

    /** Why a file or folder cannot be read. */
    static String unread(IOException e) {
        return e instanceof AccessDeniedException
                ? "cannot be read: change its permissions, or run this as a user who may read it"
                : "cannot be read: " + ReadFailure.reason(e);
    }

    private static boolean isHidden(Path path) {
        Path last = path.getFileName();
        return last != null
                && last.toString().startsWith(".")
                && !last.toString().equals(".")
                && !last.toString().equals("..");
    }

    /** True for the folder {@code Page_files} beside {@code Page.html}, which has a saved page's pictures and scripts. */
    private static boolean isBesidePage(Path folder) {
        Path last = folder.getFileName();
        String name = last == null ? "" : last.toString();
        if (!name.toLowerCase(Locale.ROOT).endsWith("_files")) {
            return false;
        }
        String page = name.substring(0, name.length() - "_files".length());
        return Files.exists(folder.resolveSibling(page + ".html"))
                || Files.exists(folder.resolveSibling(page + ".htm"));
    }

    /** The same on every system. */
    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
