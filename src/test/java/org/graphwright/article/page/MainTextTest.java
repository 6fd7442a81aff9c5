package org.graphwright.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.graphwright.article.input.RejectedException;
import org.graphwright.model.Article;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Pages without any names of classes that would tell what is what. */
class MainTextTest {
    private static final String FIRST =
            "The council of Graz voted on Tuesday to close the old bridge to lorries for a year, its office said in a statement.";
    private static final String SECOND =
            "Engineers found cracks in two pillars in March, and a second inspection confirmed them last week.";
    private static final String THIRD =
            "The mayor, Anton Becker, said that the work would cost four million euros and begin in the autumn.";
    private static final String FOURTH =
            "Shopkeepers on the east bank fear for their trade and have asked for a meeting on Friday, he wrote on Facebook.";
    private static final String ALL = String.join("\n\n", FIRST, SECOND, THIRD, FOURTH);
    private static final String PARAGRAPHS =
            "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p><p>" + FOURTH + "</p>";

    @Test
    void headingsInBoldTypeAreOfTheStory() throws RejectedException {
        for (String head : List.of(
                "<div><strong>\u201cA loss of trade\u201d</strong></div>",
                "<center><font size=4>What the engineers say</font></center>",
                "<text-heading level=2>Cracks in pillars</text-heading>",
                "<div class=par><span style='font-weight: bold'>Cracks in pillars</span></div>")) {
            String words = Jsoup.parse(head).text();
            assertThat(text("<p>" + FIRST + "</p><p>" + SECOND + "</p>" + head + "<p>" + THIRD + "</p><p>" + FOURTH
                            + "</p>"))
                    .isEqualTo(String.join("\n\n", FIRST, SECOND, words, THIRD, FOURTH));
        }
    }

    @Test
    void datesInATableAreOfTheStory() throws RejectedException {
        assertThat(text(PARAGRAPHS
                        + "<table class=l><tr><th>Winter</th><th>Closed</th></tr><tr><td>2009</td><td>18 February</td></tr>"
                        + "<tr><td>2010</td><td>22 January</td></tr></table><p>" + FIRST.replace("Tuesday", "Friday")
                        + "</p>"))
                .contains("2009, 18 February", "2010, 22 January");
    }

    @Test
    void aPlaceInALineOfItsOwnAndALineThatSumsUpAreKept() throws RejectedException {
        String lead = "Because the lorries will still be there on Monday.";
        Article article = read("<article><h1>Bridge closed to lorries</h1><div class=post-description>" + lead
                + "</div><section><p>GRAZ, Austria \u2014</p></section>" + PARAGRAPHS + "</article>");
        assertThat(article.text()).isEqualTo(lead + "\n\nGRAZ, Austria \u2014\n\n" + ALL);
    }

    @Test
    void aStandfirstBelongsToTheHeadlineAndAFirstParagraphInTypeOfItsOwnToTheText() throws RejectedException {
        String line = "Lorries must go round by the motorway for a year.";
        String byline = "<div class=byline>By Eva Lang</div><div>12 March 2019, 14:05</div>";
        String head = "<h1>Bridge closed to lorries</h1>";
        for (String page : List.of(
                "<article><header>" + head + "<p>" + line + "</p></header>" + byline + PARAGRAPHS + "</article>",
                "<article>" + head + "<p class=x>" + line + "</p>" + byline + "<div>" + PARAGRAPHS + "</div></article>",
                "<article>" + head + byline + "<p class=teaser-text>" + line + "</p><div>" + PARAGRAPHS
                        + "</div></article>",
                "<article>" + head + "<div><p class=subhead>" + line + "</p></div>" + PARAGRAPHS + "</article>")) {
            assertThat(text(page)).isEqualTo(ALL);
        }
        assertThat(text("<article>" + head + byline + "<p class=intro>" + line + "</p><div>" + PARAGRAPHS
                        + "</div></article>"))
                .isEqualTo(line + "\n\n" + ALL);
    }

    @Test
    void linesOnTheMakingOfAStoryAreNoPartOfIt() throws RejectedException {
        for (String line : List.of(
                "Jo Dunn in Vienna contributed to this report.",
                "With files from The Styrian Press",
                "Additional reporting by Jo Dunn",
                "This article was amended on 3 May 2019. An earlier version said that the bridge was built in 1911.",
                "Correction: a previous version of this story misstated the name of the mayor.",
                "This story was originally published by the Styrian Post.")) {
            assertThat(text("<article><h1>Bridge closed to lorries</h1>" + PARAGRAPHS + "<p><i>" + line
                            + "</i></p></article>"))
                    .isEqualTo(ALL);
            assertThat(text("<article><h1>Bridge closed to lorries</h1>" + PARAGRAPHS + "<p>" + line
                            + "</p></article>"))
                    .isEqualTo(ALL);
        }
        String news = "Heavy lorries contributed to the cracks, the engineers said in their report.";
        assertThat(text("<article><h1>Bridge closed to lorries</h1>" + PARAGRAPHS + "<p>" + news + "</p></article>"))
                .isEqualTo(ALL + "\n\n" + news);
    }

    @Test
    void whatAPublisherCallsTheWholeTextTellsWhatOnThePageIsOfIt() throws RejectedException {
        String note =
                "We have asked all of our correspondents what they make of this winter, and here is what they told.";
        String told =
                "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'Bridge closed to lorries','articleBody':'%s'}</script>"
                        .replace('\'', '"')
                        .replace("type=\"application/ld+json\"", "type='application/ld+json'");
        String page = "<article><h1>Bridge closed to lorries</h1><p>" + FIRST + "</p><p>" + note + "</p><p>" + SECOND
                + "</p><ul><li>two pillars</li><li>four spans</li></ul><p>" + THIRD + "</p><p>" + FOURTH
                + "</p></article>";
        String list = "two pillars\n\nfour spans";
        assertThat(text(told.formatted(String.join(" ", FIRST, SECOND, THIRD, FOURTH)) + page))
                .isEqualTo(String.join("\n\n", FIRST, SECOND, list, THIRD, FOURTH));
        assertThat(text(told.formatted(FIRST + " " + note.substring(0, 30) + "...") + page))
                .isEqualTo(String.join("\n\n", FIRST, note, SECOND, list, THIRD, FOURTH));
    }

    @Test
    void aSecondArticleOfTheSameClassButForItsNumberIsLeftOut() throws RejectedException {
        assertThat(read("<div class=story-1><h1>Bridge closed to lorries</h1>" + PARAGRAPHS
                                + "</div><div class=story-2><h1>Another story</h1><p>"
                                + FIRST.replace("bridge", "tunnel") + "</p></div>")
                        .text())
                .isEqualTo(ALL);
    }

    @Test
    void longerCommentsBelowAreNotTheStory() throws RejectedException {
        String comments =
                "<div><b>hans</b><div>I have used this bridge for thirty years and nobody told me of any cracks."
                        + "</div></div>";
        assertThat(text("<div>" + PARAGRAPHS + "</div><div><h3>30 comments</h3>" + comments.repeat(30) + "</div>"))
                .isEqualTo(ALL);
    }

    @Test
    void consentAboveTheHeadlineIsLeftOut() throws RejectedException {
        Article article =
                read("<div><p>With your consent, we and our partners use precise data and identification.</p></div>"
                        + "<div><h1>Bridge closed to lorries</h1>" + PARAGRAPHS + "</div>");
        assertThat(article.text()).isEqualTo(ALL);
    }

    @Test
    void aCaptionInAnElementOfItsOwnIsLeftOut() throws RejectedException {
        assertThat(text("<p>" + FIRST
                        + "</p><div><img src='a'><span>The bridge on Monday. Jorge Ull/Meridian</span></div>" + "<p>"
                        + SECOND + "</p><p>" + THIRD + "</p><p>" + FOURTH + "</p>"))
                .isEqualTo(ALL);
    }

    @Test
    void aBoxAtTheSideIsLeftOut() throws RejectedException {
        assertThat(text("<p>" + FIRST
                        + "</p><table align=right border=1><tr><td><b>If you go</b><br>Open from 9 to 5 on every day."
                        + "</td></tr></table><p>" + SECOND + "</p><p>" + THIRD + "</p><p>" + FOURTH + "</p>"))
                .isEqualTo(ALL);
    }

    @Test
    void linesOnTheAuthorAndNotesBelowARuleAreLeftOut() throws RejectedException {
        assertThat(text("<p>By Dale Pruitt<br>Staff Writer</p><p>Thursday, May 7, 2009</p>" + PARAGRAPHS
                        + "<hr><p>The Weekly Sun, 4 Depot Square. Office hours Monday to Thursday.</p>"))
                .isEqualTo(ALL);
    }

    @Test
    void aSecondArticleIsLeftOut() throws RejectedException {
        String other =
                "<div><h1>Windmill sells its first power</h1><p>A windmill of 1642 fed the grid on Monday for the first time.</p></div>";
        Article article = read("<div><h1>Bridge closed to lorries</h1>" + PARAGRAPHS + "</div>" + other);
        assertThat(article.text()).isEqualTo(ALL);
    }

    @Test
    void whatIsSetInAnotherWayIsKeptWhereItIsText() throws RejectedException {
        assertThat(text("<p class=fett>" + FIRST + "</p><img src=x><p>" + SECOND
                        + "</p><blockquote>\"It is sad,\" said Clara Voss." + "</blockquote><p>" + THIRD
                        + "</p><ul><li>One lane stays open</li></ul><p class=schluss>" + FOURTH + "</p>"))
                .isEqualTo(String.join(
                        "\n\n",
                        FIRST,
                        SECOND,
                        "\"It is sad,\" said Clara Voss.",
                        THIRD,
                        "One lane stays open",
                        FOURTH));
    }

    @Test
    void preformattedTextIsCutAtEmptyLines() throws RejectedException {
        assertThat(text("<pre>BRIDGE CLOSED\nBy Hans Kohl\n3 March 2004\n\n" + ALL + "\n</pre>"))
                .isEqualTo(ALL);
    }

    @Test
    void aDateIsReadInTheOrderOfThePagesOtherDates() throws RejectedException {
        assertThat(read("<p>05/11/2003</p>" + PARAGRAPHS + "<p>Archive: 29/10/2003</p>")
                        .date())
                .hasToString("2003-11-05");
        assertThat(read("<p>05/11/2003</p>" + PARAGRAPHS + "<p>Archive: 10/29/2003</p>")
                        .date())
                .hasToString("2003-05-11");
        assertThat(read("<p>05/11/2003</p>" + PARAGRAPHS).date()).isNull();
    }

    private static String text(String body) throws RejectedException {
        return read("<h1>Bridge closed to lorries</h1>" + body).text();
    }

    private static Article read(String body) throws RejectedException {
        String page = "<!DOCTYPE html><html><head><title>Bridge closed to lorries</title></head><body>" + body
                + "</body></html>";
        return HtmlReader.read(page.getBytes(StandardCharsets.UTF_8), "utf-8", null, "a.html", "a.html");
    }
}
