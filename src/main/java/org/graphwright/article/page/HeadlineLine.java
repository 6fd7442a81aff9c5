package org.graphwright.article.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the headline of a page that has no great heading for it: a line above the first paragraph that the page's title has too, or that is set larger than the others. */
final class HeadlineLine {
    private static final Set<String> NAMES = Set.of("hed", "head", "headline", "heading", "title");

    // Characters and words of a headline, lines above a story, and the characters of the first paragraph; by hand.
    private static final int LONGEST = 200;
    private static final int MOST_LINES = 200;
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final int LEAST_WORDS = 3;

    /** A title with more words in one part is no name of a site or a section. */
    private static final int WORDS_OF_NAME = 4;

    /** What old browsers show text in that says nothing of its size. */
    private static final int COMMON_SIZE = 3;

    private HeadlineLine() {}

    /** @param title of the page in full */
    static @Nullable String of(Element body, String title) {
        List<Block> lines = lines(body);
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (isPartOf(lines.get(i).text(), title)) {
                return lines.get(i).text();
            }
        }
        if (Arrays.stream(title.split("\\s[^\\p{L}\\p{N}]+\\s|:\\s"))
                .anyMatch(part -> part.strip().split("\\s+").length > WORDS_OF_NAME)) {
            return null;
        }
        Block largest = null;
        for (Block line : lines) {
            if (rank(line) > 0 && (largest == null || rank(line) > rank(largest))) {
                largest = line;
            }
        }
        return largest == null ? null : largest.text();
    }

    /** Lines that may be a headline, from the top of the page down to its first paragraph. */
    private static List<Block> lines(Element body) {
        List<Block> lines = new ArrayList<>();
        List<Block> blocks = Blocks.of(body);
        BodyKinds kinds = new BodyKinds(blocks);
        // Lines between breaks have one element, and there may be thousands of them.
        Map<Element, Boolean> homes = new IdentityHashMap<>();
        for (Block block : blocks) {
            String text = block.text();
            if (lines.size() == MOST_LINES
                    || kinds.isParagraph(block) && !block.isHeading() && text.length() >= SHORTEST_PARAGRAPH) {
                break;
            }
            boolean home = homes.computeIfAbsent(
                    block.element(), element -> element.selectFirst("a[href=/], a[rel=home]") != null);
            boolean words = text.split("\\s+").length >= LEAST_WORDS && text.length() <= LONGEST;
            if (words && !home && !Boilerplate.isDate(text) && !DateSources.isElsewhere(block.element())) {
                lines.add(block);
            }
        }
        return lines;
    }

    /** True where a line is the end or the beginning of a title and the rest of that stands apart. */
    private static boolean isPartOf(String line, String title) {
        String part = line.strip().toLowerCase(Locale.ROOT);
        String whole = title.strip().toLowerCase(Locale.ROOT);
        return whole.matches(
                        "(?s)(?:.*[^\\p{L}\\p{N}\\s]\\s+)?" + Pattern.quote(part) + "(?:\\s+[^\\p{L}\\p{N}\\s].*)?")
                || whole.endsWith(part)
                        && whole.substring(0, whole.length() - part.length()).matches("(?s).*[^\\p{L}\\p{N}\\s]\\s*")
                || whole.startsWith(part) && whole.substring(part.length()).matches("(?s)\\s*[^\\p{L}\\p{N}\\s].*");
    }

    /** True for a line in heavy type, or in an element inside the line that is named after headlines. */
    private static boolean isNamed(Block block) {
        return block.bold()
                || block.element().select("[class]").stream()
                        .anyMatch(inner ->
                                Frame.hasWord(inner, NAMES) && inner.text().equals(block.text()));
    }

    private static int rank(Block block) {
        if (block.isHeading()) {
            return 20 - Character.digit(block.element().tagName().charAt(1), 10);
        }
        String size = block.kind().size().strip();
        if (size.matches("\\+[1-9]")) {
            return Character.digit(size.charAt(1), 10);
        }
        if (size.matches("[4-7]")) {
            return Character.digit(size.charAt(0), 10) - COMMON_SIZE;
        }
        return isNamed(block) ? 1 : 0;
    }
}
