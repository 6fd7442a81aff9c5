package org.graphwright.article.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.graphwright.article.Articles;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are ZIP files of XML, made of their least parts. */
class DocumentsTest {
    @TempDir
    private Path folder;

    private Article read(String name, Map<String, String> parts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        try (Stream<Article> articles = new Articles(new ByteArrayInputStream(new byte[0]), reject -> {
                    throw new AssertionError(reject.toString());
                })
                .read(List.of(file.toString()))) {
            return articles.toList().get(0);
        }
    }

    @Test
    void aNumberThatLeadsToANoteOfABookIsNoPartOfItsWord() throws IOException {
        Article book = read(
                "a.epub",
                Map.of(
                        "META-INF/container.xml",
                        "<container><rootfiles><rootfile full-path=\"book.opf\"/></rootfiles></container>",
                        "book.opf",
                        "<package><manifest><item id=\"a\" href=\"a.xhtml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>",
                        "a.xhtml",
                        "<html xmlns:epub=\"http://www.idpf.org/2007/ops\"><body><p>Lena Holm was born in Lund<a epub:type=\"noteref\" href=\"#n\">1</a>.</p></body></html>",
                        "mimetype",
                        "application/epub+zip"));
        assertThat(book.text()).isEqualTo("Lena Holm was born in Lund.");
    }

    @Test
    void whatAProgramsPatternSaysIsNotTheDocumentsDateAndAuthor() throws IOException {
        String types =
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
        String body =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>Lena Holm resigned.</w:t></w:r></w:p></w:body></w:document>";
        String properties = "<p><creator>%s</creator><created>2013-12-23T23:15:00Z</created></p>";
        Article pattern = read(
                "a.docx",
                Map.of(
                        "[Content_Types].xml", types,
                        "word/document.xml", body,
                        "docProps/core.xml", properties.formatted("python-docx")));
        assertThat(pattern.date()).isNull();
        assertThat(pattern.byline()).isNull();
        Article written = read(
                "b.docx",
                Map.of(
                        "[Content_Types].xml", types,
                        "word/document.xml", body,
                        "docProps/core.xml", properties.formatted("Bo Ek")));
        assertThat(written.date()).hasToString("2013-12-23");
    }
}
