package org.graphwright.article.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that web pages' makers give to what stands around an article, in classes, ids and the names of components. */
final class FrameWords {
    /** What is never a part of an article. */
    private static final Set<String> OUTSIDE = words("""
            nav navbar navigation menu breadcrumb breadcrumbs crumbs sidebar sidebars rail rightrail footer masthead
            cookie cookies cookiebar consent gdpr ccpa cmp onetrust didomi truste newsletter newsletters subscribe signup
            login signin register promo promos promotion promoted advert adverts advertisement advertising advertorial ad
            ads adslot adunit adbox adsbygoogle dfp gpt sponsor sponsored sponsors taboola outbrain zergnet mgid
            revcontent share sharing shares sharebar sharedaddy addthis addtoany social socials related relateds
            relatedposts relatedstories relatedarticles recommended recommendation recommendations recirc recirculation
            trending popular mostread mostpopular mostviewed comment comments commentlist disqus livefyre viafoura respond
            pagination pager teaser teasers readmore readalso alsoread seealso popup modal overlay lightbox tooltip
            interstitial skiplink ticker toolbar hashtags upnext nextarticle morestories morenews donate donation appeal
            callout cta pullquote pullquotes disclaimer disclaimers sidenote sidenotes jetpack nocontent catlinks toaster printfooter
            """);

    /** Small things beside an article, which stay where they hold a good part of it. */
    private static final Set<String> BESIDE = words("""
            author authors byline bylines contributor bio meta metadata timestamp pubdate date published updated tags tag
            topics tools tool actions utility print printer email banner paywall regwall piano premium subscriber
            subscription membership poll quiz survey rating ratings kicker eyebrow overline category categories rubric
            label player video audio podcast carousel slider gallery slideshow toc copyright credit credits photographer
            attribution legal terms disclosure follow search weather lang widget readtime reading listen reaction
            reactions likes views app feedback support contact notice alert header
            """);

    /** The same in two words. */
    private static final Pattern OUTSIDE_PAIR = Pattern.compile(
            "\\b(?:most (?:read|viewed|popular|shared|commented|recent)|more (?:from|on|stories|news|like|in|articles|coverage|top|to)|read (?:more|next|also|on)|also (?:read|see|in|on)|see (?:also|more)|"
                    + "you may|you might|up next|next (?:article|story|up|post)|prev(?:ious)? (?:article|story|post|next)|sign (?:up|in)|log in|latest (?:news|stories|articles|posts|headlines)|top (?:stories|news|bar)|"
                    + "breaking news|skip (?:link|to|nav)|sp message|site (?:header|footer|nav)|page (?:header|footer|nav)|global (?:header|footer)|follow us|further reading|dont miss|editors picks?|other (?:stories|news)|back to top|"
                    + "author (?:bio|box|card|info|profile)|about (?:the )?author|post author|entry footer|article footer|post (?:footer|navigation|tags)|story footer|link list|story links|news list|get (?:the )?app|rich links?|amp ad|pull quote)\\b");

    /** What says of paragraphs who may read them. */
    private static final Set<String> PAID = words("paywall regwall piano premium subscriber subscription membership");

    private static final Set<String> TEASERS = words("teaser teasers readmore");
    private static final Set<String> DENIED = words("with has no without show open enabled enable hide not is");
    private static final String PAIR = "pair";

    private FrameWords() {}

    /** Those among {@code words}, in the order of a name, that tell of a frame. */
    static Set<String> kinds(List<String> words) {
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            boolean denied = i > 0 && DENIED.contains(words.get(i - 1))
                    || i + 1 < words.size() && words.get(i + 1).equals("enabled");
            if (!denied && (OUTSIDE.contains(words.get(i)) || BESIDE.contains(words.get(i)))) {
                kinds.add(words.get(i));
            }
        }
        if (OUTSIDE_PAIR.matcher(String.join(" ", words)).find()) {
            kinds.add(PAIR);
        }
        return kinds;
    }

    /** True if one of {@code kinds} is never a part of an article. */
    static boolean isOutside(Set<String> kinds) {
        return kinds.contains(PAIR) || kinds.stream().anyMatch(OUTSIDE::contains);
    }

    /** True if all of {@code kinds} tell who may read something. */
    static boolean isPaid(Set<String> kinds) {
        return PAID.containsAll(kinds);
    }

    /** True if all of {@code kinds} tell of an article by a link to it. */
    static boolean isTeaser(Set<String> kinds) {
        return TEASERS.containsAll(kinds);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
