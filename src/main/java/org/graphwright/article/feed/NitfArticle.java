package org.graphwright.article.feed;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Limits;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.text.Timestamps;
import org.graphwright.model.Article;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** A story in NITF, the News Industry Text Format of the IPTC. */
public final class NitfArticle {
    private static final List<String> ASIDE =
            List.of("media", "media-caption", "media-producer", "tagline", "bibliography");

    private NitfArticle() {}

    public static Article read(Input input) throws IOException, RejectedException {
        Element root = Xml.parse(input.bytes(Limits.DOCUMENT_BYTES)).getRootElement();
        String text = text(root);
        if (text.isBlank()) {
            throw new RejectedException("the NITF document has no text");
        }
        return new Article(
                input.id(), text, date(root), title(root), null, input.id(), byline(root), language(root), false);
    }

    static String text(Element nitf) {
        Element content = Xml.first(nitf, "body.content");
        return content == null ? "" : Xml.paragraphs(story(content));
    }

    /** The body without pictures and their captions, and without a block that says the beginning of another once more. */
    private static Element story(Element content) {
        Element story = content.clone();
        for (String name : ASIDE) {
            Xml.all(story, name).forEach(Element::detach);
        }
        boolean full = Xml.all(story, "block").stream().anyMatch(block -> isOf(block, "full_text"));
        Xml.all(story, "block").stream()
                .filter(block -> full && isOf(block, "lead_paragraph"))
                .forEach(Element::detach);
        return story;
    }

    private static boolean isOf(Element block, String kind) {
        return kind.equals(block.getAttributeValue("class"));
    }

    static @Nullable String title(Element nitf) {
        return Xml.words(nitf, "hl1", "hedline", "headline", "title");
    }

    static @Nullable String byline(Element nitf) {
        Element head = Xml.first(nitf, "body.head");
        Element byline = head == null ? null : Xml.first(head, "byline");
        if (byline != null) {
            byline = byline.clone();
            Xml.all(byline, "byttl").forEach(Element::detach);
        }
        String said = byline == null || Xml.line(byline).isEmpty() ? null : Xml.line(byline);
        return said == null ? null : said.replaceFirst("(?i)^by\\s+", "");
    }

    static @Nullable LocalDate date(Element nitf) {
        for (String name : new String[] {"date.issue", "story.date", "date.release", "pubdata"}) {
            for (Element element : Xml.all(nitf, name)) {
                String said = element.getAttributeValue(name.equals("pubdata") ? "date.publication" : "norm");
                LocalDate day =
                        Timestamps.day(said == null ? element.getValue() : said).orElse(null);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static String language(Element nitf) {
        String said = nitf.getAttributeValue("lang", org.jdom2.Namespace.XML_NAMESPACE);
        return said != null && said.matches("[a-zA-Z]{2,3}(?:-.*)?")
                ? said.split("-")[0].toLowerCase(Locale.ROOT)
                : Article.ENGLISH;
    }
}
