package org.graphwright.article.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.input.ZipCheck;
import org.graphwright.article.page.HtmlFragment;
import org.graphwright.article.text.Timestamps;
import org.graphwright.model.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** An electronic book in the EPUB form: its chapters in the order of reading, as one article. */
public final class EpubReader {
    private EpubReader() {}

    public static Article read(Input input) throws IOException, RejectedException {
        ZipCheck.check(input.path());
        try (ZipFile zip = ZipFile.builder().setPath(input.path()).get()) {
            String packagePath = packagePath(zip);
            Document book = Jsoup.parse(text(zip, packagePath), "", Parser.xmlParser());
            List<String> chapters = new ArrayList<>();
            String title = first(book, "title");
            for (String path : spine(book, packagePath)) {
                String chapter = HtmlFragment.text(body(text(zip, path))).strip();
                if (!chapter.isEmpty()) {
                    chapters.add(chapter);
                }
            }
            String text = String.join("\n\n", chapters);
            if (title != null && text.startsWith(title + "\n\n")) {
                text = text.substring(title.length()).strip();
            }
            if (text.isBlank()) {
                throw new RejectedException("the book has no text");
            }
            String date = first(book, "date");
            String language = first(book, "language");
            return new Article(
                    input.id(),
                    text,
                    date == null ? null : Timestamps.day(date).orElse(null),
                    title,
                    null,
                    input.id(),
                    first(book, "creator"),
                    language != null && language.matches("[a-zA-Z]{2,3}(?:-.*)?")
                            ? language.split("-")[0].toLowerCase(Locale.ROOT)
                            : Article.ENGLISH,
                    false);
        }
    }

    /** What is shown of a chapter, as HTML; chapters are XML, where an empty title ends where it begins. */
    private static String body(String chapter) {
        Element body = Jsoup.parse(chapter, "", Parser.xmlParser()).selectFirst("body");
        return body == null ? chapter : "<div>" + body.html() + "</div>";
    }

    private static String packagePath(ZipFile zip) throws IOException, RejectedException {
        Document container = Jsoup.parse(text(zip, "META-INF/container.xml"), "", Parser.xmlParser());
        Element root = container.selectFirst("rootfile[full-path]");
        if (root == null) {
            throw new RejectedException("the book does not say where its contents are");
        }
        return root.attr("full-path");
    }

    /** The paths of the chapters, without the table of contents. */
    private static List<String> spine(Document book, String packagePath) {
        String folder = packagePath.substring(0, packagePath.lastIndexOf('/') + 1);
        Map<String, Element> manifest = new HashMap<>();
        book.select("manifest > item, opf|manifest > opf|item").forEach(item -> manifest.put(item.attr("id"), item));
        List<String> paths = new ArrayList<>();
        for (Element reference : book.select("spine > itemref, opf|spine > opf|itemref")) {
            Element item = manifest.get(reference.attr("idref"));
            if (item != null
                    && !reference.attr("linear").equals("no")
                    && !item.attr("properties").matches("(?:.*\\s)?nav(?:\\s.*)?")) {
                paths.add(folder
                        + URLDecoder.decode(
                                item.attr("href").replaceFirst("#.*", "").replace("+", "%2B"), StandardCharsets.UTF_8));
            }
        }
        return paths;
    }

    private static @Nullable String first(Document book, String name) {
        Element element = book.selectFirst("dc|" + name);
        element = element == null ? book.selectFirst("metadata > " + name) : element;
        return element == null || element.text().isBlank()
                ? null
                : element.text().strip();
    }

    private static String text(ZipFile zip, String path) throws IOException, RejectedException {
        ZipArchiveEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw new RejectedException("the book lacks its part " + path);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
    }
}
