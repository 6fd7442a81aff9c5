package org.graphwright.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.article.Format;
import org.graphwright.article.field.Field;
import picocli.CommandLine.Command;

/** {@code graphwright formats}: lists what articles are read from. */
@Command(
        name = "formats",
        description = {
            "List the formats that articles are read from, with what becomes an article's id, title and date.",
            "A file's format is told by its content. path is a file's path below the parent of the folder given."
        },
        footerHeading = "%nExamples:%n",
        footer = "  graphwright formats")
final class FormatsCommand extends AbstractCommand {
    @Override
    int run() {
        out().print(new TableText(Terminal.width())
                .write(
                        List.of("format", "files", "id", "title", "date"),
                        Stream.of(Format.values())
                                .map(format -> List.of(
                                        format.title(),
                                        format.endings(),
                                        format.idRule(),
                                        format.titleRule(),
                                        format.dateRule()))
                                .toList()));
        out().println();
        out().println("columns of tables and keys of JSON (or say which with --columns FIELD=COLUMN):");
        for (Field field : Field.values()) {
            out().println("  " + field.name().toLowerCase(Locale.ROOT) + ": "
                    + field.names().stream().collect(Collectors.joining(", ")));
        }
        return FINE;
    }
}
