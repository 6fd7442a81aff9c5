package org.graphwright.article;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.graphwright.model.Article;

/**
 * Reads articles from files, folders and standard input, whatever their {@link Format}, in a fixed order and one after the other, so that
 * memory does not grow with their number. What cannot be read is handed to the rejects and never stops the rest.
 */
public final class Articles {
    static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final Consumer<Reject> rejects;
    private final ArticleOptions options;

    /**
     * @param standardInput what {@code -} stands for
     * @param rejects is told of everything that could not be read, in order
     */
    public Articles(InputStream standardInput, Consumer<Reject> rejects) {
        this(standardInput, rejects, ArticleOptions.DEFAULT);
    }

    /** The same with a say in how they are read. */
    public Articles(InputStream standardInput, Consumer<Reject> rejects, ArticleOptions options) {
        this.standardInput = requireNonNull(standardInput, "standardInput is null");
        this.rejects = requireNonNull(rejects, "rejects is null");
        this.options = requireNonNull(options, "options is null");
    }

    /**
     * The articles of {@code paths}: files, folders (read recursively, by name; hidden files are passed over) and {@code -}.
     *
     * @throws NoSuchFileException if a path does not exist: nothing has been read then
     */
    public Stream<Article> read(List<String> paths) throws IOException {
        return read(paths, id -> false);
    }

    /**
     * The same for a graph: what it has goes by the id that it has there.
     *
     * @param known whether the graph has an article of an id
     * @throws NoSuchFileException if a path does not exist: nothing has been read then
     */
    public Stream<Article> read(List<String> paths, Predicate<String> known) throws IOException {
        List<InputFiles.InputFile> files = new ArrayList<>();
        InputFiles finder = new InputFiles(rejects);
        for (String path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                files.add(new InputFiles.InputFile(Path.of(path), path, path, path));
            } else {
                files.addAll(finder.of(path));
            }
        }
        ArticleIterator iterator =
                new ArticleIterator(files.iterator(), standardInput, options, new GraphIds(known), rejects);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, 0), false)
                .onClose(iterator::close);
    }
}
