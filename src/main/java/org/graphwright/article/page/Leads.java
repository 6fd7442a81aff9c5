package org.graphwright.article.page;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.article.text.Timestamps;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Knows what stands between a headline and the first paragraph and sums the story up, with a full stop or without, from who wrote it, when, and what a picture shows. */
final class Leads {
    /** What classes call lines that announce a story; what is a lead or an introduction by its name is its first paragraph. */
    static final Set<String> ANNOUNCING = Set.of(
            "standfirst",
            "dek",
            "deck",
            "subtitle",
            "subtitel",
            "subheading",
            "subhead",
            "subheadline",
            "subline",
            "strapline",
            "strap",
            "tagline",
            "drophead",
            "teaser",
            "summary",
            "chapeau",
            "chapo",
            "excerpt");

    private static final Set<String> NAMES = Stream.concat(
                    ANNOUNCING.stream(),
                    Stream.of(
                            "lead",
                            "lede",
                            "intro",
                            "introduction",
                            "abstract",
                            "description",
                            "sub",
                            "preamble",
                            "ingress"))
            .collect(Collectors.toUnmodifiableSet());

    private static final String DESCRIBED = "[itemprop=description], [itemprop=alternativeHeadline]";
    private static final String PICTURE = "img, picture, amp-img, figure, video, iframe";
    private static final String BESIDE_PICTURE =
            "figure, figcaption, [class*=caption], [class*=credit], [class*=byline], [class*=author], [class*=meta], [class*=date], [class*=image], [class*=photo]";
    private static final Pattern LOWER_CASE_WORDS = Pattern.compile("(?s).*\\s\\p{Ll}+(?:\\s|\\p{P}|$).*");
    private static final Pattern SIGNED = Pattern.compile(
            "(?i)(?:by|author|written by|reported by|from|photos?|images?|pictures?|source|via|listen|share|posted|published|updated)\\b.*");
    private static final Pattern NUMBERS = Pattern.compile("\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}\\b");

    // Words, characters, and elements around a line; all by hand, on pages as publishers serve them.
    private static final int MOST_DATED_WORDS = 14;
    private static final int LONGEST_NAMED = 600;
    private static final int NEAREST_ELEMENTS = 2;
    private static final int FEWEST_WORDS = 6;
    private static final int FEWEST_NAMED_WORDS = 3;
    private static final int LONGEST_LINE = 100;
    private static final int SHORTEST = 60;
    private static final int SLACK = 20;

    private final @Nullable String byline;

    /** @param byline who wrote the article, or null if not known */
    Leads(@Nullable String byline) {
        this.byline = byline;
    }

    /** Those of {@code blocks} above the first paragraph of a story, and below its headline if they have it, that sum it up. */
    Set<Block> of(List<Block> blocks, BodyKinds kinds, @Nullable String title) {
        Set<Block> leads = Collections.newSetFromMap(new IdentityHashMap<>());
        int begin = 0;
        int end = 0;
        while (end < blocks.size() && !kinds.isParagraph(blocks.get(end))) {
            end++;
            begin = isTitle(blocks.get(end - 1), title) ? end : begin;
        }
        for (int i = begin; i < end; i++) {
            Block block = blocks.get(i);
            if (is(block, begin > 0 && i == begin) && (begin > 0 || !block.isHeading() || isNamed(block.element()))) {
                leads.add(block);
            }
        }
        return leads;
    }

    /** True for a page's headline. */
    static boolean isTitle(Block block, @Nullable String title) {
        return title != null && Blocks.words(block.text()).equals(Blocks.words(title));
    }

    /** True for an element that is named after what sums a story up. */
    static boolean isNamed(Element element) {
        Element at = element;
        for (int i = 0; i <= NEAREST_ELEMENTS && at != null && Nearby.isShort(at, LONGEST_NAMED); i++) {
            if (i > 0 && at.selectFirst(PICTURE) != null) {
                return false;
            }
            if (Frame.hasWord(at, NAMES) || at.is(DESCRIBED)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /**
     * True for a line that sums the story up.
     *
     * @param next true if it stands right below the headline
     */
    boolean is(Block block, boolean next) {
        requireNonNull(block, "block is null");
        String text = block.text();
        int words = text.split("\\s+").length;
        if (block.linked() * 2 >= text.length()
                || words < FEWEST_NAMED_WORDS
                || !block.isSentence()
                || !LOWER_CASE_WORDS.matcher(text).matches()
                || isSignature(text)
                || isBesidePicture(block.element()) && !isNamed(block.element())
                || isBelowPicture(block)
                || Boilerplate.is(block, null)) {
            return false;
        }
        boolean heading = block.isHeading() && !block.element().is("h1");
        return isNamed(block.element()) || words >= FEWEST_WORDS && (heading || next);
    }

    /** True for a paragraph of some length, which may sum the story up where nothing else stands between the headline and a body that names itself. */
    boolean isParagraph(Block block) {
        return block.isProse()
                && block.isSentence()
                && block.kind().tag().equals("p")
                && block.text().length() >= SHORTEST
                && !isSignature(block.text())
                && !isBesidePicture(block.element());
    }

    private boolean isSignature(String text) {
        boolean named = byline != null && text.length() <= LONGEST_LINE && text.contains(byline);
        boolean dated = text.length() <= LONGEST_LINE
                && (Timestamps.day(text).isPresent() || NUMBERS.matcher(text).find())
                && text.split("\\s+").length < MOST_DATED_WORDS;
        return named
                || dated
                || text.length() <= LONGEST_LINE && SIGNED.matcher(text).matches();
    }

    private static boolean isBesidePicture(Element element) {
        Element at = element;
        for (int i = 0; i <= NEAREST_ELEMENTS && at != null && Nearby.isShort(at, LONGEST_NAMED); i++) {
            if (at.is(BESIDE_PICTURE)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static boolean isBelowPicture(Block block) {
        Element before = Nearby.before(block.element());
        if (isNamed(block.element())) {
            return false;
        }
        Element around = block.element();
        while (around != null && Nearby.isShort(around, block.text().length() + SLACK)) {
            if (around.selectFirst(PICTURE) != null) {
                return true;
            }
            around = around.parent();
        }
        return before != null
                && !before.hasText()
                && (before.is(PICTURE) || before.selectFirst(PICTURE) != null)
                && !List.of("p", "h2", "h3").contains(block.kind().tag());
    }
}
