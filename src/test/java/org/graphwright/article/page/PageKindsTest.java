package org.graphwright.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.graphwright.article.input.RejectedException;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which pages say their date, hide text, and set it outside paragraphs. */
class PageKindsTest {
    private static final String FIRST = "Anton Becker, the mayor of Graz, resigned on Tuesday after a vote in the"
            + " city council, his office said in a statement to reporters.";
    private static final String LAST = "Becker was elected two years ago, with the support of three parties, and was"
            + " born in Linz in 1970, according to the website of the city.";
    private static final String OTHER = "The council will choose a successor next week. Clara Voss, the deputy mayor,"
            + " will lead the city until then, officials said.";

    private static Article read(String head, String middle) throws RejectedException {
        String page = "<!DOCTYPE html><html><head><title>Mayor resigns</title>" + head + "</head><body><article><p>"
                + FIRST + "</p>" + middle + "<p>" + LAST + "</p></article></body></html>";
        return HtmlReader.read(page.getBytes(StandardCharsets.UTF_8), null, null, "a", "a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name | publish_time | 2021-03-10 08:15",
                "name | ptime | 20210310081500",
                "name | published_time_telegram | 2021-03-10T08:15:00+00:00",
                "name | article:issued | 2021-03-10",
                "name | DC.date.X-MetadataPublished | 2021-03-10",
                "name | weibo: article:create_at | 2021-03-10 08:15:00",
                "name | parsely-page | {&quot;title&quot;:&quot;M&quot;,&quot;pub_date&quot;:&quot;2021-03-10T08:15:00Z&quot;}",
                "name | parsely-metadata | {&quot;pub_date_tmsp&quot;: 1615364100}",
                "property | article:published_time | 2021-03-10T23:30:00-05:00"
            })
    void metaElementsSayTheDateUnderManyNames(String key, String name, String value) throws RejectedException {
        String modified =
                "<meta name=\"last-updated-time\" content=\"2021-04-01\"><meta name=\"expiry_date\" content=\"2022-01-01\">";
        Article article = read(
                modified + "<meta " + key + "=\"" + name + "\" content=\"" + value + "\">", "<p>" + OTHER + "</p>");
        assertThat(article.date()).hasToString("2021-03-10");
    }

    @Test
    void whatStandsBeforeATimeSaysWhichItIs() throws RejectedException {
        Article article = read(
                "",
                "Updated <time datetime=\"2021-03-15\">then</time> Published <time datetime=\"2021-03-10\">now</time>");
        assertThat(article.date()).hasToString("2021-03-10");
    }

    @Test
    void aDayShownIsThatOfPublicationOnlyWhereItIsThatDaySomewhere() throws RejectedException {
        String data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"%s\"}</script>";
        String shown = "<div class=published>00:21, 8 Dec 2021</div>";
        assertThat(read(data.formatted("2021-12-07T06:58:00Z"), shown).date()).hasToString("2021-12-07");
        assertThat(read(data.formatted("2021-12-07T23:21:00Z"), shown).date()).hasToString("2021-12-08");
        assertThat(read(data.formatted("1970-01-01T00:00:00Z"), shown).date()).hasToString("2021-12-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='position:absolute; left:-9999px'>Hans Geist was born in Rome.</p>",
                "<p style='clip: rect(0 0 0 0)'>Hans Geist was born in Rome.</p>",
                "<style>@media screen { .zz { display: none } }</style><p class=zz>Hans Geist was born in Rome.</p>",
                "<p><del>Hans Geist was born in Rome.</del></p>",
                "<form><label>Hans Geist was born in Rome.</label></form>"
            })
    void whatNoReaderSeesIsNoText(String hidden) throws RejectedException {
        assertThat(read("", hidden).text()).isEqualTo(FIRST + "\n\n" + LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<center>" + OTHER + "</center>",
                "<label>" + OTHER + "</label>",
                "<details><summary>What next?</summary>" + OTHER + "</details>",
                "<style>@media print { .ok { display: none } }</style><p class=ok>" + OTHER + "</p>",
                "<table><caption>The city</caption><tr><th>What next</th><td>" + OTHER + "</td></tr></table>"
            })
    void whatReadersSeeIsText(String shown) throws RejectedException {
        assertThat(read("", shown).text()).startsWith(FIRST).contains(OTHER).endsWith(LAST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta charset=utf-8> | windows-1252",
                "<!-- <meta charset=koi8-r> --><meta charset=windows-1252> | windows-1252",
                "<meta charset=iso-8859-1> | windows-1252",
                "<meta charset=iso-8859-1> | utf-8"
            })
    void aWrongLabelOfTheCharacterSetDoesNoHarm(String label, String charset) throws RejectedException {
        String said = "“We agreed,” said José Núñez of Orléans in a long statement – it was a record, and more words.";
        String page = "<html><head>" + label + "<title>T</title></head><body><p>" + said + "</p></body></html>";
        assertThat(HtmlReader.read(page.getBytes(Charset.forName(charset)), null, null, "a", "a")
                        .text())
                .isEqualTo(said);
    }
}
