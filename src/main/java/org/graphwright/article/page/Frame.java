package org.graphwright.article.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out of a page what stands around its article: menus, teasers, comments, boxes that ask for something. Told by elements and by the words of their classes. */
final class Frame {
    private static final String BY_ELEMENT =
            "nav, footer, aside, menu, [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=complementary], [role=search], [role=dialog], [role=alertdialog], [role=menu], [role=toolbar],"
                    + " [itemprop=comment], [itemtype*='/Comment'], [itemtype*=WPHeader], [itemtype*=WPFooter], [itemtype*=WPSideBar],"
                    + " [itemtype*=SiteNavigationElement], [aria-label~=(?i)^(?:advertisement|share|related|breadcrumb|comments|newsletter|cookie)]";

    /** What others said elsewhere, shown as they said it, with their names and days. */
    private static final String EMBEDDED =
            ".twitter-tweet, .twitter-video, .instagram-media, .tiktok-embed, .fb-post, .reddit-card, .bluesky-embed,"
                    + " amp-twitter, amp-instagram, amp-facebook, amp-tiktok, amp-reddit, blockquote[placeholder]";

    private static final Set<String> INLINE = Set.of(
            "a", "span", "em", "strong", "b", "i", "u", "time", "abbr", "cite", "q", "mark", "small", "font", "sup",
            "sub", "ins");
    private static final Set<String> LOOKS = Set.of("tag", "header", "label");
    private static final List<String> COMPONENT = List.of(
            "data-component",
            "data-component-name",
            "data-testid",
            "data-test-id",
            "data-qa",
            "data-module",
            "data-role",
            "data-spacefinder-role");
    private static final String CAPTION =
            "figcaption, .caption, .image-caption, .imageCaption, .photo-caption, .photocaption, .wp-caption-text,"
                    + " .tr-caption, .image__caption, .media-caption, .thumbcaption, .gallerytext";

    /** Characters of sentences in what is called a caption; more is a story set in a figure; by hand. */
    private static final int LONGEST_CAPTION = 600;

    private static final String BODY = MainElement.BODY;

    /** What tells one post from others of its kind: {@code post--social}. */
    private static final Pattern VARIANT = Pattern.compile("--\\S+");

    private static final Pattern CAPITAL_INSIDE = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private final int prose;
    private final Map<String, Integer> alike = new HashMap<>();

    private Frame(int prose) {
        this.prose = prose;
    }

    /** True where all elements of the same name hold so much of the page's text that it is the story, piece by piece. */
    private boolean isOfStory(Element element, Set<String> kinds) {
        String name = element.tagName() + " " + element.className();
        int share = alike.getOrDefault(name, 0);
        return !element.className().isEmpty()
                && element.selectFirst("a") == null
                && (FrameWords.isPaid(kinds) ? share * 10 >= prose : share * 10 >= prose * 6);
    }

    private void addAlike(Element body) {
        for (Element element : body.getAllElements()) {
            if (!FrameWords.kinds(words(names(element))).isEmpty()) {
                alike.merge(element.tagName() + " " + element.className(), prose(element), Integer::sum);
            }
        }
    }

    static void remove(Element body) {
        Frame frame = new Frame(prose(body));
        for (Element element : body.select(BY_ELEMENT)) {
            if (frame.isOutside(element)) {
                element.remove();
            }
        }
        body.select(EMBEDDED).remove();
        for (Element header : body.select("header")) {
            if (header.closest("article, main, [role=main]") == null && frame.isOutside(header)) {
                header.remove();
            }
        }
        frame.removeCaptions(body);
        frame.addAlike(body);
        for (Element element : new ArrayList<>(body.getAllElements())) {
            if (element != body && element.closest("body") != null && frame.isFrame(element)) {
                element.remove();
            }
        }
    }

    private boolean isFrame(Element element) {
        Set<String> kinds = FrameWords.kinds(words(names(element)));
        boolean announces = !FrameWords.isTeaser(kinds) || element.selectFirst("a") != null;
        if (kinds.isEmpty()
                || !announces
                || isInText(element)
                || isHeadOfPost(element)
                || isSetSo(element, kinds)
                || isOfStory(element, kinds)) {
            return false;
        }
        return FrameWords.isOutside(kinds) ? isOutside(element) : isSmall(element);
    }

    /** True for a heading or a paragraph whose class says how it looks, with a word that in other elements says what it is. */
    private static boolean isSetSo(Element element, Set<String> kinds) {
        return LOOKS.containsAll(kinds)
                && (element.tagName().matches("p|blockquote") || element.closest("h2, h3, h4, h5, h6") != null)
                && element.selectFirst("a") == null;
    }

    /** True for the head of one of a page's posts, which holds its headline; what else it holds is looked at by itself. */
    private static boolean isHeadOfPost(Element element) {
        Element parent = element.parent();
        return element.tagName().equals("header")
                && parent != null
                && parent.tagName().equals("article")
                && element.select("h2, h3, h4").size() == 1
                && element.select("h2 a, h3 a, h4 a").isEmpty()
                && parent.select("p").size() > element.select("p").size();
    }

    /** Class, id, the names of components that programs give, and the names of elements that are no HTML. */
    private static String names(Element element) {
        boolean article = element.tagName().equals("article");
        String classes = article ? VARIANT.matcher(element.className()).replaceAll("") : element.className();
        StringBuilder names = new StringBuilder(classes + " " + element.id());
        COMPONENT.forEach(attribute -> names.append(' ').append(element.attr(attribute)));
        return names.append(element.tagName().contains("-") ? " " + element.tagName() : "")
                .toString();
    }

    /** What stands below pictures belongs to these, unless it is a good part of what a page has. */
    private void removeCaptions(Element body) {
        List<Element> captions = body.select(CAPTION).stream()
                .filter(caption -> caption.select("h1, " + BODY).isEmpty())
                .filter(caption -> prose(caption) <= LONGEST_CAPTION)
                .toList();
        int share = captions.stream().mapToInt(Frame::prose).sum();
        if (share * 10 <= prose * 4) {
            captions.forEach(Element::remove);
        }
    }

    /** Names of classes with a blank before each capital inside: {@code relatedLinks} is of two words. */
    static String apart(String names) {
        return CAPITAL_INSIDE.matcher(names).replaceAll(" ");
    }

    private static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        String apart = apart(names).toLowerCase(Locale.ROOT);
        Matcher word = WORD.matcher(apart);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** True for a few words inside a sentence: a link to a topic, a name in bold. */
    private static boolean isInText(Element element) {
        if (!INLINE.contains(element.tagName())) {
            return false;
        }
        Element holder = element.parent();
        while (holder != null && INLINE.contains(holder.tagName())) {
            holder = holder.parent();
        }
        boolean credit = element.closest("figure, figcaption, [class*=caption]") != null;
        return holder != null
                && !credit
                && holder.ownText().strip().length() > element.text().length() / 2
                && holder.tagName().matches("p|li|td|dd|blockquote|h[1-6]");
    }

    /** What names itself as no part of the article, and holds neither its headline nor nearly all of the page's text. */
    private boolean isOutside(Element element) {
        int share = prose(element);
        return element.select("h1").isEmpty()
                ? share * 10 <= prose * 8 && (element.select(BODY).isEmpty() || share * 10 <= prose * 2)
                : share * 10 <= prose
                        && element.closest("article, main") == null
                        && element.select(BODY + ", article").isEmpty();
    }

    private boolean isSmall(Element element) {
        int share = prose(element);
        return element.select("h1").isEmpty()
                && element.select(BODY).isEmpty()
                && share * 10 <= prose
                && share <= 300
                && !(element.tagName().equals("header") && share > 0);
    }

    private static int prose(Element element) {
        return Blocks.prose(Blocks.of(element).stream());
    }

    static boolean hasWord(Element element, Set<String> wanted) {
        return Arrays.stream(apart(element.className() + " " + element.id())
                        .toLowerCase(Locale.ROOT)
                        .split("[^a-z]+"))
                .anyMatch(wanted::contains);
    }
}
