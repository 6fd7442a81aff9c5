package org.graphwright.article.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where web pages say the day of their first publication. */
final class DateSources {
    /** Names of {@code meta} elements, the most trustworthy first. */
    static final List<String> NAMES = words("""
            article:published_time article:published og:article:published_time og:published_time published_time
            rnews:datepublished datepublished article_date_original originalpublicationdate original-publish-date
            dcsext.articlefirstpublished first_published parsely-pub-date sailthru.date cxenseparse:recs:publishtime
            cxenseparse:publishtime cxenseparse:recs:articlepublished shareaholic:article_published_time
            mediator_published_time vr:published_time bt:pubdate iso-8601-publish-date article-publish-date
            article.published article_publish_date publish-date publish_date publishdate published-date published_date
            publisheddate publication-date publication_date publicationdate published pubdate pub_date displaydate
            hdl_publish citation_publication_date citation_online_date citation_date dcterms.issued dc.date.issued
            dc.date.published dcterms.date dc.date dc.date.created dcterms.created datecreated created
            prism.publicationdate og:pubdate og:date og:article:published date pdate release_date timestamp
            """);

    /** What other names of {@code meta} elements that mean the day of publication have in them. */
    static final Pattern LIKE = Pattern.compile(
            "(?!.*(?:modif|updat|expir|unpub|embargo|section|publisher|copyright))(?:.*(?:publi[sc][a-z]*|pub)[a-z]*[-_.: ]?(?:date|time|at|on)?.*(?:date|time|published|_at|_on).*|.*(?:date|time)[-_.: ]?(?:published|publication|issued|posted|created).*|.*\\bissued|.*(?:article|story|content)[-_.: ]?(?:date|time)|.*(?:create|post)(?:ed)?[-_ ]?(?:at|on|date|time).*|dc\\.?(?:terms)?\\.?date.*|ptime|.*metadatapublished)");

    static final List<String> MODIFIED_NAMES = words("""
            article:modified_time og:updated_time article:modified datemodified dcterms.modified last-modified
            """);

    /** Elements that tell the day by their meaning, then by their class, the most trustworthy first. */
    static final List<String> ELEMENTS = List.of(
            "[itemprop=datePublished]",
            "[property=datePublished], [property$=:datePublished]",
            "[property~=(?:^|\\s)dc(?:terms)?:(?:date|created|issued)(?:$|\\s)]",
            "time[pubdate]",
            "abbr.published[title]",
            "[itemprop=dateCreated]",
            "time.published, time.entry-date, time.op-published, time[class*=publish], [class*=publish] time[datetime]",
            "article header time[datetime], article [class*=byline] time[datetime], article [class*=meta] time[datetime]",
            "article time[datetime]",
            "main time[datetime]",
            "time[datetime]",
            "[data-published-date], [data-publish-date], [data-published], [data-pubdate], [data-date-published]",
            "[class*=publish-date], [class*=published], [class*=pubdate], [class*=pub-date], [class*=publication-date], [class*=date-published]",
            "article time, main time, time",
            "[class*=timestamp], [class*=dateline], [class*=article-date], [class*=post-date], [class*=entry-date], [class*=story-date], [class*=story_date],"
                    + " [class*=article__date], [class*=posted-on], [class~=^date$], [id~=^(?:date|pubdate|published)$], [class*=date]",
            "[class*=byline], [class*=article-meta], [class*=post-meta], [class*=entry-meta], [class*=article-info], [class*=meta]");

    /** What tells other days. */
    private static final String ELSEWHERE =
            "aside, footer, nav, [itemprop=comment], [class*=related], [class*=comment], [class*=sidebar], [class*=recommend],"
                    + " [class*=teaser], [class*=most-read], [class*=popular], [class*=trending], [class*=more-], [class*=latest], [class*=ticker],"
                    + " [class*=masthead], [id*=masthead], [class*=topbar], [class*=top-bar], [class*=site-header], [class*=weather], [class*=copyright],"
                    + " [role=banner], body > header:not(:has(h1))";

    private DateSources() {}

    /** True for what stands beside the article; what holds its headline is called after such things by its layout only. */
    static boolean isElsewhere(Element element) {
        Element holder = element.closest(ELSEWHERE);
        while (holder != null && holder.selectFirst("h1") != null) {
            Element parent = holder.parent();
            holder = parent == null ? null : parent.closest(ELSEWHERE);
        }
        return holder != null && !holder.is("html, body");
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
