package org.graphwright.article.page;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.article.text.DayOrder;
import org.graphwright.article.text.Timestamp;
import org.graphwright.article.text.Timestamps;
import org.graphwright.language.MonthNames;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The day on which a page was first published, from wherever it says so, as its publisher counts days. */
final class PageDate {
    /** A line that has little but a date. */
    private static final int LONGEST_LINE = 120;

    private static final Pattern IN_ADDRESS = Pattern.compile(
            "(?<=[/_=.-])((?:19|20)\\d{2})[/_-]?(0?[1-9]|1[0-2]|" + String.join("|", MonthNames.BEGINNINGS)
                    + ")[a-z]{0,6}[/_-]?(0?[1-9]|[12]\\d|3[01])(?=[/_.?#-]|$|[a-z])",
            Pattern.CASE_INSENSITIVE);

    // Hours from UTC in which somewhere the day begins and ends (tz database: Etc/GMT+12, Pacific/Kiritimati).
    private static final int FARTHEST_WEST = 12;
    private static final int FARTHEST_EAST = 14;

    // Characters before a date that say of what it is, elements of a page with one, and two times that are one; by
    // hand.
    private static final int LONGEST_LABEL = 40;
    private static final int MOST_ELEMENTS = 200;
    private static final Duration SAME = Duration.ofMinutes(10);

    private final Document page;
    private final DayOrder order;
    private final List<Timestamp> said = new ArrayList<>();
    private final List<Timestamp> shown = new ArrayList<>();
    private final List<Timestamp> written = new ArrayList<>();
    private final List<Timestamp> modified = new ArrayList<>();

    PageDate(Document page, MetaElements meta, LinkedData data, DayOrder order) {
        this.page = requireNonNull(page, "page is null");
        this.order = order;
        add(said, data.value("datePublished"));
        DateSources.NAMES.forEach(name -> add(said, meta.first(name)));
        meta.like(DateSources.LIKE).forEach(value -> add(said, value));
        add(said, data.value("dateCreated"));
        add(said, data.ofPage("datePublished"));
        add(modified, data.value("dateModified"));
        DateSources.MODIFIED_NAMES.forEach(name -> add(modified, meta.first(name)));
        DateSources.ELEMENTS.forEach(this::addShown);
    }

    /**
     * The day.
     *
     * @param url the page's address, whose day is the last resort, or null
     */
    @Nullable
    LocalDate of(@Nullable String url) {
        LocalDate inAddress = url == null ? null : inAddress(url).orElse(null);
        Timestamp first = !said.isEmpty() ? said.get(0) : !shown.isEmpty() ? shown.get(0) : null;
        if (first == null) {
            DateLines lines = new DateLines(page.body(), order);
            first = lines.first();
            if (first == null) {
                return inAddress != null ? inAddress : lines.changed();
            }
        }
        return first.isUniversal() ? ownDay(first, inAddress) : first.day();
    }

    private void add(List<Timestamp> list, @Nullable String value) {
        if (value != null) {
            Timestamps.parse(value, order)
                    .filter(time -> !time.day().equals(LocalDate.EPOCH))
                    .ifPresent(list::add);
        }
    }

    private void addShown(String selector) {
        List<Element> found =
                page.select(selector).stream().limit(MOST_ELEMENTS).toList();
        List<Element> own = new ArrayList<>(
                found.stream().filter(element -> !isOfOther(element)).toList());
        own.addAll(found.stream().filter(PageDate::isOfOther).toList());
        for (Element element : own) {
            if (DateSources.isElsewhere(element) || isModified(element)) {
                continue;
            }
            for (String attribute : List.of(
                    "content",
                    "datetime",
                    "title",
                    "aria-label",
                    "publishdate",
                    "data-published-date",
                    "data-publish-date",
                    "data-published",
                    "data-pubdate",
                    "data-date-published")) {
                if (element.hasAttr(attribute)) {
                    add(shown, element.attr(attribute));
                }
            }
            String text = first(line(element));
            if (text.length() <= LONGEST_LINE) {
                Matcher from = DateLines.FIRST.matcher(text);
                String date = from.find() ? text.substring(from.end()) : text;
                add(shown, date);
                if (isOfFirst(datetime(element))) {
                    add(written, date);
                }
            }
        }
    }

    /** True for a part of a comment or a list of other articles: its article has no headline. */
    private static boolean isOfOther(Element element) {
        Element holder = element.closest("article, li");
        return holder != null && holder.selectFirst("h1") == null;
    }

    /** The moment that an element, what holds it, or what it holds says; empty if none does. */
    private static String datetime(Element element) {
        Element around = element.closest("[datetime]");
        Element found = around == null ? element.selectFirst("[datetime]") : around;
        return found == null ? "" : found.attr("datetime");
    }

    /** False for an element that means another moment than that of publication. */
    private boolean isOfFirst(String datetime) {
        OffsetDateTime moment =
                Timestamps.parse(datetime, order).map(Timestamp::moment).orElse(null);
        OffsetDateTime first = said.isEmpty() ? null : said.get(0).moment();
        return moment == null
                || first == null
                || Duration.between(first, moment).abs().compareTo(SAME) <= 0;
    }

    /** What an element says, with blanks between its parts where they are set apart by style alone. */
    private String line(Element element) {
        String text = element.text();
        return Timestamps.parse(text, order).isPresent()
                ? text
                : element.nodeStream(TextNode.class).map(TextNode::text).collect(Collectors.joining(" "));
    }

    /** A line without what it says behind its date of when the page was changed. */
    private static String first(String line) {
        Matcher changed = DateLines.MODIFIED.matcher(line);
        boolean dated = changed.find()
                && Timestamps.parse(line.substring(0, changed.start()), DayOrder.MONTH_FIRST)
                        .isPresent();
        return dated ? line.substring(0, changed.start()) : line;
    }

    private boolean isModified(Element element) {
        String words = element.className() + " " + element.attr("itemprop") + " " + element.id();
        if (DateLines.MODIFIED
                .matcher(Frame.apart(words.replaceAll("[-_]", " ")))
                .find()) {
            return true;
        }
        String text = first(line(element));
        Element parent = element.parent();
        String around = text.length() <= LONGEST_LINE && parent != null && Nearby.isShort(parent, LONGEST_LINE)
                ? parent.text()
                : text;
        int at = around.indexOf(text);
        String before = label(element) + " " + around.substring(0, Math.max(0, at)) + " " + text;
        Matcher changed = DateLines.MODIFIED.matcher(before);
        Matcher first = DateLines.FIRST.matcher(before);
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

    /** The words right before an element, beside which it stands without one of their own. */
    private static String label(Element element) {
        if (!(element.previousSibling() instanceof TextNode words)) {
            return "";
        }
        String text = words.text().strip();
        return text.length() <= LONGEST_LABEL ? text : "";
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
        for (Timestamp day : written) {
            if (isWithin(day.day(), moment)) {
                return day.day();
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
        if (inAddress != null && isWithin(inAddress, moment)) {
            return inAddress;
        }
        Timestamp line = new DateLines(page.body(), order).first();
        return line != null && !line.isUniversal() && isWithin(line.day(), moment) ? line.day() : universal.day();
    }

    /** True for a day that it is somewhere in the world at {@code moment}. */
    private static boolean isWithin(LocalDate day, OffsetDateTime moment) {
        LocalDate west = moment.minusHours(FARTHEST_WEST).toLocalDate();
        LocalDate east = moment.plusHours(FARTHEST_EAST).toLocalDate();
        return !day.isBefore(west) && !day.isAfter(east);
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
