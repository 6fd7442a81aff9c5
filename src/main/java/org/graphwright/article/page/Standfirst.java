package org.graphwright.article.page;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.article.text.Timestamps;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The lines that stand with a headline and belong to it: a standfirst or second headline, which says in other words what the story says.
 * Told by where they stand: in the element that holds the headline and no paragraph of the story, or above the line that says who wrote
 * it and when, or outside the element with all paragraphs of the story and named so. What publishers give as {@code articleBody} never has
 * them. A first paragraph in type of its own beside the others is no part of them.
 */
final class Standfirst {
    private static final String SIGNED =
            "time, [class*=byline], [class*=author], [class*=date], [class*=time], [class*=meta], [itemprop=author], [itemprop=datePublished], [rel=author]";
    private static final Pattern DAY_AND_YEAR = Pattern.compile("(?s).*\\b(?:19|20)\\d\\d\\b.*");

    // Characters, blocks between a headline and its standfirst, and words of a label above it; by hand, on pages as
    // publishers serve them.
    private static final int LONGEST_SIGNATURE = 160;
    private static final int LONGEST = 300;
    private static final int NEAREST = 16;
    private static final int MOST_WORDS_OF_LABEL = 3;
    private static final int SHORTEST_PARAGRAPH = 100;

    private final Element body;
    private final @Nullable String title;
    private final Set<Element> aboveSignature = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Looks at a page from which nothing is taken out yet.
     *
     * @param title the headline, or null if the page has none
     */
    Standfirst(Element body, @Nullable String title) {
        this.body = requireNonNull(body, "body is null");
        this.title = title;
        List<Block> blocks = Blocks.of(body);
        int begin = headline(blocks, blocks.size());
        int signature = begin;
        for (int i = begin + 1; begin >= 0 && i < blocks.size() && i - begin <= NEAREST; i++) {
            if (isFirstOfRun(blocks, i) || isLabel(blocks.get(i))) {
                break;
            }
            signature = isSignature(blocks.get(i)) ? i : signature;
        }
        for (int i = begin + 1; i < signature; i++) {
            aboveSignature.add(blocks.get(i).element());
        }
    }

    /** Takes the lines out of the page, from which the frame is gone by now. */
    void remove() {
        List<Block> blocks = Blocks.of(body);
        BodyKinds kinds = new BodyKinds(blocks, title);
        int first = 0;
        while (first < blocks.size() && !kinds.isParagraph(blocks.get(first))) {
            first++;
        }
        int begin = headline(blocks, first);
        if (begin < 0 || first == blocks.size()) {
            return;
        }
        Element head = head(blocks.get(begin).element(), kinds);
        Element story = story(blocks, kinds);
        for (Block block : blocks.subList(begin + 1, first)) {
            Element parent = block.element().parent();
            boolean apart = parent != null && !kinds.holdsBody(parent);
            boolean outside = !isWithin(block.element(), story);
            boolean belongs = apart && Frame.hasWord(block.element(), Leads.ANNOUNCING)
                    || outside && isNamed(block.element())
                    || aboveSignature.contains(block.element())
                    || isWithin(block.element(), head)
                    || block.isHeading() && Frame.hasWord(block.element(), Leads.ANNOUNCING);
            if (belongs
                    && block.text().length() <= LONGEST
                    && !kinds.holdsBody(block.element())
                    && !StoryRun.isPlace(block)) {
                block.element().remove();
            }
        }
    }

    /** The last block that is the headline among the first {@code end}; -1 if there is none. */
    private int headline(List<Block> blocks, int end) {
        int found = -1;
        for (int i = 0; i < end; i++) {
            boolean nearer = found < 0 || blocks.get(i).element().is("h1");
            found = nearer && Leads.isTitle(blocks.get(i), title) ? i : found;
        }
        return found;
    }

    /** The smallest element that holds all paragraphs of the story. */
    private Element story(List<Block> blocks, BodyKinds kinds) {
        Element story = null;
        for (Block block : blocks) {
            if (kinds.isParagraph(block)) {
                Element at = story == null ? block.element() : story;
                while (at != block.element() && !isWithin(block.element(), at) && at.parent() != null) {
                    at = at.parent();
                }
                story = at;
            }
        }
        return story == null ? body : story;
    }

    /** The largest element around the headline that holds no paragraph of the story. */
    private Element head(Element headline, BodyKinds kinds) {
        Element head = headline;
        for (Element at = headline; at != null && at != body && !kinds.holdsBody(at); at = at.parent()) {
            head = at;
        }
        return head;
    }

    private static boolean isNamed(Element element) {
        Element parent = element.parent();
        return Frame.hasWord(element, Leads.ANNOUNCING)
                || parent != null
                        && Frame.hasWord(parent, Leads.ANNOUNCING)
                        && parent.text().equals(element.text());
    }

    private static boolean isWithin(Element element, Element outer) {
        return element != outer && element.parents().contains(outer);
    }

    private static boolean isFirstOfRun(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        return block.isProse()
                && block.text().length() >= SHORTEST_PARAGRAPH
                && blocks.subList(i + 1, blocks.size()).stream()
                        .filter(Block::isProse)
                        .findFirst()
                        .filter(next -> next.kind().equals(block.kind()))
                        .isPresent();
    }

    private static boolean isLabel(Block block) {
        return block.isHeading() && block.text().split("\\s+").length <= MOST_WORDS_OF_LABEL;
    }

    /** True for a line that says who wrote the story or when. */
    private static boolean isSignature(Block block) {
        String text = block.text();
        if (text.length() > LONGEST_SIGNATURE || block.element().closest("figure, figcaption") != null) {
            return false;
        }
        return Boilerplate.isByline(block)
                || Boilerplate.isDate(text)
                || DAY_AND_YEAR.matcher(text).matches() && Timestamps.day(text).isPresent() && !block.isSentence()
                || block.element().is(SIGNED) && !block.isSentence();
    }
}
