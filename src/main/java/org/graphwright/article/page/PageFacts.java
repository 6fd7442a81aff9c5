package org.graphwright.article.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.article.text.DayOrder;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself.
 *
 * @param title the headline, without the name of the site
 * @param date the day of first publication, as the publisher counts days
 * @param byline who wrote it
 * @param language its language as declared, in two or three letters
 * @param url its address
 * @param body the whole text of the article where the page has it as data, or null
 */
record PageFacts(
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String byline,
        @Nullable String language,
        @Nullable String url,
        @Nullable String body) {
    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "article:author_name",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "byline",
            "cxenseparse:author",
            "citation_author",
            "twitter:creator");

    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");
    private static final Pattern LANGUAGE = Pattern.compile("^([a-zA-Z]{2,3})(?:[-_].*)?$");
    private static final Pattern BY =
            Pattern.compile("^\\s*(?:by|written by|reported by|author:?|words by)\\s+", Pattern.CASE_INSENSITIVE);

    /** Characters, for some eight authors; by hand. */
    private static final int LONGEST_BYLINE = 200;

    /** @param address where the page was fetched from, or null if it alone tells */
    static PageFacts of(Document page, @Nullable String address) {
        MetaElements meta = MetaElements.of(page);
        LinkedData data = LinkedData.of(page);
        String url = url(page, meta, data, address);
        String tag = languageTag(page, meta, data);
        Matcher code = LANGUAGE.matcher(tag);
        return new PageFacts(
                PageTitle.of(page, meta, data),
                new PageDate(page, meta, data, DayHabit.of(DayOrder.ofLanguage(tag), page, url)).of(url),
                byline(page, meta, data),
                code.matches() ? code.group(1).toLowerCase(Locale.ROOT) : null,
                url,
                data.value("articleBody"));
    }

    /** The same with the date of {@code whole}, a page with what no browser shows, if the page shown has none. */
    PageFacts orDateOf(Document whole) {
        return date != null ? this : new PageFacts(title, of(whole, url).date, byline, language, url, body);
    }

    private static String languageTag(Document page, MetaElements meta, LinkedData data) {
        Element html = page.selectFirst("html[lang]:not([lang=''])");
        String said = html != null ? html.attr("lang") : data.value("inLanguage");
        if (said == null) {
            said = meta.first("og:locale", "content-language", "dc.language", "language");
        }
        return said == null ? "" : said.strip();
    }

    private static @Nullable String url(Document page, MetaElements meta, LinkedData data, @Nullable String address) {
        if (address != null) {
            return address;
        }
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        if (canonical != null && isAbsolute(canonical.attr("href"))) {
            return canonical.attr("href").strip();
        }
        for (String said :
                new String[] {meta.first("og:url"), data.value("url", "mainEntityOfPage", "@id"), saved(page)}) {
            if (said != null && isAbsolute(said)) {
                return said.strip();
            }
        }
        return null;
    }

    /** Where a browser says that it saved the page from. */
    private static @Nullable String saved(Document page) {
        for (Node node : page.childNodes()) {
            if (node instanceof Comment comment) {
                Matcher from = SAVED_FROM.matcher(comment.getData());
                if (from.find()) {
                    return from.group(1);
                }
            }
        }
        Element html = page.selectFirst("html");
        if (html != null) {
            for (Node node : html.childNodes()) {
                if (node instanceof Comment comment) {
                    Matcher from = SAVED_FROM.matcher(comment.getData());
                    if (from.find()) {
                        return from.group(1);
                    }
                }
            }
        }
        return null;
    }

    private static boolean isAbsolute(String address) {
        try {
            URI uri = new URI(address.strip());
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static @Nullable String byline(Document page, MetaElements meta, LinkedData data) {
        String said = data.value("author", "creator");
        if (said == null || isAbsolute(said)) {
            said = AUTHORS.stream()
                    .map(meta::all)
                    .filter(all -> !all.isEmpty() && !isAbsolute(all) && !all.startsWith("@"))
                    .findFirst()
                    .orElse(null);
        }
        if (said == null) {
            Element shown = page.selectFirst(
                    "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, .author-name, .article-author, .author");
            said = shown == null ? null : shown.hasAttr("content") ? shown.attr("content") : shown.text();
        }
        if (said == null || said.isBlank() || said.length() > LONGEST_BYLINE) {
            return null;
        }
        return BY.matcher(said.strip()).replaceFirst("").strip();
    }
}
