package org.graphwright.article.page;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.article.text.DayOrder;
import org.graphwright.article.text.Timestamp;
import org.graphwright.article.text.Timestamps;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The day on which a page was first published, from wherever it says so, as its publisher counts days. */
final class PageDate {
    /** Names of {@code meta} elements, the most trustworthy first. */
    private static final List<String> NAMES = List.of(
            "article:published_time",
            "article:published",
            "og:article:published_time",
            "og:published_time",
            "published_time",
            "rnews:datepublished",
            "datepublished",
            "article_date_original",
            "originalpublicationdate",
            "original-publish-date",
            "dcsext.articlefirstpublished",
            "first_published",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "cxenseparse:recs:articlepublished",
            "shareaholic:article_published_time",
            "mediator_published_time",
            "vr:published_time",
            "bt:pubdate",
            "iso-8601-publish-date",
            "article-publish-date",
            "article.published",
            "article_publish_date",
            "publish-date",
            "publish_date",
            "publishdate",
            "published-date",
            "published_date",
            "publisheddate",
            "publication-date",
            "publication_date",
            "publicationdate",
            "published",
            "pubdate",
            "pub_date",
            "displaydate",
            "hdl_publish",
            "citation_publication_date",
            "citation_online_date",
            "citation_date",
            "dcterms.issued",
            "dc.date.issued",
            "dc.date.published",
            "dcterms.date",
            "dc.date",
            "dc.date.created",
            "dcterms.created",
            "datecreated",
            "created",
            "prism.publicationdate",
            "og:pubdate",
            "og:date",
            "og:article:published",
            "date",
            "pdate",
            "release_date",
            "timestamp");

    private static final List<String> MODIFIED_NAMES = List.of(
            "article:modified_time",
            "og:updated_time",
            "article:modified",
            "datemodified",
            "dcterms.modified",
            "last-modified");

    /** Elements that tell the day by their meaning, then by their class, the most trustworthy first. */
    private static final List<String> ELEMENTS = List.of(
            "[itemprop=datePublished]",
            "[property=datePublished], [property$=:datePublished]",
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

    private static final Pattern MODIFIED =
            Pattern.compile("\\b(?:updated?|modified|amended|revised|last changed)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST =
            Pattern.compile("\\b(?:first |originally )?(?:published|posted|created)\\b", Pattern.CASE_INSENSITIVE);
    private static final String ELSEWHERE =
            "aside, footer, nav, [class*=related], [class*=comment], [class*=sidebar], [class*=recommend],"
                    + " [class*=teaser], [class*=most-read], [class*=popular], [class*=trending], [class*=more-], [class*=latest], [class*=ticker],"
                    + " [class*=masthead], [id*=masthead], [class*=topbar], [class*=top-bar], [class*=site-header], [class*=weather], [class*=copyright],"
                    + " [role=banner], body > header:not(:has(h1))";

    /** A line at the top that has nothing but a date. */
    private static final int LONGEST_LINE = 120;

    private static final Pattern IN_ADDRESS = Pattern.compile(
            "(?<=[/_=.-])((?:19|20)\\d{2})[/_-]?(0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[/_-]?(0?[1-9]|[12]\\d|3[01])(?=[/_.?#-]|$|[a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final Duration SAME = Duration.ofMinutes(10);

    private final Document page;
    private final DayOrder order;
    private final List<Timestamp> said = new ArrayList<>();
    private final List<Timestamp> shown = new ArrayList<>();
    private final List<Timestamp> modified = new ArrayList<>();

    PageDate(Document page, MetaElements meta, LinkedData data, DayOrder order) {
        this.page = requireNonNull(page, "page is null");
        this.order = order;
        add(said, data.value("datePublished"));
        NAMES.forEach(name -> add(said, meta.first(name)));
        add(said, data.value("dateCreated"));
        add(said, data.ofPage("datePublished"));
        add(modified, data.value("dateModified"));
        MODIFIED_NAMES.forEach(name -> add(modified, meta.first(name)));
        ELEMENTS.forEach(this::addShown);
    }

    /**
     * The day.
     *
     * @param url the page's address, whose day is the last resort, or null
     */
    @Nullable
    LocalDate of(@Nullable String url) {
        LocalDate inAddress = url == null ? null : inAddress(url).orElse(null);
        Timestamp first = !said.isEmpty() ? said.get(0) : !shown.isEmpty() ? shown.get(0) : atTop().orElse(null);
        if (first == null) {
            return inAddress;
        }
        return first.isUniversal() ? ownDay(first, inAddress) : first.day();
    }

    private void add(List<Timestamp> list, @Nullable String value) {
        if (value != null) {
            Timestamps.parse(value, order).ifPresent(list::add);
        }
    }

    private void addShown(String selector) {
        for (Element element : page.select(selector)) {
            if (element.closest(ELSEWHERE) != null || isModified(element)) {
                continue;
            }
            for (String attribute : List.of(
                    "content",
                    "datetime",
                    "title",
                    "data-published-date",
                    "data-publish-date",
                    "data-published",
                    "data-pubdate",
                    "data-date-published")) {
                if (element.hasAttr(attribute)) {
                    add(shown, element.attr(attribute));
                }
            }
            String text = element.text();
            if (text.length() <= LONGEST_LINE) {
                Matcher from = FIRST.matcher(text);
                add(shown, from.find() ? text.substring(from.end()) : text);
            }
        }
    }

    private static boolean isModified(Element element) {
        String words = element.className() + " " + element.attr("itemprop") + " " + element.id();
        if (MODIFIED.matcher(words.replaceAll("[-_]", " ").replaceAll("(?<=[a-z])(?=[A-Z])", " "))
                .find()) {
            return true;
        }
        String text = element.text();
        Element parent = element.parent();
        String around =
                text.length() <= LONGEST_LINE && parent != null && parent.text().length() <= LONGEST_LINE
                        ? parent.text()
                        : text;
        int at = around.indexOf(text);
        String before = around.substring(0, Math.max(0, at)) + " " + text;
        Matcher changed = MODIFIED.matcher(before);
        Matcher first = FIRST.matcher(before);
        int lastChanged = -1;
        while (changed.find()) {
            lastChanged = changed.start();
        }
        int lastFirst = -1;
        while (first.find()) {
            lastFirst = first.start();
        }
        return lastChanged >= 0 && lastFirst < 0;
    }

    /** A date in one of the first lines of text that has little else. */
    private Optional<Timestamp> atTop() {
        int lines = 0;
        for (Element block : page.select("p, div, span, li, td, h2, h3, h4, h5, h6")) {
            String text = block.ownText();
            if (text.isBlank() || block.closest(ELSEWHERE) != null) {
                continue;
            }
            lines++;
            if (lines > 40) {
                break;
            }
            if (text.length() <= 60 && !MODIFIED.matcher(text).find()) {
                Optional<Timestamp> found = Timestamps.parse(text, order);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The day of a moment in universal time where the publisher is: told by the same moment, or another, with his offset, by what he shows, or by the address. */
    private LocalDate ownDay(Timestamp universal, @Nullable LocalDate inAddress) {
        OffsetDateTime moment = requireNonNull(universal.moment());
        List<Timestamp> all = new ArrayList<>(said);
        all.addAll(shown);
        for (Timestamp other : all) {
            OffsetDateTime own = other.moment();
            if (own != null
                    && !other.isUniversal()
                    && Duration.between(own, moment).abs().compareTo(SAME) <= 0) {
                return other.day();
            }
        }
        all.addAll(modified);
        Optional<ZoneOffset> offset = all.stream()
                .filter(other -> other.moment() != null && !other.isUniversal())
                .map(other -> requireNonNull(other.moment()).getOffset())
                .findFirst();
        if (offset.isPresent()) {
            return moment.withOffsetSameInstant(offset.get()).toLocalDate();
        }
        for (Timestamp other : shown) {
            if (other.moment() == null && isBeside(other.day(), universal.day())) {
                return other.day();
            }
        }
        return inAddress != null && isBeside(inAddress, universal.day()) ? inAddress : universal.day();
    }

    private static boolean isBeside(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) == 1;
    }

    /** The day in an address such as {@code /2021/03/10/} or {@code -20210310.html}. */
    static Optional<LocalDate> inAddress(String url) {
        Matcher day = IN_ADDRESS.matcher(url.replaceFirst("^[a-z]+://[^/]+", ""));
        while (day.find()) {
            String month = day.group(2);
            String text = Character.isDigit(month.charAt(0))
                    ? day.group(1) + "-" + month + "-" + day.group(3)
                    : day.group(3) + " " + month + " " + day.group(1);
            Optional<LocalDate> found = Timestamps.day(text);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
