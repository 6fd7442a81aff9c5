package org.graphwright.article.feed;

import static java.util.Objects.requireNonNull;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.graphwright.article.input.Found;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Limits;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.article.input.Reader;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.page.HtmlFragment;
import org.graphwright.article.text.Timestamps;
import org.graphwright.model.Article;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** The entries of a feed in RSS or Atom. */
public final class FeedReader implements Reader {
    /** Words from which a description is no summary but the text: many feeds have no other place for it. */
    private static final int WHOLE = 200;

    private static final List<String> DATES =
            List.of("pubDate", "published", "date", "issued", "created", "updated", "modified");

    private final Input input;
    private List<SyndEntry> entries = List.of();
    private List<Element> elements = List.of();
    private String language = Article.ENGLISH;
    private int number = -1;

    public FeedReader(Input input) {
        this.input = requireNonNull(input, "input is null");
    }

    @Override
    public @Nullable Found next() throws IOException, RejectedException {
        if (number < 0) {
            number = 0;
            open();
        }
        if (number >= entries.size()) {
            return null;
        }
        number++;
        return new Found.Text(article(entries.get(number - 1)));
    }

    private void open() throws IOException, RejectedException {
        Document document = Xml.parse(input.bytes(Limits.DOCUMENT_BYTES));
        Element root = document.getRootElement();
        elements = Xml.all(root, root.getName().equals("feed") ? "entry" : "item");
        String said = root.getAttributeValue("lang", org.jdom2.Namespace.XML_NAMESPACE);
        said = said == null ? Xml.words(root, "language") : said;
        if (said != null && said.matches("[a-zA-Z]{2,3}(?:[-_].*)?")) {
            language = said.split("[-_]")[0].toLowerCase(Locale.ROOT);
        }
        try {
            SyndFeedInput feeds = new SyndFeedInput();
            feeds.setPreserveWireFeed(false);
            entries = feeds.build(document).getEntries();
        } catch (FeedException | IllegalArgumentException e) {
            throw new RejectedException("the feed cannot be read: " + ReadFailure.reason(e));
        }
        if (entries.isEmpty()) {
            throw new RejectedException("the feed has no entries");
        }
    }

    private Article article(SyndEntry entry) throws RejectedException {
        String part = ":" + number;
        String whole = HtmlFragment.text(String.join(
                "\n\n",
                entry.getContents().stream()
                        .map(SyndContent::getValue)
                        .filter(value -> value != null && !value.isBlank())
                        .toList()));
        SyndContent description = entry.getDescription();
        String summary =
                description == null || description.getValue() == null ? "" : HtmlFragment.text(description.getValue());
        String title =
                entry.getTitle() == null || entry.getTitle().isBlank() ? null : HtmlFragment.line(entry.getTitle());
        boolean full = !whole.isBlank() && whole.length() >= summary.length();
        String text = full ? whole : summary;
        boolean summed = !full && (!whole.isBlank() || isCut(summary));
        if (text.isBlank() && title != null) {
            text = title;
            summed = true;
        }
        if (text.isBlank()) {
            throw new RejectedException(part, "the entry has neither text nor title");
        }
        String author = entry.getAuthor();
        return new Article(
                id(entry, part),
                text,
                date(entry),
                title,
                entry.getLink() == null || entry.getLink().isBlank()
                        ? null
                        : entry.getLink().strip(),
                input.id() + part,
                author == null || author.isBlank() ? null : author.strip(),
                language,
                summed);
    }

    private static boolean isCut(String description) {
        return description.split("\\s+").length < WHOLE
                || description.stripTrailing().matches("(?s).*(?:\u2026|\\.\\.\\.|\\[[^\\]]{0,20}\\])$");
    }

    /** The entry's own identifier where it holds anywhere; one that is a mere number holds within its feed. */
    private String id(SyndEntry entry, String part) {
        String own = entry.getUri() == null || entry.getUri().isBlank() ? entry.getLink() : entry.getUri();
        if (own == null || own.isBlank()) {
            return input.id() + part;
        }
        return own.contains(":") || own.contains("/") ? own.strip() : input.id() + "#" + own.strip();
    }

    private @Nullable LocalDate date(SyndEntry entry) {
        if (elements.size() == entries.size()) {
            for (String name : DATES) {
                for (Element child : elements.get(number - 1).getChildren()) {
                    LocalDate day = child.getName().equals(name)
                            ? Timestamps.day(child.getValue()).orElse(null)
                            : null;
                    if (day != null) {
                        return day;
                    }
                }
            }
        }
        java.util.Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
