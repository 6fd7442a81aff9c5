package org.graphwright.article.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where among the blocks of a page its story begins and ends: what stands before its first paragraph are lines on who wrote it and when, what stands behind its last are notes. */
final class StoryRun {
    /** How readers are told where to find the author: by his name or as an order, never as news tells whom to call. */
    private static final Pattern CONTACT = Pattern.compile(
            "(?s).*\\bcan be (?:reached|contacted|followed) (?:at|on|by|via)\\b.*"
                    + "|(?i:reach|contact|e-?mail|write to|follow) (?:\\p{Lu}[\\p{L}'\u2019-]+ \\p{Lu}.*|(?i:us|me|him|her|them|the (?:author|reporter|writer|editor|newsroom))\\b.*)"
                    + "|(?i:join|like|find|follow|connect with) [^.]{0,60}\\b(?i:twitter|facebook|instagram|linkedin|whatsapp|telegram)\\b.*");

    /** An address or a name in a network in a sentence that tells readers to use it. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?is).*\\b(?:contact|reach(?:ed)?|follow(?:ed)?|e-?mail|write|tweets?|call|tips?)\\b.*(?:[\\w.+-]+@[\\w-]+\\.\\w+|\\s@\\w{3,}|\\(?\\d{3}\\)?[ -]\\d{3,4}).*");

    /** What money is worth, as agencies say at a story's end: {@code ($1 = 136.59 yen)}. */
    private static final Pattern RATE = Pattern.compile("\\([^()]{0,20}\\d\\s*=[^()]{0,60}\\)");

    /** A sentence with a paper's letters behind it, as some mark a story's end. */
    private static final Pattern SIGNED = Pattern.compile("(?s).{8,}[.!?\u2026][\"\u201d\u2019]?\\s+\\p{Lu}{2,5}");

    private static final Pattern ENDING = Pattern.compile(
            "(?i).*\\b(?:last|end|final|text|body|para|paragraph|indent|noindent|first|content|copy|justify|normal)\\b.*");
    private static final Pattern DASHED = Pattern.compile(
            "\\p{Lu}{2}[\\p{Lu} .'-]{1,30}(?:, \\p{Lu}[\\p{L}. ]{1,20})?(?: \\([\\p{L} ]{2,20}\\))?\\s*[\u2014\u2013-]+");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{Lu} .'-]{2,30}(?:, \\p{Lu}[\\p{L}. ]{1,20})?");

    // Words of a first line beside the story's, characters of one set otherwise, and of a note at its end; by hand.
    private static final int FEWEST_BESIDE = 5;
    private static final int SHORTEST_LEAD = 60;
    private static final int LONGEST_NOTE = 300;

    private final List<Block> blocks;
    private final BodyKinds kinds;
    private final Set<Block> leads;

    /**
     * Looks at the blocks.
     *
     * @param title of the story, which begins below it, or null
     * @param leads what sums the story up
     */
    StoryRun(List<Block> blocks, BodyKinds kinds, @Nullable String title, Set<Block> leads) {
        this.leads = requireNonNull(leads, "leads is null");
        this.kinds = requireNonNull(kinds, "kinds is null");
        this.blocks = belowTitle(requireNonNull(blocks, "blocks is null"), title);
    }

    /** All that stands below the headline, if that is nearly all of the page's sentences. */
    private List<Block> belowTitle(List<Block> all, @Nullable String title) {
        int above = 0;
        int begin = 0;
        for (int i = 0; i < all.size() && above * 5 <= kinds.prose(); i++) {
            Block block = all.get(i);
            begin = block.text().equals(title) ? i + 1 : begin;
            above += block.isProse() ? block.text().length() : 0;
        }
        return all.subList(begin, all.size());
    }

    /** The blocks from the first paragraph or what sums the story up to the last paragraph and what belongs to it. */
    List<Block> blocks() {
        int first = 0;
        while (first < blocks.size() && !kinds.isParagraph(blocks.get(first))) {
            first++;
        }
        if (first == blocks.size()) {
            return blocks;
        }
        int last = last(first);
        boolean greeted = first > 0
                && isOfOnePre(blocks.get(first - 1), blocks.get(first))
                && blocks.get(first - 1).text().endsWith(",");
        first -= greeted ? 1 : 0;
        while (last + 1 < blocks.size()
                && isOfOnePre(blocks.get(last), blocks.get(last + 1))
                && !blocks.get(last + 1).text().startsWith("--")) {
            last++;
        }
        List<Block> run = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            if (isLead(blocks.get(i))
                    || isBeside(blocks.get(i), blocks.get(first))
                    || i == first - 1 && isSeries(blocks.get(i))) {
                run.add(blocks.get(i));
            }
        }
        run.addAll(blocks.subList(first, last + 1));
        for (int i = last + 1; i < blocks.size() && belongs(blocks.get(i), run.get(run.size() - 1)); i++) {
            run.add(blocks.get(i));
        }
        return run;
    }

    /** True for lines of one text that is set as it was typed. */
    private static boolean isOfOnePre(Block one, Block other) {
        return one.element() == other.element() && one.element().tagName().equals("pre");
    }

    private int last(int first) {
        int end = ruledOff(first);
        for (int i = end - 1; i > first; i--) {
            Block block = blocks.get(i);
            boolean paragraph = kinds.isOfBody(block)
                    && (block.isSentence()
                            || RATE.matcher(block.text()).matches()
                            || SIGNED.matcher(block.text()).matches());
            boolean note = blocks.size() - i <= 4
                    && block.text().length() <= LONGEST_NOTE
                    && (CONTACT.matcher(block.text()).matches()
                            || ADDRESS.matcher(block.text()).matches());
            if (paragraph && !note) {
                return i;
            }
        }
        return first;
    }

    /** The block behind a ruled line that has little of the story below it; else how many blocks there are. */
    private int ruledOff(int first) {
        int below = 0;
        for (int i = blocks.size() - 1; i > first; i--) {
            Block block = blocks.get(i);
            below += block.isProse() ? block.text().length() : 0;
            if (below * 5 > kinds.prose()
                    || kinds.isParagraph(block) && block.text().length() >= 150) {
                return blocks.size();
            }
            if (block.ruled()) {
                return i;
            }
        }
        return blocks.size();
    }

    /** True for a sentence that is set as a paragraph beside the first one, if in other type. */
    private static boolean isBeside(Block block, Block first) {
        Element before = Nearby.before(block.element());
        return block.kind().tag().equals("p")
                && block.element().parent() == first.element().parent()
                && block.isSentence()
                && block.linked() == 0
                && block.text().split("\\s+").length >= FEWEST_BESIDE
                && (before == null || before.hasText());
    }

    private boolean isLead(Block block) {
        return leads.contains(block)
                || block.isProse() && block.isSentence() && block.text().length() >= SHORTEST_LEAD
                || isPlace(block);
    }

    /** True for the place of a dateline that stands in a line of its own. */
    static boolean isPlace(Block block) {
        boolean named = block.element().className().contains("dateline")
                && PLACE.matcher(block.text()).matches();
        return named || DASHED.matcher(block.text()).matches();
    }

    /** True for a heading or a question that is one of several in the story. */
    private boolean isSeries(Block block) {
        return (block.isHeading()
                        || block.kind().tag().equals("dt")
                        || block.text().endsWith("?"))
                && blocks.stream().filter(other -> isAlike(other, block)).count() > 1;
    }

    private static boolean isAlike(Block one, Block other) {
        boolean named = one.element().tagName().equals(other.element().tagName())
                && one.element().classNames().stream().anyMatch(other.element().classNames()::contains);
        return one.kind().equals(other.kind()) || named;
    }

    /** True for a list, a quotation or a long paragraph without a name behind the last paragraph. */
    private static boolean belongs(Block block, Block before) {
        String names = block.element().className();
        if (block.ruled()
                || block.kind().italic()
                || block.kind().isSmall()
                || block.linked() * 2 >= block.text().length()) {
            return false;
        }
        if (block.kind().tag().matches("li|dd|dt|tr")) {
            return block.isProse()
                    || before.text().endsWith(":")
                    || before.isHeading() && block.linked() == 0
                    || before.kind().equals(block.kind());
        }
        return block.kind().tag().matches("blockquote|h[2-6]")
                || block.isProse()
                        && (block.text().length() > LONGEST_NOTE
                                || names.isEmpty()
                                || ENDING.matcher(names).matches());
    }
}
