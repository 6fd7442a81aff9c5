package org.graphwright.article.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.language.PartedWord;
import org.jspecify.annotations.Nullable;

/** Joins the lines of a document to paragraphs, and words that were parted at the ends of lines. */
final class PdfParagraphs {
    private static final Pattern PARTED = Pattern.compile("(?s).*?([\\p{L}]+)[-\u2010\u00ad]$");
    private static final Pattern NEXT = Pattern.compile("^([\\p{L}]+)(?s:.*)");

    private final List<PdfLine> lines;
    private final Map<Integer, float[]> columns = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final float leading;
    private final float body;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        for (PdfLine line : lines) {
            float[] edges = columns.computeIfAbsent(line.column(), c -> new float[] {line.left(), line.right()});
            edges[0] = Math.min(edges[0], line.left());
            edges[1] = Math.max(edges[1], line.right());
            for (String word : line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
                words.add(word);
            }
        }
        this.leading = median(lines);
        this.body = mostFrequent(lines);
    }

    /** A paragraph with the size of its letters. */
    record Paragraph(String text, float size, boolean heading) {}

    static List<Paragraph> of(List<PdfLine> lines) {
        return new PdfParagraphs(lines).paragraphs();
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        PdfLine before = null;
        PdfLine first = null;
        for (PdfLine line : lines) {
            if (before != null && isBegin(before, line)) {
                add(paragraphs, open, first);
                first = null;
            }
            first = first == null ? line : first;
            join(open, line.text().strip());
            before = line;
        }
        add(paragraphs, open, first);
        return paragraphs;
    }

    private void add(List<Paragraph> paragraphs, StringBuilder open, @Nullable PdfLine first) {
        String text = open.toString()
                .replace("\u00ad", "")
                .replaceAll("\\s*\t\\s*", ", ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^[\u2022\u25aa\u25cf\u2023\u2043]\\s+", "");
        if (first != null && !text.isEmpty()) {
            paragraphs.add(new Paragraph(text, first.size(), first.size() > body * 1.12f));
        }
        open.setLength(0);
    }

    private void join(StringBuilder open, String line) {
        if (open.length() == 0) {
            open.append(line);
            return;
        }
        Matcher parted = PARTED.matcher(open);
        Matcher next = NEXT.matcher(line);
        if (!parted.matches() || !next.matches()) {
            open.append(open.toString().matches("(?s).*[\\p{L}\\p{N}][/\u2014]$") ? "" : " ")
                    .append(line);
            return;
        }
        boolean soft = open.charAt(open.length() - 1) == '\u00ad';
        if (soft || PartedWord.isOne(parted.group(1), next.group(1), words)) {
            open.setLength(open.length() - 1);
        }
        open.append(line);
    }

    private boolean isBegin(PdfLine before, PdfLine line) {
        if (before.text().indexOf('\t') >= 0 || line.text().indexOf('\t') >= 0) {
            return true;
        }
        boolean sized = Math.abs(before.size() - line.size()) > 0.1f * Math.max(before.size(), line.size());
        if (sized || before.bold() != line.bold() && isWhole(before, line)) {
            return true;
        }
        boolean ended = before.text().strip().matches("(?s).*[.!?:\u2026][\"'\u201d\u2019)\\]]*$");
        if (before.column() != line.column()) {
            return ended && !startsLower(line);
        }
        float[] edges = columns.getOrDefault(line.column(), new float[] {line.left(), line.right()});
        float gap = line.base() - before.base();
        boolean apart = gap > 1.4f * Math.max(leading, line.size());
        boolean indented =
                line.left() - edges[0] > 0.8f * line.size() && before.left() - edges[0] <= 0.4f * line.size();
        boolean early = edges[1] - before.right() > 0.15f * (edges[1] - edges[0]);
        boolean halfEmpty = edges[1] - before.right() > 0.4f * (edges[1] - edges[0]) && !startsLower(line);
        boolean item = line.text().matches("^[\u2022\u25aa\u25cf\u2023\u2043*\u2013-]\\s.*");
        return apart || indented && !startsLower(line) || early && ended || halfEmpty || item;
    }

    /** A bold line is a heading where the next is none, unless the sentence goes on. */
    private static boolean isWhole(PdfLine before, PdfLine line) {
        return before.bold() ? !startsLower(line) : true;
    }

    private static boolean startsLower(PdfLine line) {
        return Character.isLowerCase(line.text().strip().codePointAt(0));
    }

    /** The usual distance of lines. */
    private static float median(List<PdfLine> lines) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).base() - lines.get(i - 1).base();
            if (lines.get(i).column() == lines.get(i - 1).column() && gap > 0) {
                gaps.add(gap);
            }
        }
        gaps.sort(Float::compare);
        return gaps.isEmpty() ? 12 : gaps.get(gaps.size() / 2);
    }

    /** The size of most letters. */
    private static float mostFrequent(List<PdfLine> lines) {
        Map<Integer, Integer> letters = new HashMap<>();
        lines.forEach(
                line -> letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getKey() / 2f)
                .orElse(10f);
    }
}
