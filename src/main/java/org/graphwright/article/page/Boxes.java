package org.graphwright.article.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What stands among the paragraphs of a story and is none of it: captions, boxes of facts, offers, links to other stories, sentences
 * repeated in large type. Told by how it is set and what it is made of.
 */
final class Boxes {
    private static final String PICTURE = "img, picture, amp-img, figure";
    private static final Pattern INLINE = Pattern.compile("font|center|b|i|span");
    private static final Pattern FOR_TEXT =
            Pattern.compile("p|ul|ol|li|blockquote|pre|details|summary|h[1-6]|dl|dd|dt|section|article|figure");
    private static final Pattern FLOATING =
            Pattern.compile("(?i)\\bfloat\\s*:\\s*(?:left|right)\\b|\\bborder\\s*:\\s*[1-9]");
    private static final Pattern SIDE =
            Pattern.compile("(?i)(?:^|\\s)(?:float|pull|align)[-_]?(?:left|right)(?:\\s|$)");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?\u2026])[\"'\u201d\u2019]?\\s+");

    /** Characters, as all lengths here; all by hand, on pages as publishers serve them. */
    private static final int LONGEST_CAPTION = 300;

    /** Longer text below a picture may be the first paragraph. */
    private static final int LONGEST_LINE = 80;

    // A sentence that makes a box of prose, one that may be repeated in large type, and how much of a story is searched
    // for it.
    private static final int SHORTEST_SENTENCE = 60;
    private static final int SHORTEST_QUOTE = 20;
    private static final int LONGEST_STORY = 100_000;

    /** A table with fewer holds a picture in its place. */
    private static final int LEAST_CELLS = 4;

    private final BodyKinds kinds;
    private final Element main;
    private final Set<Block> leads;
    private final Map<Element, Boolean> frames = new IdentityHashMap<>();
    private final String story;
    private final Set<Block> crossheads;

    /**
     * Looks at the blocks.
     *
     * @param main element that all blocks but those above the story stand in
     * @param leads what sums the story up
     */
    Boxes(List<Block> blocks, BodyKinds kinds, Element main, Set<Block> leads) {
        this.leads = requireNonNull(leads, "leads is null");
        this.kinds = requireNonNull(kinds, "kinds is null");
        this.main = requireNonNull(main, "main is null");
        this.crossheads = crossheads(blocks);
        Map<Element, List<Block>> boxes = new IdentityHashMap<>();
        for (Block block : blocks) {
            Element box = isText(block) || crossheads.contains(block) ? null : box(block);
            if (box != null) {
                boxes.computeIfAbsent(box, b -> new ArrayList<>()).add(block);
            }
        }
        String all = blocks.stream()
                .filter(kinds::isParagraph)
                .map(block -> Blocks.words(block.text()))
                .collect(Collectors.joining("\n"));
        story = all.substring(0, Math.min(all.length(), LONGEST_STORY));
        boxes.forEach((box, inside) -> frames.put(box, isFrame(box, inside) || isSignedPullQuote(inside)));
    }

    /** Headings inside the story that are told by their type alone: they stand above one of its paragraphs. */
    private Set<Block> crossheads(List<Block> blocks) {
        Set<Block> found = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean begun = false;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean short1 = block.text().length() <= LONGEST_LINE && block.linked() == 0;
            boolean whole = !block.text().matches("(?s).*[.,:;\u2026]$");
            if (begun && short1 && whole && block.bold() && isText(blocks.get(i + 1))) {
                found.add(block);
            }
            begun |= isText(block);
        }
        return found;
    }

    boolean isBoxed(Block block) {
        if (isText(block) || crossheads.contains(block) || leads.contains(block)) {
            return false;
        }
        Element box = box(block);
        return box != null && frames.getOrDefault(box, false) && !isHeadOfPart(block, box) || isPullQuote(block);
    }

    /** True for the one heading of a box without sentences, such as a post's head with its time, right above a paragraph of the story. */
    private boolean isHeadOfPart(Block block, Element box) {
        Element next = Nearby.after(box);
        return block.isHeading()
                && block.linked() == 0
                && box.tagName().matches("header|div|hgroup")
                && box.select("h1, h2, h3, h4, h5, h6").size() == 1
                && box.selectFirst("p, ul, ol") == null
                && next != null
                && kinds.holdsBody(next);
    }

    private boolean isText(Block block) {
        return kinds.isOfBody(block) && (block.isProse() || block.isSentence());
    }

    /** The largest element around a block that has no paragraph of the story in it; null if there is none. */
    private @Nullable Element box(Block block) {
        Element box = null;
        for (Element at = block.element(); at != null && at != main && !kinds.holdsBody(at); at = at.parent()) {
            box = box != null && INLINE.matcher(at.tagName()).matches() ? box : at;
        }
        return box;
    }

    private boolean isFrame(Element box, List<Block> inside) {
        int length = inside.stream().mapToInt(block -> block.text().length()).sum();
        int linked = inside.stream().mapToInt(Block::linked).sum();
        int prose = Blocks.prose(inside.stream());
        if (prose * 4 > kinds.prose()) {
            return false;
        }
        if (inside.stream().allMatch(Block::isHeading)) {
            return linked * 2 >= length && box.selectFirst(PICTURE) != null;
        }
        boolean sentences = inside.stream()
                .anyMatch(block -> block.isProse() && block.text().length() >= SHORTEST_SENTENCE);
        boolean asks = inside.size() > 1
                && inside.stream().anyMatch(block -> Boilerplate.is(block, null) && !Boilerplate.isDate(block.text()));
        return linked * 2 >= length
                || asks
                || box.tagName().equals("form")
                || box.selectFirst("form") != null
                || isCaption(box, length)
                || isFloating(box)
                || isTitled(box, inside)
                || !sentences && isThin(box);
    }

    private static boolean isCaption(Element box, int length) {
        if (length > LONGEST_CAPTION || box.select("td, th").size() >= LEAST_CELLS) {
            return false;
        }
        if (box.selectFirst(PICTURE) != null) {
            return true;
        }
        Element before = Nearby.before(box);
        boolean below =
                before != null && !before.hasText() && (before.is(PICTURE) || before.selectFirst(PICTURE) != null);
        boolean credited = !Credits.without(box.text()).equals(box.text());
        return below && (credited || length <= LONGEST_LINE && !box.className().isEmpty());
    }

    private static boolean isFloating(Element box) {
        return box.tagName().matches("table|div|aside|section|span")
                && (box.attr("align").matches("(?i)left|right")
                        || SIDE.matcher(box.className()).find()
                        || FLOATING.matcher(box.attr("style")).find());
    }

    /** True for a named element that begins with a heading of its own. */
    private static boolean isTitled(Element box, List<Block> inside) {
        boolean named = box.tagName().matches("div|aside|table|td|fieldset") && !(box.className() + box.id()).isEmpty();
        return named && inside.size() > 1 && inside.get(0).isHeading();
    }

    /** True for an element that is not made for text. */
    private static boolean isThin(Element box) {
        boolean facts = box.tagName().equals("dl") && !box.className().isEmpty();
        boolean text = FOR_TEXT.matcher(box.tagName()).matches() && !facts;
        return !text
                && box.select("td, th").size() < LEAST_CELLS
                && box.selectFirst("li, blockquote, details, pre, caption, th") == null;
    }

    /** True for words that the story has elsewhere, with the name of who says them below and nothing else. */
    private boolean isSignedPullQuote(List<Block> inside) {
        return inside.stream().anyMatch(this::isPullQuote)
                && inside.stream()
                        .allMatch(block -> isPullQuote(block) || block.text().length() <= LONGEST_LINE);
    }

    /** True for words that the story has in one of its paragraphs. */
    private boolean isPullQuote(Block block) {
        if (block.isHeading() || block.text().length() > LONGEST_CAPTION) {
            return false;
        }
        return Blocks.words(block.text()).length() >= SHORTEST_QUOTE
                && Arrays.stream(SENTENCE_END.split(block.text())).allMatch(part -> story.contains(Blocks.words(part)));
    }
}
