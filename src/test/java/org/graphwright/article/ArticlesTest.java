package org.graphwright.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
    @TempDir
    private Path folder;

    private final List<Reject> rejects = new ArrayList<>();

    private List<Article> read(String... names) throws IOException {
        return readWith("", names);
    }

    private List<Article> readWith(String input, String... names) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        List<String> paths = Stream.of(names)
                .map(n -> n.equals("-") ? n : folder.resolve(n).toString())
                .toList();
        try (Stream<Article> articles = new Articles(in, rejects::add).read(paths)) {
            return articles.toList();
        }
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Test
    void aFirstLineMaySayTheDateWithOrWithoutALeadingBlank() throws IOException {
        write("a.txt", " date 2017-03-01 China was seeking help.\n\nMore.");
        write("b.txt", "date 2017-03-02\nChina was seeking help.");
        write("c.txt", "The date 2017-03-02 is in the text.");
        List<Article> articles = read("a.txt", "b.txt", "c.txt");
        assertThat(articles)
                .extracting(Article::text)
                .containsExactly(
                        "China was seeking help.\n\nMore.",
                        "China was seeking help.",
                        "The date 2017-03-02 is in the text.");
        assertThat(articles)
                .extracting(Article::date)
                .containsExactly(LocalDate.of(2017, 3, 1), LocalDate.of(2017, 3, 2), null);
        assertThat(rejects).isEmpty();
    }

    @Test
    void aDayThatIsNoneIsRejected() throws IOException {
        write("a.txt", "date 2017-02-30 Something.");
        assertThat(read("a.txt")).isEmpty();
        assertThat(rejects)
                .singleElement()
                .extracting(Reject::reason)
                .asString()
                .contains("no day 2017-02-30");
    }

    @Test
    void oneBrokenLineOfJsonDoesNotStopTheRest() throws IOException {
        write(
                "a.jsonl",
                "{\"id\": \"one\", \"text\": \"First.\", \"date\": \"2020-02-29\", \"title\": \"T\", \"url\": \"https://example.org/1\"}\n"
                        + "{\"id\": \"two\", \"text\": \n"
                        + "\n"
                        + "{\"text\": \"Third.\"}\n"
                        + "{\"id\": \"four\"}\n"
                        + "{\"id\": \"five\", \"text\": \"x\", \"date\": \"yesterday\"}\n"
                        + "[1]\n");
        List<Article> articles = read("a.jsonl");
        String file = folder.resolve("a.jsonl").toString();
        assertThat(articles)
                .containsExactly(
                        new Article(
                                "one", "First.", LocalDate.of(2020, 2, 29), "T", "https://example.org/1", "a.jsonl:1"),
                        new Article("a.jsonl:4", "Third.", null, null, null, "a.jsonl:4"));
        assertThat(rejects)
                .extracting(Reject::path)
                .containsExactly(file + ":2", file + ":5", file + ":6", file + ":7");
    }

    @Test
    void aCharacterThatXmlHasNoPlaceForCostsNoOtherArticleOfItsFeed() throws IOException {
        write(
                "feed.xml",
                "<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>News</title>"
                        + "<item><guid>1</guid><title>Odd \uffff &#xFFFF; &#0; \u0001</title><description>Ada met Bo &#38; Cy.</description></item>"
                        + "<item><guid>2</guid><title>Plain &#x263a;</title><description>Cy met Di.</description></item>"
                        + "</channel></rss>");
        assertThat(read("feed.xml"))
                .extracting(Article::id, Article::title, Article::text)
                .containsExactly(
                        tuple("feed.xml#1", "Odd \uFFFD \uFFFD \uFFFD \uFFFD", "Ada met Bo & Cy."),
                        tuple("feed.xml#2", "Plain \u263a", "Cy met Di."));
        assertThat(rejects).isEmpty();
    }

    @Test
    void aLineWithoutEndIsRejectedWithoutFillingTheMemory() throws IOException {
        byte[] long50 = new byte[50_000_000];
        Arrays.fill(long50, (byte) 'x');
        write("long.jsonl", long50);
        write("long.txt", long50);
        assertThat(read("long.jsonl", "long.txt")).isEmpty();
        assertThat(rejects).hasSize(2).allSatisfy(r -> assertThat(r.reason()).contains("longer than 4000000 bytes"));
    }

    @Test
    void foldersAreReadByNameAndHiddenFilesPassedOver() throws IOException {
        write("b/2.txt", "Two.");
        write("b/1.txt", "One.");
        write("a.txt", "Zero.");
        write(".hidden.txt", "No.");
        write("b/photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        List<Article> articles = read("");
        assertThat(articles).extracting(Article::text).containsExactly("Zero.", "One.", "Two.");
        assertThat(rejects)
                .singleElement()
                .satisfies(r -> assertThat(r.toString()).contains("photo.png: not of a kind that is read"));
    }

    @Test
    void aLinkThatLeadsBackIsRejectedNotFollowedForEver() throws IOException {
        write("b/1.txt", "One.");
        Files.createSymbolicLink(folder.resolve("b/back"), folder);
        assertThat(read("")).hasSize(1);
        assertThat(rejects)
                .singleElement()
                .extracting(Reject::reason)
                .asString()
                .contains("leads back");
    }

    @Test
    void otherCharacterSetsAreDetected() throws IOException {
        String russian =
                "Министр иностранных дел России Сергей Лавров заявил, что переговоры продолжатся в понедельник.";
        write("koi.txt", russian.getBytes(Charset.forName("KOI8-R")));
        write("utf16.txt", ("\ufeff" + "Café in Málaga.").getBytes(StandardCharsets.UTF_16LE));
        write("bom.txt", "\ufeffPlain.");
        assertThat(read("koi.txt", "utf16.txt", "bom.txt"))
                .extracting(Article::text)
                .containsExactly(russian, "Café in Málaga.", "Plain.");
    }

    @Test
    void filesThatAreNoTextAreRejected() throws IOException {
        write("empty.txt", "");
        write("blank.txt", " \n\t\n");
        write("zeros.txt", new byte[] {'a', 0, 1, 2, 0, 0, 7});
        write("page.html", "");
        assertThat(read("empty.txt", "blank.txt", "zeros.txt", "page.html")).isEmpty();
        assertThat(rejects)
                .extracting(Reject::reason)
                .containsExactly(
                        "the file is empty",
                        "the file holds nothing but white space",
                        "the file is binary, not text",
                        "the file is empty");
    }

    @Test
    void aNameWithALineBreakStaysOneLineInAReport() throws IOException {
        write("bad\nname.txt", "");
        read("bad\nname.txt");
        assertThat(rejects)
                .singleElement()
                .satisfies(r -> assertThat(r.toString()).doesNotContain("\n").contains("bad\\u000aname.txt"));
    }

    @Test
    void aMissingFileStopsBeforeAnythingIsRead() throws IOException {
        write("a.txt", "Text.");
        assertThatThrownBy(() -> read("a.txt", "nowhere"))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void htmlGivesMainTextTitleAndDate() throws IOException {
        String paragraph =
                "The minister of finance, Anna Berg, presented the budget on Monday, and the parliament will vote on it in May. ";
        write(
                "page.html",
                "<!DOCTYPE html><html><head><title>Budget presented</title>"
                        + "<meta property=\"article:published_time\" content=\"2021-04-05T10:00:00Z\"></head><body><nav><a href=\"/\">Home</a></nav>"
                        + "<article><h1>Budget presented</h1><p>" + paragraph.repeat(4) + "</p><p>"
                        + paragraph.repeat(3) + "<script>alert(1)</script></p></article>"
                        + "<footer>All rights reserved</footer></body></html>");
        Article article = read("page.html").get(0);
        assertThat(article.date()).isEqualTo(LocalDate.of(2021, 4, 5));
        assertThat(article.title()).isEqualTo("Budget presented");
        assertThat(article.text())
                .contains("Anna Berg")
                .contains("\n\n")
                .doesNotContain("<p>")
                .doesNotContain("alert")
                .doesNotContain("Home");
    }

    @Test
    void markdownLosesItsMarkup() throws IOException {
        write(
                "a.md",
                "date 2020-01-31\n# A *new* bridge\n\nThe **mayor** opened it. See [the plan](https://example.org).\n\n- One\n- Two\n");
        Article article = read("a.md").get(0);
        assertThat(article.title()).isEqualTo("A new bridge");
        assertThat(article.date()).isEqualTo(LocalDate.of(2020, 1, 31));
        assertThat(article.text())
                .contains("The mayor opened it.")
                .doesNotContain("**")
                .doesNotContain("new bridge");
    }

    @Test
    void standardInputIsToldByItsFirstCharacter() throws IOException {
        assertThat(readWith("date 2020-01-31 Some text.", "-").get(0).text()).isEqualTo("Some text.");
        assertThat(readWith("{\"id\": \"x\", \"text\": \"Some text.\"}", "-")
                        .get(0)
                        .id())
                .isEqualTo("x");
        assertThat(readWith("", "-")).isEmpty();
        assertThat(rejects)
                .singleElement()
                .extracting(Reject::reason)
                .asString()
                .contains("standard input is empty");
    }

    @Test
    void markdownWithFrontMatterIsKnownWithoutAName() throws IOException {
        String text = "---\ntitle: Mayor of Graz resigns\ndate: 2021-03-10\n---\nThe *mayor* of Graz resigned.\n";
        write("a.txt", text);
        assertThat(readWith(text, "-"))
                .extracting(Article::title, Article::date, Article::text)
                .containsExactly(
                        tuple("Mayor of Graz resigns", LocalDate.of(2021, 3, 10), "The mayor of Graz resigned."));
        assertThat(read("a.txt")).extracting(Article::text).containsExactly(text);
    }
}
