package org.graphwright.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.graphwright.article.ArticleCount;
import org.graphwright.article.ArticleOptions;
import org.graphwright.article.Articles;
import org.graphwright.article.Reject;
import org.graphwright.article.field.Columns;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that reads articles is told of them. */
final class InputOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files of any format that 'graphwright formats' lists, folders, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--columns",
            paramLabel = "FIELD=COLUMN,…",
            description = "Which columns of tables, or keys of JSON, hold what, where their names do not tell:"
                    + " text=body,date=published.")
    private @Nullable String columns;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "en, which leaves articles in other languages aside, or any (default: ${DEFAULT-VALUE}).")
    private String language = Article.ENGLISH;

    /** The articles, in order. */
    Stream<Article> read(Consumer<Reject> rejects) throws IOException {
        return read(rejects, id -> false);
    }

    /** The same, by the ids that a graph has them by. */
    Stream<Article> read(Consumer<Reject> rejects, Predicate<String> known) throws IOException {
        return new Articles(System.in, rejects, options()).read(paths, known);
    }

    /** How many articles there are, as far as that can be told without reading them; else a negative number. */
    long count() throws IOException {
        return ArticleCount.of(paths);
    }

    private ArticleOptions options() {
        if (!language.equals(Article.ENGLISH) && !language.equals("any")) {
            throw wrong("--language " + language + " makes no sense: give en or any");
        }
        try {
            return new ArticleOptions(columns == null ? Columns.USUAL : Columns.parse(columns), language.equals("any"));
        } catch (IllegalArgumentException e) {
            throw wrong("--columns: " + e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
