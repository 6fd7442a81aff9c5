package org.graphwright.article.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.graphwright.article.ArticleOptions;
import org.graphwright.article.Articles;
import org.graphwright.article.Reject;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

    private static final List<String> PAGES = List.of("one-", "two-", "three-");

    @TempDir
    private Path folder;

    private final List<Reject> rejects = new ArrayList<>();

    /** Text at a place, in a size. */
    private record Words(float left, float base, float size, String text) {}

    private List<Article> read(List<List<Words>> pages) throws IOException {
        return read(pages, 1);
    }

    /** @param unit what the file's units of length are, in points */
    private List<Article> read(List<List<Words>> pages, float unit) throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            for (List<Words> page : pages) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.transform(Matrix.getScaleInstance(unit, unit));
                    for (Words words : page) {
                        content.beginText();
                        content.setFont(FONT, words.size() / unit);
                        content.newLineAtOffset(words.left() / unit, words.base() / unit);
                        content.showText(words.text());
                        content.endText();
                    }
                }
            }
            document.save(file.toFile());
        }
        try (Stream<Article> articles = new Articles(
                        new ByteArrayInputStream(new byte[0]), rejects::add, ArticleOptions.DEFAULT)
                .read(List.of(file.toString()))) {
            return articles.toList();
        }
    }

    /** A page in two columns below a headline, between a head and a number that stand across them. */
    private static List<Words> page(int number, String head) {
        List<Words> page = new ArrayList<>();
        page.add(new Words(60, 760, 8, head));
        page.add(new Words(480, 760, 8, "Local News"));
        if (number == 1) {
            page.add(new Words(60, 730, 24, "Mayor of Graz resigns"));
        }
        for (int i = 0; i < 20; i++) {
            String count = " " + PAGES.get(number - 1) + (char) ('a' + i);
            page.add(new Words(60, 700 - 14 * i, 12, "left column of the story" + count + ", compen-"));
            page.add(new Words(320, 700 - 14 * i, 12, "right column of the story" + count + " and"));
        }
        page.add(new Words(280, 30, 8, "Page " + number + " of 3"));
        return page;
    }

    @Test
    void columnsBetweenWhatStandsAcrossThemAreReadOneAfterTheOtherAndHeadsLeftOut() throws IOException {
        Article article = read(List.of(page(1, "THE HERALD"), page(2, "Wednesday 10 March"), page(3, "THE HERALD")))
                .get(0);
        assertThat(article.title()).isEqualTo("Mayor of Graz resigns");
        assertThat(article.text()).doesNotContain("HERALD", "Local News", "Page", "Wednesday");
        List<Integer> places = Stream.of(
                        "left column of the story one-a,",
                        "left column of the story one-t,",
                        "right column of the story one-a ",
                        "right column of the story one-t ",
                        "left column of the story two-a,",
                        "right column of the story three-t")
                .map(article.text()::indexOf)
                .toList();
        assertThat(places).isSorted().doesNotContain(-1);
    }

    @Test
    void aPageWithoutTextIsLeftAside() throws IOException {
        assertThat(read(List.of(List.of()))).isEmpty();
        assertThat(rejects)
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).contains("has no text"));
    }

    /** Columns 13 points apart, the left one set to both edges. */
    private static List<Words> narrow() throws IOException {
        List<Words> page = new ArrayList<>();
        page.add(new Words(60, 770, 8, "11/27/26, 12:32 AM"));
        page.add(new Words(280, 770, 8, "Mayor of Graz resigns"));
        for (int i = 0; i < 20; i++) {
            int base = 700 - 14 * i;
            String left = "left column of the story " + (char) ('a' + i);
            boolean stretched = i % 7 == 3;
            String first = stretched ? "stretched" : left;
            String last = stretched ? "words" + (char) ('a' + i) : "of it";
            page.add(new Words(150, base, 10, first));
            page.add(new Words(300 - width(last), base, 10, last));
            if (!stretched) {
                page.add(new Words(150 + width(first + " "), base, 10, "as it was told,"));
            }
            page.add(new Words(313, base, 10, "right column of the story " + (char) ('a' + i) + " and"));
        }
        page.add(new Words(60, 20, 8, "https://news.example/graz"));
        page.add(new Words(540, 20, 8, "1/1"));
        return page;
    }

    private static float width(String text) throws IOException {
        return FONT.getStringWidth(text) / 100;
    }

    @Test
    void narrowColumnsThatABrowserPrintedInItsOwnUnitsAreReadOneAfterTheOther() throws IOException {
        String text = read(List.of(narrow()), 0.75f).get(0).text();
        assertThat(text).contains("stretched wordsd left column of the story e");
        assertThat(text).doesNotContain("12:32", "https", "1/1");
        assertThat(text.indexOf("left column of the story t"))
                .isPositive()
                .isLessThan(text.indexOf("right column of the story a"));
    }
}
