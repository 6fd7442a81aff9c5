package org.graphwright.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.graphwright.article.table.Separators;
import org.graphwright.explore.NameSearch;

/** A list of names as CSV, and the table of what a graph has of them. A cell that a spreadsheet would run gets an apostrophe in front. */
final class NameTable {
    /** Characters in which the first row is looked for; by hand. */
    private static final int LONGEST_HEAD = 8_000;

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final Pattern UNCLOSED = Pattern.compile("startline (\\d+)\\) EOF reached");

    private NameTable() {}

    /**
     * The names of a file: its column {@code name}, or the first one of a file without such a head.
     *
     * @throws IOException if it cannot be read or is no CSV; the message names the file
     */
    static List<String> names(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file);
                CSVParser rows = CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator(in))
                        .setIgnoreSurroundingSpaces(true)
                        .setIgnoreEmptyLines(true)
                        .get()
                        .parse(in)) {
            List<String> names = new ArrayList<>();
            int column = -1;
            for (CSVRecord row : rows) {
                List<String> cells = row.stream()
                        .map(cell -> cell.replace("\uFEFF", "").strip())
                        .toList();
                if (column < 0) {
                    int named = cells.stream()
                            .map(cell -> cell.toLowerCase(Locale.ROOT))
                            .toList()
                            .indexOf("name");
                    column = Math.max(named, 0);
                    if (named >= 0) {
                        continue;
                    }
                }
                if (column < cells.size() && !cells.get(column).isEmpty()) {
                    names.add(cells.get(column));
                }
            }
            return names;
        } catch (CharacterCodingException e) {
            throw new IOException(
                    file + ": line " + lineOfOtherEncoding(file) + ": it is no UTF-8; save the file as CSV UTF-8", e);
        } catch (CSVException | UncheckedIOException e) {
            throw new IOException(file + ": " + problem(String.valueOf(e.getMessage())), e);
        }
    }

    /** Where the parser names the line in which a quoted cell begins, that line is said. */
    private static String problem(String message) {
        Matcher unclosed = UNCLOSED.matcher(message);
        return unclosed.find()
                ? "line " + unclosed.group(1) + ": a quotation mark opens a cell and none closes it;"
                        + " add the closing one, or write \"\" for a mark that is part of a name"
                : "it is no CSV: " + message;
    }

    /** The first line that is no UTF-8, from 1 on. */
    private static int lineOfOtherEncoding(Path file) throws IOException {
        int line = 1;
        for (String each : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).split("\n", -1)) {
            byte[] bytes = each.getBytes(StandardCharsets.ISO_8859_1);
            if (!Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes)) {
                return line;
            }
            line++;
        }
        return line;
    }

    /** What parts the cells of the first row: spreadsheets write a comma, a semicolon or a tab, as their language has it. */
    private static char separator(BufferedReader in) throws IOException {
        in.mark(LONGEST_HEAD);
        char[] head = new char[LONGEST_HEAD];
        int length = Math.max(0, in.read(head));
        in.reset();
        return Separators.likeliest(new String(head, 0, length));
    }

    /** Writes a row for each hit, and for each name without any. */
    static void write(List<String> names, NameSearch search, PrintWriter out) throws IOException {
        CSVPrinter printer = new CSVPrinter(
                out,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader("name", "match", "thing", "class", "mentions", "articles", "iri")
                        .get());
        for (String name : names) {
            List<NameSearch.Hit> hits = search.find(name);
            if (hits.isEmpty()) {
                printer.printRecord(harmless(name), "none", "", "", "", "", "");
            }
            for (NameSearch.Hit hit : hits) {
                printer.printRecord(Stream.of(
                                name,
                                hit.match(),
                                hit.thing().label(),
                                hit.thing().type(),
                                Long.toString(hit.thing().mentions()),
                                Integer.toString(hit.articles()),
                                hit.thing().iri())
                        .map(NameTable::harmless)
                        .toList());
            }
        }
        printer.flush();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
