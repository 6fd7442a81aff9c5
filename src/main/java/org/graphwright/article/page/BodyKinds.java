package org.graphwright.article.page;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How the paragraphs of a page's story are set, told by where most of its sentences are. */
final class BodyKinds {
    /** What share of all sentences, in hundredths, a kind has besides that of most: one of the same element, and any other. */
    private static final int ALIKE = 15;

    /** Any other kind's; both by hand. */
    private static final int OTHER = 20;

    /** So many paragraphs set alike, one behind another, among the first ones are the story's. */
    private static final int RUN = 3;

    /** The first ones are so many; by hand. */
    private static final int FIRST = 6;

    private final Set<Kind> kinds = new HashSet<>();
    private final Set<String> tags = new HashSet<>();
    private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int prose;
    private final boolean told;

    BodyKinds(List<Block> blocks) {
        this(blocks, null);
    }

    /** @param title below which the story begins, or null if not known */
    BodyKinds(List<Block> blocks, @Nullable String title) {
        requireNonNull(blocks, "blocks is null");
        prose = prose(blocks, block -> true);
        find(blocks);
        if (title != null) {
            addFirst(blocks, title);
        }
        told = prose(blocks, block -> kinds.contains(block.kind())) * 2 >= prose;
        for (Block block : blocks) {
            for (Element at = block.element(); at != null && isParagraph(block); at = at.parent()) {
                holders.add(at);
            }
        }
    }

    /** True for what is set as the story's paragraphs are, whatever its length. */
    boolean isOfBody(Block block) {
        return told ? kinds.contains(block.kind()) : tags.contains(block.kind().tag());
    }

    /** True for a paragraph of the story. */
    boolean isParagraph(Block block) {
        return block.isProse() && isOfBody(block);
    }

    /** True for an element with paragraphs of the story in it. */
    boolean holdsBody(Element element) {
        return holders.contains(element);
    }

    /** How many characters of sentences there are. */
    int prose() {
        return prose;
    }

    private void find(List<Block> blocks) {
        Map<Kind, Integer> byKind = new HashMap<>();
        Map<String, Integer> byTag = new HashMap<>();
        for (Block block : blocks) {
            if (block.isProse()) {
                byKind.merge(block.kind(), block.text().length(), Integer::sum);
                byTag.merge(block.kind().tag(), block.text().length(), Integer::sum);
            }
        }
        int most = byKind.values().stream().mapToInt(sum -> sum).max().orElse(0);
        Set<String> main = new HashSet<>();
        byKind.forEach((kind, sum) -> {
            if (sum == most) {
                main.add(kind.tag());
            }
        });
        byKind.forEach((kind, sum) -> {
            boolean share = sum * 100 >= prose * (main.contains(kind.tag()) ? ALIKE : OTHER);
            if (sum == most || share && !kind.isSmall()) {
                kinds.add(kind);
            }
        });
        byTag.forEach((tag, sum) -> {
            if (sum * 100 >= prose * OTHER) {
                tags.add(tag);
            }
        });
    }

    /** A short story below its headline may have fewer words than what its readers say of it. */
    private void addFirst(List<Block> blocks, String title) {
        boolean begun = blocks.stream().noneMatch(block -> block.text().equals(title));
        Kind kind = null;
        int alike = 0;
        int seen = 0;
        for (Block block : blocks) {
            begun |= block.text().equals(title);
            if (begun && block.isProse() && seen < FIRST) {
                seen++;
                alike = block.kind().equals(kind) ? alike + 1 : 1;
                kind = block.kind();
                if (alike == RUN) {
                    kinds.add(kind);
                    return;
                }
            }
        }
    }

    private static int prose(List<Block> blocks, Predicate<Block> wanted) {
        return Blocks.prose(blocks.stream().filter(wanted));
    }
}
