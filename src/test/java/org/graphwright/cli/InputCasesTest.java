package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What users of other programs have reported to go wrong between a file and its facts, read from end to end. */
class InputCasesTest {
    private static final String PARAGRAPH =
            "<p>Anton Becker, the mayor of Graz, resigned on Tuesday after a vote in the city council, his office said.</p>";
    private static final String MORE = "<p>Becker was elected two years ago, with the support of three parties.</p>";
    private static final String VOSS =
            "The council will choose a successor next week. Clara Voss, the deputy mayor, will lead the city.";
    private static final String WRAPPED =
            "Anton Becker, the mayor of Graz, resigned on Tuesday after a long and bitter dispute with the leader of the Green Party,"
                    + " Maria Rossi, who was born in Linz in 1970 and has been a member of the city council for more than ten years.\n\n"
                    + "\u201cWe will choose a successor next week, and until then Clara Voss, the deputy mayor, will lead the city,\u201d said Hans Kohl,"
                    + " a spokesman for the city of Graz, at a news conference that was attended by Emmanuel Macron and Angela Merkel in Vienna.\n\n"
                    + "Siemens, which is based in Munich and is led by its chief executive, Peter Stein, said that it would go on with its"
                    + " plans for a new factory in Salzburg, where it bought the company Nordtech in 2015 for 300 million euros.\n";
    private static final List<String> DATES = List.of(
            "<meta name=\"date\" content=\"20210310\">",
            "<meta name=\"dc.date\" content=\"2021-03-10\">",
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-03-10T08:15:00+01:00\"}</script>",
            "<meta name=\"article:published_time\" content=\"2021-03-10T08:15:00Z\">",
            "<meta itemprop=\"datePublished\" content=\"2021-03-10\">",
            "<meta property=\"article:published_time\" content=\"2021-03-10T08:00:00Z\">",
            "<meta name=\"parsely-pub-date\" content=\"2021-03-10T08:15:00Z\">",
            "<meta name=\"publish-date\" content=\"2021-03-10\">",
            "<meta name=\"pubdate\" content=\"Wed, 10 Mar 2021 08:15:00 GMT\">",
            "<meta name=\"sailthru.date\" content=\"2021-03-10 08:15:00\">");
    private static final List<String> OUTSIDE_PARAGRAPHS = List.of(
            PARAGRAPH + "<section>" + VOSS + "</section>" + MORE,
            PARAGRAPH + "<font size=\"2\">" + VOSS + "</font>" + MORE,
            PARAGRAPH + "<center>" + VOSS + "</center>" + MORE,
            PARAGRAPH + "<details open><summary>More</summary>" + VOSS + "</details>" + MORE,
            PARAGRAPH + "<table><tr><th>Next</th></tr><tr><td>" + VOSS + "</td></tr></table>" + MORE,
            PARAGRAPH + "<dl><dt>Next</dt><dd>" + VOSS + "</dd></dl>" + MORE,
            PARAGRAPH.replaceAll("</?p>", "") + "<br>" + VOSS + "<br>" + MORE);
    private static final String ORLEANS =
            "<p>François Hollande met José Núñez in Orléans. “We agreed,” Hollande said. The deal is worth €5 million – a record, he said.</p>";

    @TempDir
    private static Path folder;

    private static final Map<String, JsonNode> READ = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        write(
                "case/08-a.txt",
                "date 2020-06-17\nST. PETERSBURG, Fla. (AP) — A man was killed on Tuesday when a truck hit his bicycle, police said.");
        write(
                "case/08-b.txt",
                "date 2020-06-17\nPARIS, June 16 (Xinhua) -- French President Alain Moreau met his German counterpart on Tuesday.");
        write(
                "case/08-c.txt",
                "date 2020-06-17\nBEIJING (Reuters) - China's foreign ministry said on Wednesday that it had lodged a complaint with India.");
        write("case/10-joined.txt", "date 2020-01-15\n" + WRAPPED);
        for (int width : List.of(60, 72, 120)) {
            write("case/10-" + width + ".txt", "date 2020-01-15\n" + wrapped(width));
        }
        for (int i = 0; i < DATES.size(); i++) {
            page("12-" + i, DATES.get(i), "<article>" + PARAGRAPH + MORE + "</article>", StandardCharsets.UTF_8);
        }
        for (int i = 0; i < OUTSIDE_PARAGRAPHS.size(); i++) {
            page("13-" + i, "", "<div>" + OUTSIDE_PARAGRAPHS.get(i) + "</div>", StandardCharsets.UTF_8);
        }
        page(
                "14",
                "",
                "<article>" + PARAGRAPH
                        + "<p style=\"display:none\">Hans Geist was born in Rome.</p><p hidden>Peter Unsicht was born in Rome.</p>"
                        + "<template><p>Tom Vorlage is the mayor of Rome.</p></template>" + MORE + "</article>",
                StandardCharsets.UTF_8);
        for (String label : List.of("windows-1252", "iso-8859-1", "us-ascii", "latin1")) {
            page("15-" + label, charset(label), "<article>" + ORLEANS + "</article>", Charset.forName("windows-1252"));
        }
        page("15-utf-16", charset("utf-16"), "<article>" + ORLEANS + "</article>", StandardCharsets.UTF_8);
        write(
                "case/16-front.md",
                "---\ntitle: \"Mayor of Graz resigns\"\ndate: 2021-03-10\nauthor: Ruth Lang\n---\n\nAnton Becker, the mayor of Graz, resigned on Tuesday.\n");
        write(
                "case/16-link.md",
                "# News\n\nAnton Becker called the budget a [disaster](https://x.example/a) on Tuesday. The chairman of [Siemens](https://x.example/s),\n"
                        + "[Hans Kohl](https://x.example/h), met Clara Voss.\n");
        write(
                "case/16-table.md",
                "# News\n\n| Party | Leader |\n|---|---|\n| Green Party | Maria Rossi |\n\nInline <b>Hans Kohl</b> and ~~Max Hill~~.\n");
        Cli.Result result = Cli.run("extract", folder.resolve("case").toString(), "--format", "jsonl");
        assertThat(result.code()).as(result.err()).isZero();
        ObjectMapper json = new ObjectMapper();
        result.out()
                .lines()
                .map(json::readTree)
                .forEach(read -> READ.put(read.path("id").asString(), read));
    }

    private static void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String charset(String label) {
        return "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + label + "\">";
    }

    private static void page(String name, String head, String body, Charset charset) throws IOException {
        String utf8 = head.contains("charset") ? "" : charset("utf-8");
        String page = "<!DOCTYPE html><html><head>" + utf8 + head + "<title>Mayor resigns</title></head><body>" + body
                + "</body></html>";
        Files.write(folder.resolve("case").resolve(name + ".html"), page.getBytes(charset));
    }

    private static String wrapped(int width) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : WRAPPED.strip().split("\n\n")) {
            int length = 0;
            for (String word : paragraph.split(" ")) {
                boolean full = length + 1 + word.length() > width;
                text.append(length == 0 ? "" : full ? "\n" : " ").append(word);
                length = full ? word.length() : length + 1 + word.length();
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    private static JsonNode article(String name) {
        JsonNode read = READ.get("case/" + name);
        assertThat(read).as(name).isNotNull();
        return read;
    }

    private static String text(String name) {
        return article(name).path("text").asString();
    }

    /** The facts in words, sorted. */
    private static List<String> facts(String name) {
        Map<String, String> names = new LinkedHashMap<>();
        article(name)
                .path("entities")
                .forEach(e -> names.put(e.path("id").asString(), e.path("name").asString()));
        List<String> facts = new ArrayList<>();
        article(name).path("facts").forEach(fact -> {
            String property = fact.path("property").asString();
            String object = fact.path("object").isString()
                    ? names.get(fact.path("object").asString())
                    : fact.path("value").asString();
            facts.add(names.get(fact.path("subject").asString()) + " " + property.substring(property.indexOf('#') + 1)
                    + " " + object);
        });
        facts.sort(null);
        return facts;
    }

    private static List<String> things(String name) {
        List<String> things = new ArrayList<>();
        article(name).path("entities").forEach(e -> {
            String type = e.path("type").asString();
            things.add(
                    type.substring(type.indexOf('#') + 1) + " " + e.path("name").asString());
        });
        return things;
    }

    @Test
    void datelinesArePlacesAndAgencies() {
        assertThat(things("08-a.txt")).contains("City St. Petersburg", "Region Florida", "MediaOrganization AP");
        assertThat(facts("08-a.txt")).contains("St. Petersburg locatedIn Florida");
        assertThat(things("08-b.txt")).contains("City Paris", "MediaOrganization Xinhua", "Person Alain Moreau");
        assertThat(things("08-c.txt")).contains("City Beijing", "MediaOrganization Reuters");
        assertThat(facts("08-c.txt")).contains("Beijing locatedIn China");
        assertThat(text("08-a.txt")).startsWith("ST. PETERSBURG, Fla. (AP)");
    }

    @Test
    void brokenLinesGiveTheSameFacts() {
        assertThat(facts("10-joined.txt")).hasSizeGreaterThan(40).contains("Maria Rossi birthPlace Linz");
        for (int width : List.of(60, 72, 120)) {
            String name = "10-" + width + ".txt";
            assertThat(facts(name)).as(name).isEqualTo(facts("10-joined.txt"));
            assertThat(things(name)).as(name).isEqualTo(things("10-joined.txt"));
            assertThat(text(name).strip())
                    .as("the text is as it was written")
                    .isEqualTo(wrapped(width).strip());
        }
    }

    @Test
    void theDayOfAPageIsFoundWhereverItIs() {
        for (int i = 0; i < DATES.size(); i++) {
            assertThat(article("12-" + i + ".html").path("date").asString())
                    .as(DATES.get(i))
                    .isEqualTo("2021-03-10");
            assertThat(article("12-" + i + ".html").path("mentions").toString())
                    .as("Tuesday")
                    .contains("\"2021-03-09\"");
        }
    }

    @Test
    void whatStandsOutsideParagraphsIsNotLost() {
        for (int i = 0; i < OUTSIDE_PARAGRAPHS.size(); i++) {
            assertThat(text("13-" + i + ".html")).contains("Anton Becker, the mayor", VOSS, "Becker was elected");
        }
    }

    @Test
    void whatNoBrowserShowsIsNotRead() {
        assertThat(text("14.html"))
                .contains("Anton Becker", "was elected")
                .doesNotContain("Geist", "Unsicht", "Vorlage");
    }

    @Test
    void labelsOfCharacterSetsMeanWhatBrowsersTakeThemFor() {
        for (String label : List.of("windows-1252", "iso-8859-1", "us-ascii", "latin1", "utf-16")) {
            assertThat(text("15-" + label + ".html"))
                    .startsWith("François Hollande met José Núñez in Orléans. “We agreed,” Hollande said.");
            assertThat(article("15-" + label + ".html").path("quotations").size())
                    .as(label)
                    .isPositive();
        }
    }

    @Test
    void markdownIsReadWithoutItsMarkup() {
        assertThat(article("16-front.md").path("title").asString()).isEqualTo("Mayor of Graz resigns");
        assertThat(article("16-front.md").path("date").asString()).isEqualTo("2021-03-10");
        assertThat(article("16-front.md").path("byline").asString()).isEqualTo("Ruth Lang");
        assertThat(text("16-front.md")).isEqualTo("Anton Becker, the mayor of Graz, resigned on Tuesday.");
        assertThat(text("16-link.md"))
                .isEqualTo(
                        "Anton Becker called the budget a disaster on Tuesday. The chairman of Siemens, Hans Kohl, met Clara Voss.");
        assertThat(article("16-link.md").path("quotations")).isEmpty();
        assertThat(facts("16-link.md")).contains("Hans Kohl position chairman");
        assertThat(text("16-table.md"))
                .isEqualTo("Party, Leader\nGreen Party, Maria Rossi\n\nInline Hans Kohl and Max Hill.");
    }
}
