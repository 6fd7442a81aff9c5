package org.graphwright.article.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of a page's article: its paragraphs, with a blank line between. */
final class MainText {
    /** Headings behind which other articles are announced. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)^\\W*(?:related|more (?:on|from|stories|news|like)|most (?:read|popular|viewed)|recommended|you (?:may|might)|also (?:on|in|read)|read (?:more|next|also)|see also|latest|top stories|trending|don['\u2019]?t miss|editors?['\u2019]? picks?|up next|what to read next|comments?\\b|join the (?:conversation|discussion)|leave a (?:comment|reply)|sign up|newsletter|share this|about the authors?|topics|tags|around the web|from the web|promoted|sponsored|popular|(?:media|press) (?:contacts?|enquiries|inquiries)\\b|forward[- ]looking statements|other (?:news|stories)|further reading|in other news|subscribe).*"
                    + "|(?i)^\\W*(?:\\d+ (?:comments?|responses?|replies|thoughts)\\b.*|readers?['\u2019]? (?:say|comments?|views|letters)|(?:have )?your (?:say|comments|views)|what do you think\\W*|sources?|references|external links|sister links)(?:\\s*\\[edit\\])?\\W*$");

    /** A heading behind which readers have their say, however long that is. */
    private static final Pattern COMMENTS = Pattern.compile(
            "(?i)(?:\\d+ (?:comments?|responses?|replies)\\b.*|(?:readers['\u2019]? )?comments?(?: \\(\\d+\\))?\\W*)");

    /** What magazines set behind the last word of a story. */
    private static final Pattern END_MARK =
            Pattern.compile("(?<=\\S)\\s*[\u25a0\u25a1\u25aa\u25cf\u25c6\u25fc\u2666\u220e\u2b1b]\\s*$");

    /** How many paragraphs from the end say who the author is. */
    private static final int LAST = 5;

    private MainText() {}

    /** @param facts what the page says of itself; the page is cut to pieces */
    static String of(Document page, PageFacts facts) {
        Element body = page.body();
        body.select("script, style").remove();
        OneStory.keep(body, facts.title());
        Standfirst standfirst = new Standfirst(body, facts.title());
        Frame.remove(body);
        Appeals.remove(body);
        standfirst.remove();
        Element main = MainElement.of(body);
        List<Block> leads = leads(body, main, facts);
        List<Block> blocks = new ArrayList<>(leads);
        blocks.addAll(Blocks.of(main));
        ToldText told = new ToldText(facts.body());
        String shown = join(told.of(kept(blocks, leads, main, facts), blocks));
        return told.isLongerThan(shown) ? told.text() : shown;
    }

    /** What stands between the headline and a body that names itself, and sums the article up. */
    private static List<Block> leads(Element body, Element main, PageFacts facts) {
        List<Block> above = new ArrayList<>();
        List<Block> all = Blocks.of(body);
        boolean titled = all.stream().anyMatch(block -> Leads.isTitle(block, facts.title()));
        boolean begun = false;
        for (Block block : all) {
            if (isWithin(block, main)) {
                break;
            }
            boolean headline = titled
                    ? Leads.isTitle(block, facts.title())
                    : block.element().is("h1");
            if (headline) {
                above.clear();
            }
            begun |= headline;
            if (begun) {
                above.add(block);
            }
        }
        Leads leads = new Leads(facts.byline());
        List<Block> found = new ArrayList<>();
        for (int i = 1; i < above.size(); i++) {
            if (leads.is(above.get(i), i == 1) || leads.isParagraph(above.get(i))) {
                found.add(above.get(i));
            }
        }
        return found;
    }

    private static List<Block> kept(List<Block> all, List<Block> above, Element main, PageFacts facts) {
        BodyKinds kinds = new BodyKinds(all, facts.title());
        Set<Block> leads = new Leads(facts.byline()).of(all, kinds, facts.title());
        leads.addAll(above);
        Boxes boxes = new Boxes(all, kinds, main, leads);
        List<Block> open = all.stream().filter(block -> !boxes.isBoxed(block)).toList();
        List<Block> blocks = new StoryRun(open, kinds, facts.title(), leads).blocks();
        List<Block> kept = new ArrayList<>();
        Set<String> texts = new HashSet<>();
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
            if (seen * 10 >= prose * 6 && StoryCredits.isHeadOfAbout(block)) {
                break;
            }
            if (others != null && isWithin(block, others)) {
                continue;
            }
            seen += block.isProse() ? block.text().length() : 0;
            boolean edge = kept.size() < 4 || blocks.size() - i < 4;
            boolean frame = block.text().isEmpty()
                    || Boilerplate.is(block, facts.title())
                    || edge && Boilerplate.isByline(block)
                    || (edge || blocks.size() - i <= LAST) && StoryCredits.is(block.text())
                    || blocks.size() - i <= LAST && Boilerplate.isAboutAuthor(block, facts.byline());
            boolean again = texts.contains(block.text()) && (block.isProse() || block.isHeading());
            if (!frame && !again) {
                kept.add(block);
                texts.add(block.text());
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
        String text = END_MARK.matcher(caption || credit ? Credits.without(block.text()) : block.text())
                .replaceFirst("");
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

    static String join(List<Block> blocks) {
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
