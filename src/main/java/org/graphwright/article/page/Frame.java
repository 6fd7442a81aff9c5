package org.graphwright.article.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    /** Words that name what is never a part of an article. */
    private static final Set<String> OUTSIDE = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "crumbs",
            "sidebar",
            "sidebars",
            "rail",
            "rightrail",
            "footer",
            "masthead",
            "cookie",
            "cookies",
            "cookiebar",
            "consent",
            "gdpr",
            "ccpa",
            "cmp",
            "onetrust",
            "didomi",
            "truste",
            "newsletter",
            "newsletters",
            "subscribe",
            "signup",
            "login",
            "signin",
            "register",
            "promo",
            "promos",
            "promotion",
            "promoted",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "advertorial",
            "ad",
            "ads",
            "adslot",
            "adunit",
            "adbox",
            "adsbygoogle",
            "dfp",
            "gpt",
            "sponsor",
            "sponsored",
            "sponsors",
            "taboola",
            "outbrain",
            "zergnet",
            "mgid",
            "revcontent",
            "share",
            "sharing",
            "shares",
            "sharebar",
            "sharedaddy",
            "addthis",
            "addtoany",
            "social",
            "socials",
            "related",
            "relateds",
            "relatedposts",
            "relatedstories",
            "relatedarticles",
            "recommended",
            "recommendation",
            "recommendations",
            "recirc",
            "recirculation",
            "trending",
            "popular",
            "mostread",
            "mostpopular",
            "mostviewed",
            "comment",
            "comments",
            "commentlist",
            "disqus",
            "livefyre",
            "viafoura",
            "respond",
            "pagination",
            "pager",
            "teaser",
            "teasers",
            "readmore",
            "readalso",
            "alsoread",
            "seealso",
            "popup",
            "modal",
            "overlay",
            "lightbox",
            "tooltip",
            "interstitial",
            "skiplink",
            "ticker",
            "toolbar",
            "hashtags",
            "upnext",
            "nextarticle",
            "morestories",
            "morenews",
            "donate",
            "donation",
            "appeal",
            "callout",
            "cta",
            "jetpack",
            "nocontent");

    /** The same in two words. */
    private static final Pattern OUTSIDE_PAIR = Pattern.compile(
            "\\b(?:most (?:read|viewed|popular|shared|commented|recent)|more (?:from|on|stories|news|like|in|articles|coverage|top|to)|read (?:more|next|also|on)|also (?:read|see|in|on)|see (?:also|more)|"
                    + "you may|you might|up next|next (?:article|story|up|post)|prev(?:ious)? (?:article|story|post|next)|sign (?:up|in)|log in|latest (?:news|stories|articles|posts|headlines)|top (?:stories|news|bar)|"
                    + "breaking news|skip (?:link|to|nav)|sp message|site (?:header|footer|nav)|page (?:header|footer|nav)|global (?:header|footer)|follow us|further reading|dont miss|editors picks?|other (?:stories|news)|back to top|"
                    + "author (?:bio|box|card|info|profile)|about (?:the )?author|post author|entry footer|article footer|post (?:footer|navigation|tags)|story footer|link list|story links|news list|get (?:the )?app)\\b");

    /** Words of small things beside an article, which stay where they hold a good part of it. */
    private static final Set<String> BESIDE = Set.of(
            "author",
            "authors",
            "byline",
            "bylines",
            "contributor",
            "bio",
            "meta",
            "metadata",
            "timestamp",
            "pubdate",
            "date",
            "published",
            "updated",
            "tags",
            "tag",
            "topics",
            "tools",
            "tool",
            "actions",
            "utility",
            "print",
            "printer",
            "email",
            "banner",
            "paywall",
            "regwall",
            "piano",
            "premium",
            "subscriber",
            "subscription",
            "membership",
            "poll",
            "quiz",
            "survey",
            "rating",
            "ratings",
            "kicker",
            "eyebrow",
            "overline",
            "category",
            "categories",
            "rubric",
            "section-label",
            "label",
            "player",
            "video",
            "audio",
            "podcast",
            "carousel",
            "slider",
            "gallery",
            "slideshow",
            "toc",
            "copyright",
            "credit",
            "credits",
            "photographer",
            "attribution",
            "legal",
            "terms",
            "disclosure",
            "follow",
            "search",
            "weather",
            "lang",
            "widget",
            "readtime",
            "reading",
            "listen",
            "reaction",
            "reactions",
            "likes",
            "views",
            "app",
            "feedback",
            "support",
            "contact",
            "notice",
            "alert",
            "header");

    private static final Set<String> DENIED =
            Set.of("with", "has", "no", "without", "show", "open", "enabled", "enable", "hide", "not", "is");
    private static final Set<String> INLINE = Set.of(
            "a", "span", "em", "strong", "b", "i", "u", "time", "abbr", "cite", "q", "mark", "small", "font", "sup",
            "sub", "ins");
    private static final String BODY = MainElement.BODY;
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private final int prose;

    private Frame(int prose) {
        this.prose = prose;
    }

    static void remove(Element body) {
        Frame frame = new Frame(prose(body));
        for (Element element : body.select(BY_ELEMENT)) {
            if (frame.isOutside(element)) {
                element.remove();
            }
        }
        for (Element header : body.select("header")) {
            if (header.closest("article, main, [role=main]") == null && frame.isOutside(header)) {
                header.remove();
            }
        }
        for (Element element : new ArrayList<>(body.select("[class], [id]"))) {
            if (element != body && element.closest("body") != null && frame.isFrame(element)) {
                element.remove();
            }
        }
    }

    private boolean isFrame(Element element) {
        List<String> words = words(element.className() + " " + element.id());
        Set<String> kinds = kinds(words);
        if (kinds.isEmpty() || isInText(element)) {
            return false;
        }
        boolean outside = kinds.stream().anyMatch(OUTSIDE::contains) || kinds.contains("pair");
        return outside ? isOutside(element) : isSmall(element);
    }

    private static Set<String> kinds(List<String> words) {
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            boolean denied = i > 0 && DENIED.contains(words.get(i - 1))
                    || i + 1 < words.size() && words.get(i + 1).equals("enabled");
            if (!denied && (OUTSIDE.contains(words.get(i)) || BESIDE.contains(words.get(i)))) {
                kinds.add(words.get(i));
            }
        }
        if (OUTSIDE_PAIR.matcher(String.join(" ", words)).find()) {
            kinds.add("pair");
        }
        return kinds;
    }

    private static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        String apart = names.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
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
        return Blocks.of(element).stream()
                .filter(Block::isProse)
                .mapToInt(b -> b.text().length())
                .sum();
    }

    static boolean hasWord(Element element, Set<String> wanted) {
        return Arrays.stream((element.className() + " " + element.id())
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT)
                        .split("[^a-z]+"))
                .anyMatch(wanted::contains);
    }
}
