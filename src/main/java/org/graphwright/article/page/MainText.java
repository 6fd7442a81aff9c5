package org.graphwright.article.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The text of a page's article: its paragraphs, with a blank line between. */
final class MainText {
    static final Set<String> LEAD = Set.of(
            "standfirst",
            "dek",
            "deck",
            "lead",
            "lede",
            "intro",
            "introduction",
            "subtitle",
            "subheading",
            "subhead",
            "subheadline",
            "summary",
            "chapeau",
            "excerpt",
            "abstract",
            "description",
            "strapline");

    /** Headings behind which other articles are announced. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)^\\W*(?:related|more (?:on|from|stories|news|like)|most (?:read|popular|viewed)|recommended|you (?:may|might)|also (?:on|in|read)|read (?:more|next|also)|see also|latest|top stories|trending|don['\u2019]?t miss|editors?['\u2019]? picks?|up next|what to read next|comments?\\b|join the (?:conversation|discussion)|leave a (?:comment|reply)|sign up|newsletter|share this|about the authors?|topics|tags|around the web|from the web|promoted|sponsored|popular|other (?:news|stories)|further reading|in other news|subscribe).*"
                    + "|(?i)^\\W*(?:\\d+ (?:comments?|responses?|replies|thoughts)\\b.*|readers?['\u2019]? (?:say|comments?|views|letters)|(?:have )?your (?:say|comments|views)|what do you think\\W*|sources?|references|external links|sister links)(?:\\s*\\[edit\\])?\\W*$");

    /** A heading behind which readers have their say, however long that is. */
    private static final Pattern COMMENTS = Pattern.compile(
            "(?i)(?:\\d+ (?:comments?|responses?|replies)\\b.*|(?:readers['\u2019]? )?comments?(?: \\(\\d+\\))?\\W*)");

    private static final String HEADING = "h1, h2, h3, h4, h5, h6";
    private static final int LEAST = 25;

    /** How many paragraphs from the end say who the author is. */
    private static final int LAST = 5;

    private MainText() {}

    /** @param facts what the page says of itself; the page is cut to pieces */
    static String of(Document page, PageFacts facts) {
        Element body = page.body();
        body.select("script, style").remove();
        OneStory.keep(body, facts.title());
        Frame.remove(body);
        Element main = MainElement.of(body);
        List<Block> blocks = new ArrayList<>(leads(body, main, facts.title()));
        blocks.addAll(Blocks.of(main));
        String shown = join(kept(blocks, main, facts));
        String told = facts.body() == null ? "" : told(facts.body());
        boolean cut = told.length() >= LEAST && shown.length() * 2 < told.length();
        return cut ? told : shown;
    }

    /** What the page has as data, which may be with or without marks of HTML. */
    private static String told(String body) {
        if (!body.contains("</") && !body.contains("<br")) {
            return body.strip();
        }
        return join(Blocks.of(Jsoup.parseBodyFragment(body).body()));
    }

    /** The paragraphs between the headline and a body that names itself, which sum the article up. */
    private static List<Block> leads(Element body, Element main, @Nullable String title) {
        Element around = main.closest("article, main, [role=main]");
        Element holder = around == null ? body : around;
        if (holder == main) {
            return List.of();
        }
        Set<Element> leads = new LinkedHashSet<>();
        boolean titled = holder.select(HEADING).stream()
                .anyMatch(heading -> heading.text().equals(title));
        boolean headed = holder.select("h1").isEmpty();
        for (Element element : holder.getAllElements()) {
            if (element == main) {
                break;
            }
            headed |= titled
                    ? element.is(HEADING) && element.text().equals(title)
                    : element.tagName().equals("h1");
            boolean named = Frame.hasWord(element, LEAD)
                    || element.is("[itemprop=description], [itemprop=alternativeHeadline]");
            boolean lead = headed
                    && (named || element.is("p, h2, h3") && element.text().length() >= 60);
            if (lead
                    && !element.parents().stream().anyMatch(leads::contains)
                    && element.select("h1").isEmpty()
                    && !element.getAllElements().contains(main)) {
                leads.add(element);
            }
        }
        List<Block> blocks = new ArrayList<>();
        leads.forEach(lead -> blocks.addAll(Blocks.of(lead)));
        return blocks;
    }

    private static List<Block> kept(List<Block> all, Element main, PageFacts facts) {
        BodyKinds kinds = new BodyKinds(all, facts.title());
        Boxes boxes = new Boxes(all, kinds, main);
        List<Block> open = all.stream().filter(block -> !boxes.isBoxed(block)).toList();
        List<Block> blocks = new StoryRun(open, kinds, facts.title()).blocks();
        List<Block> kept = new ArrayList<>();
        int prose = Blocks.prose(blocks.stream());
        int seen = 0;
        Element others = null;
        Map<Element, Integer> shares = new IdentityHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = withoutCredit(blocks.get(i));
            boolean label = block.isHeading() || block.text().length() < 40 && !block.isProse();
            if (label && OTHERS.matcher(block.text()).matches()) {
                Element parent = block.element().parent();
                boolean boxed = parent != null && !kinds.holdsBody(parent);
                boolean comments = seen > 0
                        && block.isHeading()
                        && COMMENTS.matcher(block.text()).matches();
                if (comments || !boxed && seen * 10 >= prose * 6) {
                    break;
                }
                boolean small = parent != null && shares.computeIfAbsent(parent, p -> share(blocks, p)) * 5 <= prose;
                others = small ? parent : null;
            }
            if (others != null && isWithin(block, others)) {
                continue;
            }
            seen += block.isProse() ? block.text().length() : 0;
            boolean edge = kept.size() < 4 || blocks.size() - i < 4;
            boolean frame = block.text().isEmpty()
                    || Boilerplate.is(block, facts.title())
                    || edge && Boilerplate.isByline(block)
                    || blocks.size() - i <= LAST && Boilerplate.isAboutAuthor(block, facts.byline());
            boolean again = kept.stream()
                    .anyMatch(k -> k.text().equals(block.text()) && (block.isProse() || block.isHeading()));
            if (!frame && !again) {
                kept.add(block);
            }
        }
        return withoutEmptyHeadings(kept);
    }

    private static boolean isWithin(Block block, Element element) {
        return block.element() == element || block.element().parents().contains(element);
    }

    private static int share(List<Block> blocks, Element element) {
        return Blocks.prose(blocks.stream().filter(block -> isWithin(block, element)));
    }

    static Block withoutCredit(Block block) {
        boolean caption = block.element().closest("figure, figcaption, [class*=caption]") != null;
        boolean credit = block.text().length() <= 200
                && block.text()
                        .matches(
                                "(?is)^\\W*(?:photo|photograph|image|picture|credit)s?(?: (?:by|credit|courtesy(?: of)?|source))?\\s*[:/].*|^\\W*photos? by .*|^\\([^().]{0,60}\\b(?:photo|image|handout)\\b[^().]{0,40}\\)$");
        String text = caption || credit ? Credits.without(block.text()) : block.text();
        return block.with(text);
    }

    /** A heading at the end announces what was left out. */
    private static List<Block> withoutEmptyHeadings(List<Block> blocks) {
        int end = blocks.size();
        while (end > 1 && blocks.get(end - 1).isHeading()) {
            end--;
        }
        return blocks.subList(0, end);
    }

    private static String join(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (text.length() > 0) {
                text.append(block.loose() ? "\n\n" : "\n");
            }
            text.append(block.text());
        }
        return text.toString();
    }
}
