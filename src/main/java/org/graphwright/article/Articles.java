package org.graphwright.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from files, folders and standard input, in a fixed order and one after the other, so that memory does not grow with
 * their number. What cannot be read is handed to the rejects and never stops the rest.
 */
public final class Articles {
    /** Longer than any news article; what is longer is a mistake (a whole archive in one file) and would take hours. */
    static final int MOST_BYTES = 4_000_000;

    private final InputStream standardInput;
    private final Consumer<Reject> rejects;

    /**
     * @param standardInput what {@code -} stands for
     * @param rejects is told of everything that could not be read, in order
     */
    public Articles(InputStream standardInput, Consumer<Reject> rejects) {
        this.standardInput = Objects.requireNonNull(standardInput, "standardInput is null");
        this.rejects = Objects.requireNonNull(rejects, "rejects is null");
    }

    /**
     * The articles of {@code paths}: files, folders (read recursively, by name; hidden files are passed over) and {@code -}.
     *
     * @throws NoSuchFileException if a path does not exist: nothing has been read then
     */
    public Stream<Article> read(List<String> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String path : paths) {
            if (path.equals("-")) {
                files.add(Path.of("-"));
            } else if (Files.isDirectory(Path.of(path))) {
                files.addAll(walk(Path.of(path)));
            } else if (Files.exists(Path.of(path))) {
                files.add(Path.of(path));
            } else {
                throw new NoSuchFileException(path);
            }
        }
        ArticleIterator iterator = new ArticleIterator(files.iterator());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, 0), false)
                .onClose(iterator::close);
    }

    private List<Path> walk(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                        return isHidden(directory) && !directory.equals(folder)
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
                                : "cannot be read: " + e;
                        rejects.accept(new Reject(name(file), reason));
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(Comparator.comparing(Articles::name));
        return files;
    }

    private static boolean isHidden(Path path) {
        Path last = path.getFileName();
        return last != null && last.toString().startsWith(".");
    }

    /** The same on every system. */
    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    private final class ArticleIterator implements Iterator<Article> {
        private final Iterator<Path> files;
        private @Nullable Lines lines;
        private @Nullable InputStream open;
        private String file = "";
        private int line;
        private @Nullable Article next;

        ArticleIterator(Iterator<Path> files) {
            this.files = files;
        }

        @Override
        public boolean hasNext() {
            while (next == null) {
                if (lines != null) {
                    nextLine(lines);
                } else if (files.hasNext()) {
                    nextFile(files.next());
                } else {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Article next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Article article = Objects.requireNonNull(next);
            next = null;
            return article;
        }

        private void nextFile(Path path) {
            file = name(path);
            try {
                boolean standard = file.equals("-");
                String kind = standard ? "" : kind(path);
                if (kind.equals("jsonl")) {
                    open(Files.newInputStream(path));
                } else if (standard) {
                    sniff();
                } else {
                    next = read(kind, Files.size(path) > MOST_BYTES ? null : Files.readAllBytes(path));
                }
            } catch (RejectedException e) {
                rejects.accept(new Reject(file, String.valueOf(e.getMessage())));
            } catch (IOException e) {
                rejects.accept(new Reject(file, "cannot be read: " + e));
            }
        }

        private String kind(Path path) throws RejectedException {
            if (!Files.isRegularFile(path)) {
                throw new RejectedException("not a regular file");
            }
            String lower = file.toLowerCase(Locale.ROOT);
            String extension = lower.substring(lower.lastIndexOf('.') + 1);
            return switch (extension) {
                case "jsonl", "ndjson" -> "jsonl";
                case "html", "htm", "xhtml" -> "html";
                case "md", "markdown" -> "md";
                case "txt", "text" -> "txt";
                default -> throw new RejectedException("not of a kind that is read: .txt, .md, .html or .jsonl");
            };
        }

        private Article read(String kind, byte @Nullable [] bytes) throws RejectedException {
            if (bytes == null) {
                throw new RejectedException("longer than " + MOST_BYTES
                        + " bytes: an article is shorter; give many articles as lines of a .jsonl file");
            }
            return switch (kind) {
                case "html" -> HtmlReader.read(file, bytes);
                case "md" -> MarkdownReader.read(file, Decoder.decode(bytes));
                default -> PlainTextReader.read(file, Decoder.decode(bytes));
            };
        }

        /** Standard input has no name that tells its kind: its first character does. */
        private void sniff() throws IOException, RejectedException {
            PushbackInputStream in = new PushbackInputStream(standardInput, 1);
            int first = in.read();
            while (first >= 0 && first <= ' ') {
                first = in.read();
            }
            if (first < 0) {
                throw new RejectedException("standard input is empty");
            }
            in.unread(first);
            if (first == '{') {
                open(in);
            } else {
                byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                next = read(first == '<' ? "html" : "txt", bytes.length > MOST_BYTES ? null : bytes);
            }
        }

        private void open(InputStream in) {
            open = in;
            lines = new Lines(in, MOST_BYTES);
            line = 0;
        }

        private void nextLine(Lines from) {
            String where = file + ":" + (line + 1);
            try {
                Lines.Line read = from.next();
                if (read == null) {
                    if (line == 0) {
                        rejects.accept(new Reject(file, "the file is empty"));
                    }
                    close();
                    return;
                }
                line++;
                if (read.tooLong()) {
                    throw new RejectedException(
                            "the line is longer than " + MOST_BYTES + " bytes: write one article a line");
                }
                if (!Decoder.isUtf8(read.bytes())) {
                    throw new RejectedException("the line is not UTF-8: convert the file to UTF-8");
                }
                String text = new String(read.bytes(), StandardCharsets.UTF_8);
                if (line == 1 && text.startsWith("\ufeff")) {
                    text = text.substring(1);
                }
                if (!text.isBlank()) {
                    next = JsonLineReader.read(where, text);
                }
            } catch (RejectedException e) {
                rejects.accept(new Reject(where, String.valueOf(e.getMessage())));
            } catch (IOException e) {
                rejects.accept(new Reject(where, "cannot be read: " + e));
                close();
            }
        }

        private void close() {
            InputStream in = open;
            open = null;
            lines = null;
            try {
                if (in != null) {
                    in.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
