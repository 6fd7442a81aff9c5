package org.graphwright.article.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a document while it is read; the cells of a table's row make one. */
final class ParagraphList {
    private record Paragraph(String text, boolean heading) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    void words(String words) {
        open.append(words);
    }

    void words(char[] characters, int from, int length) {
        open.append(characters, from, length);
    }

    void lineBreak() {
        open.append('\n');
    }

    /** Parts paragraphs that stand in one cell. */
    void gap() {
        if (open.length() > 0 && !Character.isWhitespace(open.charAt(open.length() - 1))) {
            open.append(' ');
        }
    }

    /** A cell begins: the one before has ended. */
    void cell() {
        int end = open.length();
        while (end > 0 && Character.isWhitespace(open.charAt(end - 1))) {
            end--;
        }
        open.setLength(end);
        if (end > 0) {
            open.append(", ");
        }
    }

    /** Empty cells at a row's end have left them there. */
    private static String withoutCommas(String row) {
        int end = row.length();
        while (end > 0 && (row.charAt(end - 1) == ',' || Character.isWhitespace(row.charAt(end - 1)))) {
            end--;
        }
        int comma = row.indexOf(',', end);
        return comma < 0 ? row : row.substring(0, comma);
    }

    /** A paragraph or row ends. */
    void end(boolean heading) {
        String said = withoutCommas(open.toString()
                        .replace("\u00ad", "")
                        .replaceAll("[ \\t\\u00a0]+", " ")
                        .replaceAll(" ?\\n ?", "\n"))
                .strip()
                .replaceFirst("^[\u00b7\u2022\u25aa\u25cf\u2023\u2043\uf0b7]\\s+", "");
        if (!said.isEmpty()) {
            paragraphs.add(new Paragraph(said, heading));
        }
        open.setLength(0);
    }

    /** The heading that the document begins with; null if it begins with none. */
    @Nullable
    String title() {
        boolean headed = paragraphs.size() > 1 && paragraphs.get(0).heading();
        return headed ? paragraphs.get(0).text() : null;
    }

    /** All paragraphs, a blank line between, but for the title where the document begins with it. */
    String without(@Nullable String title) {
        boolean titled = title != null
                && paragraphs.size() > 1
                && isSame(paragraphs.get(0).text(), title);
        return String.join(
                "\n\n",
                paragraphs.stream().skip(titled ? 1 : 0).map(Paragraph::text).toList());
    }

    private static boolean isSame(String one, String other) {
        return one.replaceAll("\\s+", " ").equalsIgnoreCase(other.replaceAll("\\s+", " "));
    }
}
