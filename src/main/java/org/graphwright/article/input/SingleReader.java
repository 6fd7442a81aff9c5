package org.graphwright.article.input;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/** Reads an input that is one article. */
public final class SingleReader implements Reader {
    /** Makes an article of an input. */
    @FunctionalInterface
    public interface Parser {
        Article read(Input input) throws IOException, RejectedException;
    }

    private final Input input;
    private final Parser parser;
    private boolean done;

    public SingleReader(Input input, Parser parser) {
        this.input = requireNonNull(input, "input is null");
        this.parser = requireNonNull(parser, "parser is null");
    }

    @Override
    public @Nullable Found next() throws IOException, RejectedException {
        if (done) {
            return null;
        }
        done = true;
        return new Found.Text(parser.read(input));
    }
}
