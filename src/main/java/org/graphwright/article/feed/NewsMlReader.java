package org.graphwright.article.feed;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.graphwright.article.input.Found;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Limits;
import org.graphwright.article.input.Reader;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.page.HtmlFragment;
import org.graphwright.article.text.Timestamps;
import org.graphwright.model.Article;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** The items of NewsML-G2, the IPTC's form for exchanging news, and of its forerunner NewsML 1; their text is in XHTML, NITF or plain. */
public final class NewsMlReader implements Reader {
    private final Input input;
    private List<Element> items = List.of();
    private boolean one;
    private int number = -1;

    public NewsMlReader(Input input) {
        this.input = requireNonNull(input, "input is null");
    }

    @Override
    public @Nullable Found next() throws IOException, RejectedException {
        if (number < 0) {
            number = 0;
            Element root = Xml.parse(input.bytes(Limits.DOCUMENT_BYTES)).getRootElement();
            one = root.getName().equals("newsItem");
            items = one ? List.of(root) : Xml.all(root, root.getName().equals("NewsML") ? "NewsItem" : "newsItem");
            if (items.isEmpty()) {
                throw new RejectedException("the NewsML document has no news item");
            }
        }
        if (number >= items.size()) {
            return null;
        }
        number++;
        return new Found.Text(article(items.get(number - 1)));
    }

    private Article article(Element item) throws RejectedException {
        String part = one ? "" : ":" + number;
        if (isCancelled(item)) {
            throw new RejectedException(part, "the item has been cancelled by its provider");
        }
        String text = text(item);
        if (text.isBlank()) {
            throw new RejectedException(part, "the item has no text: a picture, a video or a mere list");
        }
        String guid = item.getAttributeValue("guid");
        String title = Xml.words(item, "headline", "HeadLine");
        return new Article(
                one || guid == null ? input.id() + part : guid,
                text,
                date(item),
                title == null ? NitfArticle.title(item) : title,
                null,
                input.id() + part,
                byline(item),
                language(item),
                false);
    }

    private static boolean isCancelled(Element item) {
        Element status = Xml.first(item, "pubStatus");
        String said = status == null ? null : status.getAttributeValue("qcode");
        return said != null && said.matches("(?i).*cancell?ed");
    }

    private static String text(Element item) {
        for (Element inline : Xml.all(item, "inlineXML")) {
            String text = marked(inline);
            if (!text.isBlank()) {
                return text;
            }
        }
        for (Element inline : Xml.all(item, "inlineData")) {
            if (!inline.getValue().isBlank()) {
                return HtmlFragment.text(inline.getValue()).strip();
            }
        }
        for (Element content : Xml.all(item, "DataContent")) {
            String text = content.getChildren().isEmpty()
                    ? HtmlFragment.text(content.getValue()).strip()
                    : marked(content);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    private static String marked(Element inline) {
        if (Xml.first(inline, "body.content") != null) {
            return NitfArticle.text(inline);
        }
        Element body = Xml.first(inline, "body");
        return Xml.paragraphs(body == null ? inline : body);
    }

    private static @Nullable String byline(Element item) {
        String said = Xml.words(item, "by", "byline", "ByLine");
        return said == null ? null : said.replaceFirst("(?i)^by\\s+", "");
    }

    private static @Nullable LocalDate date(Element item) {
        for (String name : new String[] {
            "contentCreated", "firstCreated", "FirstCreated", "versionCreated", "ThisRevisionCreated", "DateAndTime"
        }) {
            String said = Xml.words(item, name);
            LocalDate day = said == null ? null : Timestamps.day(said).orElse(null);
            if (day != null) {
                return day;
            }
        }
        return NitfArticle.date(item);
    }

    private static String language(Element item) {
        Element language = Xml.first(item, "language");
        String said = language == null ? null : language.getAttributeValue("tag");
        said = said == null ? item.getAttributeValue("lang", org.jdom2.Namespace.XML_NAMESPACE) : said;
        return said != null && said.matches("[a-zA-Z]{2,3}(?:-.*)?")
                ? said.split("-")[0].toLowerCase(Locale.ROOT)
                : Article.ENGLISH;
    }
}
