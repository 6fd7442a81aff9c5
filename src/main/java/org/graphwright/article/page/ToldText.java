package org.graphwright.article.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The whole text of an article as some pages have it among their data. It has no paragraphs, or not those of the page, and often no lists,
 * tables and headings, and some have but its beginning; so what is shown is read, and this tells what among it is text.
 */
final class ToldText {
    /** Characters of a sentence that is compared; shorter ones stand in many places; by hand. */
    private static final int LEAST = 25;

    private static final Set<String> FOR_SENTENCES =
            Set.of("p", "div", "section", "article", "span", "td", "font", "center");

    private final String text;
    private final String words;

    /** @param body with or without marks of HTML; null if the page has none */
    ToldText(@Nullable String body) {
        text = body == null ? "" : plain(body);
        words = " " + Blocks.words(text) + " ";
    }

    private static String plain(String body) {
        if (!body.contains("</") && !body.contains("<br")) {
            return body.strip();
        }
        return MainText.join(Blocks.of(Jsoup.parseBodyFragment(body).body()));
    }

    String text() {
        return text;
    }

    /** True where a page shows but a part of it. */
    boolean isLongerThan(String shown) {
        return text.length() >= LEAST && shown.length() * 2 < text.length();
    }

    /**
     * Of what a page shows, what this has.
     *
     * @param kept what the looks of the page tell to be text
     * @param all what it is taken from, in the same order
     * @return {@code kept} without sentences that this has not and with those that this has besides; as it is where this is no whole text
     */
    List<Block> of(List<Block> kept, List<Block> all) {
        requireNonNull(kept, "kept is null");
        int prose = Blocks.prose(kept.stream());
        int both = Blocks.prose(kept.stream().filter(this::has));
        if (both == 0 || both * 10 < prose * 8) {
            return kept;
        }
        List<Block> found = new ArrayList<>();
        int end = 0;
        for (Block block : all) {
            Block shown = kept.stream()
                    .filter(k ->
                            k.element() == block.element() && block.text().contains(k.text()) && !found.contains(k))
                    .findFirst()
                    .orElse(null);
            boolean sentence = FOR_SENTENCES.contains(block.kind().tag()) && block.isSentence();
            if (has(block) && (shown != null || block.isProse() && !isIn(found, block))) {
                found.add(shown == null ? block : shown);
                end = found.size();
            } else if (shown != null && !sentence && !found.isEmpty()) {
                found.add(shown);
                end = block.kind().tag().matches("li|tr|dd") ? found.size() : end;
            }
        }
        return found.subList(0, end);
    }

    private static boolean isIn(List<Block> found, Block block) {
        return found.stream().anyMatch(f -> f.text().equals(block.text()));
    }

    private boolean has(Block block) {
        String said = Blocks.words(block.text());
        return !said.isEmpty() && words.contains(" " + said + " ");
    }
}
