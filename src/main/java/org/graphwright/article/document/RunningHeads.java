package org.graphwright.article.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes out what stands at the top or bottom of several pages alike, and the numbers of pages. */
final class RunningHeads {
    /** How many rows at the top and at the bottom of a page may be such. */
    private static final int ROWS = 3;

    private static final String NUMBER = "(?i)\\W*(?:page|p\\.|seite)?\\s*#(?:\\s*(?:of|/|\\||-)\\s*#)?\\W*";

    /** What browsers print above a page and below it: when it was printed, with its title, and its address with the number of the page. */
    private static final Pattern OF_BROWSER = Pattern.compile(
            "(?i)\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},? \\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[ \\u202f][ap]m)?\t.*|(?:https?|file)://\\S+\t\\d+/\\d+");

    private RunningHeads() {}

    static List<PdfLine> without(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new TreeMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
        Map<String, Set<Integer>> seen = new HashMap<>();
        Set<PdfLine> edges = new HashSet<>();
        pages.forEach((page, all) -> {
            for (PdfLine line : edge(all)) {
                edges.add(line);
                keys(line)
                        .forEach(key ->
                                seen.computeIfAbsent(key, k -> new HashSet<>()).add(page));
            }
        });
        Set<PdfLine> heads = new HashSet<>();
        for (PdfLine line : edges) {
            boolean repeated = keys(line).stream()
                    .anyMatch(key -> seen.getOrDefault(key, Set.of()).size() > 1);
            if (repeated
                    || bare(line).matches(NUMBER)
                    || OF_BROWSER.matcher(line.text().strip()).matches()) {
                heads.add(line);
            }
        }
        Set<String> rows = heads.stream().map(RunningHeads::row).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> !heads.contains(line) && !(edges.contains(line) && rows.contains(row(line))))
                .toList();
    }

    /** What stands in one row with a running head is one too, though no other page may have it. */
    private static String row(PdfLine line) {
        return line.page() + " " + Math.round(line.base());
    }

    private static List<PdfLine> edge(List<PdfLine> page) {
        List<PdfLine> sorted = new ArrayList<>(page);
        sorted.sort((a, b) -> Float.compare(a.base(), b.base()));
        List<PdfLine> edge = new ArrayList<>();
        int rows = 0;
        float last = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < sorted.size() && rows <= ROWS; i++) {
            rows += sorted.get(i).base() - last > 2 ? 1 : 0;
            last = sorted.get(i).base();
            if (rows <= ROWS) {
                edge.add(sorted.get(i));
            }
        }
        rows = 0;
        last = Float.POSITIVE_INFINITY;
        for (int i = sorted.size() - 1; i >= 0 && rows <= ROWS; i--) {
            rows += last - sorted.get(i).base() > 2 ? 1 : 0;
            last = sorted.get(i).base();
            if (rows <= ROWS) {
                edge.add(sorted.get(i));
            }
        }
        return edge;
    }

    private static String bare(PdfLine line) {
        return line.text().replaceAll("\\d+", "#").strip();
    }

    /** The same words in one of its parts, whatever the number of the page, at the same height. */
    private static List<String> keys(PdfLine line) {
        String height = " at " + Math.round(line.base() / 6);
        return Stream.of(bare(line).split("\t"))
                .map(part -> part.strip() + height)
                .toList();
    }
}
