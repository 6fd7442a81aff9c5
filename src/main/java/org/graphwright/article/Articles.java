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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.graphwright.model.Article;

/**
 * Reads articles from files, folders and standard input, whatever their {@link Format}, in a fixed order and one after the other, so that
 * memory does not grow with their number. What cannot be read is handed to the rejects and never stops the rest.
 */
public final class Articles {
    static final String STANDARD_INPUT = "-";

    /** The path of what is a stream and no file. */
    static final Path STREAM = Path.of(STANDARD_INPUT);

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
                files.add(new InputFiles.InputFile(STREAM, path, path, path));
            } else {
                files.addAll(finder.of(path));
            }
        }
        return read(files, new GraphIds(known), new ArticleIds()::unique);
    }

    /**
     * The articles of standard input as of a file with a name, of whatever {@link Format}. Their ids are as the file gives them, so that two
     * may have one: see {@link ArticleIds}.
     *
     * @param id the file's path below the parent of what the user named
     * @param place what names it in messages
     */
    public Stream<Article> readAs(String id, String place) {
        return read(
                List.of(new InputFiles.InputFile(STREAM, id, id, place)),
                new GraphIds(known -> false),
                UnaryOperator.identity());
    }

    private Stream<Article> read(List<InputFiles.InputFile> files, GraphIds graphIds, UnaryOperator<Article> ids) {
        ArticleIterator iterator =
                new ArticleIterator(files.iterator(), standardInput, options, graphIds, ids, rejects);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, 0), false)
                .onClose(iterator::close);
    }
}
