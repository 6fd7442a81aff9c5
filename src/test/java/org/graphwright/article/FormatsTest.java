package org.graphwright.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.article.field.Columns;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a folder with a file of every format, made by {@code src/test/scripts/formats/make.py}. */
class FormatsTest {
    private static final Path FOLDER = Path.of("src/test/resources/formats");

    @TempDir
    private Path temporary;

    private final List<Reject> rejects = new ArrayList<>();

    private List<Article> read(String... paths) throws IOException {
        return read(InputStream.nullInputStream(), ArticleOptions.DEFAULT, paths);
    }

    private List<Article> read(InputStream input, ArticleOptions options, String... paths) throws IOException {
        try (Stream<Article> articles = new Articles(input, rejects::add, options).read(List.of(paths))) {
            return articles.toList();
        }
    }

    private static String file(String name) {
        return FOLDER.resolve(name).toString();
    }

    @Test
    void aFolderWithEveryFormatIsReadWhole() throws IOException {
        List<Article> articles = read(FOLDER.toString());
        assertThat(articles)
                .extracting(a -> a.id() + " | " + a.date() + " | " + a.title())
                .containsExactly(
                        "formats/agency/item.xml | 2021-03-29 | Mayor of Oberwart resigns",
                        "formats/agency/story.nitf.xml | 2021-03-31 | Mayor of Jennersdorf resigns",
                        "formats/archive/some.7z/four.txt | 2021-04-14 | null",
                        "formats/archive/some.tar/news/three.txt | 2021-04-13 | null",
                        "formats/archive/some.zip/news/one.txt | 2021-04-11 | null",
                        "formats/archive/some.zip/news/two.html | 2021-04-12 | Mayor of Grieskirchen resigns",
                        "formats/archive/some.zip/inner.zip/deep.txt | 2021-04-10 | null",
                        "formats/book.epub | 2021-03-17 | Mayor of Hallein resigns",
                        "https://news.example/rohrbach | 2021-04-16 | Mayor of Rohrbach resigns",
                        "https://news.example/freistadt | 2021-04-15 | Mayor of Freistadt resigns",
                        "tag:news.example,2021:1 | 2021-03-28 | Mayor of Hartberg resigns",
                        "https://news.example/?p=1 | 2021-03-26 | Mayor of Bruck resigns",
                        "https://news.example/weiz | 2021-03-27 | Mayor of Weiz resigns",
                        "j1 | 2021-04-01 | Mayor of Traun resigns",
                        "j2 | 2021-04-02 | Mayor of Ansfelden resigns",
                        "formats/json/fundus.json | 2021-04-07 | Mayor of Schwanenstadt resigns",
                        "formats/json/gdelt.json:1 | 2021-04-03 | Mayor of Marchtrenk resigns after vote",
                        "l0 | 2021-04-08 | Mayor of Mattighofen resigns",
                        "l1 | 2021-04-09 | Mayor of Braunau resigns",
                        "77 | 2021-04-04 | Mayor of Enns resigns again",
                        "formats/json/newsapi.json:1 | 2021-04-05 | Mayor of Vorchdorf resigns",
                        "formats/json/newsplease.json | 2021-04-06 | Mayor of Laakirchen resigns",
                        "formats/mail.eml | 2021-03-18 | Mayor of Kufstein – résumé",
                        "formats/mail.eml/attached.docx | 2021-03-19 | Mayor of Bludenz resigns",
                        "formats/mails.mbox:1 | 2021-03-20 | Mayor of Judenburg resigns",
                        "formats/mails.mbox:2 | 2021-03-21 | Mayor of Kapfenberg resigns",
                        "formats/markdown.md | 2021-03-11 | Mayor of Wels resigns",
                        "formats/open.odt | 2021-03-15 | Mayor of Steyr resigns",
                        "formats/page.html | 2021-03-12 | Mayor of Villach resigns",
                        "formats/pdf/columns.pdf | 2021-03-13 | Mayor of Leoben resigns",
                        "formats/rich.rtf | 2021-03-16 | Mayor of Gmunden resigns",
                        "s1 | 2021-03-24 | Mayor of Fohnsdorf resigns",
                        "s2 | 2021-03-25 | Mayor of Knittelfeld resigns",
                        "formats/table.csv:2 | 2021-03-22 | Mayor of Ternitz resigns",
                        "formats/table.csv:3 | 2021-03-23 | Mayor of Amstetten resigns",
                        "t0 | 2021-03-22 | Mayor of Ternitz resigns",
                        "t1 | 2021-03-23 | Mayor of Amstetten resigns",
                        "formats/text.txt | 2021-03-10 | null",
                        "formats/word.docx | 2021-03-14 | Mayor of Enns resigns");
        assertThat(rejects)
                .extracting(Reject::toString)
                .containsExactly(
                        FOLDER + "/archive/some.zip/../escape.txt: the entry's name leads out of the archive",
                        FOLDER + "/archive/some.zip/photo.png: not of a kind that is read: a picture (image/png);"
                                + " 'graphwright formats' lists what is",
                        FOLDER + "/aside/french.txt: in French: Graphwright reads English",
                        FOLDER + "/aside/photo.jpg: not of a kind that is read: a picture (image/jpeg);"
                                + " 'graphwright formats' lists what is",
                        FOLDER + "/aside/slides.pptx: slides are not read: they hold no articles",
                        FOLDER + "/pdf/scan.pdf: a scan: pictures of pages without text; put it through text"
                                + " recognition (OCR) first");
    }

    @Test
    void everyTextIsWholeAndNothingElse() throws IOException {
        for (Article article : read(FOLDER.toString())) {
            if (!article.summary()) {
                assertThat(article.text())
                        .as(article.id())
                        .contains("resigned on Tuesday after a vote in the city council")
                        .contains(
                                "The council will choose a successor next week. Clara Voss, the deputy mayor, will lead")
                        .contains("according to the website of the city.")
                        .doesNotContain(
                                "Hans Geist",
                                "Peter Unsicht",
                                "Tom Vorlage",
                                "HERALD",
                                "Herald",
                                "rights reserved",
                                "Unsubscribe");
            }
        }
    }

    @Test
    void summariesAreMarked() throws IOException {
        assertThat(read(FOLDER.toString()).stream().filter(Article::summary))
                .extracting(Article::text)
                .containsExactly(
                        "Rosa Stern, the mayor of Weiz, has resigned, her office said.",
                        "Mayor of Marchtrenk resigns after vote",
                        "Yvonne Zach, the mayor of Vorchdorf, has resigned after a vote in the council.");
    }

    @Test
    void columnsOfAPageAreReadOneAfterTheOtherAndPartedWordsMadeWhole() throws IOException {
        Article article = read(file("pdf/columns.pdf")).get(0);
        assertThat(article.text().split("\n\n"))
                .hasSize(12)
                .allSatisfy(
                        paragraph -> assertThat(paragraph).doesNotContain("- ").endsWith("."));
        assertThat(article.text()).startsWith("Dora Eder, the mayor of Leoben, resigned on Tuesday");
    }

    @Test
    void standardInputTakesAnyFormat() throws IOException {
        for (String name :
                List.of("word.docx", "archive/some.7z", "crawl/packed.warc.gz", "table.csv", "pdf/columns.pdf")) {
            try (InputStream in = Files.newInputStream(FOLDER.resolve(name))) {
                assertThat(read(in, ArticleOptions.DEFAULT, "-")).as(name).isNotEmpty();
            }
        }
    }

    @Test
    void contentTellsTheFormatNotTheName() throws IOException {
        Files.copy(FOLDER.resolve("word.docx"), temporary.resolve("a.dat"));
        Files.copy(FOLDER.resolve("pdf/columns.pdf"), temporary.resolve("b"));
        Files.copy(FOLDER.resolve("json/array.json"), temporary.resolve("c.txt"));
        Files.copy(FOLDER.resolve("feed.rss"), temporary.resolve("d.xml"));
        assertThat(read(temporary.toString())).hasSize(6);
        assertThat(rejects).isEmpty();
    }

    @Test
    void otherLanguagesAreReadWhereTheyAreWanted() throws IOException {
        Article french = read(
                        InputStream.nullInputStream(),
                        new ArticleOptions(Columns.USUAL, true),
                        file("aside/french.txt"))
                .get(0);
        assertThat(french.language()).isEqualTo("fr");
    }

    @Test
    void columnsMayBeNamed() throws IOException {
        byte[] table = "nr;wann;was\n1;2021-03-10;Anna Berg was born in Oslo.\n"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        ArticleOptions options = new ArticleOptions(Columns.parse("text=was,date=wann"), false);
        assertThat(read(new ByteArrayInputStream(table), options, "-"))
                .extracting(Article::text, a -> a.date().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Anna Berg was born in Oslo.", "2021-03-10"));
        options = new ArticleOptions(Columns.parse("text=no"), false);
        assertThat(read(InputStream.nullInputStream(), options, file("table.csv")))
                .isEmpty();
        assertThat(rejects)
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).contains("\"no\""));
    }
}
