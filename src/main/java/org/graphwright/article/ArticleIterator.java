package org.graphwright.article;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.graphwright.article.input.BombException;
import org.graphwright.article.input.Found;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.article.input.Reader;
import org.graphwright.article.input.RejectedException;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/** The articles of files, one after the other; holds open no more than a file and the archives it is in. */
final class ArticleIterator implements Iterator<Article> {
    /** A reader at work, and what it reads. */
    private record Open(Input input, Reader reader) {}

    private final Iterator<InputFiles.InputFile> files;
    private final InputStream standardInput;
    private final Readers readers;
    private final ArticleCheck check;
    private final Consumer<Reject> rejects;
    private final GraphIds graphIds;
    private final UnaryOperator<Article> ids;
    private final Deque<Open> open = new ArrayDeque<>();
    private InputFiles.@Nullable InputFile file;
    private @Nullable Article next;

    ArticleIterator(
            Iterator<InputFiles.InputFile> files,
            InputStream standardInput,
            ArticleOptions options,
            GraphIds graphIds,
            UnaryOperator<Article> ids,
            Consumer<Reject> rejects) {
        this.files = requireNonNull(files, "files is null");
        this.standardInput = requireNonNull(standardInput, "standardInput is null");
        this.readers = new Readers(options.columns());
        this.check = new ArticleCheck(options);
        this.graphIds = requireNonNull(graphIds, "graphIds is null");
        this.ids = requireNonNull(ids, "ids is null");
        this.rejects = requireNonNull(rejects, "rejects is null");
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            Open top = open.peek();
            if (top != null) {
                take(top);
            } else if (files.hasNext()) {
                file = files.next();
                begin(file);
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
        Article article = requireNonNull(next);
        next = null;
        return article;
    }

    private void begin(InputFiles.InputFile file) {
        try {
            if (file.path().equals(Articles.STREAM)) {
                enter(Input.of(standardInput, file.id(), file.place()));
            } else if (java.nio.file.Files.isRegularFile(file.path())) {
                enter(Input.of(file.path(), file.id(), file.place()));
            } else {
                reject(file.place(), "not a regular file");
            }
        } catch (IOException e) {
            reject(file.place(), InputFiles.unread(e));
        }
    }

    private void enter(Input input) {
        Reader reader = Nothing.READER;
        try {
            reader = readers.open(input);
        } catch (RejectedException e) {
            reject(input.place() + e.part(), e.reason());
        } catch (IOException e) {
            reject(input.place(), message(e));
        } catch (RuntimeException | StackOverflowError e) {
            reject(input.place(), unforeseen(e));
        }
        open.push(new Open(input, reader));
    }

    private void take(Open top) {
        try {
            Found found = top.reader().next();
            if (found == null) {
                leave();
            } else if (found instanceof Found.Inside inside) {
                enter(inside.input());
            } else if (found instanceof Found.Text text) {
                take(top.input(), text.article());
            }
        } catch (RejectedException e) {
            reject(top.input().place() + e.part(), e.reason());
        } catch (IOException e) {
            reject(top.input().place(), message(e));
            leave();
        } catch (RuntimeException | StackOverflowError e) {
            reject(top.input().place(), unforeseen(e));
            leave();
        }
    }

    private void take(Input input, Article article) {
        try {
            Article known = graphIds.of(requireNonNull(file), article);
            next = ids.apply(check.check(known));
        } catch (RejectedException e) {
            boolean within = article.source().startsWith(input.id());
            reject(
                    within
                            ? input.place()
                                    + article.source().substring(input.id().length())
                            : article.source(),
                    e.reason());
        }
    }

    private void leave() {
        Open top = open.pop();
        try (Input input = top.input();
                Reader reader = top.reader()) {
            // Closing is all that is left to do.
            requireNonNull(reader);
            requireNonNull(input);
        } catch (IOException e) {
            reject(top.input().place(), "cannot be closed: " + ReadFailure.reason(e));
        }
    }

    private void reject(String place, String reason) {
        rejects.accept(new Reject(place, reason));
    }

    /** What a broken or hostile file makes of the libraries that read its format. */
    private static String unforeseen(Throwable e) {
        return (e instanceof StackOverflowError ? "cannot be read: " : "cannot be read, nor what follows in it: ")
                + ReadFailure.reason(e);
    }

    private static String message(IOException e) {
        return e instanceof BombException ? String.valueOf(e.getMessage()) : "cannot be read: " + ReadFailure.reason(e);
    }

    void close() {
        while (!open.isEmpty()) {
            leave();
        }
    }

    /** Reads nothing: what could not be opened has nothing. */
    private static final class Nothing implements Reader {
        static final Reader READER = new Nothing();

        @Override
        public @Nullable Found next() {
            return null;
        }
    }
}
