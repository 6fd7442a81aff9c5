package org.graphwright.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.graphwright.model.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A web page: readability4j finds the main text and title, jsoup its date and character set. Nothing is fetched. */
final class HtmlReader {
    /** Where pages say when they were published, the most trustworthy first. */
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=DC.date.issued]",
            "time[itemprop=datePublished]",
            "time[pubdate]",
            "article time[datetime]",
            "time[datetime]");

    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, figcaption";

    /** The library wants an address to make links absolute with; links are not kept, so any will do. */
    private static final String BASE = "https://page.invalid/";

    private HtmlReader() {}

    static Article read(String id, byte[] bytes) throws RejectedException {
        if (bytes.length == 0) {
            throw new RejectedException("the file is empty");
        }
        Document page = parse(bytes);
        LocalDate date = date(page);
        Element canonical = page.selectFirst("link[rel=canonical][href], meta[property=og:url][content]");
        String url = canonical == null
                ? null
                : canonical.hasAttr("href") ? canonical.attr("href") : canonical.attr("content");
        net.dankito.readability4j.Article found = new Readability4J(BASE, page).parse();
        String content = found.getContent();
        if (content == null) {
            throw new RejectedException("the page has no main text");
        }
        String text = text(Jsoup.parseBodyFragment(content).body());
        if (text.isBlank()) {
            throw new RejectedException("the page has no main text");
        }
        String title = found.getTitle() == null || found.getTitle().isBlank()
                ? null
                : found.getTitle().strip();
        return new Article(id, text, date, title, url, id);
    }

    private static Document parse(byte[] bytes) throws RejectedException {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            boolean declared = page.selectFirst("meta[charset], meta[http-equiv=content-type]") != null;
            boolean guessed = !declared && page.charset().equals(StandardCharsets.UTF_8) && !Decoder.isUtf8(bytes);
            return guessed ? Jsoup.parse(Decoder.decode(bytes)) : page;
        } catch (IOException e) {
            throw new RejectedException("the page cannot be parsed: " + e.getMessage());
        }
    }

    private static @Nullable LocalDate date(Document page) {
        for (String selector : DATES) {
            for (Element element : page.select(selector)) {
                String said = element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
                if (said.length() >= 10) {
                    try {
                        return LocalDate.parse(said.substring(0, 10));
                    } catch (DateTimeException e) {
                        // Another element may say it in a form that can be read.
                        continue;
                    }
                }
            }
        }
        return null;
    }

    private static String text(Element body) {
        List<Element> blocks = body.select(BLOCKS).stream()
                .filter(block -> block.parents().stream().noneMatch(parent -> parent.is(BLOCKS)))
                .toList();
        if (blocks.isEmpty()) {
            return body.text();
        }
        return blocks.stream().map(Element::text).filter(t -> !t.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
