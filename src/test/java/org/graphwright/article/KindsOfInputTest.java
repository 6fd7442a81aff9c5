package org.graphwright.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;

/** Forms in which collections, crawlers, agencies and mail programs give what they give. */
class KindsOfInputTest {
    private static final String STORY = "Anton Becker, the mayor of Graz, resigned on Tuesday after a vote in the"
            + " city council, his office said in a statement to reporters.";

    private final List<String> rejects = new ArrayList<>();

    private List<Article> read(byte[] bytes) throws IOException {
        Articles articles = new Articles(new ByteArrayInputStream(bytes), reject -> rejects.add(reject.reason()));
        try (Stream<Article> read = articles.read(List.of("-"))) {
            return read.toList();
        }
    }

    private List<Article> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void sentencesOfMediaCloudAreOneText() throws IOException {
        assertThat(read(
                        "{\"stories\":[{\"stories_id\":5,\"title\":\"T\",\"story_sentences\":[{\"sentence\":\"One came.\"},"
                                + "{\"sentence\":\"Two left.\"}]}]}"))
                .singleElement()
                .satisfies(article -> assertThat(article.text()).isEqualTo("One came. Two left."));
    }

    @Test
    void whatNewsApiHasRemovedIsLeftAside() throws IOException {
        assertThat(
                        read(
                                "{\"articles\":[{\"title\":\"[Removed]\",\"publishedAt\":\"1970-01-01T00:00:00Z\",\"content\":\"[Removed]\"}]}"))
                .isEmpty();
        assertThat(rejects).containsExactly("the text was removed from the collection");
    }

    @Test
    void aLanguageOfThreeLettersIsOneOfTwo() throws IOException {
        assertThat(read("{\"text\":\"He came.\",\"lang\":\"eng\"}").get(0).language())
                .isEqualTo("en");
    }

    @Test
    void aLanguageMayBeSaidByItsEnglishName() throws IOException {
        assertThat(read("{\"text\":\"Il vient.\",\"language\":\"French\"}")
                        .get(0)
                        .language())
                .isEqualTo("fr");
    }

    @Test
    void columnsAreKnownByLongerNames() throws IOException {
        assertThat(read("Pub_Date;Article-Headline;Article_Text;Page-URL;Author_Name\n2021-03-10;Mayor resigns;\""
                        + STORY + "\";https://news.example/1;Ruth Lang\n"))
                .extracting(Article::title, Article::text, Article::url, Article::byline)
                .containsExactly(tuple("Mayor resigns", STORY, "https://news.example/1", "Ruth Lang"));
    }

    @Test
    void responsesAreUnpackedByWhatTheyAre() throws IOException {
        byte[] page = ("<html><head><title>Mayor</title></head><body><p>" + STORY + "</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(page);
        }
        ByteArrayOutputStream crawl = new ByteArrayOutputStream();
        crawl.write(response("a", "deflate", deflated.toByteArray()));
        crawl.write(response("b", "gzip", page));
        crawl.write(response("c", "br", new byte[] {1, 2, 3}));
        assertThat(read(crawl.toByteArray())).extracting(Article::text).containsExactly(STORY, STORY);
        assertThat(rejects).containsExactly("the response cannot be read: it is packed with br, which is not read");
    }

    private static byte[] response(String name, String packed, byte[] body) throws IOException {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + packed + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        http.write(body);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(
                ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                                + "WARC-Target-URI: https://news.example/" + name
                                + "\r\nWARC-Date: 2021-04-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                                + http.size() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        record.write(http.toByteArray());
        record.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }

    @Test
    void anAgencysStoryIsWithoutCaptionsAndWithoutItsBeginningTwice() throws IOException {
        Article article =
                read("<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\"><nitf><body><body.head><hedline>"
                                + "<hl1>Mayor resigns</hl1></hedline><byline>By Ruth Lang<byttl>AP Writer</byttl></byline></body.head>"
                                + "<body.content><block class=\"lead_paragraph\"><p>LEAD: One came.</p></block><block class=\"full_text\">"
                                + "<p>One came.</p><media><media-caption><p>Hans Geist in Rome.</p></media-caption></media>"
                                + "<p>Two left.</p></block></body.content></body></nitf>")
                        .get(0);
        assertThat(article.text()).isEqualTo("One came.\n\nTwo left.");
        assertThat(article.byline()).isEqualTo("Ruth Lang");
    }

    @Test
    void aMailForwardedWholeIsAnArticleAndNobodyWhoIsQuotedIsNamed() throws IOException {
        String inner = "From: a@news.example\r\nSubject: Inner\r\nDate: Wed, 10 Mar 2021 08:15:00 +0100\r\n\r\n" + STORY
                + "\r\n\r\nOn Tue, Hans Kohl wrote:\r\n> old words\r\n";
        String mail =
                "From: b@news.example\r\nSubject: Fwd\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
                        + "--x\r\nContent-Type: text/plain\r\n\r\nFor your information.\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n"
                        + inner + "\r\n--x--\r\n";
        assertThat(read(mail)).extracting(Article::title).containsExactly("Fwd", "Inner");
        assertThat(read(mail).get(1).text()).isEqualTo(STORY);
    }

    @Test
    void richTextIsReadWithoutHeadersAndRemarks() throws IOException {
        assertThat(read("{\\rtf1\\ansi{\\header\\pard THE HERALD\\par}{\\footer\\pard\\plain Page 1\\par}\\pard\\plain "
                                + STORY + "{\\*\\atnid x}{\\*\\annotation\\plain Is this so?}\\par}")
                        .get(0)
                        .text())
                .isEqualTo(STORY);
    }

    @Test
    void articlesMayBeKeyedByTheirIds() throws IOException {
        assertThat(read("{\"id1\": {\"title\": \"One\", \"text\": \"He came.\", \"date\": \"2021-03-10\"},"
                        + " \"https://x.example/2\": {\"title\": \"Two\", \"body\": \"She left.\"}}"))
                .extracting(Article::id, Article::text)
                .containsExactly(tuple("id1", "He came."), tuple("https://x.example/2", "She left."));
        assertThat(read("{\"status\":\"ok\",\"articles\":{\"77\":{\"headline\":\"One\",\"content\":\"He came.\"}}}"))
                .extracting(Article::id)
                .containsExactly("77");
        assertThat(read("{\"article\": {\"title\": \"One\", \"text\": \"He came.\"}}"))
                .extracting(Article::id)
                .containsExactly("-");
    }

    @Test
    void daysCountedAsSpreadsheetsDoAreDays() throws IOException {
        assertThat(read("id,date,text\n1,44265,He came.\n2,44266.5,She left.\n"))
                .extracting(article -> String.valueOf(article.date()))
                .containsExactly("2021-03-10", "2021-03-11");
    }

    @Test
    void separatorsInTheLastColumnAreOfTheText() throws IOException {
        assertThat(read("id;title;text\n1;One;He came; he saw; he left.\n")
                        .get(0)
                        .text())
                .isEqualTo("He came; he saw; he left.");
        assertThat(read("id,text,title\n1,He came, and left,One\n")).isEmpty();
        assertThat(rejects)
                .containsExactly(
                        "the row has 4 cells for 3 columns: set in quotation marks what has the separator in it");
    }

    @Test
    void utf16IsReadWithAMarkAndWithout() throws IOException {
        String lines = "{\"id\":\"a\",\"text\":\"He came to Köln.\"}\n{\"id\":\"b\",\"text\":\"She left.\"}\n";
        for (String start : List.of("\ufeff", "")) {
            assertThat(read((start + lines).getBytes(StandardCharsets.UTF_16LE)))
                    .extracting(Article::text)
                    .containsExactly("He came to Köln.", "She left.");
        }
    }

    @Test
    void whatFeedsAddToAnEntryIsNoText() throws IOException {
        assertThat(
                        read("<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><item>"
                                        + "<title>T</title><content:encoded><![CDATA[<p>" + STORY
                                        + "</p><p>The post <a href=\"x\">T</a> appeared first on <a href=\"y\">F</a>.</p>]]>"
                                        + "</content:encoded></item></channel></rss>")
                                .get(0)
                                .text())
                .isEqualTo(STORY);
    }
}
